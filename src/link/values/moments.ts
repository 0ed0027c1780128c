/** Times of day at which one thing happened. A call, an arrival and a death have times of their own. */
import type { DateValue } from '../../kinds/index.js';
import { DIRECTIONS, STREET_HEADS } from '../../kinds/name/lexicon.js';
import type { Slot, Story } from '../../model/link.js';
import { editDistance } from '../../text/distance.js';
import { isStop } from '../../text/rarity.js';
import { LOWER, type Tokens } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { overlapOf, type Words, wordsOf } from '../context.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';
import { Clocks, isByOtherClock, isClockSlip, minutesApart, minutesOf, zoneOf } from './clocks.js';
import { isImprint } from './days.js';
import { APART, isCall, type Moment, momentOf } from './which-moment.js';

const W = weights.moments;

interface Timed {
  readonly claim: Claim;
  readonly moment: Moment | null;
}

/** What two times have to do with each other: they are of one moment, of what cannot have come in that order, or of one deed and an hour apart. */
type Relation = Moment | 'order' | 'deed';

interface Pair {
  readonly a: Timed;
  readonly b: Timed;
  readonly relation: Relation;
}

export function linkMoments(story: Story, claims: readonly Claim[]): Slot[] {
  const told = fewOf(
    claims.filter(
      (claim) =>
        claim.sort === 'time' && hasMinutes(claim) && !isByOtherClock(story.articles[claim.article].tokens.text, claim.found.start),
    ),
  );
  const clocks = new Clocks();
  if (!differ(told, clocks)) return [];
  const timed = told.map((claim): Timed => ({ claim, moment: momentOf(claim, story.articles[claim.article].tokens) }));
  const ofMoments = timed.filter(({ moment }) => moment !== null);
  const best = [...momentPairs(ofMoments, clocks), ...slipPairs(timed, clocks), ...likePairs(timed, clocks)].map((pair) => ({
    ...pair,
    ledger: judge(story, clocks, told, ofMoments, pair),
  }));
  best.sort((x, y) => y.ledger.bits - x.ledger.bits);
  const used = new Set<string>();
  return best.flatMap((pair) => {
    const key = [textOf(story, pair.a.claim), textOf(story, pair.b.claim)].sort().join('|');
    if (pair.ledger.probability < W.least || used.has(key)) return [];
    used.add(key);
    return [
      slotOf(
        story,
        clocks,
        told.filter((claim) => claim === pair.a.claim || claim === pair.b.claim || isOfStory(story, claim)),
        pair,
        pair.ledger,
      ),
    ];
  });
}

