import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { memoryFiles } from '../../src/read/memory-files.js';
import { readSources, readText } from '../../src/read/sources.js';

const files = memoryFiles({
  '/p/facts.yaml': 'version: 1',
  '/p/reports/report.json': '{}',
  '/p/sources/b.txt': 'Ten people were hurt.',
  '/p/sources/a.md': '# Ten hurt\n\nTen people were *hurt*.',
  '/p/sources/Z.txt': 'Zoë said so.',
  '/p/sources/deep/er/c.txt': 'Eleven people were hurt.',
  '/p/sources/chart.png': 'not read',
  '/p/sources/tool.py': 'print("Ten people were hurt.")',
  '/p/sources/.draft.txt': 'hidden',
  '/p/sources/alias.txt': { link: '/p/sources/b.txt' },
  '/p/sources/escape.txt': { link: '/q/out.txt' },
  '/p/sources/node_modules/x/readme.txt': 'a package',
  '/q/out.txt': 'Out of bounds.',
});
const names = async (patterns: string[], more = {}): Promise<string[]> => {
  const { sources, unread } = await readSources(patterns, { root: '/p', files, ...more });
  return [...sources.map((source) => source.name), ...unread.map((one) => `${one.name} (${one.state}: ${one.reason})`)];
};

describe('listing', () => {
  test('a folder stands for everything below it, hidden files and packages apart, in order of code units', async () => {
    expect(await names(['sources'])).toEqual([
      'sources/Z.txt',
      'sources/a.md',
      'sources/b.txt',
      'sources/deep/er/c.txt',
      'sources/alias.txt (excluded: links are not followed)',
      'sources/chart.png (excluded: `.png` holds no articles)',
      'sources/escape.txt (unread: Unexpected link to outside the project, expected a file inside it)',
      'sources/tool.py (excluded: `.py` holds no articles)',
    ]);
  });

  test('what an earlier run wrote is no source, in whatever form', async () => {
    const old = memoryFiles({
      '/p/old/a.txt': 'Ten people were hurt.',
      '/p/old/reports/report.json': '{ "version": 1, "tool": {"name":"factdiff"} }',
      '/p/old/reports/report.csv': 'id,rule',
      '/p/old/harbour/report.md': 'Ten people were hurt.',
    });
    expect(await names(['old'], { files: old })).toEqual([
      'old/a.txt',
      'old/harbour/report.md',
      'old/reports/report.csv (excluded: a report of factdiff)',
      'old/reports/report.json (excluded: a report of factdiff)',
    ]);
  });

  test('a source listed twice is read once', async () => {
    expect(await names(['sources/b.txt', 'sources/*.txt', './sources/b.txt', 'sources/**/b.txt'])).toContain('sources/b.txt');
    const { sources } = await readSources(['sources/b.txt', 'sources/*.txt', './sources/b.txt'], { root: '/p', files });
    expect(sources.filter((source) => source.name === 'sources/b.txt')).toHaveLength(1);
  });

  test('a link that is named is followed inside the project, and with leave anywhere', async () => {
    expect(await names(['sources/alias.txt'])).toEqual(['sources/alias.txt']);
    expect(await names(['sources/escape.txt'], { followLinks: true })).toEqual(['sources/escape.txt']);
  });

  test('patterns of a facts file may not leave its folder; a person may', async () => {
    expect(await names(['../q/out.txt'], { confined: true })).toEqual([
      '../q/out.txt (unread: Unexpected path outside the folder of the facts file, expected one inside it)',
    ]);
    expect(await names(['../q/*.txt'], { confined: true })).toEqual([
      '../q/*.txt (unread: Unexpected path outside the folder of the facts file, expected one inside it)',
    ]);
    expect(await names(['../q/out.txt'])).toEqual(['../q/out.txt']);
  });

  test('patterns may be relative to another folder than names', async () => {
    expect(await names(['deep'], { from: '/p/sources' })).toEqual(['sources/deep/er/c.txt']);
  });

  test('what is told to be no source is excluded by name', async () => {
    const exclude = [
      { path: '/p/facts.yaml', rule: 'the facts file' },
      { path: '/p/reports', rule: 'the folder of reports' },
    ];
    const all = await names(['.'], { exclude });
    expect(all).toContain('facts.yaml (excluded: the facts file)');
    expect(all).toContain('reports/report.json (excluded: the folder of reports)');
  });

  test('the ignore file excludes, and is quoted', async () => {
    const ignoring = memoryFiles({
      '/p/.factdiffignore': '# drafts\nsources/old/\n*.md\n!keep.md\n',
      '/p/a.md': 'A',
      '/p/keep.md': 'K',
      '/p/sources/old/x.txt': 'X',
    });
    expect(await names(['.'], { files: ignoring })).toEqual([
      'keep.md',
      'a.md (excluded: .factdiffignore: *.md)',
      'sources/old/x.txt (excluded: .factdiffignore: sources/old/)',
    ]);
    expect(await names(['a.md'], { files: ignoring })).toEqual(['a.md (excluded: .factdiffignore: *.md)']);
  });

  test('a file whose name looks like a glob is found by its name', async () => {
    const odd = memoryFiles({ '/p/[a].txt': 'odd', '/p/a.txt': 'plain' });
    expect(await names(['[a].txt'], { files: odd })).toEqual(['[a].txt']);
  });
});

describe('reading', () => {
  test('a source knows its hash, its text and where suppressions stand', async () => {
    const text = 'Ten were hurt.\n<!-- factdiff-disable-next-line hurt -- quoted -->\nEleven were hurt.\n<!-- an aside -->';
    const { sources } = await readText('a.txt', Buffer.from(text));
    expect(sources[0]).toMatchObject({
      name: 'a.txt',
      sha256: createHash('sha256').update(text).digest('hex'),
      raw: text,
      text: 'Ten were hurt.\n\nEleven were hurt.\n<!-- an aside -->',
    });
    expect(sources[0].comments.map((comment) => text.slice(comment.start, comment.end))).toEqual([
      '<!-- factdiff-disable-next-line hurt -- quoted -->',
    ]);
  });

  test('a file that changes while it is read is unread', async () => {
    const restless = memoryFiles({ '/p/a.txt': { trouble: 'Unexpected change while it was read, expected a file at rest' } });
    expect(await names(['a.txt'], { files: restless })).toEqual([
      'a.txt (unread: Unexpected change while it was read, expected a file at rest)',
    ]);
  });

  test.each([
    ['Correction: An earlier version of this article misspelled a name.', 'correction'],
    ['This story has been corrected to say ten people were hurt.', 'correction'],
    ["Editor's note: the headline misstated the sum.", 'correction'],
    ['Clarifications: the sum is in Australian dollars.', 'correction'],
    ['Update: police say an eleventh person was hurt.', undefined],
    ['The correction of the books cost $5,000.', undefined],
    ['An earlier version of the plan was dropped.', undefined],
  ])('%s', async (paragraph, kind) => {
    const { sources } = await readText('a.txt', Buffer.from(`Ten people were hurt.\n\n${paragraph}\n\nMore follows.`));
    expect(sources[0].blocks[0]?.kind).toBe(kind);
    if (kind) expect(sources[0].text.slice(sources[0].blocks[0].start, sources[0].blocks[0].end)).toBe(paragraph);
  });
});
