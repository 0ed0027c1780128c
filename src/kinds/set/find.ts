/** Finds lists of three or more like items: capitalised ones (`Ohio, Iowa and Maine`), or plain plurals (`tents, maps and boots`). */
import { lemmaOf } from '../../text/lemma.js';
import { INITIAL, LINE_GAP, LOWER, NO_GAP, type Tokens, textOf, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, wordOf, wordSet } from '../../text/words.js';
import type { Found, Passage } from '../kind.js';
import { ARTICLES, BODIES, DAYS, INNER, LAST_LINK, NO_ITEM, POSTS, STARTERS, STATES } from './lexicon.js';

const ids = (forms: readonly string[]): WordSet => wordSet(forms);
const links = ids(LAST_LINK);
const inner = ids(INNER);
const articles = ids(ARTICLES);
const starters = ids(STARTERS);
const days = ids(DAYS);
const bodies = ids(BODIES);
const states = ids(STATES);
const noItem = ids(NO_ITEM);
const posts = ids(POSTS);
const COMMA = wordOf(',');
const STOP = wordOf('.');
const OF = wordOf('of');
const ON = wordOf('on');
const I = wordOf('i');
const LEAST_MEMBERS = 3;
const LONGEST_ITEM = 7;

interface Item {
  readonly first: number;
  readonly last: number;
}

type TakeItem = (tokens: Tokens, from: number) => Item | null;

/** Every list, in order. A list begins only before a comma: the commas are looked for, not the items. */
export function find(passage: Passage): Found<'set'>[] {
  const { tokens } = passage;
  const found: Found<'set'>[] = [];
  let past = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.word[i] !== COMMA || i < past) continue;
    const items = listAround(passage, i, past);
    if (items === null || !isList(passage, items)) continue;
    const first = items[0].first;
    const last = items[items.length - 1].last;
    const members = items.map((item) => textOf(tokens, item.first, item.last).replace(/\s+/g, ' '));
    found.push({ kind: 'set', value: { members }, first, last, start: tokens.start[first], end: tokens.end[last - 1] });
    past = last;
  }
  return found;
}

