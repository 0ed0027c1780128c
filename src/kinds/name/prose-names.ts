/** What the prose of a text names, and where its names stand again. */
import { INITIAL, LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, knownWord, wordSet } from '../../text/words.js';
import type { NameValue } from '../kind.js';
import { COMMON, classesOf, DEMONYM, GIVEN, HEAD, PLACE, SUFFIX, WELL_KNOWN } from './classes.js';
import { isCode } from './no-names.js';
import type { Piece } from './split.js';
import { finalWord, isJunk, isSure, wordCount } from './stretch.js';
import { isBrand } from './type.js';

type Type = NameValue['type'];

/** Things that bear a person's name: *Hurricane Sandy*. */
const namedThings = wordSet(
  'hurricane storm typhoon cyclone tropical operation project lake mount camp fort hms uss mv ms ss windows super mega little old new saint st san santa'.split(
    ' ',
  ),
);

/** The names that the prose of a text has, from which lone words and headlines are read. */
export class ProseNames {
  /** Words of persons' names of two or more words: surnames and given names that the text itself explains. */
  readonly persons = new Map<number, 'given' | 'family'>();
  /** Types that were settled, by word id of lone names. */
  readonly settled = new Map<number, Type>();
  /** First word → names of the prose that begin with it, as token ranges, for headlines. */
  private readonly byFirst = new Map<number, Piece[]>();
  /** Lone names, for telling that the last word of a longer one is a surname. */
  private readonly lone = new Set<number>();

  constructor(private readonly tokens: Tokens) {}

  /** Takes note of a name of one word. */
  addLone(piece: Piece, type: Type | null): void {
    const word = this.tokens.word[piece.first];
    if (type && !piece.doubtful) this.settled.set(word, type);
    if (piece.titled && !this.persons.has(word) && !isCode(this.tokens, piece.first)) this.persons.set(word, 'family');
    if (!piece.doubtful) this.lone.add(word);
  }

  /** Takes note of a name of several words. */
  add(piece: Piece, type: Type | null): void {
    const word = this.tokens.word[piece.first];
    if (type === 'person') this.explain(piece);
    const list = this.byFirst.get(word);
    if (list) list.push(piece);
    else this.byFirst.set(word, [piece]);
  }

  /** Takes note of the surname and given name of a full name. */
  explain(piece: Piece): void {
    const { tokens } = this;
    let end = piece.last - 1;
    while (end > piece.first && (tokens.type[end] !== WORD || classesOf(tokens.word[end]) & SUFFIX)) end--;
    if (
      tokens.shape[end] === LOWER ||
      end === piece.first ||
      isBrand(tokens.word[piece.first]) ||
      isBrand(tokens.word[end]) ||
      isCode(tokens, end)
    )
      return;
    const head = classesOf(tokens.word[piece.first]);
    // Nobody goes by an initial alone.
    if (!this.persons.has(tokens.word[piece.first]) && !(head & DEMONYM && !(head & WELL_KNOWN)) && tokens.shape[piece.first] !== INITIAL)
      this.persons.set(tokens.word[piece.first], 'given');
    this.persons.set(tokens.word[end], 'family');
  }

  /** End of the longest name of the prose that stands at token `i` too. */
  knownAt(i: number, end: number): number {
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

  /** `Roy Stephens Photos Roy Stephens Get`: a person whom the text names elsewhere, inside a run that punctuation does not part. */
  personInside(piece: Piece): Piece | null {
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

  /** `the Osbornes`: a family, not a spelling of its name. */
  isPluralOfPerson(word: number): boolean {
    const form = formOf(word);
    return form.endsWith('s') && this.persons.get(knownWord(form.slice(0, -1))) === 'family';
  }

  /** `Elon Musk … Musk`: the text goes on with the last word alone. */
  isReferredTo(piece: Piece): boolean {
    const { tokens } = this;
    const final = finalWord(tokens, piece);
    if (final === piece.first || wordCount(tokens, piece) > 3 || !this.lone.has(tokens.word[final])) return false;
    const head = classesOf(tokens.word[piece.first]);
    if (head & COMMON && !(head & GIVEN)) return false;
    return (
      !(head & (PLACE | DEMONYM | HEAD) && !(head & GIVEN)) &&
      !namedThings.has(tokens.word[piece.first]) &&
      !(classesOf(tokens.word[final]) & (PLACE | HEAD))
    );
  }
}
