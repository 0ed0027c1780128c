import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/model/report.js';
import { type PathRule, suppress } from '../src/suppress.js';
import { lineIndex } from '../src/text/lines.js';

/** A source with its comments, and a finding at each place given as [fact, words]. */
function settled(
  raw: string,
  places: readonly [fact: string | null, words: string, nth?: number][],
  today = '2026-06-01',
  checked: ReadonlySet<string> | null = null,
) {
  const comments = Array.from(raw.matchAll(/<!--(.*?)-->/gs), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1],
  }));
  const index = lineIndex(raw);
  const findings = places.map(([fact, words, nth = 1], i): Finding => {
    let start = -1;
    for (let n = 0; n < nth; n++) start = raw.indexOf(words, start + 1);
    if (start < 0) throw new Error(`no "${words}"`);
    const span = { source: 'a.md', start, end: start + words.length, ...index.locate(start), text: words };
    return {
      id: i.toString(16).padStart(16, '0'),
      rule: fact === null ? 'obscured' : 'contradicts',
      kind: 'term',
      severity: 'error',
      confidence: 0.99,
      status: 'open',
      fact,
      story: null,
      subject: null,
      message: `Unexpected "${words}"`,
      because: ['test'],
      expected: null,
      readings: [{ text: words, value: { form: words }, lineages: 1, spans: [span] }],
      fix: null,
      evidence: [],
    };
  });
  const facts = new Set(['labour', 'fine']);
  const all = suppress({ findings, sources: [{ name: 'a.md', raw, comments }], facts, checked, today });
  return {
    statuses: all.slice(0, findings.length).map((one) => one.status),
    complaints: all.slice(findings.length).map((one) => one.message),
    all,
  };
}

