// Builds dist/ from src/: compiles, copies the data files that code reads at run time, and marks the command executable.
// Skips the work when nothing under src/ changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const inputs = [...files, join(root, 'tsconfig.json'), join(root, 'package.json'), fileURLToPath(import.meta.url)];
const hash = createHash('sha256');
for (const file of inputs) hash.update(file).update('\0').update(readFileSync(file));
const digest = hash.digest('hex');
const mark = join(root, 'dist', '.built-from');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== digest) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  // The review page is code for browsers and is held to a configuration of its own.
  const compiled = ['tsconfig.json', 'src/review/page/tsconfig.json'].every((project) => compile(project));
  if (!compiled) process.exitCode = 1;
  else {
    for (const file of files.filter((name) => /\.(json|txt|html|css|svg)$/.test(name) && !name.endsWith('tsconfig.json'))) {
      const to = join(root, 'dist', file.slice(join(root, 'src').length + 1));
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(file, to);
    }
    await compileSchema();
    await buildReviewPage();
    const command = join(root, 'dist/cli/main.js');
    if (existsSync(command)) chmodSync(command, 0o755);
    writeFileSync(mark, digest);
  }
}

function compile(project) {
  const command = [join(root, 'node_modules/typescript/bin/tsc'), '-p', project];
  return spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

// The review page as one script beside its style sheet: it ships with the package and asks nothing of any network.
async function buildReviewPage() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'src/review/page/main.tsx')],
    outfile: join(root, 'dist/review/page/page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
  });
}

// The schema of facts.yaml as code: loading and running ajv itself would cost every check more than the check.
async function compileSchema() {
  const { AJV_OPTIONS } = await import(pathToFileURL(join(root, 'dist/read/validate.js')).href);
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require('ajv/dist/2020.js');
  const standalone = require('ajv/dist/standalone').default;
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true } });
  const schema = JSON.parse(readFileSync(join(root, 'src/read/facts.schema.json'), 'utf8'));
  writeFileSync(join(root, 'dist/read/facts.validator.cjs'), standalone(ajv, ajv.compile(schema)));
}
