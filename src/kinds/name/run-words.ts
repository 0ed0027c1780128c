/** Questions about single words inside a run: the syllables of a given name, a firm called by its founder. */
import { type Tokens, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, wordSet } from '../../text/words.js';
import { AFTER_SUBJECT, COMMON, classesOf, SAYING, STARTER } from './classes.js';
import { OF_FIRMS, OFTEN_OWNED, OWNED, SYLLABLES } from './joints.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const syllables = words(SYLLABLES);
/** One syllable as Chinese and Korean names are written in Latin letters: *fai*, *lian*, *hsiung*. */
const SYLLABLE = /^(?:ch|sh|zh|hs|ts|tz|kw|ng|[bcdfghj-nprstwxyz])?[iuy]?[aeiou]{1,2}(?:ng|[nhkptmlu])?$/;
export const isSyllable = (word: number): boolean =>
  syllables.has(word) || (!(classesOf(word) & (COMMON | STARTER)) && SYLLABLE.test(formOf(word)));
const owned = words(OWNED);
const oftenOwned = words(OFTEN_OWNED);
const ofFirms = words(OF_FIRMS);
const beforeFirms = words('a an the');

/** A founder whose name others bear too: *McDonald*. */
export const isOftenOwned = (word: number): boolean => oftenOwned.has(word);

/** `Macy's`, `a McDonald's worker`: a firm called by its founder's name at token `i`, in a run that begins there or with an article. */
export function isFirm(tokens: Tokens, i: number, last: number, first: number): boolean {
  const word = tokens.word[i];
  if (!owned.has(word) && !oftenOwned.has(word)) return false;
  const led = i > 0 && beforeFirms.has(tokens.word[i - 1]);
  if (i > first && !led) return false;
  if (led || owned.has(word) || last >= tokens.count || tokens.type[last] !== WORD || ofFirms.has(tokens.word[last])) return true;
  return (classesOf(tokens.word[last]) & (SAYING | AFTER_SUBJECT | STARTER)) !== 0;
}
