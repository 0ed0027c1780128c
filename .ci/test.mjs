// Runs the whole test suite with jest and closes with the plain line `N passed, N failed` (`, N skipped`).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'factdiff-test-'));
const result = join(scratch, 'jest.json');
// Of two cores jest would use one, and in one process all suites' modules add up; the tests wait for programs that they start, too.
const workers = Math.max(2, availableParallelism() - 1);
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${result}`,
    `--maxWorkers=${workers}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 2, 2] },
);
let closing;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(result, 'utf8'));
  // A suite that could not even load counts as a failure of its own.
  const failed = numFailedTests || (run.status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  closing = `${numPassedTests} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`;
  process.exitCode = run.status === 0 && failed === 0 && numPassedTests > 0 ? 0 : 1;
} catch (error) {
  console.error(`jest left no result: ${error.message}`);
  closing = '0 passed, 1 failed';
  process.exitCode = 1;
}
rmSync(scratch, { recursive: true, force: true });
console.log(closing);