describe('suppressions', () => {
  test('the next line, and only that', () => {
    const raw = 'Labor one.\n<!-- factdiff-disable-next-line labour -- name of a pub -->\nLabor two.\nLabor three.\n';
    const { statuses, complaints } = settled(raw, [
      ['labour', 'Labor', 1],
      ['labour', 'Labor', 2],
      ['labour', 'Labor', 3],
    ]);
    expect(statuses).toEqual(['open', 'suppressed', 'open']);
    expect(complaints).toEqual([]);
  });

  test('blank lines between comment and paragraph do not count', () => {
    const { statuses } = settled('<!-- factdiff-disable-next-line labour -- pub -->\r\n\r\n  \r\nLabor.\r\n', [['labour', 'Labor']]);
    expect(statuses).toEqual(['suppressed']);
  });

  test('a stretch, to its end or to that of the file; other facts stay', () => {
    const raw =
      'Labor.\n<!-- factdiff-disable labour, fine -- letters -->\nLabor $1\n<!-- factdiff-enable fine -->\nLabor $2\n<!-- factdiff-enable -->\nLabor $3\n';
    const { statuses, complaints } = settled(raw, [
      ['labour', 'Labor', 1],
      ['labour', 'Labor', 2],
      ['fine', '$1'],
      ['labour', 'Labor', 3],
      ['fine', '$2'],
      ['labour', 'Labor', 4],
      ['fine', '$3'],
    ]);
    expect(statuses).toEqual(['open', 'suppressed', 'suppressed', 'suppressed', 'open', 'open', 'open']);
    expect(complaints).toEqual([]);
    expect(settled('<!-- factdiff-disable labour -- all of it -->\nLabor\n\nLabor', [['labour', 'Labor', 2]]).statuses).toEqual([
      'suppressed',
    ]);
  });

  test('by the id of a finding, and by rule', () => {
    expect(
      settled('<!-- factdiff-disable-next-line 0000000000000000 -- settled by phone -->\nLabor', [['labour', 'Labor']]).statuses,
    ).toEqual(['suppressed']);
    expect(settled('<!-- factdiff-disable-next-line obscured -- emoji -->\nLabor', [[null, 'Labor']]).statuses).toEqual(['suppressed']);
  });

  test.each([
    ['2026-06-01', ['suppressed'], []],
    ['2026-06-02', ['open'], ['Unexpected suppression of "labour" that expired on 2026-06-01, expected none or a later day']],
  ])('holds through its last day (on %s)', (today, statuses, complaints) => {
    const raw = '<!-- factdiff-disable-next-line labour -- letters, until 2026-06-01 -->\nLabor';
    expect(settled(raw, [['labour', 'Labor']], today)).toMatchObject({ statuses, complaints });
  });

  test.each([
    ['labour', 'Unexpected suppression of "labour" without a reason, expected "factdiff-disable-next-line labour -- reason"'],
    ['labour --', 'Unexpected suppression of "labour" without a reason, expected "factdiff-disable-next-line labour -- reason"'],
    [
      'labour -- until 2099-01-01',
      'Unexpected suppression of "labour" without a reason, expected "factdiff-disable-next-line labour -- reason"',
    ],
    ['labour -- pub until 2026-02-30', 'Unexpected date "2026-02-30" in a suppression, expected a day of the calendar'],
    ['-- pub', 'Unexpected suppression of nothing, expected "factdiff-disable-next-line FACT -- reason"'],
    [
      'labuor -- pub',
      'Unexpected fact "labuor" in a suppression, expected the id of a fact or of a finding, or one of the rules contradicts, disagrees, obscured',
    ],
  ])('one that cannot hold suppresses nothing: %s', (text, complaint) => {
    const result = settled(`<!-- factdiff-disable-next-line ${text} -->\nLabor`, [['labour', 'Labor']]);
    expect(result).toMatchObject({ statuses: ['open'], complaints: [complaint] });
    expect(result.all[1]).toMatchObject({
      rule: 'unused-suppression',
      severity: 'warning',
      readings: [{ spans: [{ line: 1, column: 1 }] }],
    });
  });

  test('a directive that does not exist is named', () => {
    expect(settled('<!-- factdiff-disable-line labour -- x -->\nLabor', [['labour', 'Labor']]).complaints).toEqual([
      'Unexpected "factdiff-disable-line", expected "factdiff-disable-next-line", "factdiff-disable" or "factdiff-enable"',
    ]);
  });

  test('unused ones are found, once each, with ids of their own', () => {
    const raw = '<!-- factdiff-disable-next-line labour -- a -->\nx\n<!-- factdiff-disable-next-line labour -- a -->\ny';
    const { complaints, all } = settled(raw, []);
    expect(complaints).toEqual(Array(2).fill('Unexpected suppression of "labour", expected none: nothing is found there'));
    expect(new Set(all.map((one) => one.id)).size).toBe(2);
  });

  test('a suppression of a fact that was not checked is not unused', () => {
    expect(settled('<!-- factdiff-disable-next-line labour -- a -->\nx', [], '2026-06-01', new Set(['fine'])).complaints).toEqual([]);
  });

  test('other comments are none of ours', () => {
    expect(
      settled('<!-- eslint-disable labour -->\n<!-- see factdiff-disable in the manual -->\nLabor', [['labour', 'Labor']]),
    ).toMatchObject({
      statuses: ['open'],
      complaints: [],
    });
  });

  test('a disagreement is suppressed when fewer than two readings are left', () => {
    const raw = '<!-- factdiff-disable-next-line disagrees -- quoted on purpose -->\nThirty-six.\nThirty-seven.\nThirty-eight.\n';
    const base = settled(raw, [
      ['labour', 'Thirty-six'],
      ['labour', 'Thirty-seven'],
      ['labour', 'Thirty-eight'],
    ]).all;
    const of = (n: number): Finding => ({
      ...base[0],
      status: 'open',
      rule: 'disagrees',
      fact: null,
      readings: base.slice(0, n).flatMap((one) => one.readings),
    });
    const comments = [{ start: 0, end: raw.indexOf('-->') + 3, text: raw.slice(4, raw.indexOf('-->')) }];
    const run = (finding: Finding) =>
      suppress({ findings: [finding], sources: [{ name: 'a.md', raw, comments }], facts: new Set(), checked: null, today: '2026-06-01' })[0]
        .status;
    expect(run(of(2))).toBe('suppressed');
    expect(run(of(3))).toBe('open');
  });
});

