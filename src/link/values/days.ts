/**
 * Days, months and years that articles give of one thing: *opened in 1962*, *opened in 1963*. A story is full of dates of other
 * things, so only those are held against each other that the same deed governs and that differ as a slip would make them differ.
 */
import type { DateValue } from '../../kinds/index.js';
import type { Slot, Story } from '../../model/link.js';
import { deedRelation } from '../../text/deeds.js';
import { isStop } from '../../text/rarity.js';
import { formOf, wordOf } from '../../text/words.js';
import type { Ledger } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';
import { confidenceOf } from './confidence.js';
import { explainAway } from './explain.js';
import { isOfPicture } from './pictures.js';
import { scoreClaims } from './score.js';

const W = weights.days;

export function linkDays(story: Story, claims: readonly Claim[]): Slot[] {
  const written = claims.filter((claim) => claim.sort === 'day' && claim.zone !== 'heading' && isWritten(story, claim));
  const parts: Parts = new Map(written.map((claim) => [claim, toldParts(story, claim)]));
  const slips = slipsOf(written, parts).filter(
    ([a, b]) =>
      !areCalls(a, b) &&
      (inFigures(story, a) && inFigures(story, b) ? sameDeed(a, b) || alikeBeside(a, b) : sameDeed(a, b) && alikeBeside(a, b)),
  );
  const pairs = [...slips, ...oneSentences(story, written, parts)].filter(
    ([a, b]) => !isOwnNews(story, a, b) && ![a, b].some((claim) => isImprint(claim) || isPicture(story, claim)),
  );
  if (pairs.length === 0) return [];
  const days = written.filter((claim) => !isImprint(claim));
  const disputes: { a: Claim; b: Claim; ledger: Ledger }[] = [];
  for (const [a, b] of pairs) {
    if (knowBoth(parts, days, a, b)) continue;
    const link = scoreClaims(a, b);
    if (link && link.probability >= weights.values.leastLink)
      disputes.push({ a, b, ledger: explainAway(story, ofDeeds(days, a, b), a, b, link).add('they differ as a slip makes them', W.slip) });
  }
  disputes.sort((x, y) => y.ledger.bits - x.ledger.bits);
  const told = new Set<string>();
  return disputes.flatMap(({ a, b, ledger }) => {
    const key = [edtfOf(a), edtfOf(b)].sort().join(' ');
    if (ledger.probability < W.least || told.has(key)) return [];
    told.add(key);
    return [slotOf(story, days, a, b, ledger)];
  });
}

/** What the text says of the date of each claim: year, month and day, empty where it says nothing. */
type Parts = ReadonlyMap<Claim, readonly string[]>;

/** Pairs of two articles that differ as a slip makes them differ. The same few dates are told again and again: each two are compared once. */
function slipsOf(days: readonly Claim[], parts: Parts): [Claim, Claim][] {
  const numbers = new Map<string, number>();
  const distinct: (readonly string[])[] = [];
  const dates = days.map((day) => {
    const told = parts.get(day)!;
    const key = told.join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = distinct.length));
      distinct.push(told);
    }
    return number;
  });
  const slips = distinct.map((x) => distinct.map((y) => isSlip(x, y)));
  if (!slips.some((row) => row.includes(true))) return [];
  return days.flatMap((a, i) =>
    days.flatMap((b, k): [Claim, Claim][] => (a.article < b.article && slips[dates[i]][dates[k]] ? [[a, b]] : [])),
  );
}

/**
 * Pairs whose sentences are one but for the date, which may then differ in every part (*ends on 30 June 2026*, *ends on 31 July 2026*). What
 * is to come is put off: then both articles must be of one day.
 */
function oneSentences(story: Story, all: readonly Claim[], parts: Parts): [Claim, Claim][] {
  const days = all.filter(({ crowd }) => crowd <= W.crowd);
  return days.flatMap((a, i) =>
    days.slice(i + 1).flatMap((b): [Claim, Claim][] => {
      if (a.article === b.article || !isOneLength(a, b) || !isOtherDay(parts.get(a)!, parts.get(b)!)) return [];
      const putOff = a.around.modality.planned && story.articles[a.article].date !== story.articles[b.article].date;
      if (putOff || !isOneSentence(a, b)) return [];
      return [a.article < b.article ? [a, b] : [b, a]];
    }),
  );
}

