/** A report of any size over invented articles, for measuring. The same numbers give the same report. */
import type { Fact } from '../../src/model/fact.js';
import type { Finding, PlaceSpan, Report, Severity, VerdictEntry } from '../../src/model/report.js';
import type { RenderInput } from '../../src/report/render.js';
import { lineIndex } from '../../src/text/lines.js';
import { FACTS, INPUT } from './sample.js';

const WORDS =
  'harbour council engineers bridge winter repairs said about quietly morning ferries island budget second report tide lantern market school children river after before because vote members north south stone'.split(
    ' ',
  );
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const KINDS = ['name', 'quantity', 'quote', 'money'] as const;

/** Mulberry32: small, seeded, good enough to mix words. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function largeReport(findings: number, sources: number, seed = 1): { report: Report; input: RenderInput } {
  const random = randomFrom(seed);
  const names = Array.from(
    { length: sources },
    (_, i) => `sources/${String(Math.floor(i / 25)).padStart(2, '0')}/article-${String(i).padStart(4, '0')}.txt`,
  );
  const texts = new Map(names.map((name) => [name, article(random)]));
  const facts: Fact[] = Array.from({ length: 40 }, (_, i) => ({ ...FACTS[i % FACTS.length], id: `${FACTS[i % FACTS.length].id}-${i}` }));
  const made = Array.from({ length: findings }, (_, i) => finding(i, facts, names, texts, random));
  const verdicts = facts.flatMap((fact): VerdictEntry[] =>
    names.map((source) => ({
      fact: fact.id,
      source,
      verdict: (['not-mentioned', 'not-mentioned', 'agrees', 'conflicts', 'differs-in-scope'] as const)[random(5)],
      spans: [],
    })),
  );
  const count = (severity: Severity): number => made.filter((one) => one.severity === severity).length;
  const report: Report = {
    version: 1,
    tool: { name: 'factdiff', version: '0.1.0' },
    summary: {
      facts: facts.length,
      sources,
      checked: sources,
      unread: 0,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
      exit: 1,
    },
    sources: names.map((source, i) => ({
      source,
      sha256: 'a'.repeat(64),
      state: 'checked',
      reason: null,
      story: `story-${i % 50}`,
      lineage: `story-${i % 50}/1`,
    })),
    findings: made,
    verdicts,
  };
  const failing = new Set(made.filter((one) => one.severity === 'error').map((one) => one.id));
  return { report, input: { ...INPUT, facts, failing, text: (source) => texts.get(source) ?? null } };
}

function article(random: (below: number) => number): string {
  const sentence = (): string => {
    const words = Array.from({ length: 8 + random(14) }, () => WORDS[random(WORDS.length)]);
    return `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}.`;
  };
  return `${Array.from({ length: 12 }, () => Array.from({ length: 4 }, sentence).join(' ')).join('\n\n')}\n`;
}

function finding(
  i: number,
  facts: readonly Fact[],
  names: readonly string[],
  texts: ReadonlyMap<string, string>,
  random: (below: number) => number,
): Finding {
  const disagrees = i % 3 === 0;
  const kind = KINDS[i % KINDS.length];
  const readings = Array.from({ length: disagrees ? 2 : 1 }, () => {
    const spans = Array.from({ length: disagrees ? 1 + random(3) : 1 }, () =>
      somewhere(names[random(names.length)], texts, kind === 'quote' ? 60 : 14, random),
    );
    return { text: spans[0].text, value: { form: spans[0].text }, lineages: 1, spans };
  });
  return {
    id: (i + 0x10000).toString(16).padStart(16, '0'),
    rule: disagrees ? 'disagrees' : 'contradicts',
    kind,
    severity: SEVERITIES[random(3)],
    confidence: 0.5 + random(50) / 100,
    status: 'open',
    fact: disagrees ? null : facts[i % facts.length].id,
    story: `story-${i % 50}`,
    subject: null,
    message: `Unexpected ${kind} "${readings[0].text}", expected "${facts[i % facts.length].expected.text}"`,
    because: ['same subject and noun', 'the figures are further apart than rounding allows'],
    expected: disagrees ? null : { text: facts[i % facts.length].expected.text, value: facts[i % facts.length].expected.value },
    readings,
    fix: null,
    evidence: [
      { label: 'same subject', bits: 6.2 },
      { label: 'other day', bits: -1.4 },
    ],
  };
}

function somewhere(source: string, texts: ReadonlyMap<string, string>, length: number, random: (below: number) => number): PlaceSpan {
  const text = texts.get(source)!;
  let start = random(text.length - length - 2);
  while (start > 0 && /\S/.test(text[start - 1])) start--;
  const newline = text.indexOf('\n', start);
  const end = Math.min(start + length, newline < 0 || newline === start ? start + length : newline);
  return { source, start, end, ...lineIndex(text).locate(start), text: text.slice(start, end) };
}
