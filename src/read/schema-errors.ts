/** The schema's complaints in our words, at the place in the file where each belongs. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Problem } from '../model/fact.js';
import { isAscii, withoutMarks } from '../text/letters.js';
import { closest } from './closest.js';
import { entryOf, type Node, nodeAt, type Spot } from './tree.js';
import { schemaErrors } from './validate.js';
import { shown } from './yaml-errors.js';

export const VALUE_KEYS = ['name', 'term', 'quantity', 'money', 'date', 'quote', 'set'] as const;

const FACT_KEYS = [
  'id',
  'fact',
  ...VALUE_KEYS,
  'is',
  'also-is',
  'aliases',
  'variants',
  'except',
  'also',
  'about',
  'speaker',
  'tolerance',
  'since',
  'until',
  'severity',
  'scope',
  'in-quotes',
  'match-case',
  'evidence',
  'owner',
  'review-by',
  'note',
  'examples',
];
const TOP_KEYS = ['version', 'sources', 'gate', 'stories', 'suppress', 'facts'];
const SUPPRESS_KEYS = ['sources', 'facts', 'reason', 'until'];
const GATE_KEYS = ['fail-on', 'kinds', 'facts', 'max-warnings'];
const EXAMPLE_KEYS = ['agrees', 'conflicts', 'ignores'];
const KIND_NAMES = [...VALUE_KEYS, 'role'];

/** What people write for a key that is named otherwise. */
const MEANT: Readonly<Record<string, string>> = {
  alias: 'aliases',
  synonyms: 'aliases',
  spellings: 'aliases',
  wrong: 'variants',
  misspellings: 'variants',
  exceptions: 'except',
  unless: 'except',
  amount: 'money',
  sum: 'money',
  price: 'money',
  cost: 'money',
  number: 'quantity',
  count: 'quantity',
  percent: 'quantity',
  percentage: 'quantity',
  age: 'quantity',
  figure: 'quantity',
  day: 'date',
  time: 'date',
  when: 'date',
  quotation: 'quote',
  said: 'quote',
  by: 'speaker',
  role: 'is',
  title: 'is',
  person: 'name',
  organisation: 'name',
  organization: 'name',
  place: 'name',
  word: 'term',
  list: 'set',
  members: 'set',
  statement: 'fact',
  sentence: 'fact',
  text: 'fact',
  claim: 'fact',
  context: 'about',
  keywords: 'about',
  source: 'evidence',
  sources: 'evidence',
  url: 'evidence',
  from: 'since',
  to: 'until',
  level: 'severity',
  files: 'scope',
  comment: 'note',
  notes: 'note',
  nouns: 'also',
  unit: 'also',
};

/** Checks a tree against the schema. */
export function checkShape(file: string, root: Node, data: unknown): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const errors = schemaErrors(data);
  // A fact with a misspelt key is a fact without a value only until the key is mended.
  const misspelt = new Set(errors.filter((error) => error.keyword === 'additionalProperties').map((error) => error.instancePath));
  for (const error of errors) {
    if (error.keyword === 'oneOf' && error.params.passingSchemas === null && misspelt.has(error.instancePath)) continue;
    const told = describe(root, error);
    if (told === null) continue;
    const key = `${told.spot.line}:${told.spot.column}:${told.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { line, column } = told.spot;
    problems.push({ file, line, column, message: told.message, ...(told.hint ? { hint: told.hint } : {}) });
  }
  return problems;
}

interface Told {
  readonly spot: Spot;
  readonly message: string;
  readonly hint?: string | null;
}

function describe(root: Node, error: ErrorObject): Told | null {
  // The branches of `oneOf` and `if` only repeat what the keyword itself says.
  if (error.keyword === 'if' || error.schemaPath.includes('/oneOf/')) return null;
  const at = nodeAt(root, error.instancePath);
  if (at === null) return null;
  const { node, path } = at;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(node, path, error.params.additionalProperty as string);
    case 'oneOf':
      return valueKeys(node);
    case 'required':
      return without(node, path, error.params.missingProperty as string);
    case 'const':
      return { spot: node, message: `Unexpected ${wordsFor(node)} under \`${nameOf(path)}\`, expected \`${error.params.allowedValue}\`` };
    case 'enum':
      return oneOfThese(node, path, error.params.allowedValues as string[]);
    case 'minItems':
      return { spot: node, message: `Unexpected empty list under \`${nameOf(path)}\`, expected at least one entry` };
    case 'minimum':
      return { spot: node, message: `Unexpected ${wordsFor(node)} under \`${nameOf(path)}\`, expected ${error.params.limit} or more` };
    case 'pattern':
      return pattern(node, path);
    case 'type':
      return wrongType(node, path, [error.params.type].flat() as string[]);
    default:
      return { spot: node, message: `Unexpected ${wordsFor(node)}, expected another value (${error.message ?? error.keyword})` };
  }
}

const REQUIRED: Readonly<Record<string, string>> = {
  version: '`version: 1`',
  facts: 'a list of facts under `facts:`',
};

/** What stands under the keys of a suppression. */
const SUPPRESSED: Readonly<Record<string, string>> = {
  sources: 'globs of sources such as `letters/**`',
  facts: 'ids of facts or findings, or the rules `disagrees` and `obscured`',
  reason: 'why it is let pass',
  until: 'a day such as `2027-01-31`',
};

function without(node: Node, path: readonly string[], key: string): Told {
  const [what, expected] = path[0] === 'suppress' ? ['suppression', SUPPRESSED[key]] : ['file', REQUIRED[key]];
  return { spot: node, message: `Unexpected ${what} without \`${key}\`, expected ${expected}` };
}

