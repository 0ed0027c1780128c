/** Facts against articles: which mentions speak of a fact, and whether they agree. One file per way of finding them. */
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { FormLinker } from './forms.js';
import { ArticleWords } from './passages.js';
import { QuoteLinker } from './quotes.js';
import { RoleLinker } from './roles.js';
import { isHeldByWords, SentenceLinker } from './sentences.js';
import { SetLinker } from './sets.js';
import { SpellingLinker } from './spellings.js';
import { ValueLinker, withoutOthers } from './values.js';

const VALUES: ReadonlySet<string> = new Set(['quantity', 'money', 'date']);

/** Links facts to articles. Built once per run: its indexes are over the facts, so that an article asks only for what it has. */
export class FactLinker {
  private readonly forms: FormLinker;
  private readonly spellings: SpellingLinker;
  private readonly values: ValueLinker;
  private readonly sentences: SentenceLinker;
  private readonly quotes: QuoteLinker;
  private readonly sets: SetLinker;
  private readonly roles: RoleLinker;
  private readonly order: ReadonlyMap<Fact, number>;

  constructor(facts: readonly Fact[]) {
    const named = facts.filter((fact) => !isHeldByWords(fact));
    this.forms = new FormLinker(named);
    this.spellings = new SpellingLinker(named.filter((fact) => fact.expected.kind === 'name'));
    this.values = new ValueLinker(facts.filter((fact) => VALUES.has(fact.expected.kind)));
    this.sentences = new SentenceLinker(facts);
    this.quotes = new QuoteLinker(facts);
    this.sets = new SetLinker(facts);
    this.roles = new RoleLinker(facts);
    this.order = new Map(facts.map((fact, i) => [fact, i]));
  }

  /** Facts in the order in which they were given. */
  inOrder(facts: Iterable<Fact>): Fact[] {
    return [...facts].sort((a, b) => this.order.get(a)! - this.order.get(b)!);
  }

  /** What an article says of the facts that `applies` lets through, in order of place. Costs nothing for facts of which it has no word. */
  link(article: Extracted, index: number, applies: (fact: Fact) => boolean): FactLink[] {
    const links = this.forms.link(article, index);
    const taken = links.filter(({ fact }) => applies(fact)).map(({ start, end, fact }) => ({ start, end, fact }));
    add(links, this.spellings.link(article, index, taken));
    if (!this.values.isEmpty || !this.sentences.isEmpty) {
      const words = new ArticleWords(article.tokens);
      add(links, withoutOthers(this.values.link(article, index, words).filter(({ fact }) => applies(fact))));
      add(links, this.sentences.link(article, index, words, links));
    }
    add(links, this.quotes.link(article, index));
    add(links, this.sets.link(article, index));
    add(links, this.roles.link(article, index));
    const { order } = this;
    return links
      .filter((link) => applies(link.fact))
      .sort((a, b) => a.start - b.start || a.end - b.end || order.get(a.fact)! - order.get(b.fact)!);
  }
}

function add(links: FactLink[], more: readonly FactLink[]): void {
  for (const link of more) links.push(link);
}
