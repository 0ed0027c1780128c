/**
 * Changes of facts.yaml as a person would make them: a few characters put in or replaced, everything else (comments, order, blanks,
 * line ends) as it was. Places come from the YAML parser's ranges; the text is never written anew. Pure.
 */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { runExamples } from '../examples.js';
import { readFacts, showProblem } from '../read/index.js';
import { lineIndex } from '../text/lines.js';

export const VALUE_KEYS = ['name', 'term', 'quantity', 'money', 'date', 'quote', 'set'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];
export const LIST_KEYS = ['variants', 'aliases', 'except', 'also', 'also-is', 'about', 'evidence'] as const;
export type ListKey = (typeof LIST_KEYS)[number];
export const FIELD_KEYS = ['owner', 'note', 'since', 'until', 'tolerance', 'speaker', 'is', 'review-by'] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

export interface NewFact {
  readonly id: string;
  readonly key: ValueKey;
  readonly value: string;
  readonly fact?: string;
  readonly is?: string;
  readonly speaker?: string;
  readonly about?: readonly string[];
  readonly variants?: readonly string[];
  readonly evidence?: readonly string[];
  readonly owner?: string;
  readonly note?: string;
  readonly agrees?: readonly string[];
  readonly conflicts?: readonly string[];
}

export type FactsChange =
  | { readonly op: 'add'; readonly fact: NewFact }
  | { readonly op: 'value'; readonly id: string; readonly value: string }
  | { readonly op: 'sentence'; readonly id: string; readonly value: string }
  | { readonly op: 'list'; readonly id: string; readonly key: ListKey; readonly value: string }
  | { readonly op: 'field'; readonly id: string; readonly key: FieldKey; readonly value: string };

/** Half-open, UTF-16. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a change cannot be made, in one sentence for the editor. */
export class FactsEditError extends Error {}

export interface Edited {
  readonly text: string;
  readonly edit: TextEdit;
  /** What the loader says of the new text and did not say of the old; empty when nothing was broken. */
  readonly problems: readonly string[];
}

const require = createRequire(import.meta.url);

/** The text with the change made, and whether it still loads and its examples hold. @throws {FactsEditError} */
export function editFacts(path: string, text: string, change: FactsChange): Edited {
  const edit = planEdit(path, text, change);
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  // What was wrong before is no fault of the change.
  const before = new Set(problemsOf(path, text));
  return { text: after, edit, problems: problemsOf(path, after).filter((problem) => !before.has(problem)) };
}

/** What `factdiff test` and every load would say of a facts file's text. */
export function problemsOf(path: string, text: string): string[] {
  const read = readFacts(path, text);
  if (read.problems !== null) return read.problems.map(showProblem);
  return runExamples(read.file.facts)
    .filter((result) => !result.passed)
    .map((result) => `The example ${JSON.stringify(result.example.text)} of fact ${result.fact} no longer holds`);
}

function planEdit(path: string, text: string, change: FactsChange): TextEdit {
  const yaml = require('yaml') as typeof Yaml;
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const editor = new Editor(yaml, path, text.slice(bom));
  const edit = editor.plan(change);
  return { start: edit.start + bom, end: edit.end + bom, text: edit.text };
}

class Editor {
  private readonly doc: Yaml.Document.Parsed;
  private readonly newline: string;

