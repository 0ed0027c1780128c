/** The scanner's inner loop: one pass over the units of a text. */
import { CLASS, CLASS_BITS, charBits, seenBits, UNSEEN, UPPER_BIT } from './chars.js';
import { MARGIN, SHEET, type Sheet, sheetFor } from './sheets.js';
import {
  LINE_GAP,
  LOWER,
  NO_GAP,
  NUMBER,
  OF_DATE,
  OF_NUMBER,
  PARAGRAPH_GAP,
  PUNCT,
  type ScannedTokens,
  SPACE_GAP,
  SYMBOL,
  startAt,
  UPPER,
  WORD,
} from './tokens.js';
import { classAt, classPastHidden, pastHidden, unitsOf, visibleAfterHidden, type Written } from './units.js';
import { dottedEnd, isLetterPair, isPossessive, mayJoin, shapeIn, shapeOf, wordEnd } from './word-bounds.js';
import { firstMet, firstMetSlot, SHORT_LENGTH, SHORT_UNITS, shortWordSpelled, startsIn, WORD_MASK, wordSpelled } from './words.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FULL_STOP = 0x2e;
/** `¼` and what stands behind it: the symbols of Latin-1 before it start no number. */
const FIRST_VULGAR = 0xbc;

/** The sheet in use, and its first free place. */
let sheet: Sheet | null = null;
let free = 0;

/** Words of single units other than letters, by unit; -1 unasked. */
const singles = new Int32Array(65536).fill(-1);

/** Where sentences may begin in the text at hand, see {@link ScannedTokens.breaks}. */
let breaks: Int32Array = new Int32Array(1 << 12);

/** Where values may start in the text at hand, see {@link Tokens.starts}. */
let valueStarts: Int32Array = new Int32Array(1 << 12);

/** Classes that end a word, whatever comes behind. */
const ENDING = (1 << CLASS.SPACE) | (1 << CLASS.PUNCT) | (1 << CLASS.NEWLINE) | (1 << CLASS.SYMBOL);
/** Whether a word ends before a unit of such bits, see {@link charBits}. */
const endsWord = (bits: number): boolean => ((ENDING >> (bits & CLASS_BITS)) & 1) !== 0;

function widened(old: Int32Array): Int32Array {
  const made = new Int32Array(old.length * 2);
  made.set(old);
  return made;
}

/** Scans one text; not to be used again. */
export class Scanner implements Written {
  private sheet: Sheet;
  /** Where in the sheet the text begins, where the next token goes, and one past the last place a token may take. */
  private first: number;
  private next: number;
  private limit: number;
  private at = 0;
  readonly units: Uint16Array;
  private readonly dotted: number[] = [];
  private breakCount = 0;
  private startCount = 0;

  constructor(readonly text: string) {
    this.units = unitsOf(text);
    sheet ??= sheetFor(SHEET);
    this.sheet = sheet;
    this.first = this.next = free;
    this.limit = sheet.start.length - MARGIN;
  }

  /** The tokens of the text. */
  tokens(): ScannedTokens {
    this.run();
    const { text, dotted } = this;
    if (this.sheet !== sheet) this.moveTo(sheetFor(this.next - this.first + MARGIN));
    const { sheet: filled, first, next } = this;
    const end = next + MARGIN;
    if (filled === sheet) free = Math.min(end, this.limit);
    return {
      text,
      count: next - first,
      start: filled.start.subarray(first, end),
      end: filled.end.subarray(first, end),
      word: filled.word.subarray(first, end),
      unit: filled.unit.subarray(first, end),
      type: filled.type.subarray(first, end),
      shape: filled.shape.subarray(first, end),
      gap: filled.gap.subarray(first, end),
      sentence: filled.sentence.subarray(first, next),
      quoted: filled.quoted.subarray(first, end),
      starts: valueStarts.slice(0, this.startCount),
      dotted,
      breaks,
      breakCount: this.breakCount,
    };
  }

