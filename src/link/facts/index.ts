/** Facts against articles: which mentions speak of a fact, and whether they agree. One file per way of finding them. */
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { FormLinker } from './forms.js';
import { linkQuote } from './quotes.js';
import { linkRole } from './roles.js';
import { SentenceLinker } from './sentences.js';
import { linkSet } from './sets.js';
import { SpellingLinker } from './spellings.js';
import { ValueLinker } from './values.js';

/** Links facts to articles. Built once per run: its indexes are over the facts, so that an article asks only for what it has. */
export class FactLinker {
  private readonly forms: FormLinker;
  private readonly spellings: SpellingLinker;
  private readonly values: ValueLinker;
  private readonly sentences: SentenceLinker;
  private readonly others: readonly Fact[];

  constructor(private readonly facts: readonly Fact[]) {
    this.forms = new FormLinker(facts);
    this.spellings = new SpellingLinker(facts.filter((fact) => fact.expected.kind === 'name'));
    this.values = new ValueLinker(facts.filter((fact) => ['quantity', 'money', 'date'].includes(fact.expected.kind)));
    this.sentences = new SentenceLinker(facts);
    this.others = facts.filter((fact) => fact.expected.kind === 'quote' || fact.expected.kind === 'set' || fact.role !== null);
  }

  /** What an article says of the facts that `applies` lets through, in order of place. */
  link(article: Extracted, index: number, applies: (fact: Fact) => boolean): FactLink[] {
    const links = this.forms.link(article, index);
    const taken = links.map(({ start, end, fact }) => ({ start, end, fact }));
    links.push(...this.spellings.link(article, index, taken));
    links.push(...this.values.link(article, index));
    links.push(...this.sentences.link(article, index, links));
    for (const fact of this.others) links.push(...linkOther(fact, article, index));
    const order = new Map(this.facts.map((fact, i) => [fact, i]));
    return links
      .filter((link) => applies(link.fact))
      .sort((a, b) => a.start - b.start || a.end - b.end || order.get(a.fact)! - order.get(b.fact)!);
  }
}

function linkOther(fact: Fact, article: Extracted, index: number): FactLink[] {
  if (fact.expected.kind === 'quote') return linkQuote(fact, article, index);
  if (fact.expected.kind === 'set') return linkSet(fact, article, index);
  return linkRole(fact, article, index);
}
