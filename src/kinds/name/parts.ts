/** A name's parts: what is given, what is family, and what is generic in it. */
import { fold } from '../../text/fold.js';
import { hasLetter } from '../../text/letters.js';
import { scan } from '../../text/scan.js';
import { INITIAL, NO_GAP, NUMBER, PUNCT, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { NameValue } from '../kind.js';
import { BODY, classesOf, DIRECTION, FACILITY, HEAD, HONORIFIC, LEGAL, OFFICE, OFFICE_PREFIX, PARTICLE, SUFFIX } from './classes.js';
import { GENERATIONS, SHORT_FORMS } from './lexicon.js';
import { typeOf } from './type.js';

export interface NameParts {
  /** The string that was read. */
  readonly full: string;
  readonly type: NameValue['type'];
  /** Folded, without full stops, in order of writing. */
  readonly honorifics: readonly string[];
  /** Given names and initials (`j`), in order; the first is the one a person goes by unless it is an initial. */
  readonly given: readonly string[];
  readonly nickname: string | null;
  readonly particles: readonly string[];
  /** Words of the family name, without particles. Double names have two. */
  readonly family: readonly string[];
  /** `jr`, `iii`, or null. */
  readonly suffix: string | null;
  /** Generic words of a body or place in full (`street`, `hospital`), in order. */
  readonly heads: readonly string[];
  /** Every part in order, honorifics left out, generic words in full: what names are compared by. */
  readonly words: readonly string[];
  /** Word ids of {@link words}. */
  readonly ids: readonly number[];
  /** Given and family name as written (a person's only). */
  readonly written: { readonly given: string | null; readonly family: string | null };
}

const KEPT = 1 << 11;
const known = new Map<string, NameParts>();

/** The parts of a name written as `full` (`Dr. Frederick C. LaRue Jr.`, `Smith, Ada`). Memoised. */
export function partsOf(full: string): NameParts {
  let parts = known.get(full);
  if (!parts) {
    if (known.size >= KEPT) known.clear();
    known.set(full, (parts = read(full)));
  }
  return parts;
}

const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th']);
const generations = new Set(GENERATIONS);
const BEFORE_HYPHEN = new Set(['al', 'el', 'abu', 'ibn', 'bin', 'ben', 'abd', 'abdul', 'ul']);

/** A word of the name: its folded form, in full, and where it stands. */
interface Word {
  form: string;
  token: number;
  initial: boolean;
  classes: number;
}

function read(full: string): NameParts {
  const tokens = scan(full);
  const nickname = nicknameIn(tokens);
  const words = wordsIn(tokens, nickname);
  const honorifics: string[] = [];
  while (words.length > 1 && isTitle(words)) honorifics.push(words.shift()!.form);
  const ids = words.map((word) => wordOf(word.form));
  const common = { full, honorifics, nickname: nickname?.form ?? null, words: words.map((word) => word.form), ids };
  const first = words[0]?.token ?? 0;
  const type =
    tokens.count === 0
      ? 'other'
      : (typeOf(tokens, { first, last: lastToken(tokens), titled: honorifics.length > 0, doubtful: false }) ?? 'other');
  if (type !== 'person' && !looksPersonal(words, tokens)) {
    const heads = words.filter((word) => word.classes & HEAD).map((word) => word.form);
    return { ...common, type, given: [], particles: [], family: [], suffix: null, heads, written: { given: null, family: null } };
  }
  return { ...common, type, heads: [], ...personal(words, tokens, full) };
}

/** An `other` of one word, or of words that no head makes a body, is read as a person's for want of better. */
const looksPersonal = (words: readonly Word[], tokens: Tokens): boolean =>
  words.length > 0 && words.length < 6 && !words.some((word) => word.classes & (HEAD | LEGAL)) && tokens.type[0] === WORD;

function isTitle(words: readonly Word[]): boolean {
  const { classes, initial } = words[0];
  if (initial || !(classes & (HONORIFIC | OFFICE | OFFICE_PREFIX))) return false;
  if (classes & HONORIFIC) return !(words[1].classes & (BODY | FACILITY) && words.length === 2);
  if (words.some((word, i) => i > 0 && word.classes & (HEAD | LEGAL) && !(word.classes & OFFICE))) return false;
  return classes & OFFICE
    ? words.length > 2 || !generations.has(words[1].form)
    : words.length > 2 && (words[1].classes & (OFFICE | OFFICE_PREFIX)) !== 0;
}

function lastToken(tokens: Tokens): number {
  let last = tokens.count;
  while (last > 1 && tokens.type[last - 1] === PUNCT && tokens.text[tokens.start[last - 1]] !== '.') last--;
  return last;
}

interface Nickname {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** `"Kiki"` or `(Kiki)` between other words. */
function nicknameIn(tokens: Tokens): Nickname | null {
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (tokens.type[i] !== PUNCT || !'"“‘\'('.includes(tokens.text[tokens.start[i]]) || tokens.gap[i] === NO_GAP) continue;
    let to = i + 1;
    while (to < tokens.count && !'"”’\')'.includes(tokens.text[tokens.start[to]])) to++;
    if (to >= tokens.count - 1 || to === i + 1) continue;
    const form = fold(tokens.text.slice(tokens.start[i + 1], tokens.end[to - 1])).replace(/[.,]/g, '');
    return { form, from: i, to };
  }
  return null;
}

function wordsIn(tokens: Tokens, nickname: Nickname | null): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (nickname && i === nickname.from) {
      i = nickname.to;
      continue;
    }
    if (tokens.type[i] === PUNCT && tokens.text[tokens.start[i]] !== '&') continue;
    const form = fold(tokens.text.slice(tokens.start[i], tokens.end[i]));
    if (
      tokens.type[i] === WORD &&
      tokens.gap[i] === NO_GAP &&
      i > 0 &&
      tokens.type[i - 1] === NUMBER &&
      words.length &&
      ORDINAL_ENDS.has(form)
    ) {
      words[words.length - 1].form += form;
      continue;
    }
    if (form === "'s") {
      if (words.length) words[words.length - 1].form += "'s";
      continue;
    }
    for (const piece of initials(form, tokens, i)) {
      const dotted = i + 1 < tokens.count && tokens.text[tokens.start[i + 1]] === '.';
      const full = roadAt(tokens, i, piece) ?? SHORT_FORMS[dotted && piece.length === 1 ? `${piece}.` : piece] ?? piece;
      const position = words.length === 0;
      const initial = piece.length === 1 && hasLetter(piece);
      const generic = full !== piece && !(initial && !isDirectionHere(tokens, i)) && !(position && piece.length > 1 && !opening.has(piece));
      const shown =
        generic || piece === '&' ? full : piece === 'st' && full === piece ? 'saint' : isArticle(piece, tokens, i) ? 'al' : piece;
      words.push({
        form: shown,
        token: i,
        initial: initial && shown === piece,
        classes: classesOf(wordOf(shown)) | classesOf(wordOf(piece)),
      });
    }
  }
  return words;
}

