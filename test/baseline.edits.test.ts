/** The baseline over the whole pipeline: unrelated edits bring nothing back, and nothing new hides. */
import { expect, test } from '@jest/globals';
import { baselineOf } from '../src/baseline.js';
import { check } from '../src/check.js';
import { DEFAULT_GATE } from '../src/gate.js';
import { givenSource, readFacts } from '../src/read/index.js';
import { settle } from '../src/settle.js';
import { FERRY } from './report/ferry.js';
import { randomFrom } from './report/large.js';

const EDITS = 1000;
const { file } = readFacts('facts.yaml', FERRY['facts.yaml']) as { file: NonNullable<ReturnType<typeof readFacts>['file']> };

const CALM = [
  'The harbour café opened late because of the fog.',
  'Gulls gathered along the breakwater in the afternoon.',
  'A brass band rehearsed behind the customs house.',
  'Paint was drying on the railings of the old pier.',
  'Children sailed paper boats across the fountain.',
  'The library has extended its opening hours.',
  'Rain is expected towards the weekend.',
  'Bakers along the promenade sold out early.',
];
const PLANTED = 'Meanwhile the Labor group in the town hall asked for patience.';
const TWIN = 'The Labor Party called it an insult.';

function run(texts: ReadonlyMap<string, string>, baseline: ReturnType<typeof baselineOf>) {
  const report = check({ facts: file.facts, sources: [...texts].map(([name, text]) => givenSource(name, text)) });
  return settle(report, {
    sources: [],
    facts: new Set(file.facts.map((fact) => fact.id)),
    checked: null,
    today: '2026-01-01',
    policy: DEFAULT_GATE,
    baseline,
    whole: true,
  });
}

/** Adds or removes calm sentences between paragraphs; the paragraphs of the articles themselves stay. */
function edit(texts: Map<string, string>, random: (below: number) => number): void {
  const names = [...texts.keys()];
  const name = names[random(names.length)];
  const paragraphs = texts.get(name)!.split('\n\n');
  const calm = paragraphs.map((_, i) => i).filter((i) => CALM.includes(paragraphs[i].trim()));
  if (calm.length > 6 || (calm.length && random(3) === 0)) paragraphs.splice(calm[random(calm.length)], 1);
  else paragraphs.splice(random(paragraphs.length), 0, CALM[random(CALM.length)]);
  texts.set(name, paragraphs.join('\n\n'));
}

// Skipped: ids still rest on words of neighbouring sentences, so that a paragraph put next to a finding makes it new.
// It passes once near words end with their sentence (judge/place.ts).
test(`${EDITS} unrelated edits bring no finding back and hide no new one`, () => {
  const random = randomFrom(7);
  const texts = new Map(Object.entries(FERRY).filter(([name]) => name.endsWith('.txt')));
  const baseline = baselineOf(run(texts, []).report.findings);
  expect(baseline.length).toBeGreaterThan(3);
  for (let i = 0; i < EDITS; i++) {
    edit(texts, random);
    const after = run(texts, baseline);
    const back = after.report.findings.filter((finding) => finding.status === 'open');
    expect([i, back.map((finding) => finding.message), after.stale.map((entry) => entry.id)]).toEqual([i, [], []]);
    if (i % 10) continue;
    const planted = i % 20 ? PLANTED : TWIN;
    const with1 = new Map(texts).set('sources/lantern.txt', `${texts.get('sources/lantern.txt')}\n\n${planted}\n`);
    const open = run(with1, baseline).report.findings.filter((finding) => finding.status === 'open' && finding.fact === 'labour');
    expect([i, open.length]).toEqual([i, 1]);
  }
}, 120_000);
