// Builds dist/ from src/: compiles, copies the data files that code reads at run time, and marks the command executable.
// Skips the work when nothing under src/ changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
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
    writeLicences(await bundle('command', 'bundle.cjs'));
    await bundle('quick', 'quick.cjs');
    chmodSync(join(root, 'dist/cli/launch.cjs'), 0o755);
    writeFileSync(mark, digest);
    warmUp();
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

// A module of the command with all it needs as one file: see src/cli/launch.cts. Files it reads at run time stay where the compiler put them.
async function bundle(name, to) {
  const { build } = await import('esbuild');
  const source = join(root, 'src');
  const file = join(root, 'dist/cli', to);
  const { metafile } = await build({
    entryPoints: [join(source, `cli/${name}.ts`)],
    outfile: file,
    bundle: true,
    // Names are kept: they stand in stack traces.
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'ascii',
    logLevel: 'warning',
    metafile: true,
    // Seldom used and large; they are asked for by name when they are.
    external: ['unpdf', 'iconv-lite', 'ajv/dist/2020.js', 'chokidar', './facts.schema.json'],
    banner: {
      js: "(function (exports, require, module, __filename, __dirname, __import) {const __at = (file) => require('node:url').pathToFileURL(require('node:path').join(__dirname, '..', file)).href;",
    },
    footer: { js: '})' },
    plugins: [{ name: 'places', setup: (bundling) => places(source, bundling) }],
  });
  writeFileSync(file, named(imported(escaped(readFileSync(file, 'utf8')))));
  return metafile;
}

// What the launcher knows a bundle by: the time of a file is lost when it is packed.
function named(text) {
  return `${text}\n//${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

// A script that V8 takes from its code cache has lost what `import()` needs, so the launcher lends its own.
function imported(text) {
  return text.replace(/(?<![\w$.])import\(/g, '__import(');
}

// Leaves V8's code cache beside the bundle, so that the first run is no slower than the second: a check of the sample as on a
// fresh clone, and one that finds what the first has left. What the runs say is nothing to the build; without a cache all is only slower.
function warmUp() {
  const project = mkdtempSync(join(tmpdir(), 'factdiff-build-'));
  try {
    for (const name of ['facts.yaml', 'sources']) cpSync(join(root, name), join(project, name), { recursive: true });
    for (let run = 0; run < 2; run++)
      spawnSync(process.execPath, [join(root, 'dist/cli/launch.cjs'), 'check'], {
        cwd: project,
        stdio: 'ignore',
        env: { ...process.env, NODE_OPTIONS: '', FACTDIFF_CODE_CACHE: 'extend' },
      });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

// The bundler leaves regular expressions as they are; the launcher reads bytes as characters, so nothing but ASCII may stand there.
function escaped(text) {
  if (/\\[^\x00-\x7f]|String\.raw/.test(text)) throw new Error('the bundle has characters that cannot be written as escapes');
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function places(source, bundling) {
  bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => placed(source, path));
  bundling.onResolve({ filter: /^\.\/facts\.validator\.cjs$/ }, () => ({ path: join(root, 'dist/read/facts.validator.cjs') }));
}

// A module in the bundle still knows the place that it has in dist/, and what it asks of `createRequire` by a plain name is bundled.
function placed(source, path) {
  if (!path.startsWith(source)) return undefined;
  const text = readFileSync(path, 'utf8');
  if (!text.includes('import.meta.url')) return undefined;
  const place = JSON.stringify(path.slice(source.length + 1).replace(/\.ts$/, '.js'));
  return {
    loader: 'ts',
    contents: text.replace(/^const require = createRequire\(import\.meta\.url\);$/m, '').replaceAll('import.meta.url', `__at(${place})`),
  };
}

// The bundle carries other people's packages, so their licences travel with it.
function writeLicences({ inputs }) {
  const packages = new Set(
    Object.keys(inputs)
      .flatMap((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [])
      .filter((name) => !name.includes('node_modules')),
  );
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licence ? readFileSync(join(folder, licence), 'utf8').trim() : 'No licence text in the package.'}\n`;
  });
  writeFileSync(join(root, 'dist/cli/bundle.LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
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
