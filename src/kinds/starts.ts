/** Where a number, a sum or a date may begin: told to the scanner once, so that all who read values find the places in {@link Tokens.starts}. */
import { OF_DATE, OF_NUMBER, type Tokens } from '../text/tokens.js';
import { formOf, tellStarts } from '../text/words.js';
import { STARTERS } from './date/phrase.js';
import { bitsOf as dateBits } from './date/vocab.js';
import { IS, bitsOf as numberBits } from './quantity/vocabulary.js';

/** The places in order, see {@link Tokens.starts}. */
export const startsOf = (t: Tokens): Int32Array => t.starts;

/** A word starts a number by its lists, or because it ends in a figure (`USD115`, `R500m`); a date by its lists. */
function startsWith(word: number): number {
  const number = numberBits(word) & IS.START || /\d(?:[mbk]n?|tn)?$/.test(formOf(word)) ? OF_NUMBER : 0;
  return number | (dateBits(word) & STARTERS ? OF_DATE : 0);
}

tellStarts(startsWith);
