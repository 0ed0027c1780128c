/** Things that are told apart by a number behind one name: what *Varna 60* holds is no *Varna 40* told wrong. */
import type { Found } from '../../kinds/index.js';
import { CALENDAR, classesOf } from '../../kinds/name/classes.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { isCountedNoun } from '../../text/labels.js';
import { scan } from '../../text/scan.js';
import { LOWER, NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';

/** A capitalised word and the number behind it, which is its own and counts nothing. */
interface Numbered {
  readonly head: number;
  readonly number: number;
  /** Token of the number. */
  readonly at: number;
}

/** Whether a value's sentence names a sibling of what the fact is about, and not the thing itself or the other one last. */
export function isOfSibling(fact: Fact, article: Extracted, found: Pick<Found, 'first' | 'last'>): boolean {
  const { tokens } = article;
  const mine = numberedIn(fact);
  const wanted = mine.length > 0 ? mine : chiefOf(article);
  if (wanted.length === 0) return false;
  const s = tokens.sentence[found.first];
  const here = among(tokens, tokens.sentences[s], tokens.sentences[s + 1], found, new Set(wanted.map(({ head }) => head)));
  // A fact may name two (*Varna 40 ends three months after Varna 60 begins*): either of them is meant.
  const isMeant = (one: Numbered): boolean => wanted.some(({ head, number }) => one.head === head && one.number === number);
  return wanted.some(({ head }) => {
    const alike = here.filter((one) => one.head === head);
    if (alike.length === 0) return false;
    const before = alike.filter((one) => one.at < found.first).at(-1);
    return before === undefined ? !alike.some(isMeant) : !isMeant(before);
  });
}

const chiefs = new WeakMap<Extracted, readonly Numbered[]>();

/** Of siblings that an article names, those that it names most: a fact that names none is about them. */
function chiefOf(article: Extracted): readonly Numbered[] {
  let chief = chiefs.get(article);
  if (chief === undefined) {
    const { tokens } = article;
    const heads = new Set(among(tokens, 0, tokens.count, null).map(({ head }) => head));
    const byHead = new Map<number, Map<number, { readonly one: Numbered; times: number }>>();
    for (const one of among(tokens, 0, tokens.count, null, heads)) {
      const siblings = byHead.get(one.head) ?? new Map<number, { readonly one: Numbered; times: number }>();
      const use = siblings.get(one.number);
      if (use) use.times++;
      else siblings.set(one.number, { one, times: 1 });
      byHead.set(one.head, siblings);
    }
    chief = [...byHead.values()].flatMap((siblings) => {
      const [most, next] = [...siblings.values()].sort((a, b) => b.times - a.times);
      return next !== undefined && most.times >= OFTENER * next.times ? [most.one] : [];
    });
    chiefs.set(article, chief);
  }
  return chief;
}
const OFTENER = 2;

const known = new WeakMap<Fact, readonly Numbered[]>();

/** Those that a fact names, but for the number that is its value. */
function numberedIn(fact: Fact): readonly Numbered[] {
  let mine = known.get(fact);
  if (mine === undefined) {
    const value = scan(fact.expected.text);
    const isValue = (word: number): boolean => value.word.subarray(0, value.count).includes(word);
    mine = [fact.sentence ?? '', ...fact.about].flatMap((text) => {
      const tokens = scan(text);
      return among(tokens, 0, tokens.count, null).filter(({ number }) => !isValue(number));
    });
    known.set(fact, mine);
  }
  return mine;
}

/** Whether a number of a fact's sentence tells its thing from siblings (*Varna 40 holds 1.8 litres*) and is not what the sentence states. */
export function tellsApart(fact: Fact, number: number): boolean {
  const { word, type, count } = scan(fact.sentence ?? '');
  return word[type.subarray(0, count).lastIndexOf(NUMBER)] !== number && numberedIn(fact).some((one) => one.number === number);
}

const BEFORE_FIGURE = wordSet('over under about around nearly almost some all only the at in'.split(' '));

const NONE: ReadonlySet<number> = new Set();

/** `heads`: words that are known to be numbered so, whatever stands behind the number. */
function among(
  tokens: Tokens,
  from: number,
  to: number,
  found: Pick<Found, 'first' | 'last'> | null,
  heads: ReadonlySet<number> = NONE,
): Numbered[] {
  const { type, shape, word } = tokens;
  const list: Numbered[] = [];
  for (let i = from; i + 1 < to; i++) {
    if (type[i] !== WORD || shape[i] === LOWER || type[i + 1] !== NUMBER || BEFORE_FIGURE.has(word[i])) continue;
    if ((classesOf(word[i]) & CALENDAR) !== 0 || (found !== null && i + 1 >= found.first && i + 1 < found.last)) continue;
    if (i + 2 < to && !heads.has(word[i]) && isCountedNoun(tokens, i + 2)) continue;
    list.push({ head: word[i], number: word[i + 1], at: i + 1 });
  }
  return list;
}
