/**
 * What a text as a whole says of its words: which are ever written small, which stand capitalised where only names do,
 * and which lines are headlines, whose capitals say nothing.
 */
import type { Tokens } from '../../text/tokens.js';
import { LOWER, NO_GAP, PUNCT, UPPER, WORD } from '../../text/tokens.js';
import { classesOf, SMALL } from './classes.js';

/** How a sentence uses capitals. */
export const PROSE = 0;
/** Title Case Throughout. */
export const TITLED = 1;
/** CAPITALS THROUGHOUT. */
export const SHOUTED = 2;

const OPENERS = '"“”„«‘\'([{—–-•*>:;…|/';

let epoch = 0;
let small = new Int32Array(1 << 15);
let named = new Int32Array(1 << 15);

/** The evidence of one text. Only the latest one made is valid: the tables behind it are shared. */
export class Evidence {
  /** Style of each sentence. */
  readonly style: Uint8Array;
  private readonly mark: number;

  constructor(private readonly tokens: Tokens) {
    this.mark = ++epoch;
    this.style = new Uint8Array(Math.max(0, tokens.sentences.length - 1));
    let most = 0;
    for (let i = 0; i < tokens.count; i++) if (tokens.word[i] > most) most = tokens.word[i];
    if (most >= small.length) {
      small = widened(small, most);
      named = widened(named, most);
    }
    for (let s = 0; s < this.style.length; s++) this.take(s);
  }

  /** Whether the text writes the word in lower case anywhere. */
  isSmall = (word: number): boolean => small[word] === this.mark;
  /** Whether the text writes the word with a capital where a sentence does not ask for one. */
  isNamed = (word: number): boolean => named[word] === this.mark;

  /** Whether a capital at token `i` may be due to its place alone: first of a sentence, a quotation or a clause after a mark. */
  isOpening(i: number): boolean {
    const { tokens } = this;
    const first = tokens.sentences[tokens.sentence[i]];
    let k = i;
    while (k > first) {
      const before = k - 1;
      if (tokens.type[before] === WORD) return false;
      if (tokens.type[before] !== PUNCT) return true;
      if (!OPENERS.includes(tokens.text[tokens.start[before]])) return false;
      if (tokens.text[tokens.start[before]] === '-' && tokens.gap[before] === NO_GAP) return false;
      k = before;
      if (tokens.text[tokens.start[before]] === '(' || tokens.text[tokens.start[before]] === "'") return k === first;
      if (':;—–"“‘…•*|/'.includes(tokens.text[tokens.start[before]])) return true;
    }
    return true;
  }

  private take(sentence: number): void {
    const { tokens, mark } = this;
    const from = tokens.sentences[sentence];
    const to = tokens.sentences[sentence + 1];
    let words = 0;
    let lower = 0;
    let upper = 0;
    for (let i = from; i < to; i++) {
      if (tokens.type[i] !== WORD || tokens.gap[i] === NO_GAP) continue;
      words++;
      if (tokens.shape[i] === LOWER) {
        if (!(classesOf(tokens.word[i]) & SMALL)) lower++;
      } else if (tokens.shape[i] === UPPER && tokens.end[i] - tokens.start[i] > 1) upper++;
    }
    const style =
      upper >= 3 && upper * 10 >= words * 7 ? SHOUTED : words >= 3 && lower * 8 <= words && !endsFull(tokens, to) ? TITLED : PROSE;
    this.style[sentence] = style;
    if (style !== PROSE) return;
    for (let i = from; i < to; i++) {
      if (tokens.type[i] !== WORD) continue;
      if (tokens.shape[i] === LOWER) small[tokens.word[i]] = mark;
      else if (named[tokens.word[i]] !== mark && !this.isOpening(i)) named[tokens.word[i]] = mark;
    }
  }
}

const endsFull = (tokens: Tokens, to: number): boolean => to > 0 && '.!?'.includes(tokens.text[tokens.end[to - 1] - 1]);

function widened(old: Int32Array, most: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(Math.max(most + 1, old.length * 2));
  made.set(old);
  return made;
}
