/** The list of facts, after its shape was found right: nodes into facts, values read by their kinds. */
import { type KindName, kinds } from '../kinds/index.js';
import type { Example, Expectation, Fact, Problem } from '../model/fact.js';
import type { Severity } from '../model/report.js';
import { dayProblem, toleranceOf } from './fields.js';
import { kebab, VALUE_KEYS } from './schema-errors.js';
import { aboutOf, choose, firstWords, openSentence, type Sentence, wordsOf } from './sentence.js';
import { entryOf, type Node, type Scalar, type Spot, under } from './tree.js';
import { shown } from './yaml-errors.js';

type ValueKey = (typeof VALUE_KEYS)[number];
interface Words extends Spot {
  readonly text: string;
}
type Complain = (spot: Spot, message: string, hint?: string) => void;

const WORDS_IN_ID = 5;

/** Keys that say something only beside some kinds of values. */
const ONLY_WITH: Readonly<Record<string, readonly KindName[]>> = {
  is: ['name'],
  'also-is': ['name'],
  aliases: ['name', 'term'],
  variants: ['name', 'term'],
  except: ['name', 'term'],
  'match-case': ['name', 'term'],
  also: ['quantity'],
  speaker: ['quote'],
  tolerance: ['quantity', 'money'],
};

const LIKE: Readonly<Record<ValueKey, string>> = {
  name: 'a name such as `Sofia Patel`',
  term: 'a word or phrase',
  quantity: 'a figure with what it counts, such as `~100 staff`, `40%` or `5 to 7 miles`',
  money: 'a sum with its currency, such as `$14,500` or `€3.2m`',
  date: 'a date or time such as `2024-10-22`, `October 2024` or `9.30am`',
  quote: 'words that were said',
  set: 'two or more things, such as `[Nevada, Virginia]`',
};

