/** `factdiff compare A B`: how two phrasings compare, and why. */
import { type Comparison, compareValues, type KindName, kinds } from '../../kinds/index.js';
import { answerLines } from '../json-lines.js';
import { type Options, UsageError } from '../options.js';
import { write } from '../write-out.js';

/** Tried in this order where no kind is given: the first that reads both phrasings. */
const GUESSES: readonly KindName[] = ['money', 'date', 'quantity', 'role', 'quote', 'name', 'term'];
/** For phrasings that are written as names are. */
const NAMES_FIRST: readonly KindName[] = ['money', 'date', 'quantity', 'name', 'role', 'quote', 'term'];
const KINDS = Object.keys(kinds) as KindName[];

export async function runCompare(options: Options): Promise<number> {
  if (options.jsonl) return answerLines(options, recordOf, answerOf);
  const [a, b, ...rest] = options.args;
  if (a === undefined || b === undefined || rest.length)
    throw new UsageError('Unexpected arguments, expected two phrasings: factdiff compare "nearly 100 staff" "~100 staff"');
  const { kind, comparison } = comparePhrases(a, b, options.kind === null ? undefined : kindNamed(options.kind));
  await write(`${comparison.verdict} (${kind}): ${comparison.because.join('; ')}\n`);
  return 0;
}

function kindNamed(kind: string): KindName {
  if (!(KINDS as readonly string[]).includes(kind)) throw new UsageError(`Unexpected kind "${kind}", expected one of ${KINDS.join(', ')}`);
  return kind as KindName;
}

interface Pair {
  readonly id: unknown;
  readonly a: string;
  readonly b: string;
  readonly kind?: KindName;
}

function answerOf({ id, a, b, kind }: Pair): object {
  const { verdict, sameEntity = verdict === 'same', confidence = 1, because } = comparePhrases(a, b, kind).comparison;
  return { id, verdict, sameEntity, confidence, because };
}

function recordOf(line: string): Pair | string {
  try {
    const { id, a, b, kind } = (JSON.parse(line) ?? {}) as Record<string, unknown>;
    if (typeof a !== 'string' || typeof b !== 'string') return 'Unexpected line, expected an object with "id", "a" and "b"';
    if (kind !== undefined && !(KINDS as readonly unknown[]).includes(kind))
      return `Unexpected kind ${JSON.stringify(kind)}, expected one of ${KINDS.join(', ')}`;
    return { id, a, b, kind: kind as KindName | undefined };
  } catch (error) {
    return `Unexpected line, expected JSON: ${(error as Error).message}`;
  }
}

const PARTICLES =
  /^(?:of|the|and|for|in|on|at|upon|de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|e|i|&)$/i;
const MOST_NAME_WORDS = 8;

/** *Ewa Nowicka*, *Bank of the North*: capitals throughout but for particles. A sentence has words in small letters. */
function standsAsName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= MOST_NAME_WORDS &&
    words.every((word) => /^[(“"'‘]?\p{Lu}/u.test(word) || PARTICLES.test(word) || /^al-\p{L}/u.test(word))
  );
}

/** Compares two phrasings as one kind; where none is named, as the first that reads both. */
export function comparePhrases(a: string, b: string, kind?: KindName): { kind: KindName; comparison: Comparison } {
  const guesses = standsAsName(a) && standsAsName(b) ? NAMES_FIRST : GUESSES;
  for (const guess of kind ? [kind] : guesses) {
    const x = kinds[guess].parse(a);
    const y = x === null ? null : kinds[guess].parse(b);
    if (x !== null && y !== null) return { kind: guess, comparison: compareValues(guess, x as never, y as never) };
  }
  return { kind: kind ?? 'term', comparison: { verdict: 'incomparable', because: ['no kind reads both phrasings'] } };
}
