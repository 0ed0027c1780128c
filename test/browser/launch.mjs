/** The browser that pages are looked at with, in tests and in measures: FACTDIFF_CHROMIUM, or the system's. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const executable =
  process.env.FACTDIFF_CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ??
  null;

/** Throws where there is none: a browser test that did not run has shown nothing. */
export function launch() {
  if (executable === null) throw new Error('no chromium was found: install it, or name one in FACTDIFF_CHROMIUM');
  return chromium.launch({
    executablePath: executable,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
