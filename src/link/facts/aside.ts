/** What explains a value away before it is held against a fact: it is of something else. */
import type { DateValue, Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { PUNCT } from '../../text/tokens.js';
import { isVerbAt } from '../../text/usage.js';
import { wordOf, wordSet } from '../../text/words.js';
import { nounLemmas } from '../nouns.js';
import { weights } from '../weights.js';
import { aboutOf, isAtOrBefore } from './about.js';
import { isOfLongerTerm, isOfOtherKind } from './apart.js';
import { isOfOtherBody } from './bodies.js';
import { type Candidate, isOfAge } from './candidate.js';
import { isOfOtherFate } from './casualties.js';
import { isOfOtherColumn } from './cells.js';
import { isOfChange, isOfOtherSide } from './changes.js';
import { isNoOther, isOfOtherComplement } from './complements.js';
import { isDay } from './date-parts.js';
import { isOtherDay } from './days.js';
import { deedOfValue, LIGHT } from './deeds.js';
import {
  isFurther,
  isLongSlip,
  isOfOtherScale,
  isOfOtherSize,
  isRespective,
  isSlipOfFigures,
  isSureSlip,
  isTransposed,
} from './likeliest.js';
import { isOfLittle } from './listed.js';
import { isOfOtherMeasure } from './measures.js';
import { wordsOfNames } from './named.js';
import { isOfNamesake } from './namesakes.js';
import { isOfEarlier } from './occasions.js';
import { isPartOf, isPartOrWhole, isSpread } from './parts.js';
import { isConditional, isOfOtherTense, isOnlyPossible } from './plans.js';
import { isBesideOne, isOfSeveral } from './roundups.js';
import { isOfSibling } from './siblings.js';
import { isOtherSpan } from './spans.js';
import { isStamp } from './stamps.js';
import { isOfOtherStanding } from './standings.js';
import { whoseIs } from './subjects.js';
import { isOfOtherYear } from './years.js';

const W = weights.factValues;

/** Whether something explains why a value differs from the fact's: it is of something else. */
export const isSetAside = (fact: Fact, article: Extracted, one: Candidate): boolean =>
  one.cover.shared.length === 0 ||
  (!isTransposed(fact, one.found) && isLittleSaid(fact, article, one)) ||
  isOfOtherMeasure(fact, article, one) ||
  isOfChange(fact, article, one.found) ||
  isOfOtherSide(fact, article, one.found) ||
  isSaidOfElse(article, one) ||
  isConditional(fact, article, one.found) ||
  isOnlyPossible(fact, article, one.found) ||
  isOfOtherStanding(fact, article, one.found) ||
  isOfOtherBody(fact, article, one) ||
  isOfOtherYear(fact, article, one.found) ||
  isOfOtherComplement(fact, article, one) ||
  isNoOther(fact, one.found) ||
  isOtherSpan(fact, article, one.found) ||
  isOfOtherScale(fact, one.found) ||
  isFurther(fact, article, one.found) ||
  isOfEarlier(fact, article, one.found) ||
  (!isOfAge(one.found) && isRespective(article, one.found)) ||
  isOfSibling(fact, article, one.found) ||
  isOfNamesake(fact, article, one.found) ||
  isOfOtherKind(fact, article, one.found) ||
  isOfLongerTerm(fact, article, one.found) ||
  isOfOtherColumn(fact, article, one.found) ||
  isOfOtherClause(article, one) ||
  isBeforeOtherVerb(article, one) ||
  (isPartOf(article, one.found) && !areShares(fact, one.found) && !isPartOfFact(fact, article, one)) ||
  isPartOrWhole(fact, one) ||
  isOfQuiteOtherSize(fact, one) ||
  (!isRange(fact) && isSpread(one.found)) ||
  isOtherDay(fact, article, one) ||
  isStamp(article, one.found) ||
  (!isOfAge(one.found) && (isOfOtherFate(fact, article, one.found) || isOfSeveral(fact, article, one.found))) ||
  isBesideOne(fact, article, one.found);

/** Whether the passage has too little of the fact for any value that is no sure slip of the fact's. */
const isLittleSaid = (fact: Fact, article: Extracted, one: Candidate): boolean =>
  isUnplaced(fact, one) ||
  isOfOtherTense(fact, article, one.found) ||
  isOfNounAlone(fact, one) ||
  isOfNamesAlone(fact, one) ||
  isOfNameAndNoun(fact, one) ||
  isOfOneWord(fact, one) ||
  (one.leaning !== true && isOfLittle(fact, article, one)) ||
  isOfOtherThing(fact, article, one) ||
  isOfLightVerb(fact, one) ||
  isOfAnother(fact, article, one);

/** A fact that says no more than what it counts: of others of the kind only a slip of its figures is the fact's. */
const isUnplaced = (fact: Fact, { found, noun }: Candidate): boolean =>
  fact.about.length === 0 &&
  fact.expected.kind === 'quantity' &&
  !isLongSlip(fact, found) &&
  !(noun === 'same' && isTransposed(fact, found, 2));

/**
 * What is counted and nothing else: *3,900 people* of a sentence that shares no more with *the plant will employ 640 people*. A slip of
 * the figures is the fact's all the same.
 */
function isOfNounAlone(fact: Fact, { found, cover, noun }: Candidate): boolean {
  if (noun !== 'same' || fact.sentence === null || fact.expected.kind !== 'quantity') return false;
  const own = new Set(nounLemmas(fact.expected.value.noun ?? ''));
  const words = [...aboutOf(fact).words.keys()];
  return cover.shared.every((lemma) => own.has(lemma)) && words.some((lemma) => !own.has(lemma)) && !isSlipOfFigures(fact, found);
}

/** The name of what the fact is about, and no word of what it says of it: *Copper Sky opened with $41m*, where *Copper Sky cost $120m*. */
function isOfNamesAlone(fact: Fact, { found, cover, noun }: Candidate): boolean {
  if (noun === 'same' || fact.sentence === null || isOfAge(found) || isLongSlip(fact, found)) return false;
  if (found.kind === 'date' && !isDay(found.value as DateValue) && !isDay(fact.expected.value as DateValue)) return false;
  const names = wordsOfNames(fact);
  const words = [...aboutOf(fact).words.keys()];
  return names.size > 0 && cover.shared.every((lemma) => names.has(lemma)) && words.some((lemma) => !names.has(lemma));
}

/** Likewise with what is counted, where the figure is of quite another size: *Copper Sky surpassed 300m users*, where *it has 40m more users than last year*. */
function isOfNameAndNoun(fact: Fact, { found, cover, noun }: Candidate): boolean {
  if (noun !== 'same' || fact.sentence === null || fact.expected.kind !== 'quantity' || isOfAge(found)) return false;
  if (!isOfOtherSize(fact, found, W.furthestOfName) || isSlipOfFigures(fact, found)) return false;
  const given = new Set([...wordsOfNames(fact), ...nounLemmas(fact.expected.value.noun ?? '')]);
  return cover.shared.every((lemma) => given.has(lemma)) && [...aboutOf(fact).words.keys()].some((lemma) => !given.has(lemma));
}

/** One word of several, and no name: *revenue rose 8%*, where *online sales made up 27% of revenue*. */
function isOfOneWord(fact: Fact, { found, cover, noun }: Candidate): boolean {
  if (noun === 'same' || fact.sentence === null || found.kind === 'date' || isOfAge(found) || isLongSlip(fact, found)) return false;
  return (
    cover.shared.length === 1 && cover.share < W.leastOfOneWord && aboutOf(fact).words.size > 2 && !wordsOfNames(fact).has(cover.shared[0])
  );
}

/** *The head, Ms Ames, said: “We have waited 27 years”*: of what stands around a quotation the figures in it say nothing. */
function isSaidOfElse({ tokens }: Extracted, { found, cover }: Candidate): boolean {
  const { quoted, sentence, sentences, word } = tokens;
  if (quoted[found.first] !== 1 || isOfAge(found)) return false;
  const s = sentence[found.first];
  let outside = false;
  for (let i = sentences[s]; i < sentences[s + 1]; i++) {
    if (!cover.shared.includes(lemmaOf(word[i]))) continue;
    if (quoted[i] === 1) return false;
    outside = true;
  }
  return outside;
}

/** *18 of which are in Kelmer*, where the fact is of Kelmer: the part itself is what the fact tells of. */
function isPartOfFact(fact: Fact, { tokens }: Extracted, { found }: Candidate): boolean {
  const { word, type, sentence, sentences } = tokens;
  const { words } = aboutOf(fact);
  if (!WHICH.has(word[found.last + 1])) return false;
  const s = sentence[found.first];
  const own = new Set<number>();
  for (let i = found.last; i < sentences[s + 1] && type[i] !== PUNCT; i++) if (words.has(lemmaOf(word[i]))) own.add(lemmaOf(word[i]));
  for (let i = sentences[s]; i < found.first; i++) own.delete(lemmaOf(word[i]));
  return [...own].reduce((sum, lemma) => sum + words.get(lemma)!, 0) >= aboutOf(fact).total * W.leastOfPart;
}

const WHICH = wordSet(['which', 'whom']);

/** *29% of the total*, where the fact is a percentage itself. */
const areShares = ({ expected }: Fact, { value }: Found): boolean =>
  [expected.value, value].every((one) => (one as QuantityValue).unit === 'percent');

/** The word that tells most of what a fact is about is not there: *in the capital the average is £512,000*, where *flats averaged £172,500*. */
function isOfOtherThing(fact: Fact, article: Extracted, { found, cover, noun }: Candidate): boolean {
  if (noun === 'same' || fact.sentence === null || found.kind === 'date' || isOfAge(found) || isLongSlip(fact, found)) return false;
  const words = [...aboutOf(fact).words].sort((a, b) => b[1] - a[1]);
  return words.length > 1 && !(cover.shared.length > 1 && cover.share >= W.wellSaid) && !isAtOrBefore(article, found, words[0][0]);
}

/** *The tank holds 1.6 litres; the drip tray takes 0.5*: between semicolons stands nothing of what the fact is about. */
export function isOfOtherClause({ tokens }: Extracted, { found, cover, noun }: Candidate): boolean {
  const { sentence, sentences, unit, word } = tokens;
  const s = sentence[found.first];
  let [from, to] = [sentences[s], sentences[s + 1]];
  for (let i = from; i < found.first; i++) if (unit[i] === SEMICOLON) from = i + 1;
  for (let i = to - 1; i >= found.last; i--) if (unit[i] === SEMICOLON) to = i;
  if (noun === 'same' || to - from === sentences[s + 1] - sentences[s]) return false;
  for (let i = from; i < to; i++) if ((i < found.first || i >= found.last) && cover.shared.includes(lemmaOf(word[i]))) return false;
  return true;
}
const SEMICOLON = 0x3b;

/** *The rise will bring in £3m and pay for 18 buses*, *it cost £5m, of which the Trust gave 3m*: what the fact is about comes behind another verb, which is not the value's. */
function isBeforeOtherVerb({ tokens }: Extracted, { found, cover, noun }: Candidate): boolean {
  const { sentence, sentences, word } = tokens;
  const s = sentence[found.first];
  if (noun === 'same' || found.kind === 'date' || isOfAge(found)) return false;
  let parting = -1;
  for (let i = found.last; i + 1 < sentences[s + 1] && parting < 0; i++) {
    if (word[i] === AND && (isVerbAt(tokens, i + 1) || isVerbOf(cover.shared, word[i + 1]))) parting = i;
    if (word[i] === OF && WHICH.has(word[i + 1])) parting = i;
  }
  if (parting < 0) return false;
  let behind = false;
  for (let i = sentences[s]; i < sentences[s + 1]; i++) {
    if (!cover.shared.includes(lemmaOf(word[i])) || (i >= found.first && i < found.last)) continue;
    if (i < parting) return false;
    behind = true;
  }
  return behind;
}
const isVerbOf = (shared: readonly number[], word: number): boolean => shared.includes(lemmaOf(word, 'verb'));
const [AND, OF] = ['and', 'of'].map(wordOf);

/** *The express bus takes 48 minutes* shares no more than its verb with *the journey takes 31 minutes*. */
const isOfLightVerb = (fact: Fact, { cover, noun }: Candidate): boolean =>
  noun !== 'same' &&
  fact.expected.kind !== 'date' &&
  [...aboutOf(fact).words.keys()].some((lemma) => !LIGHT.has(lemma)) &&
  cover.shared.every((lemma) => LIGHT.has(lemma));

/** Said of another person than the fact's, or of another deed by words that leave room for one. */
function isOfAnother(fact: Fact, article: Extracted, one: Candidate): boolean {
  if (one.borne || aboutOf(fact).wholeSentence || isOfAge(one.found)) return false;
  if (whoseIs(fact, article, one.found) === 'another') return true;
  const deed = deedOfValue(fact, article, one.found);
  if (deed === 'same') return false;
  const least = one.noun === 'same' ? W.leastOfOtherDeedCounted : deed === 'apart' ? W.wellCovered : W.leastOfOtherDeed;
  return one.cover.whole < least;
}

/** Told wrong, a figure is seldom many times another; of another noun, seldom a few times. */
const isOfQuiteOtherSize = (fact: Fact, { found, noun, cover }: Candidate): boolean =>
  !(aboutOf(fact).wholeSentence && cover.share >= W.wellCovered) &&
  isOfOtherSize(fact, found, noun === 'same' ? W.furthestCounted : undefined) &&
  !(noun === 'same' || (found.value as QuantityValue).unit === 'ordinal' ? isSureSlip(fact, found) : isSlipOfFigures(fact, found));

export const isRange = ({ expected }: Fact): boolean => (expected.value as QuantityValue).low != null;
