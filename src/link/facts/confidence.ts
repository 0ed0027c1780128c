/** How sure a value is the fact's, told wrong: how it is counted, and how far its passage says what the fact does. */
import type { DateValue, Found } from '../../kinds/index.js';
import { name as nameKind } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { isAge } from '../bearers.js';
import { nounLemmas } from '../nouns.js';
import { weights } from '../weights.js';
import { type About, aboutOf, isAround } from './about.js';

import { type Candidate, isOfAge } from './candidate.js';
import { isShareOfOther } from './complements.js';
import { isDay } from './date-parts.js';
import { deedOfValue, isOfOtherDeed, isUnderLightVerb } from './deeds.js';
import { isElsewhere, isLongSlip, isOfOtherSize, isSlipOfFigures, isSureSlip, isTransposed } from './likeliest.js';
import { namesAmong, wordsOfNames } from './named.js';
import { isOfAnyone } from './parts.js';
import { isYearUnsaid } from './years.js';

const W = weights.factValues;

/** 0..1, for a value that differs from the fact's. */
export function confidenceOf(fact: Fact, article: Extracted, one: Candidate): number {
  const about = aboutOf(fact);
  const { found, noun, cover } = one;
  const counted = noun === 'same' && !isOfAnyone(fact);
  const wholly = fact.sentence !== null && about.words.size >= W.leastWords && cover.share >= W.wholly;
  const coarse =
    found.kind === 'date' &&
    isElsewhere(fact.expected.value as DateValue, found.value as DateValue) &&
    !(wholly && isDay(found.value as DateValue));
  const doubtful =
    coarse ||
    one.leaning === true ||
    isYearUnsaid(fact, article, found) ||
    isOfSpan(fact, found) ||
    (fact.about.length === 0 && !isLongSlip(fact, found) && isTransposed(fact, found, 2)) ||
    (cover.share < W.wellSaid && noun !== 'same' && isTransposed(fact, found)) ||
    (noun !== 'same' && cover.shared.length < 2 && about.words.size > 2) ||
    (isOfOtherSize(fact, found) && !(about.wholeSentence && (wholly || noun !== 'same')) && !isSureSlip(fact, found)) ||
    (!counted && !isNamed(fact, article, one)) ||
    saysNothingOfIt(fact, one) ||
    isCountedSomewhere(fact, article, found) ||
    isShareOfOther(fact, article, found) ||
    saysLittleOfIt(fact, one) ||
    (found.kind === 'date' && isUnderLightVerb(fact, article, found)) ||
    (!one.borne &&
      !(about.wholeSentence && cover.share >= W.wellCovered) &&
      !wholly &&
      !isOfAge(found) &&
      deedOfValue(fact, article, found) !== 'same');
  const base = counted ? W.base.same : noun === 'none' ? W.base.none : W.base.kin;
  const reach = one.borne
    ? 1
    : reachOf(about, cover, counted ? W.fullShareCounted : noun === 'kin' ? W.fullShareMeasured : W.fullShareWords);
  const most =
    found.kind === 'date' &&
    (isOfOtherDeed(fact, article, found) || isQuiteElsewhere(fact, found) || (!wholly && isYearOfOtherVerb(fact, article, found)))
      ? W.otherDeed
      : doubtful
        ? W.mostBesideRival
        : 0.98;
  return Math.min(most, (base + (1 - base) * reach * W.reach) * (one.compared.confidence ?? 1));
}

const IN = wordSet(['in', 'across', 'throughout']);
const THE = wordOf('the');
const LONGEST_COUNTED = 6;

/** *70 dealers are in the UK*, *14 homes in Kent*: a fact that has no place may well count them everywhere. */
function isCountedSomewhere(fact: Fact, { tokens, found: all }: Extracted, found: Found): boolean {
  if (found.kind !== 'quantity' || fact.expected.kind !== 'quantity' || isOfAge(found) || isSlipOfFigures(fact, found)) return false;
  const { word, type, count } = tokens;
  for (let i = found.last; i < Math.min(count, found.last + LONGEST_COUNTED) && type[i] === WORD; i++) {
    if (!IN.has(word[i])) continue;
    const first = word[i + 1] === THE ? i + 2 : i + 1;
    const place = all.find((one) => one.kind === 'name' && one.first === first && (one as Found<'name'>).value.type === 'place');
    return place !== undefined && !fact.about.some((phrase) => nameKind.parse(phrase)?.type === 'place');
  }
  return false;
}

/** The passage has whom the fact is about and what it counts, and no other word of it: *Wieczorek has 11 goals for Poland*. */
function saysNothingOfIt(fact: Fact, { found, cover, noun }: Candidate): boolean {
  if (noun !== 'same' || fact.sentence === null || fact.expected.kind !== 'quantity' || isAge(found) || isSlipOfFigures(fact, found))
    return false;
  const given = new Set([...wordsOfNames(fact), ...nounLemmas(fact.expected.value.noun ?? '')]);
  return cover.shared.every((lemma) => given.has(lemma)) && [...aboutOf(fact).words.keys()].some((lemma) => !given.has(lemma));
}

/** Names aside, the passage has less than half of what the fact says of what it counts. */
function saysLittleOfIt(fact: Fact, { found, cover, noun, borne }: Candidate): boolean {
  if (noun !== 'same' || fact.sentence === null || borne || isAge(found) || fact.expected.kind !== 'quantity') return false;
  const given = new Set([...wordsOfNames(fact), ...nounLemmas(fact.expected.value.noun ?? '')]);
  let [said, all] = [0, 0];
  for (const [lemma, weight] of aboutOf(fact).words) {
    if (given.has(lemma)) continue;
    all += weight;
    if (cover.shared.includes(lemma)) said += weight;
  }
  return said < all * W.leastSaid && !isSlipOfFigures(fact, found);
}

/** *Sold 71,000 pumps in 2024*, where the fact says since when they are built: a year is in every sentence. */
const isYearOfOtherVerb = (fact: Fact, article: Extracted, found: Found): boolean =>
  (found.value as DateValue).edtf?.length === 4 && deedOfValue(fact, article, found) === 'other';

/** A day of which neither year nor month nor day is the fact's. */
function isQuiteElsewhere(fact: Fact, found: Found): boolean {
  const [mine, theirs] = [fact.expected.value, found.value].map((value) => value as DateValue);
  if (!isDay(mine) || !isDay(theirs)) return false;
  const [a, b] = [mine, theirs].map(({ edtf }) => edtf!.split('-'));
  return a.every((part, i) => part !== b[i] && !/X/.test(part) && !/X/.test(b[i]));
}

/** A span of time may be told by other ends. */
const isOfSpan = (fact: Fact, found: Found): boolean =>
  found.kind === 'date' && [fact.expected.value, found.value].some((value) => (value as DateValue).edtf?.includes('/') === true);

/** How far the passage says what the fact does, 0..1: so much of its words, or three of the things that it is about. */
function reachOf(about: About, cover: Candidate['cover'], full: number): number {
  if (about.wholeSentence) return Math.min(1, cover.share / W.fullShareSentence);
  const share = about.total === 0 ? W.shareWhenUnplaced : cover.share;
  return Math.min(1, Math.max(share / full, full < 1 ? cover.met / W.fullPhrases : 0));
}

/** Whether the passage names what the fact is about, where that has a name. */
function isNamed(fact: Fact, article: Extracted, { found, borne }: Candidate): boolean {
  if (borne || aboutOf(fact).wholeSentence) return true;
  const named = namesAmong(fact);
  return named.length === 0 || named.some((lemma) => isAround(article, found, lemma));
}
