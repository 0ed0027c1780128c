/** Text that tries to be more than text, for every output there is. Written for this project. */
import fc from 'fast-check';
import type { Finding, PlaceSpan, Report } from '../../src/model/report.js';
import type { RenderInput } from '../../src/report/render.js';
import { FACTS, FINDINGS, SAMPLE } from './sample.js';

const ESC = '\u001b';
const terminal = [
  `${ESC}[2J${ESC}[H`,
  `${ESC}[31mred`,
  `${ESC}]0;title\u0007`,
  `${ESC}]52;c;cm0gLXJm\u0007`,
  `${ESC}]8;;http://evil.example\u001b\\link`,
  `${ESC}[6n`,
  `${ESC}c`,
  `${ESC}P+q544e${ESC}\\`,
  '\u009b2J',
  '\u009d0;title\u009c',
  'a\rb',
  'a\bb',
  'a\u0000b',
  'a\u007fb',
  'a\u000bb\u000cc',
  '\u0085next',
  'bell\u0007',
];
const invisible = [
  'Pat\u202eletaP',
  '\u2066Patel\u2069',
  '\u200bPatel',
  'Pa\u200dtel',
  'Pa\u00adtel',
  'Pa\ufefftel',
  'Pa\u2060tel',
  'Pa\u061ctel',
  'Pa\u180etel',
  '\u{e0041}\u{e0042}',
  'Pa\ufe0ftel',
  'Pa\u3164tel',
  'Pa\u034ftel',
  'line\u2028sep',
  'para\u2029sep',
  '\ud800',
  'lone \udc00 half',
  '\uffff\ufffe',
  '\ufff9a\ufffab\ufffb',
];
const markup = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<base href="http://evil.example/">',
  '<meta http-equiv=refresh content="0;url=http://evil.example">',
  '<link rel=stylesheet href=http://evil.example/x.css>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  `${'$'}{alert(1)}`,
  `\`${'$'}{alert(1)}\``,
  '&lt;script&gt;',
  '&#60;script&#62;',
  '<![CDATA[x]]>',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '&e;',
  '\\u003cscript\\u003e',
];
const commands = [
  '::error::forged',
  '::set-env name=PATH::/tmp',
  '::add-mask::x',
  '::stop-commands::t',
  'x\n::error file=a::forged',
  'x\r\n::warning::forged',
  'x\r::notice::forged',
  '%0A::error::forged',
  '%250A::error::forged',
  '##[error]forged',
  '##[command]x',
  '::endgroup::',
  'a,title=forged::b',
  'a:b,c%d',
  '##teamcity[buildProblem]',
  '##vso[task.setvariable variable=x]y',
];
const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  "'=1",
  '"=1',
  '＝1',
  '＋1',
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://evil.example","x")',
  '|calc',
  '%0A=1',
  'a","=1',
  '","',
  'a;b',
  '"";=1',
];
const markdown = [
  '![x](http://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '[x][y]\n\n[y]: http://evil.example',
  '<http://evil.example>',
  'http://evil.example',
  'www.evil.example',
  'a@evil.example',
  '@somebody please look',
  '#123',
  'GH-1',
  '# heading',
  '- list',
  '1. list',
  '> quote',
  '```\ncode',
  '~~~',
  '    code',
  '`code`',
  '``` `` `',
  '**bold** _em_',
  '| a | b |\n|---|---|',
  '---',
  '===',
  '\\',
  '\\*',
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '$x^2$',
  ':rocket:',
  '[^1]',
  '[ ] task',
  'a  \nb',
];
const sarif = [
  '[x](1)',
  '{0}',
  '{{0}}',
  '%SRCROOT%',
  '../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  'C:\\x',
  'a b%20c',
  'a#b?c',
  '//evil.example/x',
  '//\u001b[2J',
  'http://evil.example/a',
];
const objects = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '0', 'null', 'undefined', 'NaN', '[object Object]'];
const unicode = [
  '𝔓atel',
  'Ｐａｔｅｌ',
  'Раtel',
  'pʼatel',
  '港湾局',
  'עברית',
  'العربية',
  '👨‍👩‍👧',
  '🇬🇧',
  'e\u0301\u0301\u0301',
  'ﷺ',
  '\u0e33\u0e33',
  'İ',
  'ß',
];
const long = ['x'.repeat(5000), 'word '.repeat(800), '"'.repeat(200), "'".repeat(200), '\n'.repeat(50), '`'.repeat(50)];

const WRITTEN = [...terminal, ...invisible, ...markup, ...commands, ...formulas, ...markdown, ...sarif, ...objects, ...unicode, ...long];

/** Every one written down, and pairs of them until there are 500. */
export const HOSTILE: readonly string[] = [
  ...WRITTEN,
  ...Array.from(
    { length: Math.max(0, 500 - WRITTEN.length) },
    (_, i) =>
      `${WRITTEN[(i * 7) % WRITTEN.length].slice(0, 200)}${['', ' ', '\n', '"', '<'][i % 5]}${WRITTEN[(i * 13 + 5) % WRITTEN.length].slice(0, 200)}`,
  ),
];

/** Random mixtures of the pieces above and of any characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WRITTEN.filter((text) => text.length < 100)),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

/** A report with the text in every field that can hold text from outside: source and fact names, messages, readings, notes, articles. */
export function hostileReport(text: string): { report: Report; input: RenderInput } {
  const name = `sources/${text}.txt`;
  const raw = `before ${text} middle ${text} after`;
  const span: PlaceSpan = { source: name, start: 7, end: 7 + text.length, line: 1, column: 8, text };
  const findings = [FINDINGS[0], FINDINGS[7], FINDINGS[8]].map(
    (finding): Finding => ({
      ...finding,
      fact: finding.fact === null ? null : text,
      story: text,
      subject: text,
      message: `Unexpected "${text}"`,
      because: [text, `because ${text}`],
      expected: finding.expected && { ...finding.expected, text },
      readings: finding.readings.map((reading) => ({
        ...reading,
        text,
        spans: [span, { ...span, start: span.start + text.length + 8, end: span.end + text.length + 8 }],
      })),
      fix: finding.fix && { ...finding.fix, replacement: text },
      evidence: [{ label: text, bits: 1 }],
    }),
  );
  const fact = {
    ...FACTS[1],
    id: text,
    sentence: text,
    expected: { ...FACTS[1].expected, text },
    owner: text,
    note: text,
    reviewBy: text,
    evidence: [text, `https://example.org/${text}`],
  };
  const report: Report = {
    ...SAMPLE,
    summary: { ...SAMPLE.summary, facts: 1, sources: 3, checked: 1, unread: 1, exit: 2 },
    sources: [
      { ...SAMPLE.sources[1], source: name, story: text, lineage: text },
      { ...SAMPLE.sources[4], source: `${text}/unread`, reason: text },
      { ...SAMPLE.sources[0], source: `${text}/excluded`, reason: text },
    ],
    findings,
    verdicts: [
      { fact: text, source: name, verdict: 'conflicts', spans: [span] },
      { fact: text, source: name, verdict: 'agrees', spans: [span] },
    ],
  };
  const input: RenderInput = {
    text: (source) => (source === name ? raw : null),
    facts: [fact as RenderInput['facts'][number]],
    factsFile: `${text}/facts.yaml`,
    failing: new Set(findings.map((finding) => finding.id)),
    columns: 100,
    color: false,
  };
  return { report, input };
}
