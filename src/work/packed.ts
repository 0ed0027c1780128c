/** Outcomes on their way between threads: text as one JSON, words as numbers in arrays that change hands without a copy. */
import { formOf, wordOf } from '../text/words.js';
import type { FileOutcome } from './hand.js';
import type { SourceRecord } from './record.js';

export interface PackedOutcomes {
  /** The outcomes without their words. */
  readonly json: string;
  /** Numbers of words, as the sender counts them: of each outcome the words of its traces, then the rare words of each record. */
  readonly words: Int32Array;
  /** Of the rare words of all records. */
  readonly counts: Uint8Array;
  /** How many words each list has. */
  readonly lengths: Uint32Array;
  /** Words that the sender has not named before: their numbers, and their forms parted by line feeds. */
  readonly newWords: Int32Array;
  readonly newForms: string;
}

/** The side that sends. Keeps in mind which words the other side knows. */
export class Packer {
  private readonly known = new Set<number>();

  pack(outcomes: readonly FileOutcome[]): PackedOutcomes {
    const { json, words, counts, lengths } = flat(outcomes);
    const fresh: number[] = [];
    for (const word of words)
      if (!this.known.has(word)) {
        this.known.add(word);
        fresh.push(word);
      }
    return { json, words, counts, lengths, newWords: Int32Array.from(fresh), newForms: fresh.map(formOf).join('\n') };
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
    return rounded({ ...packed, words: packed.words.map((word) => this.ours.get(word)!) });
  }
}

/** Outcomes with all their words in one list. */
export type FlatOutcomes = Pick<PackedOutcomes, 'json' | 'words' | 'counts' | 'lengths'>;

export function flat(outcomes: readonly FileOutcome[]): FlatOutcomes {
  const lists: Int32Array[] = [];
  const counts: Uint8Array[] = [];
  for (const { traces, records } of outcomes) {
    lists.push(traces?.words ?? new Int32Array(0));
    for (const { rare } of records) {
      lists.push(rare.words);
      counts.push(rare.counts);
    }
  }
  const words = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    words.set(list, at);
    at += list.length;
  }
  return {
    json: JSON.stringify(outcomes, (key, value) =>
      key === 'rare' || (key === 'words' && value instanceof Int32Array) ? undefined : value,
    ),
    words,
    counts: Uint8Array.from(Buffer.concat(counts)),
    lengths: Uint32Array.from(lists, (list) => list.length),
  };
}

/** The outcomes that {@link flat} took apart. */
export function rounded({ json, words, counts, lengths }: FlatOutcomes): FileOutcome[] {
  let list = 0;
  let at = 0;
  let counted = 0;
  const next = (): Int32Array => {
    const to = at + lengths[list++];
    const taken = words.slice(at, to);
    at = to;
    return taken;
  };
  return (JSON.parse(json) as FileOutcome[]).map((outcome) => {
    const traced = next();
    return {
      ...outcome,
      traces: outcome.traces && { ...outcome.traces, words: traced },
      records: outcome.records.map((bare): SourceRecord => {
        const rare = next();
        const from = counted;
        counted += rare.length;
        return { ...bare, rare: { words: rare, counts: counts.slice(from, counted) } };
      }),
    };
  });
}
