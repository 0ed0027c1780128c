/** Plain text: read as it is, but for a byte order mark and the comments that switch findings off. */
import { commentsIn } from '../comments.js';
import { TextBuilder } from '../offsets.js';
import { article, type TextFormat } from './format.js';

export const plain: TextFormat = {
  name: 'text',
  read(raw) {
    // Its words are cut by its commands, and what is not ASCII stands there as numbers.
    if (raw.startsWith('{\\rtf')) return { trouble: 'Unexpected RTF, expected text (save it as DOCX, ODT or plain text)' };
    const comments = raw.includes('<!--') ? commentsIn(raw).filter((comment) => /^\s*factdiff-/.test(comment.text)) : [];
    const mark = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (mark === 0 && comments.length === 0) return article(raw, { text: raw, map: null, blocks: [] });
    const builder = new TextBuilder(raw);
    let at = mark;
    for (const comment of comments) {
      builder.copy(at, comment.start);
      at = comment.end;
    }
    builder.copy(at, raw.length);
    return article(raw, builder.finish(), { comments });
  },
};
