/** Which event a date is the date of: *was arrested on Friday*, *Friday's arrest*, *on Friday, police arrested*; not *police said on Friday*. */
import { isConjunction, isLight, isPreposition, isRelative, isSubordinator } from './clause.js';
import { type Deed, deedOf } from './deeds.js';
import { lemmaOf } from './lemma.js';
import { LOWER, NUMBER, PUNCT, type Tokens, WORD } from './tokens.js';
import { isAuxiliary, isVerbAt } from './usage.js';
import { formOf, wordOf, wordSet } from './words.js';

export interface Dated {
  /** Token of the verb or noun that says what came about. */
  readonly at: number;
  readonly by: 'verb' | 'noun';
  /** Lemma of that word. */
  readonly lemma: number;
  /** The deed that it tells, or null. */
  readonly deed: string | null;
  /** Of *the raid took place on Friday* the noun's, where there is one: what it was that came about. */
  readonly subject: number;
}

const ids = (list: string) => wordSet(list.split(' '));
/** When something was said or written. */
const SAYING = ids(
  'say tell announce report confirm add write claim state reveal note explain warn declare admit deny insist tweet post publish accord suggest argue believe think hope expect plan learn show recall remember ask answer comment speak talk urge allege acknowledge promise pledge reply testify quote',
);
/** Of which alone a date says that it came about. */
const COMING = ids('happen occur take come unfold');
const PLACE = wordOf('place');
/** A side of a date on which the deed lies, and not its day. */
const BOUNDS = ids('since until till before by from to through between after following prior past and or');
/** Have days of their own: *a week before the vote on Friday*. */
const OCCASIONS = ids(
  'anniversary vote hearing deadline election elections primary debate rally conference briefing meeting game match interview session ceremony funeral holiday birthday weekend summit statement speech tweet article report story column',
);
const DETERMINERS = ids('the a an this that his her its their');
const POSSESSIVE = wordOf("'s");
const ON = ids('on at in during of late early about around');
/** Words of a noun phrase between a date and its head: *Friday night's fatal shooting*. */
const YEAR_LENGTH = 4;
const LONGEST_PHRASE = 5;
/** Words that may stand between a verb and its date. */
const FURTHEST = 22;

/** Of the date at tokens `first` to `last` (half-open); null where the words do not tell, or tell when something was said. */
export function datedBy(tokens: Tokens, first: number, last: number): Dated | null {
  const s = tokens.sentence[first];
  const from = tokens.sentences[s];
  const to = tokens.sentences[s + 1];
  const before = beforeDate(tokens, first, from);
  const lead = before >= from ? tokens.word[before] : -1;
  if (before + 1 < first && isBound(tokens, before + 1, first)) return null;
  const noun = nounAfter(tokens, last, to);
  if (noun >= 0) return of(tokens, noun, 'noun', from, to);
  if (lead >= 0 && BOUNDS.has(lead) && !(isConjunction(lead) && before > from)) return null;
  if (before >= from && OCCASIONS.has(tokens.word[before])) return null;
  const own = nounBefore(tokens, before, from);
  // *A crash on Friday left two dead* tells of the crash, *a crash on Friday killed two* of both
  if (own >= 0 && !(isVerbNext(tokens, last, to) && isHarm(tokens, verbAfter(tokens, last, to)))) return of(tokens, own, 'noun', from, to);
  if (opensClause(tokens, before, last, from, to) || isVerbNext(tokens, last, to)) {
    const verb = verbAfter(tokens, last, to);
    return verb < 0 ? null : verbOf(tokens, verb, from, to);
  }
  const verb = verbBefore(tokens, before, from);
  return verb < 0 ? null : verbOf(tokens, verb, from, to);
}

/** *after the shooting on Friday*, *A shooting on Friday left …*: the token of the noun whose day it is, or -1. */
function nounBefore(tokens: Tokens, before: number, from: number): number {
  if (tokens.type[before] !== WORD || tokens.shape[before] !== LOWER || !isHarm(tokens, before) || !isEventNoun(tokens, before)) return -1;
  for (let i = before - 1; i >= from; i--) {
    if (tokens.type[i] === PUNCT && tokens.text[tokens.start[i]] !== '-') return i < before - LONGEST_PHRASE ? -1 : before;
    if (isVerbAt(tokens, i) && !isAttributive(tokens, i)) return -1;
    if (OWNING.has(tokens.word[i])) return before;
    if (isPreposition(tokens.word[i])) return -1;
  }
  return before;
}

