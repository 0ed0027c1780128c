/** The import law of the source tree, executed: who may know whom, who may touch files and the process, and that no file stands idle. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>;

const VALUES = ['text', 'kinds', 'model', 'finding.ts'];
const STAGES = ['read', 'segment', 'extract', 'link', 'judge'];

/** What each room may import besides itself. A room is a folder or a file at the top of src/. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  'version.ts': [],
  'write.ts': [],
  kinds: ['text'],
  model: ['text', 'kinds'],
  'finding.ts': ['text', 'kinds', 'model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, VALUES])),
  report: [...VALUES, 'version.ts'],
  'gate.ts': VALUES,
  'baseline.ts': VALUES,
  'decisions.ts': VALUES,
  'suppress.ts': VALUES,
  fix: [...VALUES, 'write.ts'],
  'settle.ts': [...VALUES, 'gate.ts', 'baseline.ts', 'suppress.ts', 'decisions.ts'],
  cache: [...VALUES, 'write.ts'],
  work: [...VALUES, ...STAGES, 'version.ts', 'cache'],
  'check.ts': [...VALUES, ...STAGES, 'work'],
  'examples.ts': [...VALUES, ...STAGES],
  'care.ts': [...VALUES, ...STAGES],
  'load.ts': [...VALUES, 'read', 'examples.ts'],
  propose: [...VALUES, ...STAGES],
};

/** The shells: they may know every room but one another. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  'index.ts': ['cli', 'review'],
  'jest.ts': ['cli', 'review'],
  review: ['cli'],
  cli: [],
};

/** Where the code departs from the law today, and why. An entry that no longer departs fails. */
const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [];

/** Files that are started by name and imported by none, and how. */
const DOORS: Readonly<Record<string, string>> = {
  'index.ts': 'the library',
  'jest.ts': 'a matcher for the tests of others',
  'cli/main.ts': 'the command',
  'cli/quick.ts': 'bundled as the part of the command that runs first',
  'cli/commands/review-check.ts': 'forked by the review command',
  'read/worker.ts': 'the thread in which a format is read',
  'work/worker.ts': 'a thread that checks sources and stories',
  'review/page/main.tsx': 'bundled as the page of the review',
  'report/html/client/start.ts': 'bundled into the page of the report',
};

/** Files that nothing imports yet, and why they stand there all the same. An entry that somebody imports fails. */
const IDLE: Readonly<Record<string, string>> = {
  'text/data/wordnet-licence.ts': 'the licence of the data beside it, shipped with them',
};

/** Files besides those of read, cli and review that may touch the disk, and the only one besides cli that may know the process. */
const FILE_ROOMS = ['read', 'cli', 'review', 'fix', 'cache', 'write.ts'];

/** Files that the build makes beside what it compiles. */
const MADE: readonly string[] = ['read/facts.validator.cjs'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file of ours that is meant, relative to src/; null for packages. */
  readonly to: string | null;
}

const slashed = (path: string): string => path.split('\\').join('/');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(slashed)
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const roomOf = (file: string): string => file.split('/')[0];

function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = slashed(join(dirname(from), specifier));
  return [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((file) => TEXTS.has(file)) ?? path;
}

const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  ts
    .preProcessFile(TEXTS.get(from)!, true, true)
    .importedFiles.map(({ fileName }) => ({ from, specifier: fileName, to: resolved(from, fileName) })),
);

/** Which of our files each file leads to. */
const LEADS = new Map(FILES.map((file) => [file, [] as string[]]));
for (const { from, to } of IMPORTS) if (to !== null && TEXTS.has(to)) LEADS.get(from)!.push(to);

/** `file: what` for each, so that a failure names the place. */
const told = (imports: readonly Import[]): string[] => imports.map(({ from, specifier }) => `${from}: ${specifier}`);

const parsed = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  let source = parsed.get(file);
  if (!source) parsed.set(file, (source = ts.createSourceFile(file, TEXTS.get(file)!, ts.ScriptTarget.Latest)));
  return source;
}

