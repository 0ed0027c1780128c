/** Where a number, a sum or a date may begin: the tokens of a text asked once, for all that read values. */
import { NUMBER, PUNCT, SYMBOL, type Tokens } from '../text/tokens.js';
import { formOf } from '../text/words.js';
import { STARTERS } from './date/phrase.js';
import { bitsOf as dateBits } from './date/vocab.js';
import { IS, bitsOf as numberBits } from './quantity/vocabulary.js';

/** Marks of a start: of a number, of a date, or of both. */
export const OF_NUMBER = 1;
export const OF_DATE = 2;

/** Tokens at which reading may start, in order, with what they may start. */
export interface Starts {
  readonly count: number;
  readonly at: Int32Array;
  readonly marks: Uint8Array;
}

/** What each word starts, learnt when it is first met: by its lists, or because it ends in a figure (`USD115`, `R500m`). */
let table = new Uint8Array(1 << 15);
const KNOWN = 4;

function learn(word: number): number {
  if (word >= table.length) {
    const wider = new Uint8Array(Math.max(word + 1, table.length * 2));
    wider.set(table);
    table = wider;
  }
  const number = numberBits(word) & IS.START || /\d(?:[mbk]n?|tn)?$/.test(formOf(word)) ? OF_NUMBER : 0;
  return (table[word] = KNOWN | number | (dateBits(word) & STARTERS ? OF_DATE : 0));
}

const FIRST_VULGAR = 0xbc;

let lastTokens: Tokens | null = null;
let lastStarts: Starts = { count: 0, at: new Int32Array(0), marks: new Uint8Array(0) };

/** The starts of a text. The last text's are kept: every reader of values asks for them. */
export function startsOf(t: Tokens): Starts {
  if (t !== lastTokens) {
    lastStarts = findStarts(t);
    lastTokens = t;
  }
  return lastStarts;
}

function findStarts({ text, type, word, start, count }: Tokens): Starts {
  // room for a start in every third token: few texts have more
  let at = new Int32Array((count / 3 + 16) | 0);
  let marks = new Uint8Array(at.length);
  let n = 0;
  for (let i = 0; i < count; i++) {
    const kind = type[i];
    if (kind === PUNCT) continue;
    let mark = table[word[i]];
    if (kind === NUMBER) mark = OF_NUMBER | OF_DATE;
    else if (kind === SYMBOL) mark = text.charCodeAt(start[i]) >= FIRST_VULGAR ? OF_NUMBER : 0;
    else if (!(mark > 0)) mark = learn(word[i]); // not met, or beyond the table
    if ((mark & STARTS) === 0) continue;
    if (n === at.length) [at, marks] = [widened(at, new Int32Array(count)), widened(marks, new Uint8Array(count))];
    at[n] = i;
    marks[n++] = mark;
  }
  return { count: n, at, marks };
}

const STARTS = OF_NUMBER | OF_DATE;

function widened<A extends Int32Array | Uint8Array>(old: A, made: A): A {
  made.set(old);
  return made;
}
