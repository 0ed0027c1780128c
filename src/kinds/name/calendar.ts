/** Weekdays, months and holidays among capitals: they part names, unless they are of one (`Theresa May`, `Sunday Times`). */
import type { Tokens } from '../../text/tokens.js';
import { LOWER, NUMBER, SPACE_GAP, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { BORNE, CALENDAR, COMMON, classesOf, GIVEN, HEAD, STREET, SURNAME } from './classes.js';
import { PARTS_OF_DAYS } from './lexicon.js';
import type { Run } from './run.js';

const OF = wordOf('of');
const SHORT_DAYS = wordSet('mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
const MAY_MONTHS = wordSet(['may', 'april', 'june', 'august', 'march']);
const partsOfDays = wordSet(PARTS_OF_DAYS);

/** The stretches between weekdays and months. */
export function betweenDates(tokens: Tokens, run: Run): Run[] {
  let cut = false;
  for (let i = run.first; i < run.last && !cut; i++) cut = tokens.type[i] === WORD && (classesOf(tokens.word[i]) & CALENDAR) !== 0;
  if (!cut) return [run];
  const parts: Run[] = [];
  let first = run.first;
  for (let i = run.first; i < run.last; i++) {
    if (!(tokens.type[i] === WORD && classesOf(tokens.word[i]) & CALENDAR && tokens.shape[i] !== LOWER) || isNamePart(tokens, run, i))
      continue;
    if (i > first) parts.push({ first, last: i });
    first = i + 1;
    while (first < run.last && (tokens.type[first] !== WORD || partsOfDays.has(tokens.word[first]))) first++;
  }
  if (first < run.last) parts.push({ first, last: run.last });
  return parts;
}

/** `On 17 May Calder won`, `the 3rd of June Carter Holdings fell`, `in April Smith left`; not *the 12 June Carter songs*. */
function isMonthByWhatStandsBefore(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap[i] > SPACE_GAP) return false;
  if (BEFORE_MONTHS.has(tokens.word[i - 1])) return true;
  const of = tokens.word[i - 1] === OF;
  const last = of ? i - 2 : i - 1;
  const ordinal = ENDINGS.has(tokens.word[last]);
  const day = ordinal ? last - 1 : last;
  if (day < 0 || tokens.type[day] !== NUMBER || !DAY.test(tokens.text.slice(tokens.start[day], tokens.end[day]))) return false;
  const before = day > tokens.sentences[tokens.sentence[i]] ? tokens.word[day - 1] : -1;
  return of || ordinal || before < 0 || BEFORE_DAYS.has(before) || (classesOf(before) & CALENDAR) !== 0;
}
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
/** Figures and their ending are two tokens. */
const ENDINGS = wordSet(['st', 'nd', 'rd', 'th']);
const BEFORE_MONTHS = wordSet(['in', 'since', 'until', 'during', 'last', 'next']);
const BEFORE_DAYS = wordSet(['on', 'since', 'from', 'until', 'till', 'by', 'before', 'after', 'through', 'between']);

/** `Theresa May`, `June Carter`, `Sunday Times`, `Black Friday`. */
function isNamePart(tokens: Tokens, run: Run, i: number): boolean {
  const next = i + 1 < run.last ? classesOf(tokens.word[i + 1]) : 0;
  const before = i > run.first ? classesOf(tokens.word[i - 1]) : 0;
  if (i + 1 === run.last && i + 1 < tokens.count && tokens.type[i + 1] === NUMBER) return false;
  if (SHORT_DAYS.has(tokens.word[i])) return i + 1 >= tokens.count || !'.,'.includes(tokens.text[tokens.start[i + 1]]);
  if (next & STREET || (next & HEAD && !(next & (GIVEN | SURNAME)))) return true;
  if (!MAY_MONTHS.has(tokens.word[i])) return tokens.word[i - 1] === OF && i > run.first;
  if (i === run.first && isMonthByWhatStandsBefore(tokens, i)) return false;
  const leads = i === run.first || ((before & COMMON) !== 0 && !(before & (GIVEN | BORNE)));
  return run.last - run.first > 1 && ((before & GIVEN) !== 0 || (leads && (next & SURNAME) !== 0));
}
