/**
 * Accepted spellings: *organised* and *organized* are one word. For common words only; whether a name may be spelled
 * either way is for the kind `name` to say.
 */
import { Dictionary } from '../data/dictionary.js';
import { formOf, wordOf } from '../words.js';
import { SPELLING_PAIRS } from './pairs.js';

let table: Dictionary | undefined;
const known = new Map<string, string>();
const KEPT = 1 << 17;

/** The spelling that stands for all accepted spellings of a folded form: the American one, or the form itself. */
export function canonicalSpelling(form: string): string {
  let canonical = known.get(form);
  if (canonical === undefined) {
    if (known.size >= KEPT) known.clear();
    known.set(form, (canonical = lookUp(form)));
  }
  return canonical;
}

/** By word: the one whose form stands for its accepted spellings plus one, or 0 until it was asked. */
let words = new Int32Array(1 << 14);

/** {@link canonicalSpelling}, from word to word. */
export function canonicalWord(word: number): number {
  if (word >= words.length) {
    const wider = new Int32Array(Math.max(word + 1, words.length * 2));
    wider.set(words);
    words = wider;
  }
  if (words[word] === 0) {
    const form = formOf(word);
    const canonical = lookUp(form);
    words[word] = (canonical === form ? word : wordOf(canonical)) + 1;
  }
  return words[word] - 1;
}

function lookUp(form: string): string {
  table ??= new Dictionary(SPELLING_PAIRS);
  const value = table.get(form);
  if (value === null) return form.includes('-') ? form.split('-').map(canonicalSpelling).join('-') : form;
  const shared = Number.parseInt(value, 10);
  return form.slice(0, shared) + value.slice(String(shared).length);
}
