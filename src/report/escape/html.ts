/** HTML text and attribute values. */
import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const html = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
