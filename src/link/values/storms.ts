/** What changes by the hour as a storm comes: how hard it blows, how far off it is, how high it drives the water. */
import type { QuantityValue } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import { wordOf } from '../../text/words.js';
import { saysOf } from './says.js';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordOf));
const STORMS = words('hurricane storm typhoon cyclone landfall');
const DRIVEN = words('wind gust surge wave rain rainfall water');
/** So often an article about a storm says what it is about. */
const OFTEN = 4;
const stormy = new WeakMap<Extracted, boolean>();

function isStormy(article: Extracted): boolean {
  let known = stormy.get(article);
  if (known === undefined) stormy.set(article, (known = saysOf(article.tokens, STORMS, 0, article.tokens.count, OFTEN)));
  return known;
}

const SPEED = /^(?:mile|kilometre) per hour$|^knot$/;
const LENGTH = /^(?:mile|kilometre|metre|foot|inch|centimetre|millimetre)$/;

/** *Winds of 125 mph*, *435 miles southeast of Kelmer*, *a surge as high as 3 metres*, in an article about a storm. */
export function isOfStorm(article: Extracted, { unit }: QuantityValue, isDistance: boolean, from: number, to: number): boolean {
  if (unit === null || !(SPEED.test(unit) || LENGTH.test(unit)) || !isStormy(article)) return false;
  return SPEED.test(unit) || isDistance || saysOf(article.tokens, DRIVEN, from, to);
}
