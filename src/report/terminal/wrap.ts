/** Lines broken between words; escape sequences take no columns. */
import { textWidth } from './width.js';

const ESCAPES = /\u001b\[\d+m/g;

export function wrapped(text: string, columns: number, indent: string): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer.replace(ESCAPES, '')) > columns) {
      out.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  out.push(line);
  return out;
}
