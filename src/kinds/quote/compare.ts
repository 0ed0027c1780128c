/** Whether two quotations are one utterance in the same words. */
import { scan } from '../../text/scan.js';
import type { Comparison, QuoteValue } from '../kind.js';
import { type Alignment, alignUnits, inflected } from './align.js';
import { type Change, changesOf, describe, type Worded } from './changes.js';
import { isLight } from './likeness.js';
import { CONTRACTED, type Unit, unitsOf } from './units.js';

/** Share of the shorter quotation's words that must stand alike for the two to be held one utterance. */
const LEAST_SHARE = 0.5;

/** Compares two quotations by their words; the speaker is the linker's affair. */
export function compare(a: QuoteValue, b: QuoteValue): Comparison {
  const left = wordsOf(a.words);
  const right = wordsOf(b.words);
  const alignment = alignUnits(left.units, right.units);
  if (alignment === null) return { verdict: 'incomparable', because: ['no word in common'] };
  return judge(left, right, alignment);
}

function wordsOf(text: string): Worded {
  const tokens = scan(text);
  return { tokens, units: unitsOf(tokens, 0, tokens.count) };
}

function judge(left: Worded, right: Worded, alignment: Alignment): Comparison {
  const a = left.units;
  const b = right.units;
  const matched = weigh(a, b, alignment);
  const shorter = Math.min(weight(a), weight(b));
  if (matched < LEAST_SHARE * shorter)
    return { verdict: 'incomparable', because: ['too few words in common to be one utterance'], confidence: 0.9 };
  const changes = changesOf(left, right, alignment.steps);
  if (changes.length > 0) return { verdict: 'different', because: describe(changes), confidence: sureness(matched, shorter, changes) };
  return alike(a, b, alignment);
}

function alike(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): Comparison {
  const because: string[] = [];
  if (alignment.steps.some((step) => step.op === 'skip')) because.push('words in brackets or left out with dots');
  const whole = alignment.a0 === 0 && alignment.b0 === 0 && alignment.a1 === a.length && alignment.b1 === b.length;
  if (!whole) {
    const shorter = alignment.a0 > 0 || alignment.a1 < a.length ? 'second' : 'first';
    because.push(`the ${shorter} quotation is a part of the other`);
    return { verdict: 'compatible', because };
  }
  if (a.some((unit, i) => ((unit.flags ^ (b[i]?.flags ?? 0)) & CONTRACTED) !== 0) && a.length === b.length)
    return { verdict: 'compatible', because: [...because, 'the same words, contracted in one'] };
  return { verdict: 'same', because: because.length ? because : ['the same words'] };
}

const weightOf = (unit: Unit): number => (unit.word < 0 ? 0 : isLight(unit.word) ? 1 : 3);
const weight = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + weightOf(unit), 0);

/** Weight of the words that stand alike. */
function weigh(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): number {
  let sum = 0;
  for (const step of alignment.steps) {
    if (step.op === 'match') sum += weightOf(a[step.a0]);
    else if (step.op === 'change' && step.a1 - step.a0 === step.b1 - step.b0)
      for (let k = 0; k < step.a1 - step.a0; k++) if (inflected(a[step.a0 + k], b[step.b0 + k])) sum += 2;
  }
  return sum;
}

function sureness(matched: number, shorter: number, changes: readonly Change[]): number {
  const share = matched / Math.max(1, shorter);
  const sure = 0.5 + 0.5 * share - 0.04 * (changes.length - 1) - (matched < 8 ? 0.15 : 0);
  return Math.round(100 * Math.max(0.3, Math.min(0.98, sure))) / 100;
}
