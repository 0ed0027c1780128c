/** Weekdays, months and holidays among capitals: they part names, unless they are of one (`Theresa May`, `Sunday Times`). */
import type { Tokens } from '../../text/tokens.js';
import { LOWER, NUMBER, WORD } from '../../text/tokens.js';
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

/** `Theresa May`, `June Carter`, `Sunday Times`, `Black Friday`. */
function isNamePart(tokens: Tokens, run: Run, i: number): boolean {
  const next = i + 1 < run.last ? classesOf(tokens.word[i + 1]) : 0;
  const before = i > run.first ? classesOf(tokens.word[i - 1]) : 0;
  if (i + 1 === run.last && i + 1 < tokens.count && tokens.type[i + 1] === NUMBER) return false;
  if (SHORT_DAYS.has(tokens.word[i])) return i + 1 >= tokens.count || !'.,'.includes(tokens.text[tokens.start[i + 1]]);
  if (next & STREET || (next & HEAD && !(next & (GIVEN | SURNAME)))) return true;
  if (!MAY_MONTHS.has(tokens.word[i])) return tokens.word[i - 1] === OF && i > run.first;
  const leads = i === run.first || ((before & COMMON) !== 0 && !(before & (GIVEN | BORNE)));
  return run.last - run.first > 1 && ((before & GIVEN) !== 0 || (leads && (next & SURNAME) !== 0));
}
