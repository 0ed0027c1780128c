/** Subtitles, SRT and WebVTT: the words of the cues as running text; times, numbers and styles are none of it. */
import { TextBuilder } from '../offsets.js';
import { entityAt } from './entities.js';
import { article, type TextFormat } from './format.js';

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

export const subtitles: TextFormat = {
  name: 'subtitles',
  read(raw) {
    const builder = new TextBuilder(raw);
    let cues = 0;
    let inCue = false;
    let last = 0;
    for (let start = raw.charCodeAt(0) === 0xfeff ? 1 : 0; start < raw.length; ) {
      const feed = raw.indexOf('\n', start);
      const stop = feed < 0 ? raw.length : feed;
      const end = raw[stop - 1] === '\r' && stop - 1 >= start ? stop - 1 : stop;
      const line = raw.slice(start, Math.min(end, start + 100));
      if (line.trim() === '') inCue = false;
      else if (TIMING.test(line)) {
        inCue = true;
        cues++;
      } else if (inCue) {
        // A new speaker begins a new paragraph.
        const mark = /^\s*(?:-\s|-(?=\p{Lu})|>>+\s?|(?=<v[\s.]))/u.exec(line);
        if (builder.size > 0) builder.put(mark ? '\n\n' : ' ', last, start);
        words(builder, raw, start + (mark?.[0].length ?? 0), end);
        last = end;
      }
      start = stop + 1;
    }
    if (cues === 0) return { trouble: 'Unexpected text without a time like `00:00:01,000 --> 00:00:02,000`, expected subtitles' };
    return article(raw, builder.finish());
  },
};

/** A line's words: without the tags of either format (`<i>`, `<v Sofia Patel>`, `{\an8}`), entities read. */
function words(builder: TextBuilder, raw: string, start: number, end: number): void {
  let from = start;
  const lastAngle = raw.slice(start, end).lastIndexOf('>') + start;
  const lastBrace = raw.slice(start, end).lastIndexOf('}') + start;
  for (let at = start; at < end; at++) {
    const ch = raw[at];
    let stop = -1;
    let text = '';
    if (ch === '<' && at < lastAngle && /[a-z/0-9]/i.test(raw[at + 1] ?? '')) stop = raw.indexOf('>', at) + 1;
    else if (ch === '{' && at < lastBrace && raw[at + 1] === '\\') stop = raw.indexOf('}', at) + 1;
    else if (ch === '&') {
      const entity = entityAt(raw, at, end);
      stop = entity?.end ?? -1;
      text = entity?.text ?? '';
    }
    if (stop <= at || stop > end) continue;
    builder.copy(from, at);
    builder.put(text, at, stop);
    from = stop;
    at = stop - 1;
  }
  builder.copy(from, end);
}
