/** Outcomes on their way between threads: text as one JSON, words as numbers in arrays that change hands without a copy. */
import { formOf, wordOf } from '../text/words.js';
import type { FileOutcome } from './hand.js';
import type { SourceRecord } from './record.js';

export interface PackedOutcomes {
  /** The outcomes without the rare words of their records. */
  readonly json: string;
  /** Numbers of words, as the sender counts them: of each record in turn. */
  readonly words: Int32Array;
  readonly counts: Uint8Array;
  /** How many words each record has. */
  readonly lengths: Uint32Array;
  /** Words that the sender has not named before: their numbers, and their forms parted by line feeds. */
  readonly newWords: Int32Array;
  readonly newForms: string;
}

/** The side that sends. Keeps in mind which words the other side knows. */
export class Packer {
  private readonly known = new Set<number>();

  pack(outcomes: readonly FileOutcome[]): PackedOutcomes {
    const records = outcomes.flatMap((outcome) => outcome.records);
    const total = records.reduce((sum, { rare }) => sum + rare.words.length, 0);
    const words = new Int32Array(total);
    const counts = new Uint8Array(total);
    const fresh: number[] = [];
    let at = 0;
    for (const { rare } of records) {
      words.set(rare.words, at);
      counts.set(rare.counts, at);
      at += rare.words.length;
      for (const word of rare.words)
        if (!this.known.has(word)) {
          this.known.add(word);
          fresh.push(word);
        }
    }
    return {
      json: JSON.stringify(outcomes, (key, value) => (key === 'rare' ? undefined : value)),
      words,
      counts,
      lengths: Uint32Array.from(records, ({ rare }) => rare.words.length),
      newWords: Int32Array.from(fresh),
      newForms: fresh.map(formOf).join('\n'),
    };
  }
}

/** The buffers of a packed message that change hands. */
export const transfers = ({ words, counts, lengths, newWords }: PackedOutcomes): ArrayBuffer[] =>
  [words, counts, lengths, newWords].map((array) => array.buffer as ArrayBuffer);

/** The side that receives: one for each sender. */
export class Unpacker {
  /** The sender's number of a word → ours. */
  private readonly ours = new Map<number, number>();

  unpack(packed: PackedOutcomes): FileOutcome[] {
    const forms = packed.newForms.split('\n');
    packed.newWords.forEach((word, i) => {
      this.ours.set(word, wordOf(forms[i]));
    });
    const words = packed.words.map((word) => this.ours.get(word)!);
    let record = 0;
    let at = 0;
    return (JSON.parse(packed.json) as FileOutcome[]).map((outcome) => ({
      ...outcome,
      records: outcome.records.map((bare): SourceRecord => {
        const to = at + packed.lengths[record++];
        const rare = { words: words.subarray(at, to), counts: packed.counts.subarray(at, to) };
        at = to;
        return { ...bare, rare };
      }),
    }));
  }
}
