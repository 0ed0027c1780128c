/** Proposals held against the sources they come from: one that cannot be written, is not found again or fails is no fact to begin with. */
import { inForce } from '../judge/contradictions.js';
import { placeOf } from '../judge/place.js';
import { LIKELY } from '../judge/severity.js';
import { FactLinker } from '../link/facts/index.js';
import type { Fact } from '../model/fact.js';
import type { Other, Proposal } from '../model/proposal.js';
import type { Extracted } from '../model/source.js';
import type { FactLink } from '../model/verdict.js';

/** What a proposal would be as a fact, read as from the file; null where the file would be refused. */
export type FactOf = (proposal: Proposal) => Fact | null;

/**
 * The proposals that stand. Where a source contradicts one and fewer do than agree, it is told among the others. Witnesses are counted by
 * `lineages`, one for each article, equal where they copy one another.
 */
export function tryOut(
  proposals: readonly Proposal[],
  factOf: FactOf,
  articles: readonly Extracted[],
  lineages: readonly string[],
): Proposal[] {
  const written = proposals.flatMap((proposal) => {
    const fact = factOf(proposal);
    return fact ? [{ proposal, fact }] : [];
  });
  const linker = new FactLinker(written.map(({ fact }) => fact));
  const links = new Map<Fact, FactLink[]>(written.map(({ fact }) => [fact, []]));
  articles.forEach((article, index) => {
    for (const link of linker.link(article, index, () => true)) {
      const counted = inForce(link, article);
      if (counted) links.get(link.fact)!.push(counted);
    }
  });
  return written.flatMap(({ proposal, fact }) => standing(proposal, links.get(fact)!, articles, lineages)).filter(isOneThing);
}

/** Where one source says this and each of many others something else, they speak of so many things. */
const isOneThing = ({ lineages, others }: Proposal): boolean => lineages > 1 || others.length <= MOST_OTHERS;
const MOST_OTHERS = 2;

function standing(proposal: Proposal, links: readonly FactLink[], articles: readonly Extracted[], lineages: readonly string[]): Proposal[] {
  const witnesses = (some: readonly FactLink[]): number => new Set(some.map(({ article }) => lineages[article])).size;
  const agreeing = links.filter(({ verdict }) => verdict === 'agrees');
  const against = links.filter(({ verdict, confidence }) => verdict === 'conflicts' && confidence >= LIKELY);
  if (agreeing.length === 0) return [];
  if (against.length === 0) return [{ ...proposal, others: merged(proposal.others) }];
  const saysBoth = against.some(({ article }) => agreeing.some((link) => link.article === article));
  if (proposal.others.length === 0 && (witnesses(against) >= witnesses(agreeing) || (saysBoth && proposal.kind !== 'name'))) return [];
  return [{ ...proposal, others: merged([...proposal.others, ...othersOf(proposal, against, articles, witnesses)]) }];
}

/** One of each wording: disputes of several pairs can tell of one. */
function merged(others: readonly Other[]): Other[] {
  const wordings = new Map<string, Other>();
  for (const other of others) {
    const known = wordings.get(other.text);
    wordings.set(
      other.text,
      known ? { ...other, lineages: Math.max(known.lineages, other.lineages), spans: [...known.spans, ...other.spans] } : other,
    );
  }
  return [...wordings.values()];
}

/** What is said against a proposal and not yet told, by its wording. */
function othersOf(
  proposal: Proposal,
  against: readonly FactLink[],
  articles: readonly Extracted[],
  witnesses: (links: readonly FactLink[]) => number,
): Other[] {
  const told = proposal.others.flatMap(({ spans }) => spans);
  const wordings = new Map<string, FactLink[]>();
  for (const link of against) {
    const { name } = articles[link.article].source;
    if (told.some(({ source, start, end }) => source === name && start < link.end && link.start < end)) continue;
    wordings.set(link.text, [...(wordings.get(link.text) ?? []), link]);
  }
  return [...wordings].map(([text, links]) => ({
    text,
    lineages: witnesses(links),
    spans: links.map(({ article, start, end }) => placeOf(articles[article].source, start, end)),
  }));
}
