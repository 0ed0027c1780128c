/** Lists that a fact gives, as articles give them. */
import type { Found } from '../../kinds/kind.js';
import { set as sets } from '../../kinds/set/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { aboutOf, coverage } from './about.js';

const LEAST_COVER = 0.3;

/** The lists of an article that share members with the fact's and speak of what it is about. */
export function linkSet(fact: Fact, article: Extracted, index: number): FactLink[] {
  if (fact.expected.kind !== 'set') return [];
  const about = aboutOf(fact);
  const links: FactLink[] = [];
  for (const found of article.found) {
    if (found.kind !== 'set') continue;
    const list = found as Found<'set'>;
    const compared = sets.compare(fact.expected.value, list.value);
    if (compared.verdict === 'incomparable') continue;
    const cover = coverage(about, article, list);
    const placed = about.total === 0 || cover.share >= LEAST_COVER;
    if (compared.verdict === 'different' && !placed) continue;
    links.push({
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
    });
  }
  return links;
}
