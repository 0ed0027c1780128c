/** CSV fields (RFC 4180), safe to open in a spreadsheet: nothing that comes from outside is a formula there. */
import { visible } from './visible.js';

/** What spreadsheets take for the start of a formula, after any blanks: ASCII and full-width. */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠|%]/;

/** Quoted; a value that would be read as a formula starts with an apostrophe. Numbers of ours are passed as numbers. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
