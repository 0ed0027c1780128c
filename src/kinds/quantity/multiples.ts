/** How many times as much: `3x faster`, `14x earnings`. */
import { LOWER, type Tokens } from '../../text/tokens.js';
import { isCapital, isNumber, isWord, opensSentence, rawOf, sameLine, tight } from './glance.js';
import type { NumberRun } from './run.js';

/** Whether an `x` written against a number makes it a multiple: no side of a picture, no part of a name, no model. */
export function isMultiple(t: Tokens, run: NumberRun): boolean {
  const at = run.last;
  if (!tight(t, at) || rawOf(t, at) !== 'x' || run.form !== 'figures' || run.scaled || !(Math.abs(Number(run.value)) < 1000)) return false;
  if (isCapital(t, run.first - 1) && !opensSentence(t, run.first - 1) && sameLine(t, run.first)) return false;
  if (at + 1 >= t.count || !sameLine(t, at + 1)) return true;
  if (tight(t, at + 1)) return '.,;:!?)'.includes(t.text[t.start[at + 1]]);
  return !isNumber(t, at + 1) && !(isWord(t, at + 1) && t.shape[at + 1] !== LOWER);
}
