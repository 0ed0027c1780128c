/** Lists that a fact gives, as articles give them. */
import type { Found } from '../../kinds/kind.js';
import { memberKey, set as sets } from '../../kinds/set/index.js';
import { FormIndex } from '../../kinds/term/forms.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { aboutOf, coverage } from './about.js';

const LEAST_COVER = 0.3;

/** Facts with a list, by the words of its members. */
export class SetLinker {
  private readonly byWord = new Map<string, Fact[]>();
  /** Lists of two (*wire fraud and forgery*), which in running text are no lists yet. */
  private readonly pairs: FormIndex<Fact>;

  constructor(facts: readonly Fact[]) {
    this.pairs = new FormIndex(facts.flatMap((tag) => pairsOf(tag).map((form) => ({ form, tag }))));
    for (const fact of facts) {
      if (fact.expected.kind !== 'set') continue;
      for (const word of memberWords(fact.expected.value.members)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), fact]);
    }
  }

  link(article: Extracted, index: number): FactLink[] {
    const links: FactLink[] = [];
    if (this.byWord.size === 0) return links;
    for (const found of article.found) {
      if (found.kind !== 'set') continue;
      const list = found as Found<'set'>;
      const candidates = new Set<Fact>();
      for (const word of memberWords(list.value.members)) for (const fact of this.byWord.get(word) ?? []) candidates.add(fact);
      for (const fact of candidates) {
        const link = linkSet(fact, list, article, index);
        if (link !== null) links.push(link);
      }
    }
    const told = new Set(links.map((link) => link.fact));
    return [...links, ...this.pairsIn(article, index).filter((link) => !told.has(link.fact))];
  }

  private pairsIn(article: Extracted, index: number): FactLink[] {
    return this.pairs.find(article.tokens).flatMap(({ tag, first, last, start, end }) => {
      if (tag.expected.kind !== 'set') return [];
      const pair: Found<'set'> = { kind: 'set', value: tag.expected.value, first, last, start, end };
      return linkSet(tag, pair, article, index) ?? [];
    });
  }
}

function pairsOf({ expected }: Fact): string[] {
  if (expected.kind !== 'set' || expected.value.members.length !== 2) return [];
  const [a, b] = expected.value.members;
  return [`${a} and ${b}`, `${b} and ${a}`];
}

const memberWords = (members: readonly string[]): Set<string> => new Set(members.flatMap((member) => memberKey(member).split(' ')));

/** A list of an article that shares members with the fact's and speaks of what it is about. */
function linkSet(fact: Fact, list: Found<'set'>, article: Extracted, index: number): FactLink | null {
  if (fact.expected.kind !== 'set') return null;
  const about = aboutOf(fact);
  const compared = sets.compare(fact.expected.value, list.value);
  if (compared.verdict === 'incomparable') return null;
  const cover = coverage(about, article, list);
  const placed = about.total === 0 || cover.share >= LEAST_COVER;
  if (compared.verdict === 'different' && !placed) return null;
  return {
    fact,
    article: index,
    verdict: compared.verdict === 'different' ? 'conflicts' : 'agrees',
    start: list.start,
    end: list.end,
    found: list,
    text: article.tokens.text.slice(list.start, list.end),
    value: list.value,
    expected: fact.expected,
    confidence: compared.verdict === 'different' ? (compared.confidence ?? 1) * (cover.share >= 0.5 ? 0.92 : 0.7) : 0.9,
    because: [...compared.because, ...cover.because],
    evidence: [],
    fix: null,
    quoted: article.tokens.quoted[list.first] === 1,
  };
}
