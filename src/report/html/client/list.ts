/** The list of findings: thousands, of which only those near the window are made. */
import type { FindingData } from '../data.js';
import { findingCard } from './card.js';
import type { El } from './dom-types.js';
import { filtered } from './filter.js';
import { byId, grouped, make, type Page, plural } from './page.js';

/** Findings to a chunk. */
export function chunkSize(): number {
  return 20;
}

/** Makes the list anew for the filters. */
export function showList(page: Page): void {
  page.shown = filtered(page);
  page.at = -1;
  const list = byId(page, 'list');
  if (page.observer) page.observer.disconnect();
  page.observer = new page.win.IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) fillChunk(page, entry.target);
    },
    { rootMargin: '1200px 0px' },
  );
  const chunks: El[] = [];
  for (let from = 0; from < page.shown.length; from += chunkSize()) {
    const chunk = make(page, 'div', 'chunk');
    chunk.dataset.from = String(from);
    const count = Math.min(chunkSize(), page.shown.length - from);
    chunk.style.setProperty('--guess', `${count * 230}px`);
    chunks.push(chunk);
  }
  list.replaceChildren(...chunks);
  if (chunks[0]) fillChunk(page, chunks[0]);
  for (const chunk of chunks) page.observer.observe(chunk);
  const total = page.data.findings.length;
  const words =
    page.shown.length === total
      ? plural(total, 'finding', 'findings')
      : `${plural(page.shown.length, 'finding', 'findings')} of ${grouped(total)}`;
  byId(page, 'count').textContent = words;
  byId(page, 'none').hidden = page.shown.length > 0;
}

export function fillChunk(page: Page, chunk: El): void {
  if (chunk.dataset.full) return;
  chunk.dataset.full = 'yes';
  const from = Number(chunk.dataset.from);
  const to = Math.min(from + chunkSize(), page.shown.length);
  const made: El[] = [];
  for (let i = from; i < to; i++) {
    const finding = page.data.findings[page.shown[i]];
    const before = i > 0 ? page.data.findings[page.shown[i - 1]] : null;
    if (finding.fact !== before?.fact) made.push(groupHead(page, finding.fact));
    made.push(findingCard(page, page.shown[i], before !== null && saysTheSame(finding, before)));
  }
  chunk.replaceChildren(...made);
}

export function saysTheSame(a: FindingData, b: FindingData): boolean {
  return a.rule !== 'disagrees' && a.fact === b.fact && a.message === b.message && a.severity === b.severity && a.status === b.status;
}

/** What the next findings are about: a fact with its evidence, or the sources among themselves. */
export function groupHead(page: Page, fact: number): El {
  if (fact < 0)
    return make(
      page,
      'div',
      'group',
      make(page, 'h3', '', 'Across the sources'),
      make(page, 'p', '', 'Where the sources disagree among themselves, with no fact written down.'),
    );
  const { id, kind, text, sentence, evidence, owner, note, reviewBy } = page.data.facts[fact];
  const head = make(page, 'div', 'group', make(page, 'h3', '', id));
  head.append(make(page, 'p', 'fact-text', kind ? make(page, 'span', 'label', kind) : null, make(page, 'strong', '', text)));
  if (sentence && sentence !== text) head.append(make(page, 'p', 'sentence', sentence));
  const more = [note, owner && `Owner: ${owner}`, reviewBy && `Review by ${reviewBy}`].filter((part) => part);
  if (more.length) head.append(make(page, 'p', 'note', more.join(' · ')));
  if (evidence.length) {
    const links = make(page, 'p', 'note', 'Evidence: ');
    evidence.forEach((url, i) => {
      const link = make(page, 'a', '', url);
      link.setAttribute('href', url);
      link.setAttribute('rel', 'noreferrer noopener');
      links.append(i ? ', ' : '', link);
    });
    head.append(links);
  }
  return head;
}

/** Brings a finding into view and puts the keyboard on it; false where the filters hide it. */
export function goTo(page: Page, index: number): boolean {
  const at = page.shown.indexOf(index);
  if (at < 0) return false;
  const chunk = page.doc.querySelector(`.chunk[data-from="${at - (at % chunkSize())}"]`);
  if (chunk) fillChunk(page, chunk);
  const card = page.doc.getElementById(`f-${page.data.findings[index].id}`);
  if (!card) return false;
  for (const old of page.doc.querySelectorAll('.finding.here')) old.classList.remove('here');
  card.classList.add('here');
  page.at = at;
  card.scrollIntoView({ block: 'center' });
  card.focus({ preventScroll: true });
  // Chunks filled on the way change the height above: look again once they are laid out.
  card.scrollIntoView({ block: 'center' });
  return true;
}

/** Fills everything, for printing. */
export function fillAll(page: Page): void {
  for (const chunk of page.doc.querySelectorAll('.chunk')) fillChunk(page, chunk);
}
