/** Pairs of spellings into slots: which belong together, how a slot reads, and how sure it is. */
import { areHouseStyles } from '../../kinds/name/index.js';
import type { Slot, SlotReading } from '../../model/link.js';
import type { Ledger } from '../bits.js';
import type { Form } from '../forms.js';
import { Groups } from '../groups.js';
import { weights } from '../weights.js';
import type { Word } from './alignment.js';
import { areOthers, bearersOf } from './bearers.js';
import { isDemonym } from './slips.js';
import { areTwoInFull } from './together.js';

const W = weights.names;

/** Two words that stand for one another in names, and what is held for and against their being one name. */
export interface Pair {
  readonly a: Word;
  readonly b: Word;
  readonly ledger: Ledger;
  /** The surest that it can be. */
  readonly most: number;
  /** The words that both names share, for the subject. */
  readonly rest: readonly string[];
  readonly formsA: Form[];
  readonly formsB: Form[];
}

/** Pairs that share a spelling are one slot, the surest first; a pair that would make one of two persons stays out. */
export function merge(pairs: readonly Pair[]): Slot[] {
  const words = [...new Set(pairs.flatMap((pair) => [pair.a, pair.b]))];
  const index = new Map(words.map((word, i) => [word, i]));
  const groups = new Groups(words.length);
  const held: Pair[] = [];
  for (const pair of [...pairs].sort((x, y) => y.ledger.bits - x.ledger.bits)) {
    const [a, b] = [index.get(pair.a)!, index.get(pair.b)!];
    const sideOf = (of: number): Word[] => words.filter((_, i) => groups.find(i) === groups.find(of));
    const apart =
      groups.find(a) !== groups.find(b) &&
      sideOf(a).some((x) => sideOf(b).some((y) => isOfTwo(pair, x, y) || ((x !== pair.a || y !== pair.b) && areInOne(x, y))));
    if (apart) continue;
    groups.join(a, b);
    held.push(pair);
  }
  return groups.sets().flatMap((set) => {
    const own = held.filter((pair) => set.includes(index.get(pair.a)!));
    return own.length ? [slotOf(own)] : [];
  });
}

/** *Adel Abdul Bary* has both: neither is the other. */
const areInOne = (x: Word, y: Word): boolean => x.at.some(({ form }) => y.at.some((other) => other.form === form));

/** Whether joining a pair would make one name of two others that persons of other names bear. */
const isOfTwo = (pair: Pair, x: Word, y: Word): boolean =>
  (x !== pair.a || y !== pair.b) && (areOthers(bearersOf(x), bearersOf(y)) || areTwoInFull(x, y));

function slotOf(pairs: readonly Pair[]): Slot {
  const byWord = new Map<string, Set<Form>>();
  for (const pair of pairs) {
    for (const [word, forms] of [
      [pair.a, pair.formsA],
      [pair.b, pair.formsB],
    ] as const) {
      const set = byWord.get(word.text) ?? new Set();
      for (const form of forms) set.add(form);
      byWord.set(word.text, set);
    }
  }
  const surest = [...pairs].sort((x, y) => sureness(y) - sureness(x) || y.ledger.bits - x.ledger.bits);
  const [best] = surest;
  const readings = [...byWord.values()].map((forms) => readingOf([...forms], best.rest.length > 0));
  const texts = readings.map((reading) => `"${reading.text}"`);
  return {
    kind: 'name',
    subject: best.rest.length ? best.formsA[0].text : readings[0].text,
    readings,
    outcome: 'conflict',
    confidence: sureness(best),
    message: `Articles disagree on a name: ${texts.join(' or ')}`,
    because: isStyle(best) ? ['newspapers write this name in either way', ...best.ledger.reasons()] : best.ledger.reasons(),
    evidence: best.ledger.sorted(),
  };
}

/** *Kyiv*, *Kiev*: no slip, whatever the evidence that they are one. */
const isStyle = ({ a, b }: Pair): boolean => areHouseStyles(a.text, b.text);
const isDemonymIn = ({ a, b, formsA, formsB }: Pair): boolean =>
  isDemonym(a.text, b.text) && [...formsA, ...formsB].every(({ type }) => type !== 'person');
const sureness = (pair: Pair): number => {
  const most = isStyle(pair) ? W.houseStyle : isDemonymIn(pair) ? W.mostDemonym : pair.most;
  return Math.min(most, pair.ledger.probability);
};

function readingOf(forms: readonly Form[], inFull: boolean): SlotReading {
  const shown = forms.reduce((x, y) => (isFuller(x, y, inFull) ? y : x));
  const mentions = forms.flatMap((form) => form.mentions);
  return { text: shown.text, value: shown.value, mentions };
}

/** The full name is shown, unless it is written once where the lone word is written again and again (*Tranquilizing Harambe*). */
const SELDOM = 8;
const isFuller = (x: Form, y: Form, inFull: boolean): boolean => {
  const isSeldom = (full: Form, lone: Form): boolean => !inFull && lone.mentions.length > SELDOM * full.mentions.length;
  if (y.words.length === 1) return x.words.length > 1 && isSeldom(x, y);
  return x.words.length === 1 ? !isSeldom(y, x) : y.mentions.length > x.mentions.length;
};
