/** Two utterances aligned: the stretches in which their words differ, and how surely they are one utterance. */
import { alignUnits } from '../../kinds/quote/align.js';
import { type Change, changesOf } from '../../kinds/quote/changes.js';
import { opensAt, sentence, withEnds } from '../../kinds/quote/ends.js';
import { bitsOfWord, isNegation, isPronoun } from '../../kinds/quote/likeness.js';
import { inflected } from '../../kinds/quote/pairing.js';
import type { Alignment, Step } from '../../kinds/quote/steps.js';
import { BREAK, CAPITAL, CLOSES, ELLIPSIS, INSERTED, type Unit } from '../../kinds/quote/units.js';
import { formOf, wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { weights } from '../weights.js';
import type { Topic } from './topic.js';
import { isOneArticle, sameSpeaker, shareArticle, type Utterance } from './utterances.js';

/** Stretches of two utterances that stand for one another: unit positions, half-open. */
export interface Meeting {
  readonly a: Utterance;
  readonly b: Utterance;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly steps: readonly Step[];
  /** How much the words in common say. */
  readonly weight: number;
}

/** A meeting whose words differ. */
export interface Difference extends Meeting {
  readonly changes: readonly Change[];
  /** How many words stand alike. */
  readonly common: number;
  /** 0..1. */
  readonly confidence: number;
  readonly ledger: Ledger;
}

const LEAST_SCORE = 30;
const MOST_ALIGNMENTS = 4;
const LONGEST_END = 8;

/** What two utterances share, and every stretch in which their words differ, as likely as `least` or more to be one utterance. */
export function meet(a: Utterance, b: Utterance, topic: Topic, least: number): { meetings: Meeting[]; differences: Difference[] } {
  const meetings: Meeting[] = [];
  const differences: Difference[] = [];
  for (const alignment of alignments(a.units, b.units)) {
    const { a0, a1, b0, b1 } = alignment;
    meetings.push({ a, b, a0, a1, b0, b1, steps: alignment.steps, weight: common(a.units, b.units, alignment.steps) });
    differences.push(...stretches(a, b, alignment, topic, least));
  }
  return { meetings, differences };
}

/** Alignments of all parts, best first: what lies before and after an aligned stretch is aligned anew. */
function alignments(a: readonly Unit[], b: readonly Unit[]): Alignment[] {
  const found: Alignment[] = [];
  const windows = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  while (windows.length && found.length < MOST_ALIGNMENTS) {
    const window = windows.pop()!;
    if (window.a1 - window.a0 < 3 || window.b1 - window.b0 < 3) continue;
    const best = alignUnits(a, b, window);
    if (best === null || best.score < LEAST_SCORE) continue;
    found.push(best);
    const left = { a0: window.a0, a1: best.a0 };
    const right = { a0: best.a1, a1: window.a1 };
    const before = { b0: window.b0, b1: best.b0 };
    const after = { b0: best.b1, b1: window.b1 };
    windows.push({ ...left, ...after }, { ...right, ...before }, { ...left, ...before }, { ...right, ...after });
  }
  return found;
}

/** How two stretches of words differ, their ends included; null where they have next to nothing in common. */
export function stepsBetween(a: readonly Unit[], b: readonly Unit[]): Step[] | null {
  const alignment = alignUnits(a, b);
  return alignment === null ? null : wholeSteps(a, b, alignment);
}

const wholeSteps = (a: readonly Unit[], b: readonly Unit[], alignment: Alignment): Step[] =>
  withEnds(a, b, alignment, sentence(a, alignment.a0, alignment.a1), sentence(b, alignment.b0, alignment.b1), LONGEST_END);

function stretches(a: Utterance, b: Utterance, alignment: Alignment, topic: Topic, least: number): Difference[] {
  const whole = wholeSteps(a.units, b.units, alignment);
  const windows: { from: number; to: number }[] = [];
  whole.forEach((step, i) => {
    if (step.op !== 'change' || isOtherScript(a.units, b.units, step) || isGivenAsWritten(a.units, b.units, step)) return;
    const from = sentenceFrom(a.units, b.units, whole, i);
    const to = sentenceTo(a.units, b.units, whole, i);
    const top = windows.at(-1);
    if (top && from <= top.to) top.to = Math.max(top.to, to);
    else windows.push({ from, to });
  });
  const differences = windows
    .flatMap(({ from, to }) => weigh(a, b, whole.slice(from, to + 1), alignment, topic, least) ?? [])
    .filter((one) => !isDeniedBefore(one));
  return a.marked && b.marked ? differences : differences.filter((one) => isVerbatim(one));
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{M}\p{S}]*$/u;
const isLatin = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).every(({ word }) => LATIN.test(formOf(word)));

