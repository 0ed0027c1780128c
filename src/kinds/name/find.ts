/**
 * Names in a text: capitalised runs, told from capitals that only start a sentence or fill a headline.
 * First what stands in running prose; then lone words and headlines, read by what the prose has named.
 */
import { INITIAL, LOWER, MIXED, NO_GAP, PUNCT, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { formOf, knownWord, wordOf, wordSet } from '../../text/words.js';
import type { Found, NameValue, Passage } from '../kind.js';
import {
  ALSO_WORD,
  COMMON,
  classesOf,
  DEMONYM,
  GIVEN,
  HEAD,
  hasFigure,
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
import { CHARGES, NAMELESS, PLAIN_PAIRS } from './lexicon.js';
import { isCounted, isNamedStarter, mayBeMeant } from './part-tests.js';
import { Runner } from './run.js';
import { isNeverLone, type Piece, Splitter } from './split.js';
import { finalWord, isAddress, isJunk, isMoreOfName, isSure } from './stretch.js';
import { isBrand, longNameAt, typeOf } from './type.js';
import { isFollowedByAge, isFollowedByState } from './type-around.js';
import { nameAt } from './value.js';

type Type = NameValue['type'];

const I = wordOf('i');
const OF = wordOf('of');
const POSSESSIVE = wordOf("'s");
const feastEnds = wordSet(['day', 'eve', 'days']);
/** Things that bear a person's name: *Hurricane Sandy*. */
const namedThings = wordSet(
  'hurricane storm typhoon cyclone tropical operation project lake mount camp fort hms uss mv ms ss windows super mega little old new saint st san santa'.split(
    ' ',
  ),
);

const pairs = new Set(PLAIN_PAIRS);
const charges = wordSet(CHARGES);
const nameless = wordSet(NAMELESS);

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
  /** Lone names, for telling that the last word of a longer one is a surname. */
  private readonly lone = new Set<number>();
  /** Types that were settled, by word id of lone names. */
  private readonly settled = new Map<number, Type>();

  constructor(private readonly tokens: Tokens) {
    this.evidence = new Evidence(tokens);
    this.runner = new Runner(tokens, this.evidence);
    this.splitter = new Splitter(tokens, this.evidence);
  }

  find(): Found<'name'>[] {
    const headings: number[] = [];
    const { style } = this.evidence;
    for (let s = 0; s < style.length; s++) if (style[s] !== PROSE) headings.push(s);
    this.walk();
    for (const s of headings) this.heading(s);
    if (headings.length > 0) this.sorted.sort((a, b) => a.piece.first - b.piece.first);
    return this.decide();
  }

  private walk(): void {
    const { runner, splitter, evidence } = this;
    const { capitals, capitalCount } = evidence;
    let next = 0;
    for (let c = 0; c < capitalCount; c++) {
      const i = capitals[c];
      if (i < next || !runner.isCapital(i) || this.isStarter(i)) continue;
      const run = runner.runFrom(i);
      for (const piece of splitter.split(run)) this.sort(piece);
      next = run.last;
    }
  }

  /** A word that only starts a sentence: a name may begin after it, and never with it. */
  private isStarter(i: number): boolean {
    const { tokens } = this;
    if (this.isPronoun(i)) return true;
    if (tokens.shape[i] !== TITLE) return false;
    const classes = classesOf(tokens.word[i]);
    if (!(classes & STARTER) || classes & HEAD || isNamedStarter(tokens.word[i]) || mayBeMeant(tokens, i)) return false;
    if (isCounted(tokens, i, Math.min(tokens.count, i + 5))) return false;
    return i + 1 < tokens.count && tokens.type[i + 1] === WORD && tokens.gap[i + 1] !== NO_GAP;
  }

  /** *Why I Close Shops*: the one word that has a capital everywhere. With a full stop it is an initial. */
  private isPronoun(i: number): boolean {
    const { tokens } = this;
    const { word, type, gap, count } = tokens;
    return word[i] === I && tokens.shape[i] === INITIAL && i + 1 < count && type[i + 1] === WORD && gap[i + 1] !== NO_GAP;
  }

  private sort(piece: Piece): void {
    const { tokens } = this;
    if (this.isNameless(piece)) return;
    const words = this.wordCount(piece);
    const lone = words === 1;
    const type = isFollowedByAge(tokens, piece.last) ? 'person' : typeOf(tokens, piece);
    this.sorted.push({ piece, type, lone });
    if (lone) {
      if (type && !piece.doubtful) this.settled.set(tokens.word[piece.first], type);
      if (piece.titled && !this.persons.has(tokens.word[piece.first]) && !this.isCode(piece.first))
        this.persons.set(tokens.word[piece.first], 'family');
      if (!piece.doubtful) this.lone.add(tokens.word[piece.first]);
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
    if (
      tokens.shape[end] === LOWER ||
      end === piece.first ||
      isBrand(tokens.word[piece.first]) ||
      isBrand(tokens.word[end]) ||
      this.isCode(end)
    )
      return;
    const head = classesOf(tokens.word[piece.first]);
    // Nobody goes by an initial alone.
    if (!this.persons.has(tokens.word[piece.first]) && !(head & DEMONYM && !(head & WELL_KNOWN)) && tokens.shape[piece.first] !== INITIAL)
      this.persons.set(tokens.word[piece.first], 'given');
    this.persons.set(tokens.word[end], 'family');
  }

  /** `S9`, `UN`: no surname. */
  private isCode(i: number): boolean {
    const { tokens } = this;
    if (tokens.shape[i] === UPPER && tokens.end[i] - tokens.start[i] < 5 && !(classesOf(tokens.word[i]) & SURNAME)) return true;
    return hasFigure(tokens.word[i]);
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
    let reach = i + 1;
    while (reach < end && runner.isCapital(reach) && tokens.gap[reach] !== NO_GAP) reach++;
    if (reach - i > 1 && reach - i < 4 && isFollowedByAge(tokens, reach) && !(classes & STARTER))
      return nameless.has(tokens.word[reach - 1]) ? -1 : reach;
    const long = longNameAt(tokens, i, end);
    if (long > 0) return long;
    const given = (classes & GIVEN) !== 0 && (!(classes & ALSO_WORD) || ((classes & WELL_KNOWN) !== 0 && (next & COMMON) === 0));
    if (given && next !== 0) {
      let last = i + 1;
      if (last + 2 < end && tokens.shape[last] === INITIAL) last += tokens.text[tokens.start[last + 1]] === '.' ? 2 : 1;
      const surname = classesOf(tokens.word[last]);
      const fits =
        surname & SURNAME ? !(surname & COMMON) || !this.evidence.isSmall(tokens.word[last]) : !(surname & (COMMON | STARTER | HEAD));
      if (
        last < end &&
        runner.isCapital(last) &&
        fits &&
        !(classes & PLACE && surname & COMMON) &&
        !(surname & (OFFICE | DEMONYM) && !(surname & SURNAME))
      ) {
        let reached = last + 1;
        while (reached < end && runner.isCapital(reached) && isMoreOfName(tokens, reached)) reached++;
        return reached;
      }
    }
    if (this.persons.get(tokens.word[i]) === 'family' && !this.evidence.isSmall(tokens.word[i])) return i + 1;
    if (classes & PLACE && !(classes & COMMON)) return i + 1;
    const word = tokens.word[i];
    if (!shouted && tokens.shape[i] === UPPER && !isNeverLone(classes)) return i + 1;
    if (this.evidence.isNamed(word) && !this.evidence.isSmall(word) && !isNeverLone(classes) && this.settled.has(word)) return i + 1;
    return -1;
  }

  /** `Roy Stephens Photos Roy Stephens Get`: a person whom the text names elsewhere, inside a run that punctuation does not part. */
  private personInside(piece: Piece): Piece | null {
    const { tokens } = this;
    if (piece.titled || piece.last - piece.first < 3 || classesOf(tokens.word[finalWord(tokens, piece)]) & (HEAD | SUFFIX)) return null;
    for (let i = piece.first; i < piece.last - 1; i++) {
      for (const known of this.byFirst.get(tokens.word[i]) ?? []) {
        const length = known.last - known.first;
        if (length >= piece.last - piece.first || i + length > piece.last || !isSure(tokens, known)) continue;
        let same = true;
        for (let k = 0; k < length && same; k++) same = tokens.word[i + k] === tokens.word[known.first + k];
        if (same && isJunk(tokens, piece, i, i + length)) return { first: i, last: i + length, titled: false, doubtful: false };
      }
    }
    return null;
  }

  private decide(): Found<'name'>[] {
    const { tokens } = this;
    const found: Found<'name'>[] = [];
    let end = 0;
    for (const { piece, type, lone } of this.sorted) {
      if (piece.first < end) continue;
      const inner = lone ? null : this.personInside(piece);
      if (inner) {
        const before = { first: piece.first, last: inner.first, titled: false, doubtful: piece.doubtful };
        const kept = before.last > before.first ? typeOf(tokens, before) : null;
        if (kept === 'organisation' || kept === 'place') found.push(this.make(before, kept));
        found.push(this.make(inner, 'person'));
        end = inner.last;
        continue;
      }
      if (isAddress(tokens, piece)) continue;
      const settled = lone ? this.typeOfLone(piece, type) : this.typeOfFull(piece, type);
      if (settled === null) continue;
      found.push(this.make(piece, settled));
      end = piece.last;
    }
    return found;
  }

  private typeOfFull(piece: Piece, type: Type | null): Type | null {
    const { tokens } = this;
    if (this.isShouted(piece) || this.isPairOfLetters(piece)) return null;
    if (type !== null && type !== 'other') return type;
    if (this.isReferredTo(piece)) {
      this.explain(piece);
      return 'person';
    }
    if (piece.doubtful && classesOf(tokens.word[piece.first]) & COMMON) return null;
    return this.isCharge(piece) ? null : 'other';
  }

  /** `New Year's Day`: no one's name. */
  private isPartOfFeast(i: number): boolean {
    const { tokens } = this;
    return i > 1 && feastEnds.has(tokens.word[i]) && tokens.word[i - 1] === POSSESSIVE && tokens.shape[i - 2] === TITLE;
  }

  /** `Capital Murder`: everyday words. */
  private isCharge(piece: Piece): boolean {
    const { tokens } = this;
    if (!charges.has(tokens.word[finalWord(tokens, piece)])) return false;
    for (let i = piece.first; i < piece.last; i++)
      if (this.tokens.type[i] === WORD && tokens.shape[i] !== LOWER && !(classesOf(tokens.word[i]) & COMMON)) return false;
    return true;
  }

  /** `Killing of Boy, 7`: someone of an age whose name is not told. */
  private isNameless(piece: Piece): boolean {
    const { tokens } = this;
    return nameless.has(tokens.word[finalWord(tokens, piece)]) && isFollowedByAge(tokens, piece.last);
  }

  /** `the Osbornes`: a family, not a spelling of its name. */
  private isPluralOfPerson(word: number): boolean {
    const form = formOf(word);
    return form.endsWith('s') && this.persons.get(knownWord(form.slice(0, -1))) === 'family';
  }

  /** `Elon Musk … Musk`: the text goes on with the last word alone. */
  private isReferredTo(piece: Piece): boolean {
    const { tokens } = this;
    const final = finalWord(tokens, piece);
    if (final === piece.first || this.wordCount(piece) > 3 || !this.lone.has(tokens.word[final])) return false;
    const head = classesOf(tokens.word[piece.first]);
    if (head & COMMON && !(head & GIVEN)) return false;
    return (
      !(head & (PLACE | DEMONYM | HEAD) && !(head & GIVEN)) &&
      !namedThings.has(tokens.word[piece.first]) &&
      !(classesOf(tokens.word[final]) & (PLACE | HEAD))
    );
  }

  /** Whether a lone word is a name at all, and of what. */
  private typeOfLone(piece: Piece, type: Type | null): Type | null {
    const { tokens, evidence } = this;
    const word = tokens.word[piece.first];
    const classes = classesOf(word);
    const explained = this.persons.get(word);
    if (piece.titled) return 'person';
    if (explained === undefined && (this.isPluralOfPerson(word) || this.isPartOfFeast(piece.first))) return null;
    if (tokens.shape[piece.first] === UPPER && classes & STARTER) return type ?? 'organisation';
    if (classes & PLACE && explained !== 'family' && (type === 'place' || this.settled.get(word) === 'place')) return 'place';
    if (explained !== undefined && !(type === 'place' && classes & PLACE && isFollowedByState(tokens, piece.last))) {
      if (!piece.doubtful || explained === 'family' || !(classes & COMMON)) return 'person';
    }
    if (tokens.shape[piece.first] === INITIAL || this.isPluralOfLetters(piece.first)) return null;
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
    if (explained === undefined && hasFigure(word)) return 'other';
    if (isBrand(word) && !piece.doubtful && !evidence.isSmall(word)) return 'organisation';
    if (classes & COMMON && (evidence.isSmall(word) || !(classes & (GIVEN | SURNAME | PLACE) || evidence.isNamedTwice(word)))) return null;
    if (classes & COMMON && piece.first > 1 && tokens.word[piece.first - 1] === OF && classesOf(tokens.word[piece.first - 2]) & OFFICE)
      return null;
    if (tokens.shape[piece.first] === UPPER && this.isShouting(piece.first)) return null;
    return (
      type ??
      this.settled.get(word) ??
      (classes & PLACE ? 'place' : classes & (GIVEN | SURNAME) && !(classes & COMMON) ? 'person' : 'other')
    );
  }

  /** `MPs`, `UFOs`: things counted, and no name. */
  private isPluralOfLetters(i: number): boolean {
    const { tokens } = this;
    return tokens.shape[i] === MIXED && /^\p{Lu}{2,}s$/u.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
  }

  /** `R&D`, `Q&A`: two letters that stand for words, and no name. */
  private isPairOfLetters({ first, last }: Piece): boolean {
    const { tokens } = this;
    return last - first === 3 && tokens.shape[first] === INITIAL && pairs.has(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
  }

  /** Everyday words in capitals, for emphasis. */
  private isShouted(piece: Piece): boolean {
    const { tokens } = this;
    for (let i = piece.first; i < piece.last; i++) {
      if (tokens.type[i] === WORD && !(tokens.shape[i] === UPPER && classesOf(tokens.word[i]) & (COMMON | STARTER))) return false;
    }
    return true;
  }

  /** A word in capitals beside others that are everyday words. */
  private isShouting(i: number): boolean {
    const { tokens } = this;
    const loud = (k: number): boolean =>
      k >= 0 &&
      k < tokens.count &&
      tokens.type[k] === WORD &&
      tokens.shape[k] === UPPER &&
      (classesOf(tokens.word[k]) & (COMMON | STARTER)) !== 0;
    return loud(i) && (loud(i - 1) || loud(i + 1));
  }

  private make(piece: Piece, type: Type): Found<'name'> {
    const { tokens } = this;
    const start = tokens.start[piece.first];
    const end = tokens.end[piece.last - 1];
    const lone = piece.last - piece.first === 1;
    const given = type === 'person' && lone && this.persons.get(tokens.word[piece.first]) === 'given';
    return { kind: 'name', value: nameAt(tokens, piece.first, piece.last, type, given), first: piece.first, last: piece.last, start, end };
  }
}
