/** The articles, each with its findings highlighted in place and noted in the margin. */
import type { FindingData, ParagraphData, PieceData } from '../data.js';
import type { El } from './dom-types.js';
import { byId, make, makeButton, type Page, plural, severityWord, stillStands } from './page.js';

export function showArticles(page: Page): void {
  const perSource = page.data.sources.map(() => 0);
  for (const finding of page.data.findings) if (stillStands(finding)) for (const source of finding.sources) perSource[source]++;
  const items = page.data.sources.map((source, i) => {
    if (!page.data.articles[i])
      return make(page, 'div', 'article missing', make(page, 'span', 'name', source.name), make(page, 'span', 'state', missing(page, i)));
    const summary = make(page, 'summary', '', make(page, 'span', 'name', source.name));
    if (source.title) summary.append(make(page, 'span', 'title', source.title));
    summary.append(make(page, 'span', perSource[i] ? 'tally some' : 'tally', plural(perSource[i], 'finding', 'findings')));
    const item = make(page, 'details', 'article', summary);
    item.id = `s-${i}`;
    item.addEventListener('toggle', () => {
      if (item.open) fillArticle(page, item, i);
    });
    return item;
  });
  byId(page, 'article-list').replaceChildren(...items);
}

export function missing(page: Page, source: number): string {
  const { state, reason } = page.data.sources[source];
  if (state === 'unread') return `not checked: ${reason ?? 'not read'}`;
  if (state === 'excluded') return `left out: ${reason ?? 'excluded'}`;
  return 'its text is not in this report';
}

export function fillArticle(page: Page, item: El, source: number): void {
  const article = page.data.articles[source];
  if (!article || item.dataset.full) return;
  item.dataset.full = 'yes';
  const { story, lineage } = page.data.sources[source];
  const about = [article.date && `of ${article.date}`, story && `story ${story}`, lineage && `lineage ${lineage}`].filter((part) => part);
  const text = make(page, 'div', 'text');
  const noted = new Set<number>();
  for (const paragraph of article.paragraphs) text.append(paragraphRow(page, paragraph, noted));
  if (about.length) item.append(make(page, 'p', 'about', about.join(' · ')));
  item.append(text);
}

/** A paragraph, and beside it a note for each finding that starts in it. */
export function paragraphRow(page: Page, paragraph: ParagraphData, noted: Set<number>): El {
  const body = make(page, paragraph.heading ? 'h3' : 'p', 'paragraph');
  const notes = make(page, 'div', 'notes');
  for (const piece of paragraph.pieces) {
    body.append(pieceNode(page, piece));
    if (typeof piece === 'string') continue;
    const [text, findings] = piece;
    for (const index of findings) {
      if (noted.has(index)) continue;
      noted.add(index);
      notes.append(noteCard(page, index, text));
    }
  }
  const row = make(page, 'div', 'row', body);
  row.dataset.line = String(paragraph.line);
  if (notes.firstElementChild) row.append(notes);
  return row;
}

export function pieceNode(page: Page, piece: PieceData): El | string {
  if (typeof piece === 'string') return piece;
  const [text, findings, agreeing] = piece;
  if (!findings.length) {
    const span = make(page, 'span', 'agrees', text);
    span.dataset.facts = agreeing.join(' ');
    span.setAttribute('title', `agrees with ${agreeing.map((fact) => page.data.facts[fact].id).join(', ')}`);
    return span;
  }
  const gravest = findings.map((index) => page.data.findings[index]).sort((a, b) => rank(a) - rank(b))[0];
  const mark = make(page, 'mark', stillStands(gravest) ? gravest.severity : 'settled', text);
  mark.dataset.findings = findings.join(' ');
  mark.setAttribute('title', findings.map((index) => page.data.findings[index].message).join('\n'));
  return mark;
}

export function rank(finding: Pick<FindingData, 'severity' | 'status'>): number {
  const { severity } = finding;
  return (stillStands(finding) ? 0 : 3) + (severity === 'error' ? 0 : severity === 'warning' ? 1 : 2);
}

/** What a margin has room for: what was expected here, or what others have. */
export function noteCard(page: Page, index: number, text: string): El {
  const finding = page.data.findings[index];
  const open = stillStands(finding);
  const others = finding.readings
    .filter((reading) => !reading.places.some((place) => place.span === text))
    .map((reading) => `“${reading.text}”`);
  const said =
    finding.rule === 'disagrees' && others.length
      ? `elsewhere ${others.join(', ')}`
      : finding.expected !== null
        ? `expected “${finding.expected}”`
        : finding.message;
  const label = make(page, 'span', 'label', open ? severityWord(finding) : finding.status);
  const button = makeButton(page, 'plain', said, finding.message, () => page.showFinding(finding.id));
  return make(page, 'div', `note-card ${open ? finding.severity : 'settled'}`, label, button);
}

/** Opens an article at a line, or at the first place that agrees with a fact. */
export function openArticle(page: Page, source: number, line: number, fact = -1): void {
  const item = page.doc.getElementById(`s-${source}`);
  if (!item) return;
  item.open = true;
  fillArticle(page, item, source);
  let target: El = item;
  for (const span of item.querySelectorAll('.agrees')) {
    if (fact < 0 || target !== item) break;
    if ((span.dataset.facts ?? '').split(' ').includes(String(fact))) target = span;
  }
  if (fact < 0 && line > 0) for (const row of item.querySelectorAll('.row')) if (Number(row.dataset.line) <= line) target = row;
  page.win.history.replaceState(null, '', `#s-${source}`);
  target.scrollIntoView({ block: target === item ? 'start' : 'center' });
  const summary = item.firstElementChild;
  if (summary) summary.focus({ preventScroll: true });
}
