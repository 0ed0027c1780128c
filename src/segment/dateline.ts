/** The article's own day, read from the article where its reader did not know it. Only sure signs count. */
import type { Source } from '../model/source.js';
import type { Tokens } from '../text/tokens.js';

/** The day of publication as `YYYY-MM-DD`: the source's own, else null. */
export function articleDate(source: Source, _tokens: Tokens): string | null {
  return source.date;
}