/** Decodes every fact, those of a wrong shape as far as they go: one look at a file should show everything that is wrong with it. */
export function decodeFacts(file: string, list: Node | undefined): { facts: Fact[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (list?.type !== 'list') return { facts: [], problems };
  const complain: Complain = ({ line, column }, message, hint) =>
    void problems.push({ file, line, column, message, ...(hint ? { hint } : {}) });
  const ids = new Map<string, Spot>();
  for (const item of list.items) takeId(item, ids, complain);
  const facts: Fact[] = [];
  for (const item of list.items) {
    const fact = item.type === 'scalar' ? sentenceFact(item, ids, complain) : mapFact(item, ids, complain);
    if (fact !== null) facts.push(fact);
  }
  return { facts, problems };
}

/** Ids that were given come first, so that those made up never take one away. */
function takeId(item: Node, ids: Map<string, Spot>, complain: Complain): void {
  const id = under(item, 'id');
  if (id?.type !== 'scalar' || typeof id.value !== 'string') return;
  const first = ids.get(id.source);
  if (first)
    complain(id, `Unexpected second fact with the id \`${id.source}\`, expected unique ids`, `the first stands on line ${first.line}`);
  else ids.set(id.source, id);
}

function freshId(words: string, spot: Spot, ids: Map<string, Spot>): string {
  const base = kebab(words) || 'fact';
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
  ids.set(id, spot);
  return id;
}

function sentenceFact(item: Scalar, ids: Map<string, Spot>, complain: Complain): Fact | null {
  const sentence = openSentence(item.source);
  const choice = choose(sentence);
  if ('refused' in choice) return refuse(item, choice.refused, complain);
  const isValue = (token: number): boolean => token >= choice.first && token < choice.last;
  return {
    ...EMPTY,
    id: freshId(firstWords(sentence, isValue, WORDS_IN_ID), item, ids),
    sentence: item.source,
    expected: choice.expected,
    role: choice.role === null ? null : { text: choice.role, also: [] },
    about: aboutOf(sentence, isValue),
    speaker: choice.expected.kind === 'quote' ? choice.expected.value.speaker : null,
    line: item.line,
    column: item.column,
  };
}

function refuse(spot: Spot, refused: string, complain: Complain): null {
  const hint = refused.startsWith('sentence')
    ? `name the value with one of ${VALUE_KEYS.map((key) => `\`${key}:\``).join(', ')}`
    : 'say which with a value key beside `fact:`, such as `quantity:` or `money:`';
  complain(spot, `Unexpected ${refused}, expected one`, hint);
  return null;
}

function mapFact(item: Node, ids: Map<string, Spot>, complain: Complain): Fact | null {
  const key = VALUE_KEYS.find((name) => under(item, name) !== undefined);
  const written = wordsUnder(item, 'fact')[0];
  const sentence = written ? openSentence(written.text) : null;
  let expected: Expectation | null = null;
  let role: string | null = wordsUnder(item, 'is')[0]?.text ?? null;
  let isValue: (token: number) => boolean = () => false;
  if (key === undefined && sentence !== null) {
    const choice = choose(sentence);
    if ('refused' in choice) return refuse(written, choice.refused, complain);
    expected = choice.expected;
    role ??= choice.role;
    isValue = (token) => token >= choice.first && token < choice.last;
  } else if (key !== undefined) {
    expected = expectation(item, key, complain);
    if (expected !== null && sentence !== null) isValue = wordsOf(sentence, expected.text);
  }
  if (expected === null) return null;
  misplaced(item, expected.kind, complain);
  return { ...fields(item, expected, complain), ...placed(item, expected, sentence, isValue, ids), expected, role: roleOf(item, role) };
}

function expectation(item: Node, key: ValueKey, complain: Complain): Expectation | null {
  const node = under(item, key)!;
  const words = wordsUnder(item, key);
  const text = words.map((word) => word.text).join(', ');
  if (key === 'set' && node.type === 'list') {
    repeated(words, 'member', complain);
    if (words.length === 1) {
      complain(node, `Unexpected list of one under \`set\`, expected ${LIKE.set}`);
      return null;
    }
    return { kind: 'set', value: { members: words.map((word) => word.text) }, text };
  }
  if (key !== 'quote' && /^[“”‘„«].*[”“’»]$/u.test(text)) {
    complain(node, `Unexpected ${shown(text.charAt(0))} around a ${key}, expected no quotation marks or straight ones`);
    return null;
  }
  const value = kinds[key].parse(text);
  if (value === null) {
    complain(node, `Unexpected ${key} ${shown(text)}, expected ${LIKE[key]}`);
    return null;
  }
  const speaker = wordsUnder(item, 'speaker')[0]?.text ?? null;
  if (key === 'quote' && speaker !== null)
    return { kind: 'quote', value: { ...(value as { words: string; speaker: string | null }), speaker }, text };
  return { kind: key, value, text } as Expectation;
}

