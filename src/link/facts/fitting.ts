/** How well a mention fits a fact with a value: what it counts, and how far its passage speaks of what the fact is about. */
import type { Comparison, DateValue, Found, QuantityValue } from '../../kinds/index.js';
import { directionOf } from '../../kinds/quantity/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { stemOf } from '../../text/natural.js';
import { LOWER, NO_GAP, PUNCT, WORD } from '../../text/tokens.js';
import { isAuxiliary, isVerbAt } from '../../text/usage.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { matchNouns, type NounMatch, nounLemmas } from '../nouns.js';
import { weights } from '../weights.js';
import { type Cover, coverage } from './about.js';
import { isRange } from './aside.js';
import { type Candidate, sizeOf } from './candidate.js';
import { comparedWith } from './compared.js';
import { isDay } from './date-parts.js';
import { cellAt } from './headings.js';
import { isLeaning } from './leaning.js';
import { areOneFate, isLongSlip, isOfOtherScale, isOfOtherSize, isOtherFate, isTransposed } from './likeliest.js';
import { isOfLittle } from './listed.js';
import { countsAnyone, isAnyone, isOfAnyone, isSpread } from './parts.js';
import type { Ready } from './ready.js';
import { foundBeside } from './within.js';

const W = weights.factValues;

/** A mention that may speak of a fact, with how well it fits; null for one that speaks of something else. */
export function candidate(ready: Ready, article: Extracted, found: Found): Candidate | null {
  const { fact, about } = ready;
  if (isOrdinal(found.value) !== isOrdinal(fact.expected.value)) return null;
  const read = nounsOf(fact, found, article);
  const transposed = isTransposed(fact, found);
  // *Third with 4,902*: a slip of a long figure is the fact's, though no noun follows it, or another.
  const noun = read === 'other' && (transposed || (!counts(found) && isLongSlip(fact, found))) ? 'kin' : read;
  if (noun === 'none' && ready.namesAlone && counts(found)) return null;
  const cover = coverage(about, article, found);
  // A day has no noun to go by: two of the things that the fact is about, in one sentence, place it.
  const placed = found.kind === 'date' && cover.phrases === 1 ? W.placedDate : 0;
  const fit = cover.share * W.cover + W.noun[noun] + placed;
  const leaning = isLeaning(fact, article, found);
  const usual = transposed ? W.leastFitTransposed : noun === 'same' && !about.wholeSentence ? W.leastFitSameNoun : W.leastFit;
  const firm = leaning ? W.leastFitLeaning : usual;
  // The same telling figure of something else is said from less.
  const telling = noun === 'other' && found.kind === 'quantity' && sizeOf(found.value as QuantityValue) >= W.tellingFigure;
  // Twos and fives of other things are in every article.
  if (noun === 'other' && !telling) return null;
  // A year has a day of each name and date: the same one is said from less.
  const day = found.kind === 'date' && isDay(found.value as DateValue);
  if (fit < (telling ? W.leastFitSameFigure : day && !leaning ? W.leastFitSameDay : firm)) return null;
  if (found.kind === 'date' && isDateline(article, found)) return null;
  const plain = comparedWith(article, fact, found);
  if (plain.verdict === 'incomparable') return null;
  const compared = isBoundless(fact, plain, found) ? boundedMore(fact, found, noun, cover) : plain;
  if (compared === null) return null;
  const agrees = compared.verdict !== 'different';
  if (agrees && !about.wholeSentence && noun !== 'same' && isVague(fact, compared, found)) return null;
  // Of something else only the very figure is worth a word, beside a word of what the fact is about.
  if (noun === 'other' && agrees && (!isSameFigure(fact, found) || cover.shared.length === 0)) return null;
  const phrases =
    found.kind !== 'date' || about.wholeSentence ? 0 : !agrees ? W.leastPhrasesOther : day ? W.leastPhrasesSameDay : W.leastPhrases;
  const least = agrees
    ? telling
      ? W.leastFitSameFigure
      : day
        ? W.leastFitSameDay
        : firm
    : noun === 'same' && isOfAnyone(fact) && !about.wholeSentence
      ? W.leastFitAnyone
      : firm;
  if (fit < least || (cover.phrases < phrases && !leaning)) return null;
  const made: Candidate = { found, cover, noun, compared, fit, bare: !counts(found) };
  return leaning && (fit < usual || cover.phrases < phrases || isOfLittle(fact, article, made)) ? { ...made, leaning } : made;
}

const counts = ({ kind, value }: Found): boolean => kind === 'quantity' && (value as QuantityValue).noun !== null;

