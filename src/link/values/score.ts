/** How surely two values are of one thing, whatever the values are: fields that agree and disagree, in bits. */
import type { QuantityValue } from '../../kinds/kind.js';
import { deedRelation } from '../../text/deeds.js';
import { nounRelation } from '../../text/senses.js';
import { formOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';
import { deedsOf } from './deeds.js';

const W = weights.values;

/** Null where the two can never be one: other sorts, other nouns, other units. */
export function scoreClaims(a: Claim, b: Claim): Ledger | null {
  if (a.sort !== b.sort) return null;
  const ledger = new Ledger().add(`prior for two ${a.sort}s of one story`, W.prior[a.sort]);
  if (!addNoun(ledger, a, b)) return null;
  addWords(ledger, a, b);
  addDeeds(ledger, a, b);
  addDays(ledger, a, b);
  if (sameMembers(a.apart, b.apart) === false) ledger.add('one is set apart by a word like "another"', W.apart);
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
  if (a.sort !== 'count' && a.sort !== 'ordinal') return true;
  const headA = a.noun[a.noun.length - 1];
  const headB = b.noun[b.noun.length - 1];
  if (headA === undefined || headB === undefined) return false;
  if (headA === headB) {
    ledger.add(`both count ${formOf(headA)}s`, W.sameNoun + Math.min(W.nounRarityMost, (a.sentence.get(headA) ?? 3) * W.nounRarity));
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

/** What happened: the deeds nearest to the values. */
function addDeeds(ledger: Ledger, a: Claim, b: Claim): void {
  const x = deedsOf(a);
  const y = deedsOf(b);
  if (x.length === 0 || y.length === 0) return;
  const relations = x.flatMap((one) => y.map((other) => deedRelation(one, other)));
  if (relations.includes('same')) ledger.add(`both tell of the same deed (${x.find((one) => y.includes(one)) ?? x[0]})`, W.sameDeed);
  else if (relations.includes('kind-of') || relations.includes('entails')) ledger.add('the deeds go together', W.kinDeed);
  else ledger.add(`other deeds (${x[0]}, ${y[0]})`, W.otherDeed);
}

function addDays(ledger: Ledger, a: Claim, b: Claim): void {
  const same = sameMembers(a.days, b.days);
  if (a.days.size === 0 || b.days.size === 0) return;
  if ([...a.days].some((day) => b.days.has(day))) ledger.add('the same day is named', W.sameDay);
  else if (same === false) ledger.add('other days are named', W.otherDay);
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
