/** Two names laid beside one another around the two words that may be one: what else they share, and where in the names that stands. */
import { classesOf, HEAD } from '../../kinds/name/classes.js';
import { rarity } from '../../text/rarity.js';
import { canonicalSpelling } from '../../text/spelling/index.js';
import { wordOf } from '../../text/words.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';

const W = weights.names;

/** A word of names, with the forms that hold it. */
export interface Word {
  readonly text: string;
  readonly at: { readonly form: Form; readonly position: number }[];
  /** Article → mentions whose name holds the word. */
  readonly articles: Map<number, number>;
}

export function wordsOf(forms: readonly Form[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const form of forms)
    form.words.forEach((text, position) => {
      let word = words.get(text);
      if (!word) words.set(text, (word = { text, at: [], articles: new Map() }));
      word.at.push({ form, position });
      for (const [article, count] of form.articles) word.articles.set(article, (word.articles.get(article) ?? 0) + count);
    });
  return words;
}

/** Two names around the two words that stand for one another. */
export interface Alignment {
  readonly rest: readonly string[];
  readonly restBits: number;
  readonly position: 'given' | 'family' | 'whole' | 'other';
  /** *Frank Sheehan*, *F Sheahan*: what the names share is an initial, which says next to nothing. */
  readonly isByInitial: boolean;
  readonly formsA: Form[];
  readonly formsB: Form[];
}

/** The pair of names around the two words that share most; names whose other words differ do not align. */
export function bestAlignment(a: Word, b: Word): Alignment | null {
  const aligned: { x: Holder; y: Holder; rest: readonly string[]; bits: number }[] = [];
  for (const x of a.at)
    for (const y of b.at) {
      const rest = commonRest(x.form, x.position, y.form, y.position);
      if (rest !== null)
        aligned.push({ x, y, rest, bits: rest.reduce((sum, word) => sum + Math.max(0.1, rarity(wordOf(word)) - W.restFloor), 0) });
    }
  if (aligned.length === 0) return null;
  const best = aligned.reduce((one, other) => (other.bits > one.bits ? other : one));
  // Where two names share more than the pair, only names that do are of this slot; lone words join where their article has one of these.
  const full = best.rest.length ? aligned.filter(({ rest }) => rest.length > 0) : aligned;
  const position = positionOf(best.x.form, best.x.position);
  const formsA = gather(
    a,
    full.map(({ x }) => x),
    position,
  );
  const formsB = gather(
    b,
    full.map(({ y }) => y),
    position,
  );
  const isByInitial = best.rest.length === 1 && full.every(({ x, y }) => startsWithInitial(x) || startsWithInitial(y));
  return { rest: best.rest, restBits: best.bits, position, isByInitial, formsA, formsB };
}

type Holder = Word['at'][number];

const startsWithInitial = ({ form: { words } }: Holder): boolean => words.length > 1 && words[0].length === 1;

/** The forms of the aligned names, and those of the same word in their articles: alone, or as the family name of a relative. */
function gather(word: Word, holders: readonly Holder[], position: Alignment['position']): Form[] {
  const forms = new Set(holders.map(({ form }) => form));
  const articles = new Set([...forms].flatMap((form) => [...form.articles.keys()]));
  for (const holder of word.at) {
    const alone = holder.form.words.length === 1;
    const relative = position === 'family' && positionOf(holder.form, holder.position) === 'family';
    if ((alone || relative) && [...holder.form.articles.keys()].some((article) => articles.has(article))) forms.add(holder.form);
  }
  return [...forms];
}

export function positionOf(form: Form, position: number): Alignment['position'] {
  if (form.words.length === 1) return 'whole';
  if (form.type !== 'person') return 'other';
  return position === form.words.length - 1 ? 'family' : position === 0 ? 'given' : 'other';
}

/** The words two names share besides the pair; null where a further word of one has no place in the other. */
function commonRest(a: Form, i: number, b: Form, k: number): readonly string[] | null {
  // Most names are of one word or of two.
  if (a.words.length === 1 && b.words.length === 1) return NO_REST;
  if (a.words.length === 2 && b.words.length === 2)
    return i === k && sameOrInitial(a.words[1 - i], b.words[1 - k]) ? [a.words[1 - i]] : null;
  const restA = a.words.filter((_, n) => n !== i);
  const restB = b.words.filter((_, n) => n !== k);
  if (restA.length > 0 && restB.length > 0) {
    const [small, large] = restA.length <= restB.length ? [restA, restB] : [restB, restA];
    // An initial stands for a name only where none of the other name's words is left over: *Kevin C. Downs* is no *Callahan*.
    const alike = restA.length === restB.length ? sameOrInitial : sameWord;
    const shared = small.filter((word) => large.some((other) => alike(word, other)));
    if (shared.length < small.length) return null;
    // The last word leads a person's name: a family name against a given one is no match.
    if ((i === a.words.length - 1) !== (k === b.words.length - 1)) return null;
    return shared;
  }
  if (restA.length === 0 && restB.length === 0) return [];
  // A lone word stands for the family or the given name of the longer one.
  const [lone, long, at] = restA.length === 0 ? [a, b, k] : [b, a, i];
  if (lone.type !== 'person' && lone.type !== 'other' && lone.type !== long.type) return null;
  // *Unison* is not short for the *Workers' Union*: what every such body is called stands for none.
  if (isHead(long.words[at])) return null;
  return at === long.words.length - 1 || at === 0 ? [] : null;
}

const isHead = (word: string): boolean => (classesOf(wordOf(word)) & HEAD) !== 0;

const NO_REST: readonly string[] = [];

const sameWord = (a: string, b: string): boolean => a === b || canonicalSpelling(a) === canonicalSpelling(b);
export const sameOrInitial = (a: string, b: string): boolean =>
  sameWord(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