const OWNING = ids('after following of during since from amid');
const HARM = new Set('SHOOT KILL DIE INJURE HIT ATTACK CRASH EXPLODE BURN STAB ROB BOMB STEAL HAPPEN QUAKE SUICIDE FLOOD STORM'.split(' '));
const isHarm = (tokens: Tokens, i: number): boolean => i >= 0 && deedOf(tokens, i, i + 1).some(({ deed }) => HARM.has(deed));

/** The token before the date and its preposition. */
function beforeDate(tokens: Tokens, first: number, from: number): number {
  let i = first - 1;
  while (i >= from && tokens.type[i] === WORD && (ON.has(tokens.word[i]) || DETERMINERS.has(tokens.word[i]))) i--;
  return i;
}

const isBound = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (BOUNDS.has(tokens.word[i])) return true;
  return false;
};

/** *Friday's shooting*, *a Friday shooting*: the token of the noun, or -1. */
function nounAfter(tokens: Tokens, last: number, to: number): number {
  let i = last;
  // *the July 29, 2014, shooting*
  const inFull = last + 1 < to && tokens.type[last - 1] === NUMBER && tokens.end[last - 1] - tokens.start[last - 1] === YEAR_LENGTH;
  if (inFull && tokens.type[last] === PUNCT && tokens.text[tokens.start[last]] === ',' && isEventNoun(tokens, last + 1)) i++;
  const owned = i < to && tokens.gap[i] === 0 && formOf(tokens.word[i]).endsWith("'s");
  if (i < to && tokens.word[i] === POSSESSIVE) i++;
  else if (!owned && /'s$|’s$/.test(tokens.text.slice(tokens.start[last - 1], tokens.end[last - 1]))) i = last;
  let best = -1;
  for (let k = i; k < Math.min(to, i + LONGEST_PHRASE); k++) {
    if (tokens.type[k] !== WORD || tokens.shape[k] !== LOWER || isPreposition(tokens.word[k]) || isConjunction(tokens.word[k])) break;
    if (
      tokens.word[k] === TO ||
      isAuxiliary(tokens.word[k]) ||
      isSubordinator(tokens.word[k]) ||
      isRelative(tokens.word[k]) ||
      DETERMINERS.has(tokens.word[k])
    )
      break;
    if (isVerbAt(tokens, k) && !formOf(tokens.word[k]).endsWith('ing')) break;
    if (isEventNoun(tokens, k)) best = k;
  }
  return best;
}

/** *shooting*, *arrest*: a noun that tells what was done. */
const isEventNoun = (tokens: Tokens, i: number): boolean =>
  deedOf(tokens, i, i + 1).some(({ by }) => by === 'noun' || (by === 'verb' && formOf(tokens.word[i]).endsWith('ing')));

const OPENERS = new Set([',', ';', ':', '—', '–', '-', '“', '"', '(', '»', '.']);

/** Whether the date stands where its clause begins: *On Friday, …*, *… and on Friday police …*. */
function opensClause(tokens: Tokens, before: number, last: number, from: number, to: number): boolean {
  if (before < from) return true;
  if (tokens.type[before] === PUNCT) {
    const sign = tokens.text[tokens.start[before]];
    if (!OPENERS.has(sign)) return false;
    if (sign !== ',') return true;
    // *in Gary, on Friday.* closes; *…, on Friday police came* opens.
    if (last >= to || tokens.type[last] === PUNCT) return false;
    return tokens.type[last] === WORD && !isPreposition(tokens.word[last]) && !isSubordinator(tokens.word[last]);
  }
  return false;
}

/** *The court on Friday ruled*: the day stands before its verb. */
function isVerbNext(tokens: Tokens, last: number, to: number): boolean {
  for (let i = last; i < Math.min(to, last + 3); i++) {
    if (tokens.type[i] !== WORD) return false;
    if (isVerbAt(tokens, i)) return !formOf(tokens.word[i]).endsWith('ing');
    if (!formOf(tokens.word[i]).endsWith('ly')) return false;
  }
  return false;
}

const isSaying = (tokens: Tokens, i: number): boolean => SAYING.has(lemmaOf(tokens.word[i], 'verb'));

function verbAfter(tokens: Tokens, last: number, to: number): number {
  for (let i = last; i < Math.min(to, last + FURTHEST); i++) {
    if (i > last && tokens.type[i] === PUNCT && tokens.text[tokens.start[i]] !== ',') return -1;
    if (!isVerbAt(tokens, i)) continue;
    if (i > last && isRelative(tokens.word[i - 1])) return -1;
    const form = formOf(tokens.word[i]);
    if (isAuxiliary(tokens.word[i])) {
      const main = mainAfter(tokens, i, to);
      return main;
    }
    if (form.endsWith('ing')) continue;
    return i;
  }
  return -1;
}

/** The verb that an auxiliary leads to; the auxiliary where none follows. */
function mainAfter(tokens: Tokens, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    if (isAuxiliary(tokens.word[i])) continue;
    if (isVerbAt(tokens, i)) return i;
    if (!isLight(tokens.word[i]) && !formOf(tokens.word[i]).endsWith('ly')) return -1;
  }
  return -1;
}

