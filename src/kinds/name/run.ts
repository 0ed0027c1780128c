/** Where a stretch of capitals goes on: from one capitalised word over particles, initials, nicknames, hyphens and the joints of bodies' names. */
import type { Tokens } from '../../text/tokens.js';
import { INITIAL, LOWER, NO_GAP, NUMBER, PARAGRAPH_GAP, PUNCT, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import {
  BODY,
  BORNE,
  CALENDAR,
  COMMON,
  classesOf,
  DEMONYM,
  DIRECTION,
  FACILITY,
  GIVEN,
  HEAD,
  HONORIFIC,
  isPlainWord,
  LAND,
  LEGAL,
  OFFICE,
  PARTICLE,
  PLACE,
  SHORTENED,
  STARTER,
  STATE,
  STREET,
  SUFFIX,
  SURNAME,
} from './classes.js';
import type { Evidence } from './evidence.js';
import {
  DETERMINERS,
  FOR_HEADS,
  INNER_HYPHENED,
  LEADING_PARTICLES,
  ON_HEADS,
  OWNING_OFFICES,
  POSSESSED,
  POSSESSORS,
  SYLLABLES,
} from './joints.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const OF = wordOf('of');
const CITY = wordOf('city');
const FOR = wordOf('for');
const AND = wordOf('and');
const THE = wordOf('the');
const ON = wordOf('on');
const ST = wordOf('st');
const ERS = wordOf('ers');
const POSSESSIVE = wordOf("'s");
const ORDINAL_ENDS = words('st nd rd th');
const ARABIC = words('al el ul an ar as ash at ad az es');
const forHeads = words(FOR_HEADS);
const onHeads = words(ON_HEADS);
const possessors = words(POSSESSORS);
const owningOffices = wordSet(OWNING_OFFICES);
const officeHeads = words('office department dept');
const UPON = words('upon under');
const articles = words('the el la il');
const VAN = wordOf('van');
const T = wordOf('t');
const possessed = words(POSSESSED);
const innerHyphened = words(INNER_HYPHENED);
/** Words whose capital begins a new sentence, even where no mark ends the last. */
const openers = words(
  'the in on at but and it he she they we his her their its this that these those there when while after before for with by from as if',
);
const leadingParticles = words(LEADING_PARTICLES);
const determiners = words(DETERMINERS);
const syllables = words(SYLLABLES);
const NUMBERED = words('interstate highway route hwy flight apollo airbus boeing');
const APOSTROPHES = "'’‘";
const OPEN_QUOTES = '"“‘\'(';
const CLOSE_QUOTES = '"”’\')';

/** Shorter words in capitals are abbreviations, which begin names. */
const SHORTEST_LABEL = 4;

/** A stretch of capitals: half-open range of tokens. */
export interface Run {
  first: number;
  last: number;
}

export class Runner {
  constructor(
    private readonly tokens: Tokens,
    private readonly evidence: Evidence,
  ) {}

  readonly isCapital = (i: number): boolean => isCapital(this.tokens, i);

  /** The run that begins at capital `i`. */
  runFrom(i: number): Run {
    const first = this.reachBack(i);
    let last = i + 1;
    const end = this.tokens.sentences[this.tokens.sentence[i] + 1];
    for (;;) {
      const next = this.extend(first, last, end);
      if (next === last) break;
      last = Math.abs(next);
      if (next < 0) break;
    }
    return { first, last };
  }

  /** `al-Shabab`, `52nd Street`: what stands before the first capital and belongs to it. */
  private reachBack(i: number): number {
    const { tokens } = this;
    if (i >= 2 && tokens.gap[i] === NO_GAP && this.isMark(i - 1, '-') && tokens.gap[i - 1] === NO_GAP && ARABIC.has(tokens.word[i - 2]))
      return i - 2;
    if (i >= 2 && this.isLeadingParticle(i - 1)) return i - 1;
    if (i >= 2 && classesOf(tokens.word[i]) & STREET && ORDINAL_ENDS.has(tokens.word[i - 1]) && tokens.type[i - 2] === NUMBER) return i - 2;
    return i;
  }

  /** `bin Laden`, `de Blasio`. */
  private isLeadingParticle(i: number): boolean {
    const { tokens } = this;
    if (tokens.shape[i] !== LOWER || !leadingParticles.has(tokens.word[i]) || tokens.gap[i + 1] === NO_GAP || tokens.gap[i] === NO_GAP)
      return false;
    return (
      tokens.type[i - 1] === WORD &&
      tokens.shape[i - 1] === LOWER &&
      !determiners.has(tokens.word[i - 1]) &&
      !(classesOf(tokens.word[i + 1]) & CALENDAR)
    );
  }

  /** End of the run once what follows token `last - 1` is taken in, or `last` when nothing is; negative where the run surely ends there. */
  private extend(first: number, last: number, end: number): number {
    const { tokens } = this;
    if (last >= end) return last;
    const type = tokens.type[last];
    if (type === WORD) {
      if (tokens.gap[last] === NO_GAP && !this.isDot(last - 1)) {
        return tokens.word[last] === POSSESSIVE ? this.possessive(first, last, end) : last;
      }
      if (this.isCapital(last)) return this.startsAnew(last) || this.endsLabel(first, last) ? last : last + 1;
      return this.byJoint(first, last, end);
    }
    if (type === PUNCT) return this.byMark(first, last, end);
    if (type === NUMBER) return this.byNumber(first, last, end);
    return last;
  }

  /** A capital that begins something else in the same sentence. */
  private startsAnew(i: number): boolean {
    const { tokens } = this;
    return tokens.gap[i] === PARAGRAPH_GAP || (tokens.shape[i] === TITLE && openers.has(tokens.word[i]));
  }

  /** *NORA LUND Ferry burns*: two whole words in capitals before a word that is not are a label over a text. */
  private endsLabel(first: number, last: number): boolean {
    const { tokens } = this;
    if (tokens.shape[last] !== TITLE || last - first < 2) return false;
    for (let i = first; i < last; i++) if (tokens.shape[i] !== UPPER || tokens.end[i] - tokens.start[i] < SHORTEST_LABEL) return false;
    return true;
  }

  private byMark(first: number, last: number, end: number): number {
    const { tokens } = this;
    const mark = tokens.text[tokens.start[last]];
    if (mark === '.' && tokens.gap[last] === NO_GAP) return this.byDot(first, last, end);
    if ((mark === '-' || mark === '–' || mark === '‑' || mark === '‐') && tokens.gap[last] === NO_GAP)
      return this.byHyphen(first, last, end);
    if (mark === '&') return last + 1 < end && this.isCapital(last + 1) && tokens.gap[last] === tokens.gap[last + 1] ? last + 2 : last;
    if (mark === ',') return this.byComma(first, last, end);
    if (APOSTROPHES.includes(mark) && tokens.gap[last] === NO_GAP) return this.byPlural(first, last, end);
    if (OPEN_QUOTES.includes(mark)) return this.byNickname(first, last, end);
    return last;
  }

  /** The full stop of an initial or an abbreviation. */
  private byDot(first: number, last: number, end: number): number {
    const { tokens } = this;
    const before = last - 1;
    const short = tokens.shape[before] === INITIAL || (classesOf(tokens.word[before]) & SHORTENED) !== 0;
    if (!short) return last;
    if (
      before > first &&
      classesOf(tokens.word[before]) & (STREET | LEGAL | STATE) &&
      !(classesOf(tokens.word[before]) & (HONORIFIC | DIRECTION))
    ) {
      const quarter =
        last + 1 < end &&
        this.isCapital(last + 1) &&
        (classesOf(tokens.word[last + 1]) & DIRECTION) !== 0 &&
        tokens.end[last + 1] - tokens.start[last + 1] < 3;
      return quarter || (tokens.word[before] === ST && this.isSaint(first, before)) ? last + 1 : -(last + 1);
    }
    const goesOn = last + 1 < end && (this.isCapital(last + 1) || tokens.type[last + 1] === NUMBER);
    if (goesOn) return last + 1;
    if (tokens.shape[before] === INITIAL) return last + 1 < end ? last + 1 : last;
    return last + 1;
  }

  /** `Port St. Lucie`: *St.* in the middle of a name is *Saint* after a word for land, and *Street* after any other. */
  private isSaint(first: number, i: number): boolean {
    return i > first && ((classesOf(this.tokens.word[i - 1]) & LAND) !== 0 || this.isSaintsHouse(i));
  }

  /** `Mercy St. Vincent Medical Center`: a given name, and then a hospital or a church. */
  private isSaintsHouse(i: number): boolean {
    const { tokens } = this;
    const saint = i + 2;
    if (saint + 1 >= tokens.count || !this.isCapital(saint) || !(classesOf(tokens.word[saint]) & GIVEN)) return false;
    let k = tokens.word[saint + 1] === POSSESSIVE ? saint + 2 : saint + 1;
    for (; k < Math.min(tokens.count, saint + 5) && this.isCapital(k) && tokens.gap[k] !== NO_GAP; k++)
      if (classesOf(tokens.word[k]) & FACILITY) return true;
    return false;
  }

  private byHyphen(first: number, last: number, end: number): number {
    const { tokens } = this;
    const next = last + 1;
    if (next >= end || tokens.gap[next] !== NO_GAP) return last;
    if (tokens.type[next] === NUMBER)
      return tokens.text.length > tokens.end[next] && /[a-z]/i.test(tokens.text[tokens.end[next]]) ? last : next + 1;
    if (this.isCapital(next)) return next + 1;
    if (tokens.type[next] !== WORD) return last;
    if (
      last - first > 1 &&
      syllables.has(tokens.word[next]) &&
      tokens.end[last - 1] - tokens.start[last - 1] < 7 &&
      this.isCapital(last - 2)
    )
      return next + 1;
    const inside = this.hasOf(first, last) && next + 1 < end && this.isCapital(next + 1) && this.hasBody(first, last);
    if (inside) return next + 2; // Church of … Latter-day Saints
    if (!innerHyphened.has(tokens.word[next])) return last;
    // Mazar-i-Sharif, Stratford-upon-Avon
    return next + 2 < end && this.isMark(next + 1, '-') && tokens.gap[next + 2] === NO_GAP && this.isCapital(next + 2) ? next + 3 : last;
  }

  /** `, Jr.` `, Inc.` and the list inside `Bureau of Alcohol, Tobacco and Firearms`. */
  private byComma(first: number, last: number, end: number): number {
    const { tokens } = this;
    const next = last + 1;
    if (next >= end || !this.isCapital(next)) return last;
    const classes = classesOf(tokens.word[next]);
    if (classes & SUFFIX && this.isGeneration(next)) return this.afterGeneration(next, end);
    if (classes & LEGAL && !(classes & (BODY | FACILITY | PLACE)) && tokens.end[next] - tokens.start[next] < 6 && !(classes & GIVEN))
      return next + 1;
    if (this.hasOf(first, last) && this.endsList(next, end) && classesOf(tokens.word[first]) & BODY) return next + 1;
    return last;
  }

  /** `, Jr.` ends a name, unless a road or a building bears it. */
  private afterGeneration(i: number, end: number): number {
    const dotted = i + 1 < end && this.isMark(i + 1, '.');
    const next = dotted ? i + 2 : i + 1;
    const goesOn = next < end && this.isCapital(next) && (classesOf(this.tokens.word[next]) & HEAD) !== 0;
    return goesOn ? next : -next;
  }

  private isGeneration(i: number): boolean {
    const form = this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]);
    return form === 'Jr' || form === 'Sr' || form === 'JR' || form === 'SR' || form === 'II' || form === 'III' || form === 'IV';
  }

  /** Whether an everyday capital at `i` goes on as `, Word` or `and Word` until an `and` closes the list. */
  private endsList(i: number, end: number): boolean {
    const { tokens } = this;
    for (let k = i; k < Math.min(end, i + 8); ) {
      if (!this.isCapital(k) || !isPlainWord(classesOf(tokens.word[k]))) return false;
      if (k + 1 < end && (tokens.word[k + 1] === AND || this.isMark(k + 1, '&'))) return k + 2 < end && this.isCapital(k + 2);
      if (!(k + 1 < end && this.isMark(k + 1, ','))) return false;
      k += 2;
      if (k < end && tokens.word[k] === AND) return k + 1 < end && this.isCapital(k + 1) && isPlainWord(classesOf(tokens.word[k + 1]));
    }
    return false;
  }

  /** `Kimani "Kiki" Gray`, `Kimani (Kiki) Gray`. */
  private byNickname(first: number, last: number, end: number): number {
    const { tokens } = this;
    if (last - first > 3 || tokens.gap[last] === NO_GAP) return last;
    const head = classesOf(tokens.word[first]);
    if (head & (HEAD | PLACE | CALENDAR) && !(head & (GIVEN | SURNAME))) return last;
    let k = last + 1;
    if (k < end && articles.has(tokens.word[k]) && tokens.shape[k] === LOWER && tokens.text[tokens.start[last]] !== '(') k++; // “the Chin”
    const from = k;
    while (k < end && k < from + 3 && (this.isCapital(k) || this.isMark(k, '-') || this.isMark(k, '.') || this.isMark(k, ','))) k++;
    if (k === from || k + 1 >= end || !CLOSE_QUOTES.includes(tokens.text[tokens.start[k]]) || tokens.type[k] !== PUNCT) return last;
    if (!this.isCapital(k + 1) || tokens.gap[k + 1] === NO_GAP) return last;
    const bracket = tokens.text[tokens.start[last]] === '(';
    if (bracket && tokens.shape[last + 1] === UPPER && !(head & GIVEN)) return last;
    if (classesOf(tokens.word[k + 1]) & STARTER) return last;
    return k + 2;
  }

  private byNumber(first: number, last: number, end: number): number {
    const { tokens } = this;
    const before = classesOf(tokens.word[last - 1]);
    if (NUMBERED.has(tokens.word[last - 1]) && tokens.end[last] - tokens.start[last] < 5) return last + 1;
    if (this.isTeamNumber(last, end)) return last + 2;
    const ordinal = last + 2 < end && tokens.gap[last + 1] === NO_GAP && ORDINAL_ENDS.has(tokens.word[last + 1]);
    if (
      ordinal &&
      (before & DIRECTION || this.isDot(last - 1)) &&
      this.isCapital(last + 2) &&
      classesOf(tokens.word[last + 2]) & (STREET | DIRECTION)
    ) {
      return last - first <= 2 ? last + 3 : last;
    }
    return last;
  }

  /** `Philadelphia 76ers`: a team named by a year. */
  private isTeamNumber(i: number, end: number): boolean {
    const { tokens } = this;
    return i + 1 < end && tokens.end[i] - tokens.start[i] === 2 && tokens.gap[i + 1] === NO_GAP && tokens.word[i + 1] === ERS;
  }

  /** Particles and the little words inside bodies' names. */
  private byJoint(first: number, last: number, end: number): number {
    const { tokens } = this;
    const word = tokens.word[last];
    const next = last + 1;
    if (next >= end) return last;
    if (word === OF) return this.byOf(first, last, end);
    if (word === FOR) {
      const at = tokens.word[next] === THE ? next + 1 : next;
      return at < end && this.hasWord(first, last, forHeads) && this.isJoinable(at) && this.isPurpose(at) ? at + 1 : last;
    }
    if (UPON.has(word)) return last - first === 1 && this.isTownUpon(last, next) ? next + 1 : last;
    if (word === ON) return onHeads.has(tokens.word[last - 1]) && this.isJoinable(next) ? next + 1 : last;
    if (word === AND) return this.byAnd(first, last, end);
    if (classesOf(word) & PARTICLE) return this.byParticle(last, end);
    return last;
  }

  /** `Ashby upon Trent`: a town on a river, both words unlike everyday ones. */
  private isTownUpon(i: number, next: number): boolean {
    const { tokens } = this;
    if (!this.isCapital(next) || this.evidence.isOpening(next)) return false;
    const [before, after] = [classesOf(tokens.word[i - 1]), classesOf(tokens.word[next])];
    return (
      !(before & (COMMON | HEAD) && !(before & PLACE)) && !(after & (COMMON | GIVEN | PLACE | DEMONYM | CALENDAR | OFFICE | HONORIFIC))
    );
  }

  /** What a body may be for: an everyday word, a place, a people; not a person. */
  private isPurpose(i: number): boolean {
    const classes = classesOf(this.tokens.word[i]);
    return isPlainWord(classes) || (classes & (PLACE | DEMONYM)) !== 0;
  }

  private byOf(first: number, last: number, end: number): number {
    const { tokens } = this;
    const before = classesOf(tokens.word[last - 1]);
    let next = last + 1;
    if (tokens.word[next] === THE) next++;
    if (next >= end || !this.isJoinable(next)) return last;
    if (before & OFFICE && !(before & (BODY | FACILITY | LAND))) return last;
    if (before & LAND && tokens.word[last + 1] === THE && this.isTown(first, last)) return last; // the convention in Kansas City of the Guild
    if (before & HEAD) return next + 1;
    if (this.hasOf(first, last)) return this.hasBody(first, last) && !(before & PLACE) ? next + 1 : last;
    return last - first === 1 && before & COMMON && !(before & (GIVEN | SURNAME | PLACE | DEMONYM)) && !this.evidence.isOpening(first)
      ? next + 1
      : last;
  }

  /** `Kansas City`: a place and the word *City*, complete as it is. */
  private isTown(first: number, last: number): boolean {
    const { tokens } = this;
    return last - first > 1 && tokens.word[last - 1] === CITY && (classesOf(tokens.word[last - 2]) & (PLACE | COMMON)) !== COMMON;
  }

  private byAnd(first: number, last: number, end: number): number {
    const { tokens } = this;
    const next = last + 1;
    if (!this.isCapital(next)) return last;
    if (
      possessors.has(tokens.word[next]) &&
      next + 2 < end &&
      tokens.word[next + 1] === POSSESSIVE &&
      classesOf(tokens.word[next + 2]) & HEAD
    )
      return next + 1;
    const after = classesOf(tokens.word[next]);
    if (!isPlainWord(after) || after & STARTER) return last;
    const before = classesOf(tokens.word[last - 1]);
    if (!isPlainWord(before)) return last;
    if (this.hasOf(first, last)) return classesOf(tokens.word[first]) & BODY || this.hasBody(first, last) ? next + 1 : last;
    let k = next;
    while (k < end && this.isCapital(k) && tokens.gap[k] !== NO_GAP && k < next + 5) k++;
    const final = classesOf(tokens.word[k - 1]);
    if (k - next < 2 || !(final & BODY)) return last;
    for (let t = first; t < k; t++) if (this.isCapital(t) && !isPlainWord(classesOf(tokens.word[t])) && t !== first) return last;
    return next + 1;
  }

  private byParticle(last: number, end: number): number {
    const { tokens } = this;
    let next = last;
    if (tokens.word[last] === VAN && last + 3 < end && this.isClippedArticle(last + 1)) return this.isCapital(last + 3) ? last + 4 : last;
    while (
      next < end &&
      next < last + 3 &&
      tokens.type[next] === WORD &&
      tokens.shape[next] === LOWER &&
      classesOf(tokens.word[next]) & PARTICLE
    ) {
      next++;
      if (
        next + 1 < end &&
        tokens.gap[next] === NO_GAP &&
        (this.isMark(next, '-') || APOSTROPHES.includes(tokens.text[tokens.start[next]]))
      )
        next++;
    }
    return next < end && this.isCapital(next) ? next + 1 : last;
  }

  /** The `'t` of `Jan van 't Hof`. */
  private isClippedArticle(i: number): boolean {
    const { tokens } = this;
    return (
      tokens.type[i] === PUNCT &&
      APOSTROPHES.includes(tokens.text[tokens.start[i]]) &&
      tokens.word[i + 1] === T &&
      tokens.gap[i + 1] === NO_GAP
    );
  }

  /** `Kosair Children's Hospital`, `St. Mary's Church`: a possessive inside a name, where what follows it is wholly generic. */
  private possessive(first: number, last: number, end: number): number {
    const { tokens } = this;
    if (last - first > 1 && owningOffices.has(tokens.word[last - 1]))
      return last + 1 < end && this.isCapital(last + 1) && officeHeads.has(tokens.word[last + 1]) ? last + 2 : last;
    let k = last + 1;
    let generic = true;
    while (k < end && k < last + 5 && this.isCapital(k) && tokens.gap[k] !== NO_GAP) {
      if (!isPlainWord(classesOf(tokens.word[k]))) generic = false;
      k++;
    }
    if (k === last + 1) return last;
    const owner = classesOf(tokens.word[last - 1]);
    const final = classesOf(tokens.word[k - 1]);
    if (possessors.has(tokens.word[last - 1])) return k;
    if (!generic || !possessed.has(tokens.word[k - 1]) || !(final & HEAD || final & COMMON)) return last;
    if (owner & PLACE && last - first === 1) return last;
    return k;
  }

  /** `Workers' Compensation Board`: an everyday plural that owns a body. */
  private byPlural(first: number, last: number, end: number): number {
    const { tokens } = this;
    const owner = classesOf(tokens.word[last - 1]);
    if (!(owner & COMMON) || owner & BORNE || tokens.text[tokens.end[last - 1] - 1] !== 's') return last;
    let k = last + 1;
    while (k < end && this.isCapital(k) && tokens.gap[k] !== NO_GAP && isPlainWord(classesOf(tokens.word[k]))) k++;
    const final = classesOf(tokens.word[k - 1]);
    return last - first === 1 ? (k - last > 2 && final & HEAD ? k : last) : k - last > 1 && final & BODY ? k : last;
  }

  private isJoinable(i: number): boolean {
    return this.isCapital(i) && !(classesOf(this.tokens.word[i]) & (CALENDAR | HONORIFIC));
  }

  private some(first: number, last: number, test: (word: number) => boolean): boolean {
    for (let i = first; i < last; i++) if (test(this.tokens.word[i])) return true;
    return false;
  }

  private hasOf = (first: number, last: number): boolean => this.some(first, last, (word) => word === OF || word === FOR);
  private hasBody = (first: number, last: number): boolean => this.some(first, last, (word) => (classesOf(word) & (BODY | FACILITY)) !== 0);
  private hasWord = (first: number, last: number, set: WordSet): boolean => this.some(first, last, (word) => set.has(word));

  private isDot(i: number): boolean {
    return this.isMark(i, '.') || (this.tokens.type[i] === WORD && this.tokens.text[this.tokens.end[i] - 1] === '.');
  }

  private isMark(i: number, mark: string): boolean {
    return i < this.tokens.count && this.tokens.type[i] === PUNCT && this.tokens.unit[i] === mark.charCodeAt(0);
  }
}
