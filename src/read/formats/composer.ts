/** For documents whose own text is no use to a reader (word processors, PDF): the text that was written, a paragraph a line, is the raw text. */
import type { Block, BlockKind } from '../../model/source.js';
import { type Article, article } from './format.js';

export class Composer {
  private readonly lines: string[] = [];
  private readonly blocks: Block[] = [];
  private size = 0;

  /** Adds a paragraph. White space at its ends is dropped; empty ones are left out. */
  add(text: string, kind: BlockKind, heads?: readonly string[]): void {
    const line = text.trim();
    if (line === '') return;
    if (this.lines.length > 0) this.size += 2;
    if (kind !== 'prose') this.blocks.push({ start: this.size, end: this.size + line.length, kind, ...(heads?.length ? { heads } : {}) });
    this.lines.push(line);
    this.size += line.length;
  }

  article(known: Partial<Article>): Article {
    const raw = this.lines.join('\n\n');
    return article(raw, { text: raw, map: null, blocks: this.blocks }, known);
  }
}
