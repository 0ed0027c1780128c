/**
 * Articles made after one pattern, each of a person of its own: a hoax that is told of one singer and then of the next, an obituary drafted
 * over another. What they say in the same words is said of two persons.
 */
import type { NameValue } from '../kinds/kind.js';
import type { Slot, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { editDistance } from '../text/distance.js';
import { LOWER, WORD } from '../text/tokens.js';
import { formOf } from '../text/words.js';

/** Whoever an article is about is named so often in it. */
const OFTEN = 4;
/** Letters of a name that may be misspelt throughout by two of them; by one, if it is shorter. */
const LONG = 6;
/** Names and words in two spellings are that of whomever they are told. */
const KINDS: ReadonlySet<Slot['kind']> = new Set(['quantity', 'money', 'date', 'quote', 'role']);

/** Without what is only told in two articles of one pattern. */
export function withoutPatterns(story: Story, slots: readonly Slot[]): Slot[] {
  const patterns = new Patterns(story);
  return slots.filter(({ kind, readings }) => {
    if (!KINDS.has(kind)) return true;
    const sides = readings.map(({ mentions }) => [...new Set(mentions.map(({ article }) => article))]);
    return sides.some((side, i) => sides.slice(i + 1).some((other) => side.some((a) => other.some((b) => !patterns.areTwo(a, b)))));
  });
}

class Patterns {
  private readonly often: (ReadonlySet<number> | undefined)[] = [];
  private readonly known: (ReadonlySet<number> | undefined)[] = [];

  constructor(private readonly story: Story) {}

  /** Whether one article copies the other, and each is about somebody of whom the other never tells. */
  areTwo(a: number, b: number): boolean {
    return this.story.lineages[a] === this.story.lineages[b] && a !== b && this.hasOwn(a, b) && this.hasOwn(b, a);
  }

  private hasOwn(mine: number, other: number): boolean {
    const words = (this.known[other] ??= wordsOf(this.story.articles[other]));
    const own = [...(this.often[mine] ??= namedOften(this.story.articles[mine]))].filter((word) => !words.has(word));
    return own.some((word) => ![...words].some((like) => mayBeSlip(formOf(word), formOf(like))));
  }
}

const mayBeSlip = (a: string, b: string): boolean => {
  const most = a.length < LONG ? 1 : 2;
  return editDistance(a, b, most) <= most;
};

/** The words that an article writes with a capital letter. */
function wordsOf({ tokens }: Extracted): ReadonlySet<number> {
  const words = new Set<number>();
  for (let i = 0; i < tokens.count; i++) if (tokens.type[i] === WORD && tokens.shape[i] !== LOWER) words.add(tokens.word[i]);
  return words;
}

/** Last words of persons' names that an article says again and again. */
function namedOften({ tokens, found }: Extracted): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { kind, value, last } of found) {
    if (kind !== 'name' || (value as NameValue).type !== 'person') continue;
    const word = tokens.word[last - 1];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word));
}
