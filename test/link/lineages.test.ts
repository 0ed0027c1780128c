/** Articles that copy one another, as their definition has it: by the share of runs of six words. */
import { describe, expect, it } from '@jest/globals';
import { lineagesOf } from '../../src/link/lineages.js';
import type { Extracted } from '../../src/model/source.js';
import { scan } from '../../src/text/scan.js';
import { Random } from '../fuzz/mutate.js';

const VOCABULARY = Array.from({ length: 60 }, (_, i) => `${'bcdfglmnprst'[i % 12]}${'aeiou'[i % 5]}${'lmnrt'[i % 4]}${'aeo'[i % 3]}w`);

function article(words: readonly string[]): Extracted {
  const tokens = scan(`${words.join(' ')}.`);
  return { tokens, zones: Array.from(tokens.sentences, () => 'prose'), found: [], date: null } as unknown as Extracted;
}

/** Sets of runs, compared each with each. */
function plainLineages(articles: readonly (readonly string[])[]): number[] {
  const runs = articles.map((words) => new Set(words.flatMap((_, i) => (i + 6 <= words.length ? [words.slice(i, i + 6).join(' ')] : []))));
  const lineages = articles.map((_, i) => i);
  for (const [a, x] of runs.entries())
    for (const [b, y] of runs.entries()) {
      const smaller = Math.min(x.size, y.size);
      const shared = [...x].filter((run) => y.has(run)).length;
      if (a < b && smaller >= 12 && shared / smaller >= 0.3) {
        const [from, to] = [lineages[b], lineages[a]];
        lineages.forEach((lineage, i) => {
          if (lineage === from) lineages[i] = to;
        });
      }
    }
  const numbers = [...new Set(lineages)];
  return lineages.map((lineage) => numbers.indexOf(lineage));
}

describe('lineages', () => {
  it.each([1, 2, 3, 4, 5])('are those of the definition (%d)', (seed) => {
    const random = new Random(seed);
    const articles: string[][] = [];
    for (let i = 0; i < 12; i++) {
      const own = Array.from({ length: 20 + random.below(80) }, () => VOCABULARY[random.below(VOCABULARY.length)]);
      const copied = i > 0 ? articles[random.below(i)] : [];
      const length = random.below(copied.length + 1);
      articles.push(random.below(2) ? [...own.slice(0, 40), ...copied.slice(0, length), ...own.slice(40)] : own);
    }
    const lineages = lineagesOf(articles.map(article));
    expect(lineages).toEqual(plainLineages(articles));
    expect(new Set(lineages).size).toBeLessThan(articles.length);
  });
});
