/** What runs when the page opens. */
import type { PageData } from '../data.js';
import { openArticle, showArticles } from './articles.js';
import { showCharts } from './charts.js';
import type { Doc, Win } from './dom-types.js';
import { noFilters } from './filter.js';
import { fillControls, setFilters } from './filters.js';
import { listenToKeys } from './keys.js';
import { fillAll, showList } from './list.js';
import { showMatrix } from './matrix.js';
import { byId, type Page } from './page.js';
import { followHash, showFinding } from './route.js';
import { themeButton } from './theme.js';

export function start(doc: Doc, win: Win): void {
  const island = doc.getElementById('data');
  const data = JSON.parse(island?.textContent ?? '{}') as PageData;
  const page: Page = {
    doc,
    win,
    data,
    filters: noFilters(),
    shown: [],
    texts: null,
    observer: null,
    at: -1,
    announce(text) {
      byId(page, 'said').textContent = text;
    },
    setFilters: (change) => setFilters(page, change),
    openArticle: (source, line, fact) => openArticle(page, source, line, fact),
    showFinding: (id) => showFinding(page, id),
  };
  fillControls(page);
  showCharts(page);
  showMatrix(page);
  showArticles(page);
  showList(page);
  themeButton(page);
  listenToKeys(page);
  byId(page, 'status').value = 'open';
  win.addEventListener('hashchange', () => followHash(page));
  win.addEventListener('beforeprint', () => fillAll(page));
  byId(page, 'app').hidden = false;
  followHash(page);
  doc.documentElement.setAttribute('data-ready', 'yes');
}
