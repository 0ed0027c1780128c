/** Text in, tokens out: the one place where text is tokenised. */
import { findQuotations } from './quotations.js';
import { Scanner } from './scanner.js';
import { findSentences } from './sentences.js';
import type { Tokens } from './tokens.js';

/** Scans a text. Never fails: what is neither word nor number is punctuation or a symbol, one character each. */
export function scan(text: string): Tokens {
  const raw = new Scanner(text);
  raw.run();
  const base = {
    text,
    count: raw.count,
    start: raw.start,
    end: raw.end,
    word: raw.word,
    type: raw.type,
    shape: raw.shape,
    gap: raw.gap,
  };
  const { quotations, quoted } = findQuotations(base);
  const { sentence, sentences } = findSentences(base);
  return { ...base, quotations, quoted, sentence, sentences };
}
