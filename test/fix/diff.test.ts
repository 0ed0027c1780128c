import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/fix/diff.js';
import { type Edit, edited } from '../../src/fix/plan.js';

const folder = mkdtempSync(join(tmpdir(), 'factdiff-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text, finding: '0'.repeat(16) });

/** What git makes of a diff. */
function applied(name: string, raw: string, diff: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, raw);
  const run = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${run.stderr}\n${diff}`);
  return readFileSync(path, 'utf8');
}

describe('the diff', () => {
  test('is as people know it', () => {
    const raw = 'one\ntwo\nthree\nfour\nLabor\nsix\nseven\neight\nnine\n';
    expect(unifiedDiff('a.txt', raw, [edit(19, 24, 'Labour')])).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n two\n three\n four\n-Labor\n+Labour\n six\n seven\n eight\n',
    );
    expect(unifiedDiff('a.txt', raw, [])).toBe('');
  });

  test.each([
    ['no line feed at the end', 'a\nLabor', [edit(2, 7, 'Labour')]],
    ['carriage returns', 'a\r\nLabor\r\nb\r\n', [edit(3, 8, 'Labour')]],
    ['two edits in a line', 'Labor and Labor\n', [edit(0, 5, 'Labour'), edit(10, 15, 'Labour')]],
    ['an edit over a line break', 'Sophia\nPatil\nx\n', [edit(0, 12, 'Sofia Patel')]],
    ['the only line', 'x', [edit(0, 1, 'y')]],
  ])('git applies it: %s', (_, raw, edits) => {
    expect(applied('plain.txt', raw, unifiedDiff('plain.txt', raw, edits))).toBe(edited(raw, edits));
  });

  test.each(['with space.txt', 'quote".txt', 'héllo.txt', 'back\\slash.txt', 'tab\there.txt'])(
    'git applies it to a file called %j',
    (name) => {
      expect(applied(name, 'a\nb\n', unifiedDiff(name, 'a\nb\n', [edit(2, 3, 'c')]))).toBe('a\nc\n');
    },
  );

  test('git applies it, whatever the text and the edits', () => {
    const line = fc.constantFrom('Labor', 'a', '', 'x y', 'long line of words');
    const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 5 }), ([lines, newline, closed], cuts) => {
        const raw = lines.join(newline) + (closed ? newline : '');
        const places = [...new Set(cuts.filter((at) => /[a-zA-Z]/.test(raw[at] ?? '')))].sort((a, b) => a - b);
        const edits = places.map((at) => edit(at, at + 1, 'ZZ'));
        if (edits.length) expect(applied('any.txt', raw, unifiedDiff('any.txt', raw, edits))).toBe(edited(raw, edits));
      }),
      { numRuns: 60 },
    );
  });
});
