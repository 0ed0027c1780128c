/** Sentences that give two values of one noun or unit: *a majority of 60 seats, where they have 55*. Whoever wrote them took the two for two. */
import type { QuantityValue } from '../../kinds/kind.js';
import { ONCE } from './apart.js';
import type { Claim } from './claims.js';
import { tallyClaims } from './score.js';

/** A table has more of them, and each against each would take the square of them. */
const MOST = 12;
/** Probability above which the value of such a sentence is the one that is told elsewhere. */
const LIKELY = 0.5;

type Pairs = ReadonlyMap<string, readonly (readonly [Claim, Claim])[]>;
const known = new WeakMap<readonly Claim[], Pairs>();

/** Whether a sentence of the story has both values, each of what the one and the other are of. */
export function inOneSentence(claims: readonly Claim[], a: Claim, b: Claim): boolean {
  let pairs = known.get(claims);
  if (pairs === undefined) known.set(claims, (pairs = pairsOf(claims)));
  return (pairs.get(keyOf(a, b)) ?? []).some(([x, y]) => (isOne(x, a) && isOne(y, b)) || (isOne(x, b) && isOne(y, a)));
}

/** The same figure of what is likely the same thing: not of those killed, where the other is of those hurt. */
const isOne = (told: Claim, claim: Claim): boolean =>
  told === claim ||
  (figureOf(told) === figureOf(claim) &&
    (told.deeds[0] === claim.deeds[0] || !(ONCE.has(told.deeds[0]) || ONCE.has(claim.deeds[0]))) &&
    (tallyClaims(told, claim)?.probability ?? 0) >= LIKELY);

/** *60-seat* and *60 seats* are one. */
const figureOf = ({ found, json }: Claim): string => (found.value as QuantityValue).number ?? json;

const keyOf = (a: Claim, b: Claim): string => {
  const [x, y] = [a, b].map(figureOf).sort();
  return `${a.sort} ${a.noun.at(-1) ?? ''} ${(a.found.value as QuantityValue).unit ?? ''} ${x} ${y}`;
};

function pairsOf(claims: readonly Claim[]): Pairs {
  const sentences = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.article} ${claim.at} ${claim.sort} ${claim.noun.at(-1) ?? ''} ${(claim.found.value as QuantityValue).unit ?? ''}`;
    const list = sentences.get(key);
    if (list) list.push(claim);
    else sentences.set(key, [claim]);
  }
  const pairs = new Map<string, [Claim, Claim][]>();
  for (const list of sentences.values()) {
    if (list.length < 2 || list.length > MOST) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (figureOf(a) === figureOf(b)) continue;
        const key = keyOf(a, b);
        const known = pairs.get(key);
        if (known) known.push([a, b]);
        else pairs.set(key, [[a, b]]);
      }
    });
  }
  return pairs;
}
