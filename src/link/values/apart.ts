/** Articles written so long after one another that what they count may have changed: staff, visitors, prices; not the dead of a fire. */
import type { Story } from '../../model/link.js';
import type { Claim } from './claims.js';

/** Days after which most figures of a going concern are new. */
const LONG = 60;
const DAY = 86_400_000;
const MONTH = 30.4;

/** What happened once and for all: its figures stay what they were. */
export const ONCE: ReadonlySet<string> = new Set(
  'DIE KILL SUICIDE EXECUTE INJURE SHOOT HIT STAB BEAT ATTACK BOMB SHELL EXPLODE RAPE KIDNAP ROB STEAL ARREST CHARGE CONVICT ACQUIT SENTENCE FINE SETTLE BAIL SEIZE DEPORT CRASH SINK BURN QUAKE BORN MARRY'.split(
    ' ',
  ),
);

/** In words, how far apart two articles are, where that may explain two values; null where it cannot, or a date is not known. */
export function longApart(story: Story, a: Claim, b: Claim): string | null {
  const days = daysApart(story.articles[a.article].date, story.articles[b.article].date);
  if (days === null || days <= LONG) return null;
  if ([a, b].some(({ deeds }) => deeds.some((deed) => ONCE.has(deed)))) return null;
  if (/^\d/.test(a.period) && a.period === b.period) return null;
  return `the articles are ${Math.round(days / MONTH)} months apart`;
}

function daysApart(x: string | null, y: string | null): number | null {
  if (x === null || y === null) return null;
  const days = Math.abs(Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? days : null;
}
