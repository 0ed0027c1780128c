/** The rare words of many articles, packed: a million small arrays would take several times the room of what stands in them. */

/** The rare words of one article, in order of first appearance, and how often each stands there (never counted beyond 16): all that grouping needs to know. */
export interface RareWords {
  readonly words: Int32Array;
  readonly counts: Uint8Array;
}

/** Those of several articles, by number from 0. */
export interface ManyRareWords {
  readonly length: number;
  at(article: number): RareWords;
}

/** Words of one block: enough that blocks are few, little enough that a small run needs little. */
const BLOCK = 1 << 16;

interface Block {
  readonly words: Int32Array;
  readonly counts: Uint8Array;
  used: number;
}

/** Takes articles one after the other, and gives each back as a view of what is packed. */
export class RareTable implements ManyRareWords {
  private readonly blocks: Block[] = [];
  /** Of each article: its block, where its words begin there, and how many there are. */
  private places = new Int32Array(3 * 64);
  length = 0;

  /** Answers the article's number. */
  add({ words, counts }: RareWords): number {
    let block = this.blocks.at(-1);
    if (block === undefined || block.used + words.length > block.words.length) {
      const room = Math.max(BLOCK, words.length);
      block = { words: new Int32Array(room), counts: new Uint8Array(room), used: 0 };
      this.blocks.push(block);
    }
    block.words.set(words, block.used);
    block.counts.set(counts, block.used);
    if (3 * this.length === this.places.length) {
      const wider = new Int32Array(2 * this.places.length);
      wider.set(this.places);
      this.places = wider;
    }
    this.places.set([this.blocks.length - 1, block.used, words.length], 3 * this.length);
    block.used += words.length;
    return this.length++;
  }

  at(article: number): RareWords {
    const { words, counts } = this.blocks[this.places[3 * article]];
    const from = this.places[3 * article + 1];
    const to = from + this.places[3 * article + 2];
    return { words: words.subarray(from, to), counts: counts.subarray(from, to) };
  }
}