  /**
   * The walk over the units. Words of letters alone, as nearly all are, are taken right here: all that the loop touches is at hand in
   * variables of its own, which makes it twice as fast. What else a word may hold is left to {@link takeWord}.
   */
  private run(): void {
    const { text, units } = this;
    const bitsOf = seenBits;
    const joins = mayJoin;
    const common = firstMet;
    const length = text.length;
    let { start: starts, end: ends, word: words, unit: firsts, type: types, shape: shapes, gap: gaps } = this.sheet;
    let gap = PARAGRAPH_GAP;
    let afterWord = false;
    let at = 0;
    while (at < length) {
      const from = at;
      const first = units[from];
      const firstBits = bitsOf[first];
      if ((firstBits & CLASS_BITS) === CLASS.LETTER) {
        let low = 0;
        let high = 0;
        let all = 0;
        let upper = 0;
        let unit = first;
        let bits = firstBits;
        // the line feed behind the text ends the last word
        do {
          high = (high << 8) | (low >>> 24);
          low = (low << 8) | unit;
          all |= unit;
          upper = (upper + (bits & UPPER_BIT)) | 0;
          unit = units[++at];
          bits = bitsOf[unit];
        } while ((bits & CLASS_BITS) === CLASS.LETTER);
        const spaced = bits === CLASS.SPACE;
        if (!spaced) {
          if (bits === UNSEEN) bits = charBits(unit);
          if (!endsWord(bits) || (unit === FULL_STOP && at === from + 1) || (joins[unit] !== 0 && classAt(this, at + 1) === CLASS.LETTER)) {
            if (gap > SPACE_GAP || (gap === SPACE_GAP && !afterWord)) this.noteBreak();
            afterWord = false;
            this.takeWord(from, gap, CLASS.LETTER);
            ({ start: starts, end: ends, word: words, unit: firsts, type: types, shape: shapes, gap: gaps } = this.sheet);
            at = this.at;
            gap = NO_GAP;
            continue;
          }
        }
        const letters = at - from;
        let spelling: number;
        if (letters <= SHORT_LENGTH && all < SHORT_UNITS) {
          const slot = firstMetSlot(low, high);
          spelling = common[slot] === low && common[slot + 1] === high ? common[slot + 2] : shortWordSpelled(text, from, at, low, high);
        } else spelling = wordSpelled(text, units, from, at);
        if (this.next === this.limit) {
          this.turnSheet();
          ({ start: starts, end: ends, word: words, unit: firsts, type: types, shape: shapes, gap: gaps } = this.sheet);
        }
        if (gap > SPACE_GAP || (gap === SPACE_GAP && !afterWord)) this.noteBreak();
        if (spelling > WORD_MASK) this.noteStart(startsIn(spelling));
        const i = this.next++;
        starts[i] = from;
        ends[i] = at;
        words[i] = spelling & WORD_MASK;
        firsts[i] = first;
        types[i] = WORD;
        shapes[i] = upper === 0 ? LOWER : shapeOf(upper / UPPER_BIT, letters, (firstBits & UPPER_BIT) !== 0);
        gaps[i] = gap;
        afterWord = true;
        gap = NO_GAP;
        if (spaced) {
          gap = SPACE_GAP;
          at++;
        }
        continue;
      }
      const kind = (firstBits === UNSEEN ? charBits(first) : firstBits) & CLASS_BITS;
      if (kind === CLASS.SPACE) {
        if (gap < SPACE_GAP) gap = SPACE_GAP;
        at++;
      } else if (kind === CLASS.NEWLINE) {
        gap = gap >= LINE_GAP ? PARAGRAPH_GAP : LINE_GAP;
        at += first === CARRIAGE_RETURN && at + 1 < length && units[at + 1] === LINE_FEED ? 2 : 1;
      } else if (kind === CLASS.HIDDEN && !visibleAfterHidden(this, at)) {
        // All of them at once: a text may be nothing else.
        at = pastHidden(this, at);
      } else {
        if (gap > SPACE_GAP || (gap === SPACE_GAP && !afterWord)) this.noteBreak();
        afterWord = false;
        this.takeOther(from, gap, kind);
        ({ start: starts, end: ends, word: words, unit: firsts, type: types, shape: shapes, gap: gaps } = this.sheet);
        at = this.at;
        gap = NO_GAP;
      }
    }
  }

  /** A sentence may begin at the token that comes next. */
  private noteBreak(): void {
    if (this.breakCount === breaks.length) breaks = widened(breaks);
    breaks[this.breakCount++] = this.next - this.first;
  }

  /** A value may start at the token that comes next. */
  private noteStart(what: number): void {
    if (this.startCount === valueStarts.length) valueStarts = widened(valueStarts);
    valueStarts[this.startCount++] = startAt(this.next - this.first, what);
  }

