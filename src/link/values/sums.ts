/** What a sum is, by the nouns around it: a bond, a fine, a price on a market. */
import type { Found } from '../../kinds/kind.js';
import { lemmaOf } from '../../text/lemma.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const SUMS = words(
  'bond bail fine penalty reward settlement contract offer bid deal price cost fee tax fare rent ransom salary wage pay bonus loan debt grant fund donation budget damage loss profit revenue sale value worth share lawsuit compensation award prize ticket bill investment acquisition purchase takeover haul cut deficit surplus',
);
const NEAR_SUM = 7;

/** The nouns for sums that stand close to a value, in the tokens given, as lemmas. */
export function sumsNear(tokens: Tokens, found: Found, { first, last }: { readonly first: number; readonly last: number }): Set<number> {
  const sums = new Set<number>();
  for (let i = Math.max(first, found.first - NEAR_SUM); i < Math.min(last, found.last + NEAR_SUM); i++) {
    const lemma = lemmaOf(tokens.word[i], 'noun');
    if (SUMS.has(lemma)) sums.add(lemma);
  }
  return sums;
}

const TRADED = words('share stock crude bitcoin');
const MOVES = words('fall rise drop gain close open trade climb slip jump plunge soar tumble surge sink hover settle slide rally edge');

/** A sum to which something traded moved, told of in one sentence. */
export function isMarket(tokens: Tokens, from: number, to: number): boolean {
  let [traded, moves] = [false, false];
  for (let i = from; i < to; i++) {
    if (tokens.type[i] !== WORD) continue;
    traded ||= TRADED.has(lemmaOf(tokens.word[i], 'noun'));
    moves ||= MOVES.has(lemmaOf(tokens.word[i], 'verb'));
  }
  return traded && moves;
}
