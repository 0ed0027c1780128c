/** Finds lists of three or more like items: capitalised ones (`Ohio, Iowa and Maine`), or plain plurals (`tents, maps and boots`). */
import { lemmaOf } from '../../text/lemma.js';
import { evenly, INITIAL, LINE_GAP, LOWER, type Tokens, textOf, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, WordTest, wordOf, wordSet } from '../../text/words.js';
import type { Found, Passage } from '../kind.js';
import { isCapital, isHyphen, isInitialStop, isMark } from './glance.js';
import {
  ARTICLES,
  BODIES,
  CARDINALS,
  DAYS,
  FIRM_ENDS,
  INNER,
  INVARIANT,
  JOINT_TITLES,
  LAST_LINK,
  LEGAL_ENDS,
  LONG_LINKS,
  NO_ITEM,
  PAIRS,
  PLACING,
  POSTS,
  STARTERS,
  STATES,
} from './lexicon.js';
import {
  afterRemark,
  beforeBrackets,
  endOfName,
  isPartOfPersons,
  isSuffixStop,
  nicknameAfter,
  nicknameBefore,
  pastAge,
} from './remarks.js';

const ids = (forms: readonly string[]): WordSet => wordSet(forms);
const links = ids(LAST_LINK);
const inner = ids(INNER);
const articles = ids(ARTICLES);
const starters = ids(STARTERS);
const days = ids(DAYS);
const bodies = ids(BODIES);
const states = ids(STATES);
const noItem = ids([...NO_ITEM, ...CARDINALS]);
const posts = ids(POSTS);
const firmEnds = ids(FIRM_ENDS);
const jointTitles = ids(JOINT_TITLES);
const legalEnds = ids(LEGAL_ENDS);
const invariant = ids(INVARIANT);
const placing = ids(PLACING);
const longLinks = LONG_LINKS.map((link) => link.split(' ').map(wordOf));
const pairs = new Set(PAIRS);
const modals = ids('will would can could may might shall should must'.split(' '));
const COMMA = wordOf(',');
const SEMICOLON = wordOf(';');
const AMPERSAND = wordOf('&');
const AND = wordOf('and');
const OF = wordOf('of');
const THE = wordOf('the');
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
  const { count, word } = tokens;
  const found: Found<'set'>[] = [];
  let past = 0;
  for (let i = 1; i < count; i++) {
    if ((word[i] !== COMMA && word[i] !== SEMICOLON) || i < past) continue;
    const items = listAround(passage, i, past);
    if (items === null) continue;
    const first = items[0].first;
    const last = items[items.length - 1].last;
    if (isPlacing(tokens, items)) past = last;
    if (past === last || !isList(passage, items)) continue;
    const members = items.map((item) => evenly(textOf(tokens, item.first, endOfName(tokens, item.first, item.last))));
    found.push({ kind: 'set', value: { members }, first, last, start: tokens.start[first], end: tokens.end[last - 1] });
    past = last;
  }
  return found;
}

/** The list whose first item ends before the comma or semicolon at `comma`, what is said of the item in brackets aside. */
function listAround(passage: Passage, comma: number, floor: number): Item[] | null {
  const { tokens } = passage;
  const least = Math.max(floor, tokens.sentences[tokens.sentence[comma]]);
  const named = beforeBrackets(tokens, comma, least);
  const end = isSuffixStop(tokens, named - 1) ? named - 1 : named;
  if (end - 1 < least || tokens.type[end - 1] !== WORD) return null;
  if (!isCapital(tokens, end - 1)) return plains(tokens, end, least);
  const items = capitals(passage, end, least);
  if (items !== null) return [{ first: items[0].first, last: Math.max(items[0].last, named > end ? named : 0) }, ...items.slice(1)];
  return end - 1 === least && isPlural(tokens, least) ? plains(tokens, end, least) : null;
}

