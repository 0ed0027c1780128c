/** Text in, tokens out: the one place where text is tokenised. */
import { findQuotations } from './quotations.js';
import { Scanner } from './scanner.js';
import { findSentences } from './sentences.js';
import type { Tokens } from './tokens.js';

/** Scans a text. Never fails: what is neither word nor number is punctuation or a symbol, one character each. */
export function scan(text: string): Tokens {
  const scanned = new Scanner(text).tokens();
  const quotations = findQuotations(scanned);
  const sentences = findSentences(scanned);
  const { count, start, end, word, unit, type, shape, gap, sentence, quoted } = scanned;
  return { text, count, start, end, word, unit, type, shape, gap, sentence, sentences, quotations, quoted };
}
