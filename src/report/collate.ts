/**
 * Collation: readings of one passage set under one another, word under word. Every reading is aligned with the first (the
 * best supported) by the least number of words changed, added and dropped (Needleman and Wunsch 1970).
 */

import { bare } from '../text/letters.js';

/** A column of the collation: one cell a reading, null where the reading has nothing there. */
export interface Column {
  readonly cells: readonly (string | null)[];
  /** Whether the readings differ here. Case, quotation marks and punctuation at a word's edge make no difference. */
  readonly differs: boolean;
}

/** Beyond this many words a reading is set word by word without alignment: no utterance is that long. */
const LONGEST = 400;
const GAP = 2;
const CHANGE = 3;

/** Words as they stand, punctuation left on them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What two words must share to count as one. */
export const keyOf = (word: string): string => {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'");
  return bare(plain, '$£€%') || word;
};

export function collate(readings: readonly string[]): Column[] {
  const rows = readings.map(wordsOf);
  let columns: (string | null)[][] = (rows[0] ?? []).map((word) => [word]);
  for (let r = 1; r < rows.length; r++) columns = addRow(columns, rows[r], r);
  return columns.map((cells) => ({ cells, differs: new Set(cells.map((cell) => (cell === null ? '' : keyOf(cell)))).size > 1 }));
}

/** Aligns a further row with the columns so far; a word that none of them has makes a column of its own. */
function addRow(columns: (string | null)[][], words: readonly string[], rows: number): (string | null)[][] {
  const out: (string | null)[][] = [];
  for (const [c, w] of pairs(columns, words)) {
    const cells = c < 0 ? Array<string | null>(rows).fill(null) : columns[c];
    out.push([...cells, w < 0 ? null : words[w]]);
  }
  return out;
}

/** Pairs of column and word, -1 for none, in order. */
function pairs(columns: readonly (string | null)[][], words: readonly string[]): [number, number][] {
  const n = columns.length;
  const m = words.length;
  if (n > LONGEST || m > LONGEST) return inStep(n, m);
  const keys = columns.map((cells) => new Set(cells.filter((cell) => cell !== null).map(keyOf)));
  const wordKeys = words.map(keyOf);
  const width = m + 1;
  const cost = new Int32Array((n + 1) * width);
  for (let i = 1; i <= n; i++) cost[i * width] = i * GAP;
  for (let j = 1; j <= m; j++) cost[j] = j * GAP;
  const change = (i: number, j: number): number => (keys[i - 1].has(wordKeys[j - 1]) ? 0 : CHANGE);
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      cost[at] = Math.min(cost[at - width - 1] + change(i, j), cost[at - width] + GAP, cost[at - 1] + GAP);
    }
  }
  const out: [number, number][] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const at = i * width + j;
    if (i > 0 && j > 0 && cost[at] === cost[at - width - 1] + change(i, j)) out.push([--i, --j]);
    else if (i > 0 && cost[at] === cost[at - width] + GAP) out.push([--i, -1]);
    else out.push([-1, --j]);
  }
  return out.reverse();
}

function inStep(n: number, m: number): [number, number][] {
  return Array.from({ length: Math.max(n, m) }, (_, k) => [k < n ? k : -1, k < m ? k : -1]);
}

/** A stretch of a reading: as in the others, or not. Joined, the stretches give the reading's words with single spaces. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Each reading as stretches, for formats that mark words instead of setting columns. */
export function markDiffering(readings: readonly string[]): Stretch[][] {
  const columns = collate(readings);
  return readings.map((_, r) => {
    const out: { text: string; differs: boolean }[] = [];
    for (const { cells, differs } of columns) {
      const cell = cells[r];
      if (cell === null) continue;
      const last = out.at(-1);
      // The space between two stretches belongs to the one that is as in the others.
      if (last?.differs === differs) last.text += ` ${cell}`;
      else if (last?.differs) out.push({ text: ` ${cell}`, differs });
      else {
        if (last) last.text += ' ';
        out.push({ text: cell, differs });
      }
    }
    return out;
  });
}
