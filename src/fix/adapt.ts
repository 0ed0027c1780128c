/**
 * A right form put in place of a wrong one as the article writes it: its capitals, apostrophes and hyphens, its possessive, its
 * line breaks between words.
 */

import { editDistance } from '../text/distance.js';

/** A stretch of a span to replace, offsets within the span. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const POSSESSIVE = /['’][sS]?$/u;
/** Beyond this share of changed letters a word is another word, and no misspelling. */
const ALIKE = 0.5;

/**
 * Patches that turn a span into the right form, word by word; empty when it is right already, null when the words cannot be
 * matched. A span of fewer words (a surname alone) takes those it resembles.
 * @param listed whether the span is a wrong form that the fact lists: then it may have any number of words
 */
export function adapt(span: string, right: string, listed: boolean): Patch[] | null {
  const from = wordsOf(span);
  const to = wordsOf(right);
  if (!from.length || !to.length) return null;
  if (from.length === to.length) return from.flatMap((word, i) => patch(word, to[i].text));
  if (from.length < to.length && !listed) return matched(from, to);
  return listed ? whole(span, from, right) : null;
}

const wordsOf = (text: string): Word[] => Array.from(text.matchAll(/\S+/g), (match) => ({ text: match[0], start: match.index }));

function patch(word: Word, right: string): Patch[] {
  const text = dressed(word.text, right);
  return text === word.text ? [] : [{ start: word.start, end: word.start + word.text.length, text }];
}

/** Every word of the span finds, in order, the word of the right form it resembles most. */
function matched(from: readonly Word[], to: readonly Word[]): Patch[] | null {
  const best = (i: number, j: number): { cost: number; picks: number[] } | null => {
    if (i === from.length) return { cost: 0, picks: [] };
    let found: { cost: number; picks: number[] } | null = null;
    for (let k = j; k <= to.length - (from.length - i); k++) {
      const cost = unlikeness(from[i].text, to[k].text);
      const rest = cost > ALIKE ? null : best(i + 1, k + 1);
      if (rest && (!found || cost + rest.cost < found.cost)) found = { cost: cost + rest.cost, picks: [k, ...rest.picks] };
    }
    return found;
  };
  const result = best(0, 0);
  return result?.picks.flatMap((k, i) => patch(from[i], to[k].text)) ?? null;
}

/** The whole span at once: a listed form with more or fewer words. */
function whole(span: string, from: readonly Word[], right: string): Patch[] {
  const shape = caseOf(from.map((word) => word.text).join(''));
  const tail = possessiveOf(span, right);
  const begun =
    shape === 'mixed' && /^\p{Lu}\p{Ll}/u.test(span) && /^\p{Ll}/u.test(right) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const text = styled(shape === 'upper' ? right.toUpperCase() : begun, span) + tail;
  return text === span ? [] : [{ start: 0, end: span.length, text }];
}

/** A word of the right form in the case, with the possessive and the marks of the word it replaces. */
function dressed(word: string, right: string): string {
  const core = /^[^\p{L}\p{N}]*/u.exec(word)![0];
  const tail = possessiveOf(word, right);
  const closing = /[^\p{L}\p{N}]*$/u.exec(tail ? '' : word)![0].replace(/^['’]$/, '');
  const bare = word.slice(core.length, word.length - closing.length - tail.length);
  const plain = withoutMarks(right, core, closing);
  if (bare === plain) return word;
  return core + styled(inCaseOf(bare, plain), bare) + tail + closing;
}

/** The right form without marks that the word keeps (*$15,400*, *40%*). */
function withoutMarks(right: string, core: string, closing: string): string {
  const begun = core !== '' && right.startsWith(core) ? right.slice(core.length) : right;
  return closing !== '' && begun.endsWith(closing) ? begun.slice(0, -closing.length) : begun;
}

function possessiveOf(word: string, right: string): string {
  const found = POSSESSIVE.exec(word);
  return found && !POSSESSIVE.test(right) ? found[0] : '';
}

function caseOf(text: string): 'upper' | 'lower' | 'mixed' {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'upper';
  return letters === letters.toLowerCase() ? 'lower' : 'mixed';
}

/** Capitals as in the text; a right form with capitals of its own (`iPhone`, `McNeil`) keeps them unless the text is all capitals. */
function inCaseOf(word: string, right: string): string {
  const shape = caseOf(word);
  if (shape === 'upper' && right.length > 1) return right.toUpperCase();
  if (shape === 'lower') return right.toLowerCase();
  const isTitle = /^\p{Lu}[^\p{Lu}]*$/u.test(word);
  return isTitle && caseOf(right) === 'lower' ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** The apostrophes and hyphens of the text. */
function styled(right: string, like: string): string {
  const apostrophe = /[’']/.exec(like)?.[0];
  const hyphen = /[-‐‑]/.exec(like)?.[0];
  let text = right;
  if (apostrophe) text = text.replace(/[’']/g, apostrophe);
  if (hyphen) text = text.replace(/[-‐‑]/g, hyphen);
  return text;
}

/** Share of letters changed (Levenshtein distance over the longer length), case and marks set aside. */
function unlikeness(a: string, b: string): number {
  const [x, y] = [a, b].map((word) =>
    word
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  const longer = Math.max(x.length, y.length);
  return longer === 0 ? 0 : editDistance(x, y) / longer;
}
