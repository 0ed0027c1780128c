/** Dates and times in a passage. Reading starts only at figures and at words of the lexicon. */
import { scan } from '../../text/scan.js';
import { NO_GAP, NUMBER, OF_DATE, PUNCT, type Tokens, tokenOfStart, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { DateValue, Found, Passage } from '../kind.js';
import { startsOf } from '../starts.js';
import { dayNumber, isDay } from './calendar.js';
import { MONTH_FIRST_ZONES } from './lexicon.js';
import type { Day, Order, Phrase, Reference } from './moment.js';
import { isComma, isHyphen, isMark } from './numbers.js';
import { phraseAt, STARTERS } from './phrase.js';
import { isCountedOff, isToldAfter, looksAheadAfter, tenseAfter, tenseBefore } from './tense.js';
import { valueOfPhrases } from './values.js';
import { bitsOf, type Cursor, gapAt, idsOf, inside, wordAt } from './vocab.js';

/** A phrase, or two that are the ends of a span. */
interface Piece {
  readonly from: Phrase;
  readonly to: Phrase | null;
  readonly first: number;
  readonly next: number;
  readonly tense: -1 | 0 | 1;
}

/** Every date and time of a passage, in order, never overlapping. Relative ones are resolved against `passage.date`. */
export function find(passage: Passage): Found<'date'>[] {
  const { tokens } = passage;
  const pieces = withYears(tokens, piecesOf(passage));
  if (pieces.length === 0) return [];
  const ref = referenceOf(passage.date);
  const order = orderOf(pieces);
  const found: Found<'date'>[] = [];
  for (const { from, to, first, next, tense } of pieces) {
    const value = valueOfPhrases(tokens, from, to, { ref, order, tense });
    if (value !== null) found.push({ kind: 'date', value, first, last: next, start: tokens.start[first], end: tokens.end[next - 1] });
  }
  return found;
}

/** Reads a whole text as one date; null where it is more or less than one. */
export function findAlone(tokens: Tokens): DateValue | null {
  const c: Cursor = { tokens, from: 0, to: tokens.count, alone: true };
  for (let i = 0; i < tokens.count; i++) {
    if (!isStart(tokens, i)) continue;
    const piece = pieceAt(c, i, 0);
    if (piece === null) continue;
    if (!isLead(c, piece.first) || !isTail(c, piece.next)) return null;
    return valueOfPhrases(tokens, piece.from, piece.to, { ref: null, order: null, tense: 0 });
  }
  return null;
}

const LEADS = idsOf('in on at the from between during since until of');
function isLead(c: Cursor, first: number): boolean {
  for (let k = 0; k < first; k++) if (!LEADS.has(wordAt(c, k))) return false;
  return true;
}
function isTail(c: Cursor, next: number): boolean {
  for (let k = next; k < c.to; k++) if (c.tokens.type[k] !== PUNCT) return false;
  return true;
}

const isStart = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === NUMBER || (tokens.type[i] === WORD && (bitsOf(tokens.word[i]) & STARTERS) !== 0);

function piecesOf({ tokens, names }: Passage): Piece[] {
  const pieces: Piece[] = [];
  const { sentence, sentences } = tokens;
  const starts = startsOf(tokens);
  const c: Cursor = { tokens, from: 0, to: 0, alone: false };
  let free = 0;
  let name = 0;
  for (let k = 0; k < starts.length; k++) {
    const i = tokenOfStart(starts[k]);
    if ((starts[k] & OF_DATE) === 0 || i < free) continue;
    if (i >= c.to) {
      c.from = sentences[sentence[i]];
      c.to = sentences[sentence[i] + (endsInHalf(tokens, sentences[sentence[i] + 1]) && sentence[i] + 2 < sentences.length ? 2 : 1)];
    }
    const piece = pieceAt(c, i, free);
    if (piece === null) continue;
    while (name < names.length && names[name].last <= piece.first) name++;
    const inName =
      name < names.length && names[name].first <= piece.first && names[name].last >= piece.next && names[name].value.type === 'person';
    if (inName && isOneWord(piece)) continue;
    pieces.push(piece);
    free = piece.next;
  }
  return pieces;
}

/** `on May 4, June 9 and July 12, 2022`: the year of the last stands for all. */
function withYears(tokens: Tokens, pieces: Piece[]): Piece[] {
  for (let k = pieces.length - 2; k >= 0; k--) {
    const year = yearFrom(tokens, pieces[k], pieces[k + 1]);
    if (year !== null) pieces[k] = inYear(pieces[k], year);
  }
  return pieces;
}

const LINKS = idsOf('and or');
/** The year that a day or month without one shares with the next, where nothing but a comma or *and* stands between them. */
function yearFrom({ text, start, type, word, sentence }: Tokens, a: Piece, b: Piece): number | null {
  const [day, other] = [a.from.moment.day, b.from.moment.day];
  if (day?.type !== 'date' || other?.type !== 'date' || a.to !== null || day.year !== null || other.year === null) return null;
  if (a.from.moment.clock !== null || day.yearStep !== undefined || day.figures || (day.day === null) !== (other.day === null)) return null;
  const between = b.first - a.next;
  if (between < 1 || between > 2 || sentence[a.first] !== sentence[b.first]) return null;
  for (let i = a.next; i < b.first; i++)
    if (!(type[i] === WORD ? LINKS.has(word[i]) : text[start[i]] === ',' || text[start[i]] === '&')) return null;
  const later = day.month > other.month || (day.month === other.month && (day.day ?? 0) > (other.day ?? 0));
  return later ? other.year - 1 : other.year;
}

function inYear({ from, to, first, next, tense }: Piece, year: number): Piece {
  const { day, clock, until, part, approx, dayFrom, dayTo } = from.moment;
  if (day?.type !== 'date') return { from, to, first, next, tense };
  const moment = { day: { ...day, year }, clock, until, part, approx, dayFrom, dayTo };
  return { from: { moment, first: from.first, next: from.next }, to, first, next, tense };
}

/** A sentence cut after `7 p. m.` goes on: that full stop ends an abbreviation. */
function endsInHalf({ text, start, word }: Tokens, end: number): boolean {
  return (
    end > 4 &&
    text[start[end - 1]] === '.' &&
    word[end - 2] === M &&
    text[start[end - 3]] === '.' &&
    (word[end - 4] === A || word[end - 4] === P)
  );
}
const [A, P, M] = ['a', 'p', 'm'].map(wordOf);

const isOneWord = ({ from, to, next }: Piece): boolean => to === null && from.moment.clock === null && next - from.moment.dayFrom === 1;

function pieceAt(c: Cursor, i: number, free: number): Piece | null {
  const from = phraseAt(c, i);
  if (from === null || (from.moment.dayFrom < free && from.moment.day !== null && from.moment.clock === null)) return null;
  const first = Math.max(from.first, free);
  const before = from.moment.day === null ? 0 : tenseBefore(c, first);
  const said = before === 0 ? tenseBehind(c, first, from) : before;
  const tense = said === 0 && from.moment.approx !== null && BY_THEN.has(from.moment.approx) ? 1 : said;
  if (from.moment.day?.type === 'shift' && from.moment.day.ahead && !c.alone && !isAhead(c, from, tense)) return null;
  if (from.moment.day !== null && from.moment.day.type !== 'shift' && 'ahead' in from.moment.day && !c.alone && tense <= 0) return null;
  if (from.moment.day?.type === 'season' && from.moment.day.which === null && !isSeasonTold(from.moment.day.season, tense)) return null;
  const to = endOfSpan(c, from);
  return { from, to, first, next: to?.next ?? from.next, tense };
}

/** To be done by then. */
const BY_THEN = new Set(['by', 'no later than', 'as early as', 'no earlier than']);
const FALL = 23;
/** `in the spring` of no year: where the sentence says when; `in the fall`, which is also a plunge, where it looks ahead. */
const isSeasonTold = (season: number, tense: -1 | 0 | 1): boolean => tense > 0 || (tense < 0 && season !== FALL);

/** What stands behind the date says it where nothing before does: at once, or later where the date opens the sentence. */
function tenseBehind(c: Cursor, first: number, from: Phrase): -1 | 0 | 1 {
  if (isToldAfter(c, from.next)) return -1;
  return from.moment.day !== null && first <= c.from + 2 ? tenseAfter(c, from.next) : 0;
}

/** `in two weeks` is a date where the sentence looks ahead, and a length of time in `the third fire in two weeks`. */
function isAhead(c: Cursor, from: Phrase, tense: -1 | 0 | 1): boolean {
  if (isCountedOff(c, from.first)) return false;
  return tense === 1 || (from.first <= c.from + 1 && (looksAheadAfter(c, from.next) || (from.first === c.from && isTail(c, from.next))));
}

const TO = idsOf('to through thru until till');
const THROUGH = idsOf('through thru');
const AND = idsOf('and');
const BETWEEN = idsOf('between');
const FROM = idsOf('from between');
const MOVED = idsOf('moved changed rescheduled postponed pushed shifted extended switched revised delayed brought');
const MOVED_REACH = 8;

/** The second end of a span of days: `Aug. 10 - Nov. 12`, `from Monday to Friday`, `June through August 2016`. */
function endOfSpan(c: Cursor, from: Phrase): Phrase | null {
  const { day, clock } = from.moment;
  if (day === null || clock !== null || from.moment.part !== null) return null;
  const k = isComma(c, from.next) && TO.has(wordAt(c, from.next + 1)) ? from.next + 1 : from.next;
  if (!inside(c, k + 1)) return null;
  const said = FROM.has(wordAt(c, from.first - 1));
  const hyphen = isHyphen(c, k) || isStroke(c, k, day) || (day.type === 'date' && day.day === null && isMark(c, k, '/'));
  if (!hyphen && !TO.has(wordAt(c, k)) && !(AND.has(wordAt(c, k)) && BETWEEN.has(wordAt(c, from.first - 1)))) return null;
  if (!isStart(c.tokens, k + 1)) return null;
  const to = weekly(day, phraseAt(c, k + 1));
  if (to === null || to.moment.day === null || to.moment.clock !== null || to.first !== k + 1 || to.moment.part !== null) return null;
  if (!areEnds(day, to.moment.day, said || THROUGH.has(wordAt(c, k)) || isClosedSpan(c, k, to), hyphen) || wasMoved(c, from.first))
    return null;
  return to;
}

/** `Tuesday to Sunday, 10am-5pm`: the hours are those of every day, and no part of the last. */
function weekly(day: Day, to: Phrase | null): Phrase | null {
  if (day.type !== 'weekday' || to?.moment.day?.type !== 'weekday' || to.moment.until === null || to.moment.dayTo === to.next) return to;
  const { day: last, part, approx, dayFrom, dayTo } = to.moment;
  return { moment: { day: last, clock: null, until: null, part, approx, dayFrom, dayTo }, first: to.first, next: dayTo };
}

/** `open Monday to Saturday`: not `moved Monday to Saturday's list`. */
const isClosedSpan = (c: Cursor, k: number, to: Phrase): boolean =>
  to.moment.day?.type === 'weekday' && TO.has(wordAt(c, k)) && !(inside(c, to.next) && c.tokens.text[c.tokens.start[to.next]] === "'");

/** `2023-10-20/2023-11-02`. */
const isStroke = (c: Cursor, k: number, day: Day): boolean =>
  day.type === 'fixed' && day.edtf.length === 10 && isMark(c, k, '/') && gapAt(c, k) === NO_GAP && gapAt(c, k + 1) === NO_GAP;

function areEnds(a: Day, b: Day, said: boolean, hyphen: boolean): boolean {
  if (a.type === 'date' && b.type === 'date' && a.figures !== b.figures && (a.year === null || b.year === null)) return false;
  if (a.type === 'date' && b.type === 'date')
    return (a.day === null) === (b.day === null) && (a.day !== null || said || hyphen || b.year !== null);
  // the order of the one that is sure is the other's
  if (a.type === 'either' || b.type === 'either') return a.type !== b.type && isFigured(a) && isFigured(b);
  if (a.type === 'weekday' && b.type === 'weekday') return said && a.which === null;
  if (a.type === 'fixed' && b.type === 'fixed')
    return (
      (said || hyphen || a.edtf.length === 10) &&
      a.edtf.length === b.edtf.length &&
      a.edtf < b.edtf &&
      !a.edtf.includes('/') &&
      !a.edtf.includes('X')
    );
  return false;
}

const isFigured = (day: Day): boolean =>
  (day.type === 'either' && day.year !== null) ||
  (day.type === 'date' && day.figures === true && day.order !== undefined && day.year !== null);

/** `moved from June 26 to June 28` names two days and no span. */
function wasMoved(c: Cursor, first: number): boolean {
  for (let k = first - 1; k >= Math.max(c.from, first - MOVED_REACH); k--) if (MOVED.has(wordAt(c, k))) return true;
  return false;
}

const MONTH_FIRST = new Set(MONTH_FIRST_ZONES);
/** The order of day and month in the passage's own figures; else that of its worded dates, where they all agree. */
function orderOf(pieces: readonly Piece[]): Order | null {
  if (!pieces.some(({ from, to }) => from.moment.day?.type === 'either' || to?.moment.day?.type === 'either')) return null;
  const figures = new Set<Order>();
  const words = new Set<Order>();
  for (const { from, to } of pieces)
    for (const phrase of to === null ? [from] : [from, to]) {
      const { day, clock } = phrase.moment;
      if (day?.type === 'either' && clock !== null && MONTH_FIRST.has(clock.zone?.split(' ')[0].toLowerCase() ?? ''))
        figures.add('month-first');
      if (day?.type === 'date' && day.order !== undefined) (day.figures ? figures : words).add(day.order);
    }
  if (figures.size > 0) return figures.size === 1 ? [...figures][0] : null;
  return words.size === 1 ? [...words][0] : null;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
/** Feeds and mails write the day in words: `Sat, 18 Apr 2015 10:00:00 GMT`. */
const plain = (date: string): string => (DATE.test(date) ? date : (findAlone(scan(date.replace(ZONE_TAIL, '')))?.edtf ?? ''));
const ZONE_TAIL = /(?:\s\d\d:\d\d(?::\d\d)?(?:\.\d+)?)?\s*(?:Z|[A-Z]{2,5}|[+-]\d\d:?\d\d)?(?:\s*\([^)]*\))?$/;

let lastDate: string | null = null;
let lastReference: Reference | null = null;

/** Reads `2024-10-22`, with a time or without, or any other full date. The last one's is kept. */
function referenceOf(date: string | null): Reference | null {
  if (date !== lastDate) {
    lastReference = readReference(date);
    lastDate = date;
  }
  return lastReference;
}

function readReference(date: string | null): Reference | null {
  const m = date === null ? null : DATE.exec(plain(date));
  if (m === null || !isDay(Number(m[1]), Number(m[2]), Number(m[3]))) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return { year, month, day, number: dayNumber(year, month, day), minutes: m[4] === undefined ? null : Number(m[4]) * 60 + Number(m[5]) };
}
