/** The words of a role around its head: how far they reach, and which of them name the body that it is a post of. */
import { lemmaOf } from '../../text/lemma.js';
import { evenly, INITIAL, LINE_GAP, LOWER, NO_GAP, TITLE, type Tokens, textOf, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, WordTest, wordOf, wordSet } from '../../text/words.js';
import type { Found, Passage } from '../kind.js';
import { isEveryday } from '../name/index.js';
import { LEVELS, NO_MODIFIERS, OF_LINKS, PARTICIPLES, STOPPERS, TIMES, TITLE_OF, TITLE_WORDS } from './lexicon.js';
import { isAbbreviated, isHead } from './reading.js';

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
const days = ids('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(' '));
export const isTimeOrLevel = (word: number): boolean => times.has(word) || levels.has(word) || participles.has(word);
export const determiners = ids(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'one', 'another', 'this', 'that']);
export const POSSESSIVE = wordOf("'s");
export const COMMA = wordOf(',');
export const STOP = wordOf('.');
const OF = wordOf('of');
const IN = wordOf('in');
const CHIEF = wordOf('chief');
const AND = wordOf('and');

const LONGEST_BEFORE = 9;
const LONGEST_AFTER = 12;
const MOST_LOWER = 4;

const withoutStop = (form: string): string => (form.endsWith('.') ? form.slice(0, -1) : form);
const formAt = (tokens: Tokens, i: number): string => withoutStop(formOf(tokens.word[i]));
export const isHeadAt = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.type[i] === WORD && heads.has(tokens.word[i]);
/** Words that are heads. */
const heads = new WordTest((form) => isHead(withoutStop(form)));

const isCapital = (tokens: Tokens, i: number): boolean => tokens.type[i] === WORD && tokens.shape[i] !== LOWER;
const isHyphen = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && '-‐‑'.includes(tokens.text[tokens.start[i]]) && tokens.gap[i] === NO_GAP;
const isStopMark = (tokens: Tokens, i: number): boolean => tokens.word[i] === STOP && tokens.gap[i] === NO_GAP;

/**
 * The head of a role that ends right before token `end` (`police chief`, `Secretary of State`), or -1.
 */
export function headBefore(tokens: Tokens, end: number): number {
  if (isInChief(tokens, end - 4)) return end - 5;
  if (isHeadAt(tokens, end - 1)) return end - 1;
  for (let i = end - 1; i > Math.max(1, end - 4) && (isCapital(tokens, i) || titleOf.has(tokens.word[i])) && tokens.gap[i] < LINE_GAP; i--)
    if (tokens.word[i - 1] === OF && isHeadAt(tokens, i - 2)) return i - 2;
  return -1;
}

/** The `-in-chief` of `editor-in-chief`, with its first hyphen at `i`. */
const isInChief = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  i + 3 < tokens.count &&
  isHyphen(tokens, i) &&
  tokens.word[i + 1] === IN &&
  isHyphen(tokens, i + 2) &&
  tokens.word[i + 3] === CHIEF &&
  isHeadAt(tokens, i - 1);

/** The first token of the role whose head is at `head`, not before `floor`. */
export function firstOf(tokens: Tokens, head: number, floor: number): number {
  const capital = isCapital(tokens, head);
  const least = Math.max(floor, head - LONGEST_BEFORE);
  let first = head;
  let lower = 0;
  for (let i = head - 1; i >= least; i--) {
    if (tokens.gap[i + 1] >= LINE_GAP) break;
    if (isHyphen(tokens, i) && tokens.gap[i + 1] === NO_GAP) continue;
    if (isStopMark(tokens, i) && i > 0 && isShortened(tokens, i - 1)) continue; // `U.S. Sen.`, `Det. Sgt.`
    if (tokens.word[i] === POSSESSIVE || tokens.text[tokens.start[i]] === '’' || tokens.text[tokens.start[i]] === "'") {
      if (i - 1 < least || tokens.gap[i] !== NO_GAP) break;
      continue;
    }
    if (capital && tokens.word[i] === OF && i > least && isCapital(tokens, i - 1) && isCapital(tokens, i + 1)) continue; // `University of Ohio President`
    const hyphened = isHyphen(tokens, i + 1) && tokens.gap[i + 2] === NO_GAP; // `then-mayor`, `prize-winning author`
    if (tokens.type[i] !== WORD || (smalls.has(tokens.word[i]) && !(hyphened && times.has(tokens.word[i]))) || isDay(tokens, i)) break;
    if (determiners.has(tokens.word[i])) break; // `a lawsuit his former director`
    if (i + 1 === first && isFormer(tokens, first) && !isCapital(tokens, i) && !times.has(tokens.word[i]) && !levels.has(tokens.word[i]))
      break;
    const joined = isHyphen(tokens, i - 1) && tokens.gap[i] === NO_GAP;
    if (isCapital(tokens, i) && !(tokens.sentences[tokens.sentence[i]] === i && isOpener(tokens, i))) first = i;
    else if (
      !isCapital(tokens, i) &&
      (joined || hyphened || isModifier(tokens, i, capital)) &&
      ++lower <= MOST_LOWER &&
      !capitalBetween(tokens, i, first)
    )
      first = i;
    else break;
  }
  return first;
}

