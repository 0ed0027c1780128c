/** Ages of the unnamed: *the 3-year-old girl*, *the 2-year-old girl*, where each article has one such girl. */
import { compareValues, type QuantityValue } from '../../kinds/index.js';
import type { Slot, Story } from '../../model/link.js';
import { LOWER, WORD } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';
import { isAge } from '../ages.js';
import { Ledger } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';

const W = weights.descriptions;
const PERSONS = new Set(
  'girl boy man woman toddler infant baby teen teenager youth son daughter child student driver victim suspect gorilla'
    .split(' ')
    .map(wordOf),
);
const CHILD = 17;

interface Described {
  readonly claim: Claim;
  readonly who: number;
  readonly years: number;
}

export function linkDescriptions(story: Story, claims: readonly Claim[]): Slot[] {
  const described = claims.flatMap((claim): Described[] => (claim.sort === 'age' ? (read(story, claim) ?? []) : []));
  const byWho = new Map<number, Described[]>();
  for (const one of described) byWho.set(one.who, [...(byWho.get(one.who) ?? []), one]);
  return [...byWho].flatMap(([who, list]) => slotsOf(story, who, list));
}

function read(story: Story, claim: Claim): Described[] | null {
  const value = claim.found.value as QuantityValue;
  const { tokens } = story.articles[claim.article];
  if (value.number === null || value.approx !== null || !/^\d{1,3}$/.test(value.number)) return null;
  for (let i = claim.found.last; i < Math.min(tokens.count, claim.found.last + 3); i++) {
    if (tokens.type[i] !== WORD || tokens.shape[i] !== LOWER) return null;
    if (PERSONS.has(tokens.word[i])) return [{ claim, who: tokens.word[i], years: Number(value.number) }];
  }
  return null;
}

/** Only where every article knows one such person, by one age. */
function slotsOf(story: Story, who: number, list: readonly Described[]): Slot[] {
  const ages = new Map<number, Set<number>>();
  for (const one of list) ages.set(one.claim.article, (ages.get(one.claim.article) ?? new Set()).add(one.years));
  const single = list.filter((one) => ages.get(one.claim.article)!.size === 1 && !named(story, one));
  const years = [...new Set(single.map((one) => one.years))].sort((a, b) => a - b);
  if (years.length !== 2) return [];
  const sides = years.map((age) => single.filter((one) => one.years === age));
  const best = sides[0]
    .flatMap((a) => sides[1].map((b) => ({ a, b, ledger: judge(story, a, b) })))
    .reduce((x, y) => (y.ledger.bits > x.ledger.bits ? y : x));
  if (best.ledger.probability < W.least) return [];
  return [
    {
      kind: 'quantity',
      subject: `age of the ${formOf(who)}`,
      readings: sides.map((side) => ({
        text: textOf(story, side[0].claim),
        value: side[0].claim.found.value,
        mentions: side.map((one) => mentionOf(one.claim)),
      })),
      outcome: 'conflict',
      confidence: best.ledger.probability,
      message: `Articles disagree on the age of the ${formOf(who)}: ${years.join(' or ')}`,
      because: best.ledger.reasons(),
      evidence: best.ledger.sorted(),
    },
  ];
}

/** The article also gives the other age to somebody: then these may be two persons. */
function named(story: Story, one: Described): boolean {
  return story.articles[one.claim.article].found.some(
    (found) => isAge(found) && found.value.number !== String(one.years) && Math.abs(Number(found.value.number) - one.years) <= 1,
  );
}

function judge(story: Story, a: Described, b: Described): Ledger {
  const ledger = new Ledger().add('prior', W.prior);
  const gap = Math.abs(a.years - b.years);
  ledger.add(`${gap} ${gap === 1 ? 'year' : 'years'} apart`, gap === 1 ? W.oneYear : gap <= 2 ? W.twoYears : W.moreYears);
  if (Math.max(a.years, b.years) <= CHILD) ledger.add('few children stand in one story', W.child);
  const { shared, words } = overlapOf(a.claim.sentence, b.claim.sentence);
  ledger.add(
    words.length ? `their sentences share "${words.slice(0, 4).map(formOf).join('", "')}"` : 'their sentences share nothing',
    Math.min(W.wordsMost, shared * W.words),
  );
  const x = a.claim.around.deeds.map((one) => one.deed);
  if (b.claim.around.deeds.some((one) => x.includes(one.deed))) ledger.add('the same deed', W.sameDeed);
  if (compareValues('quantity', a.claim.found.value as QuantityValue, b.claim.found.value as QuantityValue).verdict !== 'different')
    ledger.add('the ages are compatible', W.compatible);
  if (story.lineages[a.claim.article] === story.lineages[b.claim.article]) ledger.add('the one article copies the other', W.copied);
  return ledger;
}
