/** The scanner's inner loop: one pass over the units of a text. */
import { CLASS, charBits } from './chars.js';
import { INITIAL, LINE_GAP, LOWER, MIXED, NO_GAP, NUMBER, PARAGRAPH_GAP, PUNCT, SPACE_GAP, SYMBOL, TITLE, UPPER, WORD } from './tokens.js';
import { wordOfSpelling } from './words.js';

const APOSTROPHE = new Set([0x27, 0x2019, 0x2018, 0x2bc, 0xff07]);

export class Scanner {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  type: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  private at = 0;

  constructor(private readonly text: string) {
    const room = (text.length >> 2) + 16;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.word = new Int32Array(room);
    this.type = new Uint8Array(room);
    this.shape = new Uint8Array(room);
    this.gap = new Uint8Array(room);
  }

  run(): void {
    const { text } = this;
    const length = text.length;
    let gap = PARAGRAPH_GAP;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      const kind = charBits(unit) & 0x0f;
      if (kind === CLASS.SPACE) {
        if (gap < SPACE_GAP) gap = SPACE_GAP;
        this.at++;
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

  private classAt(i: number): number {
    return i < this.text.length ? charBits(this.text.charCodeAt(i)) & 0x0f : CLASS.OTHER;
  }

  private classPastHidden(i: number): number {
    while (this.classAt(i) === CLASS.HIDDEN) i++;
    return this.classAt(i);
  }

  private visibleAfterHidden(): boolean {
    const next = this.classPastHidden(this.at);
    return next === CLASS.LETTER || next === CLASS.DIGIT || next === CLASS.MARK || next === CLASS.SURROGATE;
  }

  private push(from: number, type: number, shape: number, gap: number): void {
    if (this.count === this.start.length) this.grow();
    const i = this.count++;
    this.start[i] = from;
    this.end[i] = this.at;
    this.type[i] = type;
    this.shape[i] = shape;
    this.gap[i] = gap;
    this.word[i] = wordOfSpelling(this.text.slice(from, this.at));
  }

  private grow(): void {
    const room = this.start.length * 2;
    const wider = <A extends Int32Array | Uint8Array>(old: A, made: A): A => {
      made.set(old as never);
      return made;
    };
    this.start = wider(this.start, new Int32Array(room));
    this.end = wider(this.end, new Int32Array(room));
    this.word = wider(this.word, new Int32Array(room));
    this.type = wider(this.type, new Uint8Array(room));
    this.shape = wider(this.shape, new Uint8Array(room));
    this.gap = wider(this.gap, new Uint8Array(room));
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
      this.push(from, WORD, charBits(this.text.charCodeAt(from)) & 0x10 ? UPPER : LOWER, gap);
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
      if ((bits & 0x0f) !== CLASS.LETTER) continue;
      if (bits & 0x10) {
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
