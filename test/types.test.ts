/** The types of the built package, as a project that installed it sees them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'factdiff-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

put('package.json', '{ "name": "app", "type": "module" }');
mkdirSync(join(folder, 'node_modules/@jest'), { recursive: true });
symlinkSync(ROOT, join(folder, 'node_modules/factdiff'));
for (const name of ['expect', '@jest/globals']) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
/** As far as it matters here, what `@types/jest` declares. */
const GLOBALS = put(
  'globals.d.ts',
  `declare namespace jest {
  interface Matchers<R, T = {}> { toBe(expected: T): R }
}
declare function expect<T>(actual: T): jest.Matchers<void, T>;`,
);
const LIBRARY = put(
  'library.ts',
  `import { check, diff, loadFacts, type Report, readSources } from 'factdiff';
const { file, problems } = loadFacts('facts.yaml');
if (file === null) throw new Error(problems.map(({ line, message }) => \`\${line}: \${message}\`).join());
const { sources, unread } = await readSources(['sources/**'], { root: '.' });
const reports: Report[] = [check({ facts: file.facts, sources, unread }), diff(sources)];
for (const { message, readings } of reports[0].findings) message.at(readings[0].spans[0].start);`,
);
const BY_GLOBAL = put('global.ts', `import 'factdiff/jest';\nexpect('text').toAgreeWith('facts.yaml', { date: '2025-01-31' });`);
const BY_IMPORT = put(
  'import.ts',
  `import 'factdiff/jest';\nimport { expect } from '@jest/globals';\nexpect('text').not.toAgreeWith('facts.yaml');`,
);
const WRONG = put('wrong.ts', `import 'factdiff/jest';\nexpect('text').toAgreeWith(5);`);

/** What the compiler says of files and of the package; not of jest's own types, which want those of Node. */
function said(files: readonly string[], moduleResolution: ts.ModuleResolutionKind, module: ts.ModuleKind): string[] {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, moduleResolution, module, types: [] };
  const program = ts.createProgram([...files], options);
  const own = ({ file }: ts.Diagnostic): boolean =>
    file === undefined || [folder, join(ROOT, 'dist')].some((place) => file.fileName.startsWith(place));
  const told = ts.getPreEmitDiagnostics(program).filter(own);
  return told.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe.each([
  ['bundler', ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
  ['nodenext', ts.ModuleResolutionKind.NodeNext, ts.ModuleKind.NodeNext],
])('under moduleResolution %s', (_, resolution, module) => {
  test('the library and the matcher of an imported expect', () => {
    expect(said([LIBRARY, BY_IMPORT], resolution, module)).toEqual([]);
  });
  test('the matcher of the global expect, and only with what it takes', () => {
    expect(said([GLOBALS, BY_GLOBAL], resolution, module)).toEqual([]);
    expect(said([GLOBALS, WRONG], resolution, module)).toEqual([expect.stringMatching(/^Argument of type 'number' is not assignable/)]);
  });
});
