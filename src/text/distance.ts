/**
 * Edit distance between short strings: optimal string alignment (insertions, deletions, substitutions and swaps of
 * neighbours cost 1 each; Damerau 1964, restricted form), after a prefilter on the letters that occur at all.
 */

import { soundsOf } from './natural.js';

/** One bit per Latin letter, and six shared by everything else: two strings whose masks differ in more than 2·d bits are further apart than d. */
export function letterMask(form: string): number {
  let mask = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    mask |= unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : 1 << (26 + (unit % 6));
  }
  return mask;
}

/** Number of bits set. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** False when the two masks prove a distance greater than `most`. */
export const mayBeWithin = (maskA: number, maskB: number, most: number): boolean =>
  bitCount(maskA & ~maskB) <= most && bitCount(maskB & ~maskA) <= most;

const ROOM = 256;
let row0 = new Uint16Array(ROOM);
let row1 = new Uint16Array(ROOM);
let row2 = new Uint16Array(ROOM);

/**
 * Optimal string alignment distance in UTF-16 units, or `most + 1` as soon as it is known to exceed `most`.
 * Common ends are cut first; only the band of cells within `most` of the diagonal is filled.
 */
export function editDistance(a: string, b: string, most = Number.MAX_SAFE_INTEGER): number {
  if (a === b) return 0;
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  if (Math.abs(endA - endB) > most) return most + 1;
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const n = endA - from;
  const m = endB - from;
  if (n === 0 || m === 0) return Math.min(n + m, most + 1);
  return fill(a, b, from, n, m, Math.min(most, Math.max(n, m)), most);
}

function fill(a: string, b: string, from: number, n: number, m: number, band: number, most: number): number {
  if (m + 1 > row0.length) {
    row0 = new Uint16Array(m * 2);
    row1 = new Uint16Array(m * 2);
    row2 = new Uint16Array(m * 2);
  }
  const far = band + 1;
  for (let j = 0; j <= m; j++) row1[j] = Math.min(j, far);
  for (let i = 1; i <= n; i++) {
    const spare = row0;
    row0 = row2; // two rows up
    row2 = row1; // the row above
    row1 = spare;
    if (fillRow(a, b, from, i, m, band) > band) return most + 1;
  }
  return row1[m] > most ? most + 1 : row1[m];
}

/** Fills row `i` of the table and returns its least cell. `row2` is the row above, `row0` the one above that. */
function fillRow(a: string, b: string, from: number, i: number, m: number, band: number): number {
  const far = band + 1;
  const low = Math.max(1, i - band);
  const high = Math.min(m, i + band);
  const unitA = a.charCodeAt(from + i - 1);
  const before = i > 1 ? a.charCodeAt(from + i - 2) : -1;
  row1[low - 1] = low === 1 ? Math.min(i, far) : far;
  let least: number = row1[low - 1];
  for (let j = low; j <= high; j++) {
    const unitB = b.charCodeAt(from + j - 1);
    let cell = row2[j - 1] + (unitA === unitB ? 0 : 1);
    if (j <= i + band - 1 && row2[j] + 1 < cell) cell = row2[j] + 1;
    if (row1[j - 1] + 1 < cell) cell = row1[j - 1] + 1;
    if (i > 1 && j > 1 && unitA === b.charCodeAt(from + j - 2) && before === unitB && row0[j - 2] + 1 < cell) cell = row0[j - 2] + 1;
    row1[j] = Math.min(cell, far);
    if (cell < least) least = cell;
  }
  if (high < m) row1[high + 1] = far;
  return least;
}

/** What one edit did, where two strings are exactly one edit apart: for saying it in words. */
export type Edit = { readonly kind: 'added' | 'left out' | 'swapped' | 'doubled' | 'undoubled' | 'replaced'; readonly letters: string };

/** The single edit that turns `a` into `b`, or null when they are not one edit apart. */
export function singleEdit(a: string, b: string): Edit | null {
  if (editDistance(a, b, 1) !== 1) return null;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.length < b.length) return { kind: b[i] === b[i - 1] || b[i] === b[i + 1] ? 'doubled' : 'added', letters: b[i] };
  if (a.length > b.length) return { kind: a[i] === a[i - 1] || a[i] === a[i + 1] ? 'undoubled' : 'left out', letters: a[i] };
  if (a[i] === b[i + 1] && a[i + 1] === b[i]) return { kind: 'swapped', letters: a[i] + a[i + 1] };
  return { kind: 'replaced', letters: `${a[i]}/${b[i]}` };
}

/** Keys under which words that sound alike meet: their Double Metaphone codes (Philips 2000), one or two. */
export function soundKeys(form: string): readonly string[] {
  const [first, second] = soundsOf(form);
  return first === second || second === undefined ? [first] : [first, second];
}

/** Whether two folded words share a sound key that says anything (two consonants or more). */
export function soundsAlike(a: string, b: string): boolean {
  const keysA = soundKeys(a);
  const keysB = soundKeys(b);
  for (const key of keysA) if (key.length > 1 && keysB.includes(key)) return true;
  return false;
}
