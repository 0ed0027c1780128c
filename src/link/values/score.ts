/** How surely two values are of one thing, whatever the values are: fields that agree and disagree, in bits. */
import type { QuantityValue } from '../../kinds/kind.js';
import { deedRelation } from '../../text/deeds.js';
import { pluralOf } from '../../text/natural.js';
import { nounRelation, verbRelation } from '../../text/senses.js';
import { formOf, wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';

const W = weights.values;
const LEGAL = new Set(['count', 'charge', 'indictment', 'felony'].map(wordOf));

/** Null where the two can never be one: other sorts, other nouns, other units. */
export function scoreClaims(a: Claim, b: Claim): Ledger | null {
  if (a.sort !== b.sort) return null;
  const ledger = new Ledger().add(`prior for two ${a.sort}s of one story`, W.prior[a.sort]);
  if (!addNoun(ledger, a, b)) return null;
  addComplement(ledger, a, b);
  addWords(ledger, a, b);
  if (Math.min(a.crowd, b.crowd) >= W.crowded) ledger.add('both sentences are full of numbers', W.crowd);
  addDeeds(ledger, a, b);
  addQualifiers(ledger, a, b);
  addDays(ledger, a, b);
  if (sameMembers(a.apart, b.apart) === false) ledger.add('one is set apart by a word like "another"', W.apart);
  addPlaces(ledger, a, b);
  addCapitals(ledger, a, b);
  return ledger;
}

function addNoun(ledger: Ledger, a: Claim, b: Claim): boolean {
  if (a.sort === 'measure') {
    const x = (a.found.value as QuantityValue).unit;
    const y = (b.found.value as QuantityValue).unit;
    if (x === y) ledger.add(`both in ${x}s`, W.sameUnit);
    return true;
  }
  if (a.sort === 'age') return addPerson(ledger, a, b);
  if (a.sort !== 'count' && a.sort !== 'ordinal') {
    addHead(ledger, a, b);
    return true;
  }
  const headA = a.noun[a.noun.length - 1];
  const headB = b.noun[b.noun.length - 1];
  if (headA === undefined || headB === undefined) return false;
  if (headA === headB) {
    if (LEGAL.has(headA)) ledger.add('charges change as a case goes on', W.legalCount);
    ledger.add(
      `both count ${pluralOf(formOf(headA))}`,
      W.sameNoun + Math.min(W.nounRarityMost, (a.sentence.get(headA) ?? 3) * W.nounRarity),
    );
    const modifiersA = a.noun.slice(0, -1);
    const modifiersB = b.noun.slice(0, -1);
    if (modifiersA.length && modifiersB.length && !modifiersA.some((word) => modifiersB.includes(word)))
      ledger.add('of another sort', W.otherModifier);
    return true;
  }
  const { relation, because } = nounRelation(headA, headB);
  if (relation === 'synonym') ledger.add(because, W.synonym);
  else if (relation === 'kind-of') ledger.add(because, W.kindOf);
  else return false;
  return true;
}

/** What a sum, a share or a measure is of: *a 450-pound gorilla*, *70 percent of traffic*. */
function addHead(ledger: Ledger, a: Claim, b: Claim): void {
  const [x, y] = [a, b].map((claim) => (claim.around.noun < 0 ? -1 : claim.head));
  if (x < 0 || y < 0) return;
  if (x === y) ledger.add(`both of a ${formOf(x)}`, W.sameHead);
  else if (['none', 'sibling'].includes(nounRelation(x, y).relation))
    ledger.add(`the one of a ${formOf(x)}, the other of a ${formOf(y)}`, W.otherHead);
}

const MALE = new Set(['boy', 'man', 'son', 'male'].map(wordOf));
const FEMALE = new Set(['girl', 'woman', 'daughter', 'female'].map(wordOf));
const CHILD = 14;

/** Unnamed persons: a boy is no girl, and children of an age are few in one story. */
function addPerson(ledger: Ledger, a: Claim, b: Claim): boolean {
  const [x, y] = [a.noun[0], b.noun[0]];
  if ((MALE.has(x) && FEMALE.has(y)) || (FEMALE.has(x) && MALE.has(y))) return false;
  const years = [a, b].map((claim) => Number((claim.found.value as QuantityValue).number));
  if (Math.max(...years) <= CHILD) ledger.add('few children stand in one story', W.child);
  if (x !== undefined && x === y) ledger.add(`both of a ${formOf(x)}`, W.sameHead);
  if (Math.abs(years[0] - years[1]) === 1) ledger.add('a birthday may lie between', W.yearLater);
  return true;
}

/** *Counts of assault* are not *counts of murder*. */
function addComplement(ledger: Ledger, a: Claim, b: Claim): void {
  if (a.of.size === 0 && b.of.size === 0) return;
  const shared = [...a.of].filter((word) => b.of.has(word)).length;
  if (a.of.size > 0 && b.of.size > 0)
    ledger.add(
      shared ? `both of ${[...a.of].map(formOf).join(' ')}` : 'of something else',
      shared === 0 ? W.otherComplement : shared === Math.max(a.of.size, b.of.size) ? W.sameComplement : W.likeComplement,
    );
  else ledger.add('the one says of what, the other does not', W.loneComplement);
}

function addWords(ledger: Ledger, a: Claim, b: Claim): void {
  const near = overlapOf(a.near, b.near);
  if (near.shared > 0)
    ledger.add(`near the value both have "${near.words.slice(0, 4).map(formOf).join('", "')}"`, Math.min(W.nearMost, near.shared * W.near));
  const wide = overlapOf(a.sentence, b.sentence);
  const rest = Math.max(0, wide.shared - near.shared);
  if (rest > 0)
    ledger.add(
      `their sentences share "${
        wide.words
          .filter((word) => !near.words.includes(word))
          .slice(0, 4)
          .map(formOf)
          .join('", "') || '…'
      }"`,
      Math.min(W.wideMost, rest * W.wide),
    );
  const share = wide.shared / Math.max(1, Math.min(wide.a, wide.b));
  ledger.add(`${Math.round(share * 100)}% of the shorter sentence is in the other`, (share - W.shareEven) * W.share);
}

/** What happened: the deeds that govern the values, else their verbs. */
function addDeeds(ledger: Ledger, a: Claim, b: Claim): void {
  const x = a.around.deeds.map((one) => one.deed);
  const y = b.around.deeds.map((one) => one.deed);
  if (x.length && y.length) {
    const lead = deedRelation(x[0], y[0]);
    if (lead === 'same') ledger.add(`both tell of the same deed (${x[0].toLowerCase()})`, W.sameDeed);
    else if (lead === 'opposite') ledger.add(`opposite deeds (${x[0].toLowerCase()}, ${y[0].toLowerCase()})`, W.oppositeDeed);
    else if (lead !== 'none') ledger.add('the deeds go together', W.kinDeed);
    else if (x.includes(y[0]) || y.includes(x[0])) ledger.add('the deed of the one is in the other too', W.kinDeed);
    else ledger.add(`other deeds (${x[0].toLowerCase()}, ${y[0].toLowerCase()})`, W.otherDeed);
  } else if (a.around.lemma >= 0 && b.around.lemma >= 0) {
    const { relation } = verbRelation(a.around.lemma, b.around.lemma);
    if (relation === 'same' || relation === 'synonym') ledger.add(`both ${formOf(a.around.lemma)}`, W.sameVerb);
    else if (relation === 'opposite') ledger.add('opposite verbs', W.oppositeDeed);
    else if (relation === 'none') ledger.add('other verbs', W.otherVerb);
  }
  if (a.around.role !== 'other' && b.around.role !== 'other' && a.around.role !== b.around.role)
    ledger.add('the one does it, to the other it is done', W.otherSide);
}

/** What narrows a value down, or makes it another's: more of them, each of them, in all, so far. */
function addQualifiers(ledger: Ledger, a: Claim, b: Claim): void {
  const x = a.around.qualifiers;
  const y = b.around.qualifiers;
  if (x.additional !== y.additional) ledger.add('the one comes on top of another value', W.additional);
  if (x.total !== y.total) ledger.add('the one is a total', W.total);
  if (x.each !== y.each) ledger.add('the one is for each', W.each);
  const m = a.around.modality;
  const n = b.around.modality;
  if (m.negated !== n.negated) ledger.add('the one is denied', W.negated);
  if (m.planned !== n.planned) ledger.add('the one is planned', W.planned);
  if (m.possible !== n.possible) ledger.add('the one is only possible', W.possible);
}

function addDays(ledger: Ledger, a: Claim, b: Claim): void {
  const same = sameMembers(a.days, b.days);
  if (a.days.size === 0 || b.days.size === 0) return;
  if ([...a.days].some((day) => b.days.has(day))) ledger.add('the same day is named', W.sameDay);
  else if (same === false) ledger.add('other days are named', W.otherDay);
}

/** Places named beside the values: *in Egypt*, *in India*. */
function addPlaces(ledger: Ledger, a: Claim, b: Claim): void {
  if (a.places.size === 0 || b.places.size === 0) return;
  const shared = [...a.places].some((word) => b.places.has(word));
  ledger.add(shared ? 'the same place beside them' : 'other places beside them', shared ? W.samePlace : W.otherPlace);
}

/** Names in one sentence and none of them in the other: of two places, two persons. */
function addCapitals(ledger: Ledger, a: Claim, b: Claim): void {
  if (a.capitals.size === 0 || b.capitals.size === 0) return;
  const shared = [...a.capitals].filter((word) => b.capitals.has(word)).length;
  if (shared === 0) ledger.add('their sentences name other names', W.otherNames);
}

function sameMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean | null {
  if (a.size === 0 && b.size === 0) return null;
  return a.size === b.size && [...a].every((word) => b.has(word));
}