/** What the code of a file uses of the globals named: `process.exit`, `fetch()`, `new WebSocket()`. Comments, strings and members of that name do not count. */
function globalsOf(file: string, names: readonly string[]): string[] {
  if (!names.some((name) => TEXTS.get(file)!.includes(name))) return [];
  const uses: string[] = [];
  const isOne = (node: ts.Node): node is ts.Identifier => ts.isIdentifier(node) && names.includes(node.text);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isOne(node.expression)) uses.push(`${node.expression.text}.${node.name.text}`);
    if (ts.isElementAccessExpression(node) && isOne(node.expression)) uses.push(`${node.expression.text}[]`);
    if (ts.isCallExpression(node) && isOne(node.expression)) uses.push(`${node.expression.text}()`);
    if (ts.isNewExpression(node) && isOne(node.expression)) uses.push(`new ${node.expression.text}()`);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return uses;
}

function lawful({ from, to }: Import): boolean {
  if (to === null) return true;
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other) return true;
  if (own in SHELLS) return !SHELLS[own].includes(other);
  return LAW[own]?.includes(other) ?? false;
}

describe('the import law', () => {
  test('sees the tree', () => {
    expect(FILES).toContain('check.ts');
    expect(IMPORTS.length).toBeGreaterThan(FILES.length);
    expect(globalsOf('cli/command.ts', ['process'])).toContain('process.exitCode');
  });

  test('every room has its law', () => {
    expect([...new Set(FILES.map(roomOf))].filter((room) => !(room in LAW) && !(room in SHELLS))).toEqual([]);
  });

  test('every import of ours leads to a file', () => {
    expect(told(IMPORTS.filter(({ to }) => to !== null && !TEXTS.has(to) && !to.endsWith('.json') && !MADE.includes(to)))).toEqual([]);
  });

  test('imports point left: a room knows only the rooms before it, and stages never one another', () => {
    // A fetched page is kept by the one writer, at run time.
    const excepted = (one: Import) =>
      (one.from === 'read/kept.ts' && one.to === 'write.ts') || EXCEPTIONS.some(({ from, to }) => from === one.from && to === one.to);
    expect(told(IMPORTS.filter((one) => !lawful(one) && !excepted(one)))).toEqual([]);
  });

  test('an exception is still needed, and is of types only', () => {
    for (const { from, to } of EXCEPTIONS) {
      const departing = IMPORTS.filter((one) => one.from === from && one.to === to && !lawful(one));
      expect(departing).not.toEqual([]);
      for (const { specifier } of departing)
        expect(TEXTS.get(from)).toMatch(new RegExp(`^import type .*'${specifier.replace(/[.]/g, '\\.')}';$`, 'm'));
    }
  });

  test('there is no cycle among the imports that run', () => {
    expect(cycles()).toEqual([]);
  });
});

/** Every ring of files that import one another at run time (type imports vanish in the build and close no ring). */
function cycles(): string[] {
  const runs = new Map(FILES.map((file) => [file, runImports(file)]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' > '));
      return;
    }
    state.set(file, 'open');
    for (const next of runs.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of FILES) visit(file, []);
  return found;
}

function runImports(file: string): string[] {
  return sourceOf(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.isTypeOnly) return [];
    const to = statement.moduleSpecifier ? resolved(file, (statement.moduleSpecifier as ts.StringLiteral).text) : null;
    return to && TEXTS.has(to) ? [to] : [];
  });
}

