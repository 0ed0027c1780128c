/** Days of an article that are no other telling of a fact's day: of another thing, of what somebody said, of the article's own week. */
import type { DateValue } from '../../kinds/index.js';
import { name as names } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { LOWER, NO_GAP, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { weightOf } from '../context.js';
import { weights } from '../weights.js';
import { aboutOf } from './about.js';
import type { Candidate } from './candidate.js';
import { isDay } from './date-parts.js';
import { deedOfValue, isOfUntoldDeed } from './deeds.js';

const W = weights.factDays;
const DAY = 86_400_000;
const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));

/** Whether a day that differs from the fact's is the day of something else. */
export function isOtherDay(fact: Fact, article: Extracted, one: Candidate): boolean {
  const { found } = one;
  if (fact.expected.kind !== 'date' || found.kind !== 'date') return false;
  if (isOfPicture(fact, article.tokens, found)) return true;
  if (aboutOf(fact).wholeSentence && one.cover.share >= W.wellCovered) return false;
  if (fact.sentence !== null && deedOfValue(fact, article, found) !== 'same') return true;
  const [mine, theirs] = [fact.expected.value, found.value as DateValue];
  const written = asFigures(article.tokens.text.slice(found.start, found.end));
  return (
    isFilledIn(mine, theirs, written) ||
    isOfTheWeek(mine, theirs, written) ||
    isStillToCome(mine, theirs, article.date) ||
    (isFar(mine, theirs) && !(isDay(theirs) && isWellSaid(fact, one))) ||
    isOfOtherWeek(mine, theirs, written) ||
    isYearOfAnother(fact, article, found) ||
    (fact.sentence !== null && isSince(fact, article.tokens, found)) ||
    isOfSaying(fact, article.tokens, found) ||
    isStandOfFigures(article.tokens, found) ||
    isYearBesideDays(mine, theirs)
  );
}

/** A day whose number is in words (*the twenty-third of March*) is as full as one in figures. */
const asFigures = (written: string): string => (SPELLED.test(written) ? `${written} 0` : written);
const SPELLED = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\p{L}+tieth|\p{L}+teenth|tenth|eleventh|twelfth)\b/iu;

/** *Started in 1993* is no *3 to 12 July 2026* told wrong. */
const isYearBesideDays = ({ edtf: mine }: DateValue, { edtf: theirs }: DateValue): boolean =>
  mine !== null && theirs !== null && /^\d{4}$/.test(theirs) && /^\d{4}-\d{2}-\d{2}/.test(mine) && !mine.startsWith(theirs);

/** *10,082 people as of Jan. 31*: the day up to which was counted. */
const isStandOfFigures = ({ word }: Tokens, { first }: Candidate['found']): boolean =>
  first > 1 && word[first - 1] === OF && word[first - 2] === AS;
const [AS, OF] = ['as', 'of'].map(wordOf);

const PICTURES = words('photo photograph picture image screenshot footage video');
const LONGEST_PICTURE = 3;
/** *In this Wednesday, July 25, 2012 file photo*. */
function isOfPicture(fact: Fact, { word, type, count }: Tokens, { last }: Candidate['found']): boolean {
  for (let i = last; i < Math.min(count, last + LONGEST_PICTURE) && type[i] === WORD; i++)
    if (PICTURES.has(word[i])) return !PICTURE.test(fact.sentence ?? fact.about.join(' '));
  return false;
}
const PICTURE = /\b(?:photo(?:graph)?|picture|image|screenshot|footage|video)s?\b/i;

const yearOf = ({ edtf }: DateValue): string | null => (edtf === null ? null : (/^\d{4}/.exec(edtf)?.[0] ?? null));

/** *In August* of an article of 2010 is no *2007* told wrong: a year that is not written cannot be. */
function isFilledIn(mine: DateValue, theirs: DateValue, written: string): boolean {
  const [a, b] = [yearOf(mine), yearOf(theirs)];
  return a !== null && b !== null && a !== b && !written.includes(b) && !isWithin(mine, theirs, W.near);
}

/** *On Thursday* is of the week of the article; a day that is weeks away is no slip for it. */
const isOfTheWeek = (mine: DateValue, theirs: DateValue, written: string): boolean =>
  isDay(theirs) && !/\d/.test(written) && yearOf(mine) !== null && !isWithin(mine, theirs, W.near);

