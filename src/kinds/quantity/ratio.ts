/** One number of another: `one in three`, `two out of five`, `1 over 20`. */

import type { Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { decimal, divide, type Exact, exact } from '../decimal.js';
import { approxBefore } from './approx.js';
import { has, isWord, opensSentence, rawOf, sameLine, wordAt } from './glance.js';
import { isPlural } from './noun.js';
import type { NumberRun } from './number.js';
import { readUnit } from './unit.js';
import { IS, OF } from './vocabulary.js';

const IN = wordOf('in');
const OUT = wordOf('out');
const OVER = wordOf('over');
const EVERY = wordOf('every');

/** The share that a number and the next one make, as a decimal, and one past its last token. Null when they make none. */
export function ratioBehind(t: Tokens, runs: readonly NumberRun[], k: number): { value: string; last: number } | null {
  const run = runs[k];
  const next = runs[k + 1];
  if (next && run.value === '1' && isOneIn(t, run, next))
    return { value: decimal(divide(exact('1')!, exact(next.value)!)), last: next.last };
  if (!next || run.form === 'ordinal' || next.form === 'ordinal' || next.form === 'determiner' || run.last >= t.count) return null;
  if (!sameLine(t, run.last) || next.first - run.last > 3 || next.first === run.last) return null;
  const word = wordAt(t, run.last);
  const every = wordAt(t, next.first - 1) === EVERY ? 1 : 0;
  const outOf = word === OUT && wordAt(t, run.last + 1) === OF && next.first === run.last + 2 + every;
  const inside = word === IN && next.first === run.last + 1 + every;
  const over = word === OVER && next.first === run.last + 1;
  if (!outOf && !inside && !over) return null;
  const share = shareOf(run, next);
  if (!share) return null;
  const proper = share.n < share.d;
  if (outOf && share.d > 10n && !/^10+$/.test(next.value) && !(next.form === 'words' && next.scaled)) return null; // *lost 94 out of 162 games* counts games
  if (over ? !isFraction(t, run, next) : !proper || (inside && !isShare(t, run, next))) return null;
  return { value: decimal(share), last: next.last };
}

/** `one person in five`: nothing else is counted behind. */
function isOneIn(t: Tokens, run: NumberRun, next: NumberRun): boolean {
  const noun = run.last;
  return (
    run.form === 'words' &&
    next.first === noun + 2 &&
    wordAt(t, noun + 1) === IN &&
    has(t, noun, IS.ONCE) &&
    /^(?:[2-9]|1\d|[2-9]0|100|1000|10000)$/.test(next.value) &&
    (next.form === 'words' || next.form === 'figures') &&
    (next.last >= t.count || !isWord(t, next.last) || has(t, next.last, IS.STOP)) &&
    !readUnit(t, next)
  );
}

function shareOf(above: NumberRun, below: NumberRun): Exact | null {
  const a = exact(above.value);
  const b = exact(below.value);
  return a && b && b.n > 0n && a.n > 0n && a.d === 1n && b.d === 1n ? divide(a, b) : null;
}

/** `2000 over 3`: both bare, and nothing measured or counted behind. */
function isFraction(t: Tokens, run: NumberRun, next: NumberRun): boolean {
  return (
    (next.last >= t.count || !isWord(t, next.last) || has(t, next.last, IS.STOP)) &&
    !readUnit(t, next) &&
    !/^(?:19|20)\d\d$/.test(next.value) &&
    opensSentence(t, run.first)
  );
}

/** `killed three in five days` is no share: the second number must be a round one or the first be one, and no time, place or match be counted. */
function isShare(t: Tokens, run: NumberRun, next: NumberRun): boolean {
  const above = Number(run.value);
  const below = Number(next.value);
  if (readUnit(t, next) || has(t, next.last, IS.MONTH) || /^(?:1[89]|20)\d\d$/.test(next.value)) return false;
  if (
    isWord(t, next.last) &&
    /^(?:games?|match(?:es)?|tests?|innings|starts?|attempts?|states?|count(?:y|ies)|countries|cities|locations?|places?|seasons?|races?|rounds?|incidents?|attacks?|shootings?|cars?|vehicles?|boxes|bags|hospitals?)$/.test(
      rawOf(t, next.last),
    )
  )
    return false;
  if (above > 9 && !(above < 100 && (below === 100 || below === 1000))) return false;
  const open =
    approxBefore(t, run.first, true) !== null ||
    opensSentence(t, run.first) ||
    /^(?:a|as|as many as|is|are|was|were|that|estimated|and|or|but|while|only|just)$/i.test(rawOf(t, run.first - 1));
  if (above === 1)
    return run.form === 'words' || open || isPlural(t, next.last) || /chance|risk|probability|odds/.test(rawOf(t, next.last) ?? '');
  return [3, 4, 5, 10, 100, 1000].includes(below) && (open || isPlural(t, next.last));
}
