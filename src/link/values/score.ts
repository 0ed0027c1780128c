/** How surely two values are of one thing: fields that agree and disagree, in bits; of the values themselves only the size. */
import type { QuantityValue } from '../../kinds/kind.js';
import { directionOf } from '../../kinds/quantity/approx.js';
import { deedRelation } from '../../text/deeds.js';
import { editDistance } from '../../text/distance.js';
import { pluralOf } from '../../text/natural.js';
import { nounRelation, verbRelation } from '../../text/senses.js';
import { formOf, wordOf } from '../../text/words.js';
import { Ledger, type Scale, Tally } from '../bits.js';
import { overlapOf, type Words } from '../context.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';
import { squareOf } from './telling.js';

const W = weights.values.link;
const G = weights.guards.fitted;
/** More bits of shared words than these add nothing. */
const MOST_RARITY = 10;
const MOST_NEAR = 33;
const MOST_WIDE = 60;
/** The share of a sentence that two sentences of one story have in common anyhow. */
const MOST_NAMES = 4;
const EVEN_SHARE = 0.25;
const LEAD = 4;
const LEGAL = new Set(['count', 'charge', 'indictment', 'felony'].map(wordOf));

/** What players and teams are counted by, per game, per season and in a career. */
const STATISTICS = new Set(
  'yard touchdown pass reception carry rebound assist point goal out strike inning hit homer lap set wicket run steal catch save'
    .split(' ')
    .map(wordOf),
);

/** Null where the two can never be one: other sorts, other nouns, other units. */
export const scoreClaims = (a: Claim, b: Claim): Ledger | null => scoredOn(new Ledger(), a, b);

/** The same as a sum alone. */
export const tallyClaims = (a: Claim, b: Claim): Tally | null => scoredOn(new Tally(), a, b);

function scoredOn<S extends Scale>(ledger: S, a: Claim, b: Claim): S | null {
  if (a.sort !== b.sort) return null;
  ledger.weigh(ledger.tells ? `prior for two ${a.sort}s of one story` : '', W.prior, a.sort);
  if (!addNoun(ledger, a, b) || isRuleBroken(a, b) || isRuleBroken(b, a)) return null;
  addComplement(ledger, a, b);
  addWords(ledger, a, b);
  if (Math.min(a.crowd, b.crowd) >= weights.values.crowded) ledger.weigh('both sentences are full of numbers', W, 'crowd');
  addLikeness(ledger, a, b);
  addDeeds(ledger, a, b);
  addQualifiers(ledger, a, b);
  addDays(ledger, a, b);
  if (sameMembers(a.apart, b.apart) === false) ledger.weigh('one is set apart by a word like "another"', W, 'apart');
  addPlaces(ledger, a, b);
  addCapitals(ledger, a, b);
  if (a.market || b.market) ledger.weigh('what shares are worth changes by the minute', W, 'market');
  if (a.at < LEAD && b.at < LEAD) ledger.weigh('both stand where the articles begin', W, 'lead');
  addRatio(ledger, a, b);
  return ledger;
}

/** *must spend at least 80 percent*, *those that spend less than 80 percent*: the one is the rule that the other breaks. */
function isRuleBroken({ found: { value: a } }: Claim, { found: { value: b } }: Claim): boolean {
  const [x, y] = [a as QuantityValue, b as QuantityValue];
  if (x.number === null || x.number !== y.number || x.approx === y.approx) return false;
  return directionOf(x.approx) === 'at least' && directionOf(y.approx) === 'under';
}

