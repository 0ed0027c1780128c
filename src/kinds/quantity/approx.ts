/** Approximators before and behind a number, and which way each points. */
import { NO_GAP, SPACE_GAP, type Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { AFTER_NUMBER, APPROXIMATORS } from './approximators.js';
import { isHyphen, isWord, rawOf, sameLine, unitAt, wordAt } from './glance.js';

/**
 * Where the true value may lie: `about` either side; `below` at or a little under; `above` a little over; `over` and `under` strictly beyond;
 * `at least` and `at most` beyond or at it; `exactly` nowhere else.
 */
export type Direction = 'about' | 'below' | 'above' | 'over' | 'at least' | 'under' | 'at most' | 'exactly';

const directions = new Map<string, Direction>();
const before = new Map<number, { words: number[]; form: string }[]>();
const behind = new Map<number, { words: number[]; form: string }[]>();
const trailing = new Set(AFTER_NUMBER);

for (const [direction, forms] of Object.entries(APPROXIMATORS)) {
  for (const form of forms) {
    directions.set(form, direction as Direction);
    const words = (form.match(/[a-z']+|[^a-z' ]/g) ?? []).map(wordOf);
    const [index, key] = trailing.has(form) ? [behind, words[0]] : [before, words[words.length - 1]];
    index.set(
      key,
      [...(index.get(key) ?? []), { words, form }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}
directions.set('a couple of', 'about');

/** Words that end an approximator, and that begin one: most numbers have neither beside them. */
const tableOf = (words: Iterable<number>): Uint8Array => {
  const all = [...words];
  const table = new Uint8Array(Math.max(...all) + 1);
  for (const word of all) table[word] = 1;
  return table;
};
const ends = tableOf(before.keys());
const begins = tableOf(behind.keys());

/** The direction of an approximator as kept in a value; `exactly` for null, `about` for one that is not known. */
export const directionOf = (approx: string | null): Direction => (approx === null ? 'exactly' : (directions.get(approx) ?? 'about'));

export interface Approx {
  /** As in the lexicon: folded, single spaces. */
  readonly form: string;
  /** First token of one before the number; one past the last of one behind it. */
  readonly edge: number;
}

const ANOTHER = wordOf('another');
const ABOUT = wordOf('about');
const SOME = wordOf('some');
const [TO, NOT, OR, WHETHER] = ['to', 'not', 'or', 'whether'].map(wordOf);
/** After these, `about` is of a subject: `asked about two men`. */
const SPOKEN_OF = wordSet(
  'talk talks talked talking ask asks asked asking think thinks thought know knows knew worry worried worries concern concerned concerns information story stories question questions complaint complaints complained hear heard speak spoke tell told learn learned wrote write report reports details call calls called something nothing anything everything what how brought came come care cared all'.split(
    ' ',
  ),
);

/** `ticked up to 1.4%`, `prices go up to £2.75`: it says where it went. */
const CREPT = wordSet(
  'tick ticks ticked edge edges edged inched crept nudged bumped add adds added go goes going gone went rise rises rising rose risen climb climbs climbed jumped put puts pushed'.split(
    ' ',
  ),
);

/** The approximator that ends right before token `first`; null when none does. `large` tells whether the number is one that `close to` can mean a likeness of. */
export function approxBefore(t: Tokens, first: number, large: boolean): Approx | null {
  let end = first;
  if (wordAt(t, end - 1) === ANOTHER && sameLine(t, end)) end--;
  if (end < 1 || t.gap[end] > SPACE_GAP || ends[t.word[end - 1]] !== 1) return null;
  for (const { words, form } of before.get(t.word[end - 1])!) {
    const start = end - words.length;
    if (start < 0 || !words.every((word, k) => t.word[start + k] === word) || !inOneLine(t, start + 1, end)) continue;
    if (form === 'close to' && !large) return null;
    // *whether or not more than 200*
    if (words[0] === NOT && wordAt(t, start - 1) === OR && wordAt(t, start - 2) === WHETHER) continue;
    if (form === 'up to' && CREPT.has(wordAt(t, start - 1))) return null;
    if (words.length === 1 && (isOtherwise(t, start, large) || isTiedTo(t, start))) return null;
    return { form, edge: start };
  }
  return null;
}

function inOneLine(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (t.gap[i] > SPACE_GAP) return false;
  return true;
}

/** `a four-under 68`: of a score in golf. */
const isTiedTo = (t: Tokens, i: number): boolean => i > 1 && t.gap[i] === NO_GAP && isHyphen(unitAt(t, i - 1)) && t.gap[i - 1] === NO_GAP;

/** The one-word approximators that are ordinary prepositions and pronouns where they stand. */
function isOtherwise(t: Tokens, i: number, large: boolean): boolean {
  const word = t.word[i];
  if (word === ABOUT) return isWord(t, i - 1) && SPOKEN_OF.has(t.word[i - 1]);
  if (word === SOME) return false;
  if (/^(?:above|below|under|beyond|approaching|nearing|topping|topped|exceed|surpass)$/.test(rawOf(t, i).toLowerCase()))
    return !large && wordAt(t, i + 1) === TO;
  if (/^[cC]$/.test(rawOf(t, i))) return true;
  return false;
}

/** The approximator that begins right behind the number or its unit. */
export function approxBehind(t: Tokens, last: number, value: number): Approx | null {
  if (last >= t.count || t.gap[last] > SPACE_GAP || begins[t.word[last]] !== 1) return null;
  for (const { words, form } of behind.get(t.word[last])!) {
    const end = last + words.length;
    if (end > t.count || !words.every((word, k) => t.word[last + k] === word) || !inOneLine(t, last, end)) continue;
    if ((form === 'odd' || form === '-odd') && value < 20) return null;
    if (form === 'plus' && !(isWord(t, end) && t.gap[last] <= SPACE_GAP && value >= 10)) return null;
    if (form === '+' && t.gap[last] === SPACE_GAP) return null;
    if (isHyphen(unitAt(t, last)) && t.gap[last] === SPACE_GAP) return null;
    if (form === 'and more') return null;
    return { form, edge: end };
  }
  return null;
}