function capitals({ tokens, names }: Passage, end: number, least: number): Item[] | null {
  let first = end - 1;
  while (first > least && end - first < LONGEST_ITEM && tokens.gap[first] < LINE_GAP) {
    const joint = jointBefore(tokens, first) || nicknameBefore(tokens, first);
    if (joint > 0 && first - joint >= least) first -= joint;
    else if (isCapital(tokens, first - 1)) first--;
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
  while (first - 2 >= least && isPair(tokens, first - 1) && isCapital(tokens, first - 2)) first -= 2;
  while (first < end && isLead(tokens, first, least, end)) first += tokens.word[first + 1] === OF && isPlural(tokens, first) ? 2 : 1;
  // `Ann Cole, R-Ohio,`: a party and a state are no member
  if (first < end && tokens.shape[first] === INITIAL && isMark(tokens, first + 1, '-‐‑')) return null;
  return first < end ? itemsFrom(tokens, { first, last: end }, capitalItem) : null;
}

/** A capitalised word that is not of the first item: it begins the sentence, or names what all items are. */
function isLead(tokens: Tokens, i: number, least: number, end: number): boolean {
  const { word } = tokens;
  const alone = i === end - 1;
  if (starters.has(word[i])) return !(alone && tokens.shape[i] === INITIAL && word[i] !== I && i > least);
  if (isOpener(tokens, i, least)) return true;
  if (alone) return false;
  if (jointTitles.has(word[i])) return true;
  return isPlural(tokens, i) && (word[i + 1] === OF || (i === tokens.sentences[tokens.sentence[i]] && isCapital(tokens, i + 1)));
}

/** A sentence's first word, of which no name was made: its capital tells nothing (`Games for Mac, …`). */
const isBareStart = (tokens: Tokens, names: Passage['names'], i: number): boolean =>
  tokens.sentences[tokens.sentence[i]] === i && !names.some((name) => name.first === i && name.last > i + 1);

/** How many tokens before `i` hyphens join to it (`Wick-Shaw`, `Stow-on-Wold`); 0 where none. */
function jointBefore(tokens: Tokens, i: number): number {
  if (!isHyphen(tokens, i - 1)) return 0;
  if (isCapital(tokens, i - 2)) return 2;
  return inner.has(tokens.word[i - 2]) && isHyphen(tokens, i - 3) && isCapital(tokens, i - 4) ? 4 : 0;
}

/** `Trinidad and Tobago`: an `and` at `i` that stands within a name. */
function isPair(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== AND) return false;
  const next = tokens.word[i + 1] === THE ? i + 2 : i + 1;
  return next < tokens.count && pairs.has(`${formOf(tokens.word[i - 1])} ${formOf(tokens.word[next])}`);
}

/** How many tokens at `i` go on with an item: a hyphen or a possessive with the word after it, a firm's `& Sons`, a small legal form; 0 where none. */
function jointAfter(tokens: Tokens, i: number): number {
  if (isHyphen(tokens, i)) {
    if (isCapital(tokens, i + 1)) return 2;
    return inner.has(tokens.word[i + 1]) && isHyphen(tokens, i + 2) && isCapital(tokens, i + 3) ? 4 : 0;
  }
  const nickname = nicknameAfter(tokens, i);
  if (nickname > 0) return nickname;
  if (isMark(tokens, i, "'’") && isCapital(tokens, i + 1)) return 2;
  if (formOf(tokens.word[i]) === "'s" && isCapital(tokens, i + 1)) return 2;
  if (tokens.word[i] === AMPERSAND && firmEnds.has(tokens.word[i + 1]) && isCapital(tokens, i + 1)) return 2;
  if (isPair(tokens, i)) return tokens.word[i + 1] === THE ? 3 : 2;
  return legalEnds.has(tokens.word[i]) ? 1 : 0;
}

/** A sentence's first word, capitalised for nothing else (`Combined, …`). */
const isOpener = (tokens: Tokens, i: number, least: number): boolean =>
  i === least && tokens.sentences[tokens.sentence[i]] === i && verbal.has(tokens.word[i]);

/** Words that end as participles and adverbs do. */
const verbal = new WordTest((form) => /(?:ed|ing|ly)$/.test(form));

function plains(tokens: Tokens, end: number, least: number): Item[] | null {
  const first = end - 1;
  if (!isPlain(tokens, first) && first !== least) return null;
  const items = itemsFrom(tokens, { first, last: end }, plainItem);
  if (items === null || first < least) return null;
  const plural = items.filter((item) => isPlural(tokens, item.last - 1)).length;
  return plural * 2 > items.length && isPlural(tokens, first) ? items : null;
}

const isPlain = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === WORD && tokens.shape[i] === LOWER && !noItem.has(tokens.word[i]) && !verbal.has(tokens.word[i]);

const isPlural = (tokens: Tokens, i: number): boolean => invariant.has(tokens.word[i]) || plural.has(tokens.word[i]);
const plural = new WordTest(
  (form) => form.length > 3 && (form.endsWith('s') || IRREGULAR.test(form)) && lemmaOf(wordOf(form), 'noun') !== wordOf(form),
);

/** `geese`, `men`, `children`, `mice`. */
const IRREGULAR = /(?:ee(?:se|th|t)|men|children|oxen|ice)$/;

/** Tokens of a link before the last item; 0 where none stands there. */
function linkAt(tokens: Tokens, i: number): number {
  const long = longLinks.find((link) => link.every((word, k) => tokens.word[i + k] === word));
  return long?.length ?? (links.has(tokens.word[i]) ? 1 : 0);
}

/** No list that somebody means to be checked is longer, and one that never ends would be read anew from each of its members. */
const MOST_MEMBERS = 250;

