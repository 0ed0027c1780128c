/** Who said a quotation: read from the words around it. */
import { LINE_GAP, PARAGRAPH_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Found } from '../kind.js';
import { PRONOUNS, SAYING } from './lexicon.js';

const saying = new Set(SAYING.map(wordOf));
const pronouns = new Set(PRONOUNS.map(wordOf));
const ACCORDING = wordOf('according');
const REACH = 14;

/** Whether a word is one of saying (`said`, `told`, `wrote`). */
export const isSaying = (word: number): boolean => saying.has(word);

/** A quotation's bounds: its marks' tokens. */
export interface Marks {
  readonly open: number;
  readonly close: number;
}

/**
 * The speaker of each quotation, as the name was written; null where none is named. `names` are in order.
 * A pronoun takes the person last named before it in the same paragraph or the one before.
 */
export function speakersOf(tokens: Tokens, names: readonly Found<'name'>[], quotations: readonly Marks[]): (string | null)[] {
  const speakers: (string | null)[] = [];
  quotations.forEach((marks, k) => {
    const after = attribution(tokens, names, marks.close + 1, Math.min(nextOpen(quotations, k, tokens.count), marks.close + 1 + REACH));
    const before =
      after ?? attribution(tokens, names, Math.max(previousClose(quotations, k), sentenceStart(tokens, marks.open)), marks.open);
    speakers.push(before ?? continued(tokens, quotations, speakers, k));
  });
  return speakers;
}

const nextOpen = (quotations: readonly Marks[], k: number, end: number): number => quotations[k + 1]?.open ?? end;
const previousClose = (quotations: readonly Marks[], k: number): number => (k > 0 ? quotations[k - 1].close + 1 : 0);
const sentenceStart = (tokens: Tokens, i: number): number => tokens.sentences[tokens.sentence[i]];

/** The name or pronoun that stands by a word of saying between two tokens. */
function attribution(tokens: Tokens, names: readonly Found<'name'>[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (i > from && tokens.gap[i] >= LINE_GAP && from !== sentenceStart(tokens, i)) break;
    if (tokens.type[i] !== WORD || !(isSaying(tokens.word[i]) || tokens.word[i] === ACCORDING)) continue;
    const named = nearest(names, from, to, i);
    if (named !== null) return named.value.full;
    const pronoun = pronounBeside(tokens, i);
    return pronoun >= 0 ? lastNamed(tokens, names, pronoun) : null;
  }
  return null;
}

/** The name nearest to token `i` within the bounds, that of a person before any other. */
function nearest(names: readonly Found<'name'>[], from: number, to: number, i: number): Found<'name'> | null {
  let best: Found<'name'> | null = null;
  let distance = Infinity;
  for (const name of names) {
    if (name.first < from) continue;
    if (name.first >= to) break;
    const away =
      (name.first > i ? name.first - i : i - name.last + 1) + (name.value.type === 'person' ? 0 : name.value.type === 'place' ? 8 : 3);
    if (away < distance) {
      best = name;
      distance = away;
    }
  }
  return best;
}

function pronounBeside(tokens: Tokens, i: number): number {
  if (i > 0 && pronouns.has(tokens.word[i - 1])) return i - 1;
  return i + 1 < tokens.count && pronouns.has(tokens.word[i + 1]) ? i + 1 : -1;
}

/** The last person named before a token, no more than one paragraph back. */
function lastNamed(tokens: Tokens, names: readonly Found<'name'>[], at: number): string | null {
  let start = at;
  for (let paragraphs = 0; start > 0 && paragraphs < 2; start--) if (tokens.gap[start] >= LINE_GAP) paragraphs++;
  for (let k = names.length - 1; k >= 0; k--) {
    const name = names[k];
    if (name.last <= at && name.first >= start && name.value.type === 'person') return name.value.full;
    if (name.last < start) break;
  }
  return null;
}

/** A quotation in the paragraph of the last one, with nobody else named as speaking, goes on from it. */
function continued(tokens: Tokens, quotations: readonly Marks[], speakers: readonly (string | null)[], k: number): string | null {
  if (k === 0 || speakers[k - 1] === null) return null;
  for (let i = quotations[k - 1].close + 1; i <= quotations[k].open; i++)
    if (tokens.gap[i] === PARAGRAPH_GAP && i < quotations[k].open) return null;
  return speakers[k - 1];
}
