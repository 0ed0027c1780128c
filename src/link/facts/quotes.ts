/** What a fact says was said, as articles quote it. */
import type { Found } from '../../kinds/kind.js';
import { PersonIndex } from '../../kinds/name/index.js';
import { commonShare, mayBeAlike, QuoteIndex } from '../../kinds/quote/index.js';
import { FormIndex } from '../../kinds/term/forms.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { stemOf } from '../../text/natural.js';
import { scan } from '../../text/scan.js';
import { formOf } from '../../text/words.js';
import { type Words, wordsOf } from '../context.js';
import { setOffQuotes } from './set-off.js';
import { judge, LONGEST_LOOSE, nameOf, partLike, type QuoteFact } from './utterances.js';

const VERBATIM = 0.9;
/** Shares of the shorter quotation that stand in the other. */
const WELL_SHARED = 0.75;
const NEARLY_AS_MUCH = 0.2;
/** Beside the fact's own words, others are those told wrong only where most of them stand. */
const SAID_AGAIN = 0.7;

/** Facts with a quotation, by the words that articles quote. */
export class QuoteLinker {
  private readonly all: QuoteIndex<QuoteFact>;
  private readonly words: FormIndex<QuoteFact>;
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
    this.words = new FormIndex(quoted.map((tag) => ({ form: tag.words.replace(/[\s.,;:!?]+$/u, ''), tag })));
    this.unspoken = indexed(quoted.filter((one) => one.speaker === null));
    this.speakers = new PersonIndex(quoted.flatMap((thing) => (thing.speaker === null ? [] : [{ name: nameOf(thing.speaker), thing }])));
    for (const one of quoted) {
      if (one.speaker === null || one.length > LONGEST_LOOSE) continue;
      for (const stem of stemsIn(one.content)) this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), one]);
    }
  }

  link(article: Extracted, index: number): FactLink[] {
    if (this.all.size === 0) return [];
    const links: Shared[] = [];
    const marked = article.found.filter((found): found is Found<'quote'> => found.kind === 'quote');
    for (const quoted of [...marked, ...setOffQuotes(article)]) {
      const { speaker } = quoted.value;
      for (const one of speaker === null ? this.unattributed(quoted, article) : this.attributed(quoted.value.words, speaker)) {
        const link = linkOf(one, quoted, article, index);
        if (link !== null) links.push(link);
      }
    }
    const verbatim = this.verbatim(article, index);
    const kept = closest(links, verbatim);
    const told = new Set(kept.map((link) => link.fact));
    return [...kept, ...verbatim.filter((link) => !told.has(link.fact))];
  }

  /** The very words, where they stand outside quotation marks or are too few to be read as a quotation. */
  private verbatim(article: Extracted, index: number): FactLink[] {
    return this.words
      .find(article.tokens)
      .filter((one) => !one.plural)
      .map(({ tag, start, end, first }) => ({
        fact: tag.fact,
        article: index,
        verdict: 'agrees',
        start,
        end,
        found: null,
        text: article.tokens.text.slice(start, end),
        value: { words: tag.words, speaker: null },
        expected: tag.fact.expected,
        confidence: VERBATIM,
        because: ['the very words'],
        evidence: [],
        fix: null,
        quoted: article.tokens.quoted[first] === 1,
      }));
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

function quoteFact(fact: Fact, words: string, speaker: string | null): QuoteFact {
  const tokens = scan(words);
  return { fact, words, speaker, length: tokens.count, content: wordsOf(tokens), known: new WeakMap(), speakers: new Map() };
}

const stemsIn = (words: Words): Set<string> => new Set([...words.keys()].map((word) => stemOf(formOf(word))));

/** A link with the share of the shorter quotation that both have, and of the fact's own words. */
type Shared = FactLink & { readonly share: number; readonly kept: number };

function linkOf(one: QuoteFact, quoted: Found<'quote'>, article: Extracted, index: number): Shared | null {
  const { tokens } = article;
  const kept = commonShare(one.words, quoted.value.words);
  const share = Math.max(kept, commonShare(quoted.value.words, one.words));
  const part = partLike(one.words, article, quoted);
  const isWhole = part.first === quoted.first && part.last === quoted.last;
  const start = isWhole ? quoted.start : tokens.start[part.first];
  const end = isWhole ? quoted.end : tokens.end[part.last - 1];
  const text = tokens.text.slice(start, end);
  const judged = judge(one, quoted, article, share, isWhole ? quoted.value.words : text);
  if (judged === null) return null;
  const { fact } = one;
  return {
    fact,
    share,
    kept,
    article: index,
    start,
    end,
    found: quoted,
    text,
    value: isWhole ? quoted.value : { ...quoted.value, words: text },
    expected: fact.expected,
    evidence: [],
    fix: null,
    quoted: true,
    ...judged,
  };
}

/** Where one quotation of an article is the fact's, another that shares few words with it is another utterance. */
function closest(links: readonly Shared[], verbatim: readonly FactLink[]): FactLink[] {
  const best = new Map<Fact, number>();
  for (const { fact, share } of links) best.set(fact, Math.max(share, best.get(fact) ?? 0));
  const given = new Set([...verbatim, ...links].filter(({ verdict }) => verdict === 'agrees').map(({ fact }) => fact));
  const isOther = ({ fact, verdict, kept }: Shared): boolean => verdict !== 'agrees' && given.has(fact) && kept < SAID_AGAIN;
  return links
    .filter((link) => !isOther(link) && (link.share >= WELL_SHARED || link.share >= best.get(link.fact)! - NEARLY_AS_MUCH))
    .map(({ share: _, kept: __, ...link }) => link);
}
