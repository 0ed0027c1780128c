/**
 * Persons by name, asked for those that a name may be another writing of. Candidates come from an index over the words of the
 * names, each asked once per distinct word; the comparison of whole names decides.
 */
import { editDistance, letterMask, mayBeWithin } from '../../text/distance.js';
import { canonicalSpelling } from '../../text/spelling/index.js';
import type { NameValue } from '../kind.js';
import { compareNames, isBody } from './compare.js';
import { comparedWords } from './compare-persons.js';
import { linesWith } from './forms.js';
import { nicknamesOf } from './nicknames.js';
import { normalWords, servantOf } from './normal.js';
import { partsOf } from './parts.js';
import { relatePart } from './relate.js';
import { isForeign } from './romanise.js';
import { skeleton } from './transliteration.js';

const FURTHEST = 3;
const KEPT = 1 << 12;
/** Words of one name that are tried as one (*Patr ushev*). */
const MOST_JOINED = 4;

export class PersonIndex<T> {
  private readonly names: { readonly name: NameValue; readonly thing: T }[];
  private readonly laid: (Laid | null)[];
  /** Names that are no person's, or not in plain Latin letters: compared with all. */
  private readonly odd: number[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly words: { readonly form: string; readonly mask: number }[] = [];
  private readonly byKey = new Map<string, string[]>();
  private readonly related = new Map<string, readonly string[]>();
  private readonly answers = new Map<string, readonly T[]>();

  constructor(names: Iterable<{ readonly name: NameValue; readonly thing: T }>) {
    this.names = [...names];
    this.laid = this.names.map(({ name }) => (isOdd(name) ? null : layOut(name.full)));
    this.names.forEach(({ name }, i) => {
      if (this.laid[i] === null) this.odd.push(i);
      else for (const word of wordsOf(name.full)) put(this.byWord, word, i);
    });
    for (const form of this.byWord.keys()) {
      this.words.push({ form, mask: letterMask(form) });
      for (const key of keysOf(form)) put(this.byKey, key, form);
    }
  }

  get size(): number {
    return this.names.length;
  }

  /** What is known by a name that is the same person's as `full`, however spelled; in the order given. */
  find(full: string): readonly T[] {
    let answer = this.answers.get(full);
    if (answer === undefined) {
      const name: NameValue = { full, given: null, family: null, type: 'person' };
      answer = this.candidates(name)
        .filter((i) => compareNames(this.names[i].name, name).sameEntity)
        .map((i) => this.names[i].thing);
      if (this.answers.size >= KEPT) this.answers.clear();
      this.answers.set(full, answer);
    }
    return answer;
  }

  private candidates(name: NameValue): readonly number[] {
    if (isOdd(name)) return this.names.map((_, i) => i);
    const near = new Set<number>();
    for (const word of wordsOf(name.full))
      for (const other of this.relatedTo(word)) for (const i of this.byWord.get(other) ?? []) near.add(i);
    if (near.size === 0) return this.odd;
    const mine = layOut(name.full);
    const list = [...near].filter((i) => this.mayBeOne(mine, this.laid[i]!));
    return [...list, ...this.odd].sort((a, b) => a - b);
  }

  /** Two names of one person: every word of the one stands for a word of the other. */
  private mayBeOne(a: Laid, b: Laid): boolean {
    if (a.nicknamed || b.nicknamed || isSpread(a, b) || isSpread(b, a) || isJoined(a, b) || isJoined(b, a)) return true;
    return (
      a.words.every((x) => b.words.some((y) => this.mayStandFor(x, y))) || b.words.every((y) => a.words.some((x) => this.mayStandFor(x, y)))
    );
  }

  /** `x` is a word of the name asked for, `y` one of the index. */
  private mayStandFor(x: string, y: string): boolean {
    if (x === y) return true;
    if (x.length === 1 || y.length === 1) return x[0] === y[0];
    return this.relatedTo(x).includes(y);
  }

  private relatedTo(word: string): readonly string[] {
    let list = this.related.get(word);
    if (list === undefined) {
      const near = new Set<string>();
      for (const key of keysOf(word)) for (const other of this.byKey.get(key) ?? []) near.add(other);
      for (const nick of nicknamesOf(word)) if (this.byWord.has(nick)) near.add(nick);
      const mask = letterMask(word);
      for (const { form, mask: other } of this.words)
        if (
          Math.abs(form.length - word.length) <= FURTHEST &&
          mayBeWithin(mask, other, FURTHEST) &&
          editDistance(form, word, FURTHEST) <= FURTHEST
        )
          near.add(form);
      list = [...near].filter((other) => {
        const { relation } = relatePart(word, other);
        return relation !== 'different' && relation !== 'initial';
      });
      if (this.related.size >= KEPT) this.related.clear();
      this.related.set(word, list);
    }
    return list;
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A name as it is laid against others. */
interface Laid {
  readonly words: readonly string[];
  readonly initials: string;
  readonly joined: ReadonlySet<string>;
  readonly nicknamed: boolean;
}

function layOut(full: string): Laid {
  const parts = partsOf(full);
  const words = comparedWords(parts).map(plain);
  const joined = new Set<string>();
  for (let i = 0; i < parts.words.length; i++)
    for (let n = 2; n <= MOST_JOINED && i + n <= parts.words.length; n++) joined.add(parts.words.slice(i, i + n).join('')); // de la Fuente
  for (let i = 0; i < words.length; i++)
    for (let n = 2; n <= MOST_JOINED && i + n <= words.length; n++) joined.add(servantOf(words.slice(i, i + n).join('')));
  return { words, initials: words.map((word) => word[0] ?? '').join(''), joined, nicknamed: parts.nickname !== null };
}

/** `JC` beside `Jean-Claude`. */
const isSpread = (a: Laid, b: Laid): boolean =>
  a.words.some((word) => (word.length === 2 || word.length === 3) && b.initials.includes(word));
/** `Patrushev` beside `Patr ushev`. */
const isJoined = (a: Laid, b: Laid): boolean => a.words.some((word) => b.joined.has(servantOf(word)));

const plain = (word: string): string => word.replace(/[-'. ]/g, '');

const isOdd = (name: NameValue): boolean => isForeign(name.full) || /\d/.test(name.full) || isBody(name, partsOf(name.full));

/** The words that a name is laid against others by, and neighbours written as one. */
function wordsOf(full: string): Set<string> {
  const { words, nickname } = partsOf(full);
  const list = [...normalWords(words), ...(nickname === null ? [] : [nickname])].map(plain);
  const all = new Set(list);
  for (let i = 0; i < list.length; i++)
    for (let n = 2; n <= MOST_JOINED && i + n <= list.length; n++) all.add(list.slice(i, i + n).join(''));
  all.delete('');
  return all;
}

/** Two words that are one name in two accepted writings share a key. */
function keysOf(form: string): string[] {
  const keys = [form, `c${canonicalSpelling(form)}`, ...linesWith(form).map((line) => `l${line}`)];
  if (form.length >= 4) keys.push(`s${skeleton(form)}`);
  if (form.startsWith('abd')) keys.push(`a${servantOf(form)}`);
  return keys;
}
