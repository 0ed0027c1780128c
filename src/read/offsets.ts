/** How readers put text together while remembering where every unit of it came from. */
import type { Block, BlockKind, OffsetMap } from '../model/source.js';

/**
 * Grows a text from pieces of a raw file. Pieces must be added in the order in which they stand in the file.
 * Memory: three integers for each piece that does not simply go on where the last one ended.
 */
export class TextBuilder {
  private readonly pieces: string[] = [];
  private length = 0;
  private at: Int32Array<ArrayBuffer>;
  private raw: Int32Array<ArrayBuffer>;
  private rawEnd: Int32Array<ArrayBuffer>;
  private runs = 0;
  private literal = false;
  private readonly done: Block[] = [];
  private opened: { start: number; kind: BlockKind; heads?: readonly string[] } | null = null;

  /** `pieces`: about how many there will be. */
  constructor(
    private readonly source: string,
    pieces = 62,
  ) {
    this.at = new Int32Array(pieces + 2);
    this.raw = new Int32Array(pieces + 2);
    this.rawEnd = new Int32Array(pieces + 2);
  }

  /** Units added so far. */
  get size(): number {
    return this.length;
  }

  /** Takes `source[start, end)` as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const goesOn = this.literal && this.rawEnd[this.runs - 1] === start;
    if (goesOn) this.rawEnd[this.runs - 1] = end;
    else this.run(start, end);
    this.literal = true;
    this.pieces.push(this.source.slice(start, end));
    this.length += end - start;
  }

  /** Puts `text` for the whole of `source[start, end)`: an entity, an escape. With `start === end` it stands for nothing (a break between blocks). */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    if (text.length === end - start && text === this.source.slice(start, end)) {
      this.copy(start, end);
      return;
    }
    this.run(start, end);
    this.literal = false;
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Begins a block; the break before it stands at `rawAt`. Nothing is added when the text so far is empty. */
  open(kind: BlockKind, rawAt: number, heads?: readonly string[]): void {
    this.close();
    if (this.length > 0) this.put('\n\n', rawAt, rawAt);
    this.opened = heads && heads.length > 0 ? { start: this.length, kind, heads } : { start: this.length, kind };
  }

  /** Ends the open block, if any. Empty blocks leave nothing behind; prose needs no block. */
  close(): void {
    const block = this.opened;
    this.opened = null;
    if (block === null || block.start === this.length || (block.kind === 'prose' && block.heads === undefined)) return;
    this.done.push({ ...block, end: this.length });
  }

  finish(): { text: string; map: OffsetMap; blocks: Block[] } {
    this.close();
    // Whoever maps the end of the text needs to know how long the last run is: an empty run after it tells.
    const end = this.runs === 0 ? 0 : this.rawEnd[this.runs - 1];
    this.run(end, end);
    const { runs } = this;
    return {
      text: this.pieces.join(''),
      map: { at: this.at.subarray(0, runs), raw: this.raw.subarray(0, runs), rawEnd: this.rawEnd.subarray(0, runs) },
      blocks: this.done,
    };
  }

  private run(start: number, end: number): void {
    if (this.runs === this.at.length) {
      this.at = wider(this.at);
      this.raw = wider(this.raw);
      this.rawEnd = wider(this.rawEnd);
    }
    this.at[this.runs] = this.length;
    this.raw[this.runs] = start;
    this.rawEnd[this.runs] = end;
    this.runs++;
  }
}

function wider(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
