/**
 * A stretch of tokens as the words that were said: contractions written out, numerals and spellings brought to one
 * form, marks dropped, brackets and dots of omission kept as places where anything may stand.
 */
import { MONTHS } from '../../text/data/qualifiers.js';
import { LOWER, NO_GAP, NUMBER, SPACE_GAP, SYMBOL, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { CLITICS, CONTRACTIONS, CUT_BEFORE_NOT, FILLERS, FRACTIONS, SIGNS } from './lexicon.js';
import { plainForm, plainWord } from './spelling.js';

/** The word was put in by the newspaper: it stands in brackets. */
export const INSERTED = 1;
/** Words were left out here (`…`). */
export const ELLIPSIS = 2;
/** The quotation was interrupted here, as by `he said`. */
export const BREAK = 4;
/** Written as part of a contraction. */
export const CONTRACTED = 8;
/** Letters replaced by signs (`f***`). */
export const MASKED = 16;
/** Begins a sentence. */
export const OPENS = 32;
/** Capitalised within a sentence. */
export const CAPITAL = 64;
/** A full stop, question or exclamation mark follows. */
export const CLOSES = 128;

export interface Unit {
  /** Plain word, see `spelling.ts`; -1 for an ellipsis or a break. */
  readonly word: number;
  flags: number;
  /** Tokens it stands for, half-open. */
  readonly first: number;
  last: number;
}

const APOSTROPHES = new Set(["'", '’', '‘', '´', '`']);
const clitics = new Map(Object.entries(CLITICS).map(([form, word]) => [form.slice(form.indexOf("'") + 1), { form, word }]));
const clitic = new Map(Object.entries(CLITICS));
const contractions = new Map(Object.entries(CONTRACTIONS));
const cut = new Map(Object.entries(CUT_BEFORE_NOT));
const signs = new Map(Object.entries(SIGNS));
const fractions = new Map(Object.entries(FRACTIONS));
const ORDINAL_ENDINGS = wordSet(['st', 'nd', 'rd', 'th']);
const months = wordSet(MONTHS.split(/\s+/));
const fillers = wordSet(FILLERS);
const AND = wordOf('and');
const NUMBER_WORD = wordOf('number');
const I = wordOf('i');
const A = wordOf('a');

/** The words of tokens `[first, last)`. */
export function unitsOf(tokens: Tokens, first: number, last: number): Unit[] {
  return new Reader(tokens, first, last).read();
}

/** Whether a form is an ending alone (`n't`, `'ll`), set apart from its word. */
const isEnding = (words: string, form: number): boolean => !words.includes(' ') && formOf(form).includes("'");

class Reader {
  private readonly units: Unit[] = [];
  private inserted = 0;
  private opens = true;

  constructor(
    private readonly tokens: Tokens,
    private at: number,
    private readonly end: number,
  ) {}

  read(): Unit[] {
    while (this.at < this.end) {
      const type = this.tokens.type[this.at];
      if (type === WORD) this.word();
      else if (type === NUMBER) this.number();
      else this.mark();
    }
    return this.units;
  }

  private char(i: number): string {
    return i < this.end ? this.tokens.text[this.tokens.start[i]] : '';
  }

  private push(word: number, last: number, flags = 0): void {
    const { tokens, at } = this;
    if (this.inserted > 0) flags |= INSERTED;
    if (this.opens) flags |= OPENS;
    else if (tokens.type[at] === WORD && tokens.shape[at] !== LOWER && word !== I && !this.afterMark()) flags |= CAPITAL;
    this.units.push({ word, flags, first: at, last });
    if (word >= 0) this.opens = false;
  }

  /** Whether an inner quotation begins here: its capital tells nothing. */
  private afterMark(): boolean {
    return this.at > 0 && '"“‘\''.includes(this.tokens.text[this.tokens.start[this.at - 1]]);
  }

  private word(): void {
    const { tokens, at } = this;
    if (fillers.has(tokens.word[at])) {
      this.at++;
      return;
    }
    const form = formOf(tokens.word[at]);
    // *No. 1* is *number one*.
    if (
      form === 'no' &&
      this.char(at + 1) === '.' &&
      tokens.gap[at + 1] === NO_GAP &&
      at + 2 < this.end &&
      tokens.type[at + 2] === NUMBER
    ) {
      this.one(NUMBER_WORD, at + 2, 0);
      return;
    }
    const written = contractions.get(form);
    if (written !== undefined && !(form === 'cannot')) {
      this.several(written, CONTRACTED);
      return;
    }
    if (form === 'cannot') {
      this.several('can not', 0);
      return;
    }
    if (form === "'s") {
      if (this.endsInS()) this.at++;
      else this.one(tokens.word[at], at + 1, CONTRACTED);
      return;
    }
    const apostrophe = form.indexOf("'");
    if (apostrophe > 0) {
      this.contracted(form, apostrophe);
      return;
    }
    if (this.maskedWord()) return;
    const whole = cut.get(form);
    if (whole !== undefined && formOf(tokens.word[at + 1] ?? 0) === "n't") {
      this.one(wordOf(whole), at + 1, 0);
      return;
    }
    this.one(plainWord(tokens.word[at]), at + 1, 0);
  }

  /** *James's* and *James'* are said alike. */
  private endsInS(): boolean {
    const top = this.units.at(-1);
    return top !== undefined && top.word >= 0 && top.last === this.at && formOf(top.word).endsWith('s');
  }

  private one(word: number, last: number, flags: number): void {
    this.push(word, last, flags);
    this.at = last;
  }

  private several(words: string, flags: number): void {
    words.split(' ').forEach((word, k) => {
      this.push(wordOf(plainForm(word)), this.at + 1, k > 0 || isEnding(words, this.tokens.word[this.at]) ? flags : 0);
    });
    this.at++;
  }

  /** `they're`, `didn't`. */
  private contracted(form: string, apostrophe: number): void {
    const ending = form.endsWith("n't") ? "n't" : form.slice(apostrophe);
    const word = clitic.get(ending);
    if (word === undefined) {
      this.one(plainWord(this.tokens.word[this.at]), this.at + 1, 0);
      return;
    }
    const stem = form.slice(0, form.length - ending.length);
    this.several(`${cut.get(stem) ?? stem} ${word}`, CONTRACTED);
  }

  /** `f***`, `s**t`, `f—ing`: one word, of which the first letter is left. */
  private maskedWord(): boolean {
    const { tokens } = this;
    let i = this.at + 1;
    let signsSeen = 0;
    // *I—I never* and *a--* go on in another way.
    const mayBeDashed = formOf(tokens.word[this.at]).length === 1 && tokens.word[this.at] !== I && tokens.word[this.at] !== A;
    while (i < this.end && tokens.gap[i] === NO_GAP) {
      const ch = this.char(i);
      const isDash = mayBeDashed && (ch === '—' || ch === '–' || (ch === '-' && (this.char(i + 1) === '-' || this.char(i - 1) === '-')));
      if (ch === '*' || isDash) signsSeen++;
      else if (tokens.type[i] !== WORD || signsSeen === 0) break;
      i++;
    }
    if (signsSeen === 0) return false;
    this.one(wordOf(formOf(tokens.word[this.at])), i, MASKED);
    return true;
  }

  private number(): void {
    const { at } = this;
    const [text, last] = this.ordinal(at) ?? this.fraction(at) ?? this.timeOfDay(at) ?? this.splitDecimal(at) ?? [this.digits(at), at + 1];
    for (const word of text.split(' ')) this.push(wordOf(word), last);
    this.at = last;
    this.signBefore(at);
  }

  private digits(i: number): string {
    return this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]).replaceAll(',', '');
  }

  /** `11th`. */
  private ordinal(at: number): [string, number] | null {
    const { tokens } = this;
    if (at + 1 >= this.end || tokens.gap[at + 1] !== NO_GAP || tokens.type[at + 1] !== WORD) return null;
    if (!ORDINAL_ENDINGS.has(tokens.word[at + 1])) return null;
    // *June 12th* is written *June 12* too, and said alike.
    return [at > 0 && months.has(tokens.word[at - 1]) ? this.digits(at) : `${this.digits(at)}th`, at + 2];
  }

  /** `2 1/2`, `1/2`: said as "two and a half". */
  private fraction(at: number): [string, number] | null {
    const { tokens } = this;
    const one = fractions.get(this.char(at + 1) === '/' && at + 2 < this.end ? `${this.digits(at)}/${this.digits(at + 2)}` : '');
    if (one !== undefined) return [one, at + 3];
    const sign = at + 1 < this.end && tokens.type[at + 1] !== WORD ? fractions.get(this.char(at + 1)) : undefined;
    if (sign !== undefined) return [`${this.digits(at)} and a ${sign}`, at + 2];
    if (at + 3 >= this.end || tokens.type[at + 1] !== NUMBER || this.char(at + 2) !== '/') return null;
    const part = fractions.get(`${this.digits(at + 1)}/${this.digits(at + 3)}`);
    return part === undefined ? null : [`${this.digits(at)} and a ${part}`, at + 4];
  }

  /** `6:30` is one number, `6:00` is `6`. */
  private timeOfDay(at: number): [string, number] | null {
    const { tokens } = this;
    if (
      this.char(at + 1) !== ':' ||
      at + 2 >= this.end ||
      tokens.gap[at + 1] !== NO_GAP ||
      tokens.gap[at + 2] !== NO_GAP ||
      tokens.type[at + 2] !== NUMBER
    )
      return null;
    const minutes = this.digits(at + 2);
    return [minutes === '00' ? this.digits(at) : `${this.digits(at)}:${minutes}`, at + 3];
  }

  /** `$1. 5 million`: text put together from tokens. */
  private splitDecimal(at: number): [string, number] | null {
    const { tokens } = this;
    const signed = at > 0 && signs.has(tokens.text[tokens.start[at - 1]]);
    if (!signed || this.char(at + 1) !== '.' || at + 2 >= this.end || tokens.gap[at + 1] !== NO_GAP) return null;
    return tokens.type[at + 2] === NUMBER && tokens.gap[at + 2] === SPACE_GAP
      ? [`${this.digits(at)}.${this.digits(at + 2)}`, at + 3]
      : null;
  }

  /** `$5 million` is said as "5 million dollars": the sign goes after the number and its magnitude. */
  private signBefore(at: number): void {
    const sign = at > 0 ? signs.get(this.tokens.text[this.tokens.start[at - 1]]) : undefined;
    if (sign === undefined || sign === 'and' || sign === 'percent' || sign === 'plus') return;
    const form = this.at < this.end ? formOf(this.tokens.word[this.at]) : '';
    if (form === 'million' || form === 'billion' || form === 'trillion' || form === 'thousand')
      this.one(plainWord(this.tokens.word[this.at]), this.at + 1, 0);
    this.units.push({ word: wordOf(sign), flags: 0, first: this.at - 1, last: this.at });
  }

  private mark(): void {
    const { tokens, at } = this;
    const ch = this.char(at);
    if (ch === '[' || ch === '(') this.inserted++;
    else if (ch === ']' || ch === ')') this.inserted = Math.max(0, this.inserted - 1);
    else if (ch === '…') {
      this.ellipsis(at + 1);
      return;
    } else if (ch === '.') {
      this.stops();
      return;
    } else if (ch === '!' || ch === '?') this.close();
    else if (APOSTROPHES.has(ch)) {
      this.apostrophe();
      return;
    } else if (tokens.type[at] === SYMBOL || ch === '%' || ch === '&') {
      const word = signs.get(ch);
      if (word === 'percent' || word === 'plus') {
        this.one(wordOf(word), at + 1, 0);
        return;
      }
      if (word === 'and') {
        this.one(AND, at + 1, 0);
        return;
      }
    }
    this.at++;
  }

  private close(): void {
    const top = this.units.at(-1);
    if (top) top.flags |= CLOSES;
    this.opens = true;
  }

  private ellipsis(last: number): void {
    if (this.inserted > 0) this.inserted = 0;
    this.push(-1, last, ELLIPSIS);
    this.at = last;
    if (this.char(last) === ']' || this.char(last) === ')') this.at++;
  }

  private stops(): void {
    let i = this.at;
    while (this.char(i) === '.' && (i === this.at || this.tokens.gap[i] <= SPACE_GAP)) i++;
    if (i - this.at >= 2) {
      this.ellipsis(i);
      return;
    }
    if (this.endsSentence()) this.close();
    this.at++;
  }

  /** `Mr.` and `3 p.m.` go on. */
  private endsSentence(): boolean {
    let next = this.at + 1;
    while (next < this.end && this.tokens.gap[next] === NO_GAP && this.tokens.type[next] !== WORD) next++;
    return next >= this.end || this.tokens.sentence[next] !== this.tokens.sentence[this.at];
  }

  /** `there 's`, `you 're`, `dogs '`: an ending set apart from its word. */
  private apostrophe(): void {
    const { tokens, at } = this;
    const next = at + 1;
    if (next < this.end && tokens.type[next] === WORD && tokens.gap[next] === NO_GAP) {
      const ending = formOf(tokens.word[next]);
      const found = clitics.get(ending);
      if (ending === 's' && this.endsInS()) {
        this.at = next + 1;
        return;
      }
      if (ending === 's' || ending === 'em' || found !== undefined) {
        const form = `'${ending}`;
        this.push(wordOf(ending === 'em' ? 'them' : (found?.word ?? form)), next + 1, CONTRACTED);
        this.at = next + 1;
        return;
      }
    }
    this.at++;
  }
}