function isWithin({ edtf: a }: DateValue, { edtf: b }: DateValue, days: number): boolean {
  const [x, y] = [a, b].map((edtf) => Date.parse((edtf ?? '').slice(0, 10)));
  // What has no day of its own (*2007*, *October*) is near no day that differs from it.
  return isDay({ edtf: a?.slice(0, 10) ?? null, approx: null }) && isDay({ edtf: b?.slice(0, 10) ?? null, approx: null })
    ? Math.abs(x - y) <= days * DAY
    : false;
}

/** Of a list every thing must be there: two of several place a day that is near, and no other. */
const isWellSaid = (fact: Fact, { cover }: Candidate): boolean =>
  cover.share >= W.wellCovered && (fact.sentence !== null || cover.met >= aboutOf(fact).things.length);

/** *Kick-off is on Saturday*, read as the one before the article: the one after it is the fact's. */
function isOfOtherWeek(mine: DateValue, theirs: DateValue, written: string): boolean {
  if (!isDay(mine) || !isDay(theirs) || /\d/.test(written)) return false;
  return Math.abs(Date.parse(mine.edtf!.slice(0, 10)) - Date.parse(theirs.edtf!.slice(0, 10))) === WEEK * DAY;
}
const WEEK = 7;

/**
 * What an article tells as past happened before it; what the fact speaks of had not. Nor is a day that the article sees coming that of
 * something long after (*the annual meeting takes place on 23 May*, where the fact is next year's).
 */
function isStillToCome(mine: DateValue, theirs: DateValue, written: string | null): boolean {
  if (written === null || !isDay(mine) || yearOf(mine) === null || theirs.edtf === null || yearOf(theirs) === null) return false;
  const day = written.slice(0, 10);
  const ahead = Date.parse(mine.edtf!) - Date.parse(day);
  if (ahead > W.ahead * DAY && theirs.edtf.slice(0, 10) <= day) return true;
  return ahead > W.longAhead * DAY && Date.parse(mine.edtf!) - Date.parse(theirs.edtf.slice(0, 10)) > W.longAhead * DAY;
}

/** Days, or a day and a month or year, that differ in more than one part and are weeks apart. */
function isFar(mine: DateValue, theirs: DateValue): boolean {
  const [a, b] = [partsOf(mine), partsOf(theirs)];
  if (a.length !== 3 || b.length === 0) return false;
  const apart = b.filter((part, i) => part !== a[i] && !/X/.test(part) && !/X/.test(a[i])).length;
  return apart > 1 && !isWithin(mine, theirs, W.near);
}

const partsOf = ({ edtf }: DateValue): readonly string[] =>
  edtf !== null && /^[\dX]{4}(?:-\d\d){0,2}(?:T|$)/.test(edtf) ? edtf.split('T')[0].split('-') : [];

const BEFORE_YEAR = words('in since of by until till from during after before around about circa to and or');
const LONGEST_PHRASE = 3;

/** *The 2001 wedding*: the year of the wedding, unless that is what the fact is about. */
function isYearOfAnother(fact: Fact, article: Extracted, found: Candidate['found']): boolean {
  const { tokens } = article;
  const { first, last, start, end } = found;
  if (!/^\d{4}$/.test(tokens.text.slice(start, end)) || first === 0 || BEFORE_YEAR.has(tokens.word[first - 1])) return false;
  const known = aboutOf(fact).words;
  let named = false;
  for (let i = last; i < Math.min(tokens.count, last + LONGEST_PHRASE); i++) {
    // *The 2025 Programme*: right behind the year a capital is a noun as well.
    if (tokens.type[i] !== WORD || (tokens.shape[i] !== LOWER && i > last) || weightOf(tokens.word[i]) === 0) break;
    // *After the 1986 disaster*, where the fact tells when the story of it was read.
    if (known.has(lemmaOf(tokens.word[i]))) return fact.sentence !== null && isOfUntoldDeed(fact, article, found);
    named = true;
  }
  return named;
}

