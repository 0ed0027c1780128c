// The peers: how each is installed (outside this project) and run over a folder of articles.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = [
  'textlint@15',
  'textlint-rule-prh@6',
  'textlint-rule-terminology@5',
  'cspell@8',
  'unified@11',
  'retext-english@5',
  'retext-stringify@4',
  'retext-repeated-words@5',
  'retext-indefinite-article@5',
  'compromise@14',
  'wink-nlp@2',
  'wink-eng-lite-web-model@1',
  'harper.js@0.26',
];

/** Installs what is missing; answers the folder, or null where npm could not. */
export async function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  const missing = PACKAGES.filter((name) => !existsSync(join(folder, 'node_modules', name.replace(/(?<=.)@.*$/, ''), 'package.json')));
  for (const name of missing) {
    console.log(`installing ${name} into ${folder}`);
    // One at a time, for one that cannot be had must not cost the others.
    const argv = ['install', '--no-audit', '--no-fund', '--ignore-scripts', name];
    const { status, stderr } = spawnSync('npm', argv, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) console.log(`  not installed: ${stderr.split('\n').find((line) => line.includes('ERR')) ?? status}`);
  }
  return folder;
}

const has = (folder, ...names) => names.every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));

/** Reads every article and hands its text to `each`. */
const overFiles = (imports, each) => `${imports}
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.txt')) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  ${each}
}
`;

const SCRIPTS = {
  retext: {
    needs: ['unified', 'retext-english', 'retext-stringify', 'retext-repeated-words', 'retext-indefinite-article'],
    text: overFiles(
      `import { unified } from 'unified';
import english from 'retext-english';
import stringify from 'retext-stringify';
import repeated from 'retext-repeated-words';
import article from 'retext-indefinite-article';
const processor = unified().use(english).use(repeated).use(article).use(stringify);`,
      'await processor.process(text);',
    ),
  },
  compromise: {
    needs: ['compromise'],
    text: overFiles(
      `import nlp from 'compromise';`,
      'const doc = nlp(text); doc.people().out("array"); doc.numbers().out("array"); doc.quotations().out("array");',
    ),
  },
  'wink-nlp': {
    needs: ['wink-nlp', 'wink-eng-lite-web-model'],
    text: overFiles(
      `import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
const nlp = winkNLP(model);`,
      'nlp.readDoc(text).entities().out();',
    ),
  },
  harper: {
    needs: ['harper.js'],
    text: overFiles(
      `import { LocalLinter, binary } from 'harper.js';\nconst linter = new LocalLinter({ binary });`,
      'await linter.lint(text);',
    ),
  },
};

/** A case for the bench for each peer that is there. `terms` are `{right, wrong}`. */
export function drivers(folder, work, { folder: project, bytes }, names, terms) {
  if (folder === null) return [];
  const node = process.execPath;
  return names.flatMap((name) => {
    if (name === 'textlint') {
      if (!has(folder, 'textlint', 'textlint-rule-prh', 'textlint-rule-terminology')) return [];
      const rules = join(work, `prh-${terms.length}.yml`);
      const patterns = terms.map(({ right, wrong }) => `  - expected: ${right}\n    pattern: ${wrong}\n`).join('');
      writeFileSync(rules, `version: 1\nrules:\n${patterns}`);
      const config = join(work, `textlintrc-${terms.length}.json`);
      writeFileSync(config, JSON.stringify({ rules: { prh: { rulePaths: [rules] }, terminology: true } }));
      const argv = [
        node,
        join(folder, 'node_modules/textlint/bin/textlint.js'),
        '--config',
        config,
        '--rules-base-directory',
        join(folder, 'node_modules'),
        'sources/**/*.txt',
      ];
      return [{ name: 'textlint, prh and terminology', argv, cwd: project, bytes }];
    }
    if (name === 'cspell') {
      if (!has(folder, 'cspell')) return [];
      const argv = [node, join(folder, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-summary', 'sources/**/*.txt'];
      return [{ name, argv, cwd: project, bytes }];
    }
    const { needs, text } = SCRIPTS[name];
    if (!has(folder, ...needs)) return [];
    const script = join(folder, `bench-${name}.mjs`);
    writeFileSync(script, text);
    return [{ name, argv: [node, script, join(project, 'sources')], cwd: folder, bytes }];
  });
}
