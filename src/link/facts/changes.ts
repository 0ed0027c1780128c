/** Figures of a change and of what stands on the other side: *closed four of its beds* is no *14 beds*, and a deficit no surplus. */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { claimAround } from '../../text/claim.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const lemmas = (list: string, kind?: 'verb'): Set<number> => new Set(list.split(' ').map((form) => lemmaOf(wordOf(form), kind)));

/** Verbs with which so many come or go, beside those that there are. */
const CHANGES = lemmas(
  'close cut lose shed axe scrap add gain remove drop open hire recruit sack dismiss fire replace lack miss win',
  'verb',
);

/** Whether a figure is of those that came or went, where the fact tells of none that did. */
export function isOfChange(fact: Fact, { tokens }: Extracted, found: Found): boolean {
  if (found.kind !== 'quantity') return false;
  const { verb, lemma } = claimAround(tokens, found.first, found.last);
  if (verb < 0 || verb >= found.first || found.first - verb > NEAR || !CHANGES.has(lemma)) return false;
  return !wordsOf(fact).verbs.has(lemma);
}
const NEAR = 3;

const SIDES = [
  ['surplus', 'deficit', 'shortfall'],
  ['profit', 'loss'],
  ['income', 'expenditure', 'spending', 'costs'],
  ['revenue', 'costs', 'expenses'],
  ['assets', 'liabilities', 'debts'],
  ['arrivals', 'departures'],
  ['imports', 'exports'],
  ['births', 'deaths'],
  ['minimum', 'maximum'],
  ['men', 'women'],
  ['boys', 'girls'],
].map((side) => side.map((form) => lemmaOf(wordOf(form))));

/** Whether the noun right before a value, or right behind it, is the other of two of which the fact has one. */
export function isOfOtherSide(fact: Fact, { tokens }: Extracted, { first, last }: Found): boolean {
  const { nouns } = wordsOf(fact);
  const beside = [nounBefore(tokens, first), lemmaAt(tokens, last)];
  return SIDES.some((side) => side.some((noun) => nouns.has(noun)) && side.some((noun) => !nouns.has(noun) && beside.includes(noun)));
}

/** *A deficit of £220,000*. */
const nounBefore = ({ word, type }: Tokens, first: number): number =>
  first > 1 && word[first - 1] === OF && type[first - 2] === WORD ? lemmaOf(word[first - 2]) : -1;
const OF = wordOf('of');

const lemmaAt = ({ word, type, count }: Tokens, i: number): number => (i < count && type[i] === WORD ? lemmaOf(word[i]) : -1);

interface Said {
  readonly nouns: ReadonlySet<number>;
  readonly verbs: ReadonlySet<number>;
}
const known = new WeakMap<Fact, Said>();

/** All words of a fact, as lemmas of nouns and of verbs. */
function wordsOf(fact: Fact): Said {
  let said = known.get(fact);
  if (said === undefined) {
    const words = [fact.sentence ?? '', fact.expected.text, ...fact.about].flatMap((text) => [...scan(text).word]);
    said = { nouns: new Set(words.map((word) => lemmaOf(word))), verbs: new Set(words.map((word) => lemmaOf(word, 'verb'))) };
    known.set(fact, said);
  }
  return said;
}
