import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Report } from '../../src/model/report.js';
import { renderHtml } from '../../src/report/html/report.js';
import type { RenderInput } from '../../src/report/render.js';
import { HOSTILE, hostileReport } from '../report/hostile.js';
import { largeReport } from '../report/large.js';
import { FINDINGS, INPUT, SAMPLE } from '../report/sample.js';
import { launch } from './launch.mjs';

let browser: Browser;
let folder: string;
let axe: string;

beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'factdiff-page-'));
  axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Opened {
  readonly page: Page;
  /** Everything that went wrong or out: errors, refusals of the policy, dialogs, requests. */
  readonly trouble: string[];
}

let files = 0;
async function open(report: Report, input: RenderInput, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
  const path = join(folder, `${files++}.html`);
  writeFileSync(path, renderHtml(report, input));
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${path}${hash}`);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
  return { page, trouble };
}

const openEverything = (page: Page): Promise<void> =>
  page.$$eval('details', (all) => {
    for (const one of all) (one as unknown as { open: boolean }).open = true;
  });

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < 900;
  });

describe('the page', () => {
  test('shows what was checked, the map, and every open finding with its span marked', async () => {
    const { page, trouble } = await open(SAMPLE, INPUT);
    expect(await page.textContent('h1')).toBe('5 errors, 2 warnings and 2 notes');
    expect(await page.textContent('.lead')).toBe(
      '7 facts held against 5 of 6 sources. The check is not complete. 2 findings settled before.',
    );
    expect(await page.textContent('.trouble')).toContain('sources/scan.txt: found a NUL byte at 17, expected text');
    expect(await page.$$eval('.matrix button.cell', (cells) => cells.map((cell) => cell.textContent).join(''))).toBe('✕✓✓✓✕✓≠✕✓✓✕≠✓✓');
    expect(await page.textContent('#count')).toBe('9 findings of 11');
    expect(await page.$$eval('.finding', (all) => all.length)).toBe(9);
    expect(await page.$$eval('.passages mark', (all) => all.map((mark) => mark.textContent))).toEqual([
      'Ingrid Halverson',
      'operations chief',
      'More than 300 deckhands',
      'Nearly 240 volunteers',
      'Labor',
      'Brenn, Callow and Esk',
    ]);
    expect(await page.$$eval('#f-00c1a5e2d3f40009 .reading mark', (all) => all.map((mark) => mark.textContent))).toEqual([
      'every island',
      'costs',
      'the islands',
      'takes',
    ]);
    expect(trouble).toEqual([]);
  });

  test('tells on the map a conflict that is an error from one that is less', async () => {
    const findings = SAMPLE.findings.map((finding) =>
      finding.fact === 'strikers' ? { ...finding, severity: 'warning' as const } : finding,
    );
    const { page } = await open({ ...SAMPLE, findings }, INPUT);
    const cells = await page.$$eval('.matrix button.cell', (all) => all.map((cell) => [cell.className, cell.getAttribute('title')]));
    const conflicts = cells.filter(([, title]) => title?.includes('conflicts'));
    expect(conflicts.map(([name]) => name)).toEqual(conflicts.map(([, title]) => (title?.startsWith('strikers') ? 'cell w' : 'cell c')));
    expect(new Set(conflicts.map(([name]) => name)).size).toBe(2);
  });

  test('filters by every field and by search, and clears', async () => {
    const { page } = await open(SAMPLE, INPUT);
    const count = (): Promise<string | null> => page.textContent('#count');
    await page.selectOption('#severity', 'warning');
    expect(await count()).toBe('2 findings of 11');
    await page.selectOption('#kind', 'role');
    expect(await count()).toBe('1 finding of 11');
    await page.click('#clear');
    await page.selectOption('#fact', { label: 'Across the sources' });
    expect(await count()).toBe('3 findings of 11');
    await page.click('#clear');
    await page.selectOption('#source', { label: 'island-post.txt' });
    expect(await count()).toBe('2 findings of 11');
    await page.selectOption('#status', '');
    expect(await count()).toBe('3 findings of 11');
    await page.click('#clear');
    await page.fill('#search', 'HÁLVERSON expected');
    await page.locator('#count', { hasText: /^1 finding of 11$/ }).waitFor();
    await page.fill('#search', 'no such thing');
    await page.locator('#count', { hasText: /^0 findings of 11$/ }).waitFor();
    expect(await page.isVisible('#none')).toBe(true);
    await page.click('#clear');
    expect(await count()).toBe('9 findings of 11');
  });

  test('the map and the charts lead to what they show', async () => {
    const { page } = await open(SAMPLE, INPUT);
    await page.click('button.cell.c[title*="strikers"]');
    expect(await page.$$eval('.finding h4', (all) => all.map((one) => one.textContent))).toEqual([FINDINGS[2].message]);
    expect(await inView(page, '#findings h2')).toBe(true);
    await page.click('button.cell.a[title*="alp-fine"]');
    expect(await inView(page, '.agrees[data-facts="5"]')).toBe(true);
    await page.click('.bar:has-text("quote")');
    expect(await page.inputValue('#kind')).toBe('quote');
    expect(await page.textContent('#count')).toBe('1 finding of 11');
  });

  test('an article shows its spans in place, with a note for each', async () => {
    const { page, trouble } = await open(SAMPLE, INPUT);
    await page.click('summary:has-text("daily-lantern")');
    const article = page.locator('#s-1');
    // An article is set when it is opened, and not before the browser has a moment for it.
    await article.locator('mark').first().waitFor({ state: 'attached' });
    expect(await article.locator('mark').allTextContents()).toEqual([
      'More than 300 deckhands',
      'operations chief',
      'Ingrid Halverson',
      'We will keep the islands supplied whatever it takes',
      'Labor',
      'Brenn, Callow and Esk',
      '10 April',
    ]);
    expect(await article.locator('.agrees').allTextContents()).toEqual(['$14,500']);
    expect(await article.locator('.note-card').count()).toBe(8);
    expect((await article.locator('.paragraph').allTextContents()).join('\n\n')).toBe(INPUT.text('sources/daily-lantern.txt')!.trim());
    await article.locator('.note-card button').first().click();
    expect(await page.$eval('.finding.here', (card) => card.id)).toBe(`f-${FINDINGS[2].id}`);
    expect(trouble).toEqual([]);
  });

  test('keys: forward, back, why, the article, search, help', async () => {
    const { page } = await open(SAMPLE, INPUT);
    const here = (): Promise<string> => page.$eval('.finding.here', (card) => card.id);
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    expect(await here()).toBe(`f-${FINDINGS[1].id}`);
    expect(await page.evaluate('document.activeElement.id')).toBe(`f-${FINDINGS[1].id}`);
    expect(await page.evaluate('location.hash')).toBe(`#${FINDINGS[1].id}`);
    await page.keyboard.press('w');
    expect(await page.isVisible('.finding.here .reasons')).toBe(true);
    await page.keyboard.press('a');
    expect(await page.$eval('#s-1', (one) => one.hasAttribute('open'))).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type('jjk');
    expect(await page.inputValue('#search')).toBe('jjk');
    await page.keyboard.press('Tab');
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('?');
    expect(await page.isVisible('#keys')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#keys')).toBe(false);
    await page.click('#help');
    await page.click('#keys button');
    expect(await page.isVisible('#keys')).toBe(false);
  });

  test('a link to a finding opens at it, even when it is settled and filtered away', async () => {
    for (const id of [FINDINGS[8].id, FINDINGS[5].id]) {
      const { page } = await open(SAMPLE, INPUT, {}, `#${id}`);
      expect(await page.$eval('.finding.here', (card) => card.id)).toBe(`f-${id}`);
      expect(await inView(page, '.finding.here')).toBe(true);
    }
  });

  test('without scripts it lists the findings in short', async () => {
    const { page } = await open(SAMPLE, INPUT, { javaScriptEnabled: false });
    expect(await page.$$eval('noscript li', (all) => all.length).catch(() => 0)).toBe(9);
    expect(await page.isVisible('h1')).toBe(true);
  });

  test('on paper: all findings, no controls, dark or not', async () => {
    const { page } = await open(SAMPLE, INPUT, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.isVisible('.filters')).toBe(false);
    expect(await page.isVisible('.bar-top')).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(28, 30, 34)');
    const { page: many } = await open(...large());
    await many.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await many.$$eval('.finding', (all) => all.length)).toBe(5000);
  });

  const large = (): [Report, RenderInput] => {
    const { report, input } = largeReport(5000, 500);
    return [report, input];
  };

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('axe finds nothing, %s at %i px, and nothing runs over the edge', async (colorScheme, width) => {
    const reports = colorScheme === 'light' ? ([[SAMPLE, INPUT], large()] as const) : ([[SAMPLE, INPUT]] as const);
    for (const [report, input] of reports) {
      const { page } = await open(report, input, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      if (report === SAMPLE) await openEverything(page);
      await page.evaluate(axe);
      const violations: { id: string; nodes: { target: unknown }[] }[] = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)",
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target)}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  // How long that takes is measured by test/bench/page.mjs: here, that the page stays small and that each finding can be come to.
  test('5,000 findings in 500 sources are all there in a page of few elements, and are found', async () => {
    const [report, input] = large();
    const { page, trouble } = await open(report, input);
    expect(await page.evaluate('document.getElementsByTagName("*").length')).toBeLessThan(60_000);
    const last = report.findings[4998].id;
    await page.evaluate(`location.hash = '${last}'`);
    await page.waitForSelector(`#f-${last}.here`);
    expect(await inView(page, `#f-${last}`)).toBe(true);
    expect(trouble).toEqual([]);
  });
});

