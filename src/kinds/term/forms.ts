/**
 * All occurrences of many forms in one pass: every form is filed under its rarest word, so that a text is asked only
 * about the words it has. Where forms overlap, the longest wins, and the winner says whom it beat.
 */

import { rarity } from '../../text/rarity.js';
import { scan } from '../../text/scan.js';
import { NO_GAP, PARAGRAPH_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { inAddress } from './address.js';

/** A form to look for, with what the caller knows it by. */
export interface Form<T> {
  readonly form: string;
  readonly tag: T;
}

/** An occurrence: tokens and UTF-16 offsets, half-open, without a possessive ending. */
export interface Occurrence<T> {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly tag: T;
  readonly form: string;
  /** Written in the plural. */
  readonly plural: boolean;
  /** Written with *and* for the form's *&*, or the other way round. */
  readonly ampersand: boolean;
  /** Occurrences that it stands before, as long ones and shorter ones inside it. */
  readonly beats: readonly Beaten<T>[];
}

export type Beaten<T> = Omit<Occurrence<T>, 'beats'>;

interface Entry<T> {
  readonly words: readonly number[];
  readonly key: number;
  readonly form: Form<T>;
}

const COMMON = wordSet("the a an of and for in on at to de la du van von & - . , '".split(' '));

/** An index over forms, to be built once and asked of many texts. */
export class FormIndex<T> {
  private readonly lists: Entry<T>[][] = [];
  /** Word → one more than the place of its list, 0 for none; words made later than the index are beyond its end. */
  private readonly slots: Uint32Array;

  constructor(forms: Iterable<Form<T>>) {
    const read = [...forms].map((form) => ({ form, words: wordsOf(form.form) })).filter(({ words }) => words.length > 0);
    const uses = new Map<number, number>();
    for (const { words } of read) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    const byKey = new Map<number, Entry<T>[]>();
    for (const { form, words } of read) {
      const key = rarest(words, uses);
      const entry = { words, key, form };
      for (const spelling of new Set([words[key], pluralOf(words[key])])) {
        const list = byKey.get(spelling);
        if (list) list.push(entry);
        else byKey.set(spelling, [entry]);
      }
    }
    let highest = -1;
    for (const word of byKey.keys()) highest = Math.max(highest, word);
    this.slots = new Uint32Array(highest + 1);
    for (const [word, list] of byKey) this.slots[word] = this.lists.push(list);
  }

  /** Every occurrence that no longer one contains, in order of start. */
  find(tokens: Tokens): Occurrence<T>[] {
    const all: Occurrence<T>[] = [];
    const { slots, lists } = this;
    const { word, count } = tokens;
    for (let i = 0; i < count; i++) {
      const slot = word[i] < slots.length ? slots[word[i]] : 0;
      if (slot > 0) for (const entry of lists[slot - 1]) this.match(tokens, i, entry, all);
    }
    return all.length > 0 ? longest(all) : all;
  }

  private match(tokens: Tokens, at: number, entry: Entry<T>, out: Occurrence<T>[]): void {
    const first = at - entry.key;
    const last = first + entry.words.length;
    if (first < 0 || last > tokens.count) return;
    let ampersand = false;
    for (let k = 0; k + 1 < entry.words.length; k++) {
      if (tokens.gap[first + k + 1] === PARAGRAPH_GAP) return;
      if (tokens.word[first + k] === entry.words[k]) continue;
      if (!isAnd(tokens.word[first + k]) || !isAnd(entry.words[k]) || /\S&\S/.test(entry.form.form)) return;
      ampersand = true;
    }
    if (isOnlyItself(entry.form.form) && tokens.text.slice(tokens.start[at], tokens.end[at]) !== entry.form.form) return;
    const final = entry.words[entry.words.length - 1];
    const plural = tokens.word[last - 1] !== final;
    if (plural && (tokens.type[last - 1] !== WORD || tokens.word[last - 1] !== pluralOf(final))) return;
    if (inAddress(tokens, first, last)) return;
    out.push({
      first,
      last,
      start: tokens.start[first],
      end: tokens.end[last - 1],
      tag: entry.form.tag,
      form: entry.form.form,
      plural,
      ampersand,
      beats: [],
    });
  }
}

const [AND, AMPERSAND] = ['and', '&'].map(wordOf);
const isAnd = (word: number): boolean => word === AND || word === AMPERSAND;

/** Rarer words than this are not taken for the common word that an abbreviation spells. */
const COMMON_WORD = 11;

/** A form of one letter (*X*), and an abbreviation that spells a common word (*WHO*, *US*), is itself only in its own case. */
const isOnlyItself = (form: string): boolean =>
  /^\p{L}$/u.test(form) || (/^\p{Lu}{2,4}$/u.test(form) && rarity(wordOf(form.toLowerCase())) < COMMON_WORD);

/** All occurrences of `forms`, where no exception covers them; each exception that won is told. */
export function findForms(
  tokens: Tokens,
  forms: readonly string[],
  except: readonly string[] = [],
): { found: Occurrence<'form'>[]; excepted: Occurrence<'except'>[] } {
  const index = new FormIndex<'form' | 'except'>([
    ...forms.map((form) => ({ form, tag: 'form' as const })),
    ...except.map((form) => ({ form, tag: 'except' as const })),
  ]);
  const all = index.find(tokens);
  return {
    found: all.filter((one): one is Occurrence<'form'> => one.tag === 'form'),
    excepted: all.filter((one): one is Occurrence<'except'> => one.tag === 'except' && one.beats.some((beaten) => beaten.tag === 'form')),
  };
}

function wordsOf(form: string): number[] {
  const tokens = scan(form);
  return Array.from(tokens.word.subarray(0, tokens.count));
}

function rarest(words: readonly number[], uses: ReadonlyMap<number, number>): number {
  let best = 0;
  words.forEach((word, i) => {
    if (cost(word, uses) < cost(words[best], uses)) best = i;
  });
  return best;
}

const cost = (word: number, uses: ReadonlyMap<number, number>): number =>
  (COMMON.has(word) ? 1e6 : 0) + (uses.get(word) ?? 0) * 16 - Math.min(15, formOf(word).length);

const plurals = new Map<number, number>();
function pluralOf(word: number): number {
  let plural = plurals.get(word);
  if (plural === undefined) {
    const form = formOf(word);
    plural = wordOf(/^[a-z].*[a-z]$/.test(form) ? pluralForm(form) : form);
    plurals.set(word, plural);
  }
  return plural;
}

function pluralForm(form: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(form)) return `${form}es`;
  return /[^aeiou]y$/.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`;
}

/**
 * Keeps the longest where occurrences overlap (of those as long the earlier, and of two in one place the one that is written as its form is),
 * and notes whom it beat.
 */
function longest<T>(all: readonly Occurrence<T>[]): Occurrence<T>[] {
  const ranked = [...all].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || changes(a) - changes(b));
  const kept: (Occurrence<T> & { beats: Beaten<T>[] })[] = [];
  const holder = new Map<number, (typeof kept)[number]>();
  for (const one of ranked) {
    const winner = holder.get(one.first) ?? holder.get(one.last - 1);
    if (winner) {
      if (winner.first !== one.first || winner.last !== one.last || winner.form !== one.form || winner.tag !== one.tag)
        winner.beats.push(one);
      continue;
    }
    const mine = { ...one, beats: [] };
    kept.push(mine);
    for (let i = one.first; i < one.last; i++) holder.set(i, mine);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const changes = ({ plural, ampersand }: Pick<Beaten<unknown>, 'plural' | 'ampersand'>): number => Number(plural) * 2 + Number(ampersand);

/** Whether an occurrence is part of a hyphenated compound (`Labour-led`, `pro-Labour`). */
export function inCompound(tokens: Tokens, one: { first: number; last: number }): boolean {
  const hyphen = (i: number): boolean => i >= 0 && i < tokens.count && '-‐‑'.includes(tokens.text[tokens.start[i]]);
  return (
    (hyphen(one.first - 1) && tokens.gap[one.first] === NO_GAP && tokens.gap[one.first - 1] === NO_GAP) ||
    (hyphen(one.last) && tokens.gap[one.last] === NO_GAP && one.last + 1 < tokens.count && tokens.gap[one.last + 1] === NO_GAP)
  );
}
