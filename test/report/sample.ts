/** A report with a finding of every kind, over articles invented for it. Spans are looked up, so they hold by construction. */
import type { Fact } from '../../src/model/fact.js';
import type { Finding, PlaceSpan, Report, VerdictEntry } from '../../src/model/report.js';
import type { RenderInput } from '../../src/report/render.js';
import { lineIndex } from '../../src/text/lines.js';

export const TEXTS: Readonly<Record<string, string>> = {
  'sources/harbour-courier.md': `---
title: Ferry strike enters its third week
date: 2025-03-04
---

# Ferry strike enters its third week

HAVENPORT, March 4 — Nearly 240 deckhands walked off the Tamsin Line's ferries on Monday, said Ingrid Halvorsen, head of operations at the company.

“We will keep every island supplied, whatever it costs,” Halvorsen told reporters on the quay. The company put its losses at $1.4 million a week.

Services to Brenn, Callow, Dunmore and Esk are suspended. The Labour Party said it would raise the matter.
`,
  'sources/daily-lantern.txt': `Ferry talks collapse

By Oskar Bell

More than 300 deckhands have left their posts, the operations chief, Ingrid Halverson, conceded on Tuesday. “We will keep the islands supplied whatever it takes,” she said.

The Labor Party called the offer an insult. The Australian Labor Party, which has no part in the dispute, was fined $14,500 in 2016 over an unrelated matter.

A spokesman said the strike began on Monday, 3 March; islanders in Brenn, Callow and Esk were told to expect no sailings before 10 April.
`,
  'sources/island-post.txt': `Islanders stock up as strike bites\r
\r
Nearly 240 volunteers have been packing parcels. Tam Erskine, 37, of Callow, was taken to hospital on Sunday with a broken wrist.\r
\r
Losses are said to run to $2.1 million a week.\r
`,
  'sources/wire/npa-1.txt': `HAVENPORT (NPA) — Tam Erskine, 36, of Callow was taken to hospital on Sunday after a fall on the slipway. 港湾局は「再開は四月十日」と述べた。 Ingrid Halvorsen said the company was ready to talk.
`,
  'sources/wire/npa-1-reprint.txt': `HAVENPORT (NPA) — Tam Erskine, 36, of Callow was taken to hospital on Sunday after a fall on the slipway. Ingrid Halvorsen said the company was ready to talk.
`,
};