describe('hostile texts', () => {
  /** One report that holds some of them in every field. */
  function merged(texts: readonly string[]): { report: Report; input: RenderInput } {
    const parts = texts.map(hostileReport);
    const report: Report = {
      ...parts[0].report,
      sources: parts.flatMap((part) => part.report.sources),
      findings: parts.flatMap((part, i) =>
        part.report.findings.map((finding, k) => ({ ...finding, id: (i * 100 + k).toString(16).padStart(16, '0') })),
      ),
      verdicts: parts.flatMap((part) => part.report.verdicts),
    };
    const input: RenderInput = {
      ...parts[0].input,
      facts: parts.flatMap((part) => part.input.facts),
      text: (source) => parts.map((part) => part.input.text(source)).find((text) => text !== null) ?? null,
    };
    return { report, input };
  }

  test(`${HOSTILE.length} of them run no script, ask for nothing, make no element`, async () => {
    for (let i = 0; i < HOSTILE.length; i += 50) {
      const { report, input } = merged(HOSTILE.slice(i, i + 50));
      const { page, trouble } = await open(report, input);
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      await openEverything(page);
      await page.waitForTimeout(20);
      expect(trouble).toEqual([]);
      const alien = await page.$$eval('img, iframe, object, embed, base, link, form:not([method=dialog]), math, style, script', (all) =>
        all.map((one) => one.tagName.toLowerCase()).filter((name) => name !== 'style' && name !== 'script'),
      );
      expect(alien).toEqual([]);
      expect(await page.$$eval('script, style', (all) => all.length)).toBe(3);
      expect(
        await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href')).filter((href) => !/^(#|https?:)/.test(href ?? ''))),
      ).toEqual([]);
      await page.context().close();
    }
  }, 120_000);

  test('the policy would stop a script that got in', async () => {
    const path = join(folder, 'planted.html');
    writeFileSync(
      path,
      renderHtml(SAMPLE, INPUT).replace(
        '<main',
        '<script>document.title = "planted"</script><img src="http://127.0.0.1:9/x.png" onerror="document.title = \'planted\'"><main',
      ),
    );
    const page = await (await browser.newContext()).newPage();
    await page.goto(`file://${path}`);
    await page.waitForSelector('html[data-ready]');
    expect(await page.title()).toBe('5 errors, 2 warnings and 2 notes – factdiff');
  });
});
