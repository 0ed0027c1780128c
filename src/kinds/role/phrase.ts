/** The words of a role around its head: how far they reach, and which of them name the body that it is a post of. */
import { LINE_GAP, LOWER, NO_GAP, type Tokens, textOf, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, wordOf, wordSet } from '../../text/words.js';
import type { Found, Passage } from '../kind.js';
import { LEVELS, NO_MODIFIERS, OF_LINKS, PARTICIPLES, STOPPERS, TIMES, TITLE_OF, TITLE_WORDS } from './lexicon.js';
import { isHead } from './reading.js';

const ids = (forms: readonly string[]): WordSet => wordSet(forms);
const titles = ids(TITLE_WORDS);
const levels = ids(LEVELS);
const times = ids(TIMES);
const links = ids(OF_LINKS);
const stoppers = ids(STOPPERS);
const smalls = ids(NO_MODIFIERS);
/** What a title itself is *of*. */
const titleOf = ids(TITLE_OF);
/** After a participle: `an officer assigned to the case`. */
const goesOn = ids(['to', 'by', 'with', 'in', 'at', 'from', 'for', 'of']);
const participles = ids(PARTICIPLES);
export const determiners = ids(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'one', 'another', 'this', 'that']);
export const POSSESSIVE = wordOf("'s");
export const COMMA = wordOf(',');
export const STOP = wordOf('.');
const OF = wordOf('of');
const AND = wordOf('and');

const LONGEST_BEFORE = 9;
const LONGEST_AFTER = 12;
const MOST_LOWER = 4;

export const formAt = (tokens: Tokens, i: number): string => formOf(tokens.word[i]).replace(/\.$/, '');
export const isHeadAt = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.type[i] === WORD && isHead(formAt(tokens, i));
const isCapital = (tokens: Tokens, i: number): boolean => tokens.type[i] === WORD && tokens.shape[i] !== LOWER;
const isHyphen = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && '-‐‑'.includes(tokens.text[tokens.start[i]]) && tokens.gap[i] === NO_GAP;
const isStopMark = (tokens: Tokens, i: number): boolean => tokens.word[i] === STOP && tokens.gap[i] === NO_GAP;

/**
 * The head of a role that ends right before token `end` (`police chief`, `Secretary of State`), or -1.
 */
export function headBefore(tokens: Tokens, end: number): number {
  if (isHeadAt(tokens, end - 1)) return end - 1;
  for (let i = end - 1; i > Math.max(1, end - 4) && isCapital(tokens, i) && tokens.gap[i] < LINE_GAP; i--)
    if (tokens.word[i - 1] === OF && isHeadAt(tokens, i - 2)) return i - 2;
  return -1;
}

/** The first token of the role whose head is at `head`, not before `floor`. */
export function firstOf(tokens: Tokens, head: number, floor: number): number {
  const capital = isCapital(tokens, head);
  const least = Math.max(floor, head - LONGEST_BEFORE);
  let first = head;
  let lower = 0;
  for (let i = head - 1; i >= least; i--) {
    if (tokens.gap[i + 1] >= LINE_GAP) break;
    if (isHyphen(tokens, i) && tokens.gap[i + 1] === NO_GAP) continue;
    if (isStopMark(tokens, i) && i > 0 && isCapital(tokens, i - 1)) continue; // `U.S. Sen.`, `Det. Sgt.`
    if (tokens.word[i] === POSSESSIVE || tokens.text[tokens.start[i]] === '’' || tokens.text[tokens.start[i]] === "'") {
      if (i - 1 < least || tokens.gap[i] !== NO_GAP) break;
      continue;
    }
    if (capital && tokens.word[i] === OF && i > least && isCapital(tokens, i - 1) && isCapital(tokens, i + 1)) continue; // `University of Ohio President`
    if (tokens.type[i] !== WORD || smalls.has(tokens.word[i])) break;
    if (isCapital(tokens, i) && !(tokens.sentences[tokens.sentence[i]] === i && isOpener(tokens, i))) first = i;
    else if (!isCapital(tokens, i) && isModifier(tokens, i, capital) && ++lower <= MOST_LOWER && !capitalBetween(tokens, i, first))
      first = i;
    else break;
  }
  return first;
}

/** A word with which a sentence may begin, and that is capitalised for nothing else. */
const isOpener = (tokens: Tokens, i: number): boolean => /(?:ing|ly|ed)$/.test(formOf(tokens.word[i])) && !participles.has(tokens.word[i]);

/** Once the words are capitalised, a lower-case one before them is of another phrase (`ban made under President`). */
const capitalBetween = (tokens: Tokens, i: number, first: number): boolean =>
  isCapital(tokens, first) && !times.has(tokens.word[i]) && !levels.has(tokens.word[i]);

