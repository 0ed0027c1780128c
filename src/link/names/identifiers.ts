/** Signs that are made to differ by little: identifiers of programs, short mixed capitals, everyday words in capitals. Two of them are two. */
import type { Extracted } from '../../model/source.js';
import type { Form } from '../forms.js';
import { isWord } from '../known.js';
import type { Alignment } from './alignment.js';
import { articlesOf, inOneSentence } from './together.js';

/** *forEach*, *resolveFileSync*: no person and no body is written so. */
const IDENTIFIER = /^\p{Ll}[\p{L}\d]*\p{Lu}/u;
/** *JSDoc*, *UnRS*; not *McGee*. */
const SHORT_CAPITALS = /^(?!Ma?c|D[eiu]|L[ae]|Van|St)(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]{2,5}$/u;
const CAPITALS = /^\p{Lu}+$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const SHORTEST_PART = 3;

/** Whether two names of nearly one spelling are two signs, in the words of the names that differ. */
export function areTwoSigns({ formsA, formsB, rest }: Alignment, articles: readonly Extracted[]): boolean {
  if ([...formsA, ...formsB].every((form) => form.type === 'person')) return false;
  const [a, b] = [formsA, formsB].map((forms) => forms.map((form) => differing(form, rest)));
  const both = (sign: RegExp): boolean => a.every((text) => sign.test(text)) && b.every((text) => sign.test(text));
  if (both(SHORT_CAPITALS) && [...a, ...b].some((text) => /\p{Ll}/u.test(text))) return true;
  if (a.some((x) => b.some((y) => differInOneWord(x, y)))) return true;
  if (isOnlyHereCode(a, b) || isOnlyHereCode(b, a)) return true;
  if ([...a, ...b].some((text) => IDENTIFIER.test(text)) && a.some((x) => b.some((y) => areOtherParts(x, y)))) return true;
  if (rest.length > 0) return false;
  if (both(CAPITALS))
    return [a[0], b[0]].every((text) => isWord(text.toLowerCase())) || (!areLettersOf(a[0], b[0]) && areListed(formsA, formsB));
  return (
    both(IDENTIFIER) && (inOneSentence(formsA, formsB, articles) || a.some((x) => b.some((y) => isPrefixed(x, y) || isPrefixed(y, x))))
  );
}

/** The word of a form that is not among those it shares. */
function differing(form: Form, rest: readonly string[]): string {
  const words = form.text.split(/[\s-]+/u);
  return words.find((word) => !rest.includes(word.toLowerCase())) ?? form.text;
}

const partsOf = (text: string): string[] => text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [];

/** *decodeEntities*, *encodeEntities*: one part of several is another word. */
function differInOneWord(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)].map((parts) => parts.map((part) => part.toLowerCase()));
  if (x.length < 2 || x.length !== y.length) return false;
  const others = x.flatMap((part, i) => (part === y[i] ? [] : [[part, y[i]]]));
  return others.length === 1 && others[0].every((part) => part.length >= SHORTEST_PART && isWord(part));
}

/** *addOne* and *Addon*: identifiers are written to the letter, and no word of prose is one. */
const isOnlyHereCode = (code: readonly string[], prose: readonly string[]): boolean =>
  code.every((text) => IDENTIFIER.test(text)) &&
  prose.every((text) => !INNER_CAPITAL.test(text) && text.toLowerCase() !== code[0].toLowerCase());

/** *isWeakMap*, *WeakMap*; *readIntBE*, *readIntLE*; *writeSync*, *writevSync*: parts that programs put on and change. */
function areOtherParts(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)].map((parts) => parts.map((part) => part.toLowerCase()));
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length === short.length + 1) return long.some((_, i) => long.toSpliced(i, 1).join(' ') === short.join(' '));
  if (long.length !== short.length) return false;
  const others = short.flatMap((part, i) => (part === long[i] ? [] : [[part, long[i]]]));
  return others.length === 1 && isPut(others[0][0], others[0][1]);
}

/** Two short endings, one and several, or a word and the same with a letter more. */
function isPut(a: string, b: string): boolean {
  if (a.length < SHORTEST_PART && b.length < SHORTEST_PART) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && long.startsWith(short) && (long.endsWith('s') || isWord(short));
}

const lettersOf = (text: string): string => [...text].sort().join('');
/** *FLDS*, *FDLS*: letters swapped are a slip. */
const areLettersOf = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

/** *EPIPE*, *ESPIPE*: an article that has both about as often lists signs. */
function areListed(formsA: readonly Form[], formsB: readonly Form[]): boolean {
  const [a, b] = [articlesOf(formsA), articlesOf(formsB)];
  return [...a].some(([article, count]) => {
    const other = b.get(article) ?? 0;
    return other > 0 && Math.max(count, other) < MOST_TIMES * Math.min(count, other);
  });
}
const MOST_TIMES = 4;

/** *rforEach*, *resolveFileAsync*: a part has letters before it that the other has not. */
function isPrefixed(long: string, short: string): boolean {
  const [x, y] = [partsOf(long), partsOf(short)].map((parts) => parts.map((part) => part.toLowerCase()));
  const others = x.flatMap((part, i) => (part === y[i] ? [] : [[part, y[i] ?? '']]));
  return x.length === y.length && others.length === 1 && others[0][0].length > others[0][1].length && others[0][0].endsWith(others[0][1]);
}
