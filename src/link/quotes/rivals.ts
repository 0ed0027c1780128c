/**
 * A sentence has one counterpart in another article. Where its words stand better against another sentence there, a
 * weaker likeness (a chant repeated, a parallel sentence, a turn of phrase used twice) is none.
 */
import type { Meeting } from './likenesses.js';
import { shareArticle, type Utterance } from './utterances.js';

/** How much more a rival must have in common. */
const CLEARLY = 1.15;

interface End {
  readonly from: number;
  readonly to: number;
  readonly other: Utterance;
  readonly otherFrom: number;
  readonly otherTo: number;
  readonly weight: number;
}

export class Rivals {
  private readonly ends = new Map<Utterance, End[]>();

  constructor(meetings: readonly Meeting[]) {
    for (const one of meetings) {
      this.add(one.a, { from: one.a0, to: one.a1, other: one.b, otherFrom: one.b0, otherTo: one.b1, weight: one.weight });
      this.add(one.b, { from: one.b0, to: one.b1, other: one.a, otherFrom: one.a0, otherTo: one.a1, weight: one.weight });
    }
  }

  private add(utterance: Utterance, end: End): void {
    const list = this.ends.get(utterance);
    if (list) list.push(end);
    else this.ends.set(utterance, [end]);
  }

  /** Whether either end of a meeting has a better counterpart elsewhere in the other's article. */
  outdo(one: Meeting): boolean {
    return (
      this.better(one.a, one.a0, one.a1, one.b, one.b0, one.b1, one.weight) ||
      this.better(one.b, one.b0, one.b1, one.a, one.a0, one.a1, one.weight)
    );
  }

  /** Whether a stretch has a counterpart in an article of another utterance. */
  taken(of: Utterance, from: number, to: number, other: Utterance): boolean {
    return (this.ends.get(of) ?? []).some((end) => end.from < to && from < end.to && shareArticle(end.other, other));
  }

  private better(of: Utterance, from: number, to: number, other: Utterance, otherFrom: number, otherTo: number, weight: number): boolean {
    return (this.ends.get(of) ?? []).some(
      (end) =>
        shareArticle(end.other, other) &&
        !(end.other === other && end.otherFrom < otherTo && otherFrom < end.otherTo) &&
        2 * (Math.min(end.to, to) - Math.max(end.from, from)) > to - from &&
        end.weight >= CLEARLY * weight,
    );
  }
}
