/** What explains a difference away, looked for before anything is flagged. */
import type { QuantityValue } from '../../kinds/index.js';
import type { Found, NameValue } from '../../kinds/kind.js';
import type { Story } from '../../model/link.js';
import { wordOf } from '../../text/words.js';
import { type Ledger, type Scale, Tally } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import { type Claim, verdictBetween } from './claims.js';
import { mayBeOther } from './periods.js';
import { tallyClaims } from './score.js';
import { inOneSentence } from './side-by-side.js';
import { addTold } from './told.js';

const G = weights.guards.fitted;

/** The ledger of a link with what speaks for and against a real difference added. */
export const explainAway = (story: Story, claims: readonly Claim[], a: Claim, b: Claim, link: Ledger): Ledger =>
  explainedOn(link.copy(), story, claims, a, b);

/** The bits of that ledger; `link` are those of the link. */
export const bitsExplained = (story: Story, claims: readonly Claim[], a: Claim, b: Claim, link: number): number =>
  explainedOn(new Tally(link), story, claims, a, b).bits;

function explainedOn<S extends Scale>(ledger: S, story: Story, claims: readonly Claim[], a: Claim, b: Claim): S {
  const [changed, former] = [inStage(claims, 'after'), inStage(claims, 'before')];
  if (changed.has(a.value) !== changed.has(b.value) || former.has(a.value) !== former.has(b.value))
    ledger.weigh('the one is what the other was changed to', G, 'changed');
  if (a.period !== '' && b.period !== '' && a.period !== b.period && mayBeOther(a.period, b.period))
    ledger.weigh(`the one is of ${a.period}, the other of ${b.period}`, G, 'otherPeriod');
  if (a.span !== null && b.span !== null && a.span !== b.span) ledger.add('they are counted from other days', weights.guards.otherSpan);
  if (a.holder.size > 0 && b.holder.size > 0 && ![...a.holder].some((word) => b.holder.has(word)))
    ledger.add('they are told of two persons', weights.guards.otherHolder);
  if (inOneSentence(claims, a, b)) ledger.add('one sentence has both', weights.guards.oneSentence);
  if ((a.isBare || b.isBare) && !isOneText(story, a, b)) ledger.add('who was killed or hurt is not said', weights.guards.bare);
  if (a.fate !== null && b.fate !== null && a.fate !== b.fate) ledger.add('the one are dead, the other hurt', weights.guards.otherFate);
  if (a.isOfSeveral !== b.isOfSeveral) ledger.add('the one is counted over several happenings', weights.guards.ofSeveral);
  if (isRoundPrice(a, b)) ledger.add('the one is the price rounded up', weights.guards.roundPrice);
  if (a.moving && b.moving && !isOneSentence(story, a, b)) ledger.add('what is traded moves by the minute', weights.guards.moving);
  if (a.ofStorm && b.ofStorm && !isOneSentence(story, a, b)) ledger.add('a storm changes by the hour', weights.guards.moving);
  if ((a.ofOpenCount || b.ofOpenCount) && !isOneSentence(story, a, b))
    ledger.add('an election is foretold, or half counted', weights.guards.growing);
  if (isGrowing(a) && isGrowing(b)) ledger.add('it grows by the hour', weights.guards.growing);
  addTold(ledger, a, b);
  if (knowsBoth(claims, a, b)) ledger.weigh('an article gives both values', G, 'knowsBoth');
  const sum = addsUp(story, a, b);
  if (sum > 0) ledger.weigh('figures of the articles add up', G, 'addsUp', sum);
  if (isOneText(story, a, b)) ledger.weigh('the one article copies the other', G, 'copied');
  const rivals = Math.max(rivalsOf(claims, a), rivalsOf(claims, b));
  if (rivals > 0)
    ledger.weigh(
      `the article has ${rivals === 1 ? 'another such value' : `${rivals} more such values`}`,
      G,
      a.sort === 'age' ? 'rivalAge' : 'rival',
      Math.min(rivals, weights.guards.mostRivals),
    );
  else if (a.sort === 'measure' || (a.sort === 'count' && !COMMON.has(a.noun.at(-1)!)))
    ledger.weigh('neither article has another such value', G, 'alone');
  return ledger;
}

/** So much of two sentences that are one, but for the value. */
const ONE_SENTENCE = 0.9;

