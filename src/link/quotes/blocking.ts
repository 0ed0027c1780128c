/** Which utterances are worth aligning: those that share a run of words that is not made of common words alone. */
import { isLight, stemOf } from '../../kinds/quote/likeness.js';
import type { Unit } from '../../kinds/quote/units.js';
import type { Utterance } from './utterances.js';

/** A key shared by more utterances than this tells nothing. */
const MOST_SHARED = 60;

/** Pairs of utterances `[i, j]`, `i < j`, in order. */
export function candidates(utterances: readonly Utterance[]): [number, number][] {
  const index = new Map<number, number[]>();
  const numbers = new Map<number, number>();
  utterances.forEach((utterance, k) => {
    for (const key of keysOf(utterance.units, numbers)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [k]);
      else if (list[list.length - 1] !== k) list.push(k);
    }
  });
  const pairs = new Set<number>();
  for (const list of index.values()) {
    if (list.length < 2 || list.length > MOST_SHARED) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++)
        if (utterances[list[x]].marked || utterances[list[y]].marked) pairs.add(list[x] * utterances.length + list[y]);
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / utterances.length), pair % utterances.length]);
}

/** Distinct words of a story whose runs are told apart: more than any story quotes, and few enough that a run of three is one exact number. */
const MOST_WORDS = 200_000;

/** Runs of three words with a rare one among them, and neighbouring rare words whatever stands between. `numbers` counts the words of the story. */
function keysOf(units: readonly Unit[], numbers: Map<number, number>): number[] {
  const numberOf = (word: number): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    return Math.min(number, MOST_WORDS - 1);
  };
  const keys: number[] = [];
  const words = units.filter((unit) => unit.word >= 0).map((unit) => unit.word);
  const light = words.map(isLight);
  const run = words.map(numberOf);
  for (let i = 0; i + 2 < words.length; i++)
    if (!(light[i] && light[i + 1] && light[i + 2])) keys.push((run[i] * MOST_WORDS + run[i + 1]) * MOST_WORDS + run[i + 2]);
  const rare = words.filter((_, i) => !light[i]).map((word) => numberOf(stem(word)));
  for (let i = 0; i < rare.length; i++) {
    if (i + 1 < rare.length) keys.push(pair(rare[i], rare[i + 1]));
    if (i + 2 < rare.length) keys.push(pair(rare[i], rare[i + 2]));
  }
  return keys;
}

const stem = (word: number): number => (stemOf(word) >= 0 ? stemOf(word) : word);
/** Below 0, where no run of three is. */
const pair = (a: number, b: number): number => -1 - (a < b ? a * MOST_WORDS + b : b * MOST_WORDS + a);
