/**
 * A jest matcher: `expect(text).toAgreeWith('facts.yaml')`. Importing `factdiff/jest` adds it to the `expect` that is global; where there
 * is none, `expect.extend(matchers)` does.
 */
import type {} from 'expect';
import { check } from './check.js';
import { DEFAULT_GATE, gate } from './gate.js';
import type { Fact, FactsFile } from './model/fact.js';
import type { Source } from './model/source.js';
import { givenSource, loadFactsFile, showProblem } from './read/index.js';
import { renderTerminal } from './report/terminal/report.js';

export interface AgreeOptions {
  /** Day the text is of (`YYYY-MM-DD`): relative dates are resolved against it, and facts hold or do not on it. */
  readonly date?: string;
  /** What the text is called in messages. */
  readonly name?: string;
}

interface Result {
  readonly pass: boolean;
  message(): string;
}

/**
 * Whether a text contradicts no fact. A fact that the text does not mention is no conflict.
 * @param facts path of a facts file (then its `gate` counts), a facts file as loaded, or facts
 * @throws Error when the facts file cannot be read, with every problem of it
 */
export function toAgreeWith(received: unknown, facts: string | FactsFile | readonly Fact[], options: AgreeOptions = {}): Result {
  if (typeof received !== 'string') throw new TypeError(`Unexpected ${typeof received} before toAgreeWith, expected a text`);
  const { list, path, policy } = factsOf(facts);
  const source = textSource(received, options);
  const report = check({ facts: list, sources: [source], compareSources: false });
  const { failing, exit } = gate(report.findings, report.sources, policy);
  const shown = {
    ...report,
    findings: report.findings.filter((finding) => failing.includes(finding.id)),
    summary: { ...report.summary, exit },
  };
  return {
    pass: failing.length === 0,
    message: () =>
      failing.length === 0
        ? `Unexpected agreement of the text with ${list.length} facts, expected a conflict`
        : renderTerminal(shown, {
            text: () => received,
            facts: list,
            factsFile: path,
            failing: new Set(failing),
            columns: 100,
            color: false,
          }),
  };
}

function factsOf(facts: string | FactsFile | readonly Fact[]) {
  if (typeof facts === 'string') {
    const read = loadFactsFile(facts);
    if (read.problems !== null) throw new Error(read.problems.map(showProblem).join('\n'));
    return { list: read.file.facts, path: facts, policy: read.file.gate };
  }
  if ('facts' in facts) return { list: facts.facts, path: facts.path, policy: facts.gate };
  return { list: facts, path: null, policy: DEFAULT_GATE };
}

const textSource = (text: string, options: AgreeOptions): Source => givenSource(options.name ?? 'text', text, options.date ?? null);

export const matchers = { toAgreeWith };

type Extend = { extend?(matchers: object): void };
(globalThis as { expect?: Extend }).expect?.extend?.(matchers);

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    toAgreeWith(facts: string | FactsFile | readonly Fact[], options?: AgreeOptions): R;
  }
}

/** The `expect` of `@types/jest`. */
declare global {
  namespace jest {
    interface Matchers<R, T> {
      toAgreeWith(facts: string | FactsFile | readonly Fact[], options?: AgreeOptions): R;
    }
  }
}
