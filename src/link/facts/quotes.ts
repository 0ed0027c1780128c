/** What a fact says was said, as articles quote it. */
import type { Found } from '../../kinds/kind.js';
import { name as names } from '../../kinds/name/index.js';
import { quote as quotes } from '../../kinds/quote/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { scan } from '../../text/scan.js';
import { wordsOf } from '../context.js';
import { stemOverlap } from '../stems.js';

/** A quotation in quite other words is held the same utterance only where speaker or setting agree. */
const LOOSE = 0.7;
/** The words of a fact, said otherwise by the very speaker whom it names. */
const SAME_SPEAKER = 0.92;
const SPEAKER_NEAR = 0.9;
const LONGEST_LOOSE = 14;

export function linkQuote(fact: Fact, article: Extracted, index: number): FactLink[] {
  if (fact.expected.kind !== 'quote') return [];
  const { value } = fact.expected;
  const speaker = fact.speaker ?? value.speaker;
  const links: FactLink[] = [];
  for (const found of article.found) {
    if (found.kind !== 'quote') continue;
    const quoted = found as Found<'quote'>;
    const judged = judge(value.words, speaker, quoted, article);
    if (!judged) continue;
    links.push({
      fact,
      article: index,
      start: quoted.start,
      end: quoted.end,
      found: quoted,
      text: article.tokens.text.slice(quoted.start, quoted.end),
      value: quoted.value,
      expected: fact.expected,
      evidence: [],
      fix: null,
      quoted: true,
      ...judged,
    });
  }
  return links;
}

function judge(
  words: string,
  speaker: string | null,
  quoted: Found<'quote'>,
  article: Extracted,
): Pick<FactLink, 'verdict' | 'confidence' | 'because'> | null {
  const compared = quotes.compare({ words, speaker }, quoted.value);
  const who = speakerAgrees(speaker, quoted.value.speaker);
  if (compared.verdict === 'same' || compared.verdict === 'compatible')
    return { verdict: 'agrees', confidence: 0.95, because: compared.because };
  if (who === false) return null;
  if (compared.verdict === 'different') {
    const near = who === true || (speaker !== null && namedNearby(article, quoted, speaker));
    const least = who === true ? SAME_SPEAKER : near ? SPEAKER_NEAR : 0;
    return {
      verdict: 'conflicts',
      confidence: Math.min(0.97, Math.max(least, compared.confidence ?? 0.9)),
      because: [...compared.because, ...(who === true ? ['the same speaker'] : near ? ['the passage names the speaker'] : [])],
    };
  }
  return loosely(words, speaker, quoted, article, who);
}

/** Quite other words: only for short utterances that share a content stem, where the speaker or the passage names the fact's person. */
function loosely(
  words: string,
  speaker: string | null,
  quoted: Found<'quote'>,
  article: Extracted,
  who: boolean | null,
): ReturnType<typeof judge> {
  const mine = scan(words);
  if (mine.count > LONGEST_LOOSE || quoted.last - quoted.first > LONGEST_LOOSE || speaker === null) return null;
  const shared = stemOverlap(wordsOf(mine), wordsOf(article.tokens, quoted.first, quoted.last));
  if (shared.length === 0) return null;
  if (!who && !namedNearby(article, quoted, speaker)) return null;
  return { verdict: 'conflicts', confidence: LOOSE, because: ['the same speaker', `other words for it, sharing "${shared.join('", "')}"`] };
}

function speakerAgrees(expected: string | null, actual: string | null): boolean | null {
  if (expected === null || actual === null) return null;
  return names.compare(nameOf(expected), nameOf(actual)).sameEntity === true;
}

const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });

function namedNearby({ found, tokens }: Extracted, quoted: Found<'quote'>, speaker: string): boolean {
  const s = tokens.sentence[quoted.first];
  return found.some(
    (one) =>
      one.kind === 'name' &&
      Math.abs(tokens.sentence[one.first] - s) <= 1 &&
      names.compare(nameOf(speaker), (one as Found<'name'>).value).sameEntity === true,
  );
}