/** Short forms that a name may begin with. */
const opening = new Set(['mt', 'ft', 'intl', 'natl', 'dept', 'univ', 'assn', 'govt']);

const ASSIMILATED = new Set(['an', 'ar', 'as', 'ash', 'at', 'ad', 'az', 'adh', 'ath']);
/** `an-Nur`, `ash-Shabab`: the Arabic article, said with the letter that follows. */
const isArticle = (form: string, tokens: Tokens, i: number): boolean =>
  ASSIMILATED.has(form) && i + 2 < tokens.count && tokens.text[tokens.start[i + 1]] === '-' && tokens.gap[i + 1] === NO_GAP;

/** `St.` and `Dr.` after the name of a road; before one they are *Saint* and *Doctor*. */
function roadAt(tokens: Tokens, i: number, form: string): string | null {
  if (i === 0 || (form !== 'st' && form !== 'dr')) return null;
  let next = i + 1;
  if (next < tokens.count && tokens.text[tokens.start[next]] === '.') next++;
  if (next < tokens.count && !(tokens.type[next] === WORD && classesOf(tokens.word[next]) & DIRECTION)) return null;
  return form === 'st' ? 'street' : 'drive';
}

/** `E.` of `E. 52nd St.`: a direction where a number or a road follows. */
function isDirectionHere(tokens: Tokens, i: number): boolean {
  let k = i + 1;
  if (k < tokens.count && tokens.text[tokens.start[k]] === '.') k++;
  if (k < tokens.count && tokens.type[k] === NUMBER) return true;
  for (let t = k; t < tokens.count; t++)
    if (
      tokens.type[t] === WORD &&
      classesOf(tokens.word[t]) & HEAD &&
      t === tokens.count - 1 - (tokens.type[tokens.count - 1] === PUNCT ? 1 : 0)
    )
      return true;
  return false;
}

