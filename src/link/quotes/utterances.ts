/** What each article quotes, as runs of words: quotations that one sentence of attribution splits are one utterance. */
import type { Found } from '../../kinds/kind.js';
import { BREAK, type Unit, unitsOf } from '../../kinds/quote/units.js';
import type { Story } from '../../model/link.js';
import { LINE_GAP, type Tokens } from '../../text/tokens.js';

export interface Utterance {
  readonly article: number;
  readonly units: readonly Unit[];
  readonly tokens: Tokens;
  readonly speaker: string | null;
  readonly found: Found<'quote'>;
}

/** Longest attribution, in tokens, that may stand inside an utterance. */
const LONGEST_INTERRUPTION = 25;
const MOST_WORDS = 400;

/** The utterances of all articles of a story, in order. */
export function utterancesOf(story: Story): Utterance[] {
  const out: Utterance[] = [];
  story.articles.forEach((article, k) => {
    const quotes = article.found.filter((found): found is Found<'quote'> => found.kind === 'quote');
    for (let i = 0; i < quotes.length; ) {
      const units: Unit[] = unitsOf(article.tokens, quotes[i].first, quotes[i].last);
      let j = i + 1;
      while (j < quotes.length && units.length < MOST_WORDS && goesOn(article.tokens, quotes[j - 1], quotes[j])) {
        units.push({ word: -1, flags: BREAK, first: quotes[j - 1].last, last: quotes[j].first });
        for (const unit of unitsOf(article.tokens, quotes[j].first, quotes[j].last)) units.push(unit);
        j++;
      }
      const speaker = quotes.slice(i, j).find((quote) => quote.value.speaker !== null)?.value.speaker ?? null;
      out.push({ article: k, tokens: article.tokens, units, speaker, found: quotes[i] });
      i = j;
    }
  });
  return out;
}

function goesOn(tokens: Tokens, last: Found<'quote'>, next: Found<'quote'>): boolean {
  if (next.first - last.last > LONGEST_INTERRUPTION) return false;
  if (last.value.speaker !== null && next.value.speaker !== null && last.value.speaker !== next.value.speaker) return false;
  let lines = 0;
  for (let i = last.last; i <= next.first; i++) if (tokens.gap[i] >= LINE_GAP) lines++;
  return lines <= 1;
}
