/** The whole way of an editor in a real browser, with the mouse and with the keyboard alone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch } from './launch.mjs';
import { drop, factdiff, type Served, sampleProject, serve } from './review-harness.js';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.FACTDIFF_SHOTS;

let browser: Browser;
let folder: string;
let served: Served;
let context: BrowserContext;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  folder = sampleProject();
  served = await serve(folder);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  troubles = [];
  page = await opened();
});
afterEach(async () => {
  await context?.close();
  await served?.stop();
  drop(folder);
});

/** A page of the review, watched for anything a hostile text could bring about. */
async function opened(address = served.address): Promise<Page> {
  const made = await context.newPage();
  made.on('pageerror', (error) => troubles.push(`error ${error.message}`));
  made.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  made.on('console', (message) => {
    if (/Content.Security.Policy|violat/i.test(message.text())) troubles.push(message.text());
  });
  made.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== `127.0.0.1:${served.port}`) troubles.push(`request ${request.url()}`);
  });
  await made.goto(address);
  await made.locator('.row').first().waitFor();
  return made;
}

const log = (): { kind: string; reason: string | null; author: string }[] =>
  readFileSync(join(folder, '.factdiff/decisions.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const shown = async (of: Page = page): Promise<number> => Number((await of.locator('.queue-sum strong').innerText()).replace(',', ''));
const shot = async (name: string): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
};
const choose = async (text: string): Promise<void> => {
  await page.getByLabel('Search the findings').fill(text);
  await page.locator('.row').first().click();
  await page.locator('.collation').waitFor();
};

async function axe(of: Page): Promise<string[]> {
  await of.evaluate(AXE);
  const violations = await of.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  });
  return violations;
}