function misplaced(item: Node, kind: KindName, complain: Complain): void {
  for (const [key, allowed] of Object.entries(ONLY_WITH)) {
    const entry = entryOf(item, key);
    if (entry === undefined) continue;
    if (!allowed.includes(kind))
      complain(
        entry,
        `Unexpected key \`${key}\` in a fact of kind \`${kind}\`, expected it beside ${allowed.map((name) => `\`${name}\``).join(' or ')}`,
      );
    else if (key === 'also-is' && entryOf(item, 'is') === undefined)
      complain(entry, 'Unexpected key `also-is` without `is`, expected `is` first');
  }
}

type Placed = Pick<Fact, 'id' | 'sentence' | 'about' | 'line' | 'column'>;

function placed(
  item: Node,
  expected: Expectation,
  sentence: Sentence | null,
  isValue: (token: number) => boolean,
  ids: Map<string, Spot>,
): Placed {
  const given = wordsUnder(item, 'about').map((word) => word.text);
  const id = wordsUnder(item, 'id')[0]?.text;
  const made = (): string =>
    (sentence === null ? '' : firstWords(sentence, isValue, WORDS_IN_ID)) || expected.text.split(/\s+/).slice(0, WORDS_IN_ID).join(' ');
  return {
    id: id ?? freshId(made(), item, ids),
    sentence: sentence?.text ?? null,
    about: given.length > 0 || sentence === null ? given : aboutOf(sentence, isValue),
    line: item.line,
    column: item.column,
  };
}

function roleOf(item: Node, role: string | null): Fact['role'] {
  return role === null ? null : { text: role, also: wordsUnder(item, 'also-is').map((word) => word.text) };
}

/** The keys that every fact may carry, and the lists of forms. */
function fields(item: Node, expected: Expectation, complain: Complain): Omit<Fact, keyof Placed | 'expected' | 'role'> {
  const list = (key: string): string[] => wordsUnder(item, key).map((word) => word.text);
  const first = (key: string): string | null => wordsUnder(item, key)[0]?.text ?? null;
  const day = (key: string): string | null => {
    const word = wordsUnder(item, key)[0];
    const wrong = word ? dayProblem(word.text) : null;
    if (wrong) complain(word, `Unexpected ${shown(word.text)} under \`${key}\`, expected ${wrong}`);
    return word?.text ?? null;
  };
  const [since, until] = [day('since'), day('until')];
  const areDays = [since, until].every((text) => text !== null && /^\d{4}/.test(text));
  if (areDays && until! < since!.slice(0, until!.length)) {
    const spot = under(item, 'until')!;
    complain(spot, `Unexpected end \`${until}\` before the beginning \`${since}\`, expected a later one`);
  }
  forms(item, expected, complain);
  const examples = under(item, 'examples');
  const tried = (key: string): Example[] => wordsUnder(examples, key);
  const tolerance = first('tolerance');
  const quoteSpeaker = expected.kind === 'quote' ? expected.value.speaker : null;
  return {
    variants: list('variants'),
    aliases: list('aliases'),
    also: list('also'),
    except: list('except'),
    speaker: first('speaker') ?? quoteSpeaker,
    severity: (first('severity') as Severity | null) ?? 'error',
    tolerance: tolerance === null ? null : toleranceOf(tolerance),
    since,
    until,
    evidence: list('evidence'),
    owner: first('owner'),
    reviewBy: day('review-by'),
    note: first('note'),
    scope: list('scope'),
    inQuotes: (first('in-quotes') as 'flag' | 'ignore' | null) ?? 'flag',
    matchCase: first('match-case') === 'true',
    examples: { agrees: tried('agrees'), conflicts: tried('conflicts'), ignores: tried('ignores') },
  };
}

/** A form cannot be right and wrong at once. */
function forms(item: Node, expected: Expectation, complain: Complain): void {
  const matchCase = under(item, 'match-case');
  const exact = matchCase?.type === 'scalar' && matchCase.value === true;
  const same = (text: string): string => (exact ? text : text.toLowerCase());
  const aliases = wordsUnder(item, 'aliases');
  const variants = wordsUnder(item, 'variants');
  repeated(variants, 'variant', complain);
  repeated(aliases, 'alias', complain);
  const right = new Map([
    [same(expected.text), { text: expected.text, why: 'the right one' }],
    ...aliases.map((alias): [string, { text: string; why: string }] => [
      same(alias.text),
      { text: alias.text, why: 'an alias, a right one' },
    ]),
  ]);
  for (const variant of variants) {
    const known = right.get(same(variant.text));
    if (known === undefined) continue;
    const aside = known.text === variant.text ? '' : ' but for its capitals, which count with `match-case: true`';
    complain(variant, `Unexpected variant ${shown(variant.text)}, expected a wrong form: it is ${known.why}${aside}`);
  }
}

function repeated(words: readonly Words[], what: string, complain: Complain): void {
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word.text)) complain(word, `Unexpected second ${what} ${shown(word.text)}, expected each once`);
    seen.add(word.text);
  }
}

/** The texts under a key, one or many, each with its place. */
function wordsUnder(item: Node | undefined, key: string): Words[] {
  const node = under(item, key);
  if (node === undefined || node.type === 'map') return [];
  const nodes = node.type === 'list' ? node.items : [node];
  return nodes.flatMap((one) => (one.type === 'scalar' ? [{ text: one.source.trim(), line: one.line, column: one.column }] : []));
}

const EMPTY = {
  variants: [],
  aliases: [],
  also: [],
  except: [],
  speaker: null,
  severity: 'error',
  tolerance: null,
  since: null,
  until: null,
  evidence: [],
  owner: null,
  reviewBy: null,
  note: null,
  scope: [],
  inQuotes: 'flag',
  matchCase: false,
  examples: { agrees: [], conflicts: [], ignores: [] },
} as const;
