/** Rows of tables with several values of a kind: which of them a fact speaks of. */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Block, Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { aboutOf } from './about.js';
import { cellAt, foundInRow } from './headings.js';

/** Whether a row gives several values of a kind, and nothing but this one's column tells which is the fact's. */
export function isOfOtherColumn(fact: Fact, article: Extracted, found: Found): boolean {
  const cell = cellAt(article, found);
  if (cell === null) return false;
  const beside = foundInRow(article, found).filter(({ kind, first }) => kind === found.kind && first !== found.first);
  const others = beside.flatMap((one) => cellAt(article, one) ?? []).filter((other) => other !== cell);
  return others.length > 0 && (!saysColumn(fact, cell) || others.some((other) => saysColumn(fact, other)));
}

/** Whether a fact has a word of the heading of a cell's column. */
function saysColumn(fact: Fact, { heads }: Block): boolean {
  const { words } = aboutOf(fact);
  return heads!.length > 1 && Array.from(scan(heads![0]).word, (word) => lemmaOf(word)).some((lemma) => words.has(lemma));
}
