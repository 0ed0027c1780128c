/** Sentences that state one sum, percentage, count or date of somebody who is named: facts as they stand, where sources do not tell of the same things. */

import { placeOf } from '../judge/place.js';
import type { Found } from '../kinds/kind.js';
import type { Expectation } from '../model/fact.js';
import type { Proposal } from '../model/proposal.js';
import type { Extracted } from '../model/source.js';
import { choose, openSentence } from '../read/sentence.js';
import { textOf } from '../text/tokens.js';
import { wordSet } from '../text/words.js';

const MOST_IN_ARTICLE = 3;
const SHORTEST = 40;
const LONGEST = 170;
/** What such words stand for is said in another sentence. */
const POINTING = wordSet(
  'he she it they this that these those his her its their we i you there but and so then also here my our your'.split(' '),
);

export function proposeSentences(article: Extracted): Proposal[] {
  const { tokens, source } = article;
  const out: Proposal[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length && out.length < MOST_IN_ARTICLE; s++) {
    const [first, last] = [tokens.sentences[s], tokens.sentences[s + 1]];
    if (first >= last || !isPlain(article, first, last)) continue;
    const [start, end] = [tokens.start[first], tokens.end[last - 1]];
    const sentence = textOf(tokens, first, last);
    const chosen = choose(openSentence(sentence));
    if ('refused' in chosen || !STATED.has(chosen.expected.kind) || !isLasting(chosen.expected)) continue;
    out.push({
      kind: chosen.expected.kind as Proposal['kind'],
      value: chosen.expected.text,
      sentence,
      is: null,
      speaker: null,
      about: [],
      lineages: 1,
      spans: [placeOf(source, start, end)],
      others: [],
    });
  }
  return out;
}

const STATED: ReadonlySet<string> = new Set(['money', 'quantity', 'date']);

/** Ages are proposed of persons, and *on Sunday* is no day without its article's. */
function isLasting({ kind, value }: Expectation): boolean {
  return kind === 'quantity' ? value.noun !== 'age' : kind !== 'date' || value.edtf !== null;
}

/** A statement of one line that names somebody and points at nothing outside of it. */
function isPlain({ tokens, found }: Extracted, first: number, last: number): boolean {
  const [start, end] = [tokens.start[first], tokens.end[last - 1]];
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || tokens.text.slice(start, end).includes('\n')) return false;
  if (!/[.]$/.test(tokens.text.slice(start, end + 1).trimEnd())) return false;
  for (let i = first; i < last; i++) if (POINTING.has(tokens.word[i])) return false;
  const inside = found.filter((one) => one.first >= first && one.last <= last);
  return !inside.some(({ kind }) => kind === 'quote') && inside.some((one) => one.kind === 'name' && isFull(one as Found<'name'>));
}

const isFull = ({ value: { full, type } }: Found<'name'>): boolean => type === 'person' || type === 'organisation' || full.includes(' ');
