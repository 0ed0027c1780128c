/** The value of a quotation: the words as written, and who said them. */
import { scan } from '../../text/scan.js';
import type { QuoteValue } from '../kind.js';
import { unitsOf } from './units.js';

export const schema = {
  type: 'object',
  properties: { words: { type: 'string', minLength: 1 }, speaker: { type: ['string', 'null'] } },
  required: ['words', 'speaker'],
  additionalProperties: false,
} as const;

export const show = (value: QuoteValue): string => `“${value.words}”${value.speaker === null ? '' : ` (${value.speaker})`}`;

const OPENING = '"“”„«»‘’\'`';
const CLOSING = `${OPENING},`;

/** The words without the marks around them, without a comma that belongs to the sentence around, on one line. */
function bareWords(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (OPENING.includes(text[start]) || text[start] <= ' ')) start++;
  while (end > start && (CLOSING.includes(text[end - 1]) || text[end - 1] <= ' ')) end--;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Reads a quotation written on its own, with or without marks; null where it has no word. */
export function parse(text: string): QuoteValue | null {
  const words = bareWords(text);
  const tokens = scan(words);
  return unitsOf(tokens, 0, tokens.count).some((unit) => unit.word >= 0) ? { words, speaker: null } : null;
}
