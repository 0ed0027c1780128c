/**
 * facts.yaml, read: text in, facts or every problem out. Knows files, YAML and values; knows nothing of sources' text, and
 * decides nothing about articles.
 */
import type { FactsFile, FailOn, Gate, PathSuppression, Problem } from '../model/fact.js';
import { closest } from './closest.js';
import { decodeStrictly } from './decode.js';
import { decodeFacts } from './decode-facts.js';
import { diskFiles, type Files } from './files.js';
import { checkShape } from './schema-errors.js';
import { type Node, plain, under } from './tree.js';
import { parseYaml } from './yaml.js';

export type FactsRead =
  | { readonly file: FactsFile; readonly problems: null }
  | { readonly file: null; readonly problems: readonly Problem[] };

/** Bytes of the largest facts file that is read: some hundred thousand facts. */
const LARGEST = 32 * 1024 * 1024;

/** Reads the text of a facts file. `path` is only named in messages. Never throws: what is wrong comes back, all of it, in the order of the file. */
export function readFacts(path: string, text: string): FactsRead {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { root, problems: syntax } = parseYaml(path, body);
  if (syntax.length > 0) return { file: null, problems: syntax };
  if (root === null || (root.type === 'scalar' && root.value === null))
    return failure(path, 'Unexpected empty file, expected `version: 1` and `facts:`');
  const problems = checkShape(path, root, plain(root));
  const { facts, problems: values } = decodeFacts(path, under(root, 'facts'));
  // What the schema found wrong with a place is said once.
  const told = new Set(problems.map(({ line, column }) => `${line}:${column}`));
  problems.push(...values.filter(({ line, column }) => !told.has(`${line}:${column}`)));
  const ids = facts.map((fact) => fact.id);
  if (problems.length === 0) problems.push(...unknownFacts(path, root, ids));
  if (problems.length > 0) return { file: null, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  const stories = under(root, 'stories');
  return {
    problems: null,
    file: {
      path,
      text,
      sources: texts(under(root, 'sources')),
      gate: gateOf(under(root, 'gate')),
      stories: new Map(stories?.type === 'map' ? stories.entries.map(({ key, value }) => [key, texts(value)]) : []),
      suppress: suppressionsOf(under(root, 'suppress')),
      facts,
    },
  };
}

/** Reads a facts file from disk. A file that cannot be read is a problem like any other. */
export function loadFactsFile(path: string, files: Files = diskFiles): FactsRead {
  const opened = files.read(path, LARGEST);
  if ('trouble' in opened) return failure(path, opened.trouble);
  const decoded = decodeStrictly(opened.bytes);
  return 'trouble' in decoded ? failure(path, decoded.trouble, decoded.line, decoded.column) : readFacts(path, decoded.text);
}

const failure = (file: string, message: string, line = 1, column = 1): FactsRead => ({
  file: null,
  problems: [{ file, line, column, message }],
});

function unknownFacts(file: string, root: Node, ids: readonly string[]): Problem[] {
  const named = under(under(root, 'gate'), 'facts');
  if (named?.type !== 'map') return [];
  return named.entries
    .filter((entry) => !ids.includes(entry.key))
    .map(({ key, line, column }) => {
      const near = closest(key, ids);
      return {
        file,
        line,
        column,
        message: `Unexpected fact id \`${key}\`, expected the id of a fact in this file`,
        ...(near ? { hint: `did you mean \`${near}\`?` } : {}),
      };
    });
}

function gateOf(node: Node | undefined): Gate {
  const level = (value: Node | undefined): FailOn | undefined => (value?.type === 'scalar' ? (value.source as FailOn) : undefined);
  const table = (value: Node | undefined): Record<string, FailOn> =>
    Object.fromEntries(value?.type === 'map' ? value.entries.map((entry) => [entry.key, level(entry.value)!]) : []);
  const most = under(node, 'max-warnings');
  return {
    failOn: level(under(node, 'fail-on')) ?? 'error',
    kinds: table(under(node, 'kinds')),
    facts: table(under(node, 'facts')),
    maxWarnings: most?.type === 'scalar' ? Number(most.value) : null,
  };
}

function suppressionsOf(node: Node | undefined): PathSuppression[] {
  if (node?.type !== 'list') return [];
  return node.items.map((item) => ({
    sources: texts(under(item, 'sources')),
    targets: texts(under(item, 'facts')),
    reason: texts(under(item, 'reason'))[0],
    until: texts(under(item, 'until'))[0] ?? null,
    line: item.line,
    column: item.column,
  }));
}

export function texts(node: Node | undefined): string[] {
  if (node === undefined || node.type === 'map') return [];
  return node.type === 'list' ? node.items.flatMap(texts) : [node.source];
}
