/** The scanner's inner loop: one pass over the units of a text. */
import { CLASS, charBits, seenBits, UNSEEN, UPPER_BIT } from './chars.js';
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

/** By unit: 1 for apostrophes, which may stand inside a word. */
const mayJoin = new Uint8Array(65536);
for (const unit of [0x27, 0x2019, 0x2018, 0x2bc, 0xff07]) mayJoin[unit] = 1;
const CLASS_BITS = 0x0f;
/** Room after the last token, so that looking a few tokens ahead finds nothing there. */
const MARGIN = 16;

/**
 * Tokens are gathered in a page and copied out when it is full and at the end: arrays for the longest case of every text would cost
 * more than reading it. The page never changes, so that the engine knows where it is.
 */
const PAGE = 1 << 14;
const sharedPage = {
  start: new Int32Array(PAGE),
  end: new Int32Array(PAGE),
  word: new Int32Array(PAGE),
  unit: new Uint16Array(PAGE),
  type: new Uint8Array(PAGE),
  shape: new Uint8Array(PAGE),
  gap: new Uint8Array(PAGE),
};
/** Words of single units other than letters, by unit; -1 unasked. */
const singles = new Int32Array(65536).fill(-1);

/** The text being scanned as units: reading a string unit by unit asks each time how the string is kept. A line feed follows the last. */
let units = new Uint16Array(1 << 15);
let bytes = Buffer.from(units.buffer);
/** A longer text is given room of its own, which is not kept. */
const LONGEST_KEPT = 1 << 20;
const SHORTEST_COPIED = 64;

function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let into = units;
  let raw = bytes;
  if (length >= into.length) {
    into = new Uint16Array(Math.max(length + 1, units.length * 2));
    raw = Buffer.from(into.buffer);
    if (length < LONGEST_KEPT) [units, bytes] = [into, raw];
  }
  if (LITTLE_ENDIAN && length >= SHORTEST_COPIED) raw.write(text, 0, 'utf16le');
  else for (let i = 0; i < length; i++) into[i] = text.charCodeAt(i);
  into[length] = LINE_FEED;
  return into;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FULL_STOP = 0x2e;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Scans one text; not to be used again. */
export class Scanner {
  /** Tokens in the page, and in the pages before it. */
  private count = 0;
  private before = 0;
  private full: BareTokens | null = null;
  private at = 0;
  private readonly units: Uint16Array;
  private readonly page = sharedPage;

  constructor(private readonly text: string) {
    this.units = unitsOf(text);
  }

  /** The tokens of the text, in arrays of their own. */
  tokens(): BareTokens {
    this.run();
    const count = this.before + this.count;
    let tokens = arraysFor(this.text, count);
    if (this.full !== null) tokens = joined(this.full, this.before, tokens);
    copyPage(tokens, this.before, this.page, this.count);
    return tokens;
  }

  /**
   * The walk over the units. Words of letters alone, as nearly all are, are taken right here: all that the loop touches is at hand in
   * variables of its own, which makes it twice as fast. What else a word may hold is left to {@link takeWord}.
   */
  private run(): void {
    const { text, units } = this;
    const bitsOf = seenBits;
    const joins = mayJoin;
    const length = text.length;
    let gap = PARAGRAPH_GAP;
    let at = 0;
    while (at < length) {
      const from = at;
      const firstBits = bitsOf[units[from]];
      if ((firstBits & CLASS_BITS) === CLASS.LETTER) {
        let hash = 0;
        let upper = 0;
        let bits = firstBits;
        // the line feed behind the text ends the last word
        do {
          hash = hashStep(hash, units[at]);
          upper = (upper + (bits & UPPER_BIT)) | 0;
          bits = bitsOf[units[++at]];
        } while ((bits & CLASS_BITS) === CLASS.LETTER);
        const unit = units[at];
        if (bits === UNSEEN) bits = charBits(unit);
        const letters = at - from;
        if (!endsWord(bits) || (unit === FULL_STOP && letters === 1) || (joins[unit] !== 0 && this.classAt(at + 1) === CLASS.LETTER)) {
          this.takeWord(from, gap, CLASS.LETTER);
          at = this.at;
        } else {
          this.at = at;
          const how = upper === 0 ? LOWER : shapeOf(upper / UPPER_BIT, letters, (firstBits & UPPER_BIT) !== 0);
          this.push(from, WORD, how, gap, wordSpelled(text, units, from, at, hash));
        }
        gap = NO_GAP;
        continue;
      }
      const kind = (firstBits === UNSEEN ? charBits(units[from]) : firstBits) & CLASS_BITS;
      if (kind === CLASS.SPACE) {
        if (gap < SPACE_GAP) gap = SPACE_GAP;
        at++;
      } else if (kind === CLASS.NEWLINE) {
        gap = gap >= LINE_GAP ? PARAGRAPH_GAP : LINE_GAP;
        at += units[at] === CARRIAGE_RETURN && at + 1 < length && units[at + 1] === LINE_FEED ? 2 : 1;
      } else if (kind === CLASS.HIDDEN && !this.visibleAfterHidden(at)) {
        at++;
      } else {
        const first = kind === CLASS.HIDDEN ? this.classPastHidden(from) : kind;
        if (first === CLASS.LETTER || first === CLASS.MARK || first === CLASS.SURROGATE) this.takeWord(from, gap, first);
        else if (first === CLASS.DIGIT) this.takeNumber(from, gap);
        else this.takeOne(from, gap, first === CLASS.PUNCT ? PUNCT : SYMBOL);
        at = this.at;
        gap = NO_GAP;
      }
    }
  }

