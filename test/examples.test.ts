/** The examples inside a facts file: each is run, and a failed one is told with its place. */
import { describe, expect, test } from '@jest/globals';
import { problemOf, runExamples } from '../src/examples.js';
import type { Fact } from '../src/model/fact.js';
import { readFacts } from '../src/read/index.js';

function factsOf(text: string): readonly Fact[] {
  const read = readFacts('facts.yaml', text);
  if (read.problems) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.file.facts;
}

const withExamples = (examples: string) => `version: 1
facts:
  - id: fine
    money: $14,500
    about: [Brackwell Trust, fined]
    examples:
      ${examples}
`;
const run = (examples: string) => runExamples(factsOf(withExamples(examples)));

describe('examples', () => {
  test('of every sort are run, in the order of agrees, conflicts, ignores', () => {
    const results = run(
      '{ ignores: ["The dinner raised $2,000."], conflicts: ["The Brackwell Trust was fined $15,400."], agrees: ["The Brackwell Trust was fined $14,500.", "Fined $14,500, the Brackwell Trust paid."] }',
    );
    expect(results.map(({ expected, verdict, passed }) => [expected, verdict, passed])).toEqual([
      ['agrees', 'agrees', true],
      ['agrees', 'agrees', true],
      ['conflicts', 'conflicts', true],
      ['ignores', 'not-mentioned', true],
    ]);
  });

  test.each([
    ['agrees', 'The Brackwell Trust was fined $15,400.', 'conflicts', 'to conflict'],
    ['conflicts', 'The Brackwell Trust was fined $14,500.', 'agrees', 'to agree'],
    ['agrees', 'The tide turned at dawn.', 'not-mentioned', 'to say nothing of it'],
    ['ignores', 'The Brackwell Trust was fined $15,400.', 'conflicts', 'to conflict'],
  ])('that fail are told: %s, "%s" was found to be %s', (expected, text, verdict, words) => {
    const [result] = run(`${expected}: ["${text}"]`);
    expect(result).toMatchObject({ fact: 'fine', expected, verdict, passed: false });
    const problem = problemOf('facts.yaml', result);
    expect(problem).toMatchObject({ file: 'facts.yaml', line: 7, column: expected.length + 10 });
    expect(problem.message).toMatch(/^Unexpected verdict on an example of fact `fine`: it was found /);
    expect(problem.message).toContain(words);
    expect(problem.message).toMatch(/, expected it to (agree|conflict|be ignored)$/);
  });

  test('of a fact know nothing of the other facts', () => {
    const both = factsOf(`${withExamples('conflicts: ["The Brackwell Trust was fined $15,400."]')}
  - id: other-fine
    money: $15,400
    about: [Brackwell Trust, fined]
`);
    expect(runExamples(both).map(({ fact, passed }) => [fact, passed])).toEqual([['fine', true]]);
  });

  test('that are not there are not run', () => {
    expect(runExamples(factsOf('version: 1\nfacts:\n  - The Brackwell Trust was fined $14,500 in 2016.\n'))).toEqual([]);
  });
});
