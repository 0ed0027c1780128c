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

/** The lineage of each article: numbers from 0, in order of first appearance. */
export function lineagesOf(articles: readonly Extracted[]): number[] {
  const shingles = articles.map(shinglesOf);
  const shared = new Map<number, number>();
  for (const list of heldBySeveral(shingles)) {
    if (list.length > 64) continue;
    for (let i = 0; i < list.length; i++)
      for (let k = i + 1; k < list.length; k++) {
        const pair = list[i] * articles.length + list[k];
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  const groups = new Groups(articles.length);
  for (const [pair, count] of shared) {
    const a = Math.floor(pair / articles.length);
    const b = pair % articles.length;
    const smaller = Math.min(shingles[a].size, shingles[b].size);
    if (smaller >= FEWEST_SHINGLES && count / smaller >= COPIED) groups.join(a, b);
  }
  const lineages = new Array<number>(articles.length);
  groups.sets().forEach((set, lineage) => {
    for (const article of set) lineages[article] = lineage;
  });
  return lineages;
}

/** The articles of each shingle that more than one has. Most have one: no list is made for them. */
function heldBySeveral(shingles: readonly ReadonlySet<number>[]): number[][] {
  const holders = new Map<number, number>();
  const lists: number[][] = [];
  shingles.forEach((set, article) => {
    for (const shingle of set) {
      const held = holders.get(shingle);
      if (held === undefined) holders.set(shingle, article);
      else if (held < 0) lists[-1 - held].push(article);
      else holders.set(shingle, -lists.push([held, article]));
    }
  });
  return lists;
}

function shinglesOf({ tokens, zones }: Extracted): Set<number> {
  const set = new Set<number>();
  const words = new Int32Array(tokens.count);
  let count = 0;
  /** Where the words begin that stand unparted before the next one. */
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.quoted[i] || zones[tokens.sentence[i]] === 'boilerplate') from = count;
    // Numbers are left out: a figure altered inside copied text must not hide the copying.
    else if (tokens.type[i] === WORD) {
      words[count++] = tokens.word[i];
      if (count - from >= SHINGLE) set.add(hash(words, count - SHINGLE));
    }
  }
  return set;
}

/** FNV-1a over the numbers of the words of a shingle, 53 bits' worth in two halves. */
function hash(words: Int32Array, from: number): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = from; i < from + SHINGLE; i++) {
    low = Math.imul(low ^ words[i], 0x01000193);
    high = Math.imul(high ^ words[i], 0x85ebca6b) + low;
  }
  return (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}
