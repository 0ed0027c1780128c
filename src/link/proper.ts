/**
 * A word that is part of a longer name which is only ever spelled one way: the *Labor* of *Australian Labor Party* is that party's own
 * spelling, and says nothing about how an article that writes *Labour* spells the word.
 */
import type { Extracted } from '../model/source.js';
import { LINE_GAP, TITLE, type Tokens, WORD } from '../text/tokens.js';
import { wordOf } from '../text/words.js';

/** Where a word stands. */
export interface Place {
  readonly article: number;
  readonly token: number;
}

const [OF, THE] = ['of', 'the'].map(wordOf);

/**
 * The places of `own` that stand in no name of another spelling. A longer name counts as spelled its own way where the story never has
 * it with `other`, and its article writes `other` elsewhere: whoever writes both knows them apart.
 */
export function placesOfOwn(articles: readonly Extracted[], own: readonly Place[], other: readonly Place[]): Place[] {
  const writesOther = new Set(other.map(({ article }) => article));
  const namesOfOther = new Set(other.map(({ article, token }) => nameAround(articles[article].tokens, token)));
  return own.filter(({ article, token }) => {
    const name = nameAround(articles[article].tokens, token);
    return name === null || namesOfOther.has(name) || !writesOther.has(article);
  });
}

/** The capitalised words around one, as a key that leaves the one out; null where it stands alone. */
function nameAround(tokens: Tokens, at: number): string | null {
  const words: string[] = [];
  for (let i = before(tokens, at); i !== -1; i = before(tokens, i)) words.unshift(String(tokens.word[i]));
  const first = words.length;
  for (let i = at + 1; joins(tokens, i) && tokens.shape[i] === TITLE; i++) words.push(String(tokens.word[i]));
  return words.length === 0 ? null : `${first} ${words.join(' ')}`;
}

/** The capitalised word of the same name before one, over an *of* where there is one; -1 where there is none. */
function before(tokens: Tokens, i: number): number {
  if (!joins(tokens, i)) return -1;
  if (tokens.shape[i - 1] === TITLE && tokens.word[i - 1] !== THE) return i - 1;
  return tokens.word[i - 1] === OF && joins(tokens, i - 1) && tokens.shape[i - 2] === TITLE ? i - 2 : -1;
}

/** A word that stands right after another of its sentence. */
const joins = ({ type, gap, sentence, count }: Tokens, i: number): boolean =>
  i > 0 && i < count && type[i] === WORD && type[i - 1] === WORD && sentence[i] === sentence[i - 1] && gap[i] < LINE_GAP;