  private classAt(i: number): number {
    return i < this.text.length ? charBits(this.units[i]) & CLASS_BITS : CLASS.OTHER;
  }

  private classPastHidden(i: number): number {
    while (this.classAt(i) === CLASS.HIDDEN) i++;
    return this.classAt(i);
  }

  private visibleAfterHidden(at: number): boolean {
    const next = this.classPastHidden(at);
    return next === CLASS.LETTER || next === CLASS.DIGIT || next === CLASS.MARK || next === CLASS.SURROGATE;
  }

  private push(from: number, what: number, how: number, gap: number, spelled = this.spelled(from)): void {
    if (this.count === PAGE) this.turnPage();
    const { start, end, type, shape, gap: gaps, unit, word } = this.page;
    const i = this.count++;
    start[i] = from;
    end[i] = this.at;
    type[i] = what;
    shape[i] = how;
    gaps[i] = gap;
    unit[i] = this.units[from];
    word[i] = spelled;
  }

  /** Sets a full page aside, with room for as many tokens again as there are already. */
  private turnPage(): void {
    const needed = this.before + PAGE;
    if (this.full === null || this.full.start.length < needed + MARGIN) {
      const wider = arraysFor(this.text, needed * 2);
      this.full = this.full === null ? wider : joined(this.full, this.before, wider);
    }
    copyPage(this.full, this.before, this.page, PAGE);
    this.before = needed;
    this.count = 0;
  }

  private spelled(from: number): number {
    const { text, units, at } = this;
    if (at === from + 1) {
      const unit = units[from];
      const known = singles[unit];
      return known >= 0 ? known : (singles[unit] = wordSpelled(text, units, from, at, hashStep(0, unit)));
    }
    let hash = 0;
    for (let i = from; i < at; i++) hash = hashStep(hash, units[i]);
    return wordSpelled(text, units, from, at, hash);
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
    this.push(from, WORD, this.shapeIn(from, end), gap);
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
      else if (i > from && mayJoin[this.units[i]] !== 0 && this.classAt(i + 1) === CLASS.LETTER && !this.isPossessive(i)) i++;
      else return i;
    }
  }

  /** `'s` or `'S` at the end of a word. */
  private isPossessive(i: number): boolean {
    const next = this.text.charCodeAt(i + 1);
    return (next === 0x73 || next === 0x53) && !isWordClass(this.classAt(i + 2));
  }

  private takePossessive(): void {
    if (mayJoin[this.units[this.at]] !== 0 && this.isPossessive(this.at)) {
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

  private shapeIn(from: number, end: number): number {
    let upper = 0;
    let firstUpper = false;
    let seen = 0;
    for (let i = from; i < end; i++) {
      const bits = charBits(this.units[i]);
      if ((bits & CLASS_BITS) !== CLASS.LETTER) continue;
      if (bits & UPPER_BIT) {
        upper++;
        if (seen === 0) firstUpper = true;
      }
      seen++;
    }
    return shapeOf(upper, seen, firstUpper);
  }
}

/** The shape of a word with so many capitals among so many letters. */
function shapeOf(upper: number, letters: number, firstUpper: boolean): number {
  if (upper === 0) return LOWER;
  if (upper === letters) return letters === 1 ? INITIAL : UPPER;
  return firstUpper && upper === 1 ? TITLE : MIXED;
}

function arraysFor(text: string, count: number): BareTokens {
  const length = count + MARGIN;
  const memory = new ArrayBuffer(length * 17);
  return {
    text,
    count,
    start: new Int32Array(memory, 0, length),
    end: new Int32Array(memory, length * 4, length),
    word: new Int32Array(memory, length * 8, length),
    unit: new Uint16Array(memory, length * 12, length),
    type: new Uint8Array(memory, length * 14, length),
    shape: new Uint8Array(memory, length * 15, length),
    gap: new Uint8Array(memory, length * 16, length),
  };
}

type Page = typeof sharedPage;

function copyPage(to: BareTokens, at: number, from: Page, count: number): void {
  to.start.set(from.start.subarray(0, count), at);
  to.end.set(from.end.subarray(0, count), at);
  to.word.set(from.word.subarray(0, count), at);
  to.unit.set(from.unit.subarray(0, count), at);
  to.type.set(from.type.subarray(0, count), at);
  to.shape.set(from.shape.subarray(0, count), at);
  to.gap.set(from.gap.subarray(0, count), at);
}

/** The first tokens of one at the beginning of the other. */
function joined(from: BareTokens, count: number, to: BareTokens): BareTokens {
  copyPage(to, 0, from as Page, count);
  return to;
}

/** Classes that end a word, whatever comes behind. */
const ENDING = (1 << CLASS.SPACE) | (1 << CLASS.PUNCT) | (1 << CLASS.NEWLINE) | (1 << CLASS.SYMBOL);
const endsWord = (bits: number): boolean => ((ENDING >> (bits & CLASS_BITS)) & 1) !== 0;

const isWordClass = (kind: number): boolean =>
  kind === CLASS.LETTER || kind === CLASS.MARK || kind === CLASS.DIGIT || kind === CLASS.SURROGATE;
