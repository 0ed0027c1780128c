/** HTML: the article of a page, told from the rest of it, with every character's place in the page. */
import { TextBuilder } from '../offsets.js';
import { type Article, article, type Refused, type TextFormat } from './format.js';
import { articleBlocks, textOf } from './html/choose.js';
import { aboutPage } from './html/meta.js';
import { type Cell, DEEPEST, Page, type TextBlock, TooDeep } from './html/page.js';

export const html: TextFormat = {
  name: 'html',
  read: (raw) => readHtml(raw, { whole: false }),
};

export interface HtmlOptions {
  /** Everything is the article: a fragment out of a feed or a mail. */
  readonly whole: boolean;
  /** Where the HTML begins in `raw`; what stands before is a title. */
  readonly from?: number;
}

/** Reads a page or a fragment. */
export function readHtml(raw: string, options: HtmlOptions): Article | Refused {
  let page: Page;
  try {
    page = new Page(raw).run(options.from ?? (raw.charCodeAt(0) === 0xfeff ? 1 : 0));
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { trouble: `Unexpected nesting deeper than ${DEEPEST} elements, expected an article` };
  }
  const blocks = options.whole ? page.blocks : articleBlocks(page);
  const builder = new TextBuilder(
    raw,
    blocks.reduce((sum, block) => sum + block.last - block.first + 1, 1),
  );
  if (options.from) {
    builder.open('heading', 0);
    builder.copy(0, raw.slice(0, options.from).trimEnd().length);
  }
  const heads = page.cells.length === 0 ? noHeads : headsOf(page, blocks);
  const isLayout = layoutCells(blocks);
  for (const block of blocks) {
    const kind = block.kind === 'table' && isLayout.has(block.cell) ? 'prose' : block.kind;
    builder.open(kind, page.starts[block.first], kind === 'table' ? heads(block) : undefined);
    write(builder, page, block);
    builder.close();
  }
  const first = blocks.find((block) => block.level === 1);
  const { title, author, date, modified, url } = aboutPage(page.meta, first ? textOf(page, first).trim() : null);
  return article(raw, builder.finish(), { title, date, author, modified, url, comments: page.comments });
}

/** Cells longer than this hold prose: the table is there for the layout. */
const LONGEST_CELL = 300;

function layoutCells(blocks: readonly TextBlock[]): Set<number> {
  const lengths = new Map<number, number>();
  for (const block of blocks) if (block.kind === 'table') lengths.set(block.cell, (lengths.get(block.cell) ?? 0) + block.length);
  return new Set([...lengths].flatMap(([cell, length]) => (length > LONGEST_CELL ? cell : [])));
}

function write(builder: TextBuilder, page: Page, block: TextBlock): void {
  const { starts, ends, texts } = page;
  for (let i = block.first; i < block.last; i++) {
    const text = texts[i];
    const last = i === block.last - 1;
    if (text === null) builder.copy(starts[i], last ? trimmedEnd(page.source, starts[i], ends[i]) : ends[i]);
    else if (!last || text.trim() !== '') builder.put(text, starts[i], ends[i]);
  }
}

function trimmedEnd(raw: string, start: number, end: number): number {
  while (end > start && raw[end - 1] === ' ') end--;
  return end;
}

const noHeads = (): string[] => [];

/** The headings of a cell: of its column (heading cells of the rows above it), then of its row: where the table has a heading row, the first cell of a row leads it. */
function headsOf(page: Page, blocks: readonly TextBlock[]): (block: TextBlock) => string[] {
  const columns = new Map<string, string>();
  const rows = new Map<string, string>();
  for (const block of blocks) {
    const cell = page.cells[block.cell] as Cell | undefined;
    if (cell === undefined || !(cell.head || isLead(cell, columns))) continue;
    const text = textOf(page, block).trim();
    const above = `${cell.table}/${cell.column}`;
    if (cell.row === 0) columns.set(above, columns.has(above) ? `${columns.get(above)} ${text}` : text);
    else if (cell.column === 0) rows.set(`${cell.table}/${cell.row}`, text);
  }
  return (block) => {
    const cell = page.cells[block.cell] as Cell | undefined;
    if (cell === undefined || (cell.head && cell.row === 0)) return [];
    const row = cell.head || isLead(cell, columns) ? undefined : rows.get(`${cell.table}/${cell.row}`);
    return [columns.get(`${cell.table}/${cell.column}`), row].filter((text) => text !== undefined);
  };
}

/** The first cell of a row under a heading row. */
const isLead = ({ table, row, column }: Cell, columns: ReadonlyMap<string, string>): boolean =>
  column === 0 && row > 0 && columns.has(`${table}/0`);
