// What was measured, as Markdown and as a plot.

const speed = ({ bytes, clock }) => (bytes ? `${(bytes / clock / 1e6).toFixed(2)} MB/s` : '');
const seconds = (number) => (number < 1 ? `${Math.round(number * 1000)} ms` : `${number.toFixed(2)} s`);

/** A section as a Markdown table; ratios are to the row named `base`. */
export function tableOf({ title, base, rows, note }) {
  const first = rows.find(({ name }) => name === base);
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${seconds(row.clock)} | ${(row.clock / first.clock).toFixed(2)} | ${seconds(row.processor)} | ${speed(row)} | ${row.memory ? `${Math.round(row.memory)} MB` : ''} |`,
  );
  return `## ${title}\n\n| | clock | to ${base} | processor | | memory |\n|---|---|---|---|---|---|\n${lines.join('\n')}\n${note ? `\n${note}\n` : ''}`;
}

const WIDTH = 900;
const ROW = 26;
const LEFT = 280;

const escaped = (text) => text.replace(/[&<>"]/g, (ch) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[ch]);

/** All sections as bars; within one, lengths are logarithms of ratios, for they differ by orders of magnitude. */
export function plotOf(sections) {
  const parts = [];
  let y = 10;
  for (const { title, base, rows } of sections) {
    const first = rows.find(({ name }) => name === base);
    const ratios = rows.map(({ clock }) => clock / first.clock);
    const [low, high] = [Math.min(...ratios) / 1.5, Math.max(...ratios) * 1.2];
    const scale = (ratio) => ((WIDTH - LEFT - 90) * Math.log(ratio / low)) / Math.log(high / low);
    y += ROW;
    parts.push(`<text x="10" y="${y}" font-weight="bold">${escaped(title)} (times ${escaped(base)}, logarithmic)</text>`);
    rows.forEach(({ name }, i) => {
      y += ROW;
      const width = Math.max(1, scale(ratios[i]));
      parts.push(
        `<text x="${LEFT - 8}" y="${y}" text-anchor="end">${escaped(name)}</text>`,
        `<rect x="${LEFT}" y="${y - 13}" width="${width.toFixed(1)}" height="17" fill="${name.startsWith('factdiff') || name === base ? '#1b5e8c' : '#9aa7b1'}"/>`,
        `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y}">${ratios[i].toFixed(2)}</text>`,
      );
    });
    y += ROW / 2;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 20}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}
