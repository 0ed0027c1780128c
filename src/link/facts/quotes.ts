/** What a fact says was said, as articles quote it. */
import type { Found } from '../../kinds/kind.js';
import { name as names } from '../../kinds/name/index.js';
import { QuoteIndex, quote as quotes } from '../../kinds/quote/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { stemOf } from '../../text/natural.js';
import { scan } from '../../text/scan.js';
import type { Tokens } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { wordsOf } from '../context.js';
import { stemOverlap } from '../stems.js';

/** A quotation in quite other words is held the same utterance only where speaker or setting agree. */
const LOOSE = 0.7;
/** The words of a fact, said otherwise by the very speaker whom it names. */
const SAME_SPEAKER = 0.92;
const SPEAKER_NEAR = 0.9;
const LONGEST_LOOSE = 14;

/** Facts with a quotation, by the words that articles quote. */
export class QuoteLinker {
  private readonly index: QuoteIndex<QuoteFact>;
  /** Short utterances whose speaker is known, by the stems of their content words. */
  private readonly byStem = new Map<string, QuoteFact[]>();

  constructor(facts: readonly Fact[]) {
    const quoted = facts.flatMap((fact): QuoteFact[] =>
      fact.expected.kind === 'quote'
        ? [{ fact, words: fact.expected.value.words, speaker: fact.speaker ?? fact.expected.value.speaker }]
        : [],
    );
    this.index = new QuoteIndex(quoted.map((thing) => ({ words: thing.words, thing })));
    for (const one of quoted) {
      if (one.speaker === null) continue;
      const tokens = scan(one.words);
      if (tokens.count > LONGEST_LOOSE) continue;
      for (const stem of stemsOf(tokens, 0, tokens.count)) this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), one]);
    }
  }

  link(article: Extracted, index: number): FactLink[] {
    const links: FactLink[] = [];
    if (this.index.size === 0) return links;
    for (const found of article.found) {
      if (found.kind !== 'quote') continue;
      const quoted = found as Found<'quote'>;
      for (const one of this.candidates(quoted, article)) {
        const link = linkOf(one, quoted, article, index);
        if (link !== null) links.push(link);
      }
    }
    return links;
  }

  private candidates(quoted: Found<'quote'>, { tokens }: Extracted): Set<QuoteFact> {
    const candidates = new Set(this.index.find(quoted.value.words));
    if (this.byStem.size > 0 && quoted.last - quoted.first <= LONGEST_LOOSE)
      for (const stem of stemsOf(tokens, quoted.first, quoted.last)) for (const one of this.byStem.get(stem) ?? []) candidates.add(one);
    return candidates;
  }
}

interface QuoteFact {
  readonly fact: Fact;
  readonly words: string;
  readonly speaker: string | null;
}

const stemsOf = (tokens: Tokens, first: number, last: number): Set<string> =>
  new Set([...wordsOf(tokens, first, last).keys()].map((word) => stemOf(formOf(word))));

function linkOf({ fact, words, speaker }: QuoteFact, quoted: Found<'quote'>, article: Extracted, index: number): FactLink | null {
  const judged = judge(words, speaker, quoted, article);
  if (judged === null) return null;
  return {
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
  };
}

function judge(
  words: string,
  speaker: string | null,
  quoted: Found<'quote'>,
  article: Extracted,
): Pick<FactLink, 'verdict' | 'confidence' | 'because'> | null {
  const compared = quotes.compare({ words, speaker }, quoted.value);
  if (compared.verdict === 'same' || compared.verdict === 'compatible')
    return { verdict: 'agrees', confidence: 0.95, because: compared.because };
  const who = speakerAgrees(speaker, quoted.value.speaker);
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