describe('suppressions by path', () => {
  const rule = (more: Partial<PathRule> = {}): PathRule => ({
    matches: (source) => source.startsWith('letters/'),
    targets: ['labour'],
    reason: 'letters are printed as they come',
    until: null,
    span: { source: 'facts.yaml', start: 20, end: 30, line: 3, column: 5, text: 'sources: x' },
    ...more,
  });
  const finding = (source: string, fact: string): Finding => ({
    id: `${source.length}`.padStart(16, fact === 'labour' ? '1' : '2'),
    rule: 'contradicts',
    kind: 'term',
    severity: 'error',
    confidence: 0.99,
    status: 'open',
    fact,
    story: null,
    subject: null,
    message: 'Unexpected "Labor"',
    because: ['test'],
    expected: null,
    readings: [
      { text: 'Labor', value: { form: 'Labor' }, lineages: 1, spans: [{ source, start: 0, end: 5, line: 1, column: 1, text: 'Labor' }] },
    ],
    fix: null,
    evidence: [],
  });
  const all = [finding('letters/a.txt', 'labour'), finding('news/b.txt', 'labour'), finding('letters/a.txt', 'fine')];
  const run = (rules: readonly PathRule[], whole = true, findings: readonly Finding[] = all) => {
    const settled = suppress({
      findings,
      sources: [],
      facts: new Set(['labour', 'fine']),
      checked: null,
      today: '2026-06-01',
      paths: rules,
      whole,
    });
    return {
      statuses: settled.slice(0, findings.length).map((one) => one.status),
      complaints: settled
        .slice(findings.length)
        .map((one) => [one.readings[0].spans[0].source, one.readings[0].spans[0].line, one.message]),
    };
  };

  test('the fact they name, in the sources they name, and nothing else', () => {
    expect(run([rule()])).toEqual({ statuses: ['suppressed', 'open', 'open'], complaints: [] });
  });

  test('up to their last day', () => {
    expect(run([rule({ until: '2026-06-01' })]).statuses[0]).toBe('suppressed');
    expect(run([rule({ until: '2026-05-31' })])).toEqual({
      statuses: ['open', 'open', 'open'],
      complaints: [['facts.yaml', 3, 'Unexpected suppression of "labour" that expired on 2026-05-31, expected none or a later day']],
    });
  });

  test('one that is of no use is told where it stands, when every source was asked', () => {
    const useless = rule({ matches: (source) => source.startsWith('sport/') });
    expect(run([useless]).complaints).toEqual([
      ['facts.yaml', 3, 'Unexpected suppression of "labour", expected none: nothing is found there'],
    ]);
    expect(run([useless], false).complaints).toEqual([]);
  });

  test('a fact that is not there, and a day that is none, are told', () => {
    expect(run([rule({ targets: ['labor', 'labour'], until: '2026-02-30' })]).complaints.map((one) => one[2])).toEqual([
      'Unexpected date "2026-02-30" in a suppression, expected a day of the calendar',
      'Unexpected date "2026-02-30" in a suppression, expected a day of the calendar',
    ]);
    expect(run([rule({ targets: ['labor'] })]).complaints[0][2]).toMatch(/^Unexpected fact "labor" in a suppression, expected/);
  });

  test('of a disagreement the suppressed readings drop out', () => {
    const [one] = all;
    const two: Finding = {
      ...one,
      rule: 'disagrees',
      fact: null,
      readings: [...one.readings, { ...one.readings[0], text: 'Labour', spans: [{ ...one.readings[0].spans[0], source: 'news/b.txt' }] }],
    };
    expect(run([rule({ targets: ['disagrees'] })], true, [two]).statuses).toEqual(['suppressed']);
    expect(run([rule({ targets: ['disagrees'], matches: () => false })], true, [two]).statuses).toEqual(['open']);
  });
});

describe('where sources were not compared', () => {
  const raw =
    '<!-- factdiff-disable-next-line disagrees -- two counts -->\nNine.\n<!-- factdiff-disable-next-line obscured -- a bidi mark -->\nTen.\n';
  const complaints = (compared: boolean): string[] => {
    const comments = Array.from(raw.matchAll(/<!--(.*?)-->/gs), ({ index, 0: all, 1: text }) => ({
      start: index,
      end: index + all.length,
      text,
    }));
    const input = {
      findings: [],
      sources: [{ name: 'a.md', raw, comments }],
      facts: new Set<string>(),
      checked: null,
      today: '2026-06-01',
    };
    return suppress({ ...input, compared }).map(({ subject }) => subject!);
  };
  test('a suppression of a disagreement is not called needless', () => {
    expect(complaints(false)).toEqual(['obscured']);
    expect(complaints(true)).toEqual(['disagrees', 'obscured']);
  });
});

test('thousands of comments, each for its own line, and a stretch over all of them', () => {
  const line = '<!-- factdiff-disable-next-line labour -- pub -->\nLabor.\n';
  const raw = `<!-- factdiff-disable fine -- letters -->\n${line.repeat(3000)}$1\nLabor.`;
  const places = Array.from({ length: 3001 }, (_, i): [string, string, number] => ['labour', 'Labor.', i + 1]);
  const { statuses, complaints } = settled(raw, [...places.slice(2995), ['fine', '$1']]);
  expect(statuses).toEqual([...Array(5).fill('suppressed'), 'open', 'suppressed']);
  expect(complaints).toHaveLength(2995);
});