/** *We say 'aharai'*, *we say אחריי*: one word, in the letters that each article has for it. */
const isOtherScript = (a: readonly Unit[], b: readonly Unit[], { a0, a1, b0, b1 }: Step): boolean =>
  a1 > a0 && b1 > b0 && isLatin(a, a0, a1) !== isLatin(b, b0, b1);

const SIC = wordOf('sic');
/** *Tennesse (sic)*: the one article says that it gives the word as it found it, and the other has put it right. */
const isGivenAsWritten = (a: readonly Unit[], b: readonly Unit[], { a0, a1, b0, b1 }: Step): boolean =>
  [a.slice(a0, a1 + 1), b.slice(b0, b1 + 1)].some((units) => units.some(({ word }) => word === SIC));

/** *I do not think that it is dead*, *it is not dead*: what denies stands before the words that both have. */
const isDeniedBefore = ({ a, b, a0, b0, changes }: Difference): boolean =>
  changes.every(({ sort }) => sort === 'negation') && hasDenialBefore(a.units, a0) !== hasDenialBefore(b.units, b0);

const BEFORE_DENIED = 6;

function hasDenialBefore(units: readonly Unit[], first: number): boolean {
  for (let i = first; i > 0 && i > first - BEFORE_DENIED && !opensAt(units, i); i--) if (isNegation(units[i - 1].word)) return true;
  return false;
}

/** Share of a sentence without marks that must stand in the quotation. */
const LEAST_VERBATIM = 0.65;

/** Whether the words without marks are the quotation's own but for a few: a paraphrase changes persons and tenses. */
function isVerbatim({ a, b, a0, a1, b0, b1, weight, changes, steps }: Difference): boolean {
  // What a newspaper puts before somebody's words is its own.
  if (steps[0].op === 'change') return false;
  const [of, from, to] = a.marked ? [b, b0, b1] : [a, a0, a1];
  if (changes.every((change) => change.sort === 'tense' || isPronounsOnly(a, change.a0, change.a1, b, change.b0, change.b1))) return false;
  return weight >= LEAST_VERBATIM * sentenceSum(of.units, from, to);
}

function isPronounsOnly(a: Utterance, a0: number, a1: number, b: Utterance, b0: number, b1: number): boolean {
  return [...a.units.slice(a0, a1), ...b.units.slice(b0, b1)].every((unit) => isPronoun(unit.word));
}

/** Index of the step at which the sentence begins that step `i` is of, or the quotation. */
function sentenceFrom(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[], i: number): number {
  let from = i;
  while (
    from > 0 &&
    !isBreak(a, b, steps[from - 1]) &&
    !(steps[from].op === 'match' && (opensAt(a, steps[from].a0) || opensAt(b, steps[from].b0)))
  )
    from--;
  return from;
}

function sentenceTo(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[], i: number): number {
  const closes = (step: Step): boolean => step.op === 'match' && ((a[step.a1 - 1].flags | b[step.b1 - 1].flags) & CLOSES) !== 0;
  let to = i;
  while (to + 1 < steps.length && !isBreak(a, b, steps[to + 1]) && !closes(steps[to])) to++;
  return to;
}

const isBreak = (a: readonly Unit[], b: readonly Unit[], step: Step): boolean =>
  step.op === 'skip' && (hasFlag(a, step.a0, step.a1, BREAK) || hasFlag(b, step.b0, step.b1, BREAK));

function hasFlag(units: readonly Unit[], from: number, to: number, flag: number): boolean {
  for (let i = from; i < to; i++) if (units[i].flags & flag) return true;
  return false;
}

