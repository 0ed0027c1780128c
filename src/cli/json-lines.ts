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
    const given = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (given.trim() === '') continue;
    const record = recordOf(given);
    const answered = typeof record === 'string' ? { fault: record } : answeredOr(record, answer);
    if ('fault' in answered) {
      bad++;
      process.stderr.write(`factdiff: stdin:${line}:1: ${answered.fault}\n`);
    } else await write(answered.text);
  }
  return bad ? 2 : 0;
}

/** A record that nobody can answer costs only itself. */
function answeredOr<Asked>(record: Asked, answer: (record: Asked) => object): { readonly text: string } | { readonly fault: string } {
  try {
    return { text: `${JSON.stringify(answer(record))}\n` };
  } catch (error) {
    return { fault: `Unexpected fault (${(error as Error).message}), expected an answer` };
  }
}
