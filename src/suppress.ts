/**
 * Suppressions: comments in sources that switch a fact's findings off for a line or a stretch, and entries of facts.yaml that do so for
 * whole sources by their paths; all with a reason.
 *
 *     <!-- factdiff-disable-next-line labour -- name of the pub -->
 *     <!-- factdiff-disable labour -- letters to the editor, until 2027-01-31 --> … <!-- factdiff-enable labour -->
 *
 * A target is a fact's id, a finding's id, or a rule (`disagrees`, `obscured`); several are parted by commas or blanks. One
 * that suppresses nothing, has no reason, names nothing known or has expired is a finding itself.
 */

import { createHash } from 'node:crypto';
import { altered } from './finding.js';
import type { Finding, PlaceSpan, Rule } from './model/report.js';
import type { Source } from './model/source.js';
import { type LineIndex, lineIndex } from './text/lines.js';

export interface SuppressInput {
  readonly findings: readonly Finding[];
  readonly sources: readonly Pick<Source, 'name' | 'raw' | 'comments'>[];
  /** Ids of all facts of the file. */
  readonly facts: ReadonlySet<string>;
  /** Facts checked in this run, null for all: a suppression of a fact that was not checked is not unused. */
  readonly checked: ReadonlySet<string> | null;
  /** `YYYY-MM-DD`: a suppression holds up to and including its last day. */
  readonly today: string;
  /** Suppressions by path, from facts.yaml. */
  readonly paths?: readonly PathRule[];
  /** Whether every source of the project was asked for: else a suppression by path may only seem unused. */
  readonly whole?: boolean;
  /** Whether all sources were compared with one another: else one of a disagreement may only seem unused. */
  readonly compared?: boolean;
}

export interface PathRule {
  /** Whether it speaks of a source. */
  readonly matches: (source: string) => boolean;
  readonly targets: readonly string[];
  readonly reason: string;
  readonly until: string | null;
  /** Where it stands in the facts file. */
  readonly span: PlaceSpan;
}

const RULES: readonly string[] = ['contradicts', 'disagrees', 'obscured'] satisfies Rule[];
const DIRECTIVE = /^\s*factdiff-(disable-next-line|disable|enable)(?![\w-])(.*)$/s;
const ANY_DIRECTIVE = /^\s*factdiff-[\w-]+/;
const UNTIL = /(?:^|[\s,;(]+)until\s+(\d{4}-\d{2}-\d{2})[).\s]*$/;

interface Directive {
  /** Null for one by path. */
  readonly source: string | null;
  readonly matches?: (source: string) => boolean;
  readonly span: PlaceSpan;
  readonly target: string;
  /** Stretch of raw text in which findings are suppressed. */
  readonly from: number;
  readonly to: number;
  readonly until: string | null;
  /** Why it cannot hold at all, or null. */
  readonly fault: string | null;
  used: boolean;
}

/** The findings with `suppressed` set where a comment asks for it, and after them what is wrong with the comments. */
export function suppress(input: SuppressInput): Finding[] {
  const byPath = (input.paths ?? []).flatMap((rule) => pathDirectives(rule, input));
  const directives = [...input.sources.flatMap((source) => directivesOf(source, input)), ...byPath];
  if (!directives.length) return [...input.findings];
  const places = new Places(directives, input.today);
  const findings = input.findings.map((finding): Finding => {
    return finding.status === 'open' && isSuppressed(finding, places) ? altered(finding, { status: 'suppressed' }) : finding;
  });
  const told = new Map<string, number>();
  return [...findings, ...directives.flatMap((directive) => complaint(directive, input, told))];
}

/** Directives that begin at or after one another, with the furthest end of each and all before it. */
interface Stretches {
  readonly list: readonly Directive[];
  readonly furthest: readonly number[];
}

/** Where suppressions hold: a file may have as many of them as it has findings. */
class Places {
  private readonly byPath: readonly Directive[];
  /** By source, then by target. */
  private readonly bySource = new Map<string, Map<string, Stretches>>();