/** What a word is worth, in bits. */
type Worth = (word: number) => number;

const bitsOf = (unit: Unit, worth: Worth): number => (unit.word < 0 || unit.flags & INSERTED ? 0 : worth(unit.word));
/** What words `[from, to)` are worth, in bits. */
export const sum = (units: readonly Unit[], from: number, to: number, worth: Worth = bitsOfWord): number => {
  let total = 0;
  for (let i = from; i < to; i++) total += bitsOf(units[i], worth);
  return total;
};

/** What the words of the sentences are worth in which a stretch stands, as far as they are quoted. */
function sentenceSum(units: readonly Unit[], from: number, to: number): number {
  let first = from;
  while (first > 0 && !opensAt(units, first) && units[first - 1].word >= 0) first--;
  let last = to;
  while (last < units.length && units[last].word >= 0 && !(units[last - 1].flags & CLOSES)) last++;
  return sum(units, first, last);
}

/** What forms of one word are worth, of what the same form would be. */
const FORM_SHARE = 0.5;

/** What the words in common of some steps are worth. */
export function common(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[], worth: Worth = bitsOfWord): number {
  let total = 0;
  for (const step of steps)
    if (step.op === 'match') total += sum(a, step.a0, step.a1, worth);
    else if (step.op === 'change' && step.a1 > step.a0 && step.b1 > step.b0 && inflected(a[step.a1 - 1], b[step.b1 - 1]))
      total += FORM_SHARE * Math.min(bitsOf(a[step.a1 - 1], worth), bitsOf(b[step.b1 - 1], worth));
  return total;
}

/** The part of an alignment that no omission parts from a stretch of it. */
function partAround(alignment: Alignment, stretch: readonly Step[]): Alignment {
  const { steps } = alignment;
  const inside = steps.findIndex((step) => stretch.includes(step));
  if (inside < 0) return alignment;
  let first = inside;
  while (first > 0 && (steps[first - 1].op !== 'skip' || stretch.includes(steps[first - 1]))) first--;
  let last = inside;
  while (last + 1 < steps.length && (steps[last + 1].op !== 'skip' || stretch.includes(steps[last + 1]))) last++;
  const kept = steps.slice(first, last + 1);
  const end = kept[kept.length - 1];
  return { ...alignment, steps: kept, a0: kept[0].a0, a1: end.a1, b0: kept[0].b0, b1: end.b1 };
}

/**
 * What the words of names are worth beyond the one that tells most in each (*the Harbour Works Committee*): whoever speaks of a thing calls it by
 * all of its name.
 */
function ofNames(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[], worth: Worth): number {
  let off = 0;
  for (let i = 0; i < steps.length; i++) {
    let [count, all, most] = [0, 0, 0];
    for (; i < steps.length && isOfName(a, b, steps[i]); i++, count++) {
      const bits = bitsOf(a[steps[i].a0], worth);
      all += bits;
      most = Math.max(most, bits);
    }
    if (count <= LONGEST_NAME) off += all - most;
  }
  return off;
}

const isOfName = (a: readonly Unit[], b: readonly Unit[], { op, a0, b0 }: Step): boolean =>
  op === 'match' && ((a[a0].flags | b[b0].flags) & CAPITAL) !== 0;

/** More words in capitals are a title. */
const LONGEST_NAME = 5;

/** The words in common on the same side of an omission as a difference count in full; those beyond it by half, and no more than what is here. */
function near(a: readonly Unit[], b: readonly Unit[], all: readonly Step[], stretch: readonly Step[], worth: Worth): number {
  let [here, beyond] = [0, 0];
  let run: Step[] = [];
  const flush = (): void => {
    const bits = common(a, b, run, worth) - ofNames(a, b, run, worth);
    if (run.some((step) => stretch.includes(step))) here += bits;
    else beyond += bits;
    run = [];
  };
  for (const step of all)
    if (step.op === 'skip') flush();
    else run.push(step);
  flush();
  return here + Math.min(BEYOND_SHARE * beyond, here);
}

const BEYOND_SHARE = 0.5;