/** `the board's chairmen former Mayor Tom Varga`: with it a post begins, and what stands before is of another. */
const isFormer = (tokens: Tokens, i: number): boolean => times.has(tokens.word[i]) && !isHyphen(tokens, i + 1);

/** `confirmed Wednesday owner Tom Varga`: when it was said. */
const isDay = (tokens: Tokens, i: number): boolean => isCapital(tokens, i) && days.has(tokens.word[i]);

/** A word with which a sentence may begin, and that is capitalised for nothing else. */
const isOpener = (tokens: Tokens, i: number): boolean => /(?:ing|ly|ed)$/.test(formOf(tokens.word[i])) && !participles.has(tokens.word[i]);

/** A capital that a full stop shortens, and not the last word of a sentence that runs into the next. */
const isShortened = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) &&
  (tokens.shape[i] !== TITLE || tokens.end[i] - tokens.start[i] < 5 || isAbbreviated(formAt(tokens, i))) &&
  !(tokens.shape[i] === TITLE && tokens.gap[i + 2] === NO_GAP);

/** Once the words are capitalised, a lower-case one before them is of another phrase (`ban made under President`). */
const capitalBetween = (tokens: Tokens, i: number, first: number): boolean =>
  isCapital(tokens, first) && !times.has(tokens.word[i]) && !levels.has(tokens.word[i]);

function isModifier(tokens: Tokens, i: number, titled: boolean): boolean {
  const word = tokens.word[i];
  if (times.has(word) || levels.has(word)) return true;
  if (titled) return false;
  const form = formOf(word);
  return participles.has(word) || titles.has(word) || isHead(form) || !(/(?:ing|ed)$/.test(form) || isPast(word, form));
}

/** `has found party leader`, `told union boss`: a past form that is spelled no other way. */
const isPast = (word: number, form: string): boolean => !form.endsWith('s') && lemmaOf(word, 'verb') !== word;

/**
 * One past the last token of the role that begins at `first`: up to a comma, a full stop or a word that ends the phrase.
 * -1 where the words from there are no role. The head is the last one that stands before a link (`of`, `at`) or at the end.
 */
