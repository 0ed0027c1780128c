/** Whether two quotations are one utterance in the same words. */
import { scan } from '../../text/scan.js';
import { formOf } from '../../text/words.js';
import type { Comparison, QuoteValue } from '../kind.js';
import { alignUnits } from './align.js';
import { type Change, changesOf, describe, type Worded } from './changes.js';
import { whole, withEnds } from './ends.js';
import { isLight, sameStem } from './likeness.js';
import { FULL_WEIGHT, inflected, isClitic, LIGHT_WEIGHT, OPEN } from './pairing.js';
import type { Step } from './steps.js';
import { CONTRACTED, MASKED, type Unit, unitsOf } from './units.js';

/** Share of the shorter quotation's words that must stand alike for the two to be held one utterance. */
export const LEAST_SHARE = 0.5;
/** Most words before or after what is shared. */
const LONGEST_END = 12;

/** Compares two quotations by their words; the speaker is the linker's affair. A part agrees with the whole. */
export function compare(a: QuoteValue, b: QuoteValue): Comparison {
  const left = wordsOf(a.words);
  const right = wordsOf(b.words);
  const steps = stepsOf(left.units, right.units, a.words <= b.words);
  if (steps === null) return { verdict: 'incomparable', because: ['no word in common'] };
  return judge(left, right, steps);
}

/** Quotations of which the words are kept: those asked for lately, and as many before them. With all that is known of its words one takes some 15 KB. */
const KEPT = 256;
let lately = new Map<string, Worded>();
let before = new Map<string, Worded>();
/** What was read last, though nobody asked to keep it. */
let last: { readonly text: string; readonly worded: Worded } | null = null;

/** The words of a quotation of which most are asked for once: not kept. */
export function wordsOnce(text: string): Worded {
  const known = lately.get(text) ?? before.get(text);
  if (known !== undefined) return known;
  if (last?.text !== text) last = { text, worded: read(text) };
  return last.worded;
}

/** The words of a quotation, kept for a while: one is compared with many. */
export function wordsOf(text: string): Worded {
  let worded = lately.get(text);
  if (worded === undefined) {
    worded = wordsOnce(text);
    if (lately.size >= KEPT) [before, lately] = [lately, new Map()];
    lately.set(text, worded);
  }
  return worded;
}

function read(text: string): Worded {
  const tokens = scan(text);
  return { tokens, units: unitsOf(tokens, 0, tokens.count) };
}

/** Where several alignments are as good, which is taken depends on the order: it is made one order, so that no verdict hangs on it. */
function stepsOf(a: readonly Unit[], b: readonly Unit[], inOrder: boolean): Step[] | null {
  if (!inOrder) return stepsOf(b, a, true)?.map(({ op, a0, a1, b0, b1 }) => ({ op, a0: b0, a1: b1, b0: a0, b1: a1 })) ?? null;
  const alignment = alignUnits(a, b);
  return alignment === null ? null : withEnds(a, b, alignment, whole(a), whole(b), LONGEST_END);
}

let above = new Uint16Array(64);
let here = new Uint16Array(64);

/**
 * Whether two quotations can be held alike with no word changed: false only where no stretch of like words is long enough.
 * Far cheaper than {@link compare}.
 */
export function mayBeAlike(a: string, b: string): boolean {
  const x = wordsOf(a).units;
  const y = wordsOf(b).units;
  const least = LEAST_SHARE * Math.min(weight(x), weight(y));
  if (heaviestStretch(x, y, least) >= least) return true;
  return isLoose(x) || isLoose(y) || isJoined(x, y) || isJoined(y, x);
}

/** Whether a quotation has places where anything may stand, or an ending that stands for several words (`'s`). */
const isLoose = (units: readonly Unit[]): boolean => isOpen(units) || units.some(({ word }) => word >= 0 && isClitic(word));

/** Whether a quotation has places where anything may stand. */
export const isOpen = (units: readonly Unit[]): boolean => units.some(({ flags }) => (flags & OPEN) !== 0);

/** Share of the first quotation's words that stand in the second too, in the same order, light words included; forms of one stem count. */
export function commonShare(a: string, b: string): number {
  const left = wordsOf(a).units.filter((unit) => unit.word >= 0);
  const right = wordsOf(b).units.filter((unit) => unit.word >= 0);
  if (left.length === 0) return 0;
  let row = new Uint16Array(right.length + 1);
  for (const { word } of left) {
    const next = new Uint16Array(right.length + 1);
    for (let j = 1; j <= right.length; j++) next[j] = sameStem(word, right[j - 1].word) ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    row = next;
  }
  return row[right.length] / left.length;
}