describe('what only some may touch', () => {
  const importing = (pattern: RegExp) => IMPORTS.filter(({ specifier }) => pattern.test(specifier));

  test('files: only read, the shells, fix and the writer', () => {
    expect(told(importing(/^(node:)?fs(\/|$)/).filter(({ from }) => !FILE_ROOMS.includes(roomOf(from))))).toEqual([]);
  });

  test('the process and the console: only the command', () => {
    const silent = FILES.filter((file) => roomOf(file) !== 'cli' && !file.startsWith('review/page/'));
    const speaking = silent.filter((file) => globalsOf(file, ['process', 'console']).length > 0);
    expect(speaking).toEqual([]);
    // The writer asks whether the process that left a temporary file behind still runs.
    expect(told(importing(/^(node:)?(process|console)$/).filter(({ from }) => roomOf(from) !== 'cli'))).toEqual(['write.ts: node:process']);
  });

  test('nobody ends the process: piped output must arrive whole', () => {
    const ending = ['process.exit', 'process.abort', 'process.reallyExit'];
    expect(FILES.filter((file) => globalsOf(file, ['process']).some((use) => ending.includes(use)))).toEqual([]);
  });

  test('the network: only the review server and its command, and fetching by address', () => {
    const network = /^(node:)?(http2?|https|net|tls|dgram|dns)(\/|$)/;
    expect(
      told(importing(network)).filter(
        (one) => !/^(review\/(server|live)\.ts|cli\/commands\/review\.ts|read\/(fetch|addresses)\.ts): /.test(one),
      ),
    ).toEqual([]);
    const fetching = FILES.filter((file) => !file.startsWith('review/page/')).filter(
      (file) => globalsOf(file, ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']).length > 0,
    );
    expect(fetching).toEqual([]);
  });

  test.each([
    ['natural', 'text/natural.ts'],
    ['string-similarity', 'text/similar.ts'],
  ])('%s is loaded by %s alone', (name, owner) => {
    const naming = FILES.filter((file) => new RegExp(`['"\`]${name}(/[^'"\`]*)?['"\`]`).test(TEXTS.get(file)!));
    expect(naming).toEqual([owner]);
    // Loaded whole it prints a banner and reads the user's environment file.
    expect(TEXTS.get(owner)).not.toMatch(/['"]natural['"]/);
  });

  test('every package that is imported is declared', () => {
    const declared = new Set(['dependencies', 'peerDependencies', 'devDependencies'].flatMap((field) => Object.keys(PACKAGE[field] ?? {})));
    const builtin = new Set(builtinModules);
    // Jest brings `expect`; only its types are used.
    const packageOf = (specifier: string) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
    const unknown = IMPORTS.filter(({ to, specifier }) => to === null && !specifier.startsWith('node:')).filter(
      ({ specifier }) => !declared.has(packageOf(specifier)) && !builtin.has(specifier) && specifier !== 'expect',
    );
    expect(told(unknown)).toEqual([]);
  });
});

describe('every file has its place', () => {
  test('no folder or file is called after no purpose', () => {
    const names = FILES.flatMap((file) => file.split('/').map((part) => basename(part).replace(/\.tsx?$/, '')));
    expect(names.filter((name) => /^(utils?|helpers?|misc|common|stuff)$/i.test(name))).toEqual([]);
  });

  test('every file is reached from a door', () => {
    expect(FILES.filter((file) => !reached(Object.keys(DOORS)).has(file) && !(file in IDLE))).toEqual([]);
    expect(Object.keys(DOORS).filter((file) => !TEXTS.has(file))).toEqual([]);
    expect(Object.keys(IDLE).filter((file) => !TEXTS.has(file) || reached(Object.keys(DOORS)).has(file))).toEqual([]);
  });

  test('every folder of kinds/ is named by the list of kinds', () => {
    const folders = [
      ...new Set(FILES.filter((file) => file.split('/').length > 2 && roomOf(file) === 'kinds').map((f) => f.split('/')[1])),
    ];
    expect(folders.filter((folder) => !TEXTS.get('kinds/index.ts')!.includes(`'./${folder}/index.js'`))).toEqual([]);
  });

  test('every file that reads a format is led to by the list of formats', () => {
    const formats = FILES.filter((file) => file.startsWith('read/formats/'));
    expect(formats.filter((file) => !reached(['read/formats/index.ts', 'read/run.ts']).has(file))).toEqual([]);
  });

  test('every file that writes a report is led to by the list of formats, or is the text of one command', () => {
    const commands = ['report/explain.ts', 'report/init.ts', 'report/replay.ts', 'report/html/client/start.ts', 'report/html/article.ts'];
    const led = reached(['report/index.ts', ...commands]);
    expect(FILES.filter((file) => roomOf(file) === 'report' && !led.has(file))).toEqual([]);
  });

  test('every command is named by the list of commands', () => {
    const commands = FILES.filter((file) => file.startsWith('cli/commands/') && !(file in DOORS));
    const list = TEXTS.get('cli/command.ts')!;
    expect(commands.filter((file) => !list.includes(`import('./commands/${basename(file, '.ts')}.js')`))).toEqual([]);
  });
});

/** Every file that can be reached over imports of any sort, the doors with it. */
function reached(doors: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...doors];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...(LEADS.get(file) ?? []));
  }
  return seen;
}