/** The list whose first item ends before the comma at `comma`. */
function listAround(passage: Passage, comma: number, floor: number): Item[] | null {
  const { tokens } = passage;
  const least = Math.max(floor, tokens.sentences[tokens.sentence[comma]]);
  if (comma - 1 < least || tokens.type[comma - 1] !== WORD) return null;
  return isCapital(tokens, comma - 1) ? capitals(passage, comma, least) : plains(tokens, comma, least);
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.type[i] === WORD && tokens.shape[i] !== LOWER;

function capitals({ tokens, names }: Passage, comma: number, least: number): Item[] | null {
  let first = comma - 1;
  while (first > least && comma - first < LONGEST_ITEM && tokens.gap[first] < LINE_GAP) {
    if (isCapital(tokens, first - 1)) first--;
    else if (isInitialStop(tokens, first - 1)) first -= 2;
    else if (
      inner.has(tokens.word[first - 1]) &&
      isCapital(tokens, first - 2) &&
      first - 2 >= least &&
      !isBareStart(tokens, names, first - 2)
    )
      first -= 2;
    else break;
  }
  while (first < comma && (starters.has(tokens.word[first]) || isOpener(tokens, first, least))) first++;
  return first < comma ? itemsFrom(tokens, { first, last: comma }, capitalItem) : null;
}

/** A sentence's first word, of which no name was made: its capital tells nothing (`Games for Mac, …`). */
const isBareStart = (tokens: Tokens, names: Passage['names'], i: number): boolean =>
  tokens.sentences[tokens.sentence[i]] === i && !names.some((name) => name.first === i && name.last > i + 1);

/** `J.` within a name. */
const isInitialStop = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.word[i] === STOP && tokens.gap[i] === NO_GAP && tokens.shape[i - 1] === INITIAL;

/** A sentence's first word, capitalised for nothing else (`Combined, …`). */
const isOpener = (tokens: Tokens, i: number, least: number): boolean =>
  i === least && tokens.sentences[tokens.sentence[i]] === i && /(?:ed|ing|ly)$/.test(formOf(tokens.word[i]));

function plains(tokens: Tokens, comma: number, least: number): Item[] | null {
  const first = comma - 1;
  if (!isPlain(tokens, first)) return null;
  const items = itemsFrom(tokens, { first, last: comma }, plainItem);
  if (items === null || first < least) return null;
  const plural = items.filter((item) => isPlural(tokens, item.last - 1)).length;
  return plural * 2 > items.length && isPlural(tokens, first) ? items : null;
}

const isPlain = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === WORD && tokens.shape[i] === LOWER && !noItem.has(tokens.word[i]) && !/(?:ed|ing|ly)$/.test(formOf(tokens.word[i]));

function isPlural(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  return formOf(word).length > 3 && formOf(word).endsWith('s') && lemmaOf(word, 'noun') !== word;
}

/** The items that follow a first one: commas between, and a link before the last. */
function itemsFrom(tokens: Tokens, first: Item, take: TakeItem): Item[] | null {
  const items = [first];
  let i = first.last;
  for (;;) {
    if (tokens.word[i] === COMMA && i < tokens.count) i++;
    if (i >= tokens.count || tokens.gap[i] >= LINE_GAP) return null;
    const final = links.has(tokens.word[i]);
    if (!final && tokens.word[i - 1] !== COMMA) return null;
    const item = take(tokens, final ? i + 1 : i);
    if (item === null) return null;
    items.push(final ? withPair(tokens, item) : item);
    if (final) return items.length >= LEAST_MEMBERS ? items : null;
    i = item.last;
  }
}

/** `… and the Department of Fish and Wildlife`: what follows the last item after another `and` is of it. */
function withPair(tokens: Tokens, item: Item): Item {
  const { last } = item;
  if (!isCapital(tokens, last - 1) || !links.has(tokens.word[last]) || !isCapital(tokens, last + 1) || tokens.gap[last + 1] >= LINE_GAP)
    return item;
  return { first: item.first, last: (capitalItem(tokens, last + 1) ?? { last: last + 2 }).last };
}

/** A run of capitalised words, with small words inside it; an article before it is left out. */
function capitalItem(tokens: Tokens, from: number): Item | null {
  let first = from;
  if (articles.has(tokens.word[first]) && !isCapital(tokens, first)) first++;
  if (!isCapital(tokens, first) || (tokens.shape[first] === INITIAL && tokens.word[first] === I)) return null;
  let last = first + 1;
  while (last < tokens.count && last - first < LONGEST_ITEM && tokens.gap[last] < LINE_GAP) {
    if (isCapital(tokens, last)) last++;
    else if (isInitialStop(tokens, last) && isCapital(tokens, last + 1)) last += 2;
    else if (inner.has(tokens.word[last]) && isCapital(tokens, last + 1)) last += 2;
    else break;
  }
  return { first, last };
}

/** A lower-case word, or two where the second is a plural; an article before them is left out. */
function plainItem(tokens: Tokens, from: number): Item | null {
  const first = articles.has(tokens.word[from]) ? from + 1 : from;
  if (first >= tokens.count || !isPlain(tokens, first)) return null;
  const second = first + 1;
  const two = second < tokens.count && tokens.gap[second] < LINE_GAP && isPlain(tokens, second) && isPlural(tokens, second);
  return { first, last: two ? second + 1 : second };
}

/** Commas for another reason: a date, a town and its state, a list inside a body's name. */
function isList({ tokens, names }: Passage, items: readonly Item[]): boolean {
  const [first, second] = items;
  if (days.has(tokens.word[first.first]) && first.last - first.first === 1) return items.every((item) => days.has(tokens.word[item.first]));
  if (isBody(tokens, first.first)) return false;
  if (items.some((item) => item.last - item.first === 1 && posts.has(tokens.word[item.first]))) return false;
  if (
    items.length === 3 &&
    states.has(tokens.word[second.first]) &&
    !states.has(tokens.word[first.first]) &&
    tokens.word[second.last] === COMMA
  )
    return false;
  if (isUnlike(names, items)) return false;
  const last = items[items.length - 1];
  return !names.some((name) => name.first < last.last && name.last > first.first && spansTwo(name, items));
}

/** A place before persons: `In Leeds, Ann Cole and Tom Varga met`. */
function isUnlike(names: Passage['names'], items: readonly Item[]): boolean {
  const types = items.map((item) => names.find((name) => name.first < item.last && item.first < name.last)?.value.type);
  return types[0] === 'place' && types.slice(1).every((type) => type === 'person');
}

/** `Bureau of` right before the first item, or within it. */
function isBody(tokens: Tokens, first: number): boolean {
  for (let i = first - 2; i <= first + 1; i++)
    if (
      i >= 0 &&
      bodies.has(tokens.word[i]) &&
      (tokens.word[i + 1] === OF || tokens.word[i + 1] === ON || (tokens.shape[i] !== LOWER && tokens.word[i + 2] === OF))
    )
      return true;
  return false;
}

const spansTwo = (name: { first: number; last: number }, items: readonly Item[]): boolean =>
  items.filter((item) => name.first < item.last && item.first < name.last).length > 1;