/** Long enough to be no formula, and of one length within what may differ. */
const isOneLength = (a: Claim, b: Claim): boolean =>
  Math.min(a.sentenceBits, b.sentenceBits) >= Math.max(W.leastSentence, W.oneSentence * Math.max(a.sentenceBits, b.sentenceBits));

const isOneSentence = (a: Claim, b: Claim): boolean => {
  const { shared, a: whole, b: other } = overlapOf(a.sentence, b.sentence);
  return shared >= W.oneSentence * Math.max(whole, other);
};

/** As precise as one another, and of another day or month. */
const isOtherDay = (x: readonly string[], y: readonly string[]): boolean =>
  (x[1] !== '' || x[0] !== y[0]) && [1, 2].every((i) => (x[i] === '') === (y[i] === '')) && !isSame(x, y);

/**
 * *Today* and *last Friday* depend on when the article was written; a date in figures does not, and a month only for its year. Under a post
 * it is the post's own.
 */
const isWritten = (story: Story, claim: Claim): boolean =>
  (inFigures(story, claim) && !isUnderPost(story, claim)) || isMonth(textOf(story, claim));
/** *— Kelmer Town (@kelmertown) March 3, 2019*. */
const isUnderPost = (story: Story, { article, found }: Claim): boolean =>
  HANDLE.test(story.articles[article].tokens.text.slice(Math.max(0, found.start - LONGEST_HANDLE), found.start));
const HANDLE = /\(@\w+\)\s*$/;
const LONGEST_HANDLE = 40;
const inFigures = (story: Story, claim: Claim): boolean => /\d/.test(textOf(story, claim));
const isMonth = (text: string): boolean => MONTH.test(text);
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const IMPRINT = new Set(['PUBLISH', 'SPEAK', 'ANNOUNCE']);
const UPDATE = new Set(['update', 'publish', 'post', 'file', 'modify'].map(wordOf));
/** *Media reported November 24*: a date right behind it is that of the telling. */
const TELL = new Set(['report', 'say', 'announce', 'write', 'tweet'].map(wordOf));
/** When an article was published or somebody spoke, not when a thing happened. */
export const isImprint = ({ around, before }: Claim): boolean =>
  around.deeds.some(({ deed }) => IMPRINT.has(deed)) || UPDATE.has(around.lemma) || TELL.has(before);

/** *The July 25 call*, *a July 26 call*: who calls calls again, and each call goes by its day. */
const areCalls = (a: Claim, b: Claim): boolean => [a, b].every(({ deeds }) => deeds[0] === 'CALL');

const isPicture = (story: Story, { article, found }: Claim): boolean => isOfPicture(story.articles[article].tokens, found);

/** An article that tells both dates knows what each is the date of: one of the two articles, or any other that tells both of this deed. */
function knowBoth(parts: Parts, days: readonly Claim[], a: Claim, b: Claim): boolean {
  const tellers = (like: Claim, deedOf: Claim | null): Set<number> =>
    new Set(
      days.filter((day) => isTold(parts.get(day)!, parts.get(like)!) && (!deedOf || sameDeed(day, deedOf))).map(({ article }) => article),
    );
  if (tellers(a, null).has(b.article) || tellers(b, null).has(a.article)) return true;
  const ofA = tellers(a, a);
  return [...tellers(b, a)].some((article) => ofA.has(article));
}

/** The two and the dates of the same deeds: those of other things are no rivals. */
const ofDeeds = (days: readonly Claim[], a: Claim, b: Claim): Claim[] =>
  days.filter((day) => day === a || day === b || sameDeed(day, a) || sameDeed(day, b));

const DAY = 86_400_000;

/** Each article tells of the days before it was written: what comes again every year is news each time. */
function isOwnNews(story: Story, a: Claim, b: Claim): boolean {
  if (story.articles[a.article].date === story.articles[b.article].date) return false;
  const gaps = [a, b].map((claim) => {
    const written = Date.parse(story.articles[claim.article].date ?? '');
    return Math.abs(written - Date.parse(edtfOf(claim))) / DAY;
  });
  return gaps.every((gap) => gap <= W.ownNews);
}

