/** A check for the review page, in a process of its own: it answers its parent once, and goes. */
import { fileURLToPath } from 'node:url';
import { checkedOf } from '../../review/checked.js';
import { readOptions } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';

async function answer(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const project = await openProject(options, false);
  // What is wrong with the project went to standard error, which the parent reads.
  if ('exit' in project) return send({ checked: null, problems: [] });
  const run = await runPipeline(project, options, { sources: true });
  return send({ checked: checkedOf(run.report, run.sources, run.facts), problems: [] });
}

/** Resolves when the parent has it; the process ends by itself when the channel is closed. */
function send(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send) return resolve();
    process.send(message, () => resolve());
  });
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('disconnect', () => process.kill(process.pid));
  void answer(process.argv.slice(2)).then(
    () => process.disconnect?.(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
      process.disconnect?.();
    },
  );
}
