/**
 * What a text as a whole says of its words: which are ever written small, which stand capitalised where only names do,
 * and which lines are headlines, whose capitals say nothing.
 */
import type { Tokens } from '../../text/tokens.js';
import { INITIAL, LOWER, NO_GAP, PUNCT, UPPER, WORD } from '../../text/tokens.js';
import { wordCount, wordOf, wordSet } from '../../text/words.js';
import {
  COMMON,
  classesOf,
  DEMONYM,
  GIVEN,
  HEAD,
  HONORIFIC,
  OFFICE,
  OFFICE_PREFIX,
  PLACE,
  SHORTENED,
  STARTER,
  SURNAME,
} from './classes.js';
import { SMALL_IN_TITLES } from './lexicon.js';

/** How a sentence uses capitals. */
export const PROSE = 0;
/** Title Case Throughout. */
const TITLED = 1;
/** CAPITALS THROUGHOUT. */
export const SHOUTED = 2;

/** By unit, what a mark before a capital says of it. */
const marks = new Uint8Array(1 << 16);
/** It may end a sentence. */
const ENDS = 1;
/** A name or a sentence may begin behind it. */
const OPENS = 2;
/** What stands behind it begins anew, whatever stands before. */
const PARTS = 4;
/** A bracket or an apostrophe. */
const ENCLOSES = 8;
for (const [list, bit] of [
  ['.?!', ENDS],
  ['"“”„«‘\'([{—–-•*>:…|/', OPENS],
  [':—–"“‘…•*|/', PARTS],
  ["('", ENCLOSES],
] as const)
  for (const mark of list) marks[mark.charCodeAt(0)] |= bit;
const HYPHEN = 0x2d;

const OLD = wordOf('old');
const smallInTitles = wordSet(SMALL_IN_TITLES);

/** How the text has a word: written small; with a capital where no sentence asks for one; so again. */
const SMALL = 1;
const NAMED = 2;
const AGAIN = 4;
const HOW_BITS = 3;
let epoch = 0;
/** By word, how the text that was read last and has it writes it, above these bits the number of that text. */
let written = new Int32Array(1 << 15);

/** The evidence of one text. Only the latest one made is valid: the tables behind it are shared. */
export class Evidence {
  /** Style of each sentence. */
  readonly style: Uint8Array;
  /** Tokens of running prose that are words with a capital, in order; the first {@link capitalCount} entries. */
  readonly capitals: Int32Array;
  capitalCount = 0;
  private readonly mark: number;

  constructor(private readonly tokens: Tokens) {
    this.mark = ++epoch;
    this.style = new Uint8Array(Math.max(0, tokens.sentences.length - 1));
    this.capitals = new Int32Array(tokens.count);
    if (wordCount() > written.length) widen(wordCount());
    for (let s = 0; s < this.style.length; s++) this.take(s);
  }

  /** Words that follow `-year-old`: given names, even where they are offices too (*Major*). */
  readonly aged = new Set<number>();

  /** Whether the text writes the word in lower case anywhere. */
  isSmall(word: number): boolean {
    return (this.howWritten(word) & SMALL) !== 0;
  }
  /** Whether the text writes the word with a capital where a sentence does not ask for one. */
  isNamed(word: number): boolean {
    return (this.howWritten(word) & NAMED) !== 0;
  }
  /** … at least twice. */
  isNamedTwice(word: number): boolean {
    return (this.howWritten(word) & AGAIN) !== 0;
  }

  private howWritten(word: number): number {
    const how = word < written.length ? written[word] : 0;
    return how >> HOW_BITS === this.mark ? how : 0;
  }

  /** Whether a capital at token `i` may be due to its place alone: first of a sentence, a quotation or a clause after a mark. */
  isOpening(i: number): boolean {
    const { tokens } = this;
    const first = tokens.sentences[tokens.sentence[i]];
    let k = i;
    while (k > first) {
      const before = k - 1;
      if (tokens.type[before] === WORD) return false;
      if (tokens.type[before] !== PUNCT) return true;
      const mark = marks[tokens.unit[before]];
      if (mark & ENDS) return !this.isShort(before - 1);
      if (!(mark & OPENS) || (tokens.unit[before] === HYPHEN && tokens.gap[before] === NO_GAP)) return false;
      k = before;
      if (mark & ENCLOSES) return k === first;
      if (mark & PARTS) return true;
    }
    return true;
  }

  /** A word whose full stop shortens it. */
  private isShort(i: number): boolean {
    const { tokens } = this;
    return i < 0 || tokens.shape[i] === INITIAL || (classesOf(tokens.word[i]) & SHORTENED) !== 0;
  }

  private isHeadline(from: number, to: number): boolean {
    const { tokens } = this;
    let plain = 0;
    for (let i = from; i < to; i++) {
      if (tokens.type[i] !== WORD || tokens.shape[i] === LOWER || tokens.shape[i] === INITIAL || tokens.shape[i] === UPPER) continue;
      const classes = classesOf(tokens.word[i]);
      if (classes & (COMMON | STARTER) && (!(classes & NAMING) || (i === from && !(classes & (OFFICE | HONORIFIC))))) plain++;
    }
    return plain >= 2 || (plain === 1 && to - from < 5);
  }

  private take(sentence: number): void {
    const { tokens, mark } = this;
    const from = tokens.sentences[sentence];
    const to = tokens.sentences[sentence + 1];
    const style = this.styleOf(from, to);
    this.style[sentence] = style;
    if (style !== PROSE) return;
    const { type, shape, word } = tokens;
    const unseen = mark << HOW_BITS;
    const how = written;
    for (let i = from; i < to; i++) {
      if (type[i] !== WORD) continue;
      const id = word[i];
      const before = how[id];
      const now = Math.max(before, unseen);
      if (shape[i] === LOWER) {
        if (now !== before || !(now & SMALL)) how[id] = now | SMALL;
        if (id === OLD && i + 1 < to && shape[i + 1] !== LOWER && type[i + 1] === WORD) this.aged.add(word[i + 1]);
        continue;
      }
      this.capitals[this.capitalCount++] = i;
      if (now & AGAIN || this.isOpening(i)) continue;
      how[id] = now | (now & NAMED ? AGAIN : NAMED);
    }
  }

  private styleOf(from: number, to: number): number {
    const { tokens } = this;
    let words = 0;
    let lower = 0;
    let upper = 0;
    const { type, shape, gap, word } = tokens;
    for (let i = from; i < to; i++) {
      if (type[i] !== WORD || gap[i] === NO_GAP) continue;
      words++;
      if (shape[i] === LOWER) {
        // a third in lower case settles it
        if (!smallInTitles.has(word[i]) && ++lower * 3 > to - from) return PROSE;
      } else if (shape[i] === UPPER && tokens.end[i] - tokens.start[i] > 1) upper++;
    }
    if (upper >= 3 && upper * 10 >= words * 7) return SHOUTED;
    return words >= 3 && lower * 8 <= words && !endsFull(tokens, to) && this.isHeadline(from, to) ? TITLED : PROSE;
  }
}

/** Capitals on everyday words make a headline; a list of names and ages is none. */
const NAMING = GIVEN | SURNAME | PLACE | HEAD | DEMONYM | OFFICE | OFFICE_PREFIX;

const endsFull = (tokens: Tokens, to: number): boolean => to > 0 && '.!?'.includes(tokens.text[tokens.end[to - 1] - 1]);

function widen(words: number): void {
  const wider = new Int32Array(Math.max(words, written.length * 2));
  wider.set(written);
  written = wider;
}
