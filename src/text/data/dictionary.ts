/**
 * A sorted word table in one string, front-coded: lines of about sixteen entries, each entry a capital letter (how many
 * letters it shares with the entry before: A none, B one …), the rest of the word, and a value, which starts at the first
 * character that cannot stand in a word and holds no capital. Nothing is unpacked before it is asked for: opening a table
 * costs one split, a look-up a binary search over the lines and a walk along one of them.
 */
export class Dictionary {
  private readonly lines: string[];
  private readonly heads: string[];

  constructor(packed: string) {
    this.lines = packed.trim().split('\n');
    this.heads = this.lines.map((line) => line.slice(1, wordEnd(line, 1)));
  }

  /** The value of a word, or null when it is not in the table. */
  get(word: string): string | null {
    const { heads } = this;
    let low = 0;
    let high = heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (heads[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : walk(this.lines[low - 1], word);
  }

  /** Every entry in order: for tests, and for whoever needs the whole table. */
  *entries(): Generator<[string, string]> {
    for (const line of this.lines) {
      let before = '';
      for (let i = 0; i < line.length; ) {
        const end = wordEnd(line, i + 1);
        const stop = valueEnd(line, end);
        before = before.slice(0, line.charCodeAt(i) - CAPITAL_A) + line.slice(i + 1, end);
        yield [before, line.slice(end, stop)];
        i = stop;
      }
    }
  }
}

const CAPITAL_A = 65;

/** Counts how many letters each entry has in common with the word, and puts none together: that would cost more than finding it. */
function walk(line: string, word: string): string | null {
  let common = 0;
  for (let i = 0; i < line.length; ) {
    const end = wordEnd(line, i + 1);
    const stop = valueEnd(line, end);
    const shared = line.charCodeAt(i) - CAPITAL_A;
    // an entry that shares more with the one before than the word does is as far from the word
    if (shared <= common) {
      let k = i + 1;
      common = shared;
      while (k < end && common < word.length && line.charCodeAt(k) === word.charCodeAt(common)) {
        k++;
        common++;
      }
      if (k === end && common === word.length) return line.slice(end, stop);
    }
    i = stop;
  }
  return null;
}

/** Words hold small letters and apostrophes. */
function wordEnd(line: string, from: number): number {
  let i = from;
  while (i < line.length && isWordUnit(line.charCodeAt(i))) i++;
  return i;
}

function valueEnd(line: string, from: number): number {
  let i = from;
  while (i < line.length && !(line.charCodeAt(i) >= CAPITAL_A && line.charCodeAt(i) <= 90)) i++;
  return i;
}

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit === 0x27;