/** Whether one article copies the other, and the values stand in one sentence of theirs. */
export const isOneSentence = (story: Story, a: Claim, b: Claim): boolean => isOneText(story, a, b) && areOneSentence(a, b);

function areOneSentence(a: Claim, b: Claim): boolean {
  const { shared, a: whole, b: other } = overlapOf(a.sentence, b.sentence);
  return shared >= ONE_SENTENCE * Math.max(whole, other);
}

const isOneText = (story: Story, a: Claim, b: Claim): boolean => story.lineages[a.article] === story.lineages[b.article];

/** *$349* and *$350*, *£9.99* and *£10*: a price is set one below a round figure, and told as that. */
function isRoundPrice(a: Claim, b: Claim): boolean {
  if (a.sort !== 'money') return false;
  const [low, high] = [a, b].map(({ found }) => (found.value as QuantityValue).number ?? '').sort((x, y) => Number(x) - Number(y));
  const decimals = (low.split('.')[1] ?? '').length;
  const step = 10 ** -decimals;
  return /9$/.test(low) && Math.abs(Number(high) - Number(low) - step) < step / 2;
}

/** What pages and posts are counted by: each article tells of the hour in which it was written. */
const GROWING = new Set(
  'view like share follower subscriber download retweet tweet comment hit signature signatory upvote subscription click reaction fan backer'
    .split(' ')
    .map(wordOf),
);
const SEEN = new Set('view watch see play share retweet like download'.split(' ').map(wordOf));
const TIME = wordOf('time');

const RUNNING = new Set('consecutive straight successive'.split(' ').map(wordOf));

/** *3,000 likes*, *viewed 3,000 times*, *for the 11th consecutive month*. */
function isGrowing({ sort, noun, near, around }: Claim): boolean {
  if (sort === 'ordinal') return [...near.keys()].some((word) => RUNNING.has(word));
  const head = noun.at(-1);
  return sort === 'count' && head !== undefined && (GROWING.has(head) || (head === TIME && SEEN.has(around.lemma)));
}

const stages = new WeakMap<readonly Claim[], Readonly<Record<'before' | 'after', ReadonlySet<number>>>>();

/** The distinct values that something was changed to, or from, as any article of the story says. */
function inStage(claims: readonly Claim[], stage: 'before' | 'after'): ReadonlySet<number> {
  let known = stages.get(claims);
  if (known === undefined) {
    const of = (one: 'before' | 'after') => new Set(claims.filter((claim) => claim.stage === one).map(({ value }) => value));
    stages.set(claims, (known = { before: of('before'), after: of('after') }));
  }
  return known[stage];
}

const like = (a: Claim, b: Claim): boolean => a.found.kind === b.found.kind && ['same', 'compatible'].includes(verdictBetween(a, b));

/** Probability of a link below which the same figure stands there by chance. */
const MAY_BE_ONE = 0.1;

/** The values of one sort that an article gives of one noun or in one unit. */
interface Kin {
  readonly claims: Claim[];
  /** Numbers of the distinct values. */
  readonly values: Set<number>;
}

/** Of so many, as a table has, only the very same value is looked for: each against each would take the square of them. */
const TABLE = 200;
const kinds = new WeakMap<readonly Claim[], Map<string, Kin>>();

function kinOf(claims: readonly Claim[], article: number, one: Claim): Kin | undefined {
  let known = kinds.get(claims);
  if (known === undefined) {
    kinds.set(claims, (known = new Map()));
    for (const claim of claims) {
      const key = kinKey(claim.article, claim);
      const kin = known.get(key);
      if (kin) {
        kin.claims.push(claim);
        kin.values.add(claim.value);
      } else known.set(key, { claims: [claim], values: new Set([claim.value]) });
    }
  }
  return known.get(kinKey(article, one));
}

const kinKey = (article: number, claim: Claim): string => `${article} ${claim.sort} ${claim.noun.at(-1) ?? ''} ${unitOf(claim) ?? ''}`;

/** A figure of so much or more is hardly twice in an article by chance, whatever it counts there. */
const TELLING = 100;

