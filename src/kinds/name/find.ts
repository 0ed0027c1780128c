/**
 * Names in a text: capitalised runs, told from capitals that only start a sentence or fill a headline.
 * First what stands in running prose; then lone words and headlines, read by what the prose has named.
 */
import { LOWER, NO_GAP, PUNCT, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import type { Found, NameValue, Passage } from '../kind.js';
import {
  ALSO_WORD,
  COMMON,
  classesOf,
  DEMONYM,
  GIVEN,
  HEAD,
  OFFICE,
  PLACE,
  SAYING,
  STARTER,
  STATE,
  SUFFIX,
  SURNAME,
  WELL_KNOWN,
} from './classes.js';
import { Evidence, PROSE, SHOUTED } from './evidence.js';
import { Runner } from './run.js';
import { isNeverLone, type Piece, Splitter } from './split.js';
import { isFollowedByAge, isFollowedByState, typeOf } from './type.js';
import { nameOf } from './value.js';

type Type = NameValue['type'];

/** Every name of a passage, in order, never overlapping. */
export function findNames({ tokens }: Passage): Found<'name'>[] {
  const finder = new Finder(tokens);
  return finder.find();
}

interface Sorted {
  readonly piece: Piece;
  type: Type | null;
  /** Lone word: decided at the end. */
  readonly lone: boolean;
}

class Finder {
  private readonly evidence: Evidence;
  private readonly runner: Runner;
  private readonly splitter: Splitter;
  private readonly sorted: Sorted[] = [];
  /** Words of persons' names of two or more words: surnames and given names that the text itself explains. */
  private readonly persons = new Map<number, 'given' | 'family'>();
  /** First word → names of the prose that begin with it, as token ranges, for headlines. */
  private readonly byFirst = new Map<number, Piece[]>();
  /** Types that were settled, by word id of lone names. */
  private readonly settled = new Map<number, Type>();

  constructor(private readonly tokens: Tokens) {
    this.evidence = new Evidence(tokens);
    this.runner = new Runner(tokens);
    this.splitter = new Splitter(tokens, this.evidence);
  }

  find(): Found<'name'>[] {
    const headings: number[] = [];
    const { style } = this.evidence;
    for (let s = 0; s < style.length; s++) {
      if (style[s] === PROSE) this.walk(this.tokens.sentences[s], this.tokens.sentences[s + 1]);
      else headings.push(s);
    }
    for (const s of headings) this.heading(s);
    this.sorted.sort((a, b) => a.piece.first - b.piece.first);
    return this.decide();
  }

  private walk(from: number, to: number): void {
    const { tokens, runner } = this;
    for (let i = from; i < to; i++) {
      if (tokens.type[i] !== WORD || tokens.shape[i] === LOWER || !runner.isCapital(i)) continue;
      const run = runner.runFrom(i);
      for (const piece of this.splitter.split(run)) this.sort(piece);
      i = Math.max(i, run.last - 1);
    }
  }

  private sort(piece: Piece): void {
    const { tokens } = this;
    const words = this.wordCount(piece);
    const lone = words === 1;
    const type = isFollowedByAge(tokens, piece.last) ? 'person' : typeOf(tokens, piece);
    this.sorted.push({ piece, type, lone });
    if (lone) {
      if (type && !piece.doubtful) this.settled.set(tokens.word[piece.first], type);
      return;
    }
    if (type === 'person') this.explain(piece);
    const list = this.byFirst.get(tokens.word[piece.first]);
    if (list) list.push(piece);
    else this.byFirst.set(tokens.word[piece.first], [piece]);
  }

  private wordCount(piece: Piece): number {
    let words = 0;
    for (let i = piece.first; i < piece.last; i++) if (this.tokens.type[i] !== PUNCT) words++;
    return words;
  }

  /** Takes note of the surname and given name of a full name. */
  private explain(piece: Piece): void {
    const { tokens } = this;
    let end = piece.last - 1;
    while (end > piece.first && (tokens.type[end] !== WORD || classesOf(tokens.word[end]) & SUFFIX)) end--;
    if (end === piece.first) return;
    if (!this.persons.has(tokens.word[piece.first])) this.persons.set(tokens.word[piece.first], 'given');
    this.persons.set(tokens.word[end], 'family');
  }

  /** A headline or a shouted line: only what the prose names, or what the tables of names know, is read in it. */
  private heading(sentence: number): void {
    const { tokens, runner } = this;
    const end = tokens.sentences[sentence + 1];
    const shouted = this.evidence.style[sentence] === SHOUTED;
    for (let i = tokens.sentences[sentence]; i < end; i++) {
      if (tokens.type[i] !== WORD || !runner.isCapital(i)) continue;
      const known = this.knownAt(i, end);
      const last = known > 0 ? known : this.listedAt(i, end, shouted);
      if (last <= i) continue;
      const piece = { first: i, last, titled: false, doubtful: false };
      this.sorted.push({ piece, type: typeOf(tokens, piece), lone: this.wordCount(piece) === 1 });
      i = last - 1;
    }
  }

  /** End of the longest name of the prose that stands at token `i` too. */
  private knownAt(i: number, end: number): number {
    const { tokens } = this;
    let best = -1;
    for (const piece of this.byFirst.get(tokens.word[i]) ?? []) {
      const length = piece.last - piece.first;
      if (i + length > end || length <= best - i) continue;
      let same = true;
      for (let k = 1; k < length && same; k++) same = tokens.word[i + k] === tokens.word[piece.first + k];
      if (same) best = i + length;
    }
    return best;
  }

  /** End of a name that the tables know at token `i` of a headline, or -1. */
  private listedAt(i: number, end: number, shouted: boolean): number {
    const { tokens, runner } = this;
    const classes = classesOf(tokens.word[i]);
    const next = i + 1 < end && runner.isCapital(i + 1) && tokens.gap[i + 1] !== NO_GAP ? classesOf(tokens.word[i + 1]) : 0;
    const given = (classes & GIVEN) !== 0 && (!(classes & ALSO_WORD) || ((classes & WELL_KNOWN) !== 0 && (next & COMMON) === 0));
    if (given && next !== 0) {
      let last = i + 1;
      if (last + 2 < end && tokens.shape[last] === 4) last += tokens.text[tokens.start[last + 1]] === '.' ? 2 : 1;
      const surname = classesOf(tokens.word[last]);
      const fits =
        surname & SURNAME ? !(surname & COMMON) || !this.evidence.isSmall(tokens.word[last]) : !(surname & (COMMON | STARTER | HEAD));
      if (last < end && runner.isCapital(last) && fits && !(surname & (OFFICE | DEMONYM) && !(surname & SURNAME))) {
        return last + 1 < end && classesOf(tokens.word[last + 1]) & SUFFIX ? last + 2 : last + 1;
      }
    }
    if (this.persons.get(tokens.word[i]) === 'family' && !this.evidence.isSmall(tokens.word[i])) return i + 1;
    if (classes & PLACE && !(classes & COMMON)) return i + 1;
    const word = tokens.word[i];
    if (!shouted && tokens.shape[i] === UPPER && !isNeverLone(classes)) return i + 1;
    if (this.evidence.isNamed(word) && !this.evidence.isSmall(word) && !isNeverLone(classes) && this.settled.has(word)) return i + 1;
    return -1;
  }

  private decide(): Found<'name'>[] {
    const found: Found<'name'>[] = [];
    let end = 0;
    for (const { piece, type, lone } of this.sorted) {
      if (piece.first < end) continue;
      const settled = lone ? this.typeOfLone(piece, type) : this.typeOfFull(piece, type);
      if (settled === null) continue;
      found.push(this.make(piece, settled));
      end = piece.last;
    }
    return found;
  }

  private typeOfFull(piece: Piece, type: Type | null): Type | null {
    const { tokens } = this;
    if (type !== null && type !== 'other') return type;
    if (piece.doubtful && classesOf(tokens.word[piece.first]) & COMMON) return null;
    return type ?? 'other';
  }

  /** Whether a lone word is a name at all, and of what. */
  private typeOfLone(piece: Piece, type: Type | null): Type | null {
    const { tokens, evidence } = this;
    const word = tokens.word[piece.first];
    const classes = classesOf(word);
    const explained = this.persons.get(word);
    if (piece.titled) return 'person';
    if (explained !== undefined && !(type === 'place' && classes & PLACE && isFollowedByState(tokens, piece.last))) {
      if (!piece.doubtful || explained === 'family' || !(classes & COMMON)) return 'person';
    }
    if (tokens.shape[piece.first] === 4) return null;
    if (isNeverLone(classes) && !(classes & PLACE)) {
      return classes & STATE && tokens.text[tokens.end[piece.last - 1] - 1] === '.' ? 'place' : null;
    }
    if (piece.doubtful) {
      if (evidence.isSmall(word) || (classes & COMMON && !this.settled.has(word))) return null;
      if (!evidence.isNamed(word) && !(classes & (GIVEN | SURNAME | PLACE))) {
        const next = piece.last < tokens.count ? classesOf(tokens.word[piece.last]) : 0;
        if (!(next & SAYING)) return null;
      }
    }
    if (evidence.isSmall(word) && classes & COMMON) return null;
    return (
      type ??
      this.settled.get(word) ??
      (classes & PLACE ? 'place' : classes & (GIVEN | SURNAME) && !(classes & COMMON) ? 'person' : 'other')
    );
  }

  private make(piece: Piece, type: Type): Found<'name'> {
    const { tokens } = this;
    const start = tokens.start[piece.first];
    const end = tokens.end[piece.last - 1];
    const text = tokens.text.slice(start, end);
    const lone = piece.last - piece.first === 1;
    const given = lone && this.persons.get(tokens.word[piece.first]) === 'given';
    return { kind: 'name', value: nameOf(text, type, given), first: piece.first, last: piece.last, start, end };
  }
}
