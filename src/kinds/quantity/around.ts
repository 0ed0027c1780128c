/** What is known of a number when it is asked whether it counts anything, and the names it may be part of. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';
import type { Found } from '../kind.js';
import { sameLine, unitAt, wordAt } from './glance.js';
import type { NumberRun } from './run.js';
import { AND } from './vocabulary.js';

/** What is known of a number when it is asked whether it is one. */
export interface Around {
  /** A unit follows. */
  readonly unit: boolean;
  /** A noun follows that a count can be of. */
  readonly noun: boolean;
  /** … and it is next to the number, and no name. */
  readonly near: boolean;
  /** An approximator stands before or behind it. */
  readonly approx: boolean;
}

/** What the number before this one was held to be, so that the rest of a list (`Oct. 3, 4 and 5`) follows its first. */
export interface Trail {
  /** One past its last token. */
  last: number;
  value: number;
}

export const CONNECTORS = wordSet([',', 'and', 'or', '-', '–', 'to', '&', 'through', '/', 'of']);

/** Tells whether a token stands inside a name. Asked in order of tokens. */
export class NameCover {
  private at = 0;
  constructor(private readonly names: readonly Found<'name'>[]) {}

  /** The name over token `i`, or null. */
  over(i: number): Found<'name'> | null {
    while (this.at > 0 && this.names[this.at - 1].last > i) this.at--;
    while (this.at < this.names.length && this.names[this.at].last <= i) this.at++;
    const name = this.names[this.at];
    return name && name.first <= i ? name : null;
  }

  /** The name that ends right before token `i`, or null. */
  endingAt(i: number): Found<'name'> | null {
    const name = i > 0 ? this.over(i - 1) : null;
    return name && name.last === i ? name : null;
  }
}

/** Whether a number goes on a list whose last number ended at token `last`. */
export function followsInList(t: Tokens, run: NumberRun, last: number): boolean {
  if (!CONNECTORS.has(wordAt(t, run.first - 1)) || !sameLine(t, run.first)) return false;
  const between = run.first - last;
  return between === 1 || (between === 2 && wordAt(t, run.first - 1) === AND && unitAt(t, last) === 0x2c);
}

/** `top ten`, `bottom 3`: places in a row. */
export const TOP = wordSet(['top', 'bottom']);
