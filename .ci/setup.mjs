// Everything a fresh clone needs before `npm start` or `npm test`: the packages, the build, and for tests the browser.
// Uses nothing but Node itself, because on a fresh clone there is nothing else yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (command, args, output = 2) => spawnSync(command, args, { cwd: root, stdio: ['ignore', output, output] }).status === 0;
const fail = (text) => {
  console.error(text);
  process.exitCode = 1;
};

function installed() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.factdiff-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return true;
  console.error('setting up: installing packages');
  // A lock file written where a registry lacks other platforms' optional packages has no entries for them, and `npm ci`
  // refuses it; `npm install --no-save` takes the same locked versions and leaves the lock file alone.
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['ci', ...options], 'ignore') && !run('npm', ['install', '--no-save', ...options], 2)) return false;
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
  return true;
}

export function chromium() {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null;
}

function browser() {
  if (process.env.FACTDIFF_CHROMIUM || chromium()) return true;
  console.error('setting up: installing chromium with apt-get');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  return chromium() !== null;
}

if (!installed()) fail('setup failed: the packages could not be installed (see above)');
else if (!run('node', ['.ci/build.mjs'])) fail('setup failed: the build did not end well (see above)');
else if (process.argv.includes('--test') && !browser())
  fail('setup failed: the browser tests need chromium. Install it (Debian: `apt-get install chromium`) or name one in FACTDIFF_CHROMIUM.');