function verbBefore(tokens: Tokens, before: number, from: number): number {
  let commas = 0;
  let inCase = false;
  for (let i = before; i >= Math.max(from, before - FURTHEST); i--) {
    const word = tokens.word[i];
    if (tokens.type[i] === PUNCT) {
      const sign = tokens.text[tokens.start[i]];
      if (sign === ',') {
        if (++commas > 2) return -1;
        continue;
      }
      if (sign === '-' || sign === "'" || sign === '’' || sign === '.') continue;
      return -1;
    }
    if (tokens.type[i] !== WORD) continue;
    if (AFTERWARDS.has(word) || isRelative(word) || (isSubordinator(word) && !isPreposition(word))) return -1;
    if (isCase(tokens, i)) {
      inCase = true;
      continue;
    }
    if (!isVerbAt(tokens, i) || isAttributive(tokens, i) || (tokens.shape[i] !== LOWER && i > from)) continue;
    if (
      formOf(word).endsWith('ing') &&
      i > from &&
      (isVerbAt(tokens, i - 1) ? !isAuxiliary(tokens.word[i - 1]) : tokens.unit[i - 1] === HYPHEN)
    )
      continue;
    // *killed in a shooting on Friday* is of one day, *charged in a shooting on Friday* may be of two
    if (inCase && !isHarm(tokens, i)) return -1;
    // *was to be nominated on Friday*, *named him to be secretary on Friday*
    if (isAuxiliary(word) && i > from && tokens.word[i - 1] === TO) continue;
    return isAuxiliary(word) || isLoose(tokens, i) ? -1 : i;
  }
  return -1;
}

const TO = wordOf('to');
const AFTERWARDS = ids('after following before amid despite since');
const HYPHEN = '-'.charCodeAt(0);
const CASE = ids('in for over from during');

/** *was charged in the shooting on Friday*: the day may be of either. */
function isCase(tokens: Tokens, i: number): boolean {
  if (!CASE.has(tokens.word[i])) return false;
  for (let k = i + 1; k < i + 6 && k < tokens.count && tokens.type[k] === WORD; k++) {
    if (isPreposition(tokens.word[k])) return false;
    if (tokens.shape[k] === LOWER && isHarm(tokens, k)) return true;
  }
  return false;
}

/** *was placed on injured reserve*. */
const isAttributive = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  isPreposition(tokens.word[i - 1]) &&
  !formOf(tokens.word[i]).endsWith('ing') &&
  tokens.type[i + 1] === WORD &&
  !isLight(tokens.word[i + 1]) &&
  !isPreposition(tokens.word[i + 1]);

const DOING = ids('of for while by in after before when');
/** *bundles containing weapons*: the day is that of another verb. */
const isLoose = (tokens: Tokens, i: number): boolean =>
  formOf(tokens.word[i]).endsWith('ing') && i > 0 && !isAuxiliary(tokens.word[i - 1]) && !DOING.has(tokens.word[i - 1]);

function verbOf(tokens: Tokens, verb: number, from: number, to: number): Dated | null {
  if (isSaying(tokens, verb)) return null;
  return of(tokens, verb, 'verb', from, to);
}

/** Words that a phrase with its event may reach to either side: *took his own life*. */
const PHRASE = 8;

function of(tokens: Tokens, at: number, by: Dated['by'], from: number, to: number): Dated {
  const lemma = lemmaOf(tokens.word[at], by);
  const deeds = deedOf(tokens, Math.max(from, at - PHRASE), Math.min(to, at + PHRASE)).filter(
    ({ first, last }) => first <= at && at < last,
  );
  const deed = deeds.reduce<Deed | null>((x, y) => (x === null || y.last - y.first > x.last - x.first ? y : x), null);
  let subject = -1;
  if (by === 'verb' && COMING.has(lemma) && (lemma !== wordOf('take') || tokens.word[at + 1] === PLACE))
    for (let i = at - 1; i >= from && subject < 0; i--) if (deedOf(tokens, i, i + 1).some((one) => one.by === 'noun')) subject = i;
  return { at, by, lemma, deed: deed?.deed ?? null, subject };
}