  constructor(
    private readonly yaml: typeof Yaml,
    private readonly path: string,
    private readonly text: string,
  ) {
    this.doc = yaml.parseDocument(text, { prettyErrors: false, keepSourceTokens: true });
    if (this.doc.errors.length) throw new FactsEditError('The facts file is not valid YAML; mend it first.');
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  plan(change: FactsChange): TextEdit {
    if (change.op === 'add') return this.add(change.fact);
    const item = this.item(change.id);
    if (change.op === 'sentence') return this.sentence(item, change.value);
    if (!this.yaml.isMap(item))
      throw new FactsEditError(`The fact \`${change.id}\` is a plain sentence; correct the sentence, or write it with keys first.`);
    if (change.op === 'value') return this.value(item, change.value);
    if (change.op === 'list') return this.list(item, change.key, change.value);
    return this.field(item, change.key, change.value);
  }

  private get facts(): Yaml.YAMLSeq.Parsed | null {
    const node = this.doc.get('facts', true);
    return this.yaml.isSeq(node) ? (node as Yaml.YAMLSeq.Parsed) : null;
  }

  /** Facts may have ids that were made up for them, so the loader says where each one stands. */
  private item(id: string): Yaml.Node {
    const read = readFacts(this.path, this.text);
    if (read.problems !== null) throw new FactsEditError('The facts file has errors; mend them first.');
    const fact = read.file.facts.find((one) => one.id === id);
    const lines = lineIndex(this.text, 'lf');
    const found = this.facts?.items.find((node) => {
      const at = lines.locate((node as Yaml.Node).range![0]);
      return fact && at.line === fact.line && at.column === fact.column;
    });
    if (!fact || !found) throw new FactsEditError(`There is no fact \`${id}\` in the facts file any more.`);
    return found as Yaml.Node;
  }

  private add(fact: NewFact): TextEdit {
    const facts = this.facts;
    const read = readFacts(this.path, this.text);
    if (read.problems === null && read.file.facts.some((one) => one.id === fact.id))
      throw new FactsEditError(`There is a fact \`${fact.id}\` already; choose another id.`);
    if (!facts || (facts.flow && facts.items.length === 0)) {
      const pair = this.pair(this.doc.contents, 'facts');
      const at = pair ? (pair.key as Yaml.Node).range![1] : this.text.length;
      const lines = this.entry(fact, '  ', 2);
      if (!pair) return { start: at, end: at, text: `${this.fresh(at)}facts:${this.newline}${lines}${this.newline}` };
      const end = facts ? facts.range![1] : at + 1;
      return { start: at, end, text: `:${this.newline}${lines}` };
    }
    if (facts.flow) throw new FactsEditError('The facts stand in one bracketed list; write them one below the other first.');
    const indent = ' '.repeat(facts.range![0] - (this.text.lastIndexOf('\n', facts.range![0] - 1) + 1));
    const last = this.endOf(facts.items.at(-1) as Yaml.Node);
    const at = this.lineEnd(last);
    const gap = facts.items.length > 1 && /\n[ \t]*\r?\n/.test(this.text.slice(facts.range![0], last)) ? this.newline : '';
    const step = this.step(facts);
    const broken = at === this.text.length && !this.text.endsWith('\n');
    const lead = broken ? this.newline : '';
    return { start: at, end: at, text: `${lead}${gap}${this.entry(fact, indent, step)}${this.newline}` };
  }

  /** Columns from a dash to the keys, as the file has it. */
  private step(facts: Yaml.YAMLSeq.Parsed): number {
    const item = facts.items.find((node) => this.yaml.isMap(node)) as Yaml.Node | undefined;
    const before = item ? this.text.slice(this.text.lastIndexOf('\n', item.range![0] - 1) + 1, item.range![0]) : '';
    const match = /-( +)$/.exec(before);
    return match ? 1 + match[1].length : 2;
  }

  private fresh(at: number): string {
    return at === 0 || this.text[at - 1] === '\n' ? '' : this.newline;
  }

  private entry(fact: NewFact, indent: string, step: number): string {
    const lines: string[] = [`id: ${this.scalar(fact.id)}`];
    const put = (key: string, value: string | undefined): void => {
      if (value?.trim()) lines.push(`${key}: ${this.scalar(value.trim())}`);
    };
    const puts = (key: string, values: readonly string[] | undefined): void => {
      const kept = (values ?? []).map((value) => value.trim()).filter((value) => value !== '');
      if (kept.length) lines.push(`${key}: [${kept.map((value) => this.scalar(value, true)).join(', ')}]`);
    };
    put('fact', fact.fact);
    if (fact.key === 'set') puts('set', fact.value.split(/[,;\n]/));
    else put(fact.key, fact.value);
    put('is', fact.is);
    put('speaker', fact.speaker);
    puts('variants', fact.variants);
    puts('about', fact.about);
    puts('evidence', fact.evidence);
    put('owner', fact.owner);
    put('note', fact.note);
    const examples = (['agrees', 'conflicts'] as const).filter((key) => fact[key]?.length);
    if (examples.length) {
      lines.push('examples:');
      for (const key of examples) lines.push(`  ${key}: [${fact[key]!.map((value) => this.scalar(value, true)).join(', ')}]`);
    }
    const dash = `${indent}-${' '.repeat(step - 1)}`;
    return lines.map((line, i) => (i === 0 ? dash : indent + ' '.repeat(step)) + line).join(this.newline);
  }

  private sentence(item: Yaml.Node, value: string): TextEdit {
    if (this.yaml.isScalar(item)) return this.replace(item, value);
    const node = this.pair(item, 'fact')?.value;
    if (!this.yaml.isScalar(node)) throw new FactsEditError('This fact has no sentence.');
    return this.replace(node, value);
  }

  private value(item: Yaml.YAMLMap, value: string): TextEdit {
    const key = VALUE_KEYS.find((name) => this.pair(item, name));
    if (!key) throw new FactsEditError('The value of this fact stands in its sentence; correct the sentence.');
    const node = this.pair(item, key)!.value;
    if (key === 'set' && this.yaml.isSeq(node)) {
      if (!node.flow) throw new FactsEditError('The members stand one below the other; correct them in the file.');
      const members = value.split(/[,;\n]/).flatMap((member) => (member.trim() ? [this.scalar(member.trim(), true)] : []));
      return { start: node.range![0], end: node.range![1], text: `[${members.join(', ')}]` };
    }
    if (!this.yaml.isScalar(node)) throw new FactsEditError('The value is written in a way that the page cannot change.');
    return this.replace(node, value);
  }

  private replace(node: Yaml.Scalar, value: string): TextEdit {
    const [start, end] = node.range!;
    const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const flow = this.isInFlow(start);
    return { start, end, text: this.scalar(value.trim(), flow) + (block ? this.newline : '') };
  }

  private list(item: Yaml.YAMLMap, key: ListKey, value: string): TextEdit {
    const node = this.pair(item, key)?.value;
    if (node === undefined) return this.newKey(item, `${key}: [${this.scalar(value.trim(), true)}]`);
    if (this.yaml.isScalar(node)) {
      const [start, end] = node.range!;
      // Written anew: a plain scalar with a comma in it would be two in brackets.
      return { start, end, text: `[${this.scalar(String(node.value), true)}, ${this.scalar(value.trim(), true)}]` };
    }
    if (!this.yaml.isSeq(node)) throw new FactsEditError(`\`${key}\` is written in a way that the page cannot change.`);
    if (node.items.some((one) => this.yaml.isScalar(one) && String(one.value) === value.trim()))
      throw new FactsEditError(`“${value.trim()}” is in \`${key}\` already.`);
    const last = node.items.at(-1) as Yaml.Node | undefined;
    if (node.flow) {
      const at = last ? this.endOf(last) : node.range![0] + 1;
      return { start: at, end: at, text: `${last ? ', ' : ''}${this.scalar(value.trim(), true)}` };
    }
    const dash = node.range![0];
    const indent = ' '.repeat(dash - (this.text.lastIndexOf('\n', dash - 1) + 1));
    return this.insertLine(this.endOf(last!), `${indent}- ${this.scalar(value.trim())}`);
  }

  private field(item: Yaml.YAMLMap, key: FieldKey, value: string): TextEdit {
    const node = this.pair(item, key)?.value;
    if (this.yaml.isScalar(node)) return this.replace(node, value);
    return this.newKey(item, `${key}: ${this.scalar(value.trim(), item.flow === true)}`);
  }

  /** A new key goes below the value, where a person would put it. */
  private newKey(item: Yaml.YAMLMap, line: string): TextEdit {
    if (item.flow) {
      const at = this.endOf(item.items.at(-1)!.value as Yaml.Node);
      return { start: at, end: at, text: `, ${line}` };
    }
    const key = [...VALUE_KEYS, 'fact'].find((name) => this.pair(item, name));
    const pair = (key && this.pair(item, key)) || item.items.at(-1)!;
    const start = item.range![0];
    const indent = ' '.repeat(start - (this.text.lastIndexOf('\n', start - 1) + 1));
    return this.insertLine(this.endOf((pair.value ?? pair.key) as Yaml.Node), indent + line);
  }

  /** Whether an offset stands in brackets or braces, where a comma ends a plain text. */
  private isInFlow(at: number): boolean {
    let flow = false;
    this.yaml.visit(this.doc, {
      Collection: (_, node) => {
        if (node.flow && node.range![0] < at && at < node.range![1]) flow = true;
      },
    });
    return flow;
  }

  private insertLine(after: number, line: string): TextEdit {
    const at = this.lineEnd(after);
    const broken = at === this.text.length && !this.text.endsWith('\n');
    return { start: at, end: at, text: broken ? `${this.newline}${line}` : `${line}${this.newline}` };
  }

  private pair(node: unknown, key: string): Yaml.Pair | undefined {
    if (!this.yaml.isMap(node)) return undefined;
    return node.items.find((pair) => this.yaml.isScalar(pair.key) && pair.key.value === key);
  }

  /** One past the last unit of a node's own text: ranges of collections take the comments below them in. */
  private endOf(node: Yaml.Node): number {
    if (this.yaml.isCollection(node) && !node.flow && node.items.length) {
      const last = node.items.at(-1) as Yaml.Node | Yaml.Pair;
      return this.endOf((this.yaml.isPair(last) ? (last.value ?? last.key) : last) as Yaml.Node);
    }
    return node.range![1];
  }

  /** Start of the next line; of this one when the node ended with its line (a block text). */
  private lineEnd(at: number): number {
    if (at > 0 && this.text[at - 1] === '\n') return at;
    const feed = this.text.indexOf('\n', at);
    return feed < 0 ? this.text.length : feed + 1;
  }

  /** A text as YAML: plain where it reads back as itself, in double quotes else. */
  private scalar(value: string, flow = false): string {
    const plain =
      /^[\p{L}\p{N}$£€~(][^\r\n\t]*$/u.test(value) && !/[:#]/.test(value) && !/\s$/.test(value) && !(flow && /[[\]{},]/.test(value));
    if (plain && this.readsBack(flow ? `[${value}]` : value, value, flow)) return value;
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s#,[\]{}]+$/.test(value) && this.readsBack(flow ? `[${value}]` : value, value, flow)) return value;
    return JSON.stringify(value).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }

  private readsBack(source: string, value: string, flow: boolean): boolean {
    try {
      const parsed: unknown = this.yaml.parse(source);
      return (flow ? (parsed as unknown[])[0] : parsed) === value && (!flow || (parsed as unknown[]).length === 1);
    } catch {
      return false;
    }
  }
}
