/** Text in, tokens out: the one place where text is tokenised. */
import { findQuotations } from './quotations.js';
import { Scanner } from './scanner.js';
import { findSentences } from './sentences.js';
import type { Tokens } from './tokens.js';

/** Scans a text. Never fails: what is neither word nor number is punctuation or a symbol, one character each. */
export function scan(text: string): Tokens {
  const base = new Scanner(text).tokens();
  const { quotations, quoted } = findQuotations(base);
  const { sentence, sentences } = findSentences(base);
  const { count, start, end, word, unit, type, shape, gap } = base;
  return { text, count, start, end, word, unit, type, shape, gap, sentence, sentences, quotations, quoted };
}
