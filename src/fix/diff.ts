/** A unified diff of edits, as `git apply` and `patch` take it. */
import { lineIndex } from '../text/lines.js';
import { type Edit, edited } from './plan.js';

const CONTEXT = 3;

interface Hunk {
  /** Lines of the old text, 1-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly edits: Edit[];
}

/** The diff of one source; empty without edits. Lines end at `\n`; a `\r` before it is part of the line. */
export function unifiedDiff(name: string, raw: string, edits: readonly Edit[]): string {
  if (!edits.length) return '';
  const index = lineIndex(raw, 'lf');
  // A text that ends with a line feed has no line after it.
  const count = raw.endsWith('\n') ? index.count - 1 : index.count;
  const line = (n: number): string => raw.slice(index.start(n), n < index.count ? index.start(n + 1) : raw.length);
  const out = [`--- ${fileName('a', name)}`, `+++ ${fileName('b', name)}`];
  let grown = 0;
  for (const hunk of hunksOf(edits, index)) {
    const from = Math.max(1, hunk.first - CONTEXT);
    const to = Math.min(count, hunk.last + CONTEXT);
    const body = hunkBody(hunk, line, index.start(hunk.first), from, to);
    const added = body.filter((text) => text[0] !== '-' && text[0] !== '\\').length;
    out.push(`@@ -${range(from, to - from + 1)} +${range(from + grown, added)} @@`, ...body);
    grown += added - (to - from + 1);
  }
  return `${out.join('\n')}\n`;
}

/** Edits whose context would touch share a hunk. */
function hunksOf(edits: readonly Edit[], index: ReturnType<typeof lineIndex>): Hunk[] {
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const first = index.locate(edit.start).line;
    const last = index.locate(Math.max(edit.start, edit.end - 1)).line;
    const previous = hunks.at(-1);
    if (previous && first - previous.last <= 2 * CONTEXT)
      hunks[hunks.length - 1] = { ...previous, last: Math.max(last, previous.last), edits: [...previous.edits, edit] };
    else hunks.push({ first, last, edits: [edit] });
  }
  return hunks;
}

function hunkBody(hunk: Hunk, line: (n: number) => string, start: number, from: number, to: number): string[] {
  const old = Array.from({ length: hunk.last - hunk.first + 1 }, (_, i) => line(hunk.first + i));
  const text = old.join('');
  const shifted = hunk.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const fresh = edited(text, shifted).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const context = (a: number, b: number): string[] =>
    Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => line(a + i)).flatMap((one) => diffLine(' ', one));
  return [...context(from, hunk.first - 1), ...changedLines(old, fresh), ...context(hunk.last + 1, to)];
}

/** Line for line where their number is the same: unchanged lines between two edits stay context. */
function changedLines(before: readonly string[], after: readonly string[]): string[] {
  if (before.length !== after.length)
    return [...before.flatMap((line) => diffLine('-', line)), ...after.flatMap((line) => diffLine('+', line))];
  const out: string[] = [];
  for (let i = 0; i < before.length; ) {
    if (before[i] === after[i]) out.push(...diffLine(' ', before[i++]));
    else {
      let end = i;
      while (end < before.length && before[end] !== after[end]) end++;
      out.push(
        ...before.slice(i, end).flatMap((line) => diffLine('-', line)),
        ...after.slice(i, end).flatMap((line) => diffLine('+', line)),
      );
      i = end;
    }
  }
  return out;
}

function diffLine(sign: string, line: string): string[] {
  return line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];
}

const range = (start: number, count: number): string => (count === 1 ? String(start) : `${start},${count}`);

/** `a/name`, in quotes with C escapes where git would quote it. */
function fileName(side: string, name: string): string {
  const path = `${side}/${name}`;
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(path)) return path.includes(' ') ? `${path}\t` : path;
  const bytes = Array.from(new TextEncoder().encode(path), (byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}
