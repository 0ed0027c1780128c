/** A mention of an article that may speak of a fact. */
import type { Comparison, Found, QuantityValue } from '../../kinds/index.js';
import type { NounMatch } from '../nouns.js';
import type { Cover } from './about.js';

export interface Candidate {
  readonly found: Found;
  readonly cover: Cover;
  readonly noun: NounMatch;
  readonly compared: Comparison;
  /** How well it fits the fact, whatever its value. */
  readonly fit: number;
  /** An age that stands beside the name of the fact's person. */
  readonly borne?: boolean;
  /** It is held for the fact's by one thing of its list alone, see {@link isLeaning}. */
  readonly leaning?: boolean;
  /** A figure without a noun: it counts whatever was last spoken of. */
  readonly bare?: boolean;
}

/** An age in years or months: what happened to somebody at that age is told in many words. */
export const isOfAge = ({ kind, value }: Found): boolean => kind === 'quantity' && (value as QuantityValue).noun === 'age';

export const sizeOf = ({ number, high }: QuantityValue): number => Number(number ?? high ?? 0);