  private takeOther(from: number, gap: number, kind: number): void {
    const first = kind === CLASS.HIDDEN ? classPastHidden(this, from) : kind;
    if (first === CLASS.LETTER || first === CLASS.MARK || first === CLASS.SURROGATE) this.takeWord(from, gap, first);
    else if (first === CLASS.DIGIT) this.takeNumber(from, gap);
    else this.takeOne(from, gap, first === CLASS.PUNCT ? PUNCT : SYMBOL);
  }

  private push(from: number, what: number, how: number, gap: number): void {
    const spelling = this.spelled(from);
    if (this.next === this.limit) this.turnSheet();
    if (what === NUMBER) this.noteStart(OF_NUMBER | OF_DATE);
    else if (what === WORD) {
      if (spelling > WORD_MASK) this.noteStart(startsIn(spelling));
    } else if (what === SYMBOL && this.units[from] >= FIRST_VULGAR) this.noteStart(OF_NUMBER);
    const i = this.next++;
    const to = this.sheet;
    to.start[i] = from;
    to.end[i] = this.at;
    to.word[i] = spelling & WORD_MASK;
    to.unit[i] = this.units[from];
    to.type[i] = what;
    to.shape[i] = how;
    to.gap[i] = gap;
  }

  /** Goes on in a new sheet, with room for as many tokens again as there are already. */
  private turnSheet(): void {
    const wider = sheetFor(Math.max(SHEET, (this.next - this.first) * 2 + MARGIN));
    this.moveTo(wider);
    // a sheet for a long text is its own; what it left on the common one is for nobody
    sheet = wider.start.length === SHEET ? wider : null;
    free = 0;
  }

  private moveTo(wider: Sheet): void {
    const { sheet: full, first, next } = this;
    for (const field of ['start', 'end', 'word', 'unit', 'type', 'shape', 'gap'] as const)
      wider[field].set(full[field].subarray(first, next));
    this.sheet = wider;
    this.first = 0;
    this.next = next - first;
    this.limit = wider.start.length - MARGIN;
  }

  private spelled(from: number): number {
    const { text, units, at } = this;
    if (at !== from + 1) return wordSpelled(text, units, from, at);
    const unit = units[from];
    const known = singles[unit];
    return known >= 0 ? known : (singles[unit] = wordSpelled(text, units, from, at));
  }

  private takeOne(from: number, gap: number, type: number): void {
    this.at = from + 1;
    while (classAt(this, this.at) === CLASS.MARK) this.at++;
    this.push(from, type, LOWER, gap);
  }

  /** A number: digits, with `.` or `,` between digits; hidden characters inside belong to it. */
  private takeNumber(from: number, gap: number): void {
    let i = from;
    for (;;) {
      const kind = classAt(this, i);
      if (kind === CLASS.DIGIT) i++;
      else if (kind === CLASS.HIDDEN && classPastHidden(this, i) === CLASS.DIGIT) i++;
      else {
        const unit = this.text.charCodeAt(i);
        if ((unit === 0x2c || unit === 0x2e) && classAt(this, i + 1) === CLASS.DIGIT) i++;
        else break;
      }
    }
    this.at = i;
    this.push(from, NUMBER, LOWER, gap);
  }

  /** A word: letters, marks, digits after letters, inner apostrophes; or a dotted abbreviation (`U.K.`, `a.m.`). */
  private takeWord(from: number, gap: number, first: number): void {
    if (first === CLASS.SURROGATE && !isLetterPair(this, from)) {
      this.at = Math.min(from + 2, this.text.length);
      this.push(from, SYMBOL, LOWER, gap);
      return;
    }
    const dotted = dottedEnd(this, from);
    if (dotted > 0) {
      this.at = dotted;
      this.dotted.push(this.next - this.first);
      this.push(from, WORD, charBits(this.text.charCodeAt(from)) & UPPER_BIT ? UPPER : LOWER, gap);
      return;
    }
    const end = wordEnd(this, from);
    this.at = end;
    this.push(from, WORD, shapeIn(this, from, end), gap);
    this.takePossessive();
  }

  private takePossessive(): void {
    if (mayJoin[this.units[this.at]] !== 0 && isPossessive(this, this.at)) {
      const from = this.at;
      this.at += 2;
      this.push(from, WORD, LOWER, NO_GAP);
    }
  }
}