  constructor(directives: readonly Directive[], today: string) {
    const holding = directives.filter(({ fault, until }) => fault === null && (until === null || today <= until));
    this.byPath = holding.filter(({ source }) => source === null);
    const lists = new Map<string, Map<string, Directive[]>>();
    for (const directive of holding) {
      if (directive.source === null) continue;
      const targets = lists.get(directive.source) ?? new Map<string, Directive[]>();
      lists.set(directive.source, targets);
      const list = targets.get(directive.target);
      if (list) list.push(directive);
      else targets.set(directive.target, [directive]);
    }
    for (const [source, targets] of lists)
      this.bySource.set(source, new Map(Array.from(targets, ([target, list]) => [target, stretchesOf(list)])));
  }

  /** Every suppression of a finding at one of its places. */
  covering(span: PlaceSpan, { fact, id, rule }: Finding): Directive[] {
    const targets = [...new Set([fact, id, rule])].filter((target): target is string => target !== null);
    const here = this.bySource.get(span.source);
    return [
      ...targets.flatMap((target) => at(here?.get(target), span.start)),
      ...this.byPath.filter(({ target, matches }) => targets.includes(target) && matches!(span.source)),
    ];
  }
}

function stretchesOf(directives: readonly Directive[]): Stretches {
  const list = [...directives].sort((a, b) => a.from - b.from);
  let furthest = 0;
  return { list, furthest: list.map(({ to }) => (furthest = Math.max(furthest, to))) };
}

/** Those that an offset stands in. */
function at(stretches: Stretches | undefined, offset: number): Directive[] {
  if (stretches === undefined) return [];
  const { list, furthest } = stretches;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].from <= offset) low = middle + 1;
    else high = middle;
  }
  const found: Directive[] = [];
  for (let i = low - 1; i >= 0 && furthest[i] > offset; i--) if (list[i].to > offset) found.push(list[i]);
  return found;
}

/**
 * A conflict with a fact is suppressed when every place of it is. Of a disagreement the suppressed places drop out: it is suppressed when
 * fewer than two readings are left.
 */
function isSuppressed(finding: Finding, places: Places): boolean {
  const isOff = (span: PlaceSpan): boolean => {
    const matching = places.covering(span, finding);
    for (const directive of matching) directive.used = true;
    return matching.length > 0;
  };
  const left = finding.readings.map((reading) => reading.spans.filter((span) => !isOff(span)).length).filter((count) => count > 0).length;
  return finding.rule === 'disagrees' ? left < 2 : left === 0;
}

/** Cannot be without reason or target: the schema of facts.yaml asks for them. */
function pathDirectives({ matches, targets, until, span }: PathRule, input: SuppressInput): Directive[] {
  const fault = (target: string): string | null =>
    until !== null && !isDay(until)
      ? `Unexpected date "${until}" in a suppression, expected a day of the calendar`
      : unknownTarget(target, input);
  const base = { source: null, matches, span, from: 0, to: Number.POSITIVE_INFINITY, until };
  return targets.map((target) => ({ ...base, target, fault: fault(target), used: false }));
}

function unknownTarget(target: string, { facts }: SuppressInput): string | null {
  if (facts.has(target) || RULES.includes(target) || /^[0-9a-f]{16}$/.test(target)) return null;
  return `Unexpected fact "${target}" in a suppression, expected the id of a fact or of a finding, or one of the rules ${RULES.join(', ')}`;
}

function directivesOf(source: SuppressInput['sources'][number], input: SuppressInput): Directive[] {
  const comments = source.comments.filter((comment) => ANY_DIRECTIVE.test(comment.text));
  if (!comments.length) return [];
  const lines = lineIndex(source.raw);
  const out: Directive[] = [];
  for (const comment of comments) {
    const span: PlaceSpan = {
      source: source.name,
      start: comment.start,
      end: comment.end,
      ...lines.locate(comment.start),
      text: source.raw.slice(comment.start, comment.end),
    };
    const parsed = DIRECTIVE.exec(comment.text);
    const base = { source: source.name, span, from: 0, to: 0, until: null, used: false };
    if (!parsed) {
      const found = ANY_DIRECTIVE.exec(comment.text)![0].trim();
      out.push({
        ...base,
        target: found,
        fault: `Unexpected "${found}", expected "factdiff-disable-next-line", "factdiff-disable" or "factdiff-enable"`,
      });
      continue;
    }
    const [, verb, rest] = parsed;
    if (verb === 'enable') closeDirectives(out, targetsOf(rest.split('--')[0]), comment.start);
    else out.push(...opened(verb, rest, base, comment.end, source.raw, lines, input));
  }
  return out;
}

