/** The article's own day, read from the article where its reader did not know it. Only sure signs count. */
import { date as dates } from '../kinds/date/index.js';
import { bitsOf } from '../kinds/date/vocab.js';
import type { Found } from '../kinds/kind.js';
import type { Source } from '../model/source.js';
import { rarity } from '../text/rarity.js';
import { windowOf } from '../text/scan.js';
import { LINE_GAP, LOWER, NUMBER, type Tokens, WORD } from '../text/tokens.js';
import { wordSet } from '../text/words.js';
import { fileDate } from './file-date.js';
import { PUBLISHED, UPDATED } from './lexicon.js';
import { Phrases } from './phrases.js';

const labels = new Phrases<'published' | 'updated'>([
  ...PUBLISHED.map((phrase) => [phrase, 'published'] as const),
  ...UPDATED.map((phrase) => [phrase, 'updated'] as const),
]);

/** Lines at the top in which a date of publication is looked for. */
const TOP_LINES = 14;
const LONGEST_LINE = 70;

/** The day of publication as `YYYY-MM-DD`: the source's own, else one that a line near the top, the article's address or its file's name gives; null when none is sure. */
export function articleDate(source: Source, tokens: Tokens): string | null {
  if (source.date !== null) return source.date;
  let updated: string | null = null;
  let bare: string | null = null;
  let lines = 0;
  for (let first = 0; first < tokens.count && lines < TOP_LINES; lines++) {
    const last = endOfLine(tokens, first);
    const read = last - first <= LONGEST_LINE ? publicationOf(tokens, first, last) : null;
    if (read?.label === 'published') return read.day;
    if (read?.label === 'updated') updated ??= read.day;
    else if (read !== null) bare ??= read.day;
    first = last;
  }
  return bare ?? updated ?? addressDate(source.text) ?? datelineDate(tokens) ?? fileDate(source.name);
}

function endOfLine(tokens: Tokens, first: number): number {
  let i = first + 1;
  while (i < tokens.count && tokens.gap[i] < LINE_GAP) i++;
  return i;
}

/** Whether a line says when the article was published, and nothing else. `top`: it stands near the top, so the date may stand alone. */
export const isPublicationLine = (tokens: Tokens, first: number, last: number, top: boolean): boolean =>
  (top || labels.at(tokens, first, last) !== null) && publicationOf(tokens, first, last) !== null;

/** Whether a word like `Posted` or `Updated` stands before a colon. */
export function hasLabel(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) {
    const said = labels.at(tokens, i, last);
    if (said !== null && tokens.text[tokens.start[said.next]] === ':') return true;
  }
  return false;
}

/** A full date has a year in four figures, or figures with strokes between them. */
function hasFigure(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (tokens.type[i] !== NUMBER) continue;
    if (
      tokens.end[i] - tokens.start[i] >= 4 ||
      (i + 2 < last && '/-'.includes(tokens.text[tokens.start[i + 1]]) && tokens.gap[i + 1] === 0 && tokens.type[i + 2] === NUMBER)
    )
      return true;
  }
  return false;
}

interface Publication {
  readonly label: 'published' | 'updated' | 'bare';
  readonly day: string;
}

/** What was read of the lines of the text that was asked about last: zones and the article's day ask the same. */
const answers = new Map<number, Publication | null>();
let asked: Tokens | null = null;
const MOST_TOKENS = 1 << 12;

function publicationOf(tokens: Tokens, first: number, last: number): Publication | null {
  if (!hasFigure(tokens, first, last) || isTelling(tokens, first, last)) return null;
  if (asked !== tokens) {
    asked = tokens;
    answers.clear();
  }
  const key = first * MOST_TOKENS + Math.min(last - first, MOST_TOKENS - 1);
  let answer = answers.get(key);
  if (answer === undefined) answers.set(key, (answer = readPublication(tokens, first, last)));
  return answer;
}

/** Rarer words than this, in bits, are in no date. */
const TELLING_WORD = 12;
/** Shorter ones may be endings (`10th`). */
const SHORTEST_TELLING = 4;

/** A line with no label and with words that no date has: it tells something, whatever dates are in it. */
function isTelling(tokens: Tokens, first: number, last: number): boolean {
  let telling = false;
  for (let i = first; i < last; i++) {
    if (tokens.type[i] !== WORD) continue;
    if (labels.at(tokens, i, last) !== null) return false;
    const word = tokens.word[i];
    telling ||=
      tokens.shape[i] === LOWER &&
      tokens.end[i] - tokens.start[i] >= SHORTEST_TELLING &&
      bitsOf(word) === 0 &&
      !SMALL.has(word) &&
      rarity(word) >= TELLING_WORD;
  }
  return telling;
}

