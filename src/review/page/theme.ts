/** The colours that were chosen: those of the system (empty), light or dark. */
export type Theme = '' | 'light' | 'dark';

const KEY = 'factdiff-theme';

export function readTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : '';
}

export const themeAfter = (theme: Theme): Theme => (theme === '' ? 'light' : theme === 'light' ? 'dark' : '');

export function keepTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  showTheme(theme);
}

export function showTheme(theme: Theme): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
