/** The rare words of many articles, packed: a million small arrays would take several times the room of what stands in them. */
import type { Store } from '../finding.js';

/** A word is never counted beyond this. */
export const MOST_COUNTED = 16;

/** The rare words of one article, in order of first appearance, and how often each stands there: all that grouping needs to know. */
export interface RareWords {
  readonly words: Int32Array;
  readonly counts: Uint8Array;
}

/**
 * Where the words of one article stand: `words` and `counts` from `from` to `to`, among those of others. One that is filled again and
 * again spares an archive millions of small objects.
 */
export interface RareView {
  words: Int32Array;
  counts: Uint8Array;
  from: number;
  to: number;
}

const NO_WORDS = new Int32Array(0);
const NO_COUNTS = new Uint8Array(0);
/** Those of an article of which nobody needs to know them. */
export const NO_RARE_WORDS: RareWords = { words: NO_WORDS, counts: NO_COUNTS };

/** A view that stands nowhere yet. */
export const rareView = (): RareView => ({ words: NO_WORDS, counts: NO_COUNTS, from: 0, to: 0 });

/** Those of several articles, by number from 0. */
export interface ManyRareWords {
  readonly length: number;
  /** Puts a view, which it answers, on an article. */
  look(article: number, view: RareView): RareView;
}

/** Words of one block: enough that blocks are few, little enough that a small run needs little. */
const BLOCK = 1 << 16;

interface Block {
  readonly words: Int32Array;
  readonly counts: Uint8Array;
  used: number;
}

/** Bytes of a word with its count. */
const WORD_BYTES = 5;
/** Places in a store are told in two numbers: this many in one. */
const STRETCH = 2 ** 30;

/** Takes articles one after the other, and gives each back as a view of what is packed. What does not fit into memory goes to a store. */
export class RareTable implements ManyRareWords {
  private readonly blocks: Block[] = [];
  private held = 0;
  /** Of each article: its block, where its words begin there, and how many there are. In the store: which stretch of it, counted down from -1. */
  private places = new Int32Array(3 * 64);
  length = 0;

  /** `most`: bytes of words that are held in memory. */
  constructor(
    private readonly store: Store | null = null,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  /** Answers the article's number. */
  add(rare: RareWords): number {
    if (3 * this.length === this.places.length) {
      const wider = new Int32Array(2 * this.places.length);
      wider.set(this.places);
      this.places = wider;
    }
    const [block, from] = this.put(rare);
    this.places.set([block, from, rare.words.length], 3 * this.length);
    return this.length++;
  }

  look(article: number, view: RareView): RareView {
    const block = this.places[3 * article];
    const from = this.places[3 * article + 1];
    const length = this.places[3 * article + 2];
    if (block < 0) return this.stored((-1 - block) * STRETCH + from, length, view);
    const { words, counts } = this.blocks[block];
    view.words = words;
    view.counts = counts;
    view.from = from;
    view.to = from + length;
    return view;
  }

  private put({ words, counts }: RareWords): readonly [block: number, from: number] {
    let block = this.blocks.at(-1);
    if (block === undefined || block.used + words.length > block.words.length) {
      if (this.store !== null && this.held >= this.most) {
        const bytes = new Uint8Array(words.length * WORD_BYTES);
        bytes.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
        bytes.set(counts, words.byteLength);
        const at = this.store.append(bytes);
        return [-1 - Math.floor(at / STRETCH), at % STRETCH];
      }
      const room = Math.max(BLOCK, words.length);
      block = { words: new Int32Array(room), counts: new Uint8Array(room), used: 0 };
      this.blocks.push(block);
      this.held += room * WORD_BYTES;
    }
    block.words.set(words, block.used);
    block.counts.set(counts, block.used);
    block.used += words.length;
    return [this.blocks.length - 1, block.used - words.length];
  }

  private stored(at: number, length: number, view: RareView): RareView {
    // A copy: where it lies in the store it may stand across the bounds of numbers.
    const { buffer } = Uint8Array.from(this.store!.read(at, length * WORD_BYTES));
    view.words = new Int32Array(buffer, 0, length);
    view.counts = new Uint8Array(buffer, 4 * length, length);
    view.from = 0;
    view.to = length;
    return view;
  }
}
