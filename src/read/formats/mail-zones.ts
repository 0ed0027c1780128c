/** What in a mail is not its writer's: lines quoted with `>`, the line that introduces them, the signature. */
import type { Block } from '../../model/source.js';
import type { Article } from './format.js';

const INTRODUCTION =
  /^(?:on .{5,200}wrote:|-{2,}\s*(?:original|forwarded) message\s*-{2,}|from:\s.*|le .{5,200}a écrit\s?:|am .{5,200}schrieb.*:)\s*$/i;

/** Adds zones to a plain mail; `from` is where the body begins. */
export function withZones(article: Article, from: number): Article {
  const blocks: Block[] = [...article.blocks];
  const { text } = article;
  let signed = false;
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(stop, start + 300)).replace(/\r$/, '');
    if (/^-- ?$/.test(line)) signed = true;
    const kind = signed || INTRODUCTION.test(line) ? 'boilerplate' : line.startsWith('>') ? 'quotation' : null;
    const last = blocks.at(-1);
    if (kind !== null && stop > start) {
      if (last?.kind === kind && last.end === start - 1) blocks[blocks.length - 1] = { ...last, end: stop };
      else blocks.push({ start, end: stop, kind });
    }
    start = stop + 1;
  }
  return { ...article, blocks };
}