function addNoun(ledger: Scale, a: Claim, b: Claim): boolean {
  if (a.sort === 'measure') {
    const x = (a.found.value as QuantityValue).unit;
    const y = (b.found.value as QuantityValue).unit;
    if (x === y && x === 'yard') ledger.weigh('players have many such figures', W, 'statistic');
    if (x === y && isResult(a, b)) {
      if (areApart(a.bearer, b.bearer)) return false;
      ledger.weigh('a meeting has many such figures', W, 'statistic', RESULT);
    }
    if (x === y) ledger.weigh(ledger.tells ? `both measured in the unit ${x}` : '', W, 'sameUnit');
    if (a.dimension !== null && b.dimension !== null && a.dimension !== b.dimension) return false;
    if (
      a.dimension === 'distance' &&
      b.dimension === 'distance' &&
      areApart(a.bearer, b.bearer) &&
      !namesBearer(a, b) &&
      !namesBearer(b, a)
    )
      return false;
    if (areTwoPlaces(a.anchor, b.anchor)) return false;
    if ((a.dimension === 'difference') !== (b.dimension === 'difference')) return false;
    if (a.extreme !== null && b.extreme !== null && a.extreme !== b.extreme) return false;
    if (a.dimension !== b.dimension) ledger.weigh(`only the one is a ${a.dimension ?? b.dimension}`, W, 'loneDimension');
    return true;
  }
  if (a.sort === 'age') return addPerson(ledger, a, b);
  if (a.sort !== 'count' && a.sort !== 'ordinal') {
    addSums(ledger, a, b);
    addHead(ledger, a, b);
    return true;
  }
  const headA = a.noun[a.noun.length - 1];
  const headB = b.noun[b.noun.length - 1];
  if (headA === undefined || headB === undefined) return false;
  if (headA === headB) {
    if (LEGAL.has(headA)) ledger.weigh('charges change as a case goes on', W, 'legalCount');
    if (STATISTICS.has(headA)) ledger.weigh('players have many such figures', W, 'statistic');
    ledger.weigh(ledger.tells ? `both count ${pluralOf(formOf(headA))}` : '', W, 'sameNoun');
    ledger.weigh(
      ledger.tells ? `"${formOf(headA)}" is a telling word` : '',
      W,
      'nounRarity',
      Math.min(MOST_RARITY, a.sentence.get(headA) ?? 3),
    );
    if (a.noun.length > 1 && b.noun.length > 1 && !a.noun.slice(0, -1).some((word) => b.noun.lastIndexOf(word, -2) >= 0))
      ledger.weigh('of another sort', W, 'otherModifier');
    return true;
  }
  const { relation, because } = nounRelation(headA, headB);
  if (relation === 'synonym') ledger.weigh(because, W, 'synonym');
  else if (relation === 'kind-of') ledger.weigh(because, W, 'kindOf');
  else return false;
  return true;
}

/** Times that a figure of hundredths counts, of which a meeting has as many as runners and jumpers. */
const RESULT = 2;
const DECIMALS: ReadonlyMap<string | null, number> = new Map([
  ['second', 1],
  ['minute', 2],
  ['metre', 2],
]);
const DISTANCES = /^(?:60|80|100|110|200|400|800|1000|1500|3000|5000|10000)$/;

/** *7.64 seconds*, *4.91m*: what races and jumps are measured in; *800m* and *1500m* are two races. */
function isResult(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ found }) => found.value as QuantityValue);
  const least = DECIMALS.get(x.unit) ?? Number.POSITIVE_INFINITY;
  if ([x, y].every(({ number }) => (number?.split('.')[1] ?? '').length >= least)) return true;
  return x.unit === 'metre' && [x, y].some(({ number }) => DISTANCES.test(number ?? ''));
}

/** Whether the sentence of the one names the bearer of the other: *to within 20 miles of Kelmer at Tarn*. */
const namesBearer = (a: Claim, b: Claim): boolean => meet(b.bearer, a.capitals);

/** *Tarn, 12 miles from Kelmer*, *Velm, 20 miles from Kelmer*: other places lie elsewhere. */
const areApart = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size > 0 && b.size > 0 && !meet(a, b);

/** *11 miles from the Kelmer works*, *half a mile from the Port of Tarn*: measured from other places, which no slip makes of one another. */
const areTwoPlaces = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  areApart(a, b) && ![...a].some((x) => [...b].some((y) => editDistance(formOf(x), formOf(y), 1) <= 1));

