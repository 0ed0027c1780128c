/** Links into the page: `#FINDING`, `#s-SOURCE`, `#fact-FACT`. */
import { openArticle } from './articles.js';
import { noFilters } from './filter.js';
import { setFilters } from './filters.js';
import { goTo } from './list.js';
import { byId, type Page } from './page.js';

export function showFinding(page: Page, id: string): void {
  const index = page.data.findings.findIndex((finding) => finding.id === id);
  if (index < 0) return;
  if (!page.shown.includes(index)) setFilters(page, { ...noFilters(), status: '' }, true);
  page.win.history.replaceState(null, '', `#${id}`);
  goTo(page, index);
}

export function followHash(page: Page): void {
  const hash = page.win.location.hash.slice(1);
  if (/^[0-9a-f]{16}$/.test(hash)) showFinding(page, hash);
  else if (/^s-\d+$/.test(hash)) openArticle(page, Number(hash.slice(2)), 0);
  else if (hash.startsWith('fact-')) {
    const fact = page.data.facts.findIndex((one) => one.id === decodeURIComponent(hash.slice(5)));
    if (fact >= 0) setFilters(page, { fact: String(fact), status: '' });
  } else if (hash === 'findings' || hash === 'articles' || hash === 'facts') byId(page, hash).scrollIntoView({ block: 'start' });
}
