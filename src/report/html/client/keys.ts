/** Moving through the findings by keyboard. */
import type { Happening } from './dom-types.js';
import { noFilters } from './filter.js';
import { goTo } from './list.js';
import { byId, type Page } from './page.js';

export function listenToKeys(page: Page): void {
  const dialog = byId(page, 'keys');
  byId(page, 'help').addEventListener('click', () => dialog.showModal());
  page.doc.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const typing = target !== null && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
    if (typing) {
      if (event.key === 'Escape') page.doc.activeElement?.closest('input')?.focus();
      return;
    }
    if (!dialog.open && pressed(page, event)) event.preventDefault();
  });
}

/** Whether the key meant something. */
export function pressed(page: Page, event: Happening): boolean {
  const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
  if (step !== 0 && page.shown.length) {
    const next = page.at < 0 ? 0 : Math.max(0, Math.min(page.shown.length - 1, page.at + step));
    const index = page.shown[next];
    page.win.history.replaceState(null, '', `#${page.data.findings[index].id}`);
    goTo(page, index);
  } else if (event.key === '/') {
    byId(page, 'search').focus();
    byId(page, 'search').select();
  } else if (event.key === 'w') {
    const why = page.doc.querySelector('.finding.here .why');
    if (why) why.open = !why.open;
  } else if (event.key === 'a') page.doc.querySelector('.finding.here button.where')?.click();
  else if (event.key === 'c') page.setFilters(noFilters());
  else if (event.key === '?') byId(page, 'keys').showModal();
  else return false;
  return true;
}