/** The article of the one also has the other's value, of what may be the same thing. */
function knowsBoth(claims: readonly Claim[], a: Claim, b: Claim): boolean {
  const has = (article: number, like_: Claim): boolean => {
    if (like_.sort === 'count' && like_.size >= TELLING && countedIn(claims, article).has(like_.size)) return true;
    const kin = kinOf(claims, article, like_);
    if (kin === undefined) return false;
    if (kin.claims.length > TABLE) return kin.values.has(like_.value);
    return kin.claims.some((claim) => like(claim, like_) && (tallyClaims(claim, like_)?.probability ?? 0) >= MAY_BE_ONE);
  };
  return has(a.article, b) || has(b.article, a);
}

const counted = new WeakMap<readonly Claim[], Map<number, Set<number>>>();

/** The sizes of what an article counts. */
function countedIn(claims: readonly Claim[], article: number): ReadonlySet<number> {
  let known = counted.get(claims);
  if (known === undefined) {
    counted.set(claims, (known = new Map()));
    for (const claim of claims) {
      if (claim.sort !== 'count') continue;
      const sizes = known.get(claim.article);
      if (sizes) sizes.add(claim.size);
      else known.set(claim.article, new Set([claim.size]));
    }
  }
  return known.get(article) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** Of a measure; of a date there is none. */
const unitOf = ({ found }: Claim): string | null | undefined => (found.value as QuantityValue).unit;

/** Nouns that articles count many of. */
const COMMON = new Set('person people man woman time year day other one thing member victim'.split(' ').map(wordOf));

/** Other values of the same noun or unit in the article: each could be meant. */
function rivalsOf(claims: readonly Claim[], claim: Claim): number {
  const kin = kinOf(claims, claim.article, claim)!;
  if (kin.claims.length > TABLE) return kin.values.size - 1;
  const values = new Set<string>();
  for (const other of kin.claims) if (other !== claim && !like(other, claim)) values.add(other.json);
  return values.size;
}

/**
 * 12 and 11 are 23, also where it says of what only once (*12 Somali and 11 Yemeni pirates*); 29 others and one are 30. Whole numbers
 * of counts only. 0 where nothing adds up, 2 where the parts stand side by side, 3 where the rest of them is named there.
 */
function addsUp(story: Story, a: Claim, b: Claim): 0 | 1 | 2 | 3 {
  if (a.sort !== 'count') return 0;
  const x = wholeOf(a.found.value as QuantityValue);
  const y = wholeOf(b.found.value as QuantityValue);
  if (x === null || y === null) return 0;
  const gap = Math.abs(x - y);
  const smaller = x > y ? b : a;
  if (hasOther(smaller) && areNamedBefore(story, smaller, gap)) return 3;
  if (isCountBeside(story, smaller, gap, JOINED)) return 2;
  return (gap === 1 && hasOther(smaller)) || isCountBeside(story, smaller, gap, BESIDE) ? 1 : 0;
}

/** Words within which a figure may be another part of one sum, and within which it is one. */
const BESIDE = 30;
const JOINED = 4;

/** Whether a whole number stands within some words of a count. */
const isCountBeside = (story: Story, { article, found }: Claim, count: number, within: number): boolean =>
  story.articles[article].found.some(
    (one) =>
      one !== found &&
      one.kind === 'quantity' &&
      Math.abs(one.first - found.first) < within &&
      (one.value as QuantityValue).unit === null &&
      wholeOf(one.value as QuantityValue) === count,
  );

/** *killed Ann Cole and three other walkers*: as many persons are named before as the other count has more. */
function areNamedBefore(story: Story, { article, found }: Claim, count: number): boolean {
  const { tokens, found: all } = story.articles[article];
  if (found.first === 0 || !JOINERS.has(tokens.word[found.first - 1])) return false;
  const s = tokens.sentence[found.first];
  const named = all.filter((one) => one.kind === 'name' && one.last < found.first && tokens.sentence[one.first] === s && isPerson(one));
  return count >= 1 && count <= named.length;
}

const JOINERS = new Set('and with plus'.split(' ').map(wordOf));
const isPerson = ({ value }: Found): boolean => !['place', 'organisation'].includes((value as NameValue).type);

const hasOther = (claim: Claim): boolean => claim.apart.size > 0;

function wholeOf({ number }: QuantityValue): number | null {
  return number !== null && /^\d{1,9}$/.test(number) ? Number(number) : null;
}