describe('with the mouse', () => {
  test('reads, dismisses, undoes, accepts; the log has it, and the address has no token left', async () => {
    expect(page.url()).not.toContain('token');
    const before = await shown();
    await page.locator('.row').first().click();
    await page.locator('.passage mark').first().waitFor();
    expect(await page.locator('.collation mark').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Whole article' }).first().click();
    await page.locator('.whole mark.current').first().waitFor();
    await shot('mouse-finding');
    await page.getByRole('button', { name: /^Dismiss/ }).click();
    await page.getByLabel('Both are right').check();
    await page.getByLabel(/A word about it/).fill('Both forms are house style');
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expectEventually(() => shown(), before - 1);
    await expectEventually(async () => log().at(-1)?.kind, 'dismiss');
    expect(log().at(-1)).toMatchObject({ kind: 'dismiss', reason: 'same' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectEventually(() => shown(), before);
    await expectEventually(async () => log().at(-1)?.kind, 'undo');
    await page.getByRole('button', { name: /^Accept/ }).click();
    await expectEventually(async () => log().at(-1)?.kind, 'accept');
    expect(troubles).toEqual([]);
  });

  test('makes a disagreement a fact: shown as a diff, written with everything else kept, taken back byte for byte', async () => {
    const before = readFileSync(join(folder, 'facts.yaml'), 'utf8');
    await choose('number of spots');
    await page.getByRole('button', { name: /^Make a fact/ }).click();
    await page.getByLabel('Value, as facts.yaml has it').fill('10 spots');
    await page.getByLabel('Words that place it, one a line').fill('foreign nationals');
    await page.getByRole('button', { name: 'Show what will be written' }).click();
    await page.locator('.diff .plus').first().waitFor();
    expect(await page.locator('.diff .minus').count()).toBe(0);
    await shot('mouse-fact');
    expect(readFileSync(join(folder, 'facts.yaml'), 'utf8')).toBe(before);
    await page.getByRole('button', { name: 'Write it into the facts' }).click();
    await expectEventually(async () => readFileSync(join(folder, 'facts.yaml'), 'utf8') !== before, true);
    const after = readFileSync(join(folder, 'facts.yaml'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain('quantity: 10 spots');
    expect(factdiff(folder, 'test').code).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectEventually(async () => readFileSync(join(folder, 'facts.yaml'), 'utf8') === before, true);
    expect(troubles).toEqual([]);
  });

  test('applies a safe fix to the article, and takes it back', async () => {
    const path = join(folder, 'sources/daily-ledger.txt');
    const before = readFileSync(path, 'utf8');
    await choose('Unexpected name "Harris-Walls"');
    await page.getByRole('button', { name: /^Fix/ }).click();
    await page.locator('.diff .plus').waitFor();
    await page.getByRole('button', { name: 'Write it' }).click();
    await expectEventually(async () => readFileSync(path, 'utf8').includes('Harris-Walls'), false);
    // The check that follows finds nothing there any more, and the page says so without a reload.
    await expectEventually(async () => page.locator('.side').innerText(), /This finding is gone/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectEventually(async () => readFileSync(path, 'utf8') === before, true);
    expect(troubles).toEqual([]);
  });

  test('decides about many at once, with a count and a confirmation', async () => {
    await page.getByLabel('Kind').selectOption('term');
    const many = await shown();
    expect(many).toBeGreaterThan(2);
    await page.getByRole('button', { name: `Decide about these ${many}…` }).click();
    const go = page.getByRole('button', { name: `Dismiss ${many}` });
    expect(await go.isDisabled()).toBe(true);
    await page.getByLabel(/Yes, all/).check();
    await go.click();
    await expectEventually(() => page.locator('.empty').first().innerText(), /No finding passes/);
    await expectEventually(async () => log().length, many);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectEventually(() => shown(), many);
  });
});

test('findings that read alike are told apart by their lines', async () => {
  const article = 'One dog of Sabina Okonjo.\n\nTwo dogs of Sabina Okonjo.\n';
  writeFileSync(join(folder, 'facts.yaml'), 'version: 1\nsources: [sources/**]\nfacts:\n  - id: head\n    name: Sabine Okonjo\n');
  writeFileSync(join(folder, 'sources/dogs.txt'), article);
  await page.getByLabel('Search the findings').fill('Sabina');
  await page.locator('.row').nth(1).waitFor();
  const rows = await page.locator('.row').allInnerTexts();
  expect(rows.filter((row) => row.includes('Unexpected name')).map((row) => /dogs\.txt, line \d/.exec(row)?.[0])).toEqual([
    'dogs.txt, line 1',
    'dogs.txt, line 3',
  ]);
});

test('what is decided counts in the next check in a shell: the exit code and who dismissed', async () => {
  expect(factdiff(folder, 'check', '--quiet').code).toBe(1);
  await page.getByLabel('Severity').selectOption('error');
  const many = await shown();
  await page.getByRole('button', { name: /^Decide about these/ }).click();
  await page.getByLabel(/Yes, all/).check();
  await page.getByRole('button', { name: `Dismiss ${many}` }).click();
  await expectEventually(async () => log().length, many);
  const after = factdiff(folder, 'check');
  expect(after.code).toBe(0);
  expect(after.out + after.err).toMatch(new RegExp(`${many} findings dismissed: ${many} by `));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectEventually(async () => log().length, 2 * many);
  expect(factdiff(folder, 'check', '--quiet').code).toBe(1);
});

test('with the keyboard alone, and nothing is lost', async () => {
  const before = await shown();
  const press = (key: string) => page.keyboard.press(key);
  await press('j');
  await press('j');
  await press('k');
  await press('d');
  await page.locator('dialog').waitFor();
  await press('3');
  await press('Enter');
  await expectEventually(() => shown(), before - 1);
  await expectEventually(async () => log().at(-1)?.reason, 'quoted');
  await press('a');
  await expectEventually(() => shown(), before - 2);
  await press('u');
  await expectEventually(() => shown(), before - 1);
  await press('u');
  await expectEventually(() => shown(), before);
  await press('?');
  expect(await page.locator('dialog h2').innerText()).toBe('Keys');
  await press('Escape');
  await expectEventually(() => page.locator('dialog').count(), 0);
  await press('/');
  await page.keyboard.type('spots');
  await press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('queue-list');
  await press('j');
  await press('c');
  await page.keyboard.type('jd: ask the wire');
  // Leaving the dialog throws nothing away.
  await press('Escape');
  await press('c');
  expect(await page.locator('dialog textarea').inputValue()).toBe('jd: ask the wire');
  await press('Control+Enter');
  await expectEventually(() => page.locator('.history').innerText(), /jd: ask the wire/);
  expect(troubles).toEqual([]);
});

test('two editors see each other without asking, and the later of two rivals is told', async () => {
  const other = await opened(`http://127.0.0.1:${served.port}/`);
  await other.evaluate(() => localStorage.setItem('factdiff-author', 'Grace'));
  await other.reload();
  await other.locator('.row').first().waitFor();
  const before = await shown();
  await page.locator('.row').first().click();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expectEventually(() => shown(other), before - 1);
  // Grace decides while the first page is cut off; what the first page then decides is a rival of hers.
  const id = (await other.locator('.row').first().getAttribute('id'))!.replace('row-', '');
  await other.locator(`#row-${id}`).click();
  // The page is at rest before it is cut off: nothing of what was asked before is on its way.
  const arrived = page.waitForResponse((response) => response.url().endsWith(`/api/findings/${id}`));
  await page.locator(`#row-${id}`).click();
  await arrived;
  await expectEventually(() => page.locator('.loading').count(), 0);
  await expectEventually(() => page.locator('.state').innerText(), 'Live');
  await page.route('**/api/**', (route) => route.abort());
  await page.keyboard.press('a');
  await expectEventually(() => page.locator('.state').innerText(), /Offline, 1 waiting/);
  await other.keyboard.press('d');
  await other.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expectEventually(async () => log().at(-1)?.kind, 'dismiss');
  await page.unroute('**/api/**');
  await expectEventually(() => page.locator('.notice.bad').innerText(), /Grace decided first/);
  expect(log().filter((event) => event.kind === 'accept')).toHaveLength(1);
  await page.getByRole('button', { name: 'Decide all the same' }).click();
  await expectEventually(async () => log().filter((event) => event.kind === 'accept').length, 2);
});

test('goes on after the server was killed: what was decided meanwhile arrives', async () => {
  const before = await shown();
  await page.locator('.row').first().click();
  await served.stop('SIGKILL');
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expectEventually(() => page.locator('.state').innerText(), /Offline, 1 waiting/);
  await shot('offline');
  served = await serve(folder);
  await expectEventually(async () => log().length, 1, 15_000);
  await expectEventually(() => page.locator('.state').innerText(), /Live|Checking/);
  expect(await shown()).toBe(before - 1);
});

test('follows the files: a changed article is checked again and the editor keeps the place', async () => {
  await choose('number of spots');
  const title = await page.locator('#finding-title').innerText();
  const path = join(folder, 'sources/daily-ledger.txt');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Harris-Walls', 'Harris-Walz').replaceAll('Harris-Wallace', 'Harris-Walz'));
  await page.getByLabel('Search the findings').fill('');
  await expectEventually(
    () =>
      page
        .locator('.list')
        .innerText()
        .then((text) => text.includes('Harris-Walls')),
    false,
  );
  expect(await page.locator('#finding-title').innerText()).toBe(title);
  writeFileSync(join(folder, 'facts.yaml'), 'version: 1\nfacts: nothing\n');
  await expectEventually(() => page.locator('.bar-trouble').innerText(), /facts\.yaml:2/);
  expect(await page.locator('#finding-title').innerText()).toBe(title);
});

test('hostile articles and comments are only ever text', async () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> javascript:alert(3) "><svg onload=alert(4)> {{7*7}} ]]> \u202Egnp';
  writeFileSync(
    join(folder, 'sources', 'evil.txt'),
    `Sophia Patel ${hostile}\n\nSophia Patel wrote it. ${hostile} <a href="http://evil.example/">Labor</a>\n`,
  );
  await expectEventually(
    () =>
      page
        .locator('.top')
        .innerText()
        .then(() => page.getByLabel('Search the findings').fill('evil'))
        .then(() => shown().catch(() => 0))
        .then((n) => n > 0),
    true,
  );
  await page.locator('.row').first().click();
  await page.getByRole('button', { name: 'Whole article' }).first().click();
  await page.locator('.whole .text').waitFor();
  expect(await page.locator('.whole .text').innerText()).toContain('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: /^Comment/ }).click();
  await page.locator('dialog textarea').fill(hostile);
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expectEventually(() => page.locator('.history').innerText(), /onerror/);
  await page.getByRole('button', { name: /^Assign/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('<b onmouseover=alert(5)>x</b>');
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page.goto(`http://127.0.0.1:${served.port}/#overview`);
  await page.locator('.charts').waitFor();
  expect(await page.locator('img, #app script, iframe').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('a page on another port can neither read nor decide', async () => {
  const foreign = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>'),
  );
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const stranger = await context.newPage();
  await stranger.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
  const tried = await stranger.evaluate(async (port) => {
    const attempt = (url: string, init: RequestInit) =>
      fetch(`http://127.0.0.1:${port}${url}`, { credentials: 'include', ...init }).then(
        async (response) => `${response.type} ${response.status} ${(await response.text()).length}`,
        () => 'refused',
      );
    const body = JSON.stringify({ key: 'stranger-0001', kind: 'accept', items: [{ finding: '0'.repeat(16), base: null }], author: 'x' });
    return [
      await attempt('/api/queue', {}),
      await attempt('/api/queue', { mode: 'no-cors' }),
      await attempt('/api/decisions', { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
      await attempt('/api/decisions', { method: 'POST', body, mode: 'no-cors' }),
    ];
  }, served.port);
  // A request without CORS may be sent, but its answer is a refusal, and opaque or blocked.
  expect(tried.filter((one) => one !== 'refused' && one !== 'opaque 0 0')).toEqual([]);
  expect(() => log()).toThrow();
  foreign.close();
});

test.each([
  [360, 740, 'light'],
  [1280, 900, 'dark'],
  [3840, 2160, 'light'],
] as const)('axe finds nothing at %i by %i, %s', async (width, height, colorScheme) => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect(await axe(page)).toEqual([]);
  await choose('Unexpected name "Harris-Walls"');
  await page.getByRole('button', { name: 'Whole article' }).first().click();
  await page.locator('.whole .text').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await shot(`finding-${width}`);
  await page.getByRole('button', { name: /^Correct the fact/ }).click();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto(`http://127.0.0.1:${served.port}/#overview`);
  await page.locator('.matrix').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('without a facts file a finding cannot be made a fact, and the page says why', async () => {
  await served.stop();
  rmSync(join(folder, 'facts.yaml'));
  served = await serve(folder, 'sources');
  const other = await opened();
  await other.locator('.row').first().click();
  await other.getByRole('button', { name: 'Make a fact…' }).waitFor();
  await other.keyboard.press('f');
  await other.locator('.notice', { hasText: 'There is no facts file here. `factdiff init` writes one' }).waitFor();
  await other.getByRole('button', { name: 'Make a fact…' }).click();
  expect(await other.locator('dialog[open]').count()).toBe(0);
});

test('--read-only shows everything and changes nothing', async () => {
  await served.stop();
  served = await serve(folder, '--read-only');
  const reader = await opened();
  await reader.locator('.row').first().click();
  await reader.locator('.collation').waitFor();
  expect(await reader.locator('.actions').count()).toBe(0);
  await reader.keyboard.press('a');
  const status = await reader.evaluate(async () => {
    const body = JSON.stringify({ key: 'read-only-1', kind: 'accept', items: [{ finding: '0'.repeat(16), base: null }], author: 'x' });
    return (await fetch('/api/decisions', { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status;
  });
  expect(status).toBe(403);
  expect(() => log()).toThrow();
});

/** Waits until a value is as expected, and fails with what it was instead. */
async function expectEventually<T>(get: () => T | Promise<T>, expected: T | RegExp, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  let last: unknown;
  while (Date.now() < end) {
    last = await Promise.resolve()
      .then(get)
      .catch((error: Error) => error.message);
    if (expected instanceof RegExp ? expected.test(String(last)) : last === expected) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  if (expected instanceof RegExp) expect(String(last)).toMatch(expected);
  else expect(last).toBe(expected);
}
