/**
 * Markdown: CommonMark and GFM as far as it matters for reading prose, with front matter and, leniently, MDX. A scanner of our own:
 * one pass over the lines and one over each paragraph, in linear time for any input, with the raw place of every unit kept.
 */
import { commentsIn } from '../comments.js';
import { TextBuilder } from '../offsets.js';
import { article, type TextFormat } from './format.js';
import { readFrontMatter } from './front-matter.js';
import { type Lines, linesOf } from './markdown-blocks.js';
import { collectLabels, inline } from './markdown-inline.js';

export const markdown: TextFormat = {
  name: 'markdown',
  read(raw, name) {
    const mark = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
    const front = readFrontMatter(raw, mark);
    const comments = raw.includes('<!--') ? commentsIn(raw) : [];
    const builder = new TextBuilder(raw);
    for (const { start, end } of front.headings) {
      builder.open('heading', start);
      builder.copy(start, end);
    }
    const labels = collectLabels(raw, front.end);
    const blocks = linesOf(raw, front.end, { mdx: /\.mdx$/i.test(name), comments });
    for (const block of blocks) write(builder, raw, block, labels, comments);
    return article(raw, builder.finish(), {
      title: front.title ?? firstHeading(raw, blocks),
      date: front.date,
      comments: [...comments, ...linkComments(raw)],
    });
  },
};

function write(
  builder: TextBuilder,
  raw: string,
  block: Lines,
  labels: ReadonlySet<string>,
  comments: readonly { start: number; end: number }[],
): void {
  builder.open(block.kind, block.pieces[0].start, block.heads);
  if (block.verbatim) {
    block.pieces.forEach((piece, i) => {
      if (i > 0) builder.put('\n', block.pieces[i - 1].end, piece.start);
      builder.copy(piece.start, piece.end);
    });
  } else inline(builder, raw, block.pieces, labels, comments);
  builder.close();
}

function firstHeading(raw: string, blocks: readonly Lines[]): string | null {
  const first = blocks.find((block) => block.kind === 'heading');
  if (!first) return null;
  const title = new TextBuilder(raw);
  inline(title, raw, first.pieces, new Set(), []);
  return title.finish().text.trim() || null;
}

/** `[//]: # (factdiff-disable …)`: the comment of Markdown writers whose host strips HTML. */
function linkComments(raw: string): { start: number; end: number; text: string }[] {
  const found: { start: number; end: number; text: string }[] = [];
  for (let at = raw.indexOf('[//]: #'); at >= 0; at = raw.indexOf('[//]: #', at + 7)) {
    const feed = raw.indexOf('\n', at);
    const end = feed < 0 ? raw.length : feed;
    const text = /^\[\/\/\]: # ?[("'](.*)[)"']\s*$/.exec(raw.slice(at, Math.min(end, at + 1000)))?.[1];
    if (text !== undefined) found.push({ start: at, end, text });
  }
  return found;
}
