import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Proposal } from '../../src/model/proposal.js';
import { explainFinding } from '../../src/report/explain.js';
import { renderInit } from '../../src/report/init.js';
import { renderReplay } from '../../src/report/replay.js';
import { FACTS, FINDINGS, INPUT, place, SAMPLE } from './sample.js';

const lantern = 'sources/daily-lantern.txt';

describe('explain', () => {
  test('shows a conflict whole: passage, readings, fact, reasons, bits, and what to do', () => {
    expect(explainFinding(FINDINGS[0], INPUT)).toBe(`error: Unexpected name "Ingrid Halverson", expected "Ingrid Halvorsen"
 --> sources/daily-lantern.txt:5:70
  |
5 | …left their posts, the operations chief, Ingrid Halverson, conceded on Tuesday. “We will keep…
  |                                          ^^^^^^^^^^^^^^^^ expected "Ingrid Halvorsen"
  |

Readings
  "Ingrid Halvorsen"  expected
  "Ingrid Halverson"  1 lineage, 1 source: sources/daily-lantern.txt

The fact
  operations-head: name "Ingrid Halvorsen"  facts.yaml:5
  owner: city desk
  evidence: https://example.org/tamsin/board

Because
  same given name and role
  family name differs by one letter and sounds alike

Evidence that one thing is meant, in bits
  same given name                  +7.1  ++++++++++++++++++++++++
  same role                        +5.4  ++++++++++++++++++
  family name within one letter    +3.2  +++++++++++
  other dateline                   -0.8  ---
  sum                             +14.9

What now
  it fails the build
  fix: "Ingrid Halvorsen" (factdiff fix)
  if the source is right, mend the fact: facts.yaml:5
  if both are right, say so above line 5 of sources/daily-lantern.txt:
    <!-- factdiff-disable-next-line operations-head -- reason -->

contradicts name 00c1a5e2d3f40001, confidence 0.98, open, story ferry
`);
  });

  test('shows a disagreement with both readings, and a settled finding as settled', () => {
    const out = explainFinding(FINDINGS[9], INPUT);
    expect(out).toContain(
      '"Ingrid Halvorsen"  2 lineages, 3 sources: sources/harbour-courier.md, sources/wire/npa-1.txt, sources/wire/npa-1-reprint.txt',
    );
    expect(out).toContain('nothing: it is settled (dismissed)');
    expect(out).not.toContain('The fact');
  });
});

describe('replay', () => {
  test('counts articles, and shows the passages', () => {
    const out = renderReplay(FACTS[1], SAMPLE, INPUT);
    expect(out).toContain('strikers  quantity: nearly 240 deckhands');
    expect(out).toContain('^^^^^^^^^^^^^^^^^^^^^^^ expected "nearly 240 deckhands"');
    expect(out).toContain(
      'flags 1 of 5 articles in 1 place\nagrees in 1, differs in scope in 1, not mentioned in 2\n1 article could not be read\n',
    );
    expect(out).not.toContain('Labor');
  });

  test('says so when nothing is flagged', () => {
    expect(renderReplay(FACTS[6], SAMPLE, INPUT)).toContain('flags 0 of 5 articles\n');
  });
});

describe('init', () => {
  const proposal = (change: Partial<Proposal>): Proposal => ({
    kind: 'name',
    value: 'Ingrid Halvorsen',
    sentence: null,
    is: null,
    speaker: null,
    about: [],
    lineages: 1,
    spans: [place(lantern, 'Ingrid Halverson')],
    others: [],
    ...change,
  });

  test('writes passages as comments, the other readings as TODO, and a sentence as it is', () => {
    const out = renderInit(
      [
        proposal({
          is: 'head of operations',
          lineages: 2,
          spans: [place('sources/harbour-courier.md', 'Ingrid Halvorsen')],
          others: [{ text: 'Ingrid Halverson', lineages: 1, spans: [place(lantern, 'Ingrid Halverson')] }],
        }),
        proposal({
          kind: 'money',
          value: '$1.4 million',
          about: ['losses', 'a week'],
          lineages: 2,
          spans: [place('sources/harbour-courier.md', '$1.4 million')],
        }),
        proposal({ kind: 'set', value: 'Brenn, Callow, Dunmore, Esk', about: ['services'] }),
        proposal({ kind: 'quantity', value: '240 deckhands', sentence: 'At dawn 240 deckhands walked off: all of them.' }),
        proposal({ kind: 'quantity', value: '44 years old', sentence: 'Ingrid Halvorsen is 44 years old.' }),
      ],
      ['sources/**'],
      INPUT,
    );
    expect(out).toBe(`# Facts that every source is checked against. Written by \`factdiff init\` from what the sources say:
# read each one before you trust it, and delete what does not matter.
# 1 fact marked TODO: there the sources disagree.
version: 1
sources: ["sources/**"]
facts:

  # 2 lineages, 1 source
  #   sources/harbour-courier.md:8: …walked off the Tamsin Line's ferries on Monday, said Ingrid Halvorsen, head of operations at the company.
  # TODO: 1 lineage has "Ingrid Halverson" instead
  #   sources/daily-lantern.txt:5: …300 deckhands have left their posts, the operations chief, Ingrid Halverson, conceded on Tuesday. “We will keep the islands supplied…
  - id: ingrid-halvorsen
    name: Ingrid Halvorsen
    is: head of operations

  # 2 lineages, 1 source
  #   sources/harbour-courier.md:10: …told reporters on the quay. The company put its losses at $1.4 million a week.
  - id: 1-4-million-losses-a
    money: "$1.4 million"
    about: [losses, a week]

  # 1 lineage, 1 source
  #   sources/daily-lantern.txt:5: …300 deckhands have left their posts, the operations chief, Ingrid Halverson, conceded on Tuesday. “We will keep the islands supplied…
  - id: brenn-callow-dunmore-esk-services
    set: [Brenn, Callow, Dunmore, Esk]
    about: [services]

  # 1 lineage, 1 source
  #   sources/daily-lantern.txt:5: …300 deckhands have left their posts, the operations chief, Ingrid Halverson, conceded on Tuesday. “We will keep the islands supplied…
  - "At dawn 240 deckhands walked off: all of them."

  # 1 lineage, 1 source
  #   sources/daily-lantern.txt:5: …300 deckhands have left their posts, the operations chief, Ingrid Halverson, conceded on Tuesday. “We will keep the islands supplied…
  - Ingrid Halvorsen is 44 years old.
`);
  });

  test('what it writes is YAML with the values as they were', () => {
    const values = ['yes', '010', '2024-10-22', '~100 staff', 'a: b', '# x', '- x', '"q"', '$14,500', 'Zoë', 'it’s'];
    const out = renderInit(
      values.map((value) => proposal({ kind: 'term', value })),
      ['a, b/**'],
      INPUT,
    );
    const file = parse(out);
    expect(file.facts.map((fact: { term: string }) => fact.term)).toEqual(values);
    expect(file.sources).toEqual(['a, b/**']);
    expect(new Set(file.facts.map((fact: { id: string }) => fact.id)).size).toBe(values.length);
    expect(parse(renderInit([], ['s'], INPUT))).toEqual({ version: 1, sources: ['s'], facts: [] });
  });
});
