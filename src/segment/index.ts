/** A source into sentences, the zone of each, and the article's own day. Sees text, kinds and model; nothing of other stages. */
import type { Segmented, Source } from '../model/source.js';
import { scan } from '../text/scan.js';
import { articleDate } from './dateline.js';
import { isForeign } from './language.js';
import { zonesOf } from './zones.js';

export { articleDate } from './dateline.js';
export { zonesOf } from './zones.js';

/** Segments a source that was read. Never fails. */
export function segment(source: Source): Segmented {
  const tokens = scan(source.text);
  return { source, tokens, zones: zonesOf(source, tokens), date: articleDate(source, tokens), isForeign: isForeign(tokens) };
}
