/**
 * Blocking: pairs of words that may be one word misspelt, without comparing all with all.
 * Two words meet when they share a deletion neighbour (Mor and Fraenkel 1982, the idea behind SymSpell) or a sound key.
 */
import { soundsOf } from '../text/natural.js';

const SHORTEST = 4;
/** A bucket this full is a common sound; its words still meet in others. */
const FULLEST = 60;
/** Words shorter than this have no key of consonants. */
const SHORTEST_FRAME = 6;

/** The buckets a word belongs to; none for words too short to be told from slips, and for numbers. */
export function blockKeys(word: string): string[] {
  if (!isBlocked(word)) return [];
  const keys = [word];
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  for (const key of soundsOf(word)) keys.push(`~${key}`);
  if (word.length >= SHORTEST_FRAME) keys.push(frameOf(word));
  return keys;
}

const isBlocked = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);
const frameOf = (word: string): string => `${word[0]}^${word.slice(1).replace(/[aeiouy]/g, '')}`;

/** The buckets of some words: tells of most others, without making their keys, that they meet none of these. */
export class BlockedWords {
  private hashes = new Int32Array(1 << 10);
  private isTaken = new Uint8Array(1 << 10);
  private count = 0;

  add(word: string): void {
    for (const hash of hashesOf(word)) this.put(hash);
  }

  /** A spelling that a word meets which has it, or has it with one letter more. */
  addSpelling(spelling: string): void {
    this.put(hashOf(spelling, SPELLING));
  }

  /** False only where a word shares no key with any of these. */
  mayMeet(word: string): boolean {
    for (const hash of hashesOf(word)) if (this.isTaken[this.slotOf(hash)] === 1) return true;
    return false;
  }

  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.isTaken[slot] === 1 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private put(hash: number): void {
    const slot = this.slotOf(hash);
    if (this.isTaken[slot] === 1) return;
    this.isTaken[slot] = 1;
    this.hashes[slot] = hash;
    if (++this.count * 2 > this.hashes.length) this.widen();
  }

  private widen(): void {
    const { hashes, isTaken } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.isTaken = new Uint8Array(hashes.length * 2);
    this.count = 0;
    for (let slot = 0; slot < hashes.length; slot++) if (isTaken[slot] === 1) this.put(hashes[slot]);
  }
}

/** Words come again in every article of a story: of the latest the hashes are kept. */
const KEPT = 1 << 12;
const known = new Map<string, readonly number[]>();

/** Hashes of all keys of a word, some of them twice; none of a word that has none. */
function hashesOf(word: string): readonly number[] {
  if (!isBlocked(word)) return NONE;
  let hashes = known.get(word);
  if (hashes === undefined) {
    if (known.size >= KEPT) known.clear();
    const made: number[] = [];
    eachNeighbour(word, (hash) => made.push(hash));
    for (const key of soundsOf(word)) made.push(hashOf(key, SOUND));
    if (word.length >= SHORTEST_FRAME) made.push(hashOf(frameOf(word), FRAME));
    if (word.length >= SHORTEST_ORDER) made.push(lettersOf(word));
    known.set(word, (hashes = made));
  }
  return hashes;
}

const NONE: readonly number[] = [];

/** Pairs of words that meet, each once, the one that sorts first first. The words are distinct. `bySound` false leaves only those a letter or two apart. */
export function* blockWords(words: readonly string[], bySound = true): Generator<[string, string]> {
  const buckets = new Buckets(words.reduce((sum, word) => sum + word.length + MORE_KEYS, 0));
  words.forEach((word, i) => {
    if (bySound) for (const hash of hashesOf(word)) buckets.add(hash, i);
    else if (isBlocked(word)) eachNeighbour(word, (hash) => buckets.add(hash, i));
  });
  const seen = new Set<number>();
  for (const bucket of buckets.shared(FULLEST))
    for (let i = 0; i < bucket.length; i++)
      for (let k = i + 1; k < bucket.length; k++) {
        const pair = bucket[i] * words.length + bucket[k];
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [words[bucket[i]], words[bucket[k]]];
        yield a < b ? [a, b] : [b, a];
      }
}

/** Keys of a word besides one for each letter. */
const MORE_KEYS = 5;
/** Letters of a word that may stand in another order. */
const SHORTEST_ORDER = 7;
/** Seeds, so that keys of one sort are none of another. */
const SPELLING = 1;
const SOUND = 2;
const FRAME = 3;
const LETTERS = 4;
/** Of a polynomial hash. */
const BASE = 0x01000193;

function hashOf(key: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, BASE) + key.charCodeAt(i)) | 0;
  return hash;
}

/** The first letter and the others, in whatever order these stand. */
function lettersOf(word: string): number {
  let hash = (Math.imul(LETTERS, BASE) + word.charCodeAt(0)) | 0;
  for (let i = 1; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    hash = (hash + Math.imul(Math.imul(letter, letter), BASE)) | 0;
  }
  return hash;
}

/** Longer words (keys, addresses, somebody's art) meet none but their like. */
const LONGEST_MISSPELT = 64;

/** The word and every word that one letter less makes of it, without making those words: hashes of what stands before and after. */
function eachNeighbour(word: string, tell: (hash: number) => void): void {
  tell(hashOf(word, SPELLING));
  if (word.length > LONGEST_MISSPELT) return;
  let before = SPELLING;
  for (let i = 0; i < word.length; i++) {
    let hash = before;
    for (let k = i + 1; k < word.length; k++) hash = (Math.imul(hash, BASE) + word.charCodeAt(k)) | 0;
    tell(hash);
    before = (Math.imul(before, BASE) + word.charCodeAt(i)) | 0;
  }
}

/**
 * Numbers by hash, in order of first appearance: an open-addressed table with a chain for each hash. Two keys of one hash bring
 * words together that have no key in common; whoever compares them finds so.
 */
class Buckets {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly size: Int32Array;
  private count = 0;
  private readonly next: Int32Array;
  private readonly held: Int32Array;
  private links = 0;

  constructor(most: number) {
    const room = 1 << Math.ceil(Math.log2(Math.max(2, most * 2)));
    this.mask = room - 1;
    this.slots = new Int32Array(room);
    this.hashes = new Int32Array(most);
    this.first = new Int32Array(most);
    this.last = new Int32Array(most);
    this.size = new Int32Array(most);
    this.next = new Int32Array(most);
    this.held = new Int32Array(most);
  }

  /** Numbers come in rising order. */
  add(hash: number, number: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    let bucket = this.slots[slot];
    while (bucket !== 0 && this.hashes[bucket - 1] !== hash) {
      slot = (slot + 1) & this.mask;
      bucket = this.slots[slot];
    }
    if (bucket === 0) {
      this.slots[slot] = bucket = ++this.count;
      this.hashes[bucket - 1] = hash;
      this.first[bucket - 1] = this.links;
    } else {
      if (this.held[this.last[bucket - 1]] === number) return;
      this.next[this.last[bucket - 1]] = this.links;
    }
    this.last[bucket - 1] = this.links;
    this.held[this.links++] = number;
    this.size[bucket - 1]++;
  }

  /** Buckets of several numbers, of no more than `fullest`. */
  *shared(fullest: number): Generator<Int32Array> {
    for (let bucket = 0; bucket < this.count; bucket++) {
      const size = this.size[bucket];
      if (size < 2 || size > fullest) continue;
      const held = new Int32Array(size);
      for (let i = 0, link = this.first[bucket]; i < size; i++, link = this.next[link]) held[i] = this.held[link];
      yield held;
    }
  }
}