/** `J.B.` and `JB` before a surname are two initials; a dotted abbreviation of a body is one word. */
function initials(form: string, tokens: Tokens, i: number): string[] {
  const plain = form.replace(/\./g, '');
  if (plain === form) return [form];
  const more = i + 1 < tokens.count && tokens.type[i + 1] === WORD && tokens.shape[i + 1] !== UPPER;
  return more && plain.length <= 3 && i === 0 && !(classesOf(wordOf(form)) & ~(1 << 30)) ? [...plain] : [plain];
}

type Personal = Pick<NameParts, 'given' | 'particles' | 'family' | 'suffix' | 'written'>;

function personal(words: readonly Word[], tokens: Tokens, full: string): Personal {
  let list = words;
  const comma = commaSplit(words, tokens);
  if (comma > 0) list = [...words.slice(comma), ...words.slice(0, comma)];
  let suffix: string | null = null;
  while (list.length > 1 && list[list.length - 1].classes & SUFFIX && !list[list.length - 1].initial) {
    const form = list[list.length - 1].form;
    suffix ??= generations.has(form) ? form : null;
    list = list.slice(0, -1);
  }
  const at = familyStart(list, tokens, comma > 0 ? words.length - comma : -1);
  const given = list.slice(0, at);
  const family = list.slice(at);
  const isParticle = (word: Word): boolean => (word.classes & PARTICLE) !== 0 && family.length > 1 && word !== family[family.length - 1];
  const slice = (part: readonly Word[]): string | null => (part.length === 0 ? null : writtenOf(part, tokens, full));
  return {
    given: given.map((word) => word.form),
    particles: family.filter(isParticle).map((word) => word.form),
    family: family.filter((word) => !isParticle(word)).map((word) => word.form),
    suffix,
    written: { given: slice(given), family: slice(family) },
  };
}

/** `Smith, Ada`: number of words before the comma, or 0. A comma before a suffix is none. */
function commaSplit(words: readonly Word[], tokens: Tokens): number {
  for (let i = 1; i < words.length; i++) {
    if (words[i].token > 0 && tokens.text[tokens.start[words[i].token - 1]] === ',' && !(words[i].classes & (SUFFIX | LEGAL))) return i;
  }
  return 0;
}

/** Index of the first word of the family name: its particles, or the first part of a hyphenated pair. */
function familyStart(list: readonly Word[], tokens: Tokens, known: number): number {
  if (known > 0) return known;
  let at = list.length - 1;
  if (at <= 0) return 0;
  const hyphened = (i: number): boolean => {
    const before = list[i].token - 1;
    return before > 0 && tokens.gap[list[i].token] === NO_GAP && '-–'.includes(tokens.text[tokens.start[before]]);
  };
  if (list[at].initial) {
    // `Shuly R.`: the family name is an initial
    return at;
  }
  while (at > 0 && hyphened(at) && (at > 1 || BEFORE_HYPHEN.has(list[at - 1].form))) at--;
  while (at > 1 && list[at - 1].classes & PARTICLE && !list[at - 1].initial) at--;
  return at;
}

function writtenOf(part: readonly Word[], tokens: Tokens, full: string): string {
  const start = tokens.start[part[0].token];
  const lastToken = part[part.length - 1].token;
  let end = tokens.end[lastToken];
  if (full[end] === '.' && tokens.shape[lastToken] === INITIAL) end++;
  return full.slice(start, end);
}
