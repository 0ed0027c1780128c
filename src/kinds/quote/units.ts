/**
 * A stretch of tokens as the words that were said: contractions written out, numerals and spellings brought to one
 * form, marks dropped, brackets and dots of omission kept as places where anything may stand.
 */
import { LOWER, NO_GAP, NUMBER, SPACE_GAP, SYMBOL, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';
import { CLITICS, CONTRACTIONS, CUT_BEFORE_NOT, SIGNS } from './lexicon.js';
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
const AND = wordOf('and');

/** The words of tokens `[first, last)`. */
export function unitsOf(tokens: Tokens, first: number, last: number): Unit[] {
  return new Reader(tokens, first, last).read();
}

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
    else if (tokens.type[at] === WORD && tokens.shape[at] !== LOWER) flags |= CAPITAL;
    this.units.push({ word, flags, first: at, last });
    if (word >= 0) this.opens = false;
  }

  private word(): void {
    const { tokens, at } = this;
    const form = formOf(tokens.word[at]);
    const written = contractions.get(form);
    if (written !== undefined && !(form === 'cannot')) return this.several(written, CONTRACTED);
    if (form === 'cannot') return this.several('can not', 0);
    const apostrophe = form.indexOf("'");
    if (apostrophe > 0) return this.contracted(form, apostrophe);
    if (this.maskedWord()) return;
    const whole = cut.get(form);
    if (whole !== undefined && formOf(tokens.word[at + 1] ?? 0) === "n't") return this.one(wordOf(whole), at + 1, CONTRACTED);
    this.one(plainWord(tokens.word[at]), at + 1, 0);
  }

  private one(word: number, last: number, flags: number): void {
    this.push(word, last, flags);
    this.at = last;
  }

  private several(words: string, flags: number): void {
    for (const word of words.split(' ')) this.push(wordOf(plainForm(word)), this.at + 1, flags);
    this.at++;
  }

  /** `they're`, `didn't`. */
  private contracted(form: string, apostrophe: number): void {
    const ending = form.endsWith("n't") ? "n't" : form.slice(apostrophe);
    const word = clitic.get(ending);
    if (word === undefined) return this.one(plainWord(this.tokens.word[this.at]), this.at + 1, 0);
    const stem = form.slice(0, form.length - ending.length);
    this.several(`${cut.get(stem) ?? stem} ${word}`, CONTRACTED);
  }

  /** `f***`, `s**t`, `f—ing`: one word, of which the first letter is left. */
  private maskedWord(): boolean {
    const { tokens } = this;
    let i = this.at + 1;
    let signsSeen = 0;
    while (i < this.end && tokens.gap[i] === NO_GAP) {
      const ch = this.char(i);
      if (ch === '*') signsSeen++;
      else if (tokens.type[i] !== WORD || signsSeen === 0) break;
      i++;
    }
    if (signsSeen === 0) return false;
    this.one(wordOf(formOf(tokens.word[this.at])), i, MASKED);
    return true;
  }

  private number(): void {
    const { tokens, at } = this;
    let text = tokens.text.slice(tokens.start[at], tokens.end[at]).replaceAll(',', '');
    let last = at + 1;
    if (last < this.end && tokens.gap[last] === NO_GAP && tokens.type[last] === WORD) {
      const ending = formOf(tokens.word[last]);
      if (ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th') {
        text += 'th';
        last++;
      }
    } else if (
      this.char(last) === '.' &&
      tokens.gap[last] === NO_GAP &&
      tokens.type[last + 1] === NUMBER &&
      tokens.gap[last + 1] === SPACE_GAP
    ) {
      const previous = at > 0 ? this.tokens.text[tokens.start[at - 1]] : '';
      if (signs.has(previous)) {
        text += `.${tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1])}`; // `$1. 5 million`
        last += 2;
      }
    }
    this.one(wordOf(text), last, 0);
    this.signBefore(at);
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
    else if (ch === '…') return this.ellipsis(at + 1);
    else if (ch === '.') return this.stops();
    else if (ch === '!' || ch === '?') this.close();
    else if (APOSTROPHES.has(ch)) return this.apostrophe();
    else if (tokens.type[at] === SYMBOL || ch === '%' || ch === '&') {
      const word = signs.get(ch);
      if (word === 'percent' || word === 'plus') return this.one(wordOf(word), at + 1, 0);
      if (word === 'and') return this.one(AND, at + 1, 0);
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
    if (i - this.at >= 2) return this.ellipsis(i);
    this.close();
    this.at++;
  }

  /** `there 's`, `you 're`, `dogs '`: an ending set apart from its word. */
  private apostrophe(): void {
    const { tokens, at } = this;
    const next = at + 1;
    if (next < this.end && tokens.type[next] === WORD && tokens.gap[next] === NO_GAP) {
      const ending = formOf(tokens.word[next]);
      const found = clitics.get(ending);
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
