/** Names in headlines and shouted lines, where every word has a capital. */
import { INITIAL, NO_GAP, type Tokens, UPPER } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import { ALSO_WORD, COMMON, classesOf, DEMONYM, GIVEN, HEAD, OFFICE, PLACE, STARTER, SURNAME, WELL_KNOWN } from './classes.js';
import type { Evidence } from './evidence.js';
import { NAMELESS } from './lexicon.js';
import type { ProseNames } from './prose-names.js';
import { isNeverLone } from './split.js';
import { isMoreOfName } from './stretch.js';
import { longNameAt } from './type.js';
import { isFollowedByAge } from './type-around.js';

const nameless = wordSet(NAMELESS);

/** End of a name that the tables know at token `i` of a headline, or -1. */
export function listedAt(tokens: Tokens, evidence: Evidence, prose: ProseNames, i: number, end: number, shouted: boolean): number {
  const classes = classesOf(tokens.word[i]);
  let reach = i + 1;
  while (reach < end && isCapital(tokens, reach) && tokens.gap[reach] !== NO_GAP) reach++;
  if (reach - i > 1 && reach - i < 4 && isFollowedByAge(tokens, reach) && !(classes & STARTER))
    return nameless.has(tokens.word[reach - 1]) ? -1 : reach;
  const long = longNameAt(tokens, i, end);
  if (long > 0) return long;
  const full = fullNameAt(tokens, evidence, i, end);
  if (full > 0) return full;
  if (prose.persons.get(tokens.word[i]) === 'family' && !evidence.isSmall(tokens.word[i])) return i + 1;
  if (classes & PLACE && !(classes & COMMON)) return i + 1;
  const word = tokens.word[i];
  if (!shouted && tokens.shape[i] === UPPER && !isNeverLone(classes)) return i + 1;
  if (evidence.isNamed(word) && !evidence.isSmall(word) && !isNeverLone(classes) && prose.settled.has(word)) return i + 1;
  return -1;
}

/** End of a person's full name at token `i`, by the tables of given names and surnames, or -1. */
function fullNameAt(tokens: Tokens, evidence: Evidence, i: number, end: number): number {
  const given = classesOf(tokens.word[i]);
  const next = i + 1 < end && isCapital(tokens, i + 1) && tokens.gap[i + 1] !== NO_GAP ? classesOf(tokens.word[i + 1]) : 0;
  if (!(given & GIVEN) || next === 0 || (given & ALSO_WORD && !(given & WELL_KNOWN && !(next & COMMON)))) return -1;
  let last = i + 1;
  if (last + 2 < end && tokens.shape[last] === INITIAL) last += tokens.text[tokens.start[last + 1]] === '.' ? 2 : 1;
  const surname = classesOf(tokens.word[last]);
  const fits = surname & SURNAME ? !(surname & COMMON) || !evidence.isSmall(tokens.word[last]) : !(surname & (COMMON | STARTER | HEAD));
  if (last >= end || !isCapital(tokens, last) || !fits) return -1;
  if ((given & PLACE && surname & COMMON) || (surname & (OFFICE | DEMONYM) && !(surname & SURNAME))) return -1;
  let reached = last + 1;
  while (reached < end && isCapital(tokens, reached) && isMoreOfName(tokens, reached)) reached++;
  return reached;
}
