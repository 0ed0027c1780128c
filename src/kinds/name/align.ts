/** Words of one name laid against the words of another: which stand for which, and what is left over. */
import { areSpelledAlike } from './forms.js';
import { servantOf } from './normal.js';
import { type PartRelation, relatePart } from './relate.js';

export interface Pairing {
  readonly a: number;
  readonly b: number;
  readonly relation: PartRelation;
}

export interface Alignment {
  readonly pairs: readonly Pairing[];
  /** Indexes of words that stand for nothing in the other name. */
  readonly restA: readonly number[];
  readonly restB: readonly number[];
  /** Whether the pairs stand in one order in both names. */
  readonly inOrder: boolean;
}

const WORTH = { same: 6, 'accepted-spelling': 5, transliteration: 5, nickname: 4, misspelling: 3, initial: 2, different: 0 } as const;

/**
 * Pairs the words of two names, the surest relations first, and among equals those that stand at like places.
 * Words written as one in one name and as two in the other (`Patr ushev`) are put together first.
 */
export function align(a: readonly string[], b: readonly string[]): Alignment & { a: readonly string[]; b: readonly string[] } {
  const left = joined(spread(a, b), b);
  const right = joined(spread(b, left), left);
  const candidates: { a: number; b: number; relation: PartRelation; worth: number }[] = [];
  for (let i = 0; i < left.length; i++) {
    for (let k = 0; k < right.length; k++) {
      const relation = relatePart(left[i], right[k]);
      if (relation.relation === 'different') continue;
      const worth =
        WORTH[relation.relation] * 10 -
        relation.distance * 2 -
        Math.abs(i - k) * 0.5 -
        Math.abs(left.length - i - (right.length - k)) * 0.5;
      candidates.push({ a: i, b: k, relation, worth });
    }
  }
  candidates.sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const pairs: Pairing[] = [];
  for (const one of candidates) {
    if (takenA.has(one.a) || takenB.has(one.b)) continue;
    takenA.add(one.a);
    takenB.add(one.b);
    pairs.push(one);
  }
  pairs.sort((x, y) => x.a - y.a);
  const rest = (words: readonly string[], taken: ReadonlySet<number>): number[] => words.map((_, i) => i).filter((i) => !taken.has(i));
  return {
    a: left,
    b: right,
    pairs,
    restA: rest(left, takenA),
    restB: rest(right, takenB),
    inOrder: pairs.every((pair, i) => i === 0 || pair.b > pairs[i - 1].b),
  };
}

/** `jc` beside `jean`, `claude`: initials written as one word, apart. */
function spread(words: readonly string[], other: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.length < 2 || word.length > 3 || other.includes(word) || other.some((one) => one.startsWith(word))) return [word];
    for (let i = 0; i + word.length <= other.length; i++) {
      if ([...word].every((letter, k) => other[i + k][0] === letter)) return [...word];
    }
    return [word];
  });
}

/** Puts neighbouring words together where the other name has them as one. */
function joined(words: readonly string[], other: readonly string[]): string[] {
  const whole = new Map(other.map((word) => [servantOf(word.replace(/[-']/g, '')), word.replace(/[-']/g, '')] as const));
  const own = new Set(words.map((word) => word.replace(/[-']/g, '')));
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let n = Math.min(4, words.length - i); n > 1 && taken === 0; n--) {
      const together = words
        .slice(i, i + n)
        .join('')
        .replace(/[-']/g, '');
      const written = whole.get(servantOf(together)) ?? (n === 2 ? other.find((word) => areSpelledAlike(together, word)) : undefined);
      if (together.length > 2 && written !== undefined && !own.has(together)) {
        out.push(written);
        taken = n;
      }
    }
    if (taken === 0) out.push(words[i]);
    i += Math.max(1, taken);
  }
  return out;
}
