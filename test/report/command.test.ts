import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/report/index.js';
import { command, factdiff, project } from './command.js';
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

describe('suppressions by path', () => {
  const facts = (sources: string): string =>
    FERRY['facts.yaml'].replace(
      'facts:\n',
      `suppress:\n  - sources: ${sources}\n    facts: [labour, disagrees, obscured]\n    reason: printed as they come\nfacts:\n`,
    );

  test('let pass what they name, and say where they are of no use, in every format', () => {
    const open = (root: string): { rule: string; fact: string | null; readings: { spans: { source: string }[] }[] }[] =>
      JSON.parse(factdiff(root, 'check', '--stdout', '--format', 'json').stdout).findings.filter(
        (finding: { status: string }) => finding.status === 'open',
      );
    const plain = open(fresh());
    expect(plain.some((finding) => finding.fact === 'labour')).toBe(true);
    const used = open(fresh({ ...FERRY, 'facts.yaml': facts('sources/**') }));
    expect(used.some((finding) => finding.fact === 'labour' || finding.rule === 'disagrees')).toBe(false);
    const root = fresh({ ...FERRY, 'facts.yaml': facts('letters/**') });
    const unused = open(root).filter((finding) => finding.rule === 'unused-suppression');
    expect(unused.map((finding) => finding.readings[0].spans[0].source)).toEqual(['facts.yaml', 'facts.yaml', 'facts.yaml']);
    expect(open(root)).toHaveLength(plain.length + 3);
    expect(factdiff(root, 'check', '--quiet', ...all).status).toBe(1);
    const written = files(join(root, 'reports'));
    for (const name of ['report.sarif', 'report.lines.txt', 'report.html', 'report.rdjson'])
      expect(written[name]).toContain('Unexpected suppression of');
    expect(written['report.lines.txt']).toMatch(/^facts\.yaml:\d+:5: warning unused-suppression Unexpected suppression of "labour"/m);
  });
});

describe('the care of facts', () => {
  test('evidence, facts that no source mentions and facts without examples are listed', () => {
    const root = fresh({
      'facts.yaml':
        'version: 1\nsources: [sources/**]\nfacts:\n  - id: fine\n    money: $14,500\n    about: [Brackwell Trust, fined]\n    evidence: [https://example.org/a, https://example.org/b]\n    examples: { agrees: ["The Brackwell Trust was fined $14,500."] }\n  - id: moon\n    name: Petronella Vance\n',
      'sources/a.txt': 'The Brackwell Trust was fined $14,500 in spring.\n',
    });
    expect(factdiff(root, 'test')).toMatchObject({
      status: 0,
      stdout:
        'Evidence\n  fine  https://example.org/a\n        https://example.org/b\nNone of 1 source mentions fact moon.\nNo example exercises fact moon.\n1 of 1 examples hold; 1 of 2 facts have examples.\n',
    });
    rmSync(join(root, 'sources'), { recursive: true });
    expect(factdiff(root, 'test').stdout).not.toContain('mentions');
  });

  test('what they say is shown, and never acts on the terminal', () => {
    const root = fresh({
      'facts.yaml':
        'version: 1\nfacts:\n  - id: fine\n    money: $14,500\n    about: [Brackwell, fined]\n    examples: { conflicts: ["Brackwell was fined $14,500 \\e[31m."] }\n    review-by: 2020-01-01\n    owner: "a\\u202eb"\n',
    });
    const { status, stdout } = factdiff(root, 'test');
    expect(status).toBe(1);
    expect(stdout).toContain('a<U+202E>b');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;
if (!hasTerminal)
  process.stderr.write('test/report/command.test.ts: `script` is not at hand: the test of a diff on a terminal is skipped\n');

(hasTerminal ? test : test.skip)('a diff on a terminal shows what acts, and to a program gives it as it is', () => {
  const root = fresh({
    ...FERRY,
    'sources/evil.txt': 'Red \x1b[31m and \x1b]0;title\x07 before.\r\nThe Labor Party met \u202eagain\u200b.\n\tAfter.\n',
  });
  const piped = factdiff(root, 'fix', '--dry-run').stdout;
  expect(piped).toContain('\x1b[31m');
  const shown = spawnSync('script', ['-qec', `'${process.execPath}' '${command}' fix --dry-run`, '/dev/null'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).stdout;
  expect(shown).toContain('Red <U+001B>[31m and <U+001B>]0;title<U+0007> before.<U+000D>');
  expect(shown).toContain('<U+202E>again<U+200B>.');
  expect(shown).toContain(' \tAfter.');
  expect(shown.replace(/[\r\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
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