const edtfOf = ({ found }: Claim): string => (found.value as DateValue).edtf ?? '';

/** What the text itself says of a date: a year that was filled in from the article's date is not told. */
function toldParts(story: Story, claim: Claim): readonly string[] {
  const [year, month = '', day = ''] = edtfOf(claim).split('-');
  return [textOf(story, claim).includes(year) ? year : '', month, day];
}

/** Whether a date is another told again, with or without the year. */
const isSame = (x: readonly string[], y: readonly string[]): boolean =>
  [0, 1, 2].every((i) => x[i] === y[i] || (i === 0 && y[1] !== '' && (x[0] === '' || y[0] === '')));

/** Whether a date is that other one, or a day or month of that year: who tells of *December 1990* knows of *1990*. */
const isTold = (day: readonly string[], like: readonly string[]): boolean =>
  isSame(day, like) || (like[1] === '' && like[0] !== '' && day[0] === like[0]);

/** They are as precise, and one part that both tell differs: the day, the month, or a year by one figure or a few years. */
function isSlip(x: readonly string[], y: readonly string[]): boolean {
  let [other, count] = [-1, 0];
  for (let i = 0; i < 3; i++) {
    if (x[i] === y[i]) continue;
    if (x[i] !== '' && y[i] !== '') {
      other = i;
      count++;
    } else if (i > 0) return false;
  }
  return count === 1 && (other !== 0 || isYearSlip(x[0], y[0]));
}

function isYearSlip(a: string, b: string): boolean {
  if (Math.abs(Number(a) - Number(b)) <= W.fewYears) return true;
  let figures = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) figures++;
  return figures === 1 || (figures === 2 && [...a].sort().join('') === [...b].sort().join(''));
}

/** One thing happened on both days: the same verb, or the same deed. */
function sameDeed(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ around }) => around);
  if (x.deeds.length && y.deeds.length) return ['same', 'kind-of'].includes(deedRelation(x.deeds[0].deed, y.deeds[0].deed));
  return x.lemma >= 0 && x.lemma === y.lemma && !isStop(x.lemma);
}

/** The same things stand around both, whatever verb: *was at the fair in Tarn on May 3*, *visited the fair in Tarn on May 5*. */
const alikeBeside = (a: Claim, b: Claim): boolean => overlapOf(a.near, b.near).shared >= W.alike;

function slotOf(story: Story, days: readonly Claim[], a: Claim, b: Claim, ledger: Ledger): Slot {
  const reading = (one: Claim) => {
    const same = days.filter((other) => other === one || (edtfOf(other) === edtfOf(one) && sameDeed(other, one)));
    return { text: textOf(story, one), value: one.found.value, mentions: same.map(mentionOf) };
  };
  const subject = subjectOf(a, b);
  return {
    kind: 'date',
    subject,
    readings: [reading(a), reading(b)],
    // A day may have been planned and become another; a year that is past is no plan, whatever else its sentence announces.
    outcome: a.around.modality.planned === b.around.modality.planned || !edtfOf(a).includes('-') ? 'conflict' : 'scope',
    confidence: Math.min(W.most, confidenceOf(ledger, a, b, story)),
    message: `Articles disagree on a date${subject ? ` (${wordOfDeed(story, a, subject)})` : ''}: "${textOf(story, a)}" or "${textOf(story, b)}"`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}

/** What was done, as the article writes it: *founded*, and not *found*. */
function wordOfDeed(story: Story, { article, around: { verb, lemma } }: Claim, subject: string): string {
  const written = verb < 0 ? -1 : story.articles[article].tokens.word[verb];
  return written >= 0 && formOf(lemma) === subject ? formOf(written) : subject;
}

const subjectOf = ({ around: a }: Claim, { around: b }: Claim): string | null =>
  a.deeds.length && b.deeds.length ? a.deeds[0].deed.toLowerCase() : a.lemma >= 0 ? formOf(a.lemma) : null;
