/** CSV and TSV: a row is a record, the first row names its fields. */
import { decodeBytes } from '../encodings.js';
import type { Entry, Format } from './format.js';
import { tooMany } from './json.js';
import { articleOf, fieldOf } from './record.js';

export const csv: Format = {
  name: 'csv',
  read({ bytes, charset, fields, limits, name }) {
    const decoded = decodeBytes(bytes, charset);
    if ('trouble' in decoded) return decoded;
    const text = decoded.text.replace(/^\ufeff/, '');
    const rows = rowsOf(text, delimiterOf(text, name));
    const head = rows.next();
    if (head.done) return { trouble: 'Unexpected file without rows, expected a row of column names' };
    const names = head.value.cells.map((cell) => cell.trim());
    const column = fields.text.find((field) => names.includes(field)) ?? null;
    if (column === null) {
      const found = names.slice(0, 6).map((one) => `\`${one.slice(0, 30)}\``);
      return {
        trouble: `Unexpected columns ${found.join(', ')}, expected one of ${fields.text
          .slice(0, 6)
          .map((one) => `\`${one}\``)
          .join(', ')}`,
      };
    }
    const entries: Entry[] = [];
    for (const { cells, line, open } of rows) {
      if (cells.length === 1 && cells[0].trim() === '') continue;
      if (entries.length >= limits.records) return tooMany(entries, limits.records);
      entries.push(
        open
          ? {
              id: `line-${line}`,
              article: { trouble: `Unexpected end of the file inside quotation marks that open on line ${line}, expected closing ones` },
            }
          : entry(names, cells, line),
      );
    }
    return { entries };

    function entry(columns: readonly string[], cells: readonly string[], line: number): Entry {
      const record: Record<string, string> = Object.create(null);
      columns.forEach((one, i) => {
        if (cells[i] !== undefined) record[one] = cells[i];
      });
      const article = articleOf(record, fields) ?? {
        trouble: `Unexpected row without a text on line ${line}, expected words in the column \`${column}\``,
      };
      return { id: fieldOf(record, fields.id) ?? `line-${line}`, article };
    }
  },
};

const DELIMITERS = [',', ';', '\t', '|'];

/** What divides the columns: of the marks in the first line outside quotations, the most frequent. */
function delimiterOf(text: string, name: string): string {
  if (/\.tsv$/i.test(name)) return '\t';
  const line = text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')[0];
  const counts = DELIMITERS.map((mark) => line.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

interface Row {
  readonly cells: string[];
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** The file ended inside quotation marks. */
  readonly open: boolean;
}

/** Rows after RFC 4180, read leniently: quotation marks inside a cell that does not begin with one are text. */
function* rowsOf(text: string, delimiter: string): Generator<Row, undefined> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    let open = false;
    for (;;) {
      let cell: string;
      if (text[at] === '"') {
        const end = closing(text, at + 1);
        open = end < 0;
        const stop = open ? text.length : end;
        cell = text.slice(at + 1, stop).replaceAll('""', '"');
        for (let feed = text.indexOf('\n', at); feed >= 0 && feed < stop; feed = text.indexOf('\n', feed + 1)) line++;
        at = stop + 1;
        const rest = nextMark(text, at, delimiter);
        cell += text.slice(at, rest);
        at = rest;
      } else {
        const end = nextMark(text, at, delimiter);
        cell = text.slice(at, end);
        at = end;
      }
      cells.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell);
      if (at >= text.length || text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === '\n') line++;
    at++;
    yield { cells, line: first, open };
  }
}

/** The quotation mark that closes a cell: one that is not doubled; -1 when there is none. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function nextMark(text: string, from: number, delimiter: string): number {
  for (let i = from; i < text.length; i++) if (text[i] === '\n' || text[i] === delimiter) return i;
  return text.length;
}
