/** Keeps count of the cells of nested tables, and of the headings that each cell stands under. */

interface Table {
  row: number;
  column: number;
  /** Cells of the heading row by column, and whether the first row is one: it is when the table says so, or when its cells are short words. */
  readonly columns: Map<number, string>;
  first: string;
  headRow: boolean;
}

export class TableHeads {
  private readonly open: Table[] = [];

  enter(): void {
    this.open.push({ row: -1, column: -1, columns: new Map(), first: '', headRow: false });
  }

  leave(): void {
    this.open.pop();
  }

  row(): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    table.row++;
    table.column = -1;
    table.first = '';
    table.headRow = false;
  }

  /** The row at hand was marked as a heading. */
  headRow(): void {
    const table = this.open.at(-1);
    if (table !== undefined) table.headRow = true;
  }

  cell(): void {
    const table = this.open.at(-1);
    if (table !== undefined) table.column++;
  }

  /** The cell at hand is as wide as some columns. */
  span(columns: number): void {
    const table = this.open.at(-1);
    if (table !== undefined && columns >= 2 && columns <= 1000) table.column += Math.floor(columns) - 1;
  }

  /** Takes the text of the cell at hand; its headings, column first, or null outside tables. */
  text(text: string): string[] | null {
    const table = this.open.at(-1);
    if (table === undefined) return null;
    if (table.row === 0 || table.headRow) {
      const above = table.columns.get(table.column);
      if (!/\d/.test(text) || table.headRow) table.columns.set(table.column, above === undefined ? text : `${above} ${text}`);
      return [];
    }
    const column = table.columns.get(table.column) ?? '';
    if (table.column <= 0) {
      table.first = table.first === '' ? text : table.first;
      return [column].filter((one) => one !== '');
    }
    return [column, table.first].filter((one) => one !== '');
  }
}
