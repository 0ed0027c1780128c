/** Things of one kind that are told apart by a name before the noun: what the *Wolf fire* destroyed is no count of the *Miller fire*. */
import type { Found } from '../../kinds/index.js';
import { CALENDAR, classesOf } from '../../kinds/name/classes.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { isLight, isPreposition } from '../../text/clause.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { isVerbAt } from '../../text/usage.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { slipOf } from '../names/slips.js';
import { aboutOf } from './about.js';
import { firstAtLeast } from './within.js';

/** A noun, as a lemma, with the last word of the name before it. */
interface Named {
  readonly noun: number;
  readonly name: number;
  /** Token of the noun. */
  readonly at: number;
}

/** What an article has of them, in order, and how often it names each. */
interface All {
  readonly list: readonly Named[];
  /** By noun, the names with their counts. */
  readonly names: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Whether a value's sentence names another thing of the kind than the fact does, or than the article mostly tells of. */
export function isOfNamesake(fact: Fact, article: Extracted, { first }: Pick<Found, 'first'>): boolean {
  const { list, names } = allOf(article);
  if (list.length === 0) return false;
  const { words } = aboutOf(fact);
  const { sentence, sentences } = article.tokens;
  const here: Named[] = [];
  const to = sentences[sentence[first] + 1];
  for (let i = firstAtLeast(list, ({ at }) => at, sentences[sentence[first]]); i < list.length && list[i].at < to; i++)
    if (words.has(list[i].noun)) here.push(list[i]);
  return [...new Set(here.map(({ noun }) => noun))].some((noun) => {
    const wanted = toldApart(fact, noun) ?? wantedOf(fact, names.get(noun)!);
    if (wanted === null) return false;
    const alike = here.filter((one) => one.noun === noun);
    const before = alike.filter(({ at }) => at < first).at(-1);
    return before === undefined ? alike.every(({ name }) => !wanted.has(name)) : !wanted.has(before.name);
  });
}

/** The names that a fact itself has before a noun (*Team plan*); null where it has none. A slip for one of them counts as it. */
function toldApart(fact: Fact, noun: number): Pick<ReadonlySet<number>, 'has'> | null {
  const own = ownOf(fact).get(noun);
  if (own === undefined) return null;
  const forms = own.map((name) => formOf(name));
  return { has: (name) => own.includes(name) || forms.some((form) => slipOf(form, formOf(name), 'other') !== null) };
}

/** The same one goes by several names: *the Labour government*, *the British government*. */
const OF_MANY_NAMES = new Set(
  'government administration ministry party police council court company firm group side team army forces'
    .split(' ')
    .map((form) => lemmaOf(wordOf(form))),
);

const owned = new WeakMap<Fact, ReadonlyMap<number, readonly number[]>>();

function ownOf(fact: Fact): ReadonlyMap<number, readonly number[]> {
  let own = owned.get(fact);
  if (own === undefined) {
    const made = new Map<number, number[]>();
    for (const phrase of fact.about) {
      const tokens = scan(phrase);
      if (tokens.count !== 2) continue;
      for (const { noun, name } of read(tokens, true)) if (!OF_MANY_NAMES.has(noun)) made.set(noun, [...(made.get(noun) ?? []), name]);
    }
    owned.set(fact, (own = made));
  }
  return own;
}

/** Of the names before a noun those that a fact means; null where an article tells of one thing alone. */
function wantedOf(fact: Fact, uses: ReadonlyMap<number, number>): ReadonlySet<number> | null {
  if (uses.size < 2) return null;
  const own = [...wordsOf(fact)].filter((name) => uses.has(name));
  if (own.length > 0) return new Set(own);
  return mostlyOf(uses);
}

const most = new WeakMap<ReadonlyMap<number, number>, ReadonlySet<number>>();

/** The name that stands most often before a noun: asked for every value of an article, and counted once. */
function mostlyOf(uses: ReadonlyMap<number, number>): ReadonlySet<number> {
  let name = most.get(uses);
  if (name === undefined) most.set(uses, (name = new Set([[...uses].reduce((a, b) => (b[1] > a[1] ? b : a))[0]])));
  return name;
}

const told = new WeakMap<Fact, ReadonlySet<number>>();

function wordsOf(fact: Fact): ReadonlySet<number> {
  let mine = told.get(fact);
  if (mine === undefined) told.set(fact, (mine = new Set([fact.sentence ?? '', ...fact.about].flatMap((text) => [...scan(text).word]))));
  return mine;
}

const known = new WeakMap<Extracted, All>();

function allOf(article: Extracted): All {
  let all = known.get(article);
  if (all === undefined) {
    const list = read(article.tokens);
    const names = new Map<number, Map<number, number>>();
    for (const { noun, name } of list) {
      const uses = names.get(noun) ?? new Map<number, number>();
      names.set(noun, uses.set(name, (uses.get(name) ?? 0) + 1));
    }
    known.set(article, (all = { list, names }));
  }
  return all;
}

/** `bare`: without an article too, as a list of words has it. */
function read(tokens: Tokens, bare = false): Named[] {
  const { type, shape, word, count, sentence, start, end } = tokens;
  const all: Named[] = [];
  for (let i = 1; i < count; i++) {
    if (type[i] !== WORD || shape[i] !== LOWER || type[i - 1] !== WORD || shape[i - 1] === LOWER) continue;
    const classes = classesOf(word[i - 1]);
    if (sentence[i] !== sentence[i - 1] || (classes & CALENDAR) !== 0 || isVerbAt(tokens, i) || isLight(word[i]) || isPreposition(word[i]))
      continue;
    if (end[i - 1] - start[i - 1] < SHORTEST || !(bare || hasArticle(tokens, i - 1))) continue;
    all.push({ noun: lemmaOf(word[i]), name: word[i - 1], at: i });
  }
  return all;
}

const SHORTEST = 3;
const ARTICLES = wordSet(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'our', 'his', 'her']);
/** Words of a name: *the Old Copper Creek fire*. */
const LONGEST_NAME = 4;

/** Whether an article, or what stands for one, leads the name that ends at `i`. */
function hasArticle({ type, shape, word }: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_NAME && type[k] === WORD; k--) {
    if (ARTICLES.has(word[k])) return true;
    if (shape[k] === LOWER) return false;
  }
  return false;
}
