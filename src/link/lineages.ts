/**
 * Lineages: articles that copy one another, so that fifty reprints count as one witness.
 * Found by containment of word shingles (Broder 1997, "On the resemblance and containment of documents"), over prose outside
 * quotations: quoting one speaker alike is not copying.
 */
import type { Extracted } from '../model/source.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { Groups } from './groups.js';

const SHINGLE = 6;
/** Wire copy that was cut and retouched keeps about a third of its shingles. */
const COPIED = 0.3;
const FEWEST_SHINGLES = 12;

/** The lineage of each article: numbers from 0, in order of first appearance. */
export function lineagesOf(articles: readonly Extracted[]): number[] {
  const shingles = articles.map(shinglesOf);
  const holders = new Map<number, number[]>();
  shingles.forEach((set, article) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list) list.push(article);
      else holders.set(shingle, [article]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > 64) continue;
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

function shinglesOf({ tokens, zones }: Extracted): Set<number> {
  const set = new Set<number>();
  const window: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.quoted[i] || zones[tokens.sentence[i]] === 'boilerplate') {
      window.length = 0;
      continue;
    }
    // Numbers are left out: a figure altered inside copied text must not hide the copying.
    if (tokens.type[i] === NUMBER || tokens.type[i] !== WORD) continue;
    window.push(tokens.word[i]);
    if (window.length > SHINGLE) window.shift();
    if (window.length === SHINGLE) set.add(hash(window));
  }
  return set;
}

/** FNV-1a over word numbers, 53 bits' worth in two halves. */
function hash(words: readonly number[]): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const word of words) {
    low = Math.imul(low ^ word, 0x01000193);
    high = Math.imul(high ^ word, 0x85ebca6b) + low;
  }
  return (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}
