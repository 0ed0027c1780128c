/** Whether a text is English. What factdiff knows of names and sentences holds in no other language. */
import { fold } from '../text/fold.js';
import { type Tokens, WORD } from '../text/tokens.js';
import { wordSet } from '../text/words.js';

const words = (list: string) => wordSet(list.split(/\s+/).map(fold));

/** The commonest words of English that the languages below do not write alike: Polish has a *to* and a *by*, Dutch an *is*, an *of* and a *was*. */
const ENGLISH = words('the and that it with this from or which you not have has were his they their would been can your when who what');

/** The commonest of other languages in Latin letters that English does not write alike. */
const OTHER = words(`
  el los las del una por con para su se que en lo como más pero fue está la
  das dos uma não são ao pelo pela foi você um da
  le les des et une dans pour qui du au aux sur pas sont cette il
  der das und ist dem ein eine mit von zu im auf für nicht auch wird wurde
  di che della dei nel gli sono alla anche
  het een dat zijn voor niet ook wordt naar aan bij deze maar meer hebben heeft uw jouw kunt worden
  och att det som på är ikke inte til från
  w z na się nie przez oraz dla są że jak przy od po może można które aby jako tym jego ich być nad ten tego
  ja ei että oli
  bir bu için
  az és hogy nem egy vagy csak lehet van olyan
  yang untuk dengan tidak dari adalah atau mereka akan dalam juga boleh bisa dapat oleh sebagai pada kepada ialah ini itu kami anda
  ya wa kwa katika yako kuwa kama hii
  și este
`);

/** Fewer words tell no language. */
const FEWEST = 40;
/** So many are enough to tell. */
const MOST = 600;
const LEAST_OTHER = 0.05;
/** English words among a foreign text are names and terms; a text full of foreign names still has its own little words. */
const LEAST_AHEAD = 2;
/** Letters of other scripts from here on: Greek and everything after it. */
const OTHER_SCRIPTS = 0x370;
const MOST_UNITS = 4096;

/** Not so where its commonest words are those of another language, or most of its letters of another script. Short texts pass as English. */
export function isForeign(tokens: Tokens): boolean {
  return isInOtherScript(tokens.text) || hasOtherWords(tokens);
}

function hasOtherWords({ count, type, word }: Tokens): boolean {
  let all = 0;
  let other = 0;
  let end = 0;
  for (; end < count && all < MOST; end++) {
    if (type[end] !== WORD) continue;
    all++;
    if (OTHER.has(word[end])) other++;
  }
  if (all < FEWEST || other <= all * LEAST_OTHER) return false;
  let english = 0;
  for (let i = 0; i < end; i++) if (type[i] === WORD && ENGLISH.has(word[i])) english++;
  return other > LEAST_AHEAD * english;
}

function isInOtherScript(text: string): boolean {
  if (!OTHER_LETTER.test(text)) return false;
  let letters = 0;
  let others = 0;
  for (let i = 0; i < text.length && i < MOST_UNITS; i++) {
    const unit = text.charCodeAt(i);
    if (isAsciiLetter(unit)) letters++;
    else if (unit >= OTHER_SCRIPTS && !isMark(unit)) others++;
  }
  return letters + others >= FEWEST && others > letters;
}

/** What {@link isInOtherScript} counts as of another script. */
const OTHER_LETTER = /[\u0370-\u1fff\u2e80-\ud7ff\ue000-\ufdff]/;
const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
/** Dashes, quotation marks, arrows, signs, halves of emoji. */
const isMark = (unit: number): boolean => (unit >= 0x2000 && unit < 0x2e80) || (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfe00;