/** The items that follow a first one: commas (or semicolons) between, and a link before the last; another link may add one more. */
function itemsFrom(tokens: Tokens, first: Item, take: TakeItem): Item[] | null {
  const items = [first];
  const between = tokens.word[afterRemark(tokens, first.last)] === SEMICOLON ? SEMICOLON : COMMA;
  let i = afterRemark(tokens, first.last);
  for (;;) {
    if (tokens.word[i] === between && i < tokens.count) i++;
    if (i >= tokens.count || tokens.gap[i] >= LINE_GAP || items.length >= MOST_MEMBERS) return null;
    const link = linkAt(tokens, i);
    if ((link === 0 || between === SEMICOLON) && tokens.word[i - 1] !== between) return null;
    const item = take(tokens, i + link);
    if (item === null) return null;
    items.push(link > 0 ? withPair(tokens, item) : item);
    i = afterRemark(tokens, item.last);
    // `…; and Ruth Ellery, 28; and Ben Hart, 50`
    if (link > 0 && !(between === SEMICOLON && tokens.word[i] === SEMICOLON && linkAt(tokens, i + 1) > 0))
      return withMore(tokens, items, take);
  }
}

/** `Leeds, York and Hull, as well as Bath`. */
function withMore(tokens: Tokens, items: Item[], take: TakeItem): Item[] | null {
  const end = items[items.length - 1].last;
  const at = tokens.word[end] === COMMA ? end + 1 : end;
  const link = linkAt(tokens, at);
  const more = link > 1 && at + link < tokens.count && tokens.gap[at] < LINE_GAP ? take(tokens, at + link) : null;
  const all = more === null ? items : [...items, more];
  return all.length >= LEAST_MEMBERS ? all : null;
}

/** `… and the Department of Fish and Wildlife`: what follows the last item after another `and` is of it. */
function withPair(tokens: Tokens, item: Item): Item {
  const { last } = item;
  if (!isCapital(tokens, last - 1) || !links.has(tokens.word[last]) || !isCapital(tokens, last + 1) || tokens.gap[last + 1] >= LINE_GAP)
    return item;
  return { first: item.first, last: (capitalItem(tokens, last + 1) ?? { last: last + 2 }).last };
}

/** A run of capitalised words, with small words inside it; an article before it is left out. What `a` stands before is no name: it tells of the one before (`Cole, a Democrat`). */
function capitalItem(tokens: Tokens, from: number): Item | null {
  let first = pastAge(tokens, from);
  if (articles.has(tokens.word[first]) && !isCapital(tokens, first)) {
    if (tokens.word[first] !== THE) return null;
    first++;
  }
  if (!isCapital(tokens, first) || (tokens.shape[first] === INITIAL && (tokens.word[first] === I || isMark(tokens, first + 1, '-‐‑'))))
    return null;
  let last = first + 1;
  while (last < tokens.count && last - first < LONGEST_ITEM && tokens.gap[last] < LINE_GAP) {
    const joint = jointAfter(tokens, last);
    if (joint > 0) last += joint;
    else if (isCapital(tokens, last)) last++;
    else if (isSuffixStop(tokens, last)) return { first, last: last + 1 };
    else if (isInitialStop(tokens, last) && isCapital(tokens, last + 1)) last += 2;
    else if (inner.has(tokens.word[last]) && isCapital(tokens, last + 1)) last += 2;
    else if (inner.has(tokens.word[last]) && inner.has(tokens.word[last + 1]) && isCapital(tokens, last + 2)) last += 3;
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
  if (isBody(tokens, first.first) || isPartOfPersons(tokens, first.first, first.last)) return false;
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
  return !names.some(
    (name) => name.first < last.last && name.last > first.first && spansTwo(name, items) && tokens.word[last.first - 1] !== AMPERSAND,
  );
}

/** Only the place of what follows: in `At Leeds, Cole and Varga met` the verb has its subject in the list. */
function isPlacing(tokens: Tokens, items: readonly Item[]): boolean {
  const before = items[0].first - 1;
  const last = items[items.length - 1].last;
  const start = tokens.sentences[tokens.sentence[items[0].first]];
  if (before < start || (!placing.has(tokens.word[before]) && !(before === start + 1 && isParticiple(tokens, start)))) return false;
  return (before === start || (before - start <= 2 && isParticiple(tokens, start))) && isPastForm(tokens, last);
}

const isParticiple = (tokens: Tokens, i: number): boolean => /(?:ed|ing|born|held|seen)$/.test(formOf(tokens.word[i]));

/** A past or modal form right behind a list. */
function isPastForm(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.type[i] !== WORD || tokens.shape[i] !== LOWER) return false;
  const word = tokens.word[i];
  return modals.has(word) || (lemmaOf(word, 'verb') !== word && !/(?:s|ing)$/.test(formOf(word).replace(/^(?:is|was|has)$/, '')));
}

/** A place before persons: `In Leeds, Ann Cole and Tom Varga met`. */
function isUnlike(names: Passage['names'], items: readonly Item[]): boolean {
  const types = items.map((item) => names.find((name) => name.first <= item.first && item.last <= name.last)?.value.type);
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
