/** Which utterances are worth aligning: those that share a run of words that is not made of common words alone. */
import { isLight, stemOf } from '../../kinds/quote/likeness.js';
import type { Unit } from '../../kinds/quote/units.js';
import type { Utterance } from './utterances.js';

/** A key shared by more utterances than this tells nothing. */
const MOST_SHARED = 60;

/** Pairs of utterances `[i, j]`, `i < j`, in order. */
export function candidates(utterances: readonly Utterance[]): [number, number][] {
  const index = new Map<string, number[]>();
  utterances.forEach((utterance, k) => {
    for (const key of keysOf(utterance.units)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [k]);
      else if (list[list.length - 1] !== k) list.push(k);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const list of index.values()) {
    if (list.length < 2 || list.length > MOST_SHARED) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++)
        if (utterances[list[x]].marked || utterances[list[y]].marked) pairs.set(list[x] * utterances.length + list[y], [list[x], list[y]]);
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Runs of three words with a rare one among them, and neighbouring rare words whatever stands between. */
function* keysOf(units: readonly Unit[]): Generator<string> {
  const words = units.filter((unit) => unit.word >= 0);
  for (let i = 0; i + 2 < words.length; i++) {
    const [a, b, c] = [words[i].word, words[i + 1].word, words[i + 2].word];
    if (!(isLight(a) && isLight(b) && isLight(c))) yield `${a} ${b} ${c}`;
  }
  const rare = words.filter((unit) => !isLight(unit.word)).map((unit) => stem(unit.word));
  for (let i = 0; i < rare.length; i++) {
    if (i + 1 < rare.length) yield pair(rare[i], rare[i + 1]);
    if (i + 2 < rare.length) yield pair(rare[i], rare[i + 2]);
  }
}

const stem = (word: number): number => (stemOf(word) >= 0 ? stemOf(word) : word);
const pair = (a: number, b: number): string => (a < b ? `${a}~${b}` : `${b}~${a}`);
