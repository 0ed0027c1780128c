/** The only place that parses YAML: text in, tree or problems out. Knows nothing of facts. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Problem } from '../model/fact.js';
import { type LineIndex, lineIndex } from '../text/lines.js';
import type { Entry, Node, Spot } from './tree.js';
import { describeYamlError, unclosed } from './yaml-errors.js';

const DEEPEST = 32;
/** Nodes that aliases may add. Honest files name a list of phrases a few times; bombs double it thirty times. */
const MOST_BY_ALIAS = 10_000;
const require = createRequire(import.meta.url);

export interface Parsed {
  /** Null when there is nothing to go on with. */
  readonly root: Node | null;
  readonly problems: readonly Problem[];
}

/** Parses a YAML 1.2 text. Never throws. With problems the root is null: half a tree would only raise false alarms. */
export function parseYaml(file: string, text: string): Parsed {
  const lines = lineIndex(text, 'lf');
  const problem = (offset: number, message: string, hint?: string): Problem => ({
    file,
    ...lines.locate(offset),
    message,
    ...(hint ? { hint } : {}),
  });
  const yaml = require('yaml') as typeof Yaml;
  const deep = tooDeep(yaml, text);
  if (deep >= 0)
    return { root: null, problems: [problem(deep, `Unexpected nesting deeper than ${DEEPEST} levels, expected a flat list of facts`)] };
  const document = yaml.parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    keepSourceTokens: false,
    logLevel: 'error',
  });
  const problems: Problem[] = [];
  let bracket = -1;
  for (const error of [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    // Inside a bracket that is not closed nothing more can be told.
    if (bracket >= 0 && unclosed(text, error.pos[0])?.offset === bracket) continue;
    const { message, hint, offset } = describeYamlError(error, text);
    if (offset < error.pos[0] && '[{'.includes(text[offset])) bracket = offset;
    const next = problem(offset, message, hint);
    // One slip makes the parser stumble over the rest of its line and often the next one too.
    const last = problems.at(-1);
    if (last && (next.line <= last.line || (next.line === last.line + 1 && isStumble(error)))) continue;
    problems.push(next);
  }
  if (problems.length > 0) return { root: null, problems };
  const grower = new Grower(yaml, lines, problem);
  const root = document.contents === null ? null : grower.grow(document.contents, 0);
  return { root: grower.problems.length > 0 ? null : root, problems: grower.problems };
}

const isStumble = (error: Yaml.YAMLError): boolean =>
  error.code === 'UNEXPECTED_TOKEN' && /YAML stream|YAML token|at node end/.test(error.message);

class Grower {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, Yaml.Node>();
  private readonly open = new Set<Yaml.Node>();
  private byAlias = 0;
  /** Where the alias stands that is being followed, or -1. */
  private aliasAt = -1;
  private last = 0;

  constructor(
    private readonly yaml: typeof Yaml,
    private readonly lines: LineIndex,
    private readonly problem: (offset: number, message: string, hint?: string) => Problem,
  ) {}

  grow(node: unknown, depth: number): Node {
    const { yaml } = this;
    const at = yaml.isNode(node) && node.range ? node.range[0] : this.last;
    this.last = at;
    const spot = this.lines.locate(at);
    if (this.aliasAt >= 0 && ++this.byAlias > MOST_BY_ALIAS) return this.tooMany(spot);
    if (yaml.isAlias(node)) return this.follow(node, at, spot, depth);
    if (yaml.isScalar(node)) return this.scalar(node, at, spot);
    if (!yaml.isCollection(node)) return { type: 'scalar', source: '', value: null, ...spot };
    if (depth >= DEEPEST) {
      this.complain(at, `Unexpected nesting deeper than ${DEEPEST} levels, expected a flat list of facts`);
      return { type: 'scalar', source: '', value: null, ...spot };
    }
    if (node.anchor) this.anchors.set(node.anchor, node);
    this.open.add(node);
    const grown: Node = yaml.isMap(node)
      ? { type: 'map', entries: node.items.map((pair) => this.entry(pair, depth)), ...spot }
      : { type: 'list', items: node.items.map((item) => this.grow(item, depth + 1)), ...spot };
    this.open.delete(node);
    return grown;
  }

