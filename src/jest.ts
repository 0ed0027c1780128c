/**
 * A jest matcher: `expect(text).toAgreeWith('facts.yaml')`. Importing `factdiff/jest` adds it to the `expect` that is global; where there
 * is none, `expect.extend(matchers)` does.
 */
import type {} from 'expect';
import { check } from './check.js';
import { isStanding } from './finding.js';
import { DEFAULT_GATE, gate } from './gate.js';
import { loadFacts } from './load.js';
import type { Fact, FactsFile } from './model/fact.js';
import type { Finding } from './model/report.js';
import type { Source } from './model/source.js';
import { commentsIn } from './read/comments.js';
import { givenSource, showProblem } from './read/index.js';
import { renderTerminal } from './report/terminal/report.js';
import { suppress } from './suppress.js';

export interface AgreeOptions {
  /** Day the text is of (`YYYY-MM-DD`): relative dates are resolved against it, and facts hold or do not on it. */
  readonly date?: string;
  /** What the text is called in messages, and by which a fact's `scope` knows it; without a name every fact speaks of it. */
  readonly name?: string;
}

interface Result {
  readonly pass: boolean;
  message(): string;
}

/**
 * Whether a text contradicts no fact. A fact that the text does not mention is no conflict; comments in the text suppress findings as they
 * do for the command.
 * @param facts path of a facts file (then its `gate` counts), a facts file as loaded, or facts
 * @throws Error when the facts file cannot be read, with every problem of it
 */
export function toAgreeWith(received: unknown, facts: string | FactsFile | readonly Fact[], options: AgreeOptions = {}): Result {
  if (typeof received !== 'string') throw new TypeError(`Unexpected ${typeof received} before toAgreeWith, expected a text`);
  const { list, path, policy } = factsOf(facts);
  const source = textSource(received, options);
  // A text without a name stands in no folder that a fact could be kept from.
  const applies = options.name === undefined ? () => true : undefined;
  const report = check({ facts: list, sources: [source], compareSources: false, ...(applies ? { applies } : {}) });
  const findings = suppressed(report.findings, source, list);
  const { failing, exit } = gate(findings, report.sources, policy);
  // Too many warnings fail together.
  const isShown = ({ id, severity }: Finding): boolean => (failing.length > 0 ? failing.includes(id) : severity === 'warning');
  const shown = {
    ...report,
    findings: findings.filter((finding) => isStanding(finding) && isShown(finding)),
    summary: { ...report.summary, exit },
  };
  return {
    pass: exit === 0,
    message: () =>
      exit === 0
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

/** With the comments of the text counted, as the command counts them. */
const suppressed = (findings: readonly Finding[], source: Source, facts: readonly Fact[]): Finding[] =>
  suppress({
    findings,
    sources: [source],
    facts: new Set(facts.map(({ id }) => id)),
    checked: null,
    today: new Date().toISOString().slice(0, 10),
  });

function factsOf(facts: string | FactsFile | readonly Fact[]) {
  if (typeof facts === 'string') {
    const read = loadFacts(facts);
    if (read.problems !== null) throw new Error(read.problems.map(showProblem).join('\n'));
    return { list: read.file.facts, path: facts, policy: read.file.gate };
  }
  if ('facts' in facts) return { list: facts.facts, path: facts.path, policy: facts.gate };
  return { list: facts, path: null, policy: DEFAULT_GATE };
}

const textSource = (text: string, options: AgreeOptions): Source => ({
  ...givenSource(options.name ?? 'text', text, options.date ?? null),
  comments: commentsIn(text),
});

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
