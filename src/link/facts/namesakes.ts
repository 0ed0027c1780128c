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
import { wordSet } from '../../text/words.js';
import { aboutOf } from './about.js';

/** A noun, as a lemma, with the last word of the name before it. */
interface Named {
  readonly noun: number;
  readonly name: number;
  /** Token of the noun. */
  readonly at: number;
}

/** Whether a value's sentence names another thing of the kind than the fact does, or than the article mostly tells of. */
export function isOfNamesake(fact: Fact, article: Extracted, { first }: Pick<Found, 'first'>): boolean {
  const all = allOf(article);
  if (all.length === 0) return false;
  const { words } = aboutOf(fact);
  const { sentence } = article.tokens;
  const here = all.filter(({ noun, at }) => sentence[at] === sentence[first] && words.has(noun));
  return [...new Set(here.map(({ noun }) => noun))].some((noun) => {
    const wanted = wantedOf(fact, all, noun);
    if (wanted === null) return false;
    const alike = here.filter((one) => one.noun === noun);
    const before = alike.filter(({ at }) => at < first).at(-1);
    return before === undefined ? alike.every(({ name }) => !wanted.has(name)) : !wanted.has(before.name);
  });
}

/** Names of the things that a fact means by a noun; null where an article tells of one alone. */
function wantedOf(fact: Fact, all: readonly Named[], noun: number): ReadonlySet<number> | null {
  const named = new Set(all.filter((one) => one.noun === noun).map(({ name }) => name));
  if (named.size < 2) return null;
  const mine = new Set([fact.sentence ?? '', ...fact.about].flatMap((text) => [...scan(text).word]));
  const own = [...named].filter((name) => mine.has(name));
  if (own.length > 0) return new Set(own);
  const uses = (name: number): number => all.filter((one) => one.noun === noun && one.name === name).length;
  return new Set([[...named].reduce((most, name) => (uses(name) > uses(most) ? name : most))]);
}

const known = new WeakMap<Extracted, readonly Named[]>();

function allOf(article: Extracted): readonly Named[] {
  let all = known.get(article);
  if (all === undefined) known.set(article, (all = read(article.tokens)));
  return all;
}

function read(tokens: Tokens): Named[] {
  const { type, shape, word, count, sentence, start, end } = tokens;
  const all: Named[] = [];
  for (let i = 1; i < count; i++) {
    if (type[i] !== WORD || shape[i] !== LOWER || type[i - 1] !== WORD || shape[i - 1] === LOWER) continue;
    const classes = classesOf(word[i - 1]);
    if (sentence[i] !== sentence[i - 1] || (classes & CALENDAR) !== 0 || isVerbAt(tokens, i) || isLight(word[i]) || isPreposition(word[i]))
      continue;
    if (end[i - 1] - start[i - 1] < SHORTEST || !hasArticle(tokens, i - 1)) continue;
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
