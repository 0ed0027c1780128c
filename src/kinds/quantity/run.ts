/** A number in a text, finished or under construction. */
import { NO_GAP, SPACE_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { decimal, type Exact, exact, negate } from '../decimal.js';
import { isNumber, isWord, opensSentence, sameLine, unitAt, wordAt } from './glance.js';
import { bitsOf, IS } from './vocabulary.js';

/** `coded`: figures written into one word with a currency's code (`USD115`). `article`: an article before a unit (`an hour`); `determiner`: `no`, `none`, `both`, `a single`. Both need a word behind them to count. */
export type Form = 'figures' | 'words' | 'fraction' | 'ordinal' | 'couple' | 'article' | 'determiner' | 'coded';

/** A number in a text, with its tokens (half-open) and its exact place. */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Decimal string, as precise as written. */
  readonly value: string;
  readonly form: Form;
  /** Carries a magnitude (`5k`, `3 million`, `two dozen`). */
  readonly scaled: boolean;
  /** Token of the figures, or of the first word after sign and article. */
  readonly core: number;
}

/** A number under construction. */
export interface Draft {
  first: number;
  core: number;
  last: number;
  /** As written, until arithmetic is needed. */
  text: string | null;
  value: Exact | null;
  form: Form;
  scaled: boolean;
}

export const exactOf = (draft: Draft): Exact => draft.value ?? exact(draft.text!)!;

/** A draft. Every one is made here: objects that are made alike are read fast. */
export const draftOf = (
  first: number,
  core: number,
  last: number,
  form: Form,
  value: Exact | null,
  text: string | null = null,
  scaled = false,
): Draft => ({ first, core, last, form, value, text, scaled });

/** The draft with a fraction or an exact value in the place of its figures. */
export const withValue = (draft: Draft, last: number, value: Exact, form = draft.form, scaled = draft.scaled): Draft =>
  draftOf(draft.first, draft.core, last, form, value, null, scaled);

const EXTENDS = IS.CARDINAL | IS.MAGNITUDE | IS.SHORT_MAGNITUDE | IS.PART | IS.PARTS | IS.ORDINAL | IS.DOZEN | IS.JOINS;

/** Whether the token behind a number is a plain word apart, so that nothing can be part of the number: the common case, answered first. */
export const standsAlone = (t: Tokens, at: number): boolean =>
  at >= t.count || (t.type[at] === WORD && t.gap[at] === SPACE_GAP && (bitsOf(t.word[at]) & EXTENDS) === 0);

/** Sign, spelling out and place. */
export function finish(t: Tokens, draft: Draft): NumberRun {
  const sign = draft.form === 'ordinal' ? 0 : isMinusAlone(t, draft) ? 1 : signBefore(t, draft.first);
  const first = draft.first - sign;
  const value = draft.text ?? decimal(draft.value!);
  const signed = sign === 0 || value === '0' ? value : draft.text !== null ? `-${value}` : decimal(negate(draft.value!));
  return runOf(first, draft.last, t.start[first], t.end[draft.last - 1], signed, draft.form, draft.scaled, draft.core);
}

/** A number as read. Every one is made here. */
export const runOf = (
  first: number,
  last: number,
  start: number,
  end: number,
  value: string,
  form: Form,
  scaled: boolean,
  core: number,
): NumberRun => ({ first, last, start, end, value, form, scaled, core });

const MINUS = wordOf('minus');
const NEGATIVE = wordOf('negative');
const OR = wordOf('or');
const PLUS = wordOf('plus');

/** `- 1,200`, where nothing else stands: elsewhere the mark of a list. */
const isMinusAlone = (t: Tokens, { first, last }: Draft): boolean =>
  first === 1 && last >= t.count && t.gap[1] === SPACE_GAP && (t.unit[0] === 0x2d || t.unit[0] === 0x2212);

/** Tokens of a minus before a number: `-5`, `minus five`, `negative one`. A dash between words is no minus. */
function signBefore(t: Tokens, i: number): number {
  if (i === 0 || !sameLine(t, i)) return 0;
  if (isWord(t, i - 1)) {
    const word = t.word[i - 1];
    return (word === MINUS || word === NEGATIVE) && !isNumber(t, i - 2) && !(wordAt(t, i - 2) === OR && wordAt(t, i - 3) === PLUS) ? 1 : 0;
  }
  const unit = unitAt(t, i - 1);
  if ((unit !== 0x2d && unit !== 0x2212) || t.gap[i] !== NO_GAP) return 0;
  if (i === 1 || t.gap[i - 1] !== NO_GAP) return isNumber(t, i - 2) && t.gap[i - 1] === SPACE_GAP && !opensSentence(t, i - 1) ? 0 : 1;
  const before = t.text[t.start[i - 2]];
  if ('$£€'.includes(before) && isNumber(t, i - 3)) return 0; // 5€-10€
  return '([{~$£€'.includes(before) ? 1 : 0;
}
