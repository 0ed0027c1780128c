/** A condensed WordNet: which synsets a word has, and what each synset is a kind of. See `data/senses.ts` for the form. */
import { Dictionary } from './data/dictionary.js';

const BASE = 36;
const DIGITS = 3;
const KIND_LEVELS = 4;

export class Net {
  private readonly index: Dictionary;
  /** Row n - 1 is of synset n. */
  private readonly rows: readonly string[];

  constructor(index: string, rows: string) {
    this.index = new Dictionary(index);
    this.rows = rows.slice(1, -1).split(/[;\n]/);
  }

  /** Synsets of a word, commonest first; empty for a word that is not in the table. */
  synsetsOf(word: string): number[] {
    const value = this.index.get(word);
    return value === null ? [] : codes(value, 1, value.length);
  }

  private parentsOf(synset: number): number[] {
    const row = this.rows[synset - 1];
    let end = 0;
    while (end < row.length && row[end] !== '!' && row[end] !== '=') end++;
    return codes(row, 0, end);
  }

  private labelOf(synset: number): string | null {
    const row = this.rows[synset - 1];
    const at = row.indexOf('=');
    return at < 0 ? null : row.slice(at + 1);
  }

  synonyms(a: string, b: string): boolean {
    const theirs = this.synsetsOf(b);
    return this.synsetsOf(a).some((synset) => theirs.includes(synset));
  }

  /** Whether a sense of `a` lies at most `levels` under a sense of `b`. */
  kindOf(a: string, b: string, levels = KIND_LEVELS): boolean {
    const targets = this.synsetsOf(b);
    if (targets.length === 0) return false;
    let layer = this.synsetsOf(a);
    for (let level = 0; level < levels && layer.length; level++) {
      layer = layer.flatMap((synset) => this.parentsOf(synset));
      if (layer.some((synset) => targets.includes(synset))) return true;
    }
    return false;
  }

  /** The name of what the first sense of both is a kind of, one level up; null where they do not meet, or too far up to tell anything. */
  meet(a: string, b: string): string | null {
    const [first] = this.synsetsOf(a);
    const [second] = this.synsetsOf(b);
    if (first === undefined || second === undefined) return null;
    const theirs = this.parentsOf(second);
    const shared = this.parentsOf(first).find((synset) => theirs.includes(synset) && this.labelOf(synset) !== null);
    return shared === undefined ? null : this.labelOf(shared);
  }

  /** Whether some sense of `a` with some sense of `b` is in a set of code pairs. */
  paired(a: string, b: string, pairs: ReadonlySet<string>): boolean {
    const theirs = this.synsetsOf(b);
    return this.synsetsOf(a).some((x) => theirs.some((y) => pairs.has(code(x) + code(y))));
  }

  /** Whether any sense of `a` lies under the first sense of `b`, however far. */
  under(a: string, b: string): boolean {
    const [target] = this.synsetsOf(b);
    const seen = new Set(this.synsetsOf(a).slice(0, 1));
    for (const synset of seen) {
      if (synset === target) return true;
      for (const parent of this.parentsOf(synset)) seen.add(parent);
    }
    return false;
  }
}

function codes(text: string, from: number, to: number): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i += DIGITS) out.push(Number.parseInt(text.slice(i, i + DIGITS), BASE));
  return out;
}

const code = (synset: number): string => synset.toString(BASE).padStart(DIGITS, '0');
