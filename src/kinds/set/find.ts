/** Finds lists of three or more items, each a run of capitalised words: `Ohio, Iowa and Maine`. */
import { INITIAL, LINE_GAP, LOWER, type Tokens, textOf, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Found, Passage } from '../kind.js';
import { ARTICLES, INNER, LAST_LINK, STARTERS } from './lexicon.js';

const links = new Set(LAST_LINK.map(wordOf));
const inner = new Set(INNER.map(wordOf));
const articles = new Set(ARTICLES.map(wordOf));
const starters = new Set(STARTERS.map(wordOf));
const COMMA = wordOf(',');
const AND = wordOf('and');
const LEAST_MEMBERS = 3;
const LONGEST_ITEM = 6;

interface Item {
  readonly first: number;
  readonly last: number;
}

/** Every list of capitalised items, in order. */
export function find(passage: Passage): Found<'set'>[] {
  const { tokens } = passage;
  const found: Found<'set'>[] = [];
  for (let i = 0; i < tokens.count; ) {
    const items = isCapital(tokens, i) ? listAt(tokens, i) : null;
    if (items === null) {
      i++;
      continue;
    }
    const first = items[0].first;
    const last = items[items.length - 1].last;
    const members = items.map((item) => textOf(tokens, item.first, item.last).replace(/\s+/g, ' '));
    found.push({ kind: 'set', value: { members }, first, last, start: tokens.start[first], end: tokens.end[last - 1] });
    i = last;
  }
  return found;
}

const isCapital = (tokens: Tokens, i: number): boolean => i < tokens.count && tokens.type[i] === WORD && tokens.shape[i] !== LOWER;

/** A list that begins with the capitalised word at `at`: items, commas, and a link before the last. */
function listAt(tokens: Tokens, at: number): Item[] | null {
  if (at > 0 && isCapital(tokens, at - 1) && tokens.gap[at] < LINE_GAP && !starters.has(tokens.word[at - 1])) return null;
  const opens = tokens.sentences[tokens.sentence[at]] === at;
  if (opens && starters.has(tokens.word[at])) return null;
  const items: Item[] = [];
  let i = at;
  for (;;) {
    const item = itemAt(tokens, i);
    if (item === null) return null;
    items.push(item);
    i = item.last;
    if (tokens.word[i] === COMMA && i < tokens.count) {
      i++;
      if (!links.has(tokens.word[i])) continue;
    }
    if (i >= tokens.count || !links.has(tokens.word[i])) return null;
    const final = itemAt(tokens, i + 1, true);
    if (final === null) return null;
    items.push(final);
    return items.length >= LEAST_MEMBERS ? items : null;
  }
}

/** A run of capitalised words, with small words inside it. */
function itemAt(tokens: Tokens, from: number, final = false): Item | null {
  let first = from;
  if (articles.has(tokens.word[first]) && !isCapital(tokens, first)) first++;
  if (!isCapital(tokens, first) || (tokens.shape[first] === INITIAL && tokens.word[first] === wordOf('i'))) return null;
  let last = first + 1;
  while (last < tokens.count && last - first < LONGEST_ITEM && tokens.gap[last] < LINE_GAP) {
    if (isCapital(tokens, last)) last++;
    else if (
      inner.has(tokens.word[last]) &&
      tokens.word[last] !== AND &&
      !(final && links.has(tokens.word[last])) &&
      isCapital(tokens, last + 1)
    )
      last += 2;
    else break;
  }
  return { first, last };
}