const W = weights.quotes;
const MOST_COMMON = 14;
/** Words in common that are worth less than this can be chance, however short the quotation. */
const FULL_WEIGHT = 9;
/** A run of the same words that is longer says no more. */
const LONGEST_RUN = 26 / 3;
const CHANCE_RUN = 2;
/** Of the shorter of two sentences that go on each in words of its own, so much must stand in the other. */
const LEAST_OF_SENTENCE = 0.6;
/** What one article quotes twice are two sentences, unless nearly all of the shorter one stands in the other. */
const SAID_AGAIN = 0.7;
const MOST_SURE = 0.98;
const MOST_SURE_UNMARKED = 0.85;

function weigh(a: Utterance, b: Utterance, steps: readonly Step[], alignment: Alignment, topic: Topic, least: number): Difference | null {
  const first = steps[0];
  const last = steps[steps.length - 1];
  // Words of the one beside an omission of the other stand against nothing.
  if (first.a0 === last.a1 || first.b0 === last.b1 || isCalledByOthers(a, b, steps)) return null;
  const ledger = new Ledger().weigh('prior', W, 'prior');
  const covered = addWords(ledger, a, b, steps, alignment, topic);
  addSetting(ledger, a, b, covered);
  const confidence = Math.round(Math.min(a.marked && b.marked ? MOST_SURE : MOST_SURE_UNMARKED, ledger.probability) * 100) / 100;
  if (confidence < least) return null;
  return {
    a,
    b,
    a0: first.a0,
    a1: last.a1,
    b0: first.b0,
    b1: last.b1,
    steps,
    weight: common(a.units, b.units, steps),
    changes: changesOf(a, b, steps),
    common: alignment.steps.reduce((count, step) => (step.op === 'match' ? count + step.a1 - step.a0 : count), 0),
    confidence,
    ledger,
  };
}

/** *I can't breathe*, *We can't breathe*: few words that many take up, each for themselves. */
function isCalledByOthers(a: Utterance, b: Utterance, steps: readonly Step[]): boolean {
  if (isSaidBySame(a, b)) return false;
  let common = 0;
  for (const step of steps)
    if (step.op === 'match') common += step.a1 - step.a0;
    else if (!isPronounsOnly(a, step.a0, step.a1, b, step.b0, step.b1)) return false;
  return common <= MOST_CALLED;
}
const MOST_CALLED = 5;

/** What the words say; returns the share of the shorter sentence that both have. */
function addWords(ledger: Ledger, a: Utterance, b: Utterance, steps: readonly Step[], alignment: Alignment, topic: Topic): number {
  const weight = near(a.units, b.units, alignment.steps, steps, (word) => topic.worth(word));
  const part = partAround(alignment, steps);
  ledger.weigh('words in common', W, 'common', Math.min(MOST_COMMON, weight));
  let apart = 0;
  for (const step of steps) if (step.op === 'change') apart += Math.max(sum(a.units, step.a0, step.a1), sum(b.units, step.b0, step.b1));
  ledger.weigh('words that differ', W, 'differing', apart * Math.max(1, (3 * apart) / (weight + apart)));
  const covered =
    common(a.units, b.units, part.steps) /
    Math.max(1, Math.min(sentenceSum(a.units, part.a0, part.a1), sentenceSum(b.units, part.b0, part.b1)));
  ledger.weigh('share of the shorter sentence', W, 'covered', (2 * Math.min(1, covered) - 1) * Math.min(1, weight / FULL_WEIGHT));
  // What one article says in the same words twice is a turn of its own, as in rules and manuals.
  if (!isOneArticle(a, b)) ledger.weigh('a run of the same words', W, 'run', Math.min(LONGEST_RUN, longestRun(part.steps)) - CHANCE_RUN);
  const together = Number(startTogether(a.units, b.units, part)) + Number(endTogether(a.units, b.units, part));
  ledger.weigh('they begin or end together', W, 'together', together);
  const inner = steps.some((step, i) => step.op === 'change' && steps[i - 1]?.op === 'match' && steps[i + 1]?.op === 'match');
  if (!inner) {
    ledger.weigh('they differ at an end', W, 'endDiffers');
    if (weight < FULL_WEIGHT) ledger.weigh('and have little in common', W, 'endOfFew');
    if (isSaidBySame(a, b)) ledger.weigh('but both are of one speaker', W, 'endOfSameSpeaker');
  }
  const around = otherAround(a.units, b.units, part);
  ledger.weigh('other words around them', W, 'otherAround', around);
  if (around > 0 && covered < LEAST_OF_SENTENCE) ledger.weigh('and as many as they share', weights.quoteGuards, 'apart', 1);
  const elided = steps.filter((step) => step.op === 'skip' && isElided(a.units, b.units, step)).length;
  ledger.weigh('words left out with dots', W, 'elided', elided);
  return covered;
}

