/** `factdiff init`: a commented facts.yaml from the sources at hand. Never writes over one that is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../model/fact.js';
import type { Proposal } from '../../model/proposal.js';
import { propose } from '../../propose/index.js';
import { readFacts } from '../../read/facts.js';
import { renderInit } from '../../report/init.js';
import { writeWhole } from '../../write.js';
import type { Options } from '../options.js';
import { readProjectSources } from '../project.js';
import { write } from '../write-out.js';

export async function runInit(options: Options): Promise<number> {
  const root = process.cwd();
  const path = join(root, options.facts ?? 'facts.yaml');
  if (!options.stdout && existsSync(path)) {
    process.stderr.write(
      `factdiff: Unexpected ${options.facts ?? 'facts.yaml'}, expected none: it is not written over. \`factdiff init --stdout\` prints what would be written.\n`,
    );
    return 2;
  }
  const args = options.args.length ? options.args : ['sources/**'];
  const read = await readProjectSources({ root, facts: null, factsName: null }, { ...options, args });
  for (const one of read.unread) if (one.state === 'unread') process.stderr.write(`factdiff: ${one.name}: ${one.reason}\n`);
  if (read.sources.length === 0) return 2;
  const byName = new Map(read.sources.map((source) => [source.name, source.raw]));
  const text = renderInit(propose(read.sources, factOf), args, { text: (name) => byName.get(name) ?? null });
  if (options.stdout) await write(text);
  else {
    writeWhole(path, text);
    await write(`${options.facts ?? 'facts.yaml'} written: read it, keep what is true, and run \`factdiff test\`\n`);
  }
  return read.unread.some((one) => one.state === 'unread') ? 2 : 0;
}

/** A proposal as it is read from a file with nothing else in it. */
function factOf(proposal: Proposal): Fact | null {
  const { file } = readFacts('facts.yaml', renderInit([proposal], ['**'], { text: () => null }));
  return file?.facts[0] ?? null;
}