/** Of more times than a story has, each time of each article once for each deed: all of them are held against one another. */
function fewOf(told: readonly Claim[]): readonly Claim[] {
  if (told.length <= W.mostTimes) return told;
  const seen = new Set<string>();
  return told.filter(({ article, value, deeds, around }) => {
    const key = `${article} ${value} ${deeds[0] ?? around.lemma}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Times of two articles that are of one moment, or of moments that cannot have come in that order. */
function momentPairs(timed: readonly Timed[], clocks: Clocks): Pair[] {
  return timed.flatMap((a) =>
    timed.flatMap((b): Pair[] => {
      if (a.claim.article >= b.claim.article) return [];
      if (a.moment === b.moment) return clocks.compare(a.claim, b.claim) === 'different' ? [{ a, b, relation: a.moment! }] : [];
      return isBefore(a, b) || isBefore(b, a) ? [{ a, b, relation: 'order' }] : [];
    }),
  );
}

/** Nobody is called, comes or finds before it happened: a quarter of an hour is no matter of rounding, and what lies further off is something else. */
function isBefore(a: Timed, b: Timed): boolean {
  if (a.moment !== 'around' || b.moment !== 'happening' || isCall(b.claim)) return false;
  const gap = minutesOf(b.claim)! - minutesOf(a.claim)!;
  return gap >= W.soonest && gap <= W.latest;
}

/** Times of two articles that the same deed or the same verb governs and that differ as a slip makes them differ. */
function slipPairs(timed: readonly Timed[], clocks: Clocks): Pair[] {
  const byMinute = new Map<number, Timed[]>();
  for (const one of timed) {
    const minute = minutesOf(one.claim)!;
    const list = byMinute.get(minute);
    if (list) list.push(one);
    else byMinute.set(minute, [one]);
  }
  return [...byMinute].flatMap(([x, as]) =>
    [...byMinute].flatMap(([y, bs]) =>
      isClockSlip(x, y)
        ? as.flatMap((a) =>
            bs.flatMap((b): Pair[] =>
              a.claim.article < b.claim.article &&
              (a.moment === null || b.moment === null) &&
              clocks.compare(a.claim, b.claim) === 'different' &&
              sameDeed(a.claim, b.claim)
                ? [{ a, b, relation: 'deed' }]
                : [],
            ),
          )
        : [],
    ),
  );
}

/** Times of two articles in sentences that are nearly one, whatever lies between the times: *the singer came on at 8pm*, *… at 8.30pm*. */
function likePairs(timed: readonly Timed[], clocks: Clocks): Pair[] {
  return timed.flatMap((a, i) =>
    timed.slice(i + 1).flatMap((b): Pair[] => {
      if (a.claim.article === b.claim.article || !isOneLength(a.claim, b.claim) || !sameDeed(a.claim, b.claim)) return [];
      if (clocks.compare(a.claim, b.claim) !== 'different' || !isLike(a.claim, b.claim)) return [];
      return [a.claim.article < b.claim.article ? { a, b, relation: 'deed' } : { a: b, b: a, relation: 'deed' }];
    }),
  );
}

const isOneLength = (a: Claim, b: Claim): boolean =>
  Math.min(a.sentenceBits, b.sentenceBits) >= Math.max(W.leastSentence, W.likeSentence * Math.max(a.sentenceBits, b.sentenceBits));

function isLike(a: Claim, b: Claim): boolean {
  if (isImprint(a) || isImprint(b)) return false;
  const { shared, a: whole, b: other } = overlapOf(a.sentence, b.sentence);
  return shared >= W.likeSentence * Math.max(whole, other);
}

function sameDeed({ around: a }: Claim, { around: b }: Claim): boolean {
  if (a.lemma >= 0 && a.lemma === b.lemma && !isStop(a.lemma)) return true;
  if (a.deeds.length === 0 || a.deeds[0].deed !== b.deeds[0]?.deed || TOLD.has(a.deeds[0].deed)) return false;
  const [x, y] = [ofVerb(a), ofVerb(b)];
  return x === y || [x, y].every((deed) => deed === null || deed === a.deeds[0].deed);
}

/** What the governing verb tells: *came to the scene of the fire at noon* is of no fire. */
const ofVerb = ({ deeds, verb }: Claim['around']): string | null => deeds.find((one) => one.first <= verb && verb < one.last)?.deed ?? null;

/** When something was said or shown, not when it happened. */
const TOLD = new Set(['SPEAK', 'ANNOUNCE', 'PUBLISH', 'WATCH', 'TESTIFY', 'REPORT']);

/** Whether two articles give different times at all. */
const differ = (told: readonly Claim[], clocks: Clocks): boolean =>
  told.some((a, i) => told.some((b, k) => k > i && a.article !== b.article && clocks.compare(a, b) === 'different'));

const isOfStory = (story: Story, claim: Claim): boolean =>
  momentOf(claim, story.articles[claim.article].tokens) !== null || !claim.around.deeds.some(({ deed }) => APART.has(deed));

const hasMinutes = (claim: Claim): boolean => /T\d\d:\d\d/.test((claim.found.value as DateValue).edtf ?? '');

const SAYS = {
  happening: 'both say when it happened',
  death: 'both say when somebody died',
  arrival: 'both say when somebody or something arrived',
  around: 'both say when it was reported',
  order: 'somebody was there, or was called, before it happened',
  deed: 'both say when the same was done, and differ as a slip makes them',
} as const;

/** Content words of the sentence and its neighbours: a place is often named in the one before. */
function around(story: Story, { article, found }: Claim): Words {
  const { tokens } = story.articles[article];
  const s = tokens.sentence[found.first];
  const words = wordsOf(tokens, tokens.sentences[Math.max(0, s - 1)], tokens.sentences[Math.min(tokens.sentences.length - 1, s + 2)]);
  for (const word of OF_CLOCKS) words.delete(word);
  return words;
}

/** Stand beside every time. */
const OF_CLOCKS = ['a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m', 'hrs'].map(wordOf);

function judge(story: Story, clocks: Clocks, told: readonly Claim[], timed: readonly Timed[], { a, b, relation }: Pair): Ledger {
  const ledger = new Ledger().add('prior', W.prior);
  ledger.add(
    SAYS[relation],
    relation === 'around' ? W.around : relation === 'order' ? W.order : relation === 'deed' ? W.deed : W.happening,
  );
  const oneZone = zoneOf(story, a.claim) === zoneOf(story, b.claim);
  const rivals = [a, b].map((one) => rivalsOf(clocks, timed, one));
  for (const count of rivals) if (count > 0) ledger.add('the article gives other such times too', count * W.rival);
  if (areElsewhere(story, a.claim, b.claim)) ledger.add('at a place of which the other article does not tell', W.elsewhere);
  else if (relation === 'happening' && oneZone && rivals.every((count) => count === 0))
    ledger.add('the only such time of either article', W.sole);
  if (relation === 'around' && [a, b].every(({ claim }) => claim.deeds[0] === 'CALL')) ledger.add('both say when a call came', W.call);
  const x = a.claim.around.qualifiers;
  const y = b.claim.around.qualifiers;
  if (x.weekdays.size && y.weekdays.size)
    ledger.add(
      meet(x.weekdays, y.weekdays) ? 'on the same weekday' : 'on other weekdays',
      meet(x.weekdays, y.weekdays) ? W.sameDay : W.otherDay,
    );
  if (x.months.size && y.months.size && !meet(x.months, y.months)) ledger.add('in other months', W.otherDay);
  const { shared, words } = overlapOf(around(story, a.claim), around(story, b.claim));
  if (words.length)
    ledger.add(`their passages share "${words.slice(0, 4).map(formOf).join('", "')}"`, Math.min(W.wordsMost, shared * W.words));
  if (!oneZone) ledger.add('the one is told in another time zone', W.otherZone);
  if (gives(told, a.claim.article, b.claim) || gives(told, b.claim.article, a.claim))
    ledger.add('an article gives both times', W.knowsBoth);
  if (a.claim.around.modality.planned !== b.claim.around.modality.planned) ledger.add('the one is planned', W.planned);
  const apart = minutesApart(a.claim, b.claim);
  if (apart !== null)
    ledger.add(`${apart} minutes apart`, apart === 720 ? (oneZone ? W.halfDay : 0) : apart <= 60 ? W.close : apart > 240 ? W.far : 0);
  if (story.lineages[a.claim.article] === story.lineages[b.claim.article]) ledger.add('the one article copies the other', W.copied);
  return ledger;
}

/** Whether an article gives a time of the other article too, of whatever it is: not where each names its day, and they are two. */
const gives = (told: readonly Claim[], article: number, time: Claim): boolean =>
  told.some((claim) => claim.article === article && minutesOf(claim) === minutesOf(time) && !areOfOtherDays(claim, time));

/** By the weekdays of their sentences. */
function areOfOtherDays({ around: a }: Claim, { around: b }: Claim): boolean {
  const [x, y] = [a.qualifiers.weekdays, b.qualifiers.weekdays];
  return x.size > 0 && y.size > 0 && !meet(x, y);
}

/** More times of other moments in one article than these say no more: it tells of several. */
const MOST_RIVALS = 2;

/** Other times of moments that the article gives, and no more of them than say anything. */
function rivalsOf(clocks: Clocks, timed: readonly Timed[], one: Timed): number {
  const others: Claim[] = [];
  for (const { claim } of timed) {
    if (others.length >= MOST_RIVALS) break;
    if (
      claim.article === one.claim.article &&
      !areOfOtherDays(claim, one.claim) &&
      [one.claim, ...others].every((known) => known !== claim && clocks.compare(claim, known) === 'different')
    )
      others.push(claim);
  }
  return others.length;
}

/** Words of a place that are of many: *Street*, *East*. */
const OF_MANY = new Set([...STREET_HEADS, ...DIRECTIONS, 'block', 'county', 'city', 'town', 'park'].map(wordOf));

/** Whether the one is told of a place that the article of the other never names, and not beside the other's place. */
const areElsewhere = (story: Story, a: Claim, b: Claim): boolean => isElsewhere(story, a, b) || isElsewhere(story, b, a);

function isElsewhere(story: Story, one: Claim, other: Claim): boolean {
  const [own, theirs] = [ownPlace(one), ownPlace(other)];
  if (own.size === 0 || theirs.size === 0) return false;
  const { tokens } = story.articles[one.article];
  const last = tokens.sentences[Math.min(tokens.sentences.length - 1, one.at + 2)];
  return !hasAny(story.articles[other.article].tokens, own) && !hasAny(tokens, theirs, tokens.sentences[Math.max(0, one.at - 1)], last);
}

const ownPlace = ({ places }: Claim): ReadonlySet<number> => new Set([...places].filter((word) => !OF_MANY.has(word)));

/** In its own spelling or one by a letter off, as names from other scripts are. */
function hasAny({ word, count, shape }: Tokens, words: ReadonlySet<number>, first = 0, last = count): boolean {
  const long = [...words].map(formOf).filter((form) => form.length >= LONG);
  for (let i = first; i < last; i++) {
    if (words.has(word[i])) return true;
    if (shape[i] === LOWER || long.length === 0) continue;
    const form = formOf(word[i]);
    if (form.length >= LONG && long.some((other) => other[0] === form[0] && editDistance(other, form, 1) === 1)) return true;
  }
  return false;
}

/** Letters from which one more or less makes no other word. */
const LONG = 6;

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((word) => b.has(word));

/** Times that may both be loose are never sure to be two, nor is a call, which may come late. */
const isSure = (a: Timed, b: Timed, relation: Relation): boolean =>
  relation !== 'order' &&
  relation !== 'deed' &&
  ![a, b].some(({ claim }) => isCall(claim)) &&
  (![a, b].some(isLoose) || (minutesApart(a.claim, b.claim) ?? 0) > W.loose);

const isLoose = ({ claim }: Timed): boolean => (claim.found.value as DateValue).approx !== null;

const SUBJECT = {
  happening: 'when it happened',
  death: 'when somebody died',
  arrival: 'when it arrived',
  around: 'when it was reported',
  order: 'when it happened',
  deed: 'when it was done',
} as const;

function slotOf(story: Story, clocks: Clocks, told: readonly Claim[], { a, b, relation }: Pair, ledger: Ledger): Slot {
  const reading = (one: Timed) => {
    const same = told.filter((other) => other === one.claim || clocks.compare(one.claim, other) === 'same');
    return { text: textOf(story, one.claim), value: one.claim.found.value, mentions: same.map(mentionOf) };
  };
  return {
    kind: 'date',
    subject: SUBJECT[relation],
    readings: [reading(a), reading(b)],
    outcome: 'conflict',
    confidence: isSure(a, b, relation) ? ledger.probability : Math.min(W.most, ledger.probability),
    message: `Articles disagree on ${SUBJECT[relation]}: "${textOf(story, a.claim)}" or "${textOf(story, b.claim)}"`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}