/** `Published: April 10, 2007`, `Posted 12:48PM BST 09 Sep 2013`, `22 July 2013 Last updated at 17:50 GMT`, or the date alone. */
function readPublication(tokens: Tokens, first: number, last: number): Publication | null {
  const found = datesIn(tokens, first, last);
  const day = found.map(({ value }) => dayOf(value.edtf)).find((one) => one !== null) ?? null;
  if (day === null) return null;
  let label: Publication['label'] = 'bare';
  let other = 0;
  for (let i = first; i < last; ) {
    const inside = found.find((one) => one.first <= i && i < one.last);
    if (inside !== undefined) {
      i = inside.last;
      continue;
    }
    const said = labels.at(tokens, i, last);
    if (said !== null) {
      if (label === 'bare' || (said.value === 'published' && label === 'updated' && firstDay(found, i) !== null)) label = said.value;
      i = said.next;
      continue;
    }
    if (tokens.type[i] === WORD && !SMALL.has(tokens.word[i])) other++;
    i++;
  }
  const labelled = label !== 'bare' && labels.at(tokens, first, last) !== null;
  // a labelled line may name the writer as well; an unlabelled one is nothing but the date
  if (other > (labelled ? 6 : 0)) return colonDate(tokens, first, last, found);
  if (label === 'published') return { label, day: firstDay(found, labelAt(tokens, first, last, 'published')) ?? day };
  return { label, day };
}

/** `Headline Posted: Thursday, May 28, 2015`: the label and its colon right before the date leave no doubt. */
function colonDate(tokens: Tokens, first: number, last: number, found: readonly Found<'date'>[]): Publication | null {
  for (let i = first; i < last; i++) {
    const said = labels.at(tokens, i, last);
    if (said === null || tokens.text[tokens.start[said.next]] !== ':') continue;
    const day = dayOf(found.find((one) => one.first === said.next + 1)?.value.edtf ?? null);
    if (day !== null) return { label: said.value, day };
  }
  return null;
}

function labelAt(tokens: Tokens, first: number, last: number, label: string): number {
  for (let i = first; i < last; i++) if (labels.at(tokens, i, last)?.value === label) return i;
  return first;
}
const firstDay = (found: readonly Found<'date'>[], from: number): string | null =>
  found
    .filter((one) => one.first >= from)
    .map((one) => dayOf(one.value.edtf))
    .find((day) => day !== null) ?? null;

const SMALL = wordSet(
  'at on by and est edt et pt pst pdt ct cst cdt mt mst mdt gmt utc bst am pm a.m. p.m. local time last updated'.split(' '),
);

/** The dates in a stretch of tokens, as the finder reads them. */
function datesIn(tokens: Tokens, first: number, last: number): Found<'date'>[] {
  return dates
    .find({ tokens: windowOf(tokens, first, last), date: null, names: [] })
    .map(({ kind, value, first: from, last: to, start, end }) => ({ kind, value, first: from + first, last: to + first, start, end }));
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:T|$)/;
/** A full date, its time left out; null for anything coarser or open. */
function dayOf(edtf: string | null): string | null {
  const m = edtf === null ? null : DAY.exec(edtf);
  return m === null || m[1] < '1700' || edtf!.includes('/') ? null : m[1];
}

const ADDRESS = /https?:\/\/[^\s<>"]{1,300}/y;
const PATH_DAY =
  /[/-](19[89]\d|20[0-4]\d)[/-](0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](0?[1-9]|[12]\d|3[01])(?=[/_-]|$)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const OWN = /(?:share this story|read or share this story|permalink|source)\s*:?\s*$/i;

/** The day in the address of the article itself: the one it opens with, or the one it asks to be shared by. */
function addressDate(text: string): string | null {
  for (let at = text.indexOf('http'); at >= 0; at = text.indexOf('http', at + 4)) {
    if (at > 3 && !OWN.test(text.slice(Math.max(0, at - 30), at))) continue;
    ADDRESS.lastIndex = at;
    const address = ADDRESS.exec(text)?.[0];
    const m = address === undefined ? null : PATH_DAY.exec(address);
    if (m === null) {
      continue;
    }
    const named = MONTHS.indexOf(m[2].toLowerCase()) + 1;
    const value = dates.parse(`${m[1]}-${String(named || Number(m[2])).padStart(2, '0')}-${m[3].padStart(2, '0')}`);
    const day = dayOf(value?.edtf ?? null);
    if (day !== null) return day;
  }
  return null;
}

/** `LONDON, Oct. 22, 2024 (Reuters) -`: a full date before the dash that opens the telling. */
function datelineDate(tokens: Tokens): string | null {
  let lines = 0;
  for (let first = 0; first < tokens.count && lines < 6; lines++) {
    const last = endOfLine(tokens, first);
    const dash = dashOf(tokens, first, Math.min(last, first + 20));
    if (dash > 0 && tokens.shape[first] === 2 && hasFigure(tokens, first, dash)) {
      const day = datesIn(tokens, first, dash)
        .map((one) => dayOf(one.value.edtf))
        .find((one) => one !== null);
      if (day !== undefined && day !== null) return day;
    }
    first = last;
  }
  return null;
}

function dashOf(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if ('—–-'.includes(tokens.text[tokens.start[i]]) && tokens.gap[i] > 0) return i;
    if (tokens.type[i] === WORD && tokens.shape[i] === LOWER && tokens.gap[i] > 0) return -1;
  }
  return -1;
}
