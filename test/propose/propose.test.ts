/** `factdiff init`: what several sources tell becomes facts that hold, and what they tell otherwise stands beside them. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import type { Fact } from '../../src/model/fact.js';
import type { Proposal } from '../../src/model/proposal.js';
import type { Source } from '../../src/model/source.js';
import { propose } from '../../src/propose/index.js';
import { readFacts } from '../../src/read/facts.js';
import { readText } from '../../src/read/index.js';
import { renderInit } from '../../src/report/init.js';

const FERRY: Record<string, string> = {
  'a.txt': `Ferry strikes quay in Port Ellery

The ferry Maid of Ellery struck the quay on Tuesday and 14 passengers were taken to hospital, harbour master Odile Varnham said.
The captain, Tobias Renshaw, 52, was on the bridge when the ferry struck the quay.
"We heard the engines roar and then everyone fell," said Odile Varnham.
Repairs to the quay will cost $2.4 million, the harbour board said.
`,
  'b.txt': `Passengers hurt as ferry hits harbour wall

Port Ellery: 14 passengers were taken to hospital after the ferry Maid of Ellery struck the quay, said Odile Varnham, the harbour master.
Tobias Renshaw, 52, has captained the ferry for nine years.
"We heard the engines roar and then everyone fell," Varnham told reporters.
The harbour board said repairs to the quay will cost $2.4 million.
`,
  'c.txt': `Maid of Ellery in collision

Harbour master Odile Varnam said 14 passengers were taken to hospital when the ferry struck the quay at Port Ellery.
At the wheel was Tobias Renshaw, 53.
`,
};

const sourcesOf = async (files: Record<string, string>): Promise<Source[]> =>
  Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const [source] = (await readText(name, Buffer.from(text))).sources;
      return source;
    }),
  );

const file = (proposals: readonly Proposal[]) => readFacts('facts.yaml', renderInit(proposals, ['**'], { text: () => null }));
const factOf = (proposal: Proposal): Fact | null => file([proposal]).file?.facts[0] ?? null;
const proposed = async (files: Record<string, string>) => propose(await sourcesOf(files), factOf);
const valuesOf = (proposals: readonly Proposal[]) => proposals.map(({ sentence, value }) => sentence ?? value);

describe('from several sources', () => {
  test('tells names, ages, counts, sums and quotations that more than one has', async () => {
    const values = valuesOf(await proposed(FERRY));
    expect(values).toEqual(
      expect.arrayContaining([
        'Odile Varnham',
        'Tobias Renshaw',
        'Tobias Renshaw is 52 years old.',
        '14 passengers',
        '$2.4 million',
        'We heard the engines roar and then everyone fell.',
      ]),
    );
  });

  test('makes one fact of a dispute: what most say, with the rest beside it', async () => {
    const proposals = await proposed(FERRY);
    const name = proposals.filter(({ value, others }) => [value, ...others.map(({ text }) => text)].some((text) => /^Odile/.test(text)));
    expect(name.map(({ value, lineages, others }) => [value, lineages, others.map(({ text }) => text)])).toEqual([
      ['Odile Varnham', 2, ['Odile Varnam']],
    ]);
    const age = proposals.find(({ sentence }) => sentence?.includes('years old'))!;
    expect([age.lineages, age.others.map(({ text, lineages }) => [text, lineages])]).toEqual([2, [['53', 1]]]);
  });

  test('names nobody of whom the sources tell no more than an initial', async () => {
    const side = (score: string): string => `Harnwick won ${score} in Tolvane.\n\nThe side was led by Ada Corder: B Tellman, C Marlow.\n`;
    const names = valuesOf(await proposed({ 'a.txt': side('3-1'), 'b.txt': side('by two goals') }));
    expect(names).toContain('Ada Corder');
    expect(names.filter((name) => /^[A-Z] /.test(name))).toEqual([]);
  });

  test('does not place a count by what it counts', async () => {
    const [count] = (await proposed(FERRY)).filter(({ value }) => value === '14 passengers');
    expect(count.about.length).toBeGreaterThan(0);
    expect(count.about.join(' ').toLowerCase()).not.toContain('passenger');
  });

  test('gives a file that is accepted and that its sources contradict only where it says so', async () => {
    const sources = await sourcesOf(FERRY);
    const proposals = propose(sources, factOf);
    const read = file(proposals);
    expect(read.problems).toBeNull();
    const { verdicts } = check({ facts: read.file!.facts, sources, compareSources: false });
    read.file!.facts.forEach((fact, i) => {
      const own = verdicts.filter((one) => one.fact === fact.id);
      expect(own.some(({ verdict }) => verdict === 'agrees')).toBe(true);
      if (own.some(({ verdict }) => verdict === 'conflicts')) expect(proposals[i].others).not.toEqual([]);
    });
    expect(verdicts.some(({ verdict }) => verdict === 'conflicts')).toBe(true);
  });
});

describe('from single sources', () => {
  test('takes plain sentences with one value, and names said often', async () => {
    const values = valuesOf(
      await proposed({
        'handbook.txt': `Working at Quillmoor

The Quillmoor Foundation gives every member of staff 28 days of leave.
Applications to the Quillmoor Foundation close on 3 March 2025.
She said she earned $40,000 there.
The Quillmoor Foundation opened on Sunday.
`,
      }),
    );
    expect(values).toContain('Quillmoor Foundation');
    expect(values).toContain('The Quillmoor Foundation gives every member of staff 28 days of leave.');
    expect(values).toContain('Applications to the Quillmoor Foundation close on 3 March 2025.');
    // Who she is, and which Sunday, is not in the sentence.
    expect(values.join(' ')).not.toMatch(/She said|Sunday/);
  });

  test('proposes nothing where nothing is told', async () => {
    expect(await proposed({ 'a.txt': 'It rained, and everyone went home.\n' })).toEqual([]);
  });
});