/** What a sum, a share or a measure is of: *a 450-pound gorilla*, *70 percent of traffic*. */
function addHead(ledger: Scale, a: Claim, b: Claim): void {
  if (a.around.noun < 0 || b.around.noun < 0) return;
  const [x, y] = [a.head, b.head];
  if (x < 0 || y < 0) return;
  if (x === y) ledger.weigh(`both of a ${formOf(x)}`, W, 'sameHead');
  else if (['none', 'sibling'].includes(nounRelation(x, y).relation))
    ledger.weigh(`the one of a ${formOf(x)}, the other of a ${formOf(y)}`, W, 'otherHead');
}

/** What the sums are: a bond and a bond, a bond and a fine. */
function addSums(ledger: Scale, a: Claim, b: Claim): void {
  if (a.sums.size === 0 || b.sums.size === 0) return;
  const isShared = meet(a.sums, b.sums);
  ledger.weigh(ledger.tells ? sumsInWords(a.sums, b.sums) : '', W, isShared ? 'sameSums' : 'otherSums');
}

function sumsInWords(a: ReadonlySet<number>, b: ReadonlySet<number>): string {
  const shared = [...a].filter((word) => b.has(word));
  return shared.length
    ? `both are of a ${shared.map(formOf).join(', ')}`
    : `the one is of a ${formOf([...a][0])}, the other of a ${formOf([...b][0])}`;
}

const MALE = new Set(['boy', 'man', 'son', 'male'].map(wordOf));
const FEMALE = new Set(['girl', 'woman', 'daughter', 'female'].map(wordOf));
const CHILD = 14;

/** Unnamed persons: a boy is no girl, and children of an age are few in one story. */
function addPerson(ledger: Scale, a: Claim, b: Claim): boolean {
  const [x, y] = [a.noun[0], b.noun[0]];
  if ((MALE.has(x) && FEMALE.has(y)) || (FEMALE.has(x) && MALE.has(y))) return false;
  const years = [a, b].map((claim) => Number((claim.found.value as QuantityValue).number));
  if (Math.max(...years) <= CHILD) ledger.weigh('few children stand in one story', W, 'child');
  if (x !== undefined && x === y) ledger.weigh(`both of a ${formOf(x)}`, W, 'sameHead');
  if (Math.abs(years[0] - years[1]) === 1) ledger.weigh('a birthday may lie between', W, 'yearLater');
  return true;
}

/** *Counts of assault* are not *counts of murder*. */
function addComplement(ledger: Scale, a: Claim, b: Claim): void {
  if (a.of.size === 0 && b.of.size === 0) return;
  const shared = sharedBy(a.of, b.of);
  if (a.of.size > 0 && b.of.size > 0)
    ledger.weigh(
      shared && ledger.tells ? `both of ${[...a.of].map(formOf).join(' ')}` : 'of something else',
      W,
      shared === 0 ? 'otherComplement' : shared === Math.max(a.of.size, b.of.size) ? 'sameComplement' : 'likeComplement',
    );
  else ledger.weigh('the one says of what, the other does not', W, 'loneComplement');
}

function addWords(ledger: Scale, a: Claim, b: Claim): void {
  const near = a.nearList.bitsIn(b.near);
  if (near > 0) ledger.weigh(ledger.tells ? nearInWords(a, b) : '', W, 'near', Math.min(MOST_NEAR, near));
  const wide = a.sentenceList.bitsIn(b.sentence);
  const rest = Math.max(0, wide - near);
  if (rest > 0) ledger.weigh(ledger.tells ? wideInWords(a, b) : '', W, 'wide', Math.min(MOST_WIDE, rest));
  const share = wide / Math.max(1, Math.min(a.sentenceBits, b.sentenceBits));
  ledger.weigh(ledger.tells ? `${Math.round(share * 100)}% of the shorter sentence is in the other` : '', W, 'share', share - EVEN_SHARE);
}

