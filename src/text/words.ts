/**
 * The vocabulary: every distinct folded word form once, as a small number. Tokens carry these numbers, so that the rest
 * of the program compares integers, and word lists become sets of bits ({@link WordSet}). Numbers depend on the order of reading;
 * nothing that is printed may depend on them.
 */
import { fold } from './fold.js';

const ids = new Map<string, number>();
const forms: string[] = [];

/** The number of a folded form, made if new. */
export function wordOf(form: string): number {
  let id = ids.get(form);
  if (id === undefined) {
    id = forms.length;
    ids.set(form, id);
    forms.push(form);
  }
  return id;
}

const SPELLINGS_KEPT = 1 << 20;
const SHORTEST_TABLE = 1 << 15;

/**
 * Raw spellings and the words they fold to: most tokens repeat, so that folding, and making a string at all, happens once
 * per distinct spelling. An open-addressed table over the units themselves, filled to a half at most. What is known of a
 * spelling stands side by side in its slot, because looking elsewhere costs more than comparing.
 */
const FIELDS = 4;
const HASH = 0;
/** The word plus one; 0 where the slot is free. */
const WORD_AFTER = 1;
/** Where the units of the spelling are kept, and how many they are. */
const START = 2;
const LENGTH = 3;
let slots = new Int32Array(SHORTEST_TABLE * 2 * FIELDS);
let kept = new Uint16Array(SHORTEST_TABLE * 8);
let keptEnd = 0;
let spelled = 0;

/**
 * What a word may start is asked once per spelling and kept above the word in the spelling's slot, where it costs nothing to see: a
 * table by word would be a place of its own in memory for every token.
 */
const WORD_BITS = 28;
export const WORD_MASK = (1 << WORD_BITS) - 1;
export const startsIn = (spelled: number): number => spelled >>> WORD_BITS;
let startsOfWord: (word: number) => number = () => 0;

/** Says once for all what each word may start (see {@link Tokens.starts}); what was kept of spellings before is forgotten. */
export function tellStarts(tell: (word: number) => number): void {
  startsOfWord = tell;
  forgetShort();
  forgetLong();
}

const withStarts = (word: number): number => (startsOfWord(word) << WORD_BITS) | word;

/**
 * The word that the units `[from, to)` of a text spell, in the bits of {@link WORD_MASK}, and what it may start above them
 * ({@link startsIn}): case, width, quotes, hidden characters and combining marks are folded away. `units` are those of the text.
 */
export function wordSpelled(text: string, units: Uint16Array, from: number, to: number): number {
  // of all units: a hash of some would bring identifiers that differ in the others to one place
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + units[i]) | 0;
  const table = slots;
  const last = table.length - FIELDS;
  let slot = firstSlot(hash, last);
  for (let after = table[slot + WORD_AFTER]; after !== 0; after = table[slot + WORD_AFTER]) {
    if (table[slot + HASH] === hash && table[slot + LENGTH] === to - from && isSpelled(units, from, to, table[slot + START]))
      return after - 1;
    slot = (slot + FIELDS) & last;
  }
  return putSpelling(text, units, from, to, hash);
}

function firstSlot(hash: number, last: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return ((spread ^ (spread >>> 15)) << 2) & last;
}

function isSpelled(units: Uint16Array, from: number, to: number, start: number): boolean {
  const known = kept;
  for (let i = from, k = start; i < to; i++, k++) if (known[k] !== units[i]) return false;
  return true;
}

/**
 * Short spellings in Latin letters are most tokens of most texts. They have a table of their own, in which the units are the key: four
 * bytes and four, so that nothing else needs to be looked at.
 */
const LOW = 0;
const HIGH = 1;
const SHORT_WORD_AFTER = 2;
const FIRST_WORD = 2;
let shortSlots = new Int32Array(SHORTEST_TABLE * FIELDS);
let shortSpellings = 0;
/**
 * The short spellings met first, which are the commonest, once more in a table so small that it stays at hand: a spelling has one place
 * in it, or none where that was taken already.
 */
const FIRST_MET = 1 << 12;
export const firstMet = new Int32Array(FIRST_MET * FIELDS);
/** The place of a short spelling among {@link firstMet}: two entries that are its key, then what {@link shortWordSpelled} gives. */
export const firstMetSlot = (low: number, high: number): number => slotOf(hashOf(low, high), firstMet.length - FIELDS);
/** The most units of a short spelling, all of them below {@link SHORT_UNITS}. */
export const SHORT_LENGTH = 8;
export const SHORT_UNITS = 0x100;

