/** What an alignment is made of. */

/** One step of an alignment: words `[a0, a1)` of the one stand against words `[b0, b1)` of the other. */
export interface Step extends WordSpans {
  /** `match`: the same words; `change`: other words, or none on one side; `skip`: words that brackets or dots stand for. */
  readonly op: 'match' | 'change' | 'skip';
}

/** Stretches of two lists of words: half-open indexes. */
export interface WordSpans {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** A local alignment, and the steps from the one end to the other. It begins and ends with words in common, or forms of one word. */
export interface Alignment extends WordSpans {
  readonly steps: readonly Step[];
  readonly score: number;
}

/** Joins neighbouring changes into one step, and neighbouring skips. */
export function joined(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const top = out.at(-1);
    if (top && top.op === step.op && step.op !== 'match') out[out.length - 1] = { ...top, a1: step.a1, b1: step.b1 };
    else out.push(step);
  }
  return out;
}
