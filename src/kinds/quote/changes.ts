/** What differs between two aligned quotations, each difference with its sort, worst first. */
import type { Tokens } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { isAuxiliary, isLight, isNegation, isNumber, isPronoun, sameBut, sameStem, sameVerb } from './likeness.js';
import type { Step } from './steps.js';
import { CAPITAL, type Unit } from './units.js';

/** In the order of how much they matter. */
export const SORTS = [
  'negation',
  'number',
  'name dropped',
  'word replaced',
  'tense',
  'dropped',
  'added',
  'word order',
  'slip',
  'contraction',
] as const;
export type Sort = (typeof SORTS)[number];

export interface Change {
  readonly sort: Sort;
  /** Words of the first and of the second quotation, half-open; empty where words were added or dropped. */
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly from: string;
  readonly to: string;
}

/** Words of a quotation and the text they stand in. */
export interface Worded {
  readonly units: readonly Unit[];
  readonly tokens: Tokens;
}

/** The differences among the steps of an alignment, worst first. Words in brackets or left out with dots are none. */
export function changesOf(a: Worded, b: Worded, steps: readonly Step[]): Change[] {
  const changes = steps
    .filter((step) => step.op === 'change')
    .map((step): Change => {
      const gone = a.units.slice(step.a0, step.a1);
      const come = b.units.slice(step.b0, step.b1);
      return {
        sort: sortOf(gone, come),
        a0: step.a0,
        a1: step.a1,
        b0: step.b0,
        b1: step.b1,
        from: written(a, step.a0, step.a1),
        to: written(b, step.b0, step.b1),
      };
    });
  return reordered(changes).sort((x, y) => SORTS.indexOf(x.sort) - SORTS.indexOf(y.sort) || x.a0 - y.a0);
}

/** In a longer stretch of other words a number is not what differs. */
const MOST_ABOUT_NUMBER = 4;
/** A whole clause left out may have a negation of its own, and turns nothing round. */
const MOST_ABOUT_NEGATION = 6;

function sortOf(gone: readonly Unit[], come: readonly Unit[]): Sort {
  if (isReordered(gone, come)) return 'word order';
  const negated = (units: readonly Unit[]): number => units.filter((unit) => isNegation(unit.word)).length;
  const oneSided = gone.length === 0 || come.length === 0;
  if (negated(gone) !== negated(come) && !(oneSided && gone.length + come.length > MOST_ABOUT_NEGATION)) return 'negation';
  const numbers = (units: readonly Unit[]): string =>
    units
      .filter((unit) => isNumber(unit.word))
      .map((unit) => formOf(unit.word))
      .join(' ');
  const short = Math.max(gone.length, come.length) <= MOST_ABOUT_NUMBER;
  if (short && numbers(gone) !== numbers(come)) return 'number';
  if (oneSided && [...gone, ...come].every((unit) => isAuxiliary(unit.word))) return 'tense';
  if (come.length === 0) return gone.some(isOfName) ? 'name dropped' : 'dropped';
  if (gone.length === 0) return come.some(isOfName) ? 'name dropped' : 'added';
  if (gone.length === 1 && come.length === 1 && sameEnding(gone[0].word, come[0].word)) return 'slip';
  if (gone.length === come.length && gone.every((unit, i) => unit.word === come[i].word || sameVerb(unit.word, come[i].word)))
    return 'tense';
  if (gone.length === 1 && come.length === 1 && (sameStem(gone[0].word, come[0].word) || sameBut(gone[0].word, come[0].word)))
    return 'slip';
  return 'word replaced';
}

/** *They*, *And* are capitalised where a sentence begins that the other telling runs on. */
const isOfName = ({ word, flags }: Unit): boolean => (flags & CAPITAL) !== 0 && !isLight(word) && !isPronoun(word);

const ENDINGS = ['ing', 'ed'];

/** One form of a verb, spelt in two ways (`slopping`, `sloping`). */
function sameEnding(a: number, b: number): boolean {
  const [left, right] = [formOf(a), formOf(b)];
  return sameBut(a, b) && ENDINGS.some((ending) => left.endsWith(ending) && right.endsWith(ending));
}

/** The same words in another order. */
function isReordered(gone: readonly Unit[], come: readonly Unit[]): boolean {
  if (gone.length !== come.length || gone.length < 2) return false;
  const left = gone.map((unit) => unit.word).sort((x, y) => x - y);
  const right = come.map((unit) => unit.word).sort((x, y) => x - y);
  return left.every((word, i) => word === right[i]);
}

/** A word dropped here and added there was moved. */
function reordered(changes: readonly Change[]): Change[] {
  const moved = new Set<Change>();
  const same = (x: string, y: string): boolean => x.toLowerCase() === y.toLowerCase();
  for (const gone of changes)
    for (const come of changes)
      if (
        gone !== come &&
        gone.from !== '' &&
        same(gone.from, come.to) &&
        (gone.to === '' || come.from === '' || same(gone.to, come.from))
      ) {
        moved.add(gone);
        moved.add(come);
      }
  return changes.map((change) => (moved.has(change) ? { ...change, sort: 'word order' } : change));
}

/** Words as they stand in the text, on one line. */
function written(of: Worded, from: number, to: number): string {
  if (to <= from) return '';
  const first = of.units[from].first;
  const last = of.units[to - 1].last;
  return of.tokens.text.slice(of.tokens.start[first], of.tokens.end[last - 1]).replace(/\s+/g, ' ');
}

/** A clause for each difference. */
export function describe(changes: readonly Change[]): string[] {
  const clauses = changes.map((change) => {
    if (change.sort === 'word order' && change.from !== '' && change.to !== '' && change.from.includes(' '))
      return `word order: “${change.from}” against “${change.to}”`;
    if (change.sort === 'word order') return `word order: “${(change.from || change.to).toLowerCase()}” moved`;
    const sort = change.sort === 'slip' ? 'one word, two forms' : change.sort;
    if (change.to === '') return `${sort === 'dropped' ? 'words left out' : sort}: “${change.from}” only in the first`;
    if (change.from === '') return `${sort === 'added' ? 'words added' : sort}: “${change.to}” only in the second`;
    return `${sort}: “${change.from}” against “${change.to}”`;
  });
  return [...new Set(clauses)];
}
