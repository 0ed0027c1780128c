/**
 * Short quotations that say the same in other words (`we will sort your housing`, `we’ll get your house in order`): too
 * little in common to be told by their words alone. They are held one utterance where half of the words, or of their
 * stems, agree and both stand in one setting.
 */
import { alignUnits } from '../../kinds/quote/align.js';
import { changesOf } from '../../kinds/quote/changes.js';
import { opensAt, withEnds } from '../../kinds/quote/ends.js';
import { isLight, stemOf } from '../../kinds/quote/likeness.js';
import { inflected } from '../../kinds/quote/pairing.js';
import type { Step } from '../../kinds/quote/steps.js';
import { CLOSES, type Unit } from '../../kinds/quote/units.js';
import type { Story } from '../../model/link.js';
import { Ledger } from '../bits.js';
import { common, type Difference, sum } from './likenesses.js';
import type { Rivals } from './rivals.js';
import { Setting } from './setting.js';
import { sameSpeaker, shareArticle, type Utterance } from './utterances.js';

interface Clause {
  readonly of: Utterance;
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 12;
const LEAST_WORDS = 3;
/** A turn of phrase that more clauses have than this is a common one. */
const MOST_SHARED = 6;
const LEAST_SHARE = 0.4;
const LEAST_COMMON = 2.4;
/** Words that stand alike, or forms of one. */
const LEAST_ALIKE = 3;
const LEAST_SETTING = 14;
const LEAST_CONFIDENCE = 0.6;
const MOST_CONFIDENCE = 0.75;
/** Bits of setting at which it is as sure as it gets. */
const FULL_SETTING = 40;

/** Differences between short clauses of different articles, neither of which stands against other words of the other's article already. */
export function looseDifferences(story: Story, utterances: readonly Utterance[], rivals: Rivals): Difference[] {
  const found: Difference[] = [];
  let setting: Setting | undefined;
  for (const [a, b] of pairs(clausesOf(utterances))) {
    if (shareArticle(a.of, b.of) || rivals.taken(a.of, a.from, a.to, b.of) || rivals.taken(b.of, b.from, b.to, a.of)) continue;
    if (a.of.speaker !== null && b.of.speaker !== null && !sameSpeaker(a.of.speaker, b.of.speaker)) continue;
    const difference = differ(a, b, () => (setting ??= new Setting(story)));
    if (difference) found.push(difference);
  }
  return found;
}

/** Sentences, and parts of sentences after a dash, that are short. */
function clausesOf(utterances: readonly Utterance[]): Clause[] {
  const clauses: Clause[] = [];
  for (const of of utterances) {
    if (!of.marked) continue;
    let from = 0;
    for (let i = 1; i <= of.units.length; i++) {
      if (i < of.units.length && !opensAt(of.units, i) && !(of.units[i - 1].flags & CLOSES) && of.units[i].word >= 0 && !afterDash(of, i))
        continue;
      while (from < i && of.units[from].word < 0) from++;
      if (i - from >= LEAST_WORDS && i - from <= MOST_WORDS) clauses.push({ of, from, to: i });
      from = i;
    }
  }
  return clauses;
}

/** Whether a dash parts a word from the one before. */
function afterDash({ tokens, units }: Utterance, i: number): boolean {
  for (let t = units[i - 1].last; t < units[i].first; t++) {
    const ch = tokens.text[tokens.start[t]];
    if (ch === '—' || ch === '–' || ch === ';' || ch === ':') return true;
    if (ch === '-' && tokens.gap[t] > 0) return true;
  }
  return false;
}

/** Clauses that share a word with its neighbour, stems compared. */
function pairs(clauses: readonly Clause[]): [Clause, Clause][] {
  const index = new Map<string, number[]>();
  clauses.forEach(({ of, from, to }, k) => {
    for (let i = from + 1; i < to; i++) {
      const { word } = of.units[i];
      if (word < 0 || isLight(word) || stemOf(word) < 0) continue;
      const key = `${of.units[i - 1].word} ${stemOf(word)}`;
      const list = index.get(key);
      if (list === undefined) index.set(key, [k]);
      else if (list[list.length - 1] !== k) list.push(k);
    }
  });
  const made = new Map<number, [Clause, Clause]>();
  for (const list of index.values()) {
    if (list.length > MOST_SHARED) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) made.set(list[x] * clauses.length + list[y], [clauses[list[x]], clauses[list[y]]]);
  }
  return [...made.values()];
}

function differ(a: Clause, b: Clause, setting: () => Setting): Difference | null {
  const left = a.of.units.slice(a.from, a.to);
  const right = b.of.units.slice(b.from, b.to);
  const alignment = alignUnits(left, right);
  if (alignment === null) return null;
  const whole = (units: readonly Unit[]) => ({ head: 0, tail: units.length });
  const steps = withEnds(left, right, alignment, whole(left), whole(right), MOST_WORDS);
  const weight = common(left, right, steps);
  const share = weight / Math.min(sum(left, 0, left.length), sum(right, 0, right.length));
  const changes = changesOf({ units: left, tokens: a.of.tokens }, { units: right, tokens: b.of.tokens }, steps);
  if (changes.length === 0 || weight < LEAST_COMMON || share < LEAST_SHARE || alikeIn(left, right, steps) < LEAST_ALIKE) return null;
  const bits = setting().shared(place(a), place(b));
  if (bits < LEAST_SETTING) return null;
  const sure =
    LEAST_CONFIDENCE + (MOST_CONFIDENCE - LEAST_CONFIDENCE) * Math.min(1, (bits - LEAST_SETTING) / (FULL_SETTING - LEAST_SETTING));
  return {
    a: a.of,
    b: b.of,
    a0: a.from,
    a1: a.to,
    b0: b.from,
    b1: b.to,
    steps: steps.map((step) => ({ ...step, a0: step.a0 + a.from, a1: step.a1 + a.from, b0: step.b0 + b.from, b1: step.b1 + b.from })),
    weight,
    changes,
    common: steps.reduce((count, step) => (step.op === 'match' ? count + step.a1 - step.a0 : count), 0),
    confidence: Math.round(sure * 100) / 100,
    ledger: new Ledger().add('the same setting', Math.round(bits) / 10).add('words in common', Math.round(weight * 10) / 10),
  };
}

function alikeIn(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[]): number {
  let count = 0;
  for (const { op, a0, a1, b0, b1 } of steps)
    if (op === 'match') count += a1 - a0;
    else if (a1 > a0 && b1 > b0 && inflected(a[a1 - 1], b[b1 - 1])) count++;
  return count;
}

const place = ({ of, from, to }: Clause) => ({ article: of.article, first: of.units[from].first, last: of.units[to - 1].last });