/** *The fourth victim* counts none. */
const isOrdinal = (value: unknown): boolean => (value as QuantityValue).unit === 'ordinal';

const isSameFigure = ({ expected }: Fact, found: Found): boolean =>
  (expected.value as QuantityValue).number !== null && (expected.value as QuantityValue).number === (found.value as QuantityValue).number;

/** A bound of the article's own agrees with what is no more than so many times as much, or of the same year. */
const MOST_BOUNDED = 1.25;
/** *Up to 110 km* is where it ends, and says so to the figure. */
const MOST_UP_TO = 1.12;

const ONE_SIDED: ReadonlySet<string> = new Set(['over', 'at least', 'under', 'at most']);

/** *By 2030* says nothing of *1987*, nor *at least 84* or *from 20 to 500* of *500*, though none of them is against it. */
function isBoundless(fact: Fact, { verdict }: Comparison, found: Found): boolean {
  const { expected } = fact;
  if (verdict !== 'compatible') return false;
  const [mine, theirs] = [expected.value, found.value] as (Partial<QuantityValue> & Partial<DateValue>)[];
  if (found.kind === 'date')
    return theirs.approx != null && SIDES.has(theirs.approx) && theirs.edtf?.slice(0, 4) !== mine.edtf?.slice(0, 4);
  if ((found.kind !== 'quantity' && found.kind !== 'money') || mine.number == null) return false;
  if (theirs.low != null && theirs.high != null) return isSpread(found);
  const direction = directionOf(theirs.approx ?? null);
  return mine.approx == null && ONE_SIDED.has(direction) && isOfOtherSize(fact, found, direction === 'at most' ? MOST_UP_TO : MOST_BOUNDED);
}

/** *Up to 4,500 requests*, in a passage that says all that the fact does of its *3,000*: no such limit. Null where it may be of something else. */
function boundedMore({ expected }: Fact, found: Found, noun: NounMatch, cover: Cover): Comparison | null {
  if (found.kind === 'date' || cover.share < W.wellCovered || (noun !== 'same' && noun !== 'kin')) return null;
  const [mine, theirs] = [expected.value, found.value] as QuantityValue[];
  if (directionOf(theirs.approx) !== 'at most' || theirs.number === null) return null;
  return { verdict: 'different', because: [`${theirs.approx} ${theirs.number} is more than ${mine.number}`], confidence: W.bounded };
}

const SIDES = new Set(['by', 'before', 'after', 'since', 'until', 'till', 'from', 'no later than', 'no earlier than']);

/** A bound agrees with what is no more than so many times as much. */
const MOST_ALLOWED = 2;

/** What allows for nearly anything says nothing of the fact: *30 to 90 years*, *up to 15 years* of twelve days. */
function isVague(fact: Fact, compared: Comparison, found: Found): boolean {
  if (compared.verdict !== 'compatible' || (found.kind !== 'quantity' && found.kind !== 'money')) return false;
  return isOfOtherSize(fact, found, MOST_ALLOWED) || isOfOtherScale(fact, found) || (!isRange(fact) && isSpread(found));
}

const DATELINE = 14;

/** The day in a dateline (*LONDON, Oct. 24 (AP) -*) is the article's own, and no claim. */
function isDateline({ tokens }: Extracted, found: Found): boolean {
  const from = tokens.sentences[tokens.sentence[found.first]];
  if (found.last - from > DATELINE) return false;
  for (let i = from; i < found.first; i++) if (tokens.type[i] === WORD && tokens.shape[i] === LOWER) return false;
  for (let i = found.last; i < Math.min(tokens.count, found.last + 6); i++) {
    if (tokens.type[i] === WORD && tokens.shape[i] === LOWER) return false;
    if ('-–—'.includes(tokens.text[tokens.start[i]]) && tokens.gap[i] !== NO_GAP) return true;
  }
  return false;
}

function nounsOf(fact: Fact, found: Found, article: Extracted): NounMatch {
  if (fact.expected.kind !== 'quantity' || found.kind !== 'quantity') return 'none';
  const value = fact.expected.value;
  const theirs = found.value as QuantityValue;
  if (value.unit !== theirs.unit && (value.unit === 'ordinal' || theirs.unit === 'ordinal'))
    return value.noun === null || matchNouns(value.noun, theirs.noun) === 'other' ? 'other' : 'kin';
  if (value.unit !== null || theirs.unit !== null) return value.unit === theirs.unit ? 'kin' : 'none';
  if (value.noun === null) return 'none';
  if (isOtherFate(fact, theirs.noun)) return 'other';
  const modifiers = article.tokens.text.slice(found.end, found.end + 60);
  const counted = nounOfWhole(article, found) ?? theirs.noun ?? nounTakenUp(article, found);
  const matches = [value.noun, ...fact.also].map((noun) => matchNouns(noun, counted, modifiers));
  if (
    matches.includes('same') ||
    (counted === null && isHeadedBy(value.noun, article, found)) ||
    doesWhatIsCounted(value.noun, article, found) ||
    isDoneBefore(value.noun, article, found) ||
    meetsFate(value.noun, article, found)
  )
    return 'same';
  return matches.includes('kin') ? 'kin' : 'other';
}

