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
import { NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import type { Utterance } from './utterances.js';

/** Words of a run, and how many runs a sentence must share. */
const RUN = 4;
const LEAST_RUNS = 4;
const LEAST_WORDS = 8;
const LEAST_FULL = 1;

/** Sentences outside all marks that stand in marks elsewhere, word for word or nearly. */
export function unmarkedOf(story: Story, quoted: readonly Utterance[]): Utterance[] {
  const runs = new Set<string>();
  for (const { units } of quoted) {
    const words = units.filter((unit) => unit.word >= 0).map((unit) => unit.word);
    if (words.length >= LEAST_WORDS) for (const run of runsOf(words)) runs.add(run);
  }
  if (runs.size === 0) return [];
  const out: Utterance[] = [];
  story.articles.forEach(({ tokens, zones }, article) => {
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      const first = tokens.sentences[s];
      const last = tokens.sentences[s + 1];
      if (last - first < LEAST_WORDS || zones[s] === 'boilerplate' || !isBare(tokens, first, last) || !shares(tokens, first, last, runs))
        continue;
      out.push({ article, tokens, units: unitsOf(tokens, first, last), speaker: null, marked: false, copies: [] });
    }
  });
  return out;
}

/** Neither quoted nor said by anybody. */
function isBare(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.quoted[i] || (tokens.type[i] === WORD && isSaying(tokens.word[i]))) return false;
  return true;
}

function shares(tokens: Tokens, first: number, last: number, runs: ReadonlySet<string>): boolean {
  const words: number[] = [];
  for (let i = first; i < last; i++) if (tokens.type[i] === WORD || tokens.type[i] === NUMBER) words.push(plainWord(tokens.word[i]));
  let shared = 0;
  for (const run of runsOf(words)) if (runs.has(run) && ++shared >= LEAST_RUNS) return true;
  return false;
}

function* runsOf(words: readonly number[]): Generator<string> {
  for (let i = 0; i + RUN <= words.length; i++) {
    let full = 0;
    for (let k = i; k < i + RUN; k++) if (!isLight(words[k])) full++;
    if (full >= LEAST_FULL) yield words.slice(i, i + RUN).join(' ');
  }
}
