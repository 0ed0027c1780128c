/** The same figure of other things: *nearly 100 staff*, *nearly 100 volunteers*. Both may be true; an editor wants to know. */
import type { QuantityValue } from '../../kinds/kind.js';
import type { Slot, Story } from '../../model/link.js';
import { deedRelation } from '../../text/deeds.js';
import { isPerson, nounRelation, verbRelation } from '../../text/senses.js';
import { formOf, wordOf } from '../../text/words.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';

const W = weights.scopes;
const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordOf));
/** Who somebody is by sex and age: whatever else they are, they are one of these too. */
const BY_BIRTH = words('man woman boy girl child kid minor teenager teen youth adult male female baby toddler guy lady');
const CHILDREN = words('boy girl child kid minor teenager teen youth baby toddler');
const MALE = words('man boy male guy');
const FEMALE = words('woman girl female lady');
/** Who somebody is in a case, a crowd or a country, where nothing more is said of them. */
const BY_PLACE = words(
  'member follower supporter national citizen resident colleague migrant refugee voter worker employee fighter militant raider guest visitor user',
);
/** Who somebody is in a case, whatever more is said of them. */
const BY_CASE = words('suspect defendant accused victim survivor');
const VAGUE = new Set('people person other individual one thing time year day'.split(' ').map(wordOf));

export function linkScopes(story: Story, claims: readonly Claim[]): Slot[] {
  const byNumber = new Map<string, Claim[]>();
  for (const claim of claims) {
    const number = (claim.found.value as QuantityValue).number;
    if (claim.sort !== 'count' || number === null || Number(number) < W.least || VAGUE.has(claim.noun.at(-1)!)) continue;
    byNumber.set(number, [...(byNumber.get(number) ?? []), claim]);
  }
  return [...byNumber.values()].flatMap((list) => slotOf(story, list) ?? []);
}

/** One slot for a figure: the nouns that articles give it where their passages are alike. */
function slotOf(story: Story, list: readonly Claim[]): Slot | null {
  let best: { a: Claim; b: Claim; shared: number; because: string } | null = null;
  for (const a of list)
    for (const b of list) {
      if (a.article >= b.article || !otherNoun(story, list, a, b)) continue;
      const { shared, words } = overlapOf(a.sentence, b.sentence);
      if (shared < W.ofOtherDeeds && isPerson(a.noun.at(-1)!) && !mayBeOneDeed(a, b)) continue;
      // A noun that an article puts in marks is somebody's own word for what the others count.
      if ((shared < W.shared && isMarked(story, a) === isMarked(story, b)) || (best && best.shared >= shared)) continue;
      best = {
        a,
        b,
        shared,
        because:
          words.length === 0
            ? 'one noun stands in quotation marks'
            : `their sentences share "${words.slice(0, 4).map(formOf).join('", "')}"`,
      };
    }
  if (!best) return null;
  const nouns = [best.a, best.b].map((claim) => (claim.found.value as QuantityValue).noun ?? '');
  const same = (like: Claim) => list.filter((claim) => claim.noun.at(-1) === like.noun.at(-1));
  const reading = (claim: Claim, noun: string) => ({
    text: `${textOf(story, claim)} ${noun}`,
    value: claim.found.value,
    mentions: same(claim).map(mentionOf),
  });
  return {
    kind: 'quantity',
    subject: nouns.join(' or '),
    readings: [reading(best.a, nouns[0]), reading(best.b, nouns[1])],
    outcome: 'scope',
    confidence: W.confidence,
    message: `Articles count different things: "${textOf(story, best.a)} ${nouns[0]}" or "${textOf(story, best.b)} ${nouns[1]}"`,
    because: ['the same figure', 'what is counted differs', best.because],
    evidence: [],
  };
}

/** *Involves 200 soldiers*, *involved 200 participants*; not *found about 15 students* and *a pit with 15 bodies*: on other sides of it, or of other deeds. */
function mayBeOneDeed(a: Claim, b: Claim): boolean {
  const [x, y] = [a.around, b.around];
  if (x.role !== 'other' && y.role !== 'other' && x.role !== y.role) return false;
  if (a.deeds.length > 0 && b.deeds.length > 0) return a.deeds.some((one) => b.deeds.some((other) => deedRelation(one, other) !== 'none'));
  return x.lemma < 0 || y.lemma < 0 || verbRelation(x.lemma, y.lemma).relation !== 'none';
}

/** Other persons, or other words for one thing of which one is quoted; never where an article counts both. */
function otherNoun(story: Story, list: readonly Claim[], a: Claim, b: Claim): boolean {
  const [x, y] = [a.noun.at(-1)!, b.noun.at(-1)!];
  if (x === y || a.noun.includes(y) || b.noun.includes(x) || isInOneWord(a, b) || isInOneWord(b, a)) return false;
  if (
    list.some((claim) => claim.article === a.article && claim.noun.at(-1) === y) ||
    list.some((claim) => claim.article === b.article && claim.noun.at(-1) === x)
  )
    return false;
  const { relation } = nounRelation(x, y);
  if (isPerson(x) && isPerson(y) && (relation === 'synonym' || relation === 'kind-of' || mayBeBoth(a, b))) return false;
  return (isPerson(x) && isPerson(y)) || (relation === 'synonym' && isMarked(story, a) !== isMarked(story, b));
}

/** *12 crewmembers*, *12 crew members*. */
const isInOneWord = ({ noun: [one, ...rest] }: Claim, { noun: several }: Claim): boolean =>
  rest.length === 0 && several.length > 1 && formOf(one) === several.map(formOf).join('');

/** *300 girls* and *300 students* are the same, as *11 men* and *11 suspects* are; *400 women* are no *400 children*. */
function mayBeBoth(a: Claim, b: Claim): boolean {
  const [x, y] = [a.noun.at(-1)!, b.noun.at(-1)!];
  const [born, other] = [BY_BIRTH.has(x), BY_BIRTH.has(y)];
  if (born && other) return CHILDREN.has(x) === CHILDREN.has(y) && !(MALE.has(x) && FEMALE.has(y)) && !(FEMALE.has(x) && MALE.has(y));
  return born || other || isByPlace(a) || isByPlace(b);
}

const isByPlace = ({ noun }: Claim): boolean => BY_CASE.has(noun.at(-1)!) || (noun.length === 1 && BY_PLACE.has(noun[0]));

/** The noun stands in marks of its own: *10 "spaces"*. */
function isMarked(story: Story, { article, found }: Claim): boolean {
  return story.articles[article].tokens.quotations.some(({ open, close }) => open === found.last && close - open <= 3);
}
