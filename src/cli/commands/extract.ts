/** `factdiff extract`: what was found, one JSON object a line; with `--jsonl` texts come on standard input and answers go out as they are made. */
import { extract } from '../../extract/index.js';
import type { Found } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import { givenSource } from '../../read/index.js';
import { segment } from '../../segment/index.js';
import { toRaw } from '../../text/offsets.js';
import { textOf } from '../../text/tokens.js';
import { answerLines } from '../json-lines.js';
import type { Options } from '../options.js';
import { openProject, readProjectSources } from '../project.js';
import { write } from '../write-out.js';

export async function runExtract(options: Options): Promise<number> {
  if (options.jsonl) return answerLines(options, recordOf, answerOf);
  const project = await openProject(options, false);
  if ('exit' in project) return project.exit;
  const { sources, unread } = await readProjectSources(project, options);
  for (const source of sources) await write(`${JSON.stringify({ id: source.name, mentions: mentionsOf(extract(segment(source))) })}\n`);
  for (const one of unread) process.stderr.write(`factdiff: ${one.name}: ${one.state}: ${one.reason}\n`);
  if (sources.length === 0) process.stderr.write('factdiff: no source was read\n');
  return unread.some((one) => one.state === 'unread') || sources.length === 0 ? 2 : 0;
}

const UNREAD = 'Unexpected line, expected an object with "id" and "text"';

interface TextRecord {
  readonly id: unknown;
  readonly text: string;
  readonly date: string | null;
}

function answerOf({ id, text, date }: TextRecord): object {
  return { id, mentions: mentionsOf(extract(segment(givenSource(String(id), text, date)))) };
}

function recordOf(line: string): TextRecord | string {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null) return UNREAD;
    const { id, text, date } = parsed as Record<string, unknown>;
    if (typeof text !== 'string' || id === undefined) return UNREAD;
    if (date !== undefined && date !== null && !isDay(date))
      process.stderr.write(
        `factdiff: ${String(id)}: Unexpected date ${JSON.stringify(date)}, expected one as 2024-10-22; read without one\n`,
      );
    return { id, text, date: typeof date === 'string' ? date : null };
  } catch {
    return UNREAD;
  }
}

/** A day, or a moment of one (`2024-10-22T08:30:00Z`). */
const isDay = (date: unknown): boolean =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(date) && !Number.isNaN(Date.parse(date.slice(0, 10)));

/** The mentions of an article as they stand in JSON; offsets index the raw file. */
function mentionsOf(article: Extracted): object[] {
  return article.found.map((found) => {
    const { start, end } = toRaw(article.source.map, found.start, found.end);
    return {
      kind: found.kind,
      start,
      end,
      text: article.source.raw.slice(start, end),
      value: found.value,
      context: contextOf(article, found),
    };
  });
}

/** Tokens either side of a mention that are given of its sentence: what nobody ended with a full stop may be the whole text. */
const REACH = 200;

function contextOf({ tokens, zones }: Extracted, found: Found): object {
  const s = tokens.sentence[found.first];
  return {
    zone: zones[s],
    quoted: tokens.quoted[found.first] === 1,
    sentence: textOf(tokens, Math.max(tokens.sentences[s], found.first - REACH), Math.min(tokens.sentences[s + 1], found.last + REACH)),
  };
}
