/** The scanner's inner loop: one pass over the units of a text. */
import { CLASS, charBits, seenBits, UPPER_BIT } from './chars.js';
import {
  type BareTokens,
  INITIAL,
  LINE_GAP,
  LOWER,
  MIXED,
  NO_GAP,
  NUMBER,
  PARAGRAPH_GAP,
  PUNCT,
  SPACE_GAP,
  SYMBOL,
  TITLE,
  UPPER,
  WORD,
} from './tokens.js';
import { hashStep, wordSpelled } from './words.js';

const APOSTROPHE = new Set([0x27, 0x2019, 0x2018, 0x2bc, 0xff07]);
const CLASS_BITS = 0x0f;
const CASE_SHIFT = 4;
/** Room after the last token, so that looking a few tokens ahead finds nothing there. */
const MARGIN = 16;

/** Tokens are gathered here and copied out: making arrays for the longest case of every text would cost more than reading it. */
let room = 1 << 14;
let start = new Int32Array(room);
let end = new Int32Array(room);
let word = new Int32Array(room);
let type = new Uint8Array(room);
let shape = new Uint8Array(room);
let gapBefore = new Uint8Array(room);
/** Words of single units other than letters, by unit; -1 unasked. */
const singles = new Int32Array(65536).fill(-1);

function widen(): void {
  room *= 2;
  const wider = <A extends Int32Array | Uint8Array>(old: A, made: A): A => {
    made.set(old as never);
    return made;
  };
  start = wider(start, new Int32Array(room));
  end = wider(end, new Int32Array(room));
  word = wider(word, new Int32Array(room));
  type = wider(type, new Uint8Array(room));
  shape = wider(shape, new Uint8Array(room));
  gapBefore = wider(gapBefore, new Uint8Array(room));
}

