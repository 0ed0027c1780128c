/** Dates of the text itself, and of other texts: when it was posted, when a story ran. */
import type { DateValue, Found } from '../../kinds/index.js';
import type { Extracted } from '../../model/source.js';
import { LOWER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const POSTED = words('posted updated update published created modified corrected filed uploaded retrieved accessed');
const TEXTS = words('story article report post column version edition');
const BETWEEN = words('on at in of');
/** Tokens between the word and its date: *Posted: Sat., Sept. 12*. */
const REACH = 3;

/** *Posted: Saturday, September 12, 2015 3:40 PM*, *in a story on Aug. 10 about a fire*. */
export function isStamp({ tokens }: Extracted, found: Found): boolean {
  if (found.kind !== 'date') return false;
  const { word, type, shape, text, start } = tokens;
  const { first } = found;
  if (first > 1 && BETWEEN.has(word[first - 1]) && TEXTS.has(word[first - 2])) return true;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    // *The mayor updated on Monday what …* is a sentence.
    if (POSTED.has(word[i])) return shape[i] !== LOWER || /[:|-]/.test(text[start[i + 1]]) || hasClock(found);
    if (type[i] === WORD && !BETWEEN.has(word[i])) return false;
  }
  return false;
}

const hasClock = ({ value }: Found): boolean => /T\d\d:/.test((value as DateValue).edtf ?? '');
