/** What a change does to a file, line by line, for people to look at before it is made. Pure. */

const CONTEXT = 3;

/** A unified diff of one hunk: everything between the first line that differs and the last. Empty when nothing differs. */
export function lineDiff(name: string, before: string, after: string): string {
  const [a, b] = [before, after].map((text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (head === a.length && head === b.length) return '';
  const from = Math.max(0, head - CONTEXT);
  const below = a.slice(a.length - tail, a.length - tail + CONTEXT);
  const [removed, added] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const lines = [
    ...a.slice(from, head).map((line) => marked(' ', line)),
    ...removed.map((line) => marked('-', line)),
    ...added.map((line) => marked('+', line)),
    ...below.map((line) => marked(' ', line)),
  ];
  const same = head - from + below.length;
  const range = (size: number): string => `${size === 0 ? from : from + 1},${size}`;
  return `--- a/${name}\n+++ b/${name}\n@@ -${range(same + removed.length)} +${range(same + added.length)} @@\n${lines.join('\n')}\n`;
}

const marked = (sign: string, line: string): string =>
  line.endsWith('\n') ? sign + line.slice(0, -1).replace(/\r$/, '') : `${sign}${line}\n\\ No newline at end of file`;
