/** Facts that look after themselves: what is past due, what contradicts itself, what no source ever mentions. Pure. */
import { extract } from './extract/index.js';
import { inForce } from './judge/contradictions.js';
import { compareValues, type Found, kinds } from './kinds/index.js';
import { FactLinker } from './link/facts/index.js';
import type { Expectation, Fact, Problem } from './model/fact.js';
import type { VerdictEntry } from './model/report.js';
import { givenSource, isLabel } from './read/index.js';
import { segment } from './segment/index.js';

/** Facts whose `review-by` has passed. @param today `YYYY-MM-DD` */
export function overdue(facts: readonly Fact[], today: string, file: string): Problem[] {
  return facts
    .filter((fact) => fact.reviewBy !== null && fact.reviewBy < today)
    .map((fact) =>
      problem(
        file,
        fact,
        `Unexpected fact \`${fact.id}\` past its review on ${fact.reviewBy}, expected it to be reviewed${fact.owner ? ` by ${fact.owner}` : ''}`,
      ),
    );
}

/** Sentences of facts that contradict a fact: their own (a slip between sentence and key) or another's. */
export function contradictions(facts: readonly Fact[], file: string): Problem[] {
  const linker = new FactLinker(facts);
  return facts.flatMap((fact, index) => {
    if (fact.sentence === null) return [];
    const article = extract(segment(givenSource(fact.id, fact.sentence)));
    const links = linker.link(article, index, () => true).flatMap((link) => inForce(link, article) ?? []);
    return links
      .filter((link) => link.verdict === 'conflicts')
      .map((link) =>
        problem(
          file,
          fact,
          link.fact === fact
            ? `Unexpected "${link.text}" in the sentence of fact \`${fact.id}\`, expected its own value "${link.expected.text}"`
            : `Unexpected "${link.text}" in the sentence of fact \`${fact.id}\`, expected "${link.expected.text}" as fact \`${link.fact.id}\` has it (line ${link.fact.line})`,
          link.because.join('; '),
        ),
      );
  });
}

/** Values that stand in the sentence of a fact beside the one it is held to: nobody checks them. A value that another fact has is checked there. */
export function unheld(facts: readonly Fact[], file: string): Problem[] {
  const held = new Set(facts.map(({ expected }) => shownValue(expected)));
  return facts.flatMap((fact) => {
    if (fact.sentence === null || !isFigure(fact.expected)) return [];
    const { found, tokens } = extract(segment(givenSource(fact.id, fact.sentence)));
    const others = found
      .filter((one) => isFigure(one) && !held.has(shownValue(one)) && !isLabel(one, tokens) && !isOwn(fact.expected, one))
      .map(({ start, end }) => fact.sentence!.slice(start, end));
    return others.length === 0
      ? []
      : [
          problem(
            file,
            fact,
            `Unexpected ${others.map((text) => `"${text}"`).join(', ')} beside "${fact.expected.text}" in fact \`${fact.id}\`, expected one value in a sentence`,
            `the fact is held to "${fact.expected.text}" alone: what else it says needs a fact of its own`,
          ),
        ];
  });
}

/** The value told again, rounder or with a bound: *nearly 100* beside *~100 staff*. */
const isOwn = (expected: Expectation, { kind, value }: Found): boolean =>
  kind === expected.kind && ['same', 'compatible'].includes(compareValues(kind, expected.value as never, value as never).verdict);
const isFigure = ({ kind }: Pick<Expectation, 'kind'>): boolean => kind === 'quantity' || kind === 'money' || kind === 'date';
const shownValue = ({ kind, value }: Pick<Expectation, 'kind' | 'value'>): string =>
  `${kind} ${kinds[kind as 'name'].show(value as never)}`;

/** Ids of the facts that no source mentions. */
export function unmentioned(facts: readonly Fact[], verdicts: readonly VerdictEntry[]): string[] {
  const mentioned = new Set(verdicts.filter((entry) => entry.verdict !== 'not-mentioned').map((entry) => entry.fact));
  return facts.filter((fact) => !mentioned.has(fact.id)).map((fact) => fact.id);
}

const problem = (file: string, fact: Fact, message: string, hint?: string): Problem => ({
  file,
  line: fact.line,
  column: fact.column,
  message,
  ...(hint ? { hint } : {}),
});
