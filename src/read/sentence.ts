/** A plain sentence as a fact: the one value it is about, and the words that place it. */
import { type Found, findAll, type KindName, kinds, type QuantityValue } from '../kinds/index.js';
import type { Expectation } from '../model/fact.js';
import { isCountedNoun } from '../text/labels.js';
import { scan } from '../text/scan.js';
import { LOWER, NUMBER, SPACE_GAP, type Tokens, textOf, WORD } from '../text/tokens.js';
import { formOf, wordOf } from '../text/words.js';
import { STOPWORDS } from './stopwords.js';

const stop = new Set(STOPWORDS.map(wordOf));

export interface Sentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly found: readonly Found[];
}

export interface Chosen {
  readonly expected: Expectation;
  readonly role: string | null;
  /** The stretch of the sentence that is the value. */
  readonly first: number;
  readonly last: number;
}

export function openSentence(text: string): Sentence {
  const tokens = scan(text);
  return { text, tokens, found: findAll({ tokens, date: null, names: [] }) };
}

/**
 * Classes of values, the one that a sentence is most likely about first. Writers of a fact that holds a sum and a year mean the
 * sum; only within one class is there a choice that is not ours to make.
 */
const CLASSES: readonly { readonly one: string; readonly many: string; readonly has: (found: Found, tokens: Tokens) => boolean }[] = [
  { one: 'sum', many: 'sums', has: (found) => found.kind === 'money' },
  { one: 'percentage', many: 'percentages', has: (found) => isQuantity(found) && found.value.unit === 'percent' },
  { one: 'figure', many: 'figures', has: (found, tokens) => isQuantity(found) && inDigits(found, tokens) },
  { one: 'number', many: 'numbers', has: isQuantity },
  { one: 'date', many: 'dates', has: (found) => found.kind === 'date' },
  { one: 'quotation', many: 'quotations', has: (found) => found.kind === 'quote' },
  { one: 'list', many: 'lists', has: (found) => found.kind === 'set' },
  {
    one: 'role',
    many: 'roles',
    has: (found) => found.kind === 'role' && found.value !== null && (found as Found<'role'>).value.holder !== null,
  },
  { one: 'name', many: 'names', has: (found) => found.kind === 'name' },
];

/** Words in capitals, at the head of a sentence, before a figure that counts: *Nearly 100*, *All 46*. */
const BEFORE_COUNTS = new Set(
  'a about after all almost an any approximately around as at before both by during each every exactly for from here his her in its just more most nearly no of on only our over roughly since some than that the their there these they this those to under until up we with within'
    .split(' ')
    .map(wordOf),
);

/** *Session 2*, *Tavola 6.0*, *1.0*: the number is a part of a name, or of a version, and counts nothing. */
export function isLabel({ kind, value, first, last }: Found, tokens: Tokens): boolean {
  if (kind !== 'quantity') return false;
  const { type, shape, word, gap, text, start, end, count } = tokens;
  const { noun, unit, number, approx } = value as QuantityValue;
  if (unit !== null || number === null || approx !== null) return false;
  if (noun !== null && (last >= count || noun.includes(' ') || !formOf(word[last]).endsWith('s') || isCountedNoun(tokens, last)))
    return false;
  if (/^\d+\.0(?:\.\d+)*$/.test(text.slice(start[first], end[last - 1]))) return true;
  const before = first - 1;
  return before >= 0 && type[before] === WORD && shape[before] !== LOWER && gap[first] <= SPACE_GAP && !BEFORE_COUNTS.has(word[before]);
}

/** The value that a sentence states, or what stood in the way, in words that follow `Unexpected`. */
export function choose(sentence: Sentence): Chosen | { readonly refused: string } {
  const { tokens } = sentence;
  const quotes = sentence.found.filter((found) => found.kind === 'quote');
  const labels = sentence.found.filter((found) => isLabel(found, tokens));
  const stated = sentence.found.filter(
    (found) => found.kind === 'quote' || !quotes.some((quote) => found.start >= quote.start && found.end <= quote.end),
  );
  const candidates = stated.filter((found) => !labels.includes(found));
  // Where a sentence states nothing but labels, it is held to its words and the last of them: *Tavola 6.0 requires Java 21*.
  if (labels.length > 0 && !candidates.some(hasValue)) return byWords(tokens, tokens.type.subarray(0, tokens.count).lastIndexOf(NUMBER));
  for (const { many, has } of CLASSES) {
    const inClass = distinct(candidates.filter((found) => has(found, tokens)));
    if (inClass.length === 0) continue;
    if (inClass.length > 1) {
      const stated = inClass[0].kind === 'name' ? statedRole(sentence, inClass[0] as Found<'name'>) : null;
      if (stated !== null) return stated;
      // A sentence with a figure that is no value (*3535 Ebenezer Road*, *Channel 11*) is held to it by its words.
      if (inClass[0].kind === 'name' && hasFigure(tokens)) return chosen(sentence, inClass[0]);
      const texts = inClass.map((found) => `\`${textOf(tokens, found.first, found.last)}\``);
      return { refused: `${inClass.length} ${many} in one sentence (${texts.join(', ')})` };
    }
    return (inClass[0].kind === 'name' && statedRole(sentence, inClass[0] as Found<'name'>)) || chosen(sentence, inClass[0]);
  }
  const figure = tokens.type.subarray(0, tokens.count).indexOf(NUMBER);
  return figure < 0 ? { refused: 'sentence in which no value is found' } : byWords(tokens, figure);
}

