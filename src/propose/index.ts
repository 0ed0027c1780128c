/** What the sources tell, as facts to be: what several lineages say alike, and beside it what others say instead. Pure. */
import { extract } from '../extract/index.js';
import { linkStory } from '../link/index.js';
import { lineagesOf } from '../link/lineages.js';
import { groupStories } from '../link/stories.js';
import type { Story } from '../model/link.js';
import type { Proposal } from '../model/proposal.js';
import type { Extracted, Source } from '../model/source.js';
import { segment } from '../segment/index.js';
import { proposeAges } from './ages.js';
import { proposeNames } from './names.js';
import { proposeQuotes } from './quotes.js';
import { proposeSentences } from './sentences.js';
import { type FactOf, tryOut } from './trial.js';
import { proposeValues } from './values.js';

/** A file that is longer is not read before it is trusted. */
const MOST = 60;
/** Where sources that tell of the same things give fewer facts, single ones are asked too. */
const ENOUGH = 10;

/** Facts that begin well: each is found in the sources, and what speaks against it is told. The more important come first. */
export function propose(sources: readonly Source[], factOf: FactOf): Proposal[] {
  const articles = sources.map((source) => extract(segment(source)));
  const { stories, lineages } = storiesIn(articles);
  const shared = stories.flatMap((story) => {
    const slots = linkStory(story);
    return [...proposeNames(story, slots, 2), ...proposeAges(story), ...proposeValues(story, slots), ...proposeQuotes(story, slots)];
  });
  const tried = tryOut(byWeight(shared).slice(0, MOST), factOf, articles, lineages);
  if (tried.length >= ENOUGH) return tried;
  return tryOut([...tried, ...singles(articles, tried)], factOf, articles, lineages);
}

/** What single articles say, until there is enough beside what is told already. */
function singles(articles: readonly Extracted[], told: readonly Proposal[]): Proposal[] {
  const known = new Set(told.flatMap(({ value, others }) => [value, ...others.map(({ text }) => text)]));
  const single: Proposal[] = [];
  for (const article of articles) {
    const alone: Story = { name: '', articles: [article], lineages: [0] };
    for (const proposal of [...proposeNames(alone, [], 1), ...proposeSentences(article)]) {
      if (told.length + single.length === ENOUGH) return single;
      if (known.size < known.add(proposal.value).size) single.push(proposal);
    }
  }
  return single;
}

/** The stories, and for each article of all whom it copies. */
function storiesIn(articles: readonly Extracted[]): { readonly stories: readonly Story[]; readonly lineages: readonly string[] } {
  const { stories: names } = groupStories(
    articles,
    articles.map(() => null),
  );
  const lineages = articles.map((_, i) => `${i}`);
  const stories = [...new Set(names.filter((name) => name !== null))].sort().map((name) => {
    const indexes = articles.flatMap((_, i) => (names[i] === name ? [i] : []));
    const members = indexes.map((i) => articles[i]);
    const own = lineagesOf(members);
    indexes.forEach((index, i) => {
      lineages[index] = `${name} ${own[i]}`;
    });
    return { name, articles: members, lineages: own };
  });
  return { stories, lineages };
}

/** How many independent witnesses a fact has; those that are disputed are worth most, since someone must look. */
const weight = ({ lineages, others }: Proposal): number => lineages + 2 * others.reduce((sum, other) => sum + other.lineages, 0);

function byWeight(proposals: readonly Proposal[]): Proposal[] {
  return proposals
    .map((proposal, i) => ({ proposal, i }))
    .sort((a, b) => weight(b.proposal) - weight(a.proposal) || a.i - b.i)
    .map(({ proposal }) => proposal);
}
