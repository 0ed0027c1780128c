/** Rows of tables with several values of a kind: which of them a fact speaks of. */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Block, Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { NUMBER } from '../../text/tokens.js';
import { aboutOf } from './about.js';
import { cellAt, foundInRow } from './headings.js';

/** Whether a row gives several values of a kind, and nothing but this one's column tells which is the fact's. */
export function isOfOtherColumn(fact: Fact, article: Extracted, found: Found): boolean {
  const cell = cellAt(article, found);
  if (cell === null) return false;
  const beside = foundInRow(article, found).filter(({ kind, first }) => kind === found.kind && first !== found.first);
  const others = beside.flatMap((one) => cellAt(article, one) ?? []).filter((other) => other !== cell);
  const own = ofColumn(fact, cell);
  return others.length > 0 && (own === 0 || others.some((other) => ofColumn(fact, other) >= own));
}

/** How many words of the heading of a cell's column a fact has: of *Varna 40* and *Varna 60* both have the name. */
function ofColumn(fact: Fact, { heads }: Block): number {
  if (heads!.length < 2) return 0;
  const said = new Set([...aboutOf(fact).words.keys(), ...numbersOf(fact)]);
  const { word, count } = scan(heads![0]);
  return new Set(Array.from(word.subarray(0, count), (one) => lemmaOf(one)).filter((lemma) => said.has(lemma))).size;
}

/** Numbers among what a fact is about, which have no weight of their own. */
const numbersOf = ({ about }: Fact): number[] =>
  about.flatMap((phrase) => {
    const { word, type, count } = scan(phrase);
    return Array.from(word.subarray(0, count)).filter((_, i) => type[i] === NUMBER);
  });
