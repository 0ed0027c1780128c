/** Every hostile file ends as read or as unread with a reason: soon, in little memory, and never in silence. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostile } from './hostile/index.js';

const dist = process.env.FACTDIFF_DIST ?? join(dirname(fileURLToPath(import.meta.url)), '../../dist');
const reader = join(dist, 'read/sources.js');
const built = existsSync(reader);
if (!built) console.warn(`skipped: hostile files are read by the built reader, and there is none at ${reader}`);

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 512;

interface Fate {
  readonly name: string;
  /** By the clock, or of the processor where others kept it busy. */
  readonly milliseconds: number;
  /** Highest resident memory so far. */
  readonly megabytes: number;
  readonly ends: readonly string[];
  readonly broken: readonly string[];
}

/** Reads files one after another in a process of its own, and tells what became of each. Memory is measured by its peak, so a large peak ends the process. */
const SCRIPT = `
const { readSources } = await import(process.env.READER);
for (const name of process.env.NAMES.split(',')) {
  const begun = performance.now();
  const used = process.cpuUsage();
  const { sources, unread } = await readSources([name], { root: process.cwd() });
  const broken = sources.filter((s) => s.blocks.some((b) => b.end > s.text.length || b.start >= b.end)).map((s) => s.name);
  const ends = [...sources.map((s) => 'read'), ...unread.map((u) => u.state + ': ' + u.reason)];
  console.log(JSON.stringify({ name, milliseconds: Math.min(performance.now() - begun, (process.cpuUsage(used).user + process.cpuUsage(used).system) / 1000), megabytes: process.resourceUsage().maxRSS / 1024, ends: [...new Set(ends)].slice(0, 20), broken }));
  if (process.resourceUsage().maxRSS > 200 * 1024) break;
}`;

let root = '';
const fates = new Map<string, Fate>();

beforeAll(async () => {
  if (!built) return;
  root = mkdtempSync(join(tmpdir(), 'factdiff-hostile-'));
  for (const [name, make] of hostile) writeFileSync(join(root, name), make());
  special();
  const names = [...hostile.map(([name]) => name), ...SPECIAL];
  for (let left = names; left.length > 0; ) {
    const before = fates.size;
    await readIn(left);
    // A process that died at once tells of nothing: the file it died at is passed over, and missed below.
    left = fates.size === before ? left.slice(1) : left.filter((name) => !fates.has(name));
  }
}, 300_000);
afterAll(() => root && rmSync(root, { recursive: true, force: true }));

const SPECIAL = [
  'gigabyte.txt',
  'gigabyte.html',
  'pipe.txt',
  'pipe.docx',
  'folder',
  'dangling.txt',
  'loop.txt',
  'passwd.txt',
  'device.txt',
  'memory.txt',
  'through.txt',
];

function special(): void {
  for (const name of ['gigabyte.txt', 'gigabyte.html']) {
    writeFileSync(join(root, name), 'x');
    truncateSync(join(root, name), 1024 ** 3);
  }
  for (const name of ['pipe.txt', 'pipe.docx']) spawnSync('mkfifo', [join(root, name)]);
  mkdirSync(join(root, 'folder/deep'), { recursive: true });
  symlinkSync('nowhere', join(root, 'dangling.txt'));
  symlinkSync('loop.txt', join(root, 'loop.txt'));
  symlinkSync('/etc/passwd', join(root, 'passwd.txt'));
  symlinkSync('/dev/zero', join(root, 'device.txt'));
  symlinkSync('/proc/self/mem', join(root, 'memory.txt'));
  symlinkSync('../../../../../../etc/hosts', join(root, 'through.txt'));
}

function readIn(names: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      cwd: root,
      env: { ...process.env, READER: pathToFileURL(reader).href, NAMES: names.join(',') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (data) => (out += data));
    child.on('close', () => {
      for (const line of out.split('\n').filter(Boolean)) {
        const fate = JSON.parse(line) as Fate;
        fates.set(fate.name, fate);
      }
      resolve();
    });
  });
}

(built ? describe : describe.skip)('hostile files', () => {
  test('are at least 150', () => {
    expect(hostile.length + SPECIAL.length).toBeGreaterThanOrEqual(150);
    expect(new Set(hostile.map(([name]) => name)).size).toBe(hostile.length);
  });

  test.each([...hostile.map(([name]) => name), ...SPECIAL])('%s', (name) => {
    const fate = fates.get(name);
    // A file without a fate is one at which the process died.
    expect(fate).toBeDefined();
    expect(fate!.ends.length).toBeGreaterThan(0);
    for (const end of fate!.ends) expect(end).toMatch(/^(?:read|(?:unread: Unexpected .+, expected .+)|excluded: .+)$/s);
    expect(fate!.broken).toEqual([]);
    expect(fate!.milliseconds).toBeLessThan(MOST_SECONDS * 1000);
    expect(fate!.megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  test.each([
    ['bomb.docx', /expands to more than 256 MB/],
    ['bomb.txt.gz', /expands to more than 256 MB/],
    ['coded.warc', /expands to more than/],
    ['lying-sum.docx', /check sum/],
    ['encrypted.docx', /encryption/],
    ['twice.docx', /second member/],
    ['levels.html', /nesting deeper/],
    ['gigabyte.txt', /1024 MB, expected at most 64 MB/],
    ['pipe.txt', /FIFO/],
    ['passwd.txt', /outside the project/],
    ['device.txt', /outside the project/],
    ['loop.txt', /leads nowhere/],
    ['half-surrogate.json', /surrogate/],
    ['overlong.txt', /byte 0xC0/],
    ['unclosed.rss', /closing tag/],
    ['records.jsonl', /at most 100000/],
  ])('%s is refused for the right reason', (name, reason) => {
    expect(fates.get(name)!.ends.join('\n')).toMatch(reason);
  });

  test('what was whole is read beside what was not', () => {
    for (const name of ['unclosed.rss', 'bad-lines.jsonl', 'junk-between.warc', 'records.jsonl'])
      expect(fates.get(name)!.ends).toContain('read');
  });

  test('nothing of the machine leaks into a source', async () => {
    const { readSources } = (await import(pathToFileURL(reader).href)) as typeof import('../../src/read/sources.js');
    const { sources } = await readSources(
      ['external.rss', 'external.docx', 'parameter.rss', 'outside.docx', 'outside.epub', 'linked.docx'],
      { root },
    );
    expect(sources.map((source) => source.text).join('\n')).not.toMatch(/root:|localhost/);
  });
});
