/**
 * A sentence has one counterpart in another article. Where its words stand better against another sentence there, a
 * weaker likeness (a chant repeated, a parallel sentence, a turn of phrase used twice) is none.
 */
import type { Step } from '../../kinds/quote/steps.js';
import { common, type Meeting, sum } from './likenesses.js';
import { articlesOf, isOneArticle, sameSpeaker, shareArticle, type Utterance } from './utterances.js';

/** How much more a rival must have in common: bits, and a share of what the weaker has. */
const CLEARLY_BITS = 3;
const CLEARLY_SHARE = 0.3;
/** How much more, where the rival has the very same words. */
const ALIKE_BITS = 1;
const isClearlyMore = (rival: number, weight: number): boolean => rival - weight >= Math.max(CLEARLY_BITS, CLEARLY_SHARE * weight);

interface End {
  readonly meeting: Meeting;
  /** Whether the utterance filed under is the meeting's `a`. */
  readonly isA: boolean;
  readonly from: number;
  readonly to: number;
  readonly other: Utterance;
  readonly otherFrom: number;
  readonly otherTo: number;
}

export class Rivals {
  private readonly ends = new Map<Utterance, End[]>();

  constructor(meetings: readonly Meeting[]) {
    for (const meeting of meetings) {
      const { a, a0, a1, b, b0, b1 } = meeting;
      this.add(a, { meeting, isA: true, from: a0, to: a1, other: b, otherFrom: b0, otherTo: b1 });
      this.add(b, { meeting, isA: false, from: b0, to: b1, other: a, otherFrom: a0, otherTo: a1 });
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
      this.copied(one) ||
      this.apart(one) ||
      this.areOfTwo(one) ||
      this.better(one.a, one.a0, one.a1, one.b, one.b0, one.b1, one.weight) ||
      this.better(one.b, one.b0, one.b1, one.a, one.a0, one.a1, one.weight)
    );
  }

  /** Whether the articles of the one end have the words of the other just as they stand there, too. */
  private copied({ a, a0, a1, b, b0, b1, weight }: Meeting): boolean {
    const inAll = (x: Utterance, y: Utterance): boolean =>
      x.copies.length > 0 && articlesOf(y).every((article) => articlesOf(x).includes(article));
    return (inAll(a, b) && isClearlyMore(sum(a.units, a0, a1), weight)) || (inAll(b, a) && isClearlyMore(sum(b.units, b0, b1), weight));
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
        covers(end, from, to) &&
        (isMore(end, from, to, weight) || (isExact(end, from, to, weight) && this.elsewhere(other, otherFrom, otherTo, weight))),
    );
  }

  /** Two sentences of one article, each of which stands better against one elsewhere: they were both said. */
  private apart({ a, a0, a1, b, b0, b1, weight }: Meeting): boolean {
    return isOneArticle(a, b) && this.elsewhere(a, a0, a1, weight) && this.elsewhere(b, b0, b1, weight);
  }

  /** Some third article has the words of either end just as they are, of two speakers. */
  private areOfTwo({ a, a0, a1, b, b0, b1 }: Meeting): boolean {
    const [x, y] = [this.exactly(a, a0, a1), this.exactly(b, b0, b1)];
    return x.some((one) => y.some((other) => shareArticle(one, other) && areTwoSpeakers(one.speaker, other.speaker)));
  }

  /** Utterances that have the very words of a stretch. */
  private exactly(of: Utterance, from: number, to: number): Utterance[] {
    const ends = (this.ends.get(of) ?? []).filter((end) => covers(end, from, to) && isExact(end, from, to, 0));
    return [of, ...ends.map((end) => end.other)];
  }

  private elsewhere(of: Utterance, from: number, to: number, weight: number): boolean {
    return (this.ends.get(of) ?? []).some(
      (end) => !shareArticle(end.other, of) && covers(end, from, to) && (isMore(end, from, to, weight) || isExact(end, from, to, weight)),
    );
  }
}

const areTwoSpeakers = (a: string | null, b: string | null): boolean => a !== null && b !== null && !sameSpeaker(a, b);

/** Whether a meeting has most of a stretch in it. */
const covers = (end: End, from: number, to: number): boolean => 2 * (Math.min(end.to, to) - Math.max(end.from, from)) > to - from;

const inside = ({ meeting, isA }: End, from: number, to: number): Step[] =>
  meeting.steps.filter((step) => (isA ? step.a0 >= from && step.a1 <= to : step.b0 >= from && step.b1 <= to));

const weightOf = ({ meeting }: End, steps: readonly Step[]): number => common(meeting.a.units, meeting.b.units, steps);

const isMore = (end: End, from: number, to: number, weight: number): boolean => isClearlyMore(weightOf(end, inside(end, from, to)), weight);

/** Whether a meeting has the very same words in a stretch, and more of them. */
function isExact(end: End, from: number, to: number, weight: number): boolean {
  const steps = inside(end, from, to);
  return steps.every((step) => step.op === 'match') && weightOf(end, steps) - weight >= ALIKE_BITS;
}
