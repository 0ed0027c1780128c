/**
 * Who said a quotation, read from the words around it: `…, said X`, `…, X told reporters`, `X said: …`, `according to X`,
 * a pronoun that takes the person the paragraph speaks of, or nothing, where a quotation goes on from the one before.
 * Where no pattern is firm, no speaker is given: a wrong one is worse than none.
 */
import { lemmaOf } from '../../text/lemma.js';
import { isPerson } from '../../text/senses.js';
import { LINE_GAP, LOWER, TITLE, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import type { Found } from '../kind.js';
import { antecedentOf, type Persons } from './antecedent.js';
import { ADVERBS, PRONOUNS, SAYING, SAYING_AFTER, SUBJECT_ENDS } from './lexicon.js';

const saying = wordSet(SAYING);
const after = wordSet(SAYING_AFTER);
const ends = wordSet(SUBJECT_ENDS);
const pronouns = wordSet(PRONOUNS);
const adverbs = wordSet(ADVERBS);
const ACCORDING = wordOf('according');
const TO = wordOf('to');
const FOR = wordOf('for');
const FROM = wordOf('from');
const THE = wordOf('the');
const COMMA = wordOf(',');
const COLON = wordOf(':');
const SLASH = wordOf('/');
const POSSESSIVE = new Set([wordOf("'s"), wordOf("'")]);
/** Tokens after a quotation within which its attribution begins and ends. */
const REACH = 16;
/** Tokens before a quotation within which a verb of saying leads up to it. */
const LEAD = 24;
/** Tokens of a description with its article. */
const LONGEST_DESCRIPTION = 5;
/** Longest title in marks, in tokens. */
const LONGEST_LABEL = 3;
/** So many before a quotation are passed over: of marks alone a text may have thousands. */
const MOST_LABELS = 16;

/** Whether a word is one of saying (`said`, `told`, `wrote`). */
export const isSaying = (word: number): boolean => saying.has(word);

/** A quotation's bounds: its marks' tokens. */
export interface Marks {
  readonly open: number;
  readonly close: number;
}

/** Said by somebody: a name, or someone whom no name tells. */
interface Attribution {
  readonly name: Found<'name'> | null;
}

type Name = Found<'name'>;

/** The speaker of each quotation, in the fullest form the text has of the name; null where none is told. Names and quotations are in order. */
export function speakersOf(tokens: Tokens, names: readonly Name[], quotations: readonly Marks[]): (string | null)[] {
  if (quotations.length === 0) return [];
  return new Attributor(tokens, names, quotations).run();
}

class Attributor {
  /** Last word of a person's name → the forms of it that the text has, in order; gathered when first asked. */
  private known: Map<string, string[]> | null = null;
  /** A person's name → the longest form of it. */
  private readonly longest = new Map<string, string>();

  constructor(
    private readonly tokens: Tokens,
    private readonly names: readonly Name[],
    private readonly quotations: readonly Marks[],
  ) {}

  private readonly around: Persons = {
    named: (from, to) => this.persons(from, to).filter((name) => !this.tokens.quoted[name.first] && !isCredit(this.tokens, name)),
    fullest: (name) => this.fullest(name),
  };

  private get forms(): Map<string, string[]> {
    if (this.known !== null) return this.known;
    const forms = new Map<string, string[]>();
    for (const { value } of this.names) {
      if (value.type !== 'person') continue;
      const last = lastWord(value.full);
      const known = forms.get(last);
      if (known === undefined) forms.set(last, [value.full]);
      else if (!known.includes(value.full)) known.push(value.full);
    }
    return (this.known = forms);
  }

  run(): (string | null)[] {
    const told: (Attribution | null)[] = [];
    this.quotations.forEach((_, k) => {
      const behind = this.behind(k, told);
      // *Ann Cole said “…”, the Harnwick Post reported*: who prints it did not say it.
      const teller = behind?.name && behind.name.value.type !== 'person' ? this.ahead(k, told) : null;
      told.push((teller?.name ? teller : behind) ?? this.ahead(k, told) ?? this.goingOn(k, told));
    });
    // A quotation that another follows at once shares the other's speaker: `“…” “…,” she said`.
    for (let k = told.length - 2; k >= 0; k--) if (told[k] === null && this.adjoins(k)) told[k] = told[k + 1];
    return told.map((one) => (one?.name ? this.fullest(one.name) : null));
  }

  /** The longest form of the name that the text has, unless two people share its last word; who speaks, speaks often. */
  private fullest({ value: { full, type } }: Name): string {
    if (type !== 'person') return full;
    let longest = this.longest.get(full);
    if (longest === undefined) this.longest.set(full, (longest = this.longestForm(full)));
    return longest;
  }

  private longestForm(full: string): string {
    const forms = this.forms.get(lastWord(full));
    if (forms === undefined || (forms.length === 1 && forms[0] === full)) return full;
    const words = full.toLowerCase().split(' ');
    const longer = forms.filter((form) => words.every((word) => form.toLowerCase().split(' ').includes(word)));
    const longest = longer.reduce((x, y) => (y.length > x.length ? y : x), full);
    const inLongest = longest.toLowerCase().split(' ');
    return longer.every((form) =>
      form
        .toLowerCase()
        .split(' ')
        .every((word) => inLongest.includes(word)),
    )
      ? longest
      : full;
  }

  /** What follows the quotation: `said X`, `X said`, `he said`, `according to X`. */
  private behind(k: number, told: readonly (Attribution | null)[]): Attribution | null {
    const { tokens } = this;
    const close = this.quotations[k].close;
    const limit = Math.min(this.quotations[k + 1]?.open ?? tokens.count, close + 1 + REACH);
    let from = close + 1;
    while (from < limit && tokens.type[from] !== WORD && tokens.gap[from] < LINE_GAP && !isStop(tokens, from)) from++;
    if (from >= limit || tokens.gap[from] >= LINE_GAP || isStop(tokens, from)) return null;
    const asked = close > 0 && '?!…—'.includes(tokens.text[tokens.start[close - 1]]);
    if (startsSentence(tokens, from) && !this.endsWithComma(close) && !(asked && this.verbAfter(from, Math.min(limit, from + 5)) >= 0))
      return null;
    if (tokens.word[from] === ACCORDING && tokens.word[from + 1] === TO) return this.subject(from + 2, this.clauseEnd(from + 2, limit));
    if (saying.has(tokens.word[from])) return this.inverted(from, limit, told, k);
    const verb = this.verbAfter(from, limit);
    if (verb < 0) return null;
    const aside = verb - from > 2;
    if (pronouns.has(tokens.word[verb - 1]) && (!aside || tokens.word[verb - 2] === COMMA)) return this.pronoun(verb - 1, told, k);
    const before = this.subject(from, verb);
    if (before.name !== null) return before;
    if (this.isAdverbial(from, verb)) return this.inverted(verb, limit, told, k);
    return this.isDescription(from, verb) ? (this.justHeard(k, told) ?? before) : before;
  }

  /** *The senator*, *the Harnwick Democrat*: somebody who was named before. */
  private isDescription(from: number, to: number): boolean {
    const { word, type } = this.tokens;
    if (word[from] !== THE || to - from < 2 || to - from > LONGEST_DESCRIPTION) return false;
    for (let i = from + 1; i < to; i++) if (type[i] !== WORD) return false;
    return isPerson(lemmaOf(word[to - 1], 'noun'));
  }

  /** Whoever spoke last, in this paragraph or the one before. */
  private justHeard(k: number, told: readonly (Attribution | null)[]): Attribution | null {
    const last = k > 0 ? told[k - 1] : null;
    return last?.name?.value.type === 'person' && this.linesBefore(k) <= 1 ? last : null;
  }

  /** Line breaks between a quotation and the one before it. */
  private linesBefore(k: number): number {
    let lines = 0;
    for (let i = this.quotations[k - 1].close + 1; i <= this.quotations[k].open; i++) if (this.tokens.gap[i] >= LINE_GAP) lines++;
    return lines;
  }

  /** Whether what stands before a verb is no subject: `…,” then asked Ann Cole`. */
  private isAdverbial(from: number, verb: number): boolean {
    for (let i = from; i < verb; i++) if (!adverbs.has(this.tokens.word[i])) return false;
    return true;
  }

  private endsWithComma(close: number): boolean {
    return close > 0 && this.tokens.word[close - 1] === COMMA;
  }

  /** `said Undersheriff James Gage`, `said she`. */
  private inverted(verb: number, limit: number, told: readonly (Attribution | null)[], k: number): Attribution {
    const { tokens } = this;
    if (verb + 1 < limit && pronouns.has(tokens.word[verb + 1])) return this.pronoun(verb + 1, told, k);
    const end = this.clauseEnd(verb + 1, limit);
    const subject = this.subject(verb + 1, end);
    // *Read a statement from the spokeswoman Ann Cole.*
    return subject.name === null && end < limit && tokens.word[end] === FROM
      ? this.subject(end + 1, this.clauseEnd(end + 1, limit))
      : subject;
  }

  /** The verb of saying whose subject begins at `from`; -1 where another clause begins first. */
  private verbAfter(from: number, limit: number): number {
    const { tokens } = this;
    for (let i = from; i < limit; i++) {
      if ((i > from && tokens.gap[i] >= LINE_GAP) || isStop(tokens, i)) return -1;
      if (i > from && after.has(tokens.word[i]) && tokens.shape[i] === LOWER) return i;
    }
    return -1;
  }

  private clauseEnd(from: number, limit: number): number {
    const { tokens } = this;
    let i = from;
    while (
      i < limit &&
      (i === from || tokens.gap[i] < LINE_GAP) &&
      tokens.word[i] !== COMMA &&
      !isStop(tokens, i) &&
      !ends.has(tokens.word[i])
    )
      i++;
    return i;
  }

  /** The person (else the body) that is the subject in `[from, to)`: before the first comma, not an owner (`Reid’s rep`). */
  private subject(from: number, to: number): Attribution {
    const { tokens } = this;
    let body: Name | null = null;
    let person: Name | null = null;
    let comma = to;
    for (let i = from; i < to; i++)
      if (tokens.word[i] === COMMA) {
        comma = i;
        break;
      }
    for (const name of this.within(from, to)) {
      if (POSSESSIVE.has(tokens.word[name.last]) && name.last < to) continue;
      // *Said an aide to Ann Cole.*
      if (isOfAnother(tokens, name, from)) continue;
      if (name.value.type === 'person' || (name.last === to && name.value.type === 'other' && !this.isDescription(name.first - 1, to))) {
        if (person === null || name.last <= comma) person = name;
      } else if (body === null && name.value.type === 'organisation' && name.last <= comma) body = name;
    }
    return { name: person ?? this.alone(body, from, comma) };
  }

  /** A body speaks only where it is the whole subject: `France Telecom spokesman` is not France Telecom. */
  private alone(body: Name | null, from: number, to: number): Name | null {
    return body !== null && body.last >= to - 1 && body.first <= from + 1 ? body : null;
  }

  private *within(from: number, to: number): Generator<Name> {
    for (let k = this.firstName(from); k < this.names.length && this.names[k].first < to; k++) yield this.names[k];
  }

  /** Index of the first name at or after a token. */
  private firstName(from: number): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.names[middle].first < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What leads up to the quotation in its sentence: `X said: “…”`, `X told reporters that “…”`, `According to X, “…”`. */
  private ahead(k: number, told: readonly (Attribution | null)[]): Attribution | null {
    const { tokens } = this;
    const open = this.quotations[k].open;
    const start = this.leadStart(k);
    for (let i = open - 1; i >= Math.max(start, open - LEAD); i--) {
      if (tokens.type[i] !== WORD || tokens.quoted[i] || tokens.shape[i] !== LOWER) continue;
      if (!saying.has(tokens.word[i])) continue;
      const subject = isAdverb(tokens, i - 1) ? i - 2 : i - 1;
      if (pronouns.has(tokens.word[subject]) && subject >= start) return this.pronoun(subject, told, k);
      if (this.isDescription(this.afterComma(start, i), i)) return this.justHeard(k, told) ?? { name: null };
      return this.before(start, i);
    }
    if (saying.has(tokens.word[start])) return this.subject(start + 1, this.clauseEnd(start + 1, open));
    for (let i = start; i < Math.min(open, start + 3); i++)
      if (tokens.word[i] === ACCORDING && tokens.word[i + 1] === TO) return this.subject(i + 2, this.clauseEnd(i + 2, open));
    return null;
  }

  /** Where the sentence begins that leads up to a quotation, a preceding line that ends in a colon included. */
  private leadStart(k: number): number {
    const { tokens } = this;
    const open = this.quotations[k].open;
    let start = tokens.sentences[tokens.sentence[open]];
    if (start === open && open > 0 && tokens.word[open - 1] === COLON) start = tokens.sentences[tokens.sentence[open - 1]];
    let before = k - 1;
    while (before >= 0 && k - before <= MOST_LABELS && this.isLabel(before, start)) before--;
    return Math.max(start, before >= 0 ? this.quotations[before].close + 1 : 0);
  }

  /** A word or two in marks within the sentence are a title or a nickname, and part no subject from its verb. */
  private isLabel(k: number, start: number): boolean {
    const { open, close } = this.quotations[k];
    return open > start && close - open - 1 <= LONGEST_LABEL && this.tokens.word[close - 1] !== COMMA;
  }

  /** The subject of a verb: the last person before it in its clause, else the first of the sentence. */
  private before(start: number, verb: number): Attribution | null {
    const { tokens } = this;
    const clause = this.clauseStart(start, verb);
    const participle = /ing$/.test(tokens.text.slice(tokens.start[verb], tokens.end[verb]));
    if (participle) {
      const persons = this.persons(start, verb);
      const first = persons.find((name) => name.last === verb) ?? persons[0];
      return first ? { name: first } : null;
    }
    const end = isAdverb(tokens, verb - 1) ? verb - 1 : verb;
    const aside = tokens.word[end - 1] === COMMA;
    const named = aside ? null : this.subjectBefore(clause, end);
    return { name: named?.value.type === 'person' ? named : (this.subjectBefore(start, end) ?? named) };
  }

  /** Where what stands right before a verb begins, as far as no comma parts it. */
  private afterComma(start: number, verb: number): number {
    const clause = this.clauseStart(start, verb);
    let i = verb;
    while (i > clause && this.tokens.word[i - 1] !== COMMA) i--;
    return i;
  }

  private clauseStart(start: number, verb: number): number {
    let clause = verb;
    while (clause > start && !ends.has(this.tokens.word[clause - 1])) clause--;
    return clause;
  }

  private persons(from: number, to: number): Name[] {
    return [...this.within(from, to)].filter(
      (name) => name.value.type === 'person' && !(POSSESSIVE.has(this.tokens.word[name.last]) && name.last < to),
    );
  }

  /** The last person before the verb, a name inside an apposition aside: `X, a friend of Y, said`. */
  private subjectBefore(from: number, verb: number): Name | null {
    const { tokens } = this;
    const all = this.persons(from, verb);
    const persons = all.filter((name) => !isOfAnother(tokens, name, tokens.sentences[tokens.sentence[name.first]]));
    if (persons.length === 0) {
      if (all.length > 0) return null;
      const body = [...this.within(from, verb)].at(-1);
      return body && body.value.type === 'organisation' && body.last >= verb - 1 ? body : null;
    }
    if (tokens.word[verb - 1] !== COMMA) return persons[persons.length - 1];
    return persons.find((name) => tokens.word[name.last] === COMMA) ?? persons[0];
  }

  /** Whom a pronoun at a token takes. */
  private pronoun(at: number, told: readonly (Attribution | null)[], k: number): Attribution {
    const last = k > 0 ? (told[k - 1]?.name ?? null) : null;
    return { name: antecedentOf(this.tokens, at, this.around, last && { name: last, close: this.quotations[k - 1].close }) };
  }

  /** A quotation goes on from the last: in the same paragraph, or in a paragraph that is nothing but quotation. */
  private goingOn(k: number, told: readonly (Attribution | null)[]): Attribution | null {
    if (k === 0) return null;
    const { tokens } = this;
    const last = this.quotations[k - 1];
    const { open, close } = this.quotations[k];
    const lines = this.linesBefore(k);
    const opensSentence = tokens.sentences[tokens.sentence[open]] === open;
    if (lines === 0) return opensSentence || open - last.close <= 12 ? told[k - 1] : null;
    const whole = tokens.gap[open] >= LINE_GAP && (close + 1 >= tokens.count || tokens.gap[close + 1] >= LINE_GAP);
    return lines === 1 && whole ? told[k - 1] : null;
  }

  /** Whether the next quotation follows at once. */
  private adjoins(k: number): boolean {
    return this.quotations[k + 1].open - this.quotations[k].close <= 1;
  }
}

/** Who took a picture is not spoken of: `(Ann Cole/Agency)`, `Photo: Ann Cole`. */
const isCredit = (tokens: Tokens, { first, last }: Name): boolean =>
  tokens.word[last] === SLASH || tokens.word[first - 1] === SLASH || (tokens.word[first - 1] === COLON && tokens.word[last] !== COMMA);

/** *An aide to President Ann Cole*, *a lawyer for Ann Cole*, *the firm representing Ann Cole*: somebody unnamed is the subject, by what they are to the one who is named. */
function isOfAnother({ word, shape }: Tokens, { first }: Name, from: number): boolean {
  let i = first - 1;
  while (i > from && shape[i] === TITLE) i--;
  return (
    i > from &&
    (((word[i] === TO || word[i] === FOR) && shape[i - 1] === LOWER && word[i - 1] !== ACCORDING) ||
      (shape[i] === LOWER && formOf(word[i]).endsWith('ing')))
  );
}

/** *He allegedly wrote*. */
const isAdverb = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.shape[i] === LOWER && tokens.text.slice(tokens.start[i], tokens.end[i]).endsWith('ly');

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const isStop = (tokens: Tokens, i: number): boolean => {
  const ch = tokens.text[tokens.start[i]];
  if (ch === ';' || ch === '!' || ch === '?') return true;
  return ch === '.' && (i + 1 >= tokens.count || tokens.sentence[i + 1] !== tokens.sentence[i]);
};

const startsSentence = (tokens: Tokens, i: number): boolean => tokens.sentences[tokens.sentence[i]] === i;