function unknownKey(node: Node, path: readonly string[], key: string): Told {
  const spot = entryOf(node, key) ?? node;
  const [where, choices] = placeOf(path);
  // `- Patel said: we will` is a map to YAML and a sentence to its writer.
  const isSentence = /\s/.test(key) || (/^\p{Lu}/u.test(key) && closest(key, choices) === null);
  if (path[0] === 'facts' && path.length === 2 && isSentence) {
    // `{ quantity: 8,400 people }`: inside braces a comma ends the value.
    const hint = /^\d{3}\b/.test(key)
      ? 'put a figure that contains `,` in quotes inside `{ }`'
      : 'put a sentence that contains `: ` in quotes';
    return { spot, message: `Unexpected key \`${shorten(key)}\`, expected ${where}`, hint };
  }
  const meant =
    (choices === FACT_KEYS && Object.hasOwn(MEANT, key.toLowerCase()) ? MEANT[key.toLowerCase()] : null) ?? closest(key, choices);
  return { spot, message: `Unexpected key \`${shorten(key)}\`, expected ${where}`, hint: meant ? `did you mean \`${meant}\`?` : null };
}

function placeOf(path: readonly string[]): [string, readonly string[]] {
  if (path.length === 0) return [`one of ${listed(TOP_KEYS)}`, TOP_KEYS];
  if (path[0] === 'gate')
    return path.length === 1 ? [`one of ${listed(GATE_KEYS)}`, GATE_KEYS] : [`a kind: ${listed(KIND_NAMES)}`, KIND_NAMES];
  if (path[0] === 'suppress') return [`one of ${listed(SUPPRESS_KEYS)}`, SUPPRESS_KEYS];
  if (path[2] === 'examples') return [`one of ${listed(EXAMPLE_KEYS)}`, EXAMPLE_KEYS];
  return ['a key of a fact', FACT_KEYS];
}

function valueKeys(node: Node): Told {
  const present = node.type === 'map' ? node.entries.filter((entry) => (VALUE_KEYS as readonly string[]).includes(entry.key)) : [];
  if (present.length > 1) {
    const keys = present.map((entry) => `\`${entry.key}\``);
    return {
      spot: present[1],
      message: `Unexpected ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)} in one fact, expected one value key`,
      hint: 'make a fact of each',
    };
  }
  return { spot: node, message: `Unexpected fact without a value, expected \`fact\` or one of ${listed(VALUE_KEYS)}` };
}

function oneOfThese(node: Node, path: readonly string[], allowed: readonly string[]): Told {
  const near = node.type === 'scalar' ? closest(node.source, allowed) : null;
  return {
    spot: node,
    message: `Unexpected ${wordsFor(node)} under \`${nameOf(path)}\`, expected ${listed(allowed, 'or')}`,
    hint: near ? `did you mean \`${near}\`?` : null,
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a kebab-case id such as `staff-going`',
  since: 'a day, month or year such as `2024-10-22`',
  until: 'a day, month or year such as `2024-10-22`',
  'review-by': 'a day, month or year such as `2024-10-22`',
  tolerance: '`0`, a percentage such as `5%`, or an amount such as `±3`',
  evidence: 'an address such as `https://example.org/page`',
  facts: 'a sentence or a map with a value key',
};

function pattern(node: Node, path: readonly string[]): Told {
  const name = nameOf(path);
  const source = node.type === 'scalar' ? node.source : '';
  const expected = (path[0] === 'suppress' ? SUPPRESSED : EXPECTED)[name] ?? 'some words';
  const hint = name === 'id' && kebab(source) !== '' ? `did you mean \`${kebab(source)}\`?` : null;
  if (source.trim() === '') return { spot: node, message: `Unexpected empty text under \`${name}\`, expected ${expected}` };
  return { spot: node, message: `Unexpected ${wordsFor(node)} under \`${name}\`, expected ${expected}`, hint };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  null: 'nothing',
};

function wrongType(node: Node, path: readonly string[], types: readonly string[]): Told {
  const name = nameOf(path);
  const expected = name === 'facts' && path.length === 2 ? EXPECTED.facts : types.map((type) => TYPES[type]).join(' or ');
  const quotable = node.type === 'scalar' && node.value !== null && types.includes('string');
  const where = path.length === 0 ? '' : ` under \`${name}\``;
  return {
    spot: node,
    message: `Unexpected ${wordsFor(node)}${where}, expected ${expected}`,
    hint: quotable ? `write it in quotes: "${shorten(node.source)}"` : null,
  };
}

/** The nearest key above a node: list positions say nothing to a reader. */
const nameOf = (path: readonly string[]): string => path.findLast((step) => !/^[0-9]+$/.test(step)) ?? '';

function wordsFor(node: Node): string {
  if (node.type === 'map') return 'map';
  if (node.type === 'list') return 'list';
  if (node.value === null && node.source.trim() === '') return 'nothing';
  if (node.value === null) return `\`${node.source}\` (nothing)`;
  return shown(node.source);
}

function listed(words: readonly string[], last = ''): string {
  const quoted = words.map((word) => `\`${word}\``);
  return last === '' ? quoted.join(', ') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** A text in kebab-case: `Staff Going` → `staff-going`. */
export const kebab = (text: string): string =>
  dashed(withoutMarks(text.normalize('NFKD')).replace(/['’]+/g, '').toLowerCase()).replace(/^-|-$/g, '');

/** Whatever is neither a letter nor a number, as one dash a stretch. */
const dashed = (text: string): string => (isAscii(text) ? text.replace(/[^a-z0-9]+/g, '-') : text.replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-'));