/** As {@link wordSpelled}: `low` is the last four of them and `high` those before, a byte each. */
export function shortWordSpelled(text: string, from: number, to: number, low: number, high: number): number {
  const table = shortSlots;
  const last = table.length - FIELDS;
  let slot = slotOf(hashOf(low, high), last);
  for (let after = table[slot + SHORT_WORD_AFTER]; after !== 0; after = table[slot + SHORT_WORD_AFTER]) {
    if (table[slot] === low && table[slot + HIGH] === high) return after - 1;
    slot = (slot + FIELDS) & last;
  }
  return putShortSpelling(text, from, to, low, high);
}

const hashOf = (low: number, high: number): number => Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
const slotOf = (hash: number, last: number): number => ((hash ^ (hash >>> 15)) << 2) & last;

function putShortSpelling(text: string, from: number, to: number, low: number, high: number): number {
  if (shortSpellings >= SPELLINGS_KEPT) forgetShort();
  else if (shortSpellings * FIELDS * 2 >= shortSlots.length) {
    const old = shortSlots;
    shortSlots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += FIELDS)
      if (old[slot + SHORT_WORD_AFTER] !== 0) fileShort(old[slot + LOW], old[slot + HIGH], old[slot + SHORT_WORD_AFTER]);
  }
  const spelling = withStarts(wordOf(fold(text.slice(from, to))));
  fileShort(low, high, spelling + 1);
  const first = firstMetSlot(low, high);
  if (firstMet[first] === 0) {
    firstMet[first + LOW] = low;
    firstMet[first + HIGH] = high;
    firstMet[first + FIRST_WORD] = spelling;
  }
  shortSpellings++;
  return spelling;
}

function forgetShort(): void {
  shortSpellings = 0;
  shortSlots.fill(0);
  firstMet.fill(0);
}

function fileShort(low: number, high: number, after: number): void {
  const last = shortSlots.length - FIELDS;
  let slot = slotOf(hashOf(low, high), last);
  while (shortSlots[slot + SHORT_WORD_AFTER] !== 0) slot = (slot + FIELDS) & last;
  shortSlots[slot + LOW] = low;
  shortSlots[slot + HIGH] = high;
  shortSlots[slot + SHORT_WORD_AFTER] = after;
}

function putSpelling(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
  if (spelled >= SPELLINGS_KEPT) forgetLong();
  else if (spelled * FIELDS * 2 >= slots.length) widen();
  const length = to - from;
  while (keptEnd + length > kept.length) kept = wider(kept, new Uint16Array(kept.length * 2));
  kept.set(units.subarray(from, to), keptEnd);
  const spelling = withStarts(wordOf(fold(text.slice(from, to))));
  file(hash, spelling + 1, keptEnd, length);
  keptEnd += length;
  spelled++;
  return spelling;
}

function forgetLong(): void {
  spelled = keptEnd = 0;
  slots.fill(0);
}

function file(hash: number, after: number, start: number, length: number): void {
  const last = slots.length - FIELDS;
  let slot = firstSlot(hash, last);
  while (slots[slot + WORD_AFTER] !== 0) slot = (slot + FIELDS) & last;
  slots[slot + HASH] = hash;
  slots[slot + WORD_AFTER] = after;
  slots[slot + START] = start;
  slots[slot + LENGTH] = length;
}

function widen(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  for (let slot = 0; slot < old.length; slot += FIELDS)
    if (old[slot + WORD_AFTER] !== 0) file(old[slot + HASH], old[slot + WORD_AFTER], old[slot + START], old[slot + LENGTH]);
}

function wider<A extends Int32Array | Uint16Array>(old: A, made: A): A {
  made.set(old);
  return made;
}

export const formOf = (word: number): string => forms[word];
/** How many words there are: one more than the largest number of a word. */
export const wordCount = (): number => forms.length;
/** The number of a form that has been seen, or -1. */
export const knownWord = (form: string): number => ids.get(form) ?? -1;

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

const UNASKED = 0;
const NO = 1;
const YES = 2;
/** What a test says of words, asked once of each: an expression tried on every token costs more than all else that is asked of it. */
export class WordTest {
  private known = new Uint8Array(1 << 12);

  constructor(private readonly test: (form: string) => boolean) {}

  has(word: number): boolean {
    const known = word < this.known.length ? this.known[word] : UNASKED;
    return known === UNASKED ? this.learn(word) : known === YES;
  }

  private learn(word: number): boolean {
    if (word >= this.known.length) {
      const wider = new Uint8Array(Math.max(word + 1, this.known.length * 2));
      wider.set(this.known);
      this.known = wider;
    }
    const yes = this.test(formOf(word));
    this.known[word] = yes ? YES : NO;
    return yes;
  }
}
