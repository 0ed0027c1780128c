/**
 * Lineages: articles that copy one another, so that fifty reprints count as one witness.
 * Found by containment of word shingles (Broder 1997, "On the resemblance and containment of documents"), over prose outside
 * quotations: quoting one speaker alike is not copying.
 */
import type { Extracted } from '../model/source.js';
import { WORD } from '../text/tokens.js';
import { Groups } from './groups.js';

const SHINGLE = 6;
/** Wire copy that was cut and retouched keeps about a third of its shingles. */
const COPIED = 0.3;
const FEWEST_SHINGLES = 12;

/** A shingle that more articles have is a phrase of the trade. */
const MOST_HOLDERS = 64;

/** The lineage of each article: numbers from 0, in order of first appearance. */
export function lineagesOf(articles: readonly Extracted[]): number[] {
  const shingles = new Shingles(articles.reduce((sum, { tokens }) => sum + tokens.count, 0));
  const sizes = articles.map((article, i) => addShingles(shingles, article, i));
  const shared = new Map<number, number>();
  shingles.eachShared((holders) => {
    // Later articles come first.
    for (let i = 0; i < holders.length; i++)
      for (let k = i + 1; k < holders.length; k++) {
        const pair = holders[k] * articles.length + holders[i];
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  });
  const groups = new Groups(articles.length);
  for (const [pair, count] of shared) {
    const a = Math.floor(pair / articles.length);
    const b = pair % articles.length;
    const smaller = Math.min(sizes[a], sizes[b]);
    if (smaller >= FEWEST_SHINGLES && count / smaller >= COPIED) groups.join(a, b);
  }
  const lineages = new Array<number>(articles.length);
  groups.sets().forEach((set, lineage) => {
    for (const article of set) lineages[article] = lineage;
  });
  return lineages;
}

/** The shingles of some articles, each with those that have it: an open-addressed table of hashes in two halves, with a chain for each. */
class Shingles {
  private readonly mask: number;
  /** By slot: one more than the number of the shingle, 0 where it is free. */
  private readonly slots: Int32Array;
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  /** Of each shingle, the last link of its chain. */
  private readonly last: Int32Array;
  private count = 0;
  /** Of each link: the article, and the link before it, -1 for none. */
  private readonly article: Int32Array;
  private readonly before: Int32Array;
  private links = 0;

  constructor(most: number) {
    const room = 1 << Math.ceil(Math.log2(Math.max(2, most * 2)));
    this.mask = room - 1;
    this.slots = new Int32Array(room);
    this.lows = new Int32Array(most);
    this.highs = new Int32Array(most);
    this.last = new Int32Array(most);
    this.article = new Int32Array(most);
    this.before = new Int32Array(most);
  }

  /** False where the article has it already. Articles come one after the other. */
  add(low: number, high: number, article: number): boolean {
    let slot = (low ^ (low >>> 15)) & this.mask;
    let shingle = this.slots[slot] - 1;
    while (shingle >= 0 && (this.lows[shingle] !== low || this.highs[shingle] !== high)) {
      slot = (slot + 1) & this.mask;
      shingle = this.slots[slot] - 1;
    }
    let before = -1;
    if (shingle < 0) {
      this.slots[slot] = this.count + 1;
      this.lows[this.count] = low;
      this.highs[this.count] = high;
      shingle = this.count++;
    } else {
      before = this.last[shingle];
      if (this.article[before] === article) return false;
    }
    this.article[this.links] = article;
    this.before[this.links] = before;
    this.last[shingle] = this.links++;
    return true;
  }

  /** Tells of the articles of each shingle that several have, the last first. */
  eachShared(tell: (holders: readonly number[]) => void): void {
    for (let shingle = 0; shingle < this.count; shingle++) {
      if (this.before[this.last[shingle]] < 0) continue;
      const holders: number[] = [];
      for (let link = this.last[shingle]; link >= 0 && holders.length <= MOST_HOLDERS; link = this.before[link])
        holders.push(this.article[link]);
      if (holders.length <= MOST_HOLDERS) tell(holders);
    }
  }
}

/** Answers how many distinct ones the article has. */
function addShingles(shingles: Shingles, { tokens, zones }: Extracted, article: number): number {
  const words = new Int32Array(tokens.count);
  let count = 0;
  let size = 0;
  /** Where the words begin that stand unparted before the next one. */
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.quoted[i] || zones[tokens.sentence[i]] === 'boilerplate') from = count;
    // Numbers are left out: a figure altered inside copied text must not hide the copying.
    else if (tokens.type[i] === WORD) {
      words[count++] = tokens.word[i];
      if (count - from >= SHINGLE && addHashed(shingles, words, count - SHINGLE, article)) size++;
    }
  }
  return size;
}

/** Adds a shingle by FNV-1a over the numbers of its words, 53 bits' worth in two halves. */
function addHashed(shingles: Shingles, words: Int32Array, from: number, article: number): boolean {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = from; i < from + SHINGLE; i++) {
    low = Math.imul(low ^ words[i], 0x01000193);
    high = Math.imul(high ^ words[i], 0x85ebca6b) + low;
  }
  return shingles.add(low | 0, high & 0x1fffff, article);
}