const SINCE = wordOf('since');
/** *Held since April*: the day from which on, unless the fact is of one. */
const isSince = (fact: Fact, { word }: Tokens, { first }: Candidate['found']): boolean =>
  first > 0 && word[first - 1] === SINCE && !/\b(?:since|from)\b/i.test(fact.sentence ?? fact.about.join(' '));

const SAID = words(
  'said says announced confirmed stated declared testified wrote tweeted posted reported added told acknowledged argued explained insisted revealed disclosed appeared published updated',
);
/** Verbs between which and the day those stand who were told, or where a thing was printed. */
const NAMING = words('told appeared published updated');
const SAYINGS = words(
  'statement interview release conference briefing tweet post letter email affidavit testimony speech video remarks hearing',
);
const BETWEEN = words('on late early last earlier');
const PRINTED = words('appeared published updated');
const LISTENERS = 4;
const SPEAKER = 5;

/**
 * *Officials said Monday*, *told reporters on Friday*, *on Monday, police said*: the day of the saying, unless the fact is about that,
 * or about the very one who says it.
 */
function isOfSaying(fact: Fact, tokens: Tokens, { first, last }: Candidate['found']): boolean {
  const { word } = tokens;
  const s = tokens.sentence[first];
  const [from, to] = [tokens.sentences[s], tokens.sentences[s + 1]];
  let at = first - 1;
  while (at >= from && BETWEEN.has(word[at])) at--;
  const said = saidBefore(tokens, at, from) ?? saidAfter(tokens, first, last, from, to);
  return said !== null && !mentions(fact, word[said]) && (PRINTED.has(word[said]) || !isSpeaker(fact, tokens, said, from));
}

const LONGEST_SUBJECT = 12;

/** *He announced*, or one whom the fact names stands before the verb. A place speaks for nobody: in *Kelmer police said* the police do. */
function isSpeaker(fact: Fact, { word }: Tokens, said: number, from: number): boolean {
  if (said > from && PRONOUNS.has(word[said - 1])) return true;
  let speakers = named.get(fact);
  if (speakers === undefined)
    named.set(fact, (speakers = new Set(fact.about.filter(maySpeak).flatMap((phrase) => [...scan(phrase).word]))));
  for (let i = said - 1; i >= Math.max(from, said - LONGEST_SUBJECT); i--)
    if (speakers.has(word[i]) && !OFFICIALS.has(word[i + 1]) && !(i > from && PLACING.has(word[i - 1]))) return true;
  return false;
}
const PLACING = words('in at of near from to');
const OFFICIALS = words(
  'police officials authorities officers deputies prosecutors investigators firefighters sheriff county city fire residents',
);
const PRONOUNS = words('he she it');
const named = new WeakMap<Fact, ReadonlySet<number>>();
const maySpeak = (phrase: string): boolean => /^\p{Lu}/u.test(phrase) && names.parse(phrase)?.type !== 'place';

function saidBefore({ word, type, gap }: Tokens, at: number, from: number): number | null {
  if (at < from) return null;
  if (SAID.has(word[at]) || SAYINGS.has(word[at])) return at;
  for (let i = at; i > Math.max(from, at - LISTENERS) && (type[i] !== PUNCT || gap[i] === NO_GAP); i--)
    if (NAMING.has(word[i - 1])) return i - 1;
  return null;
}

/** *On Monday, police said*, *Police on Monday said*. */
function saidAfter({ word, type, text, start }: Tokens, first: number, last: number, from: number, to: number): number | null {
  if (first > from + 1 + SPEAKER || !BETWEEN.has(word[first - 1])) return null;
  const opens = first - 1 === from;
  const begin = last < to && text[start[last]] === ',' ? last + 1 : last;
  for (let i = begin; i < Math.min(to, begin + (opens ? SPEAKER : 1)) && type[i] !== PUNCT; i++) if (SAID.has(word[i])) return i;
  return null;
}

const told = new WeakMap<Fact, ReadonlySet<number>>();

function mentions(fact: Fact, word: number): boolean {
  let mine = told.get(fact);
  if (mine === undefined) told.set(fact, (mine = new Set([fact.sentence ?? '', ...fact.about].flatMap((text) => lemmasOf(text)))));
  return mine.has(lemmaOf(word));
}

const lemmasOf = (text: string): number[] => Array.from(scan(text).word, (word) => lemmaOf(word));