const targetsOf = (text: string): string[] => text.split(/[\s,]+/).filter((target) => target !== '');

/** `factdiff-enable` ends what is open: the targets it names, or all. */
function closeDirectives(directives: Directive[], targets: readonly string[], at: number): void {
  directives.forEach((directive, i) => {
    if (directive.to === Number.POSITIVE_INFINITY && (!targets.length || targets.includes(directive.target)))
      directives[i] = { ...directive, to: at };
  });
}

function opened(
  verb: string,
  rest: string,
  base: Omit<Directive, 'target' | 'fault'>,
  end: number,
  raw: string,
  lines: LineIndex,
  input: SuppressInput,
): Directive[] {
  const parting = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const targets = targetsOf(parting ? rest.slice(0, parting.index) : rest);
  const after = parting ? rest.slice(parting.index + parting[0].length).trim() : '';
  const until = UNTIL.exec(after);
  const reason = until ? after.slice(0, until.index) : after;
  const stretch = verb === 'disable' ? { from: end, to: Number.POSITIVE_INFINITY } : nextLine(raw, lines, end);
  const fault = (target: string): string | null => {
    if (!/[\p{L}\p{N}]/u.test(reason))
      return `Unexpected suppression of "${target}" without a reason, expected "factdiff-${verb} ${target} -- reason"`;
    if (until && !isDay(until[1])) return `Unexpected date "${until[1]}" in a suppression, expected a day of the calendar`;
    return unknownTarget(target, input);
  };
  if (!targets.length)
    return [{ ...base, target: '', fault: `Unexpected suppression of nothing, expected "factdiff-${verb} FACT -- reason"` }];
  return targets.map((target) => ({ ...base, ...stretch, target, until: until?.[1] ?? null, fault: fault(target) }));
}

/** The first line after the comment that is not blank. */
function nextLine(raw: string, lines: LineIndex, end: number): { from: number; to: number } {
  for (let line = lines.locate(end).line + 1; line <= lines.count; line++) {
    const from = lines.start(line);
    const to = lines.end(line);
    if (raw.slice(from, to).trim() !== '') return { from, to };
  }
  return { from: raw.length, to: raw.length };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `told`: how many were complained of so far, by what makes their id. */
function complaint(directive: Directive, input: SuppressInput, told: Map<string, number>): Finding[] {
  const { target, until } = directive;
  if (directive.fault !== null) return [found(directive, directive.fault, told)];
  if (until !== null && input.today > until)
    return [found(directive, `Unexpected suppression of "${target}" that expired on ${until}, expected none or a later day`, told)];
  const wasChecked = !input.checked || !input.facts.has(target) || input.checked.has(target);
  const mayDisagree = !input.facts.has(target) && target !== 'contradicts' && target !== 'obscured';
  if (mayDisagree && input.compared !== true) return [];
  if (directive.used || !wasChecked || (directive.source === null && input.whole !== true)) return [];
  return [found(directive, `Unexpected suppression of "${target}", expected none: nothing is found there`, told)];
}

function found(directive: Directive, message: string, told: Map<string, number>): Finding {
  const { span, target } = directive;
  // Many comments of a file may be one text.
  const key = JSON.stringify([span.source, target, span.text]);
  const n = told.get(key) ?? 0;
  told.set(key, n + 1);
  const id = createHash('sha256')
    .update(JSON.stringify(['unused-suppression', span.source, target, span.text, n]))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    rule: 'unused-suppression',
    kind: 'term',
    severity: 'warning',
    confidence: 1,
    status: 'open',
    fact: null,
    story: null,
    subject: target || null,
    message,
    because: ['a suppression must name a fact, give a reason, and be needed'],
    expected: null,
    readings: [{ text: span.text, value: { form: span.text }, lineages: 1, spans: [span] }],
    fix: null,
    evidence: [],
  };
}
