/** What is told of an election before it is counted: forecasts, exit polls, and the state of the count at some hour. */
import type { Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { saysOf } from './says.js';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordOf));
const WON = words('seat vote precinct ballot delegate elector');
const NOT_YET = words(
  'exit precinct uncounted tally projection pollster forecast projected projecting predict predicts predicted predicting forecasts forecasted poll polled polling',
);

/**
 * *Exit polls give them 27 seats*, *with 98 percent of precincts reporting*: seats, votes and shares of them in sentence `[from, to)`, of which it
 * says, or the sentence before does, which starts at token `before`, that they are not counted. `noun`: lemma of what is counted, or -1.
 */
export const isOfOpenCount = (tokens: Tokens, noun: number, before: number, from: number, to: number): boolean =>
  (WON.has(noun) || saysOf(tokens, WON, from, to)) && saysOf(tokens, NOT_YET, before, to);
