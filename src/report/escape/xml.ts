/** XML 1.0 text and attribute values. What XML cannot hold, and what acts instead of showing, is named: `<U+0000>`. */
import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** For attributes and single-line text. */
export const xml = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);

/** For text of several lines. */
export const xmlLines = (lines: readonly string[]): string => lines.map(xml).join('\n');
