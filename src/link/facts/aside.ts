/** What explains a value away before it is held against a fact: it is of something else. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { weights } from '../weights.js';
import { aboutOf } from './about.js';
import type { Candidate } from './candidate.js';
import { isOtherDay } from './days.js';
import { deedOfValue, LIGHT } from './deeds.js';
import { isOfOtherFate } from './fates.js';
import { isFurther, isOfOtherScale, isOfOtherSize, isSlipOfFigures } from './likeliest.js';
import { isOfEarlier } from './occasions.js';
import { isOfAnyone, isPartOf, isPartOrWhole, isSpread } from './parts.js';
import { isBesideOne, isOfSeveral } from './roundups.js';
import { isStamp } from './stamps.js';
import { whoseIs } from './subjects.js';

const W = weights.factValues;

/** Whether something explains why a value differs from the fact's: it is of something else. */
export const isSetAside = (fact: Fact, article: Extracted, one: Candidate): boolean =>
  one.cover.shared.length === 0 ||
  isOfAnyoneAlone(fact, one) ||
  isOfOtherScale(fact, one.found) ||
  isFurther(fact, article, one.found) ||
  (one.found.kind !== 'date' && isOfEarlier(fact, article, one.found)) ||
  isOfLightVerb(fact, one) ||
  isPartOf(article, one.found) ||
  isPartOrWhole(fact, one) ||
  isOfQuiteOtherSize(fact, one) ||
  (!isRange(fact) && isSpread(one.found)) ||
  isOtherDay(fact, article, one) ||
  isStamp(article, one.found) ||
  (!isOfAge(one.found) && (isOfOtherFate(fact, article, one.found) || isOfSeveral(fact, article, one.found))) ||
  isBesideOne(fact, article, one.found) ||
  isOfAnother(fact, article, one);

/** *3,900 people* of a sentence that shares nothing else with *the plant will employ 640 people*. */
const isOfAnyoneAlone = (fact: Fact, { cover, noun }: Candidate): boolean =>
  noun === 'same' && isOfAnyone(fact) && aboutOf(fact).wholeSentence && cover.shared.length < 2;

/** *The express bus takes 48 minutes* shares no more than its verb with *the journey takes 31 minutes*. */
const isOfLightVerb = (fact: Fact, { cover, noun }: Candidate): boolean =>
  noun !== 'same' && fact.expected.kind !== 'date' && aboutOf(fact).words.size > 1 && cover.shared.every((lemma) => LIGHT.has(lemma));

/** Said of another person than the fact's, or of another deed by words that leave room for one. */
function isOfAnother(fact: Fact, article: Extracted, one: Candidate): boolean {
  if (one.borne || aboutOf(fact).wholeSentence || isOfAge(one.found)) return false;
  if (whoseIs(fact, article, one.found) === 'another') return true;
  const deed = deedOfValue(fact, article, one.found);
  if (deed === 'same') return false;
  const least = one.noun === 'same' ? W.leastOfOtherDeedCounted : deed === 'apart' ? W.wellCovered : W.leastOfOtherDeed;
  return one.cover.share < least;
}

/** An age in years or months: what happened to somebody at that age is told in many words. */
export const isOfAge = ({ kind, value }: Found): boolean => kind === 'quantity' && (value as QuantityValue).noun === 'age';

/** Told wrong, a figure is seldom many times another; of another noun, seldom a few times. */
const isOfQuiteOtherSize = (fact: Fact, { found, noun }: Candidate): boolean =>
  !aboutOf(fact).wholeSentence &&
  isOfOtherSize(fact, found, noun === 'same' ? W.furthestCounted : undefined) &&
  !isSlipOfFigures(fact, found);

export const isRange = ({ expected }: Fact): boolean => (expected.value as QuantityValue).low != null;