export function lastOf(tokens: Tokens, first: number): number {
  let head = -1;
  let i = first;
  for (; i < tokens.count && i - first < LONGEST_AFTER && (i === first || tokens.gap[i] < LINE_GAP); i++) {
    const word = tokens.word[i];
    if (head >= 0 && i === head + 1 && isInChief(tokens, i)) {
      head = i + 3;
      i = head;
      continue;
    }
    if (tokens.type[i] !== WORD) {
      if (isHyphen(tokens, i) || word === POSSESSIVE || "’'&/".includes(tokens.text[tokens.start[i]])) continue;
      if (isStopMark(tokens, i) && tokens.sentence[i + 1] === tokens.sentence[i] && !isRunOn(tokens, i)) continue;
      break;
    }
    if (
      stoppers.has(word) &&
      !(word === AND && head >= 0 && tokens.type[i + 1] === WORD && tokens.shape[i + 1] !== LOWER && isCapital(tokens, i - 1))
    ) {
      if (word === AND && head < 0 && i > first && joinsAreas(tokens, i)) continue;
      const second = word === AND && head === i - 1 ? secondHead(tokens, i + 1) : -1;
      if (second < 0) break;
      head = second;
      i = second;
      continue;
    }
    if (head < 0 && (links.has(word) || smalls.has(word))) return -1;
    // *chief operating officer*
    const named = participles.has(word) && isHeadAt(tokens, i + 1);
    if (head >= 0 && !named && !links.has(tokens.word[head + 1]) && /(?:ing|ed)$/.test(formOf(word)) && !isCapital(tokens, i)) {
      if (formOf(word).endsWith('ed') && !goesOn.has(tokens.word[i + 1])) return -1; // `Joe Bell, a deputy looked on`
      break;
    }
    if (head >= 0 && i > head + 2 && !isCapital(tokens, i) && /ed$/.test(formOf(word)) && goesOn.has(tokens.word[i + 1])) break; // `author of the study published in May`
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

/** `in the UK.The ocean`: a full stop with no room after it, and a new sentence. */
const isRunOn = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i + 1] === NO_GAP && tokens.shape[i + 1] === TITLE && tokens.shape[i - 1] !== INITIAL;

/** The head of `chief executive` in `founder and chief executive of Ashby Foods`, where the phrase ends or a link follows; or -1. */
function secondHead(tokens: Tokens, from: number): number {
  for (let i = from; i < Math.min(from + 4, tokens.count) && tokens.type[i] === WORD && tokens.gap[i] < LINE_GAP; i++) {
    if (stoppers.has(tokens.word[i]) || links.has(tokens.word[i])) return -1;
    const ends = i + 1 >= tokens.count || tokens.type[i + 1] !== WORD || links.has(tokens.word[i + 1]);
    if (isHeadAt(tokens, i) && ends) return i;
  }
  return -1;
}

const LONGEST_AREA = 3;
/** `research and communications manager for Ashby Foods`: words of two areas, with one head behind both. */
function joinsAreas(tokens: Tokens, and: number): boolean {
  const isPlain = (i: number): boolean =>
    i < tokens.count && tokens.type[i] === WORD && tokens.shape[i] === LOWER && tokens.gap[i] < LINE_GAP && !stoppers.has(tokens.word[i]);
  if (!isPlain(and - 1)) return false;
  for (let i = and + 1; i <= and + LONGEST_AREA && isPlain(i) && !links.has(tokens.word[i]) && !smalls.has(tokens.word[i]); i++) {
    const ends = i + 1 >= tokens.count || tokens.type[i + 1] !== WORD || links.has(tokens.word[i + 1]);
    if (isHeadAt(tokens, i) && ends) return i > and + 1;
  }
  return false;
}

function passedLink(tokens: Tokens, head: number, to: number): boolean {
  for (let i = head + 1; i < to; i++) if (links.has(tokens.word[i])) return true;
  return false;
}

/** The role and the body that it is of, from tokens `[first, last)`. */
export function splitBody(passage: Passage, first: number, last: number): { role: string; of: string | null } {
  const { tokens } = passage;
  const plain = (from: number, to: number): string => evenly(textOf(tokens, from, to));
  for (let i = first + 1; i < last; i++) {
    if (tokens.word[i] === POSSESSIVE || (i + 1 < last && isPossessiveMark(tokens, i)))
      return { role: plain(i + 1, last), of: plain(first, i) };
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

/** `Harbour Networks' head of news`: the apostrophe alone. */
const isPossessiveMark = (tokens: Tokens, i: number): boolean =>
  "'’".includes(tokens.text[tokens.start[i]]) &&
  tokens.gap[i] === NO_GAP &&
  tokens.gap[i + 1] !== NO_GAP &&
  formOf(tokens.word[i - 1]).endsWith('s');

/** `Secretary of State`, `Chief of Police`: a title, not a body. */
const isTitleOf = (tokens: Tokens, link: number, at: number, last: number): boolean =>
  tokens.word[link] === OF && titleOf.has(tokens.word[at]) && !(at + 1 < last && isCapital(tokens, at + 1));

/** Where the body's name ends that stands before a role's words: a name found, or capitals that are no title. */
function bodyEnd(passage: Passage, start: number, last: number): number {
  const { tokens } = passage;
  const named = bodyAt(passage.names, tokens, start, last);
  if (named >= 0) return named;
  if (isPlainOpening(passage, start)) return start;
  let end = start;
  while (end < last && isCapital(tokens, end) && !isHyphen(tokens, end + 1) && !titles.has(tokens.word[end]) && !isHeadAt(tokens, end)) {
    end++;
    if (end < last && isStopMark(tokens, end)) end++;
  }
  return end < last ? end : start;
}

/** `Study author Ann Cole`: a word that is capitalised for the sentence, and that the text names nobody by. */
function isPlainOpening({ tokens }: Passage, start: number): boolean {
  if (tokens.sentences[tokens.sentence[start]] !== start || tokens.shape[start] !== TITLE) return false;
  return isEveryday(tokens.word[start]);
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
  return titles.has(tokens.word[start]) && titles.has(tokens.word[name.last - 1]) ? -1 : name.last;
}
