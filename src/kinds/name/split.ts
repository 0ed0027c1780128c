/** A run of capitals into names: honorifics and offices off, weekdays out, the capital of a sentence's first word weighed. */
import { lemmaOf } from '../../text/lemma.js';
import { isPerson } from '../../text/senses.js';
import type { Tokens } from '../../text/tokens.js';
import { INITIAL, LOWER, MIXED, NO_GAP, NUMBER, PUNCT, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { betweenDates } from './calendar.js';
import {
  AFTER_SUBJECT,
  ALSO_WORD,
  BORNE,
  CALENDAR,
  COMMON,
  classesOf,
  DEMONYM,
  DIRECTION,
  GIVEN,
  HEAD,
  HONORIFIC,
  LEGAL,
  OFFICE,
  OFFICE_PREFIX,
  PLACE,
  PLAIN,
  PROPER,
  SAYING,
  STARTER,
  STATE,
  SUFFIX,
  SURNAME,
  WELL_KNOWN,
} from './classes.js';
import type { Evidence } from './evidence.js';
import { AGENCIES, BRANDS, SHIPS, WORDLIKE_PLACES } from './lexicon.js';
import {
  endsInHead,
  isAdjective,
  isCounted,
  isFullName,
  isManner,
  isMeant,
  isNameBefore,
  isNamedStarter,
  isNewYear,
  isOrdinal,
  isParticipleBefore,
  isPartyAndState,
  isPrefixed,
  isStarterHere,
  withoutDemonym,
  withoutPlainLead,
} from './part-tests.js';
import type { Run } from './run.js';
import { longNameAt } from './type.js';

/** A name as it stands: token range, and what its surroundings said of it. */
export interface Piece {
  first: number;
  last: number;
  /** An honorific or an office stood before it: a person. */
  titled: boolean;
  /** Its first capital may be due to its place alone, and nothing else spoke for it. */
  doubtful: boolean;
}

const OF = wordOf('of');
const PLC = wordOf('plc');
const AIR = wordOf('air');
/** `D-N.C.`, `R-Texas`: party, then state. */
/** Ranks that are given names too. */
const nameable = wordSet('earl dean duke major baron deacon prince princess pc dc wpc'.split(' '));
const UNITED = wordOf('united');
const STATE_WORD = wordOf('state');
const THE = wordOf('the');
const ships = wordSet(SHIPS);
const agencies = wordSet(AGENCIES);
/** Offices of a state: *Ohio State Trooper* is no one of Ohio State. */
const stateOffices = wordSet('trooper troopers senator sen representative rep auditor treasurer attorney'.split(' '));
const DISTRICT = wordOf('district');
const courtOffices = wordSet(['judge', 'attorney', 'magistrate']);
const ofAgencies = wordSet('photo photos image images video pictures file tv'.split(' '));
/** Letters for the places of players, written before their names. */
const positions = wordSet('qb rb wr te lb dt cb'.split(' '));
const officeHeads = wordSet('police fire press health education justice defense defence treasury'.split(' '));
const POSSESSIVE = wordOf("'s");
const brands = wordSet(BRANDS);
const wordlike = wordSet(WORDLIKE_PLACES);
/** Things that bear a given name: *Hurricane Milton*. */
const bornBy = wordSet('hurricane typhoon cyclone storm operation camp mount lake fort'.split(' '));

export class Splitter {
  constructor(
    private readonly tokens: Tokens,
    private readonly evidence: Evidence,
  ) {}

  /** The names of a run, in order. Lone words are told from plain ones later, when the text's fuller names are known. */
  split(run: Run): Piece[] {
    const out: Piece[] = [];
    for (const part of betweenDates(this.tokens, run))
      for (const credited of this.afterAgency(part))
        for (const whole of this.atPersons(credited)) this.take(this.withoutCompound(whole), out);
    return out;
  }

  /** `Reuters Equifine said`: the credit of a picture, and the caption that follows it. */
  private afterAgency(run: Run): Run[] {
    const { tokens } = this;
    const next = run.first + 1;
    if (next >= run.last || !agencies.has(tokens.word[run.first]) || tokens.type[next] !== WORD || tokens.gap[next] === NO_GAP)
      return [run];
    const classes = classesOf(tokens.word[next]);
    if (classes & HEAD && !(classes & GIVEN)) return [run];
    const end = ofAgencies.has(tokens.word[next]) ? next + 1 : next; // Getty Images Red Bull's
    if (end === run.last) return [run];
    return [
      { first: run.first, last: end },
      { first: end, last: run.last },
    ];
  }

  /** `Chandra X-ray`: a letter that begins a compound in lower case is of no name. */
  private withoutCompound(run: Run): Run {
    const { tokens } = this;
    const { first, last } = run;
    const compound =
      last - first > 1 &&
      tokens.shape[last - 1] === INITIAL &&
      last + 1 < tokens.count &&
      tokens.gap[last] === NO_GAP &&
      tokens.text[tokens.start[last]] === '-' &&
      tokens.gap[last + 1] === NO_GAP &&
      tokens.shape[last + 1] === LOWER;
    return compound ? { first, last: last - 1 } : run;
  }

  /** `New York Daily News Destiny Jones`: a body and a person with nothing between them. */
  private atPersons(run: Run): Run[] {
    const { tokens } = this;
    const place = this.afterOfficeOf(run);
    if (place > 0) return [{ first: run.first, last: place }, ...this.atPersons({ first: place, last: run.last })];
    if (run.last - run.first < 4 || classesOf(tokens.word[run.last - 1]) & (HEAD | LEGAL)) return [run];
    for (let i = run.last - 2; i > run.first + 1; i--) {
      const classes = classesOf(tokens.word[i]);
      if (tokens.type[i] !== WORD || !(classes & GIVEN)) continue;
      if (classes & ALSO_WORD && !(classesOf(tokens.word[i + 1]) & BORNE)) continue;
      const before = classesOf(tokens.word[i - 1]);
      if (tokens.type[i - 1] === WORD && before & HEAD && !(before & (GIVEN | BORNE | OFFICE)))
        return [...this.atPersons({ first: run.first, last: i }), { first: i, last: run.last }];
    }
    return [run];
  }

  /** `Mayor of London Tom Varga`, `Governor of the Bank of England Tom Varga`: where the person begins after the office and its place, or -1. */
  private afterOfficeOf(run: Run): number {
    const { tokens } = this;
    let last = run.first;
    for (let i = run.first; i < run.last; i++) if (tokens.word[i] === OF) last = i + 1;
    if (last === run.first) {
      const before = tokens.word[run.first - 1] === THE ? run.first - 2 : run.first - 1;
      if (before < 1 || tokens.word[before] !== OF || !(classesOf(tokens.word[before - 1]) & OFFICE)) return -1;
    }
    if (!(classesOf(tokens.word[last]) & (PLACE | HEAD))) return -1;
    const given = classesOf(tokens.word[last + 1]);
    return run.last - last > 2 && given & GIVEN && (!(given & ALSO_WORD) || given & WELL_KNOWN) ? last + 1 : -1;
  }

  private take(part: Run, out: Piece[]): void {
    let { first } = part;
    if (longNameAt(this.tokens, first, part.last) === part.last && part.last - first < 4) {
      out.push({ first, last: part.last, titled: false, doubtful: false }); // Notre Dame
      return;
    }
    const last = this.withoutTail(first, part.last);
    if (last <= first) return;
    let titled = false;
    if (!endsInHead(this.tokens, first, last)) {
      for (let i = first; i < last; i++) {
        const after = this.afterTitle(first, i, last);
        if (after < 0) continue;
        if (i > first) this.plain({ first, last: this.withoutOffice(first, i, i) }, false, out);
        first = after;
        titled = true;
        i = after - 1;
      }
    }
    this.plain({ first, last }, titled, out);
  }

  /** `Baltimore Deputy Police` before `Commissioner`: what leads an office is no name. */
  private withoutOffice(first: number, last: number, title: number): number {
    const { tokens } = this;
    let end = last;
    if (end - 1 > first && tokens.word[end - 1] === STATE_WORD && stateOffices.has(tokens.word[title])) return end - 1;
    if (end - 1 > first && tokens.word[end - 1] === DISTRICT && courtOffices.has(tokens.word[title])) return end - 1;
    while (end > first && tokens.type[end - 1] === WORD) {
      const classes = classesOf(tokens.word[end - 1]);
      if (!(classes & (OFFICE | OFFICE_PREFIX | HONORIFIC)) || (classes & HEAD && !officeHeads.has(tokens.word[end - 1]))) break;
      end--;
    }
    return end;
  }

  /** First token of the name that the title at `i` stands before, or -1. */
  private afterTitle(first: number, i: number, last: number): number {
    const { tokens } = this;
    if (tokens.type[i] !== WORD || tokens.shape[i] === LOWER) return -1;
    const classes = classesOf(tokens.word[i]);
    if (!(classes & (HONORIFIC | OFFICE)) || this.evidence.aged.has(tokens.word[i])) return -1;
    if (positions.has(tokens.word[i]) && tokens.shape[i] !== UPPER) return -1;
    if (i > first && tokens.shape[i - 1] === UPPER && ships.has(tokens.word[i - 1])) return -1; // SS Baron Gall
    let next = i + 1;
    while (next < last && (tokens.type[next] !== WORD || tokens.text[tokens.start[next]] === '-')) next++;
    if (next >= last || tokens.shape[next] === LOWER) return -1;
    const after = classesOf(tokens.word[next]);
    if (after & SUFFIX) return -1;
    if (after & (HEAD | LEGAL) && !(after & (GIVEN | SURNAME | OFFICE))) return -1;
    if (classes & OFFICE && !(classes & HONORIFIC) && isNameBefore(tokens, first, i) && !isNameBefore(tokens, next, last)) return -1;
    if (tokens.gap[next] === 0 && tokens.text[tokens.start[i + 1]] === '-') return -1;
    if (nameable.has(tokens.word[i]) && i === first && tokens.text[tokens.start[i + 1]] !== '.' && !isFullName(tokens, next, last))
      return -1;
    return next;
  }

  /** Cuts off what leads a name without being of it, and emits what is left. */
  private plain(part: Run, titled: boolean, out: Piece[]): void {
    const { tokens } = this;
    let { first, last } = part;
    const before = out.length > 0 ? out[out.length - 1].last : -1;
    while (last > first && this.isTrailing(first, last)) last--;
    if (titled) {
      if (last > first) out.push({ first, last, titled, doubtful: false });
      return;
    }
    let doubtful = false;
    while (first < last && tokens.type[first] !== WORD && !isOrdinal(tokens, first)) first++;
    if (tokens.shape[first] === INITIAL && isPartyAndState(tokens, first, last)) first += 2;
    if (isPrefixed(tokens, first, last)) first += 2;
    if (first >= last || isAdjective(tokens, first, last) || isNewYear(tokens, first, last)) return;
    if (this.evidence.isOpening(first) && first !== before) {
      const kept = this.afterOpening(first, last);
      if (kept > first) first = kept;
      else doubtful = !this.isCertain(first, last);
    } else if (!isMeant(tokens, first, last))
      while (
        first < last - 1 &&
        classesOf(tokens.word[first]) & STARTER &&
        isStarterHere(tokens, first) &&
        tokens.word[first + 1] !== POSSESSIVE
      )
        first++;
    first = withoutDemonym(tokens, first, last);
    first = withoutPlainLead(tokens, first, last);
    while (first < last && tokens.type[first] !== WORD && tokens.type[first] !== NUMBER) first++;
    if (first < last) out.push({ first, last, titled, doubtful });
  }

  /** Words that close a run without being of the name: offices, bare marks. */
  private isTrailing(first: number, last: number): boolean {
    const { tokens } = this;
    const i = last - 1;
    if (tokens.type[i] === PUNCT)
      return (
        tokens.text[tokens.start[i]] !== '.' ||
        (i > first + 1 && (classesOf(tokens.word[i - 1]) & (OFFICE | HONORIFIC | SUFFIX)) === OFFICE && tokens.shape[i - 1] !== INITIAL)
      );
    if (tokens.type[i] !== WORD || tokens.shape[i] === LOWER)
      return tokens.type[i] === WORD && tokens.gap[i] !== NO_GAP && tokens.word[i] !== PLC;
    const classes = classesOf(tokens.word[i]);
    if (tokens.word[i] === DISTRICT && courtOffices.has(tokens.word[i + 1]) && tokens.gap[i + 1] !== NO_GAP) return true; // District Attorney
    if (
      classes & STARTER &&
      !(classes & (HEAD | BORNE | GIVEN)) &&
      tokens.shape[i] === TITLE &&
      last - first > 1 &&
      tokens.shape[i - 1] !== LOWER &&
      tokens.gap[i] !== NO_GAP
    )
      return true;
    if (
      tokens.shape[i] === INITIAL &&
      classes & STARTER &&
      last - first > 1 &&
      tokens.gap[i] !== NO_GAP &&
      tokens.text[tokens.end[i]] !== '.'
    )
      return true;
    if (!(classes & (OFFICE | OFFICE_PREFIX | HONORIFIC)) || classes & (HEAD | SUFFIX)) return false;
    if (last - first > 2 && tokens.shape[i - 1] === LOWER && tokens.gap[i] !== NO_GAP && (tokens.gap[i - 1] !== NO_GAP || i - first === 2))
      return false; // Department of the Interior
    if (tokens.word[i] === UNITED && last - first > 1) return false;
    if (last - first === 1) return !(classes & (SURNAME | GIVEN));
    const before = classesOf(tokens.word[i - 1]);
    if (classes & BORNE) return (before & (PLACE | DEMONYM | HEAD | OFFICE | OFFICE_PREFIX)) !== 0 && !(before & GIVEN);
    return !(classes & SURNAME) || !(before & GIVEN || tokens.type[i - 1] === PUNCT);
  }

  private withoutTail(first: number, last: number): number {
    let end = last;
    while (end > first && this.isTrailing(first, end)) end--;
    return end;
  }

  /** Where the name begins, once words that are capitalised only as the first of a sentence are left out. */
  private afterOpening(first: number, last: number): number {
    const { tokens, evidence } = this;
    let i = first;
    while (i < last) {
      const word = tokens.word[i];
      const classes = classesOf(word);
      const lone = last - i === 1;
      if (!lone && (longNameAt(tokens, i, last) > 0 || isCounted(tokens, i, last))) break;
      if (tokens.shape[i] === INITIAL && classes & STARTER && !lone && tokens.type[i + 1] === WORD) {
        i++;
        continue;
      }
      if (!lone && tokens.word[i + 1] === POSSESSIVE) break;
      if (tokens.shape[i] === UPPER && !lone && classes & COMMON && tokens.shape[i + 1] === TITLE && tokens.end[i] - tokens.start[i] > 4) {
        i++;
        continue;
      }
      if (tokens.shape[i] === UPPER || tokens.shape[i] === INITIAL) break;
      if (classes & STARTER && !(classes & HEAD && !lone && !evidence.isSmall(word)) && !this.isGivenHere(i, last)) {
        i++;
        continue;
      }
      if (lone || evidence.isNamed(word)) break;
      const next = classesOf(tokens.word[i + 1]);
      const calling = last - i > 2 && !(classes & GIVEN) && isCalling(word);
      const leads =
        next & (HONORIFIC | OFFICE) ||
        (next & GIVEN && !bornBy.has(word) && (calling || !(next & ALSO_WORD || classes & (GIVEN | BORNE)))) ||
        (next & PLACE && last - i === 2 && !(classes & (DIRECTION | PLACE)) && word !== AIR) ||
        (!(next & (COMMON | HEAD)) && tokens.shape[i + 1] === TITLE && isManner(tokens, i));
      if (
        (classes & COMMON || calling) &&
        !(classes & GIVEN) &&
        (leads || isParticipleBefore(tokens, i, last) || (evidence.isSmall(word) && !(classesOf(tokens.word[last - 1]) & HEAD)))
      ) {
        i++;
        continue;
      }
      break;
    }
    while (i > first && i < last && tokens.type[i] !== WORD) i++;
    return i;
  }

  /** `Will Kramer was struck`: a starting word that is a given name too, in a sentence that asks nothing. */
  private isGivenHere(i: number, last: number): boolean {
    const { tokens } = this;
    if (last - i < 2 || !isNamedStarter(tokens.word[i])) return false;
    if (this.evidence.isNamed(tokens.word[i])) return true;
    const end = tokens.sentences[tokens.sentence[i] + 1];
    return (classesOf(tokens.word[i + 1]) & (SURNAME | COMMON)) === SURNAME && tokens.text[tokens.end[end - 1] - 1] !== '?';
  }

  /** Whether a run at an opening is surely a name. */
  private isCertain(first: number, last: number): boolean {
    const { tokens, evidence } = this;
    const word = tokens.word[first];
    const classes = classesOf(word);
    if (last - first > 1) {
      return true;
    }
    if (tokens.shape[first] === UPPER || tokens.shape[first] === MIXED) return true;
    if (classes & PLACE && !wordlike.has(word)) return true;
    if (evidence.isSmall(word)) return false;
    if (evidence.isNamed(word)) return true;
    if (brands.has(word) && !(classes & COMMON)) return true;
    // *Dirk said*: a given name that is a word too.
    if (classes & COMMON && !(classes & WELL_KNOWN))
      return (classes & GIVEN) !== 0 && last < tokens.count && tokens.gap[last] !== NO_GAP && (classesOf(tokens.word[last]) & SAYING) !== 0;
    if (classes & (GIVEN | SURNAME)) return true;
    if (last >= tokens.count) return false;
    return (
      (classesOf(tokens.word[last]) & (SAYING | AFTER_SUBJECT)) !== 0 ||
      ((classes & PROPER) !== 0 && (tokens.text[tokens.start[last]] === ',' || tokens.word[last] === POSSESSIVE))
    );
  }
}

/** *Driver Ann Lee*: what somebody is, though some are called so too. */
const isCalling = (word: number): boolean => isPerson(lemmaOf(word, 'noun'));

/** Whether a lone capitalised word is never a name by itself. */
export const isNeverLone = (classes: number): boolean =>
  (classes & (PLAIN | CALENDAR | STARTER | LEGAL | HONORIFIC)) !== 0 ||
  ((classes & (DEMONYM | OFFICE | OFFICE_PREFIX | HEAD | SUFFIX)) !== 0 && !(classes & PLACE)) ||
  (classes & (STATE | PLACE | SURNAME | GIVEN)) === STATE;
