/** The examples written inside facts.yaml, run: what a fact's author says of sentences must be what the pipeline says. Pure. */
import { extract } from './extract/index.js';
import { inForce, verdictOf } from './judge/contradictions.js';
import { FactLinker } from './link/facts/index.js';
import type { Example, Fact, Problem } from './model/fact.js';
import type { FactVerdict } from './model/report.js';
import { givenSource } from './read/index.js';
import { segment } from './segment/index.js';

export interface ExampleResult {
  readonly fact: string;
  readonly example: Example;
  readonly expected: 'agrees' | 'conflicts' | 'ignores';
  readonly verdict: FactVerdict;
  readonly passed: boolean;
  /** What the pipeline saw, for the message; empty when it saw nothing. */
  readonly because: readonly string[];
}

/** Runs every example of every fact, in their order. */
export function runExamples(facts: readonly Fact[]): ExampleResult[] {
  return facts.flatMap((fact) => {
    const { agrees, conflicts, ignores } = fact.examples;
    if (agrees.length + conflicts.length + ignores.length === 0) return [];
    const linker = new FactLinker([fact]);
    const run = (expected: ExampleResult['expected']) => (example: Example) => runOne(fact, linker, example, expected);
    return [...agrees.map(run('agrees')), ...conflicts.map(run('conflicts')), ...ignores.map(run('ignores'))];
  });
}

function runOne(fact: Fact, linker: FactLinker, example: Example, expected: ExampleResult['expected']): ExampleResult {
  const article = extract(segment(givenSource('example', example.text)));
  const links = linker.link(article, 0, () => true).flatMap((link) => inForce(link, article) ?? []);
  const { verdict } = verdictOf(fact, article, links);
  const passed = expected === 'ignores' ? verdict === 'not-mentioned' || verdict === 'differs-in-scope' : verdict === expected;
  return {
    fact: fact.id,
    example,
    expected,
    verdict,
    passed,
    because: links.flatMap((link) => [`"${link.text}": ${link.because.join(', ')}`]),
  };
}

const WORDS: { readonly [V in FactVerdict]: string } = {
  agrees: 'to agree',
  conflicts: 'to conflict',
  'differs-in-scope': 'to differ in scope',
  'not-mentioned': 'to say nothing of it',
};
const EXPECTED = { agrees: 'to agree', conflicts: 'to conflict', ignores: 'to be ignored' } as const;

/** A failed example as a problem of the facts file. */
export function problemOf(path: string, result: ExampleResult): Problem {
  const seen = result.because.length ? ` (${result.because.join('; ')})` : '';
  return {
    file: path,
    line: result.example.line,
    column: result.example.column,
    message: `Unexpected verdict on an example of fact \`${result.fact}\`: it was found ${WORDS[result.verdict]}${seen}, expected it ${EXPECTED[result.expected]}`,
  };
}
