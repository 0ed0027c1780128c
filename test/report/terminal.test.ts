import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/model/report.js';
import { visible } from '../../src/report/escape/visible.js';
import { renderHtml } from '../../src/report/html/report.js';
import { passageAt, shortPassage, shownAt } from '../../src/report/passage.js';
import { framed } from '../../src/report/terminal/excerpt.js';
import { findingBlock } from '../../src/report/terminal/finding.js';
import { paintFor } from '../../src/report/terminal/paint.js';
import { renderTerminal } from '../../src/report/terminal/report.js';
import { cutLeft, cutMiddle, cutRight, graphemeWidth, textWidth } from '../../src/report/terminal/width.js';
import { lineIndex } from '../../src/text/lines.js';
import { FINDINGS, INPUT, SAMPLE } from './sample.js';

const letters = fc.constantFrom('a', 'B', ' ', 'word ', '港', 'é', 'e\u0301', '👨', '🇬🇧', '“', '—', '\t', '…', 'ＡＢ');
const text = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));

describe('width', () => {
  test.each([
    ['abc', 3],
    ['港湾', 4],
    ['e\u0301', 1],
    ['👍', 2],
    ['👍🏽', 2],
    ['🇬🇧', 2],
    ['❤\ufe0f', 2],
    ['ＡＢ', 4],
    ['café—“”', 7],
    ['', 0],
  ])('%j takes %i columns', (words, columns) => {
    expect(textWidth(words)).toBe(columns);
  });

  test('cuts fit, and keep their end', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (words, columns) => {
        const shown = visible(words);
        for (const cut of [cutLeft, cutRight, cutMiddle]) expect(textWidth(cut(shown, columns))).toBeLessThanOrEqual(columns);
        if (textWidth(shown) > columns) {
          expect(cutLeft(shown, columns)).toMatch(/^…/);
          expect(shown.endsWith(cutLeft(shown, columns).slice(1))).toBe(true);
          expect(shown.startsWith(cutRight(shown, columns).slice(0, -1))).toBe(true);
        } else expect(cutRight(shown, columns)).toBe(shown);
      }),
    );
  });

  test('a grapheme is never wider than two columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (one) => expect([0, 1, 2]).toContain(graphemeWidth(one))),
    );
  });
});

