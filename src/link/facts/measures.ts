/** Which measure of a thing a figure is: its average is none of its single figures, and the length of a run no count of games. */
import type { QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { isAround } from './about.js';
import { takenUp } from './antecedents.js';
import type { Candidate } from './candidate.js';

/** Whether a fact is of a measure of which the sentence of a value says nothing. */
export const isOfOtherMeasure = (fact: Fact, article: Extracted, one: Candidate): boolean =>
  (one.found.kind !== 'date' && isNoAverage(fact, article, one)) ||
  isOutsideCompound(fact, article, one) ||
  isOfOtherShare(fact, article, one);

const AVERAGE_FORMS = ['average', 'averages', 'averaged', 'averaging', 'mean', 'median', 'typical', 'typically'];
const AVERAGES = wordSet(AVERAGE_FORMS);
const AVERAGE_LEMMAS = AVERAGE_FORMS.map((form) => lemmaOf(wordOf(form)));

/** *The crowd was 3,904*, where the fact is of the average crowd. */
function isNoAverage(fact: Fact, article: Extracted, { found }: Candidate): boolean {
  if (!readOf(fact).isAverage) return false;
  const { tokens } = article;
  const s = tokens.sentence[found.first];
  if (hasAverage(tokens, tokens.sentences[s], tokens.sentences[s + 1])) return false;
  const before = takenUp(article, found);
  return !AVERAGE_LEMMAS.some((lemma) => before.has(lemma));
}

function hasAverage({ word }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (AVERAGES.has(word[i])) return true;
  return false;
}

/** *48 games* of a season, where the fact counts those of *a nine-game winning run*. */
function isOutsideCompound(fact: Fact, article: Extracted, { found }: Candidate): boolean {
  const { head } = readOf(fact);
  return head >= 0 && !isAround(article, found, head);
}

const CHANGES = new Set(
  'grow growth rise fall increase decrease drop decline climb jump gain slip shrink reduce reduction cut surge plunge up down higher lower more less fewer'
    .split(' ')
    .map((form) => lemmaOf(wordOf(form), 'verb')),
);
const isOfPercent = (value: unknown): boolean => (value as QuantityValue).unit === 'percent';

/** *15% of the revenue* is a part and no growth of 22%, and *rose by 4%* is no part. */
function isOfOtherShare(fact: Fact, { tokens }: Extracted, { found }: Candidate): boolean {
  if (!isOfPercent(found.value) || !isOfPercent(fact.expected.value)) return false;
  const { first, last } = found;
  const isChange = (at: number): boolean => isChangeAt(tokens, at);
  const grows = isChange(first - 1) || (JOINED.has(tokens.word[first - 1]) && isChange(first - 2)) || isChange(last);
  return readOf(fact).isChange ? tokens.word[last] === OF && !grows : grows;
}
/** A word for growing or shrinking; *makes up 64%* is a part. */
const isChangeAt = ({ word, count }: Tokens, i: number): boolean =>
  i >= 0 && i < count && CHANGES.has(lemmaOf(word[i], 'verb')) && !(word[i] === UP && i > 0 && MAKES.has(lemmaOf(word[i - 1], 'verb')));
const [OF, UP] = ['of', 'up'].map(wordOf);
const MAKES = wordSet(['make', 'take']);
const JOINED = wordSet(['by', 'of', 'a', 'an', 'about', 'nearly', 'some']);

interface Read {
  /** Whether it tells how far something grew or shrank. */
  readonly isChange: boolean;
  readonly isAverage: boolean;
  /** Lemma of the noun before which the value stands as an attribute (*nine-game winning run*); -1 for none. */
  readonly head: number;
}
const known = new WeakMap<Fact, Read>();

function readOf(fact: Fact): Read {
  let read = known.get(fact);
  if (read === undefined) {
    const texts = [fact.sentence ?? '', fact.expected.text, ...fact.about].map((text) => scan(text));
    read = {
      isAverage: texts.some((tokens) => hasAverage(tokens, 0, tokens.count)),
      isChange: texts.some((tokens) => tokens.word.subarray(0, tokens.count).some((_, i) => isChangeAt(tokens, i))),
      head: headOf(fact),
    };
    known.set(fact, read);
  }
  return read;
}

function headOf({ expected }: Fact): number {
  if (expected.kind !== 'quantity') return -1;
  const { text, type, word, gap, start, count } = scan(expected.text);
  const at = gap.subarray(0, count).findIndex((before, i) => i > 0 && before === NO_GAP && text[start[i]] === '-' && type[i + 1] === WORD);
  const last = count - 1;
  return at > 0 && last > at + 1 && type[last] === WORD ? lemmaOf(word[last]) : -1;
}
