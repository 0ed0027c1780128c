/** Facts × sources: what each source says of each fact, as a map one can click. */

import type { El } from './dom-types.js';
import { byId, grouped, make, makeButton, makeSvg, type Page, plural, shortName } from './page.js';

/** Beyond this many cells each fact is a line with a strip of colour instead of a row of buttons. */
export function mostCells(): number {
  return 2500;
}

export function verdictWord(letter: string): string {
  return letter === 'a'
    ? 'agrees'
    : letter === 'c'
      ? 'conflicts'
      : letter === 'w'
        ? 'conflicts, less surely'
        : letter === 's'
          ? 'differs in scope'
          : letter === 'n'
            ? 'not mentioned'
            : 'not checked';
}

export function showMatrix(page: Page): void {
  const { facts, sources } = page.data;
  const box = byId(page, 'matrix');
  if (!facts.length) {
    byId(page, 'facts').hidden = true;
    return;
  }
  const columns = sources.map((_, i) => i).filter((i) => sources[i].state === 'checked');
  box.replaceChildren(facts.length * columns.length <= mostCells() ? cellTable(page, columns) : stripTable(page, columns));
}

export function cellTable(page: Page, columns: readonly number[]): El {
  const head = make(page, 'tr', '', make(page, 'td', 'corner'));
  for (const column of columns) {
    const { name } = page.data.sources[column];
    const cell = make(
      page,
      'th',
      'source-head',
      makeButton(page, 'plain', shortName(name), `${name}: open the article`, () => page.openArticle(column, 0)),
    );
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = make(page, 'tbody', '');
  page.data.facts.forEach((fact, f) => {
    const row = make(page, 'tr', '', factHead(page, f));
    for (const column of columns) row.append(make(page, 'td', '', verdictCell(page, f, column, fact.id)));
    body.append(row);
  });
  const table = make(
    page,
    'table',
    'matrix',
    make(page, 'caption', 'hidden', 'What each source says of each fact'),
    make(page, 'thead', '', head),
    body,
  );
  return make(page, 'div', 'scroll', table);
}

export function factHead(page: Page, fact: number): El {
  const { id, text, sentence } = page.data.facts[fact];
  const cell = make(
    page,
    'th',
    'fact-head',
    makeButton(page, 'plain', id, `Show the findings of ${id}`, () => page.setFilters({ fact: String(fact), status: '' })),
    // Of a plain sentence the value alone (*10*) tells nobody what it is of.
    make(page, 'span', '', sentence?.includes(text) ? sentence : text),
  );
  cell.setAttribute('scope', 'row');
  return cell;
}

export function verdictCell(page: Page, fact: number, source: number, id: string): El {
  const letter = page.data.verdicts[fact][source];
  const { name } = page.data.sources[source];
  const sign = letter === 'a' ? '✓' : letter === 'c' || letter === 'w' ? '✕' : letter === 's' ? '≠' : '·';
  const label = `${id} in ${name}: ${verdictWord(letter)}`;
  if (letter === 'n' || letter === ' ') {
    const cell = make(page, 'span', `cell ${letter === 'n' ? 'n' : 'none'}`, sign);
    cell.setAttribute('title', label);
    cell.setAttribute('role', 'img');
    cell.setAttribute('aria-label', label);
    return cell;
  }
  const act = (): void => {
    if (letter === 'a') page.openArticle(source, 0, fact);
    else page.setFilters({ fact: String(fact), source: String(source), status: '' });
  };
  return makeButton(page, `cell ${letter}`, sign, label, act);
}

/** For many sources: sums, a strip of colour, and the sources that conflict by name. */
export function stripTable(page: Page, columns: readonly number[]): El {
  const head = make(page, 'tr', '');
  for (const title of ['Fact', 'Agree', 'Conflict', 'Differ in scope', 'Sources in order']) {
    const cell = make(page, 'th', '', title);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = make(page, 'tbody', '');
  page.data.facts.forEach((_, f) => {
    const line = columns.map((column) => page.data.verdicts[f][column]);
    const count = (letters: string): string => grouped(line.filter((one) => letters.includes(one)).length);
    const cells = ['a', 'cw', 's'].map((letters) => make(page, 'td', `number ${letters[0]}`, count(letters)));
    body.append(make(page, 'tr', '', factHead(page, f), ...cells, make(page, 'td', 'strip', strip(page, f, columns, line))));
  });
  const table = make(
    page,
    'table',
    'matrix strips',
    make(page, 'caption', 'hidden', 'What the sources say of each fact'),
    make(page, 'thead', '', head),
    body,
  );
  return make(page, 'div', 'scroll', table);
}

/** One path a verdict. A click on the strip filters to the source under the pointer; the keyboard has the lists. */
export function strip(page: Page, fact: number, columns: readonly number[], line: readonly string[]): El {
  const svg = makeSvg(page, 'svg', { viewBox: `0 0 ${columns.length} 10`, preserveAspectRatio: 'none', class: 'strip', role: 'img' });
  svg.setAttribute(
    'aria-label',
    `${page.data.facts[fact].id}: ${plural(line.filter((one) => one === 'c' || one === 'w').length, 'source conflicts', 'sources conflict')}`,
  );
  for (const letter of ['n', 'a', 's', 'w', 'c']) {
    const d = line.map((one, i) => (one === letter ? `M${i} 0h1v10h-1z` : '')).join('');
    if (d) svg.append(makeSvg(page, 'path', { d, class: letter }));
  }
  svg.addEventListener('click', (event) => {
    const box = svg.getBoundingClientRect();
    const x = (event as unknown as { clientX: number }).clientX - box.left;
    const column = columns[Math.floor((x / box.width) * columns.length)];
    if (column !== undefined) page.setFilters({ fact: String(fact), source: String(column), status: '' });
  });
  return svg;
}
