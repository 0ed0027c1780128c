/** Where a stretch of capitals goes on: from one capitalised word over particles, initials, nicknames, hyphens and the joints of bodies' names. */
import type { Tokens } from '../../text/tokens.js';
import { INITIAL, LOWER, NO_GAP, NUMBER, PUNCT, UPPER, WORD } from '../../text/tokens.js';
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
import { FOR_HEADS, INNER_HYPHENED, OF_HEADS, ON_HEADS, OWNING_OFFICES, PAIRED_PLACES, POSSESSED, POSSESSORS, TO_HEADS } from './joints.js';
import {
  afterGeneration,
  endsLabel,
  endsList,
  isClippedArticle,
  isDot,
  isGeneration,
  isJoinable,
  isLeadingParticle,
  isLegalForm,
  isMark,
  isPurpose,
  isSaint,
  isTeamNumber,
  isTown,
  opensAnswer,
  some,
  startsAnew,
} from './run-tests.js';
import { isFirm, isOftenOwned, isSyllable } from './run-words.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const OF = wordOf('of');
const FOR = wordOf('for');
const AND = wordOf('and');
const THE = wordOf('the');
const ON = wordOf('on');
const TO = wordOf('to');
const CRUELTY = wordOf('cruelty');
const ST = wordOf('st');
const PLC = wordOf('plc');
const STATE_WORD = wordOf('state');
const ATTORNEY = wordOf('attorney');
const POSSESSIVE = wordOf("'s");
const ORDINAL_ENDS = words('st nd rd th');
/** Bodies and laws told apart by their number. */
const counted = words(
  'division brigade regiment battalion corps army fleet wing squadron infantry cavalry airborne circuit precinct ward district amendment congress',
);
const ARABIC = words('al el ul an ar as ash at ad az es');
const forHeads = words(FOR_HEADS);
const onHeads = words(ON_HEADS);
const toHeads = words(TO_HEADS);
const ofHeads = words(OF_HEADS);
const possessors = words(POSSESSORS);
const owningOffices = wordSet(OWNING_OFFICES);
const officeHeads = words('office department dept');
const UPON = words('upon under');
const articles = words('the el la il');
const VAN = wordOf('van');
const possessed = words(POSSESSED);
const pairedPlaces = new Map(PAIRED_PLACES.split(' ').map((pair) => pair.split(':').map(wordOf) as [number, number]));
const innerHyphened = words(INNER_HYPHENED);
/** Prefixes that keep a capital of their own before a hyphen. */
const prefixes = words('co non anti pre post inter counter self re sub multi');
const NUMBERED = words('interstate highway route hwy flight apollo airbus boeing');
const APOSTROPHES = "'’‘";
const OPEN_QUOTES = '"“‘\'(';
const CLOSE_QUOTES = '"”’\')';

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
    return { first: this.withOrdinal(first, last), last };
  }

  /** `82nd Airborne Division`, `9th U.S. Circuit Court of Appeals`: the number of a body that is counted. */
  private withOrdinal(first: number, last: number): number {
    const { tokens } = this;
    const number = first - 2;
    if (number < 0 || !ORDINAL_ENDS.has(tokens.word[first - 1]) || tokens.type[number] !== NUMBER || tokens.gap[first - 1] !== NO_GAP)
      return first;
    return this.hasWord(first, last, counted) ? number : first;
  }

  /** `al-Shabab`, `52nd Street`: what stands before the first capital and belongs to it. */
  private reachBack(i: number): number {
    const { tokens } = this;
    if (
      i >= 2 &&
      tokens.gap[i] === NO_GAP &&
      isMark(this.tokens, i - 1, '-') &&
      tokens.gap[i - 1] === NO_GAP &&
      ARABIC.has(tokens.word[i - 2])
    )
      return i - 2;
    if (i >= 2 && isLeadingParticle(this.tokens, i - 1)) return i - 1;
    if (i >= 2 && classesOf(tokens.word[i]) & STREET && ORDINAL_ENDS.has(tokens.word[i - 1]) && tokens.type[i - 2] === NUMBER) return i - 2;
    return i;
  }

  /** End of the run once what follows token `last - 1` is taken in, or `last` when nothing is; negative where the run surely ends there. */
  private extend(first: number, last: number, end: number): number {
    const { tokens } = this;
    if (last >= end) return last;
    const type = tokens.type[last];
    if (type === WORD) {
      if (tokens.gap[last] === NO_GAP && !isDot(this.tokens, last - 1)) {
        return tokens.word[last] === POSSESSIVE ? this.possessive(first, last, end) : last;
      }
      if (this.isCapital(last)) return startsAnew(this.tokens, last) || endsLabel(this.tokens, first, last) ? last : last + 1;
      return this.byJoint(first, last, end);
    }
    if (type === PUNCT) return this.byMark(first, last, end);
    if (type === NUMBER) return this.byNumber(first, last, end);
    return last;
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
      const form = isMark(tokens, last + 1, ',') ? last + 2 : last + 1; // Samsung Co., Ltd.
      if (classesOf(tokens.word[before]) & LEGAL && form < end && isLegalForm(tokens, form)) return form + 1;
      const quarter =
        last + 1 < end &&
        this.isCapital(last + 1) &&
        (classesOf(tokens.word[last + 1]) & DIRECTION) !== 0 &&
        tokens.end[last + 1] - tokens.start[last + 1] < 3;
      return quarter || (tokens.word[before] === ST && isSaint(this.tokens, first, before)) ? last + 1 : -(last + 1);
    }
    const goesOn = last + 1 < end && (this.isCapital(last + 1) || tokens.type[last + 1] === NUMBER);
    if (goesOn && before === first && tokens.shape[before] === INITIAL && opensAnswer(tokens, last + 1)) return last;
    if (goesOn) return last + 1;
    if (tokens.shape[before] === INITIAL) return last + 1 < end ? last + 1 : last;
    return last + 1;
  }

  private byHyphen(first: number, last: number, end: number): number {
    const { tokens } = this;
    const next = last + 1;
    if (next >= end || tokens.gap[next] !== NO_GAP) return last;
    if (tokens.type[next] === NUMBER)
      return tokens.text.length > tokens.end[next] && /[a-z]/i.test(tokens.text[tokens.end[next]]) ? last : next + 1;
    if (this.isCapital(next)) return next + 1;
    if (tokens.type[next] !== WORD) return last;
    if (last - first > 1 && isSyllable(tokens.word[next]) && tokens.end[last - 1] - tokens.start[last - 1] < 7 && this.isCapital(last - 2))
      return next + 1;
    const inside = this.hasOf(first, last) && next + 1 < end && this.isCapital(next + 1) && this.hasBody(first, last);
    if (inside) return next + 2; // Church of … Latter-day Saints
    if (prefixes.has(tokens.word[last - 1]) && this.hasBody(first, last - 1)) return next + 1; // Organisation for … Co-operation
    if (!innerHyphened.has(tokens.word[next])) return last;
    // Mazar-i-Sharif, Stratford-upon-Avon
    return next + 2 < end && isMark(this.tokens, next + 1, '-') && tokens.gap[next + 2] === NO_GAP && this.isCapital(next + 2)
      ? next + 3
      : last;
  }

  /** `, Jr.` `, Inc.` and the list inside `Bureau of Alcohol, Tobacco and Firearms`. */
  private byComma(first: number, last: number, end: number): number {
    const { tokens } = this;
    const next = last + 1;
    if (next >= end || !this.isCapital(next)) return last;
    const classes = classesOf(tokens.word[next]);
    if (classes & SUFFIX && isGeneration(this.tokens, next)) return afterGeneration(this.tokens, next, end);
    if (isLegalForm(tokens, next)) return next + 1;
    if (
      this.hasOf(first, last) &&
      endsList(this.tokens, next, end) &&
      (classesOf(tokens.word[first]) & BODY || (this.hasBody(first, last) && isPlainWord(classesOf(tokens.word[last - 1]))))
    )
      return next + 1;
    return last;
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
    while (
      k < end &&
      k < from + 3 &&
      (this.isCapital(k) || isMark(this.tokens, k, '-') || isMark(this.tokens, k, '.') || isMark(this.tokens, k, ','))
    )
      k++;
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
    if (isTeamNumber(this.tokens, last, end)) return last + 2;
    const ordinal = last + 2 < end && tokens.gap[last + 1] === NO_GAP && ORDINAL_ENDS.has(tokens.word[last + 1]);
    if (
      ordinal &&
      (before & DIRECTION || isDot(this.tokens, last - 1)) &&
      this.isCapital(last + 2) &&
      classesOf(tokens.word[last + 2]) & (STREET | DIRECTION)
    ) {
      return last - first <= 2 ? last + 3 : last;
    }
    return last;
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
      return at < end && this.hasWord(first, last, forHeads) && isJoinable(this.tokens, at) && isPurpose(this.tokens, at) ? at + 1 : last;
    }
    if (word === TO)
      return this.isCapital(next) && ((tokens.word[last - 1] === CRUELTY && this.hasOf(first, last)) || this.isAim(last, next))
        ? next + 1
        : last;
    if (UPON.has(word)) return last - first === 1 && this.isTownUpon(last, next) ? next + 1 : last;
    if (word === ON) return onHeads.has(tokens.word[last - 1]) && isJoinable(this.tokens, next) ? next + 1 : last;
    if (word === AND) return this.byAnd(first, last, end);
    if (word === PLC) return next;
    if (classesOf(word) & PARTICLE) return this.byParticle(last, end);
    return last;
  }

  /** `Committee to Protect Teachers`: what a body is to do. */
  private isAim(last: number, next: number): boolean {
    const { tokens } = this;
    const after = classesOf(tokens.word[next]);
    return toHeads.has(tokens.word[last - 1]) && isPlainWord(after) && !(after & STARTER) && this.isCapital(next + 1);
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

  private byOf(first: number, last: number, end: number): number {
    const { tokens } = this;
    const before = classesOf(tokens.word[last - 1]);
    let next = last + 1;
    if (tokens.word[next] === THE) next++;
    if (next >= end || !isJoinable(this.tokens, next)) return last;
    if (tokens.word[last - 1] === POSSESSIVE) return isOftenOwned(tokens.word[last - 2]) ? next + 1 : last; // Lloyd's of London
    if (before & OFFICE && !(before & (BODY | FACILITY | LAND))) return last;
    if (before & LAND && tokens.word[last + 1] === THE && isTown(this.tokens, first, last)) return last; // the convention in Kansas City of the Guild
    if (before & HEAD || (ofHeads.has(tokens.word[last - 1]) && (last - first === 1 || isPlainWord(classesOf(tokens.word[first])))))
      return next + 1;
    if (this.hasOf(first, last)) return this.hasBody(first, last) && !(before & PLACE) ? next + 1 : last;
    return last - first === 1 && before & COMMON && !(before & (GIVEN | SURNAME | PLACE | DEMONYM)) && !this.evidence.isOpening(first)
      ? next + 1
      : last;
  }

  private byAnd(first: number, last: number, end: number): number {
    const { tokens } = this;
    const next = last + 1;
    if (!this.isCapital(next)) return last;
    if (pairedPlaces.get(tokens.word[last - 1]) === tokens.word[next]) return next + 1;
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
    if (this.hasOf(first, last) || some(tokens, first, last, (word) => word === ON))
      return classesOf(tokens.word[first]) & BODY || this.hasBody(first, last) ? next + 1 : last;
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
    if (tokens.word[last] === VAN && last + 3 < end && isClippedArticle(this.tokens, last + 1))
      return this.isCapital(last + 3) ? last + 4 : last;
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
        (isMark(this.tokens, next, '-') || APOSTROPHES.includes(tokens.text[tokens.start[next]]))
      )
        next++;
    }
    return next < end && this.isCapital(next) ? next + 1 : last;
  }

  /** `Kosair Children's Hospital`, `St. Mary's Church`: a possessive inside a name, where what follows it is wholly generic. */
  private possessive(first: number, last: number, end: number): number {
    const { tokens } = this;
    if (last - first > 1 && tokens.word[last - 1] === STATE_WORD && tokens.word[last + 1] === ATTORNEY) {
      const office = last + 3; // Cook County State's Attorney's Office
      return office < end && tokens.word[last + 2] === POSSESSIVE && officeHeads.has(tokens.word[office]) ? office + 1 : last;
    }
    if (last - first > 1 && owningOffices.has(tokens.word[last - 1]))
      return last + 1 < end && this.isCapital(last + 1) && officeHeads.has(tokens.word[last + 1]) ? last + 2 : last;
    let k = last + 1;
    let generic = true;
    while (k < end && k < last + 5 && this.isCapital(k) && tokens.gap[k] !== NO_GAP) {
      const classes = classesOf(tokens.word[k]);
      if (!isPlainWord(classes) && !(classes & DEMONYM)) generic = false;
      k++;
    }
    if (k === last + 1) return last - first < 3 && isFirm(tokens, last - 1, last + 1, first) ? last + 1 : last;
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

  private hasOf = (first: number, last: number): boolean => some(this.tokens, first, last, (word) => word === OF || word === FOR);
  private hasBody = (first: number, last: number): boolean =>
    some(this.tokens, first, last, (word) => (classesOf(word) & (BODY | FACILITY)) !== 0);
  private hasWord = (first: number, last: number, set: WordSet): boolean => some(this.tokens, first, last, (word) => set.has(word));
}
