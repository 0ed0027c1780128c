/** Ages and decades of life that are plurals: `in her forties`, `the under-fives`, `for over-65s`. */
import { LOWER, type Tokens } from '../../text/tokens.js';
import { type WordSet, wordSet } from '../../text/words.js';
import { has, isHyphen, isWord, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { draftOf, finish, type NumberRun } from './run.js';
import { ageWordOf, IS } from './vocabulary.js';

const words = (text: string): WordSet => wordSet(text.split(' '));
const HIS = words('his her their my');
const IN = words('in into of to from');
const PART_OF_LIFE = words('early mid late');
const BOUNDS = words('under over');
/** Whom clubs sort by age: a side and no age. */
const SIDES = words(
  'team teams side sides squad squads coach captain player players international internationals manager match game final championship league',
);

/** The number of a plural in words, where what stands before makes it an age. */
export function readAgeWord(t: Tokens, i: number): NumberRun | null {
  const value = ageWordOf.get(t.word[i])!;
  const decade = value >= 20 && ownsDecade(t, i);
  return decade || boundBefore(t, i, i + 1) ? finish(t, draftOf(i, i, i + 1, 'words', null, String(value))) : null;
}

/** `in her (early) forties`. */
function ownsDecade(t: Tokens, i: number): boolean {
  let before = i - 1;
  if (isHyphen(unitAt(t, before))) before--;
  if (isWord(t, before) && PART_OF_LIFE.has(t.word[before])) before--;
  return sameLine(t, i) && HIS.has(wordAt(t, before)) && IN.has(wordAt(t, before - 1));
}

/** The bound before an age that ends at `next`: `over-65s`. Null where none stands there, or a side of players does. */
function boundBefore(t: Tokens, first: number, next: number): { form: string; edge: number } | null {
  const edge = first - 2;
  if (!isHyphen(unitAt(t, first - 1)) || !tight(t, first) || !tight(t, first - 1) || !BOUNDS.has(wordAt(t, edge))) return null;
  if (t.shape[edge] !== LOWER || SIDES.has(wordAt(t, next)) || (isWord(t, edge - 1) && t.shape[edge - 1] !== LOWER)) return null;
  return { form: rawOf(t, edge), edge };
}

export interface AgeWord {
  readonly last: number;
  readonly decade: boolean;
  readonly bound: { readonly form: string; readonly edge: number } | null;
}

/** The age that a run is by being a plural; null where it is none. */
export function ageWordAt(t: Tokens, run: NumberRun): AgeWord | null {
  const spelled = isWord(t, run.core) && ageWordOf.has(t.word[run.core]);
  const last = spelled ? run.last : run.last + 1;
  if (!spelled && !(tight(t, run.last) && isWord(t, run.last) && rawOf(t, run.last) === 's')) return null;
  const bound = boundBefore(t, run.first, last);
  if (bound) return { last, decade: false, bound };
  return spelled && !has(t, run.core, IS.CARDINAL) ? { last, decade: true, bound: null } : null;
}
