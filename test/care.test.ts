import { describe, expect, test } from '@jest/globals';
import { contradictions, overdue, unheld, unmentioned } from '../src/care.js';
import { readFacts } from '../src/read/index.js';

const facts = (yaml: string) => {
  const read = readFacts('facts.yaml', `version: 1\nfacts:\n${yaml}`);
  if (read.problems !== null) throw new Error(JSON.stringify(read.problems));
  return read.file.facts;
};

describe('facts look after themselves', () => {
  test('a review that is past due is named, with its owner', () => {
    const list = facts(
      '  - { id: a, term: Labour, review-by: 2026-01-01, owner: city desk }\n  - { id: b, term: Colour, review-by: 2026-06-01 }\n  - { id: c, term: Harbour }\n',
    );
    expect(overdue(list, '2026-06-01', 'facts.yaml').map((problem) => [problem.line, problem.message])).toEqual([
      [3, 'Unexpected fact `a` past its review on 2026-01-01, expected it to be reviewed by city desk'],
    ]);
    expect(overdue(list, '2026-01-01', 'facts.yaml')).toEqual([]);
  });

  test('a sentence that contradicts its own key is named', () => {
    const list = facts(
      '  - id: head\n    fact: Ingrid Halverson is head of operations.\n    name: Ingrid Halvorsen\n    variants: [Ingrid Halverson]\n',
    );
    expect(contradictions(list, 'facts.yaml').map((problem) => problem.message)).toEqual([
      'Unexpected "Ingrid Halverson" in the sentence of fact `head`, expected its own value "Ingrid Halvorsen"',
    ]);
  });

  test('a value beside the one that a sentence is held to is named, unless a fact of its own has it', () => {
    const sentence = '  - Novarra has 3,900 employees in nine countries.\n  - The plant covers 96,000 square metres.\n';
    expect(unheld(facts(sentence), 'facts.yaml').map((problem) => [problem.line, problem.message])).toEqual([
      [3, 'Unexpected "nine" beside "3,900" in fact `novarra-employees-nine-countries`, expected one value in a sentence'],
    ]);
    expect(unheld(facts(`${sentence}  - { id: countries, quantity: nine countries, about: [Novarra] }\n`), 'facts.yaml')).toEqual([]);
  });

  test('facts that contradict one another are named', () => {
    const list = facts(
      '  - id: head\n    name: Ingrid Halvorsen\n    variants: [Ingrid Halverson]\n  - id: party\n    fact: Ingrid Halverson joined the Labour Party.\n    term: Labour\n',
    );
    expect(contradictions(list, 'facts.yaml').map((problem) => [problem.line, problem.message])).toEqual([
      [6, 'Unexpected "Ingrid Halverson" in the sentence of fact `party`, expected "Ingrid Halvorsen" as fact `head` has it (line 3)'],
    ]);
  });

  test('facts that agree raise nothing, and facts that no source mentions are listed', () => {
    const list = facts(
      '  - id: head\n    fact: Ingrid Halvorsen is head of operations.\n    name: Ingrid Halvorsen\n  - id: party\n    term: Labour\n',
    );
    expect(contradictions(list, 'facts.yaml')).toEqual([]);
    expect(
      unmentioned(list, [
        { fact: 'head', source: 'a', verdict: 'not-mentioned', spans: [] },
        { fact: 'party', source: 'a', verdict: 'not-mentioned', spans: [] },
        { fact: 'party', source: 'b', verdict: 'differs-in-scope', spans: [] },
      ]),
    ).toEqual(['head']);
  });
});
