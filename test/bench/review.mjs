// Measures the review page on 20,000 findings over 2,000 articles: node test/bench/review.mjs [--dist DIR]
// First row, frames while scrolling, opening a finding, and the server's memory.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/launch.mjs';
import { writeMarked } from './pages.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const dist = option('dist', fileURLToPath(new URL('../../dist', import.meta.url)));
const ARTICLES = Number(option('articles', 2000));
const PER_ARTICLE = 10;

const folder = mkdtempSync(join(tmpdir(), 'factdiff-bench-'));
writeMarked(folder, ARTICLES, PER_ARTICLE);

async function serve() {
  const child = spawn(process.execPath, [join(dist, 'cli/main.js'), 'review', '--no-open'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /http:\S+/.exec(out);
      if (found) resolve(found[0]);
    });
  });
  return { child, address };
}

const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
const peak = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function login(address) {
  const response = await fetch(address, { redirect: 'manual' });
  return { origin: new URL(address).origin, cookie: response.headers.get('set-cookie').split(';')[0] };
}
const ask = async ({ origin, cookie }, path) => (await fetch(origin + path, { headers: { cookie } })).json();

async function ready(session) {
  for (;;) {
    const queue = await ask(session, '/api/queue');
    if (queue.ready) return queue;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function page(address) {
  const browser = await launch();
  const view = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await view.goto(address);
  await view.locator('.row').first().waitFor();
  // Warm, as for an editor who comes back: from the start of the navigation to the first row in the page.
  const first = [];
  for (let n = 0; n < 5; n++) {
    await view.goto('about:blank');
    await view.goto(new URL(address).origin, { waitUntil: 'commit' });
    first.push(
      await view.evaluate(
        () =>
          new Promise((resolve) => {
            const look = () => (document.querySelector('.row') ? resolve(performance.now()) : requestAnimationFrame(look));
            look();
          }),
      ),
    );
  }
  const frames = await view.evaluate(async () => {
    const list = document.getElementById('queue-list');
    const gaps = [];
    let last = performance.now();
    const end = last + 4000;
    while (last < end) {
      list.scrollTop += 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    }
    gaps.sort((a, b) => a - b);
    return { frames: gaps.length / 4, p50: gaps[gaps.length >> 1], p95: gaps[Math.floor(gaps.length * 0.95)], worst: gaps.at(-1) };
  });
  const opening = await view.evaluate(async () => {
    const times = [];
    for (let n = 0; n < 40; n++) {
      const rows = [...document.querySelectorAll('.row')];
      const row = rows[(n * 7) % rows.length];
      if (row.classList.contains('here')) continue;
      const id = row.id.slice(4);
      const start = performance.now();
      row.click();
      await new Promise((resolve) => {
        const look = () =>
          location.hash === `#${id}` &&
          document.querySelector('.side .collation') &&
          document.querySelector('.row.here')?.id === `row-${id}` &&
          !document.querySelector('.side .loading')
            ? resolve()
            : requestAnimationFrame(look);
        look();
      });
      times.push(performance.now() - start);
      document.getElementById('queue-list').scrollTop += 900;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    times.sort((a, b) => a - b);
    return { p50: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)], worst: times.at(-1) };
  });
  await browser.close();
  return { first, frames, opening };
}

const served = await serve();
try {
  const began = Date.now();
  const queue = await ready(await login(served.address));
  console.log(`${queue.rows.length} findings over ${queue.sources.length} articles; first check ${Date.now() - began} ms`);
  const seen = await page(served.address);
  const ms = (n) => `${n.toFixed(1)} ms`;
  console.log(`first row: ${seen.first.map(ms).join(', ')}`);
  console.log(
    `scrolling: ${seen.frames.frames.toFixed(1)} frames a second; p50 ${ms(seen.frames.p50)}, p95 ${ms(seen.frames.p95)}, worst ${ms(seen.frames.worst)}`,
  );
  console.log(`opening a finding: p50 ${ms(seen.opening.p50)}, p95 ${ms(seen.opening.p95)}, worst ${ms(seen.opening.worst)}`);
  console.log(`memory of the server: ${memory(served.child.pid).toFixed(0)} MB, at most ${peak(served.child.pid).toFixed(0)} MB`);
} finally {
  served.child.kill();
  await new Promise((resolve) => served.child.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
