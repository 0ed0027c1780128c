/** `factdiff init`: a commented facts.yaml from the sources at hand. Never writes over one that is there. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Fact } from '../../model/fact.js';
import type { Proposal } from '../../model/proposal.js';
import { propose } from '../../propose/index.js';
import { readFacts } from '../../read/facts.js';
import { renderInit } from '../../report/init.js';
import { writeWhole } from '../../write.js';
import { type Options, UsageError } from '../options.js';
import { readProjectSources } from '../project.js';
import { write } from '../write-out.js';

export async function runInit(options: Options): Promise<number> {
  const name = options.facts ?? 'facts.yaml';
  const path = resolve(name);
  const root = dirname(path);
  if (!options.stdout && existsSync(path)) {
    process.stderr.write(
      `factdiff: Unexpected ${name}, expected none: it is not written over. \`factdiff init --stdout\` prints what would be written.\n`,
    );
    return 2;
  }
  const args = options.args.length || options.stdin ? options.args : [join(relative('', root), 'sources/**')];
  const patterns = options.stdin ? [options.stdinName] : args.map((pattern) => seenFrom(root, pattern, name));
  const read = await readProjectSources({ root, facts: null, factsName: null }, { ...options, args });
  for (const one of read.unread) if (one.state === 'unread') process.stderr.write(`factdiff: ${one.name}: ${one.reason}\n`);
  if (read.sources.length === 0) return 2;
  const byName = new Map(read.sources.map((source) => [source.name, source.raw]));
  const text = renderInit(propose(read.sources, factOf), patterns, { text: (source) => byName.get(source) ?? null });
  if (options.stdout) await write(text);
  else {
    writeWhole(path, text);
    await write(`${name} written: read it, keep what is true, and run \`factdiff test\`\n`);
  }
  return read.unread.some((one) => one.state === 'unread') ? 2 : 0;
}

/** A pattern as it stands in a facts file, which names its sources from its own folder and none outside it. */
function seenFrom(root: string, pattern: string, facts: string): string {
  if (/^https?:\/\//i.test(pattern)) return pattern;
  const seen = relative(root, resolve(pattern)).split(sep).join('/') || '**';
  if (seen.startsWith('../') || seen === '..' || isAbsolute(seen))
    throw new UsageError(
      `Unexpected source "${pattern}" outside the folder of ${facts}, expected it below (write the facts file above it: --facts FILE)`,
    );
  return seen;
}

/** A proposal as it is read from a file with nothing else in it. */
function factOf(proposal: Proposal): Fact | null {
  const { file } = readFacts('facts.yaml', renderInit([proposal], ['**'], { text: () => null }));
  return file?.facts[0] ?? null;
}