/** Scans one text; not to be used again. */
export class Scanner {
  private count = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  /** The tokens of the text, in arrays of their own. */
  tokens(): BareTokens {
    this.run();
    const { text, count } = this;
    const length = count + MARGIN;
    const bytes = new ArrayBuffer(length * 15);
    const copy = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from.subarray(0, count) as never);
      return to;
    };
    return {
      text,
      count,
      start: copy(start, new Int32Array(bytes, 0, length)),
      end: copy(end, new Int32Array(bytes, length * 4, length)),
      word: copy(word, new Int32Array(bytes, length * 8, length)),
      type: copy(type, new Uint8Array(bytes, length * 12, length)),
      shape: copy(shape, new Uint8Array(bytes, length * 13, length)),
      gap: copy(gapBefore, new Uint8Array(bytes, length * 14, length)),
    };
  }

  private run(): void {
    const { text } = this;
    const length = text.length;
    let gap = PARAGRAPH_GAP;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      const kind = charBits(unit) & CLASS_BITS;
      if (kind === CLASS.SPACE) {
        if (gap < SPACE_GAP) gap = SPACE_GAP;
        this.at++;
      } else if (kind === CLASS.LETTER) {
        this.takeLetters(gap);
        gap = NO_GAP;
      } else if (kind === CLASS.NEWLINE) {
        gap = gap >= LINE_GAP ? PARAGRAPH_GAP : LINE_GAP;
        this.at += unit === 0x0d && text.charCodeAt(this.at + 1) === 0x0a ? 2 : 1;
      } else if (kind === CLASS.HIDDEN && !this.visibleAfterHidden()) {
        this.at++;
      } else {
        const from = this.at;
        const first = kind === CLASS.HIDDEN ? this.classPastHidden(from) : kind;
        if (first === CLASS.LETTER || first === CLASS.MARK || first === CLASS.SURROGATE) this.takeWord(from, gap, first);
        else if (first === CLASS.DIGIT) this.takeNumber(from, gap);
        else this.takeOne(from, gap, first === CLASS.PUNCT ? PUNCT : SYMBOL);
        gap = NO_GAP;
      }
    }
  }

  /** A word of letters alone, as nearly all are; what else may belong to it is left to {@link takeWord}. */
  private takeLetters(gap: number): void {
    const { text } = this;
    const from = this.at;
    const length = text.length;
    let i = from;
    let hash = 0;
    let upper = 0;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      const bits = seenBits[unit];
      if ((bits & CLASS_BITS) !== CLASS.LETTER) break;
      hash = hashStep(hash, unit);
      upper += (bits & UPPER_BIT) >> CASE_SHIFT;
    }
    if (i < length) {
      const unit = text.charCodeAt(i);
      const kind = charBits(unit) & CLASS_BITS;
      const joins = kind !== CLASS.SPACE && kind !== CLASS.PUNCT && kind !== CLASS.NEWLINE && kind !== CLASS.SYMBOL;
      if (joins || (unit === 0x2e && i === from + 1) || (APOSTROPHE.has(unit) && this.classAt(i + 1) === CLASS.LETTER)) {
        this.takeWord(from, gap, CLASS.LETTER);
        return;
      }
    }
    this.at = i;
    const first = (seenBits[text.charCodeAt(from)] & UPPER_BIT) !== 0;
    const how = upper === 0 ? LOWER : upper === i - from ? (upper === 1 ? INITIAL : UPPER) : first && upper === 1 ? TITLE : MIXED;
    this.push(from, WORD, how, gap, wordSpelled(text, from, i, hash));
  }

  private classAt(i: number): number {
    return i < this.text.length ? charBits(this.text.charCodeAt(i)) & CLASS_BITS : CLASS.OTHER;
  }

  private classPastHidden(i: number): number {
    while (this.classAt(i) === CLASS.HIDDEN) i++;
    return this.classAt(i);
  }

  private visibleAfterHidden(): boolean {
    const next = this.classPastHidden(this.at);
    return next === CLASS.LETTER || next === CLASS.DIGIT || next === CLASS.MARK || next === CLASS.SURROGATE;
  }

  private push(from: number, what: number, how: number, gap: number, spelled = this.spelled(from)): void {
    if (this.count === room) widen();
    const i = this.count++;
    start[i] = from;
    end[i] = this.at;
    type[i] = what;
    shape[i] = how;
    gapBefore[i] = gap;
    word[i] = spelled;
  }

  private spelled(from: number): number {
    const { text, at } = this;
    if (at === from + 1) {
      const unit = text.charCodeAt(from);
      const known = singles[unit];
      return known >= 0 ? known : (singles[unit] = wordSpelled(text, from, at, hashStep(0, unit)));
    }
    let hash = 0;
    for (let i = from; i < at; i++) hash = hashStep(hash, text.charCodeAt(i));
    return wordSpelled(text, from, at, hash);
  }

  private takeOne(from: number, gap: number, type: number): void {
    this.at = from + 1;
    while (this.classAt(this.at) === CLASS.MARK) this.at++;
    this.push(from, type, LOWER, gap);
  }

  /** A number: digits, with `.` or `,` between digits; hidden characters inside belong to it. */
  private takeNumber(from: number, gap: number): void {
    let i = from;
    for (;;) {
      const kind = this.classAt(i);
      if (kind === CLASS.DIGIT) i++;
      else if (kind === CLASS.HIDDEN && this.classPastHidden(i) === CLASS.DIGIT) i++;
      else {
        const unit = this.text.charCodeAt(i);
        if ((unit === 0x2c || unit === 0x2e) && this.classAt(i + 1) === CLASS.DIGIT) i++;
        else break;
      }
    }
    this.at = i;
    this.push(from, NUMBER, LOWER, gap);
  }

  /** A word: letters, marks, digits after letters, inner apostrophes; or a dotted abbreviation (`U.K.`, `a.m.`). */
  private takeWord(from: number, gap: number, first: number): void {
    if (first === CLASS.SURROGATE && !this.isLetterPair(from)) {
      this.at = Math.min(from + 2, this.text.length);
      this.push(from, SYMBOL, LOWER, gap);
      return;
    }
    const dotted = this.dottedEnd(from);
    if (dotted > 0) {
      this.at = dotted;
      this.push(from, WORD, charBits(this.text.charCodeAt(from)) & UPPER_BIT ? UPPER : LOWER, gap);
      return;
    }
    const end = this.wordEnd(from);
    this.at = end;
    this.push(from, WORD, this.shapeOf(from, end), gap);
    this.takePossessive();
  }

  private isLetterPair(i: number): boolean {
    const point = this.text.codePointAt(i);
    return point !== undefined && point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point));
  }

  private wordEnd(from: number): number {
    let i = from;
    for (;;) {
      const kind = this.classAt(i);
      if (kind === CLASS.LETTER || kind === CLASS.MARK || kind === CLASS.DIGIT) i++;
      else if (kind === CLASS.SURROGATE && this.isLetterPair(i)) i += 2;
      else if (kind === CLASS.HIDDEN && isWordClass(this.classPastHidden(i))) i++;
      else if (i > from && APOSTROPHE.has(this.text.charCodeAt(i)) && this.classAt(i + 1) === CLASS.LETTER && !this.isPossessive(i)) i++;
      else return i;
    }
  }

  /** `'s` or `'S` at the end of a word. */
  private isPossessive(i: number): boolean {
    const next = this.text.charCodeAt(i + 1);
    return (next === 0x73 || next === 0x53) && !isWordClass(this.classAt(i + 2));
  }

  private takePossessive(): void {
    if (APOSTROPHE.has(this.text.charCodeAt(this.at)) && this.isPossessive(this.at)) {
      const from = this.at;
      this.at += 2;
      this.push(from, WORD, LOWER, NO_GAP);
    }
  }

  /** End of a run of single letters each followed by a full stop, at least two; or -1. */
  private dottedEnd(from: number): number {
    let i = from;
    let letters = 0;
    while (this.classAt(i) === CLASS.LETTER && this.text.charCodeAt(i + 1) === 0x2e) {
      i += 2;
      letters++;
    }
    return letters >= 2 ? i : -1;
  }

  private shapeOf(from: number, end: number): number {
    let upper = 0;
    let lower = 0;
    let firstUpper = false;
    let seen = 0;
    for (let i = from; i < end; i++) {
      const bits = charBits(this.text.charCodeAt(i));
      if ((bits & CLASS_BITS) !== CLASS.LETTER) continue;
      if (bits & UPPER_BIT) {
        upper++;
        if (seen === 0) firstUpper = true;
      } else lower++;
      seen++;
    }
    if (upper === 0) return LOWER;
    if (lower === 0) return seen === 1 ? INITIAL : UPPER;
    return firstUpper && upper === 1 ? TITLE : MIXED;
  }
}

const isWordClass = (kind: number): boolean =>
  kind === CLASS.LETTER || kind === CLASS.MARK || kind === CLASS.DIGIT || kind === CLASS.SURROGATE;