function isModifier(tokens: Tokens, i: number, titled: boolean): boolean {
  const word = tokens.word[i];
  if (times.has(word) || levels.has(word)) return true;
  if (titled) return false;
  const form = formOf(word);
  return participles.has(word) || titles.has(word) || isHead(form) || !/(?:ing|ed)$/.test(form);
}

/**
 * One past the last token of the role that begins at `first`: up to a comma, a full stop or a word that ends the phrase.
 * -1 where the words from there are no role. The head is the last one that stands before a link (`of`, `at`) or at the end.
 */
export function lastOf(tokens: Tokens, first: number): number {
  let head = -1;
  let i = first;
  for (; i < tokens.count && i - first < LONGEST_AFTER && (i === first || tokens.gap[i] < LINE_GAP); i++) {
    const word = tokens.word[i];
    if (tokens.type[i] !== WORD) {
      if (isHyphen(tokens, i) || word === POSSESSIVE || "’'&/".includes(tokens.text[tokens.start[i]])) continue;
      if (isStopMark(tokens, i) && tokens.sentence[i + 1] === tokens.sentence[i]) continue;
      break;
    }
    if (
      stoppers.has(word) &&
      !(word === AND && head >= 0 && tokens.type[i + 1] === WORD && tokens.shape[i + 1] !== LOWER && isCapital(tokens, i - 1))
    )
      break;
    if (head < 0 && (links.has(word) || smalls.has(word))) return -1;
    if (head >= 0 && !links.has(tokens.word[head + 1]) && /(?:ing|ed)$/.test(formOf(word)) && !isCapital(tokens, i)) {
      if (formOf(word).endsWith('ed') && !goesOn.has(tokens.word[i + 1])) return -1; // `Joe Bell, a deputy looked on`
      break;
    }
    if (isHeadAt(tokens, i) && (head < 0 || !passedLink(tokens, head, i))) head = i;
  }
  if (head < 0) return -1;
  const after = head + 1;
  if (after < i && !links.has(tokens.word[after]) && !isStopMark(tokens, after)) return -1;
  let last = i;
  while (
    last > after &&
    (links.has(tokens.word[last - 1]) ||
      determiners.has(tokens.word[last - 1]) ||
      (tokens.type[last - 1] !== WORD && !isStopMark(tokens, last - 1)))
  )
    last--;
  return last;
}

function passedLink(tokens: Tokens, head: number, to: number): boolean {
  for (let i = head + 1; i < to; i++) if (links.has(tokens.word[i])) return true;
  return false;
}

/** The role and the body that it is of, from tokens `[first, last)`. */
export function splitBody(passage: Passage, first: number, last: number): { role: string; of: string | null } {
  const { tokens } = passage;
  const plain = (from: number, to: number): string => textOf(tokens, from, to).replace(/\s+/g, ' ');
  for (let i = first + 1; i < last; i++) {
    if (tokens.word[i] === POSSESSIVE) return { role: plain(i + 1, last), of: plain(first, i) };
    if (links.has(tokens.word[i]) && i + 1 < last) {
      const at = determiners.has(tokens.word[i + 1]) ? i + 2 : i + 1;
      if (at < last && isCapital(tokens, at) && !isTitleOf(tokens, i, at, last)) return { role: plain(first, i), of: plain(at, last) };
    }
  }
  let start = first;
  while (start < last && (times.has(tokens.word[start]) || levels.has(tokens.word[start]) || isHyphen(tokens, start))) start++;
  const end = bodyEnd(passage, start, last);
  if (end <= start) return { role: plain(first, last), of: null };
  const role = start > first ? `${plain(first, start)} ${plain(end, last)}` : plain(end, last);
  return { role, of: plain(start, end) };
}

/** `Secretary of State`, `Chief of Police`: a title, not a body. */
const isTitleOf = (tokens: Tokens, link: number, at: number, last: number): boolean =>
  tokens.word[link] === OF && titleOf.has(tokens.word[at]) && !(at + 1 < last && isCapital(tokens, at + 1));

/** Where the body's name ends that stands before a role's words: a name found, or capitals that are no title. */
function bodyEnd(passage: Passage, start: number, last: number): number {
  const { tokens } = passage;
  const named = bodyAt(passage.names, tokens, start, last);
  if (named >= 0) return named;
  let end = start;
  while (end < last && isCapital(tokens, end) && !titles.has(tokens.word[end]) && !isHeadAt(tokens, end)) {
    end++;
    if (end < last && isStopMark(tokens, end)) end++;
  }
  return end < last ? end : start;
}

function bodyAt(names: readonly Found<'name'>[], tokens: Tokens, start: number, last: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle].first < start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  if (!name || name.first !== start || name.last >= last || (name.value.type !== 'organisation' && name.value.type !== 'place')) return -1;
  return titles.has(tokens.word[start]) ? -1 : name.last;
}
