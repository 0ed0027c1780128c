/** Signs of units multiplied and divided, as science sets them: `Pa·s`, `m s-1`, `kg m⁻³`, `W/(m·K)`, `m/s/s`. */

import { SPACE_GAP, type Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { isHyphen, isNumber, isWord, rawOf, tight, unitAt, wordAt } from './glance.js';
import { type Base, baseOf, signs, unitNamed } from './signs.js';

const CARET = 0x5e;
const SLASH = 0x2f;
const HIGH_MINUS = 0x207b;
const SQUARED = wordOf('squared');
const CUBED = wordOf('cubed');

/** `4 km cubed`, `4km^3`, `12 in³`. */
export function raised(t: Tokens, base: Base): Base {
  const { last } = base;
  const word = wordAt(t, last);
  if (unitAt(t, last) === CARET && tight(t, last) && isNumber(t, last + 1)) {
    const power = rawOf(t, last + 1);
    if (power === '2' || power === '3') return baseOf(base.unit, last + 2, powerOf(base.name, Number(power)));
  }
  const high = tight(t, last) ? highFigure(unitAt(t, last)) : 0;
  if (high > 1) return baseOf(base.unit, last + 1, powerOf(base.name, high));
  if (word === SQUARED || word === CUBED) return baseOf(base.unit, last + 1, powerOf(base.name, word === SQUARED ? 2 : 3));
  return base;
}

const powerOf = (name: string, power: number): string => (power === 2 ? `square ${name}` : power === 3 ? `cubic ${name}` : name);
/** `¹`, `²`, `³`; else 0. */
const highFigure = (unit: number): number => (unit === 0xb9 ? 1 : unit === 0xb2 ? 2 : unit === 0xb3 ? 3 : 0);

/** One sign of a product. */
interface Factor {
  readonly name: string;
  readonly power: number;
  /** Raised to a negative power. */
  readonly below: boolean;
  readonly last: number;
}

/** A sign with its power: `m`, `m²`, `s-1`, `m^-3`, `K⁻¹`. Null where no sign stands. */
function factorAt(t: Tokens, i: number): Factor | null {
  const raw = isWord(t, i) ? rawOf(t, i) : '';
  const unit = signs.get(raw);
  if (!unit) return raw === 's2' ? { name: 'second', power: 2, below: false, last: i + 1 } : null;
  const at = i + 1;
  const mark = tight(t, at) ? unitAt(t, at) : 0;
  const high = highFigure(mark);
  if (high > 0) return { name: unit.name, power: high, below: false, last: at + 1 };
  if (mark === HIGH_MINUS) {
    const power = tight(t, at + 1) ? highFigure(unitAt(t, at + 1)) : 0;
    return power > 0 ? { name: unit.name, power, below: true, last: at + 2 } : null;
  }
  const sign = mark === CARET && tight(t, at + 1) ? at + 1 : at;
  const minus = isHyphen(unitAt(t, sign)) || unitAt(t, sign) === 0x2212;
  const figure = minus ? sign + 1 : sign;
  const power = sign !== at || minus ? lowFigure(t, figure) : 0;
  return power > 0 && (minus || mark === CARET)
    ? { name: unit.name, power, below: minus, last: figure + 1 }
    : { name: unit.name, power: 1, below: false, last: at };
}

/** `1`, `2` or `3` written against what stands before it and ending there; else 0. */
const lowFigure = (t: Tokens, i: number): number =>
  isNumber(t, i) && tight(t, i) && /^[1-3]$/.test(rawOf(t, i)) && !(tight(t, i + 1) && (isWord(t, i + 1) || isHyphen(unitAt(t, i + 1))))
    ? Number(rawOf(t, i))
    : 0;

const isTimes = (unit: number): boolean => unit === 0xb7 || unit === 0x22c5 || unit === 0x2a;

/** The next factor of a product, joined with a dot, or with a space where it is raised to a negative power. */
function nextFactor(t: Tokens, at: number): Factor | null {
  if (isTimes(unitAt(t, at)) && tight(t, at) && tight(t, at + 1)) return factorAt(t, at + 1);
  if (!isWord(t, at) || t.gap[at] !== SPACE_GAP) return null;
  const one = factorAt(t, at);
  if (!one || one.below) return one;
  // *kg m s-2*: a space multiplies where a negative power shows that a product it is
  return isWord(t, one.last) && t.gap[one.last] === SPACE_GAP && factorAt(t, one.last)?.below ? one : null;
}

/** Whether a product goes on behind a sign: then a sign that is also a letter or a word is one. */
export const opensProduct = (t: Tokens, at: number): boolean =>
  nextFactor(t, at) !== null || (unitAt(t, at) === SLASH && tight(t, at) && (groupAt(t, at + 1) !== null || isBelow(t, at + 1)));
/** `N/cm^2`, `A/m`: not the sides of a record. */
const isBelow = (t: Tokens, i: number): boolean => tight(t, i) && !/^[A-Z]$/.test(rawOf(t, i)) && factorAt(t, i) !== null;

/** `(m·K)`, `(kg K)`: what stands below the stroke. */
function groupAt(t: Tokens, at: number): { factors: Factor[]; last: number } | null {
  if (unitAt(t, at) !== 0x28 || !tight(t, at)) return null;
  const factors: Factor[] = [];
  let i = at + 1;
  while (factors.length < MOST) {
    const one = factorAt(t, i);
    if (!one || one.below) return null;
    factors.push(one);
    i = one.last;
    if (unitAt(t, i) === 0x29) return { factors, last: i + 1 };
    if (isTimes(unitAt(t, i))) i++;
  }
  return null;
}
const MOST = 4;

/** The unit that a sign at token `at` and those behind it make together; null where it stands alone or over a single other. */
export function readProduct(t: Tokens, at: number, base: Base): Base | null {
  const mark = unitAt(t, base.last);
  if (!(mark === SLASH || mark === HIGH_MINUS || mark === CARET || isTimes(mark) || isHyphen(mark) || isWord(t, base.last))) return null;
  const head = signs.get(rawOf(t, at)) === base.unit ? factorAt(t, at) : null;
  if (!head) return null;
  const above: Factor[] = [];
  const below: Factor[] = [];
  let last = head.last;
  if (head.below && mark !== HIGH_MINUS && mark !== CARET) return null; // *5 m-2*: a dash between numbers
  (head.below ? below : above).push(head);
  let strokes = 0;
  while (above.length + below.length < MOST) {
    const stroke = unitAt(t, last) === SLASH && tight(t, last);
    const group = stroke && strokes === 0 ? groupAt(t, last + 1) : null;
    const one = group ? null : stroke ? (tight(t, last + 1) ? factorAt(t, last + 1) : null) : nextFactor(t, last);
    if (group) below.push(...group.factors);
    else if (one && !(stroke && one.below)) (stroke || one.below ? below : above).push(one);
    else break;
    last = (group ?? one!).last;
    if (stroke) strokes++;
  }
  if (above.length + below.length < 2 && !below.length) return null;
  if (above.length === 1 && below.length === 1 && strokes === 1 && below[0].power === 1) return null; // a rate
  const name = above.length === 0 ? `inverse ${nameOf(below)}` : `${nameOf(above)}${below.length ? ` per ${nameOf(below)}` : ''}`;
  return baseOf(unitNamed(name) ?? base.unit, last, name);
}

/** `metre second`, `square metre kelvin`; the same unit twice is raised. */
function nameOf(factors: readonly Factor[]): string {
  const powers = new Map<string, number>();
  for (const { name, power } of factors) powers.set(name, (powers.get(name) ?? 0) + power);
  return [...powers].map(([name, power]) => powerOf(name, power)).join(' ');
}
