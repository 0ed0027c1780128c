/** Cells of tables: what stands in one is said of the headings of its row and its column. */
import type { Found } from '../../kinds/index.js';
import type { Block, Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import { type Words, wordsOf } from '../context.js';

const known = new WeakMap<Extracted, ReadonlyMap<number, Block>>();

/** By offset of the cell's text, those that stand under headings. */
function cellsOf(article: Extracted): ReadonlyMap<number, Block> {
  let cells = known.get(article);
  if (cells === undefined) {
    const headed = article.source.blocks.filter(({ heads }) => heads !== undefined && heads.length > 0);
    known.set(article, (cells = new Map(headed.map((block) => [block.start, block]))));
  }
  return cells;
}

/** The block of the cell in which a mention stands. */
export function cellAt(article: Extracted, found: Found): Block | null {
  const cells = cellsOf(article);
  if (cells.size === 0) return null;
  const { sentence, sentences, start } = article.tokens;
  const cell = cells.get(start[sentences[sentence[found.first]]]);
  return cell ?? null;
}

/** Content words of the headings of a mention's cell. */
export function headingWords(article: Extracted, found: Found): Words {
  const heads = cellAt(article, found)?.heads ?? [];
  return new Map(heads.flatMap((head) => [...wordsOf(scan(head))]));
}
