/**
 * The vocabulary: every distinct folded word form once, as a small number. Tokens carry these numbers, so that the rest
 * of the program compares integers, and word lists become bits in a table. Numbers depend on the order of reading;
 * nothing that is printed may depend on them.
 */
import { fold } from './fold.js';

const ids = new Map<string, number>();
const forms: string[] = [];
/** Raw spelling → id. Most tokens of a text repeat, so folding happens once per distinct spelling. */
const spellings = new Map<string, number>();
const SPELLINGS_KEPT = 1 << 20;
let flags = new Uint32Array(1 << 14);

/** The number of a folded form, made if new. */
export function wordOf(form: string): number {
  let id = ids.get(form);
  if (id === undefined) {
    id = forms.length;
    ids.set(form, id);
    forms.push(form);
    if (id >= flags.length) {
      const grown = new Uint32Array(flags.length * 2);
      grown.set(flags);
      flags = grown;
    }
  }
  return id;
}

/** The number of a raw spelling's folded form: case, width, quotes, hidden characters and combining marks are folded away. */
export function wordOfSpelling(spelling: string): number {
  let id = spellings.get(spelling);
  if (id === undefined) {
    id = wordOf(fold(spelling));
    if (spellings.size >= SPELLINGS_KEPT) spellings.clear();
    spellings.set(spelling, id);
  }
  return id;
}

export const formOf = (word: number): string => forms[word];
/** The number of a form that has been seen, or -1. */
export const knownWord = (form: string): number => ids.get(form) ?? -1;

/** Bits that word lists put on words (see the `WORD_*` lists of `text/lexicon.ts` and the kinds' lexicons). */
export const flagsOf = (word: number): number => flags[word];
export function mark(word: number, bit: number): void {
  flags[word] |= bit;
}
/** Puts a bit on each form of a list. Forms are folded first. */
export function markAll(list: Iterable<string>, bit: number): void {
  for (const form of list) mark(wordOf(fold(form)), bit);
}
