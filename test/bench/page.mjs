// Measures the HTML report on 5,000 findings over 500 articles: node test/bench/page.mjs [--dist DIR] [--articles N]
// Milliseconds from opening to ready, and frames while scrolling 24,000 px a second.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.mjs';
import { writeMarked } from './pages.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string' }, articles: { type: 'string', default: '500' } } });
const dist = values.dist ?? fileURLToPath(new URL('../../dist', import.meta.url));
const ROUNDS = 7;
const folder = mkdtempSync(join(tmpdir(), 'factdiff-bench-'));
const report = join(folder, 'reports/report.html');

function writeReport() {
  writeMarked(folder, Number(values.articles), 10);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(dist, 'cli/launch.cjs'), 'check', '--format', 'html', '--quiet', '--fail-on', 'never', '--no-cache'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the check ended with ${status}: ${stderr}`);
}

async function opened(browser) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const began = performance.now();
  await page.goto(pathToFileURL(report).href);
  await page.waitForSelector('html[data-ready]');
  return { page, ready: performance.now() - began };
}

const framesOf = (page) =>
  page.evaluate(async () => {
    const frames = [];
    let last = performance.now();
    for (let i = 0; i < 200; i++) {
      scrollBy(0, 400);
      await new Promise(requestAnimationFrame);
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames.sort((a, b) => a - b);
  });

try {
  writeReport();
  const browser = await launch();
  try {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { page, ready } = await opened(browser);
      times.push(ready);
      if (round === ROUNDS - 1) {
        const frames = await framesOf(page);
        const cards = await page.evaluate('document.getElementsByTagName("*").length');
        console.log(`${(statSync(report).size / 2 ** 20).toFixed(1)} MB, ${cards} elements`);
        console.log(`frames: median ${frames[100].toFixed(1)} ms, 95% ${frames[190].toFixed(1)} ms`);
      }
      await page.context().close();
    }
    times.sort((a, b) => a - b);
    console.log(`ready: median ${times[ROUNDS >> 1].toFixed(0)} ms, best ${times[0].toFixed(0)} ms, worst ${times.at(-1).toFixed(0)} ms`);
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
