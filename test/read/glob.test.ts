import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globBase, globMatcher, isGlob } from '../../src/read/glob.js';

describe('globs', () => {
  test.each([
    ['sources/**', 'sources/a.txt', true],
    ['sources/**', 'sources/a/b/c.txt', true],
    ['sources/**', 'other/a.txt', false],
    ['sources/*', 'sources/a/b.txt', false],
    ['sources/*.txt', 'sources/a.txt', true],
    ['sources/*.txt', 'sources/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['a/**/z.txt', 'a/z.txt', true],
    ['a/**/z.txt', 'a/b/c/z.txt', true],
    ['a/**/z.txt', 'a/b/c/zz.txt', false],
    ['sources/uk-*', 'sources/uk-one.txt', true],
    ['sources/uk-*', 'sources/us-one.txt', false],
    ['{uk,us}/*.{md,txt}', 'us/a.md', true],
    ['{uk,us}/*.{md,txt}', 'au/a.md', false],
    ['{a,{b,c}}.txt', 'c.txt', true],
    ['a?c', 'abc', true],
    ['a?c', 'a😀c', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a-c]x', 'dx', true],
    ['\\*x', '*x', true],
    ['\\*x', 'ax', false],
    ['*', '.hidden', false],
    ['.*', '.hidden', true],
    ['**', 'a/.hidden/b', false],
    ['sources', 'sources/a.txt', true],
    ['sources', 'sources2/a.txt', false],
    ['./sources/', 'sources/a.txt', true],
    ['{open', '{open', true],
    ['*a*b*c*', 'xxaxxbxxcxx', true],
    ['*a*b*c*', 'xxaxxcxxbxx', false],
  ])('%s on %s', (pattern, path, matches) => {
    expect(globMatcher(pattern)(path)).toBe(matches);
  });

  test('where a glob begins to be one', () => {
    expect(globBase('sources/uk/*.txt')).toBe('sources/uk');
    expect(globBase('**')).toBe('');
    expect(isGlob('plain/path.txt')).toBe(false);
  });

  test('patterns that would have a backtracking matcher try for ever end', () => {
    const pattern = `${'*a'.repeat(200)}b`;
    expect(globMatcher(pattern)('a'.repeat(20_000))).toBe(false);
    // Too many alternatives: the rest stands as it is written.
    expect(globMatcher('{a,b}'.repeat(40))('ab'.repeat(20))).toBe(false);
    expect(globMatcher('**/'.repeat(60))('a/'.repeat(500))).toBe(true);
  });

  test('a pattern made of a path with its magic escaped matches that path alone', () => {
    const part = fc.stringMatching(/^[a-z*?{},[\]]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = parts.join('/');
        const pattern = path.replace(/[*?{},[\]]/g, '\\$&');
        expect(globMatcher(`${pattern}`)(path)).toBe(true);
        if (isGlob(pattern)) expect(globMatcher(pattern)(`${path}x`)).toBe(false);
      }),
    );
  });
});