const MOST_TOLD = 4;

const nearInWords = (a: Claim, b: Claim): string =>
  `near the value both have "${overlapOf(a.near, b.near).words.slice(0, MOST_TOLD).map(formOf).join('", "')}"`;

function wideInWords(a: Claim, b: Claim): string {
  const near = overlapOf(a.near, b.near).words;
  const rest = overlapOf(a.sentence, b.sentence).words.filter((word) => !near.includes(word));
  return `their sentences share "${rest.slice(0, MOST_TOLD).map(formOf).join('", "') || '…'}"`;
}

/** Likeness of sentences and of the words close by, by what the words tell inside the story (cosine). */
function addLikeness(ledger: Scale, a: Claim, b: Claim): void {
  if (W.local !== 0)
    ledger.weigh('the sentences are alike for this story', W, 'local', cosine(a.local, b.local, squareOf(a.local), squareOf(b.local)));
  if (W.close !== 0)
    ledger.weigh('the words close by are alike for this story', W, 'close', cosine(a.close, b.close, a.closeLength, b.closeLength));
  if (a.before >= 0 && a.before === b.before) ledger.weigh('the same word stands before', W, 'before');
  if (a.after >= 0 && a.after === b.after) ledger.weigh('the same word stands after', W, 'after');
}

/** `x` and `y` are the squares of the lengths. */
function cosine(a: Words, b: Words, x: number, y: number): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(x * y);
}

/** What happened: the deeds that govern the values, else their verbs. */
function addDeeds(ledger: Scale, a: Claim, b: Claim): void {
  const x = a.deeds;
  const y = b.deeds;
  if (x.length && y.length) {
    const lead = deedRelation(x[0], y[0]);
    if (lead === 'same') ledger.weigh(ledger.tells ? `both tell of the same deed (${x[0].toLowerCase()})` : '', W, 'sameDeed');
    else if (lead === 'opposite') ledger.weigh(`opposite deeds (${x[0].toLowerCase()}, ${y[0].toLowerCase()})`, W, 'oppositeDeed');
    else if (lead !== 'none') ledger.weigh('the deeds go together', W, 'kinDeed');
    else if (x.includes(y[0]) || y.includes(x[0])) ledger.weigh('the deed of the one is in the other too', W, 'kinDeed');
    else ledger.weigh(ledger.tells ? `other deeds (${x[0].toLowerCase()}, ${y[0].toLowerCase()})` : '', W, 'otherDeed');
  } else if (a.around.lemma >= 0 && b.around.lemma >= 0) {
    const { relation } = verbRelation(a.around.lemma, b.around.lemma);
    if (relation === 'same' || relation === 'synonym') ledger.weigh(`both ${formOf(a.around.lemma)}`, W, 'sameVerb');
    else if (relation === 'opposite') ledger.weigh('opposite verbs', W, 'oppositeDeed');
    else if (relation === 'none') ledger.weigh('other verbs', W, 'otherVerb');
  }
  if (a.around.role !== 'other' && b.around.role !== 'other' && a.around.role !== b.around.role && !(isState(a) && isState(b)))
    ledger.weigh('the one does it, to the other it is done', W, 'otherSide');
}

/** Whoever is somewhere or takes part does nothing to anybody: *62 swimmers were out*, *it involved 64 swimmers*. */
const isState = ({ around }: Claim): boolean => STATES.has(around.lemma);
const STATES = new Set('be involve include contain comprise feature number total reach remain'.split(' ').map(wordOf));

/** What narrows a value down, or makes it another's: more of them, each of them, in all, so far. */
function addQualifiers(ledger: Scale, a: Claim, b: Claim): void {
  const x = a.around.qualifiers;
  const y = b.around.qualifiers;
  if (x.additional !== y.additional) ledger.weigh('the one comes on top of another value', W, 'additional');
  if (x.total !== y.total) ledger.weigh('the one is a total', W, 'total');
  if (x.each !== y.each && a.sort !== 'percent') ledger.weigh('the one is for each', W, 'each');
  const m = a.around.modality;
  const n = b.around.modality;
  if (m.negated !== n.negated) ledger.weigh('the one is denied', W, 'negated');
  if (m.planned !== n.planned) ledger.weigh('the one is planned', W, 'planned');
  if (m.possible !== n.possible) ledger.weigh('the one is only possible', W, 'possible');
}

