/** Whether a name is written as its author spells it: not across a line's end, and not as part of an address or a tag. */
import type { Mention } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';

/** `@KelmerPilots`, `#KelmerPilots`, `kelmer/KelmerPilots`, `www.KelmerPilots`. */
const BEFORE = /[@#/_.=]$/;
/** `KelmerPilots.com`, `KelmerPilots@…`. */
const AFTER = /^(?:\.[a-z]{2}|[@/_=])/;
const NEAR = 3;

export function isOneStretch({ article, start, end }: Mention, articles: readonly Extracted[]): boolean {
  const { text } = articles[article].tokens;
  return (
    !/[\n\r\u00ad\u200b]/.test(text.slice(start, end)) &&
    !BEFORE.test(text.slice(Math.max(0, start - 1), start)) &&
    !AFTER.test(text.slice(end, end + NEAR))
  );
}