/** What speakers, marks and articles say. */
function addSetting(ledger: Ledger, a: Utterance, b: Utterance, covered: number): void {
  if (isSaidBySame(a, b)) ledger.weigh('the same speaker', W, 'sameSpeaker');
  else if (a.speaker !== null && b.speaker !== null && a.isOfBody === b.isOfBody) ledger.weigh('another speaker', W, 'otherSpeaker');
  if (!a.marked || !b.marked) ledger.weigh('without marks in one', W, 'unmarked');
  if (isOneArticle(a, b)) {
    ledger.weigh('both in one article', W, 'oneArticle');
    if (covered < SAID_AGAIN) ledger.weigh('little of the shorter stands in the other', W, 'otherSentence');
  } else if (shareArticle(a, b)) {
    ledger.weigh('an article has both', W, 'sharedArticle');
    if (a.heading || b.heading) ledger.weigh('one is its heading, cut to fit', weights.quoteGuards, 'cutToFit');
  }
}

function longestRun(steps: readonly Step[]): number {
  let longest = 0;
  let run = 0;
  for (const step of steps) {
    run = step.op === 'match' ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Both quotations begin where the alignment does, or as many words before it. */
function startTogether(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): boolean {
  const before = (units: readonly Unit[], at: number): number => {
    let i = at;
    while (i > 0 && units[i - 1].word >= 0) i--;
    return at - i;
  };
  const left = before(a, alignment.a0);
  return left === before(b, alignment.b0) && left <= 2;
}

function endTogether(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): boolean {
  const after = (units: readonly Unit[], at: number): number => {
    let i = at;
    while (i < units.length && units[i].word >= 0) i++;
    return i - at;
  };
  const left = after(a, alignment.a1);
  return left === after(b, alignment.b1) && left <= 2;
}

/** Words beside a stretch that make it part of another sentence. */
const LEAST_AROUND = 2;

/** On how many sides of a stretch both sentences go on, each in words of its own. One that goes on before it and one that goes on after it are as much apart. */
function otherAround(a: readonly Unit[], b: readonly Unit[], { a0, a1, b0, b1 }: Alignment): number {
  const before = [wordsBefore(a, a0), wordsBefore(b, b0)];
  const after = [wordsAfter(a, a1), wordsAfter(b, b1)];
  const both = Number(Math.min(...before) >= LEAST_AROUND) + Number(Math.min(...after) >= LEAST_AROUND);
  const crossed = (x: number, y: number): boolean =>
    before[x] === 0 && after[y] === 0 && before[y] >= LEAST_AROUND && after[x] >= LEAST_AROUND;
  return both + Number(crossed(0, 1) || crossed(1, 0));
}

/** Words of the sentence before a place, as far as they are quoted and nothing is left out. */
function wordsBefore(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && !opensAt(units, from) && units[from - 1].word >= 0) from--;
  return at - from;
}

function wordsAfter(units: readonly Unit[], at: number): number {
  let to = at;
  while (to < units.length && units[to].word >= 0 && !(to > 0 && units[to - 1].flags & CLOSES)) to++;
  return to - at;
}

const isElided = (a: readonly Unit[], b: readonly Unit[], step: Step): boolean =>
  hasFlag(a, step.a0, step.a1, ELLIPSIS) || hasFlag(b, step.b0, step.b1, ELLIPSIS);

const isSaidBySame = (a: Utterance, b: Utterance): boolean => a.speaker !== null && b.speaker !== null && sameSpeaker(a.speaker, b.speaker);
