/** What is told of an election before it is counted: forecasts, exit polls, and the state of the count at some hour. */
import { lemmaOf } from '../../text/lemma.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordOf));
const WON = words('seat vote precinct ballot delegate elector');
const NOT_YET = words('exit precinct uncounted tally projection pollster forecast');
const FORETOLD = words('project predict forecast poll');

/** Whether the value at tokens `[first, last)` is of seats or votes. `noun`: lemma of what is counted, or -1. */
export const isOfElection = (tokens: Tokens, noun: number, from: number, to: number): boolean =>
  WON.has(noun) || says(tokens, from, to, (i) => WON.has(lemmaOf(tokens.word[i], 'noun')));

/** *Exit polls give them 27 seats*, *with 98 percent of precincts reporting*, in sentence `[from, to)` or the one before it, which starts at token `before`. */
export const isProvisional = (tokens: Tokens, before: number, to: number): boolean =>
  says(tokens, before, to, (i) => NOT_YET.has(lemmaOf(tokens.word[i], 'noun')) || FORETOLD.has(lemmaOf(tokens.word[i], 'verb')));

function says({ type }: Tokens, from: number, to: number, isOne: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (type[i] === WORD && isOne(i)) return true;
  return false;
}
