/** Light and dark: as the system has it, or as chosen. */
import { byId, type Page } from './page.js';

export function themeButton(page: Page): void {
  const button = byId(page, 'theme');
  const order = ['system', 'light', 'dark'];
  const apply = (choice: string): void => {
    if (choice === 'system') page.doc.documentElement.removeAttribute('data-theme');
    else page.doc.documentElement.setAttribute('data-theme', choice);
    button.textContent = choice === 'system' ? 'Auto' : choice === 'light' ? 'Light' : 'Dark';
    button.setAttribute('title', `Colours: ${choice === 'system' ? 'as the system has them' : choice}`);
    button.dataset.choice = choice;
  };
  let kept: string | null = null;
  try {
    kept = page.win.localStorage.getItem('factdiff-theme');
  } catch {
    // A page opened from a file may have no storage.
  }
  apply(kept !== null && order.includes(kept) ? kept : 'system');
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(button.dataset.choice ?? 'system') + 1) % order.length];
    apply(next);
    try {
      page.win.localStorage.setItem('factdiff-theme', next);
    } catch {
      // Then the choice lasts as long as the page.
    }
  });
}
