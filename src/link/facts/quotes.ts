/** What a fact says was said, as articles quote it. */
import type { Found, NameValue } from '../../kinds/kind.js';
import { name as names, PersonIndex } from '../../kinds/name/index.js';
import { mayBeAlike, QuoteIndex, quote as quotes } from '../../kinds/quote/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { stemOf } from '../../text/natural.js';
import { scan } from '../../text/scan.js';
import { formOf } from '../../text/words.js';
import { type Words, wordsOf } from '../context.js';
import { stemOverlap } from '../stems.js';

/** A quotation in quite other words is held the same utterance only where speaker or setting agree. */
const LOOSE = 0.7;
/** The words of a fact, said otherwise by the very speaker whom it names. */
const SAME_SPEAKER = 0.92;
const SPEAKER_NEAR = 0.9;
const LONGEST_LOOSE = 14;

/** Facts with a quotation, by the words that articles quote. */
export class QuoteLinker {
  private readonly all: QuoteIndex<QuoteFact>;
  /** Those whose speaker no one told. */
  private readonly unspoken: QuoteIndex<QuoteFact>;
  private readonly speakers: PersonIndex<QuoteFact>;
  /** Short utterances whose speaker is known, by the stems of their content words. */
  private readonly byStem = new Map<string, QuoteFact[]>();

  constructor(facts: readonly Fact[]) {
    const quoted = facts.flatMap((fact): QuoteFact[] =>
      fact.expected.kind === 'quote' ? [quoteFact(fact, fact.expected.value.words, fact.speaker ?? fact.expected.value.speaker)] : [],
    );
    const indexed = (list: readonly QuoteFact[]) => new QuoteIndex(list.map((thing) => ({ words: thing.words, thing })));
    this.all = indexed(quoted);
    this.unspoken = indexed(quoted.filter((one) => one.speaker === null));
    this.speakers = new PersonIndex(quoted.flatMap((thing) => (thing.speaker === null ? [] : [{ name: nameOf(thing.speaker), thing }])));
    for (const one of quoted) {
      if (one.speaker === null || one.length > LONGEST_LOOSE) continue;
      for (const stem of stemsIn(one.content)) this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), one]);
    }
  }

  link(article: Extracted, index: number): FactLink[] {
    const links: FactLink[] = [];
    if (this.all.size === 0) return links;
    for (const found of article.found) {
      if (found.kind !== 'quote') continue;
      const quoted = found as Found<'quote'>;
      const { speaker } = quoted.value;
      for (const one of speaker === null ? this.unattributed(quoted, article) : this.attributed(quoted.value.words, speaker)) {
        const link = linkOf(one, quoted, article, index);
        if (link !== null) links.push(link);
      }
    }
    return links;
  }

  /** Of other speakers only what was said in the very same words is asked for. */
  private attributed(words: string, speaker: string): Set<QuoteFact> {
    const candidates = new Set(this.speakers.find(speaker));
    for (const one of this.all.findAlike(words)) if (!candidates.has(one) && mayBeAlike(one.words, words)) candidates.add(one);
    if (this.unspoken.size > 0) for (const one of this.unspoken.find(words)) candidates.add(one);
    return candidates;
  }

  private unattributed(quoted: Found<'quote'>, { tokens }: Extracted): Set<QuoteFact> {
    const candidates = new Set(this.all.find(quoted.value.words));
    if (this.byStem.size > 0 && quoted.last - quoted.first <= LONGEST_LOOSE)
      for (const stem of stemsIn(wordsOf(tokens, quoted.first, quoted.last)))
        for (const one of this.byStem.get(stem) ?? []) candidates.add(one);
    return candidates;
  }
}

interface QuoteFact {
  readonly fact: Fact;
  readonly words: string;
  readonly speaker: string | null;
  /** Tokens of the words, and the content words among them. */
  readonly length: number;
  readonly content: Words;
  /** Names that were held against the speaker's. */
  readonly known: WeakMap<NameValue, boolean>;
  readonly speakers: Map<string, boolean>;
}

function quoteFact(fact: Fact, words: string, speaker: string | null): QuoteFact {
  const tokens = scan(words);
  return { fact, words, speaker, length: tokens.count, content: wordsOf(tokens), known: new WeakMap(), speakers: new Map() };
}

const stemsIn = (words: Words): Set<string> => new Set([...words.keys()].map((word) => stemOf(formOf(word))));

function linkOf(one: QuoteFact, quoted: Found<'quote'>, article: Extracted, index: number): FactLink | null {
  const judged = judge(one, quoted, article);
  if (judged === null) return null;
  const { fact } = one;
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

function judge(fact: QuoteFact, quoted: Found<'quote'>, article: Extracted): Pick<FactLink, 'verdict' | 'confidence' | 'because'> | null {
  const { words, speaker } = fact;
  const compared = quotes.compare({ words, speaker }, quoted.value);
  if (compared.verdict === 'same' || compared.verdict === 'compatible')
    return { verdict: 'agrees', confidence: 0.95, because: compared.because };
  const who = speakerAgrees(fact, quoted.value.speaker);
  if (who === false) return null;
  if (compared.verdict === 'different') {
    const near = who === true || namedNearby(fact, article, quoted);
    const least = who === true ? SAME_SPEAKER : near ? SPEAKER_NEAR : 0;
    return {
      verdict: 'conflicts',
      confidence: Math.min(0.97, Math.max(least, compared.confidence ?? 0.9)),
      because: [...compared.because, ...(who === true ? ['the same speaker'] : near ? ['the passage names the speaker'] : [])],
    };
  }
  return loosely(fact, quoted, article, who);
}

/** Quite other words: only for short utterances that share a content stem, where the speaker or the passage names the fact's person. */
function loosely(fact: QuoteFact, quoted: Found<'quote'>, article: Extracted, who: boolean | null): ReturnType<typeof judge> {
  if (fact.length > LONGEST_LOOSE || quoted.last - quoted.first > LONGEST_LOOSE || fact.speaker === null) return null;
  const shared = stemOverlap(fact.content, wordsOf(article.tokens, quoted.first, quoted.last));
  if (shared.length === 0) return null;
  if (!who && !namedNearby(fact, article, quoted)) return null;
  return { verdict: 'conflicts', confidence: LOOSE, because: ['the same speaker', `other words for it, sharing "${shared.join('", "')}"`] };
}

/** Whether the fact's speaker and the article's are one; null where either gives none. Each name is asked once. */
function speakerAgrees({ speaker, speakers }: QuoteFact, actual: string | null): boolean | null {
  if (speaker === null || actual === null) return null;
  let agrees = speakers.get(actual);
  if (agrees === undefined) speakers.set(actual, (agrees = names.compare(nameOf(speaker), nameOf(actual)).sameEntity === true));
  return agrees;
}

const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });

function namedNearby(fact: QuoteFact, { found, tokens }: Extracted, quoted: Found<'quote'>): boolean {
  const s = tokens.sentence[quoted.first];
  return found.some(
    (one) => one.kind === 'name' && Math.abs(tokens.sentence[one.first] - s) <= 1 && isSpeaker(fact, (one as Found<'name'>).value),
  );
}

function isSpeaker({ speaker, known }: QuoteFact, name: NameValue): boolean {
  if (speaker === null) return false;
  let same = known.get(name);
  if (same === undefined) known.set(name, (same = names.compare(nameOf(speaker), name).sameEntity === true));
  return same;
}
