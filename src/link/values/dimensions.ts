/** Which way a length is measured: a hole 16 feet deep and 40 feet wide has two lengths. */
import type { Found } from '../../kinds/kind.js';
import { PUNCT, type Tokens } from '../../text/tokens.js';
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
const IN = wordOf('in');
const LINKS = new Set('of is was at about around some nearly almost roughly approximately up to least more than over'.split(' '));
/** Words between *depth* and the value: *a depth of more than 5 metres*. */
const BEFORE = 5;

/** *16-foot deep*, *40 feet in diameter*, *a depth of 5 metres*; null where nothing says. */
export function dimensionOf(tokens: Tokens, { first, last }: Found, from: number, to: number): Dimension | null {
  let at = last;
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