/** *Buckets per account | 500*: a figure alone in its cell counts what the heading of its row or column says. */
function isHeadedBy(noun: string, article: Extracted, found: Found): boolean {
  const cell = cellAt(article, found);
  if (cell === null || !FIGURE_ALONE.test(article.source.text.slice(cell.start, cell.end))) return false;
  const counted = nounLemmas(noun).at(-1);
  return cell.heads!.some((head) => {
    const named = nounLemmas(head.split(OF_WHAT)[0].toLowerCase());
    return named.length <= LONGEST_HEAD && named.includes(counted ?? -1);
  });
}
/** *Users included*. */
const LONGEST_HEAD = 3;
const FIGURE_ALONE = /^\s*[\d.,\s]+[*†‡]?\s*$/u;
const OF_WHAT = /\s(?:per|of|in|for|with|by|at|on)\s|[(,:*]/iu;

/** *9,140 people replied* counts replies. */
function doesWhatIsCounted(noun: string, { tokens }: Extracted, found: Found): boolean {
  const who = (found.value as QuantityValue).noun;
  if (who === null || !isAnyone(who) || countsAnyone(noun)) return false;
  const stem = stemOf(formOf(nounLemmas(noun).at(-1)!));
  for (let i = found.last; i < Math.min(tokens.count, found.last + LONGEST_WHOLE); i++)
    if (tokens.type[i] === WORD && stemOf(formOf(tokens.word[i])) === stem && isVerbAt(tokens, i)) return true;
  return false;
}

/** *Twenty-three of the 64 passengers were injured* counts the injured. */
function meetsFate(noun: string, article: Extracted, { first, last }: Found): boolean {
  const { word, type, sentence, sentences } = article.tokens;
  const of = word[first - 1] === THE ? first - 2 : first - 1;
  if (word[of] === OF && foundBeside(article, first).some((one) => one.kind === 'quantity' && one.last === of)) return false;
  const to = Math.min(sentences[sentence[last - 1] + 1], last + LONGEST_FATE);
  for (let i = last; i < to && type[i] !== PUNCT; i++) if (areOneFate(noun, formOf(word[i]))) return i > last && isAuxiliary(word[i - 1]);
  return false;
}
const LONGEST_FATE = 7;

/** *They won 30 of their 54 games* counts wins. */
function isDoneBefore(noun: string, { tokens }: Extracted, { first, last }: Found): boolean {
  if (tokens.word[last] !== OF) return false;
  const deed = nounLemmas(noun).at(-1);
  for (let i = Math.max(tokens.sentences[tokens.sentence[first]], first - 2); i < first; i++)
    if (tokens.type[i] === WORD && lemmaOf(tokens.word[i], 'verb') === deed && tokens.word[i] !== deed) return true;
  return false;
}

/** *Ten of the side's 16 games*: what is counted is told behind the number that it is a part of. */
function nounOfWhole({ tokens, found: all }: Extracted, found: Found): string | null {
  if (tokens.word[found.last] !== OF) return null;
  const whole = all.find((one) => one.kind === 'quantity' && one.first > found.last && one.first <= found.last + LONGEST_WHOLE);
  return whole === undefined ? null : (whole.value as QuantityValue).noun;
}
/** *It has 580 shops, 18 of which are in Kelmer*: those were counted before. */
function nounTakenUp(article: Extracted, found: Found): string | null {
  const { word } = article.tokens;
  if (word[found.last] !== OF || !TAKING_UP.has(word[found.last + 1])) return null;
  const before = foundBeside(article, found.first).filter((one) => one.kind === 'quantity' && one.first < found.first);
  return before.map(({ value }) => (value as QuantityValue).noun ?? null).findLast((noun) => noun !== null) ?? null;
}
const TAKING_UP = wordSet(['which', 'whom', 'them']);
const [OF, THE] = ['of', 'the'].map(wordOf);
const LONGEST_WHOLE = 5;