function addDays(ledger: Scale, a: Claim, b: Claim): void {
  if (a.sort === 'day') return;
  if (a.days.size === 0 || b.days.size === 0) return;
  if (meet(a.days, b.days)) ledger.weigh('the same day is named', W, 'sameDay');
  else ledger.weigh('other days are named', W, 'otherDay');
}

/** Places named beside the values: *in Egypt*, *in India*. */
function addPlaces(ledger: Scale, a: Claim, b: Claim): void {
  if (a.places.size === 0 || b.places.size === 0) return;
  const shared = meet(a.places, b.places);
  ledger.weigh(shared ? 'the same place beside them' : 'other places beside them', W, shared ? 'samePlace' : 'otherPlace');
}

/** Names in one sentence and none of them in the other: of two places, two persons. */
function addCapitals(ledger: Scale, a: Claim, b: Claim): void {
  if (a.bearer.size > 0 && b.bearer.size > 0) {
    if (meet(a.bearer, b.bearer)) ledger.weigh('the same name stands before them', W, 'sameBearer');
    else if (!meet(a.bearer, b.named) && !meet(b.bearer, a.named)) ledger.weigh('other names stand before them', W, 'otherBearer');
  }
  if (a.capitals.size === 0 || b.capitals.size === 0) return;
  const shared = sharedBy(a.capitals, b.capitals);
  if (shared === 0) ledger.weigh('their sentences name other names', W, 'otherNames');
  else ledger.weigh('their sentences name the same names', W, 'sameNames', Math.min(MOST_NAMES, shared));
}

function sameMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean | null {
  if (a.size === 0 && b.size === 0) return null;
  return a.size === b.size && sharedBy(a, b) === a.size;
}

/** How many of the one are in the other. */
function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** Largest ratio of two values, and the weight of being so near. */
const RATIOS: readonly (readonly [number, keyof typeof G])[] = [
  [1.1, 'tenth'],
  [1.25, 'quarter'],
  [1.6, 'half'],
  [3, 'triple'],
  [10, 'tenfold'],
  [Number.POSITIVE_INFINITY, 'more'],
];

/** Values of one thing are the same or mostly near; a value many times the other is mostly of something else. */
function addRatio(ledger: Scale, a: Claim, b: Claim): void {
  if (a.found.kind === 'date' || b.found.kind === 'date' || a.sort === 'address') return;
  if ((a.found.value as QuantityValue).unit !== (b.found.value as QuantityValue).unit) return;
  const x = a.size;
  const y = b.size;
  if (!(x > 0 && y > 0)) return;
  const ratio = Math.max(x, y) / Math.min(x, y);
  let step = 0;
  while (ratio > RATIOS[step][0]) step++;
  const field = RATIOS[step][1];
  // Small numbers stand close by chance.
  const close = field === 'tenth' || field === 'quarter';
  const times = ratio > HUNDREDFOLD && !LEFT_OUT.has(Math.round(ratio)) ? 2 : 1;
  ledger.weigh(
    close
      ? 'the values are close'
      : ratio < 2 || !ledger.tells
        ? 'the values are of one size'
        : `one is ${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} times the other`,
    G,
    field,
    times,
  );
  if (close && Math.max(x, y) > SMALL) ledger.weigh('neither is a small number', G, 'large');
}

const SMALL = 20;
/** No slip makes a figure so many times another, but one that leaves a word out: *$800* for *$800 million*. */
const HUNDREDFOLD = 100;
const LEFT_OUT = new Set([1e3, 1e6, 1e9]);
