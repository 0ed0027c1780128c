/** Which way a length is measured: a hole 16 feet deep and 40 feet wide has two lengths. */
import type { Found } from '../../kinds/kind.js';
import { lemmaOf } from '../../text/lemma.js';
import { LOWER, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';

export type Dimension = 'width' | 'depth' | 'height' | 'length' | 'thickness' | 'radius' | 'distance' | 'difference';

const WORDS: Readonly<Record<Dimension, string>> = {
  width: 'wide width across diameter breadth',
  depth: 'deep depth',
  height: 'high height tall elevation altitude',
  length: 'long length',
  thickness: 'thick thickness',
  radius: 'radius',
  distance: 'away apart distance north south east west',
  difference: 'narrower wider taller shorter longer thicker thinner deeper shallower higher lower larger smaller bigger heavier lighter',
};
const dimensions = new Map(
  Object.entries(WORDS).flatMap(([dimension, list]) => list.split(' ').map((word) => [wordOf(word), dimension as Dimension] as const)),
);
const [IN, OUTSIDE] = ['in', 'outside'].map(wordOf);
const [OPENING, CLOSING] = ['(', ')'].map((mark) => mark.charCodeAt(0));
/** Tokens of a length told again in another unit, its brackets counted: *(about 5 feet)*, *(320- to 640-inch)*. */
const LONGEST_CONVERSION = 9;
const LINKS = new Set('of is was at about around some nearly almost roughly approximately up to least more than over'.split(' '));
/** Words between *depth* and the value: *a depth of more than 5 metres*. */
const BEFORE = 5;

/** *16-foot deep*, *40 feet in diameter*, *12 metres (39 feet) wide*, *a depth of 5 metres*; null where nothing says. */
export function dimensionOf(tokens: Tokens, { first, last }: Found, from: number, to: number): Dimension | null {
  let at = pastConversion(tokens, last, to);
  while (at < to && tokens.type[at] === PUNCT && tokens.text[tokens.start[at]] === '-') at++;
  if (at < to && tokens.word[at] === IN) at++;
  const after = at < to ? dimensions.get(tokens.word[at]) : undefined;
  if (after !== undefined) return after;
  for (let i = first - 1; i >= Math.max(from, first - BEFORE); i--) {
    const before = dimensions.get(tokens.word[i]);
    if (before !== undefined && i < first - 1) return before;
    if (!LINKS.has(formOf(tokens.word[i]))) return null;
  }
  return null;
}

/** The token after a bracket that opens or closes at `at`: what follows it is said of both lengths. */
function pastConversion({ unit, type }: Tokens, at: number, to: number): number {
  const isMark = (i: number, mark: number): boolean => i < to && type[i] !== WORD && unit[i] === mark;
  if (isMark(at, CLOSING)) return at + 1;
  if (!isMark(at, OPENING)) return at;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_CONVERSION); i++) if (isMark(i, CLOSING)) return i + 1;
  return at;
}

const MEASURED = new Set('from of to off'.split(' ').map(wordOf));
const BETWEEN = new Set('away north south east west northeast northwest southeast southwest outside the'.split(' ').map(wordOf));
const LONGEST_ANCHOR = 6;

/** Capitalised words of the place that a distance is measured from (*11 miles from the Port of Kelmer*), as lemmas; empty where it is no such distance. */
export function anchorOf(tokens: Tokens, { last }: Found, to: number): ReadonlySet<number> {
  const { word, type, shape } = tokens;
  const anchor = new Set<number>();
  let at = pastConversion(tokens, last, to);
  let measured = false;
  for (; at < to && type[at] === WORD && shape[at] === LOWER && (MEASURED.has(word[at]) || BETWEEN.has(word[at])); at++)
    measured ||= MEASURED.has(word[at]) || word[at] === OUTSIDE;
  if (!measured) return anchor;
  for (let i = at; i < Math.min(to, at + LONGEST_ANCHOR) && type[i] === WORD && (shape[i] !== LOWER || MEASURED.has(word[i])); i++)
    if (shape[i] !== LOWER) anchor.add(lemmaOf(word[i]));
  return anchor;
}