/** Whether the one writes two words of the other as one. */
function isJoined(a: readonly Unit[], b: readonly Unit[]): boolean {
  for (let k = 0; k + 1 < a.length; k++) {
    if (a[k].word < 0 || a[k + 1].word < 0) continue;
    const [form, next] = [formOf(a[k].word), formOf(a[k + 1].word)];
    for (const { word } of b) {
      const whole = word < 0 ? '' : formOf(word);
      if (whole.length === form.length + next.length && whole.startsWith(form) && whole.endsWith(next)) return true;
    }
  }
  return false;
}

/** Weight of the heaviest stretch that stands in both word for word, as far as it takes to reach `enough`. */
function heaviestStretch(a: readonly Unit[], b: readonly Unit[], enough: number): number {
  const width = b.length + 1;
  if (here.length <= width) [above, here] = [new Uint16Array(width * 2), new Uint16Array(width * 2)];
  above.fill(0, 0, width);
  here[0] = 0;
  let most = 0;
  for (const unit of a) {
    const { word } = unit;
    const bits = weightOf(unit);
    for (let j = 1; j < width; j++) {
      const made = b[j - 1].word === word ? above[j - 1] + bits : 0;
      here[j] = made;
      if (made > most) most = made;
    }
    if (most >= enough) return most;
    [above, here] = [here, above];
    here[0] = 0;
  }
  return most;
}

function judge(left: Worded, right: Worded, steps: readonly Step[]): Comparison {
  const a = left.units;
  const b = right.units;
  const matched = weigh(a, b, steps);
  const shorter = Math.min(weight(a), weight(b));
  if (matched < LEAST_SHARE * shorter)
    return { verdict: 'incomparable', because: ['too few words in common to be one utterance'], confidence: 0.9 };
  const changes = changesOf(left, right, steps);
  if (changes.length > 0) return { verdict: 'different', because: describe(changes), confidence: sureness(matched, shorter, changes) };
  return alike(a, b, steps);
}

function alike(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[]): Comparison {
  const last = steps[steps.length - 1];
  const allOfA = steps[0].a0 === 0 && last.a1 === a.length;
  const allOfB = steps[0].b0 === 0 && last.b1 === b.length;
  const dots = steps.some((step) => step.op === 'skip') ? ['words in brackets or left out with dots'] : [];
  if (!allOfA || !allOfB) {
    const part = allOfA
      ? 'the first quotation is a part of the second'
      : allOfB
        ? 'the second quotation is a part of the first'
        : 'each has words around what they share';
    return { verdict: 'compatible', because: [part, ...dots] };
  }
  const contracted = steps.some(
    (step) => step.op === 'match' && step.a1 - step.a0 === step.b1 - step.b0 && isContractedInOne(a[step.a0], b[step.b0]),
  );
  if (contracted) return { verdict: 'compatible', because: ['the same words, contracted in one', ...dots] };
  return { verdict: 'same', because: dots.length > 0 ? dots : ['the same words'] };
}

const isContractedInOne = (a: Unit, b: Unit): boolean =>
  ((a.flags ^ b.flags) & CONTRACTED) !== 0 || (a.word !== b.word && ((a.flags | b.flags) & MASKED) === 0);

export const weightOf = (unit: Unit): number => (unit.word < 0 ? 0 : isLight(unit.word) ? LIGHT_WEIGHT : FULL_WEIGHT);
export const weight = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + weightOf(unit), 0);

/** Weight of the words that stand alike, and part of it for forms of one word. */
function weigh(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[]): number {
  let sum = 0;
  for (const step of steps) {
    if (step.op === 'match') sum += weightOf(a[step.a0]);
    else if (step.op === 'change' && step.a1 - step.a0 === step.b1 - step.b0)
      for (let k = 0; k < step.a1 - step.a0; k++) if (inflected(a[step.a0 + k], b[step.b0 + k])) sum += (2 * weightOf(a[step.a0 + k])) / 3;
  }
  return sum;
}

function sureness(matched: number, shorter: number, changes: readonly Change[]): number {
  const share = matched / Math.max(1, shorter);
  const sure = 0.5 + 0.5 * share - 0.04 * (changes.length - 1) - (matched < 8 ? 0.15 : 0);
  return Math.round(100 * Math.max(0.3, Math.min(0.98, sure))) / 100;
}