describe('the marked line', () => {
  test('the marks stand under the span, whatever stands around it', () => {
    fc.assert(
      fc.property(
        text,
        text.filter((t) => t.trim() !== ''),
        text,
        fc.integer({ min: 30, max: 120 }),
        (before, span, after, columns) => {
          const window = framed({ before, span, after }, columns);
          expect(textWidth(window.before)).toBe(window.spanColumn);
          expect(textWidth(window.span)).toBe(window.spanWidth);
          expect(window.spanColumn + window.spanWidth + textWidth(window.after)).toBeLessThanOrEqual(columns);
          if (textWidth(visible(span)) <= columns) expect(window.span).toBe(visible(span));
        },
      ),
    );
  });

  test('in a report: the columns above the carets are the span', () => {
    const raw = `${'Lots of words stand here. '.repeat(8)}Then 港湾局 and Ingrid Halverson spoke${', and more was said'.repeat(9)}.`;
    const start = raw.indexOf('Ingrid');
    const span = { source: 'x', start, end: start + 16, ...lineIndex(raw).locate(start), text: 'Ingrid Halverson' };
    const finding: Finding = { ...FINDINGS[0], readings: [{ ...FINDINGS[0].readings[0], spans: [span] }] };
    for (const columns of [40, 60, 80, 100, 133]) {
      const lines = findingBlock([finding], { ...INPUT, columns, text: () => raw }, paintFor(false));
      const at = lines.findIndex((line) => line.includes('^'));
      const from = lines[at].indexOf('^');
      const columnsOf = Array.from(lines[at - 1]).flatMap((char) => (graphemeWidth(char) === 2 ? [char, ''] : [char]));
      expect(columnsOf.slice(from, lines[at].lastIndexOf('^') + 1).join('')).toBe('Ingrid Halverson');
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('a span over a line break is shown on one line', () => {
    const raw = 'said Ingrid\r\nHalverson today';
    const span = { source: 'x', start: 5, end: 22, line: 1, column: 6, text: 'Ingrid\r\nHalverson' };
    const finding: Finding = { ...FINDINGS[0], readings: [{ ...FINDINGS[0].readings[0], spans: [span] }] };
    const lines = findingBlock([finding], { ...INPUT, text: () => raw }, paintFor(false));
    expect(lines[3]).toBe('1 | said Ingrid Halverson today');
    expect(lines[4]).toBe('  |      ^^^^^^^^^^^^^^^^ expected "Ingrid Halvorsen"');
  });

  test('many places: three sources of five places, and the rest named', () => {
    const raw = 'Labor. '.repeat(20);
    const spans = ['a', 'b', 'c', 'd'].flatMap((source) =>
      Array.from({ length: 7 }, (_, i) => ({ source, start: i * 7, end: i * 7 + 5, line: 1, column: i * 7 + 1, text: 'Labor' })),
    );
    const finding: Finding = { ...FINDINGS[4], readings: [{ ...FINDINGS[4].readings[0], spans }] };
    const lines = findingBlock([finding], { ...INPUT, text: () => raw }, paintFor(false));
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('^'))).toHaveLength(15);
    expect(lines).toContain(
      '  = also at a:1:36, a:1:43, b:1:36, b:1:43, c:1:36, c:1:43, d:1:1, d:1:8, d:1:15, d:1:22, d:1:29, d:1:36, and 1 more',
    );
  });
});

describe('the terminal report', () => {
  test.each([40, 60, 80, 120, 200])('keeps to %i columns', (columns) => {
    const lines = renderTerminal(SAMPLE, { ...INPUT, columns }).split('\n');
    const free = (line: string): boolean => /^\s+(sources\/|-->|[AB] {2}\d)|sources\//.test(line) || /^\s*\^/.test(line);
    for (const line of lines) if (!free(line)) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });

  test('colours only when asked, and changes nothing but colours', () => {
    const plain = renderTerminal(SAMPLE, INPUT);
    const coloured = renderTerminal(SAMPLE, { ...INPUT, color: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  test('marks differing words of short readings by ^, the rest by -', () => {
    const out = renderTerminal({ ...SAMPLE, findings: [{ ...FINDINGS[9], status: 'open' }] }, INPUT);
    expect(out).toMatch(/-------\^{9}/);
  });
});

describe('passages', () => {
  test('keep to their line and whole characters', () => {
    expect(passageAt('one\ntwo three\nfour', 8, 13, 100)).toEqual({ before: 'two ', span: 'three', after: '' });
    expect(passageAt('😀😀x😀😀', 4, 5, 3)).toEqual({ before: '😀', span: 'x', after: '😀' });
    expect(passageAt('abc', 2, 9, 5)).toBeNull();
    expect(passageAt('abc', -1, 2, 5)).toBeNull();
  });

  test('are cut between words', () => {
    expect(shortPassage('alpha beta gamma delta epsilon', 11, 16, 8)).toEqual({ before: '…beta ', span: 'gamma', after: ' delta…' });
    expect(shortPassage('alpha', 0, 5, 8)).toEqual({ before: '', span: 'alpha', after: '' });
  });
});

test('a passage is looked at in the article as it reads, and in the file where the article does not have it', () => {
  const raw = '<!-- note --><p>Tom &amp; Ann</p>';
  const source = {
    text: 'Tom & Ann',
    map: { at: Int32Array.of(0, 4, 5), raw: Int32Array.of(16, 20, 25), rawEnd: Int32Array.of(20, 25, 33) },
  };
  const input = { text: () => raw, source: () => ({ ...source, title: null, date: null, blocks: [] }) };
  const shown = (start: number, end: number, from: Parameters<typeof shownAt>[1] = input): string => {
    const at = shownAt({ source: 'a.html', start, end, line: 1, column: 1, text: '' }, from)!;
    return JSON.stringify(passageAt(at.text, at.start, at.end, 100));
  };
  expect(shown(26, 29)).toBe('{"before":"Tom & ","span":"Ann","after":""}');
  expect(shown(5, 9)).toBe('{"before":"<!-- ","span":"note","after":" --><p>Tom &amp; Ann</p>"}');
  expect(shown(26, 29, { text: () => raw })).toBe('{"before":"<!-- note --><p>Tom &amp; ","span":"Ann","after":"</p>"}');
});

test('of thousands of sources that could not be read for one reason some are named and all are counted', () => {
  const unread = (source: string, reason: string) => ({ ...SAMPLE.sources[0], source, reason, state: 'unread' as const });
  const many = Array.from({ length: 2508 }, (_, i) => unread(`late/${i}.txt`, 'Unexpected end of the run, expected time to check it'));
  const sources = [...many, unread('empty.txt', 'Unexpected empty file, expected text')];
  const summary = { ...SAMPLE.summary, sources: 4509, checked: 2000, unread: 2509 };
  const lines = renderTerminal({ ...SAMPLE, sources, summary }, INPUT).split('\n');
  expect(lines.filter((line) => line.startsWith('  late/'))).toHaveLength(20);
  expect(lines).toContain('  and 2,488 more: Unexpected end of the run, expected time to check it');
  expect(lines).toContain('  empty.txt: Unexpected empty file, expected text');
  expect(lines.some((line) => line.includes('2,000 of 4,509 sources checked'))).toBe(true);
  const page = renderHtml({ ...SAMPLE, sources, summary }, INPUT);
  expect(page.match(/<li><strong>late\//g)).toHaveLength(200);
  expect(page).toContain('<li>and 2,309 more</li>');
  expect(page).toContain('2,000 of 2,509 sources');
});

test('of thousands of facts that nothing conflicts with some are named and all are counted', () => {
  const facts = Array.from({ length: 1234 }, (_, i) => ({ ...INPUT.facts[0], id: `quiet-${i}` }));
  const shown = renderTerminal({ ...SAMPLE, verdicts: [] }, { ...INPUT, facts, columns: 100_000 });
  expect(shown).toMatch(/^mentioned nowhere: quiet-0, .*, quiet-99, and 1,134 more$/m);
});