const hasValue = ({ kind }: Found): boolean => kind === 'quantity' || kind === 'money' || kind === 'date' || kind === 'quote';

/** A sentence with a figure that is no value, and no name (*then called 911*): held to its words as well, by one figure. */
function byWords(tokens: Tokens, first: number): Chosen {
  const text = textOf(tokens, first);
  return { expected: { kind: 'term', value: { form: text }, text }, role: null, first, last: first + 1 };
}

function hasFigure(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) if (tokens.type[i] === NUMBER) return true;
  return false;
}

const COPULAS = new Set(['is', 'was', 'became', 'remains'].map(wordOf));

/** `Sofia Patel is head of operations at …`: in articles roles stand beside names, in facts they are said outright. */
function statedRole(sentence: Sentence, name: Found<'name'>): Chosen | null {
  const { tokens, text } = sentence;
  if (name.value.type !== 'person' || name.last >= tokens.count || !COPULAS.has(tokens.word[name.last])) return null;
  const rest = text
    .slice(tokens.end[name.last])
    .trim()
    .replace(/[.!]+$/, '');
  const role = kinds.role.parse(rest);
  if (role === null) return null;
  const written = textOf(tokens, name.first, name.last);
  return { expected: { kind: 'name', value: name.value, text: written }, role: role.role, first: name.first, last: name.last };
}

function chosen(sentence: Sentence, found: Found): Chosen {
  const { first, last } = found;
  const text = textOf(sentence.tokens, first, last);
  if (found.kind !== 'role') return { expected: { kind: found.kind, value: found.value, text } as Expectation, role: null, first, last };
  const { role, holder } = (found as Found<'role'>).value;
  const name = sentence.found.find((one): one is Found<'name'> => one.kind === 'name' && (one as Found<'name'>).value.full === holder);
  const value = name?.value ?? kinds.name.parse(holder!) ?? { full: holder!, given: null, family: null, type: 'person' as const };
  return { expected: { kind: 'name', value, text: holder! }, role, first: name?.first ?? first, last: name?.last ?? last };
}

/** One of each: a sentence that says its figure twice says one figure. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = kinds[one.kind as 'name'].show(one.value as never);
    return seen.size < seen.add(key).size;
  });
}

function isQuantity(found: Found): found is Found<'quantity'> {
  return found.kind === ('quantity' satisfies KindName);
}

function inDigits(found: Found, tokens: Tokens): boolean {
  for (let i = found.first; i < found.last; i++) if (tokens.type[i] === NUMBER) return true;
  return false;
}

/** The words of a sentence that place its value: names whole, other content words one by one; not the value itself, and no figures or dates. */
export function aboutOf(sentence: Sentence, isValue: (token: number) => boolean): string[] {
  const { tokens } = sentence;
  const phrases: string[] = [];
  const names = sentence.found.filter((found) => found.kind === 'name');
  const other = new Set<number>();
  for (const found of sentence.found)
    if (found.kind === 'date' || found.kind === 'money') for (let i = found.first; i < found.last; i++) other.add(i);
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < names.length && names[next].first < i) next++;
    const name = next < names.length && names[next].first === i ? names[next] : null;
    const last = name?.last ?? i + 1;
    if (anyBetween(i, last, isValue) || other.has(i)) continue;
    if (name !== null) phrases.push(textOf(tokens, i, last));
    else if (tokens.type[i] === WORD && !stop.has(tokens.word[i])) phrases.push(textOf(tokens, i));
    i = last - 1;
  }
  const seen = new Set<string>();
  return phrases.filter((phrase) => seen.size < seen.add(phrase.toLowerCase()).size);
}

/** The first content words of a sentence, without its value: what an id is made of, so that a corrected figure keeps its id. */
export function firstWords(sentence: Sentence, isValue: (token: number) => boolean, count: number): string {
  const { tokens } = sentence;
  const words: string[] = [];
  for (let i = 0; i < tokens.count && words.length < count; i++)
    if (tokens.type[i] === WORD && !stop.has(tokens.word[i]) && !isValue(i)) words.push(textOf(tokens, i));
  return words.join(' ');
}

/** Tells the tokens of a sentence that are words of a value written elsewhere. */
export function wordsOf(sentence: Sentence, value: string): (token: number) => boolean {
  const tokens = scan(value);
  const words = new Set(tokens.word.subarray(0, tokens.count));
  return (token) => words.has(sentence.tokens.word[token]);
}

function anyBetween(from: number, to: number, test: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}
