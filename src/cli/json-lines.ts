/** Records on standard input, one JSON a line, for programs that ask many things of one process. */
import { createInterface } from 'node:readline';
import { type Options, UsageError } from './options.js';
import { write } from './write-out.js';

/**
 * Answers each line: `recordOf` reads it, or says in words that follow `stdin:LINE:1:` what is wrong with it; `answer` gives what is printed
 * as JSON. Returns the exit code: 2 where a line could not be read.
 */
export async function answerLines<Asked extends object>(
  { args }: Pick<Options, 'args'>,
  recordOf: (line: string) => Asked | string,
  answer: (record: Asked) => object,
): Promise<number> {
  if (args.length > 0) throw new UsageError(`Unexpected "${args[0]}" with --jsonl, expected records on standard input`);
  let line = 0;
  let bad = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    const record = recordOf(text);
    if (typeof record === 'string') {
      bad++;
      process.stderr.write(`factdiff: stdin:${line}:1: ${record}\n`);
    } else await write(`${JSON.stringify(answer(record))}\n`);
  }
  return bad ? 2 : 0;
}
