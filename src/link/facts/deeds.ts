/** Whether what happened to a value is what a fact tells of: *limited to six games* is no *missed ten games* told wrong. */
import type { DateValue, Found } from '../../kinds/kind.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { claimAround } from '../../text/claim.js';
import { isLight, isPreposition } from '../../text/clause.js';
import { deedOf, deedRelation, deedsOfVerb } from '../../text/deeds.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { verbRelation } from '../../text/senses.js';
import { LOWER, NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { isAuxiliary } from '../../text/usage.js';
import { formOf, wordOf } from '../../text/words.js';
import { aboutOf } from './about.js';
import { isDay } from './date-parts.js';

/** Verbs that say nearly nothing of what they govern. */
export const LIGHT = new Set('be have happen occur take come get go do make begin start hold include become see'.split(' ').map(wordOf));
const LIKE_PREPOSITIONS = new Set('according including following during concerning regarding'.split(' ').map(wordOf));

const known = new WeakMap<Fact, readonly number[]>();

/** Lemmas of the verbs among what a fact is about: past forms and participles that no noun follows. */
function verbsOf(fact: Fact): readonly number[] {
  let verbs = known.get(fact);
  if (verbs === undefined) known.set(fact, (verbs = fact.about.flatMap(verbsIn)));
  return verbs;
}

function verbsIn(phrase: string): number[] {
  const { word, type, shape, count } = scan(phrase);
  const verbs: number[] = [];
  for (let i = 0; i < count; i++) {
    if (type[i] !== WORD || shape[i] !== LOWER || (i + 1 < count && !isPreposition(word[i + 1]))) continue;
    const lemma = lemmaOf(word[i], 'verb');
    if (lemma !== word[i] && !formOf(word[i]).endsWith('s') && !LIGHT.has(lemma) && !LIKE_PREPOSITIONS.has(word[i])) verbs.push(lemma);
  }
  return verbs;
}

const ALIKE = new Set(['same', 'synonym', 'kind-of', 'entails']);

/** `same` where no other deed can be told, `other` where another verb governs, `apart` where the fact's own governs elsewhere in the sentence. */
export type OfDeed = 'same' | 'other' | 'apart';

/** Where the fact's verbs are known: whether the verb that governs a value is none of them, and no other word for one. */
export function deedOfValue(fact: Fact, { tokens }: Extracted, found: Found): OfDeed {
  const verbs = verbsOf(fact);
  if (verbs.length === 0) return 'same';
  if (found.kind === 'date' && isOfAbout(fact, tokens, found.last)) return 'same';
  const { verb, lemma, deeds } = claimAround(tokens, found.first, found.last);
  // *Called four engines to help*: an infinitive says what for, and the verb before it governs.
  const governing = found.kind === 'date' || (verb >= found.last && tokens.word[verb - 1] === TO) ? verbBefore(tokens, found) : lemma;
  if (governing < 0 || LIGHT.has(governing) || verbs.some((verb) => isAlike(verb, governing))) return 'same';
  const deed = deeds[0]?.deed;
  if (found.kind !== 'date' && deed !== undefined && verbs.some((verb) => deedsOfVerb(verb).some((mine) => isOneDeed(deed, mine))))
    return 'same';
  return hasVerb(tokens, found, verbs) ? 'apart' : 'other';
}

/** *The discovery was made in 2016 by the now-retired telescope*: a day of a verb that says nothing, where the fact's own is not said. */
export function isUnderLightVerb(fact: Fact, { tokens }: Extracted, found: Found): boolean {
  const verbs = verbsOf(fact);
  if (verbs.length === 0 || isOfAbout(fact, tokens, found.last)) return false;
  const governing = verbBefore(tokens, found);
  return governing === MAKE && !hasVerb(tokens, found, verbs);
}
const MAKE = wordOf('make');

/** Whether a fact tells what somebody did of which the sentence of a value says nothing. */
export function isOfUntoldDeed(fact: Fact, { tokens }: Extracted, found: Found): boolean {
  const verbs = verbsOf(fact);
  return verbs.length > 0 && !hasVerb(tokens, found, verbs);
}

const deeds = new WeakMap<Fact, readonly string[]>();

/** Whether a fact tells of a deed and the verb of a day of quite another: *he was arraigned on Thursday*, where the fact is the day of a shooting. */
export function isOfOtherDeed(fact: Fact, { tokens }: Extracted, found: Found): boolean {
  let mine = deeds.get(fact);
  if (mine === undefined) {
    const told = fact.about.flatMap((phrase) => {
      const words = scan(phrase);
      return deedOf(words, 0, words.count).map(({ deed }) => deed);
    });
    deeds.set(fact, (mine = told));
  }
  if (mine.length === 0 || isOfAbout(fact, tokens, found.last)) return false;
  const verb = verbAt(tokens, found);
  if (verb < 0 || hasAboutBetween(fact, tokens, verb, found.first)) return false;
  const governing = lemmaOf(tokens.word[verb], 'verb');
  // *His conviction came on 7 December*: where the verb says nothing its subject does.
  const theirs = LIGHT.has(governing) ? deedsBefore(tokens, verb) : deedsOfVerb(governing);
  return theirs.length > 0 && !theirs.some((deed) => mine.some((own) => isOnOneDay(deed, own)));
}

/** One who is convicted was charged, on another day. */
const STEPS = new Set('ARREST CHARGE BAIL PLEAD TRY CONVICT ACQUIT SENTENCE APPEAL RELEASE EXECUTE'.split(' '));
const isOnOneDay = (a: string, b: string): boolean => (STEPS.has(a) && STEPS.has(b) ? a === b : isOneDeed(a, b) || isOneDeed(b, a));

const LONGEST_SUBJECT = 6;
function deedsBefore(tokens: Tokens, verb: number): string[] {
  const { sentence, sentences, type } = tokens;
  let from = verb;
  while (from > sentences[sentence[verb]] && verb - from < LONGEST_SUBJECT && type[from - 1] === WORD) from--;
  return deedOf(tokens, from, verb).map(({ deed }) => deed);
}

/** *Caught fire on Monday*: a word of the fact is the object of the verb. */
function hasAboutBetween(fact: Fact, { word }: Tokens, verb: number, first: number): boolean {
  const { words } = aboutOf(fact);
  for (let i = verb + 1; i < first; i++) if (words.has(lemmaOf(word[i]))) return true;
  return false;
}

const isAlike = (a: number, b: number): boolean => a === b || ALIKE.has(verbRelation(a, b).relation);
const isOneDeed = (a: string, b: string): boolean => ['same', 'kind-of', 'entails'].includes(deedRelation(a, b));

const TO = wordOf('to');
/** Words between a day and its noun: *the April 16 drive-by shooting*. */
const LONGEST_NOUN = 4;

/** Whether a day stands before a word of what the fact is about, as its attribute. */
function isOfAbout(fact: Fact, { type, shape, word, count }: Tokens, last: number): boolean {
  const { words } = aboutOf(fact);
  for (let i = last; i < Math.min(count, last + LONGEST_NOUN); i++) {
    if (type[i] === WORD && (shape[i] !== LOWER || isLight(word[i]) || isPreposition(word[i]))) return false;
    if (type[i] === WORD && words.has(lemmaOf(word[i]))) return true;
  }
  return false;
}

/**
 * The verb of a day stands before it: the last past form or participle that is no attribute (*injured reserve*). Where none does the
 * first behind a day is meant (*on 7 October supporters published it*); -1 where the sentence has none.
 */
function verbBefore(tokens: Tokens, found: Found): number {
  const at = verbAt(tokens, found);
  return at < 0 ? -1 : lemmaOf(tokens.word[at], 'verb');
}

function verbAt(tokens: Tokens, { first, kind, value }: Found): number {
  const isDayAt = kind === 'date' && isDay(value as DateValue);
  const s = tokens.sentence[first];
  const [from, to] = [tokens.sentences[s], tokens.sentences[s + 1]];
  const isVerb = (i: number): boolean => isInflected(tokens, i) && !isAttribute(tokens, i);
  for (let i = first - 1; i >= from; i--) if (isVerb(i)) return i;
  for (let i = first; isDayAt && i < to; i++) if (isVerb(i)) return i;
  return -1;
}

const isInflected = ({ type, shape, word }: Tokens, i: number): boolean =>
  type[i] === WORD && shape[i] === LOWER && !formOf(word[i]).endsWith('s') && lemmaOf(word[i], 'verb') !== word[i] && !isAuxiliary(word[i]);

const isAttribute = ({ type, shape, word, count }: Tokens, i: number): boolean =>
  i + 1 < count &&
  type[i + 1] === WORD &&
  shape[i + 1] === LOWER &&
  !isLight(word[i + 1]) &&
  !isPreposition(word[i + 1]) &&
  /(?:ed|ing)$/.test(formOf(word[i]));

/** *The now-retired telescope*. */
const isTied = ({ text, start, gap }: Tokens, i: number): boolean => i > 0 && gap[i] === NO_GAP && text[start[i - 1]] === '-';

function hasVerb(tokens: Tokens, { first }: Found, verbs: readonly number[]): boolean {
  const s = tokens.sentence[first];
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++)
    if (
      isInflected(tokens, i) &&
      !isAttribute(tokens, i) &&
      !isTied(tokens, i) &&
      verbs.some((verb) => isAlike(verb, lemmaOf(tokens.word[i], 'verb')))
    )
      return true;
  return false;
}
