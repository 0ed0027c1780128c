/** Numbers in words: `twenty-one trillion three hundred`, `3 hundred and 21`, `three crore twelve lakh`. */
import type { Tokens } from '../../text/tokens.js';
import { has, isDash, isHyphen, isNumber, isWord, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { AMPERSAND, AND, bitsOf, COMMA, cardinalOf, IS, magnitudeOf } from './vocabulary.js';

/** A cardinal in words, with what a fraction after it needs to know. */
export interface Spelled {
  /** One past the last token. */
  readonly last: number;
  readonly value: number;
  /** What stands behind the last `and`; 0 without one. */
  readonly tail: number;
  /** The last word, when it is one of the tens (`thirty`); else 0. */
  readonly tens: number;
}

const LARGEST = 9e15;
/** How many times `and` may join: *two million and three thousand and five*. */
const DEEPEST = 3;

/** Reads a number in words at token `i`, which holds a cardinal, a magnitude, or whole figures before a magnitude. Null when there is none. */
export function readSpelled(t: Tokens, i: number, depth = 0): Spelled | null {
  const state = { total: 0, current: 0, ceiling: Infinity, tail: 0, tens: 0 };
  let last = i;
  let at = i;
  let joined = false;
  while (at >= 0 && at < t.count) {
    const taken: boolean = last === i || joined ? takeWord(t, at, state, last === i) : false;
    if (!taken) break;
    last = at + 1;
    const next = joint(t, last, state);
    joined = next !== null;
    if (next === null) break;
    if (next.and) {
      const below = state.current >= 100 && state.current % 100 === 0 ? belowHundred(t, next.at) : null;
      const scale = below ? magnitudeAt(t, below.last) : 0;
      if (below && scale > 100 && scale < state.ceiling) {
        // *one hundred and twenty-three thousand*: the tail belongs to what the magnitude multiplies.
        state.current += below.value;
        last = below.last;
        at = below.last;
        joined = true;
        continue;
      }
      const tail = depth < DEEPEST ? readSpelled(t, next.at, depth + 1) : null;
      if (!tail || tail.value >= scaleOf(state) || tail.value === 0) break;
      return { last: tail.last, value: state.total + state.current + tail.value, tail: tail.value, tens: tail.tens };
    }
    at = next.at;
  }
  const value = state.total + state.current;
  return last === i || value > LARGEST ? null : { last, value, tail: state.tail, tens: state.tens };
}

/** The magnitude at a token on the same line, as a number; 0 for none. */
const magnitudeAt = (t: Tokens, i: number): number => (has(t, i, IS.MAGNITUDE) && sameLine(t, i) ? 10 ** magnitudeOf.get(t.word[i])! : 0);

/** `twenty-three`, `four`, `21`: what may stand between `and` and a magnitude. */
function belowHundred(t: Tokens, i: number): { value: number; last: number } | null {
  if (isNumber(t, i)) return /^\d{1,2}$/.test(rawOf(t, i)) ? { value: Number(rawOf(t, i)), last: i + 1 } : null;
  if (!has(t, i, IS.CARDINAL)) return null;
  const value = cardinalOf.get(t.word[i])!;
  const at = isHyphen(unitAt(t, i + 1)) ? i + 2 : i + 1;
  const unit = value >= 20 && has(t, at, IS.CARDINAL) && sameLine(t, at) ? cardinalOf.get(t.word[at])! : 0;
  return unit > 0 && unit < 10 ? { value: value + unit, last: at + 1 } : { value, last: i + 1 };
}

interface State {
  total: number;
  current: number;
  /** Magnitudes from here on would not be smaller than the last one. */
  ceiling: number;
  tail: number;
  tens: number;
}

function takeWord(t: Tokens, i: number, state: State, first: boolean): boolean {
  const bits = isWord(t, i) ? bitsOf(t.word[i]) : 0;
  if (bits & IS.CARDINAL) return takeCardinal(cardinalOf.get(t.word[i])!, state);
  if (bits & IS.MAGNITUDE) return takeMagnitude(10 ** magnitudeOf.get(t.word[i])!, state);
  if (isNumber(t, i)) return takeFigures(rawOf(t, i), state, first);
  return false;
}

function takeCardinal(value: number, state: State): boolean {
  const rest = state.current % 100;
  const fits = rest === 0 ? true : rest >= 20 && rest % 10 === 0 && value > 0 && value < 10;
  if (!fits || (state.current > 0 && value === 0)) return false;
  state.current += value;
  state.tens = value >= 20 && value % 10 === 0 ? value : 0;
  return true;
}

function takeMagnitude(scale: number, state: State): boolean {
  state.tens = 0;
  if (scale === 100) {
    if (state.current >= 100 || (state.current > 0 && state.current % 10 === 0 && state.current > 10)) return false;
    state.current = (state.current || 1) * 100;
    return true;
  }
  if (scale >= state.ceiling) return state.current === 0 && takeOver(scale, state);
  state.total += (state.current || 1) * scale;
  state.current = 0;
  state.ceiling = scale;
  return true;
}

/** `35 lakh crore`: a larger magnitude right behind a smaller one multiplies the whole. */
function takeOver(scale: number, state: State): boolean {
  if (state.total === 0 || state.total * scale > LARGEST) return false;
  state.total *= scale;
  state.ceiling = scale;
  return true;
}

function takeFigures(raw: string, state: State, first: boolean): boolean {
  if (state.current !== 0 || !/^\d{1,3}$/.test(raw)) return false;
  if (!first && state.ceiling === Infinity) return false;
  state.current = Number(raw);
  return true;
}

/** What joins the next word to the number: a space, a hyphen, `and`, or a comma behind a magnitude. Null: nothing. */
function joint(t: Tokens, at: number, state: State): { at: number; and: boolean } | null {
  if (!sameLine(t, at)) return null;
  if (isDash(unitAt(t, at)) && (tight(t, at) === tight(t, at + 1) || isHyphen(unitAt(t, at)))) {
    return has(t, at + 1, IS.CARDINAL | IS.MAGNITUDE) && t.gap[at] === t.gap[at + 1] ? { at: at + 1, and: false } : null;
  }
  const word = wordAt(t, at);
  const scaled = state.ceiling !== Infinity || state.current >= 100;
  if (word === AND || word === AMPERSAND) return scaled && follows(t, at + 1) ? { at: at + 1, and: true } : null;
  if (word === COMMA) return state.ceiling !== Infinity && state.current === 0 && isGroup(t, at + 1) ? { at: at + 1, and: false } : null;
  if (isNumber(t, at))
    return state.ceiling !== Infinity && (has(t, at + 1, IS.MAGNITUDE) || isRest(t, at, state)) ? { at, and: false } : null;
  return has(t, at, IS.CARDINAL | IS.MAGNITUDE) ? { at, and: false } : null;
}

/** A cardinal in words, or small figures: `3 hundred and 21`. */
const follows = (t: Tokens, i: number): boolean =>
  has(t, i, IS.CARDINAL) ||
  (isNumber(t, i) && (t.end[i] - t.start[i] <= 2 || (t.end[i] - t.start[i] === 3 && has(t, i + 1, IS.MAGNITUDE) && sameLine(t, i + 1))));

/** `300` behind `5 thousand`: three figures that no unit, stroke or colon takes elsewhere. */
const isRest = (t: Tokens, i: number, state: State): boolean =>
  state.ceiling === 1000 &&
  state.current === 0 &&
  /^[1-9]\d\d$/.test(rawOf(t, i)) &&
  (i + 1 >= t.count || !tight(t, i + 1) || /^[.,;!?)]/.test(rawOf(t, i + 1)));

/** `two hundred`, `seventy-nine thousand` behind `three million,`. */
const isGroup = (t: Tokens, i: number): boolean =>
  has(t, i, IS.CARDINAL) &&
  (has(t, i + 1, IS.MAGNITUDE) || has(t, i + 2, IS.MAGNITUDE) || (isHyphen(unitAt(t, i + 1)) && has(t, i + 3, IS.MAGNITUDE))) &&
  sameLine(t, i);

/** The last magnitude's worth: what is added behind `and` has to be below it. */
function scaleOf(state: State): number {
  return state.current >= 100 ? 100 : state.ceiling;
}
