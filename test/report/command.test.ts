import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/report/index.js';
import { factdiff, project } from './command.js';
import { FERRY } from './ferry.js';
import { faults } from './readers.js';

const roots: string[] = [];
const fresh = (files: Readonly<Record<string, string | Uint8Array>> = FERRY): string => {
  const root = project(files);
  roots.push(root);
  return root;
};
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});
const all = FORMATS.flatMap((format) => ['--format', format.name]);
const files = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('the command', () => {
  test('exits alike in every format, on standard output and into files', () => {
    const root = fresh();
    const some = ['terminal', 'json', 'junit', 'github', 'html'];
    const statuses = (...args: string[]) => [
      ...some.map((name) => factdiff(root, 'check', '--stdout', '--format', name, ...args).status),
      factdiff(root, 'check', '--quiet', ...all, ...args).status,
    ];
    expect(new Set(statuses())).toEqual(new Set([1]));
    expect(new Set(statuses('--fail-on', 'never'))).toEqual(new Set([0]));
    writeFileSync(join(root, 'sources/bad.txt'), Uint8Array.of(0x41, 0, 0x42));
    expect(new Set(statuses())).toEqual(new Set([2]));
    expect(Object.keys(files(join(root, 'reports'))).sort()).toEqual(FORMATS.map((format) => format.file).sort());
  });

  test('writes the same bytes twice, in any order of arguments, with 1, 2 and 8 jobs', () => {
    const root = fresh();
    const run = (out: string, ...args: string[]) => {
      factdiff(root, 'check', '--quiet', ...all, '--out', out, ...args);
      return files(join(root, out));
    };
    const first = run('r1', 'sources/courier.txt', 'sources/lantern.txt', 'sources/post.md');
    expect(Object.keys(first)).toHaveLength(FORMATS.length);
    expect(run('r2', 'sources/courier.txt', 'sources/lantern.txt', 'sources/post.md')).toEqual(first);
    expect(run('r3', 'sources/post.md', 'sources/lantern.txt', 'sources/courier.txt')).toEqual(first);
    for (const jobs of ['1', '2', '8'])
      expect(run(`j${jobs}`, '--jobs', jobs, 'sources/lantern.txt', 'sources/courier.txt', 'sources/post.md')).toEqual(first);
  });

  test('what it finds is in all formats the same, and report.json keeps to its schema', () => {
    const root = fresh();
    factdiff(root, 'check', '--quiet', ...all);
    const report = JSON.parse(readFileSync(join(root, 'reports/report.json'), 'utf8'));
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/report/report.schema.json'), 'utf8'));
    expect(faults(schema, report)).toEqual([]);
    const open = report.findings.filter((finding: { status: string }) => finding.status === 'open');
    expect(open.length).toBeGreaterThan(3);
    expect(
      report.findings.some((finding: { status: string; fact: string }) => finding.status === 'suppressed' && finding.fact === 'labour'),
    ).toBe(true);
    for (const [name, text] of Object.entries(files(join(root, 'reports')))) {
      if (name.includes('claimreview')) continue;
      for (const { id } of open) expect([name, text.includes(id)]).toEqual([name, true]);
    }
    for (const finding of report.findings)
      for (const reading of finding.readings)
        for (const span of reading.spans) expect(readFileSync(join(root, span.source), 'utf8').slice(span.start, span.end)).toBe(span.text);
  });

  test('explains a finding by the start of its id', () => {
    const root = fresh();
    const report = JSON.parse(factdiff(root, 'check', '--stdout', '--format', 'json').stdout);
    const finding = report.findings.find((one: { fact: string | null }) => one.fact === 'losses');
    const { status, stdout } = factdiff(root, 'explain', finding.id.slice(0, 6));
    expect(status).toBe(0);
    expect(stdout).toContain(finding.message);
    expect(stdout).toContain('Because\n');
  });
});

describe('fix', () => {
  test('shows a diff that git applies, mends only what is safe, and has nothing to do the second time', () => {
    const root = fresh();
    const before = files(join(root, 'sources'));
    const diff = factdiff(root, 'fix', '--dry-run').stdout;
    expect(files(join(root, 'sources'))).toEqual(before);
    expect(factdiff(root, 'fix').stdout).toBe('sources/lantern.txt: 2 corrections\n');
    const after = files(join(root, 'sources'));
    expect(after).toEqual({
      ...before,
      'lantern.txt': before['lantern.txt'].replace('Ingrid Halverson', 'Ingrid Halvorsen').replace('The Labor Party', 'The Labour Party'),
    });
    expect(factdiff(root, 'fix').stdout).toBe('nothing to correct\n');
    expect(files(join(root, 'sources'))).toEqual(after);
    const other = fresh();
    expect(spawnSync('git', ['apply', '-'], { cwd: other, input: diff }).status).toBe(0);
    expect(files(join(other, 'sources'))).toEqual(after);
  });

  test('keeps encoding, newlines and everything outside the words', () => {
    const text = '\u0093Caf\u00e9\u0094, the Labor Party said.\r\nMore \u0096 later.\r\n';
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const root = fresh({
      'facts.yaml': FERRY['facts.yaml'],
      'sources/old.txt': bytes,
      'sources/utf16.txt': Buffer.from('\ufeffThe Labor Party.\r\n', 'utf16le'),
    });
    const { stdout } = factdiff(root, 'fix');
    const report = JSON.parse(factdiff(root, 'check', '--stdout', '--format', 'json').stdout);
    for (const { source, state } of report.sources) {
      if (state !== 'checked') continue; // a reader may refuse an encoding; then nothing is written
      expect(stdout).toContain(`${source}: 1 correction`);
    }
    const old = readFileSync(join(root, 'sources/old.txt'));
    expect([Buffer.from(bytes), Buffer.from(text.replace('Labor', 'Labour'), 'latin1')].some((possible) => possible.equals(old))).toBe(
      true,
    );
    const wide = readFileSync(join(root, 'sources/utf16.txt'));
    expect(
      ['\ufeffThe Labor Party.\r\n', '\ufeffThe Labour Party.\r\n'].some((possible) => Buffer.from(possible, 'utf16le').equals(wide)),
    ).toBe(true);
  });
});

const disk = mkdtempSync(join(tmpdir(), 'factdiff-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
if (!mounted)
  process.stderr.write(
    'test/report/command.test.ts: no small disk could be mounted (that takes root on Linux): the test of a full disk is skipped\n',
  );
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

(mounted ? test : test.skip)('on a full disk the command ends with 2, says so in a line, and the old report stays', () => {
  const root = fresh();
  expect(factdiff(root, 'check', '--quiet', '--format', 'json', '--out', disk).status).toBe(1);
  const before = readFileSync(join(disk, 'report.json'), 'utf8');
  writeFileSync(join(disk, 'filler'), Buffer.alloc(64 * 1024 - Buffer.byteLength(before) - 12_288));
  writeFileSync(join(root, 'sources/more.txt'), 'The Labor Party met again.\n'.repeat(300));
  const { status, stderr } = factdiff(root, 'check', '--quiet', '--format', 'json', '--out', disk);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0].replace('WriteError: ', '')).toBe(
    `factdiff: Cannot write ${join(disk, 'report.json')}: the disk is full (ENOSPC)`,
  );
  expect(readFileSync(join(disk, 'report.json'), 'utf8')).toBe(before);
  expect(readdirSync(disk).sort()).toEqual(['filler', 'report.json']);
});
