/**
 * Quotations that an article gives without marks: a post or a statement set apart, a sentence whose marks were lost.
 * A sentence counts where it has long runs of words in common with a quotation and nobody is said to say it: a paraphrase
 * has its own words and its own verb of saying.
 */
import { isLight } from '../../kinds/quote/likeness.js';
import { isSaying } from '../../kinds/quote/speaker.js';
import { plainWord } from '../../kinds/quote/spelling.js';
import { unitsOf } from '../../kinds/quote/units.js';
import type { Story } from '../../model/link.js';
import { LINE_GAP, NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import type { Utterance } from './utterances.js';

/** Words of a run (two pairs), and how many runs a sentence must share. */
const RUN = 4;
const LEAST_RUNS = 4;
const LEAST_WORDS = 8;
const LEAST_FULL = 1;
/** Tokens of a sentence that is read together with its neighbour. */
const LONGEST_BESIDE = 12;

/** Sentences outside all marks that stand in marks elsewhere, word for word or nearly. */
export function unmarkedOf(story: Story, quoted: readonly Utterance[]): Utterance[] {
  const runs: Runs = { all: new Set(), pairs: new Map() };
  for (const { units } of quoted) {
    const words = units.filter((unit) => unit.word >= 0).map((unit) => unit.word);
    if (words.length >= LEAST_WORDS) addRuns(runs, words);
  }
  if (runs.all.size === 0) return [];
  const out: Utterance[] = [];
  story.articles.forEach(({ tokens, zones }, article) => {
    const isOpen = (s: number): boolean =>
      s >= 0 &&
      s + 1 < tokens.sentences.length &&
      zones[s] !== 'boilerplate' &&
      isBare(tokens, tokens.sentences[s], tokens.sentences[s + 1]);
    const isAlike = (s: number): boolean =>
      tokens.sentences[s + 1] - tokens.sentences[s] >= LEAST_WORDS &&
      shares(tokens, tokens.sentences[s], tokens.sentences[s + 1], runs) &&
      isOpen(s);
    /** A sentence too short to be told by itself belongs to the one beside it. */
    const isBeside = (s: number, gapAt: number): boolean =>
      isOpen(s) && tokens.sentences[s + 1] - tokens.sentences[s] <= LONGEST_BESIDE && tokens.gap[gapAt] < LINE_GAP && !isAlike(s);
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      if (!isAlike(s)) continue;
      const from = isBeside(s - 1, tokens.sentences[s]) ? s - 1 : s;
      const to = isBeside(s + 1, tokens.sentences[s + 1]) ? s + 2 : s + 1;
      const units = unitsOf(tokens, tokens.sentences[from], tokens.sentences[to]);
      out.push({ article, tokens, units, speaker: null, isOfBody: false, marked: false, heading: false, copies: [] });
    }
  });
  return out;
}

/** Neither quoted nor said by anybody. */
function isBare(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.quoted[i] || (tokens.type[i] === WORD && isSaying(tokens.word[i]))) return false;
  return true;
}

function shares(tokens: Tokens, first: number, last: number, { all, pairs }: Runs): boolean {
  const words: number[] = [];
  for (let i = first; i < last; i++) if (tokens.type[i] === WORD || tokens.type[i] === NUMBER) words.push(plainWord(tokens.word[i]));
  let shared = 0;
  for (let i = 0; i + RUN <= words.length; i++) {
    const start = pairs.get(pairAt(words, i));
    const end = start === undefined ? undefined : pairs.get(pairAt(words, i + 2));
    if (end !== undefined && all.has(start! * MOST_WORDS + end) && ++shared >= LEAST_RUNS) return true;
  }
  return false;
}

/** Runs of words that are not made of common words alone. */
interface Runs {
  /** Of each run the numbers of its two pairs, as one. */
  readonly all: Set<number>;
  /** Two words that stand side by side, as one number → which of the pairs they are. */
  readonly pairs: Map<number, number>;
}

function addRuns({ all, pairs }: Runs, words: readonly number[]): void {
  const numberAt = (i: number): number => {
    const pair = pairAt(words, i);
    let number = pairs.get(pair);
    if (number === undefined) pairs.set(pair, (number = pairs.size));
    return number;
  };
  for (let i = 0; i + RUN <= words.length; i++) {
    let full = 0;
    for (let k = i; k < i + RUN; k++) if (!isLight(words[k])) full++;
    if (full >= LEAST_FULL) all.add(numberAt(i) * MOST_WORDS + numberAt(i + 2));
  }
}

/** More than any text has: two numbers below it are one exact number. */
const MOST_WORDS = 2 ** 26;
const pairAt = (words: readonly number[], i: number): number => words[i] * MOST_WORDS + words[i + 1];
