/** Where the value of a fact stands in the fact's own sentence. */
import type { Fact } from '../../model/fact.js';
import { scan } from '../../text/scan.js';
import type { Tokens } from '../../text/tokens.js';
import { firstTokenFrom } from './within.js';

/** Tokens of a sentence, and those of the value among them, half-open. */
export interface ValuePlace {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
}

/** Null where the fact is no sentence, or gives its value beside it in other words. */
export function valuePlaceOf({ sentence, expected }: Fact): ValuePlace | null {
  const at = sentence === null ? -1 : sentence.indexOf(expected.text);
  if (sentence === null || at < 0) return null;
  const tokens = scan(sentence);
  const first = firstTokenFrom(tokens.start, tokens.count, at);
  const last = firstTokenFrom(tokens.start, tokens.count, at + expected.text.length);
  return last > first ? { tokens, first, last } : null;
}
