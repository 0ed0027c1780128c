/**
 * The vocabulary: every distinct folded word form once, as a small number. Tokens carry these numbers, so that the rest
 * of the program compares integers, and word lists become bits in a table. Numbers depend on the order of reading;
 * nothing that is printed may depend on them.
 */
import { fold } from './fold.js';

const ids = new Map<string, number>();
const forms: string[] = [];
let flags = new Uint32Array(1 << 14);

/** The number of a folded form, made if new. */
export function wordOf(form: string): number {
  let id = ids.get(form);
  if (id === undefined) {
    id = forms.length;
    ids.set(form, id);
    forms.push(form);
    if (id >= flags.length) {
      const grown = new Uint32Array(flags.length * 2);
      grown.set(flags);
      flags = grown;
    }
  }
  return id;
}

const SPELLINGS_KEPT = 1 << 20;
const SHORTEST_TABLE = 1 << 15;

/**
 * Raw spellings and the words they fold to: most tokens repeat, so that folding, and making a string at all, happens once
 * per distinct spelling. An open-addressed table over the units themselves, filled to a half at most.
 */
let slots = new Int32Array(SHORTEST_TABLE * 2);
let hashes = new Int32Array(SHORTEST_TABLE);
let spelledWords = new Int32Array(SHORTEST_TABLE);
/** Where the units of each spelling begin; the next one's beginning is its end. */
let starts = new Int32Array(SHORTEST_TABLE + 1);
let units = new Uint16Array(SHORTEST_TABLE * 8);
let spelled = 0;

/** One step of the hash that {@link wordSpelled} asks for: `hash` so far, and the next unit. Starts from 0. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/**
 * The word that the units `[from, to)` of a text spell: case, width, quotes, hidden characters and combining marks are
 * folded away. `hash` is that of the units.
 */
export function wordSpelled(text: string, from: number, to: number, hash: number): number {
  const mask = slots.length - 1;
  let slot = mixed(hash) & mask;
  for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
    if (hashes[entry - 1] === hash && isSpelled(text, from, to, entry - 1)) return spelledWords[entry - 1];
    slot = (slot + 1) & mask;
  }
  return putSpelling(text, from, to, hash);
}

function mixed(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

function isSpelled(text: string, from: number, to: number, entry: number): boolean {
  const start = starts[entry];
  if (starts[entry + 1] - start !== to - from) return false;
  for (let i = from, k = start; i < to; i++, k++) if (units[k] !== text.charCodeAt(i)) return false;
  return true;
}

function putSpelling(text: string, from: number, to: number, hash: number): number {
  if (spelled >= SPELLINGS_KEPT) {
    spelled = 0;
    slots.fill(0);
  } else if (spelled === hashes.length) widen();
  const start = starts[spelled];
  while (start + (to - from) > units.length) units = wider(units, new Uint16Array(units.length * 2));
  for (let i = from, k = start; i < to; i++, k++) units[k] = text.charCodeAt(i);
  const word = wordOf(fold(text.slice(from, to)));
  hashes[spelled] = hash;
  spelledWords[spelled] = word;
  starts[spelled + 1] = start + (to - from);
  file(hash, ++spelled);
  return word;
}

function file(hash: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = mixed(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = entry;
}

function widen(): void {
  const room = hashes.length * 2;
  hashes = wider(hashes, new Int32Array(room));
  spelledWords = wider(spelledWords, new Int32Array(room));
  starts = wider(starts, new Int32Array(room + 1));
  slots = new Int32Array(room * 2);
  for (let entry = 0; entry < spelled; entry++) file(hashes[entry], entry + 1);
}

function wider<A extends Int32Array | Uint16Array>(old: A, made: A): A {
  made.set(old);
  return made;
}

export const formOf = (word: number): string => forms[word];
/** The number of a form that has been seen, or -1. */
export const knownWord = (form: string): number => ids.get(form) ?? -1;

/** Bits that word lists put on words (see the `WORD_*` lists of `text/lexicon.ts` and the kinds' lexicons). */
export const flagsOf = (word: number): number => flags[word];
export function mark(word: number, bit: number): void {
  flags[word] |= bit;
}
/** Puts a bit on each form of a list. Forms are folded first. */
export function markAll(list: Iterable<string>, bit: number): void {
  for (const form of list) mark(wordOf(fold(form)), bit);
}

/** A fixed set of words, as bits by word: asked of every token, where a hash table would cost more than the question. */
export class WordSet {
  private readonly bits: Int32Array;

  constructor(words: Iterable<number>) {
    const list = [...words];
    this.bits = new Int32Array((list.reduce((most, word) => Math.max(most, word), 0) >>> 5) + 1);
    for (const word of list) this.bits[word >>> 5] |= 1 << (word & 31);
  }

  has(word: number): boolean {
    const at = word >>> 5;
    return at < this.bits.length && (this.bits[at] & (1 << (word & 31))) !== 0;
  }
}

/** The set of some folded forms. */
export function wordSet(forms: Iterable<string>): WordSet {
  return new WordSet(Array.from(forms, wordOf));
}
