/** Cells of tables: what stands in one is said of the headings of its row and its column. */
import type { Found } from '../../kinds/index.js';
import type { Block, Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import { type Words, wordsOf } from '../context.js';
import { firstTokenFrom, foundWithin } from './within.js';

const known = new WeakMap<Extracted, ReadonlyMap<number, number>>();

/** By offset of the cell's text, the places among the blocks of those that stand under headings. */
function cellsOf(article: Extracted): ReadonlyMap<number, number> {
  let cells = known.get(article);
  if (cells === undefined) {
    const headed = article.source.blocks.flatMap(({ start, heads }, i): [number, number][] => (heads?.length ? [[start, i]] : []));
    known.set(article, (cells = new Map(headed)));
  }
  return cells;
}

/** The block of the cell in which a mention stands. */
export function cellAt(article: Extracted, found: Found): Block | null {
  const at = placeOf(article, found);
  return at < 0 ? null : article.source.blocks[at];
}

function placeOf(article: Extracted, found: Found): number {
  const cells = cellsOf(article);
  if (cells.size === 0) return -1;
  const { sentence, sentences, start } = article.tokens;
  return cells.get(start[sentences[sentence[found.first]]]) ?? -1;
}

/** Content words of the headings of a mention's cell. */
export function headingWords(article: Extracted, found: Found): Words {
  const cell = cellAt(article, found);
  if (cell === null) return NONE;
  return new Map([...cell.heads!, ...besideOf(article, placeOf(article, found))].flatMap((text) => [...wordsOf(scan(text))]));
}

const NONE: Words = new Map();

/** Whether the next cell stands under a cell as the heading of its row. */
const leadsRow = (text: string, { start, end }: Block, next: Block | undefined): boolean =>
  next?.kind === 'table' && next.heads?.at(-1) === text.slice(start, end).trim();

/** The heading of the row that a mention's cell stands in; null where it stands in none, or is that heading. */
function rowAt(article: Extracted, found: Found): string | null {
  const cell = cellAt(article, found);
  if (cell === null) return null;
  const { blocks, text } = article.source;
  return leadsRow(text, cell, blocks[placeOf(article, found) + 1]) ? null : (cell.heads!.at(-1) ?? null);
}

/** Mentions in the cells beside a mention's, of its row. */
export function foundInRow(article: Extracted, found: Found): Found[] {
  const row = rowAt(article, found);
  if (row === null) return [];
  const { blocks } = article.source;
  let [from, to] = [placeOf(article, found), placeOf(article, found)];
  const isOfRow = (block: Block | undefined): boolean => block?.kind === 'table' && block.heads?.at(-1) === row;
  while (isOfRow(blocks[from - 1])) from--;
  while (isOfRow(blocks[to + 1])) to++;
  const { start, count } = article.tokens;
  const first = firstTokenFrom(start, count, blocks[from].start);
  return foundWithin(article, first, firstTokenFrom(start, count, blocks[to].end));
}

/** Texts of the other cells of a row: *Nov 25, 2022 | Letters to the winners*. */
function besideOf({ source: { blocks, text } }: Extracted, at: number): string[] {
  const cell = blocks[at];
  const isFirst = leadsRow(text, cell, blocks[at + 1]);
  const row = isFirst ? text.slice(cell.start, cell.end).trim() : cell.heads!.at(-1);
  const isBeside = (block: Block | undefined): block is Block =>
    block?.kind === 'table' && block.heads !== undefined && block.heads.length > 1 && block.heads.at(-1) === row;
  const beside: string[] = [];
  for (let i = at + 1; isBeside(blocks[i]); i++) beside.push(text.slice(blocks[i].start, blocks[i].end));
  if (!isFirst) for (let i = at - 1; isBeside(blocks[i]); i--) beside.push(text.slice(blocks[i].start, blocks[i].end));
  return beside;
}
