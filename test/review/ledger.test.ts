/**
 * Editors decide while the server is killed again and again: nothing acknowledged is lost or doubled. Short here; the whole measure is
 * FACTDIFF_LEDGER_SECONDS=120 FACTDIFF_LEDGER_KILL=20 with this same test.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { parseEvents } from '../../src/decisions.js';
import { drop, type Served, serve } from '../browser/review-harness.js';

const SECONDS = Number(process.env.FACTDIFF_LEDGER_SECONDS ?? 9);
const KILL_EVERY = Number(process.env.FACTDIFF_LEDGER_KILL ?? 3);
const EDITORS = 50;
const PER_SECOND = 20;
const MOST_P99_MS = Number(process.env.FACTDIFF_LEDGER_P99 ?? Number.POSITIVE_INFINITY);

const folder = mkdtempSync(join(tmpdir(), 'factdiff-ledger-'));
mkdirSync(join(folder, 'sources'));
writeFileSync(
  join(folder, 'facts.yaml'),
  'version: 1\nsources: [sources/**]\nfacts:\n  - id: centre\n    term: Brightwater\n    variants: [Britewater]\n',
);
for (let n = 0; n < 40; n++)
  writeFileSync(join(folder, `sources/a${n}.txt`), `The Britewater school ${n} opened.\n\nA Britewater bridge ${n} fell.\n`);
let served: Served;
afterAll(async () => {
  await served?.stop();
  drop(folder);
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let up = Number.POSITIVE_INFINITY;
const begin = async (): Promise<string> => {
  served = await serve(folder);
  const response = await fetch(served.address, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')!.split(';')[0];
  const ready = async () =>
    ((await (await fetch(`http://127.0.0.1:${served.port}/api/queue`, { headers: { cookie } })).json()) as { ready: boolean }).ready;
  // Editors go on meanwhile; only the time between kills, the server being up, is measured.
  void (async () => {
    while (!(await ready().catch(() => true))) await pause(50);
    up = performance.now();
  })();
  return cookie;
};

test(
  'kill -9 loses and doubles nothing that was acknowledged',
  async () => {
    let cookie = await begin();
    const origin = (): string => `http://127.0.0.1:${served.port}`;
    const bases = new Map<string, string | null>();
    while (bases.size === 0) {
      // The first check of the sample may still be running, or the server just be coming up.
      const answer = await fetch(`${origin()}/api/queue`, { headers: { cookie } }).catch(() => null);
      const queue = (answer === null ? { rows: [] } : await answer.json()) as { rows: { id: string }[] };
      for (const { id } of queue.rows) bases.set(id, null);
      await pause(100);
    }
    const ids = [...bases.keys()];
    const acknowledged = new Map<string, string>();
    const refused = new Set<string>();
    const times: number[] = [];
    let retried = 0;
    const end = Date.now() + SECONDS * 1000;

    const decide = async (editor: number): Promise<void> => {
      const key = randomUUID();
      const finding = ids[Math.floor(Math.random() * ids.length)];
      const kind = (['accept', 'dismiss', 'comment'] as const)[Math.floor(Math.random() * 3)];
      const items = [{ finding, base: bases.get(finding)! }];
      const body = JSON.stringify({
        key,
        kind,
        items,
        author: `editor ${editor}`,
        reason: kind === 'dismiss' ? 'same' : null,
        note: 'seen',
      });
      for (let attempt = 0; ; attempt++) {
        const start = performance.now();
        try {
          const response = await fetch(`${origin()}/api/decisions`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', cookie, origin: origin() },
            body,
          });
          const answer = (await response.json()) as { events?: { id: string }[]; conflicts?: { current: { id: string } | null }[] };
          if (response.status === 503) throw new Error('not ready');
          if (attempt === 0 && start > up) times.push(performance.now() - start);
          if (response.status === 409) {
            refused.add(key);
            bases.set(finding, answer.conflicts?.[0]?.current?.id ?? null);
          } else {
            expect(response.status).toBe(200);
            acknowledged.set(key, finding);
            if (kind !== 'comment') bases.set(finding, key);
          }
          return;
        } catch (error) {
          if (!/fetch failed|not ready|JSON|terminated/.test(String(error))) throw error;
          retried++;
          await pause(50);
        }
      }
    };
    const editor = async (n: number): Promise<void> => {
      await pause((Math.random() * (1000 * EDITORS)) / PER_SECOND);
      while (Date.now() < end) {
        const next = Date.now() + (1000 * EDITORS) / PER_SECOND;
        await decide(n);
        await pause(Math.max(0, Math.min(next, end) - Date.now()));
      }
    };
    const killer = async (): Promise<number> => {
      let kills = 0;
      for (;;) {
        await pause(KILL_EVERY * 1000);
        if (Date.now() >= end) return kills;
        up = Number.POSITIVE_INFINITY;
        await served.stop('SIGKILL');
        kills++;
        cookie = await begin();
      }
    };
    const [kills] = await Promise.all([killer(), ...Array.from({ length: EDITORS }, (_, n) => editor(n))]);

    const { events, problems } = parseEvents(readFileSync(join(folder, '.factdiff/decisions.jsonl'), 'utf8'), 'log');
    const lines = readFileSync(join(folder, '.factdiff/decisions.jsonl'), 'utf8').trimEnd().split('\n');
    const byId = new Map(events.map((event) => [event.id, event]));
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)];
    if (process.env.FACTDIFF_LEDGER_SECONDS)
      process.stderr.write(
        `${acknowledged.size} acknowledged, ${refused.size} refused as conflicts, ${retried} retries, ${kills} kills; p50 ${times[times.length >> 1].toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${times.at(-1)!.toFixed(1)} ms\n`,
      );
    expect(kills).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    expect(lines).toHaveLength(byId.size);
    expect([...acknowledged].filter(([key, finding]) => byId.get(key)?.finding !== finding)).toEqual([]);
    expect([...refused].filter((key) => byId.has(key))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan((SECONDS * PER_SECOND) / 4);
    expect(p99).toBeLessThan(MOST_P99_MS);
  },
  (SECONDS + 60) * 1000,
);