/** The nth (1-based) place of some words in a source. */
export function place(source: string, words: string, nth = 1): PlaceSpan {
  const text = TEXTS[source];
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${source} has no ${nth}. "${words}"`);
  return { source, start, end: start + words.length, ...lineIndex(text).locate(start), text: words };
}

const courier = 'sources/harbour-courier.md';
const lantern = 'sources/daily-lantern.txt';
const post = 'sources/island-post.txt';
const wire = 'sources/wire/npa-1.txt';
const reprint = 'sources/wire/npa-1-reprint.txt';

const quantity = (number: string, approx: string | null, noun: string | null, unit: string | null = null) => ({
  number,
  low: null,
  high: null,
  approx,
  unit,
  noun,
});
const money = (number: string) => ({ number, low: null, high: null, approx: null, currency: '$' });
const person = (full: string) => ({ full, given: full.split(' ')[0], family: full.split(' ')[1], type: 'person' as const });

export const FINDINGS: readonly Finding[] = [
  {
    id: '00c1a5e2d3f40001',
    rule: 'contradicts',
    kind: 'name',
    severity: 'error',
    confidence: 0.98,
    status: 'open',
    fact: 'operations-head',
    story: 'ferry',
    subject: 'Halvorsen',
    message: 'Unexpected name "Ingrid Halverson", expected "Ingrid Halvorsen"',
    because: ['same given name and role', 'family name differs by one letter and sounds alike'],
    expected: { text: 'Ingrid Halvorsen', value: person('Ingrid Halvorsen') },
    readings: [{ text: 'Ingrid Halverson', value: person('Ingrid Halverson'), lineages: 1, spans: [place(lantern, 'Ingrid Halverson')] }],
    fix: { replacement: 'Ingrid Halvorsen', safe: true },
    evidence: [
      { label: 'same given name', bits: 7.1 },
      { label: 'same role', bits: 5.4 },
      { label: 'family name within one letter', bits: 3.2 },
      { label: 'other dateline', bits: -0.8 },
    ],
  },
  {
    id: '00c1a5e2d3f40002',
    rule: 'contradicts',
    kind: 'role',
    severity: 'warning',
    confidence: 0.81,
    status: 'open',
    fact: 'operations-head',
    story: 'ferry',
    subject: 'Halvorsen',
    message: 'Unexpected role "operations chief", expected "head of operations"',
    because: ['both describe Ingrid Halvorsen'],
    expected: { text: 'head of operations', value: { role: 'head of operations', of: null, holder: 'Ingrid Halvorsen' } },
    readings: [
      {
        text: 'operations chief',
        value: { role: 'operations chief', of: null, holder: 'Ingrid Halverson' },
        lineages: 1,
        spans: [place(lantern, 'operations chief')],
      },
    ],
    fix: null,
    evidence: [{ label: 'same holder', bits: 4.2 }],
  },
  {
    id: '00c1a5e2d3f40003',
    rule: 'contradicts',
    kind: 'quantity',
    severity: 'error',
    confidence: 0.95,
    status: 'open',
    fact: 'strikers',
    story: 'ferry',
    subject: null,
    message: 'Unexpected quantity "More than 300 deckhands", expected "nearly 240 deckhands"',
    because: ['"more than 300" is over, "nearly 240" is at or a little under', 'both count deckhands on strike'],
    expected: { text: 'nearly 240 deckhands', value: quantity('240', 'nearly', 'deckhands') },
    readings: [
      {
        text: 'More than 300 deckhands',
        value: quantity('300', 'more than', 'deckhands'),
        lineages: 1,
        spans: [place(lantern, 'More than 300 deckhands')],
      },
    ],
    fix: { replacement: 'Nearly 240 deckhands', safe: false },
    evidence: [{ label: 'same noun', bits: 6 }],
  },
  {
    id: '00c1a5e2d3f40004',
    rule: 'contradicts',
    kind: 'quantity',
    severity: 'warning',
    confidence: 0.9,
    status: 'open',
    fact: 'strikers',
    story: 'ferry',
    subject: null,
    message: 'Unexpected quantity "Nearly 240 volunteers", expected "nearly 240 deckhands": what is counted differs',
    because: ['same number, other noun'],
    expected: { text: 'nearly 240 deckhands', value: quantity('240', 'nearly', 'deckhands') },
    readings: [
      {
        text: 'Nearly 240 volunteers',
        value: quantity('240', 'nearly', 'volunteers'),
        lineages: 1,
        spans: [place(post, 'Nearly 240 volunteers')],
      },
    ],
    fix: null,
    evidence: [],
    outcome: 'scope',
  },
  {
    id: '00c1a5e2d3f40005',
    rule: 'contradicts',
    kind: 'term',
    severity: 'error',
    confidence: 0.99,
    status: 'open',
    fact: 'labour',
    story: 'ferry',
    subject: null,
    message: 'Unexpected term "Labor", expected "Labour"',
    because: ['listed variant of "Labour"', 'not inside "Australian Labor Party"'],
    expected: { text: 'Labour', value: { form: 'Labour' } },
    readings: [{ text: 'Labor', value: { form: 'Labor' }, lineages: 1, spans: [place(lantern, 'Labor')] }],
    fix: { replacement: 'Labour', safe: true },
    evidence: [{ label: 'listed variant', bits: 12 }],
  },
  {
    id: '00c1a5e2d3f40006',
    rule: 'contradicts',
    kind: 'money',
    severity: 'error',
    confidence: 0.93,
    status: 'baseline',
    fact: 'losses',
    story: 'ferry',
    subject: null,
    message: 'Unexpected sum "$2.1 million", expected "$1.4 million"',
    because: ['both are losses a week'],
    expected: { text: '$1.4 million', value: money('1400000') },
    readings: [{ text: '$2.1 million', value: money('2100000'), lineages: 1, spans: [place(post, '$2.1 million')] }],
    fix: null,
    evidence: [{ label: 'losses', bits: 6.6 }],
  },
  {
    id: '00c1a5e2d3f40007',
    rule: 'contradicts',
    kind: 'set',
    severity: 'info',
    confidence: 0.55,
    status: 'open',
    fact: 'islands',
    story: 'ferry',
    subject: null,
    message: 'Unexpected set "Brenn, Callow and Esk", expected "Brenn, Callow, Dunmore, Esk": Dunmore is missing',
    because: ['three of four members'],
    expected: { text: 'Brenn, Callow, Dunmore, Esk', value: { members: ['Brenn', 'Callow', 'Dunmore', 'Esk'] } },
    readings: [
      {
        text: 'Brenn, Callow and Esk',
        value: { members: ['Brenn', 'Callow', 'Esk'] },
        lineages: 1,
        spans: [place(lantern, 'Brenn, Callow and Esk')],
      },
    ],
    fix: null,
    evidence: [],
  },
  {
    id: '00c1a5e2d3f40008',
    rule: 'disagrees',
    kind: 'quantity',
    severity: 'error',
    confidence: 0.94,
    status: 'open',
    fact: null,
    story: 'ferry',
    subject: 'Tam Erskine',
    message: 'Articles disagree on the age of Tam Erskine: "36" or "37"',
    because: ['same person', 'both taken to hospital on Sunday', 'one age cannot be the other'],
    expected: null,
    readings: [
      { text: '36', value: quantity('36', null, null, 'year'), lineages: 1, spans: [place(wire, '36'), place(reprint, '36')] },
      { text: '37', value: quantity('37', null, null, 'year'), lineages: 1, spans: [place(post, '37')] },
    ],
    fix: null,
    evidence: [
      { label: 'same full name', bits: 9.3 },
      { label: 'same town', bits: 4.1 },
    ],
  },
  {
    id: '00c1a5e2d3f40009',
    rule: 'disagrees',
    kind: 'quote',
    severity: 'error',
    confidence: 0.92,
    status: 'open',
    fact: null,
    story: 'ferry',
    subject: 'Halvorsen',
    message:
      'Articles disagree on what Halvorsen said: "We will keep every island supplied, whatever it costs" or "We will keep the islands supplied whatever it takes"',
    because: ['same speaker and day', '8 of 9 words align', 'words replaced: every island/the islands, costs/takes'],
    expected: null,
    readings: [
      {
        text: 'We will keep every island supplied, whatever it costs',
        value: { words: 'we will keep every island supplied, whatever it costs', speaker: 'Halvorsen' },
        lineages: 1,
        spans: [place(courier, 'We will keep every island supplied, whatever it costs')],
      },
      {
        text: 'We will keep the islands supplied whatever it takes',
        value: { words: 'we will keep the islands supplied whatever it takes', speaker: 'Ingrid Halverson' },
        lineages: 1,
        spans: [place(lantern, 'We will keep the islands supplied whatever it takes')],
      },
    ],
    fix: null,
    evidence: [{ label: 'same speaker', bits: 4 }],
  },
  {
    id: '00c1a5e2d3f4000a',
    rule: 'disagrees',
    kind: 'name',
    severity: 'warning',
    confidence: 0.88,
    status: 'dismissed',
    fact: null,
    story: 'ferry',
    subject: 'Halvorsen',
    message: 'Articles spell the name of Halvorsen in two ways: "Ingrid Halvorsen" or "Ingrid Halverson"',
    because: ['never both in one article'],
    expected: null,
    readings: [
      {
        text: 'Ingrid Halvorsen',
        value: person('Ingrid Halvorsen'),
        lineages: 2,
        spans: [place(courier, 'Ingrid Halvorsen'), place(wire, 'Ingrid Halvorsen'), place(reprint, 'Ingrid Halvorsen')],
      },
      { text: 'Ingrid Halverson', value: person('Ingrid Halverson'), lineages: 1, spans: [place(lantern, 'Ingrid Halverson')] },
    ],
    fix: null,
    evidence: [],
  },
  {
    id: '00c1a5e2d3f4000b',
    rule: 'disagrees',
    kind: 'date',
    severity: 'info',
    confidence: 0.51,
    status: 'open',
    fact: null,
    story: 'ferry',
    subject: 'the sailings',
    message: 'Articles disagree on the date of the sailings: "10 April" or "四月十日"',
    because: ['both name when sailings resume'],
    expected: null,
    readings: [
      { text: '10 April', value: { edtf: '2025-04-10', approx: null }, lineages: 1, spans: [place(lantern, '10 April')] },
      { text: '四月十日', value: { edtf: 'XXXX-04-10', approx: null }, lineages: 1, spans: [place(wire, '四月十日')] },
    ],
    fix: null,
    evidence: [],
  },
];

function fact(id: string, kind: Fact['expected']['kind'], text: string, value: unknown, line: number, more: Partial<Fact> = {}): Fact {
  return {
    id,
    sentence: null,
    expected: { kind, value, text } as Fact['expected'],
    role: null,
    variants: [],
    aliases: [],
    also: [],
    except: [],
    about: [],
    speaker: null,
    severity: 'error',
    tolerance: null,
    since: null,
    until: null,
    evidence: [],
    owner: null,
    reviewBy: null,
    note: null,
    scope: [],
    inQuotes: 'flag',
    matchCase: false,
    examples: { agrees: [], conflicts: [], ignores: [] },
    line,
    column: 5,
    ...more,
  };
}

export const FACTS: readonly Fact[] = [
  fact('operations-head', 'name', 'Ingrid Halvorsen', person('Ingrid Halvorsen'), 5, {
    role: { text: 'head of operations', also: [] },
    evidence: ['https://example.org/tamsin/board'],
    owner: 'city desk',
  }),
  fact('strikers', 'quantity', 'nearly 240 deckhands', quantity('240', 'nearly', 'deckhands'), 9, {
    sentence: 'Nearly 240 deckhands walked off the ferries on 3 March.',
    evidence: ['https://example.org/union/ballot', 'https://example.org/tamsin/release-7'],
    note: 'Counted by the union; the company has not disputed it.',
  }),
  fact('labour', 'term', 'Labour', { form: 'Labour' }, 14, { except: ['Australian Labor Party'] }),
  fact('losses', 'money', '$1.4 million', money('1400000'), 18),
  fact('islands', 'set', 'Brenn, Callow, Dunmore, Esk', { members: ['Brenn', 'Callow', 'Dunmore', 'Esk'] }, 21),
  fact('alp-fine', 'money', '$14,500', money('14500'), 24, { evidence: ['https://example.org/register/alp-2016'] }),
  fact('chair', 'name', 'Maud Okonkwo', person('Maud Okonkwo'), 28),
];

const verdict = (factId: string, source: string, verdict: VerdictEntry['verdict'], spans: PlaceSpan[] = []): VerdictEntry => ({
  fact: factId,
  source,
  verdict,
  spans,
});

export const SAMPLE: Report = {
  version: 1,
  tool: { name: 'factdiff', version: '0.1.0' },
  summary: { facts: 7, sources: 7, checked: 5, unread: 1, findings: { error: 5, warning: 2, info: 2 }, exit: 2 },
  sources: [
    { source: 'sources/archive/old.txt', sha256: null, state: 'excluded', reason: 'named in .factdiffignore', story: null, lineage: null },
    { source: lantern, sha256: 'a'.repeat(64), state: 'checked', reason: null, story: 'ferry', lineage: 'ferry/1' },
    { source: courier, sha256: 'b'.repeat(64), state: 'checked', reason: null, story: 'ferry', lineage: 'ferry/2' },
    { source: post, sha256: 'c'.repeat(64), state: 'checked', reason: null, story: 'ferry', lineage: 'ferry/3' },
    {
      source: 'sources/scan.txt',
      sha256: 'd'.repeat(64),
      state: 'unread',
      reason: 'found a NUL byte at 17, expected text',
      story: null,
      lineage: null,
    },
    { source: reprint, sha256: 'e'.repeat(64), state: 'checked', reason: null, story: 'ferry', lineage: 'ferry/4' },
    { source: wire, sha256: 'f'.repeat(64), state: 'checked', reason: null, story: 'ferry', lineage: 'ferry/4' },
  ],
  findings: FINDINGS,
  verdicts: [
    verdict('operations-head', lantern, 'conflicts', [place(lantern, 'Ingrid Halverson')]),
    verdict('operations-head', courier, 'agrees', [place(courier, 'Ingrid Halvorsen')]),
    verdict('operations-head', post, 'not-mentioned'),
    verdict('operations-head', reprint, 'agrees', [place(reprint, 'Ingrid Halvorsen')]),
    verdict('operations-head', wire, 'agrees', [place(wire, 'Ingrid Halvorsen')]),
    verdict('strikers', lantern, 'conflicts', [place(lantern, 'More than 300 deckhands')]),
    verdict('strikers', courier, 'agrees', [place(courier, 'Nearly 240 deckhands')]),
    verdict('strikers', post, 'differs-in-scope', [place(post, 'Nearly 240 volunteers')]),
    verdict('strikers', reprint, 'not-mentioned'),
    verdict('strikers', wire, 'not-mentioned'),
    verdict('labour', lantern, 'conflicts', [place(lantern, 'Labor')]),
    verdict('labour', courier, 'agrees', [place(courier, 'Labour')]),
    verdict('labour', post, 'not-mentioned'),
    verdict('labour', reprint, 'not-mentioned'),
    verdict('labour', wire, 'not-mentioned'),
    verdict('losses', lantern, 'not-mentioned'),
    verdict('losses', courier, 'agrees', [place(courier, '$1.4 million')]),
    verdict('losses', post, 'conflicts', [place(post, '$2.1 million')]),
    verdict('losses', reprint, 'not-mentioned'),
    verdict('losses', wire, 'not-mentioned'),
    verdict('islands', lantern, 'differs-in-scope', [place(lantern, 'Brenn, Callow and Esk')]),
    verdict('islands', courier, 'agrees', [place(courier, 'Brenn, Callow, Dunmore and Esk')]),
    verdict('islands', post, 'not-mentioned'),
    verdict('islands', reprint, 'not-mentioned'),
    verdict('islands', wire, 'not-mentioned'),
    verdict('alp-fine', lantern, 'agrees', [place(lantern, '$14,500')]),
    verdict('alp-fine', courier, 'not-mentioned'),
    verdict('alp-fine', post, 'not-mentioned'),
    verdict('alp-fine', reprint, 'not-mentioned'),
    verdict('alp-fine', wire, 'not-mentioned'),
    ...[lantern, courier, post, reprint, wire].map((source) => verdict('chair', source, 'not-mentioned')),
  ],
};

export const FAILING: ReadonlySet<string> = new Set(
  FINDINGS.filter((finding) => finding.severity === 'error' && finding.status === 'open').map((finding) => finding.id),
);

export const INPUT: RenderInput = {
  text: (source) => (Object.hasOwn(TEXTS, source) ? TEXTS[source] : null),
  facts: FACTS,
  factsFile: 'facts.yaml',
  failing: FAILING,
  columns: 100,
  color: false,
};