  private entry(pair: Yaml.Pair, depth: number): Entry {
    const key = this.grow(pair.key, depth + 1);
    if (key.type !== 'scalar') this.complain(this.last, 'Unexpected list or map as a key, expected a word');
    return { key: key.type === 'scalar' ? key.source : '', line: key.line, column: key.column, value: this.grow(pair.value, depth + 1) };
  }

  private scalar(node: Yaml.Scalar, at: number, spot: Spot): Node {
    if (node.anchor) this.anchors.set(node.anchor, node);
    const value = node.value;
    if (typeof value === 'string') return { type: 'scalar', source: value, value, ...spot };
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
      return { type: 'scalar', source: node.source ?? String(value), value, ...spot };
    this.complain(at, `Unexpected tag ${node.tag ?? ''}, expected a plain value`);
    return { type: 'scalar', source: '', value: null, ...spot };
  }

  private follow(alias: Yaml.Alias, at: number, spot: Spot, depth: number): Node {
    const target = this.anchors.get(alias.source);
    if (target === undefined || this.open.has(target)) {
      const why = target === undefined ? `an anchor \`&${alias.source}\` before it` : 'one that does not contain itself';
      this.complain(at, `Unexpected alias \`*${alias.source}\`, expected ${why}`, 'put a text that starts with `*` in quotes');
      return { type: 'scalar', source: '', value: null, ...spot };
    }
    const outermost = this.aliasAt < 0;
    if (outermost) this.aliasAt = at;
    const grown = this.grow(target, depth);
    if (outermost) this.aliasAt = -1;
    return grown;
  }

  private tooMany(spot: Spot): Node {
    if (this.byAlias === MOST_BY_ALIAS + 1)
      this.complain(this.aliasAt, `Unexpected aliases that grow to more than ${MOST_BY_ALIAS} values, expected the values themselves`);
    return { type: 'scalar', source: '', value: null, ...spot };
  }

  private complain(offset: number, message: string, hint?: string): void {
    this.problems.push(this.problem(offset, message, hint));
  }
}

/**
 * Where nesting goes too deep, or -1. The parser recurses once a level and can exhaust the stack beyond recovery, so depth is
 * judged before it runs: by indentation, and by its lexer's tokens (which need no stack) where brackets or marks could nest.
 */
function tooDeep(yaml: typeof Yaml, text: string): number {
  const indents: number[] = [];
  let suspicious = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    let at = start;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    if (at < end && text[at] !== '\r') {
      while (indents.length > 0 && indents[indents.length - 1] >= at - start) indents.pop();
      indents.push(at - start);
      if (indents.length > DEEPEST) return at;
      suspicious ||= marksIn(text, at, end) > DEEPEST;
    }
    start = end + 1;
  }
  return suspicious ? tooDeepByTokens(yaml, text) : -1;
}

/** Units of one line that may open something: brackets, `-`, `?`. */
function marksIn(text: string, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5b || unit === 0x7b || unit === 0x2d || unit === 0x3f) marks++;
  }
  return marks;
}

function tooDeepByTokens(yaml: typeof Yaml, text: string): number {
  let flow = 0;
  let compact = 0;
  let offset = 0;
  let scalar = false;
  for (const token of new yaml.Lexer().lex(text)) {
    if (token === SCALAR_NEXT || token === DOCUMENT || token === FLOW_END) {
      scalar = token === SCALAR_NEXT;
      continue;
    }
    if (scalar) scalar = false;
    else if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (token === '-' || token === '?') compact++;
    else if (token[0] === '\n' || token[0] === '\r') compact = 0;
    if (flow + compact > DEEPEST) return offset;
    offset += token.length;
  }
  return -1;
}

/** Marks that the lexer puts between its tokens and that stand for nothing in the text. */
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const SCALAR_NEXT = '\u001f';
