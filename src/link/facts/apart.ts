/** Words that tell one of a kind from another: the *final* dividend is not the *total* one, and the *Rent Commencement Date* is no *Commencement Date*. */

import type { Found } from '../../kinds/index.js';
import { classesOf, isPlainWord } from '../../kinds/name/classes.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import { NO_GAP, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { wordsSaid } from './said.js';

/** Of each row the words exclude one another where they stand before one noun. Written for this project. */
const ROWS = [
  'final interim total full-year annual quarterly monthly weekly special',
  'gross net',
  'adjusted underlying statutory',
  'minimum maximum average median mean',
  'lowest highest average',
  'domestic international',
  'systolic diastolic',
  'opening closing',
  'basic diluted',
  'fixed variable',
  'civil criminal',
  'full-time part-time',
  'male female',
  'indoor outdoor',
  'primary secondary',
  'inpatient outpatient',
  'half-time full-time',
].map((row) => new Set(row.split(' ').map(wordOf)));
const REACH = 6;

/** Whether the word of such a row that stands nearest to a value is another than the fact's. */
export function isOfOtherKind(fact: Fact, { tokens }: Extracted, found: Pick<Found, 'first' | 'last'>): boolean {
  const mine = wordsSaid(fact);
  return ROWS.some((row) => {
    const own = [...mine].filter((word) => row.has(word));
    if (own.length === 0) return false;
    const nearest = nearestOf(tokens, found, row);
    return nearest >= 0 && !own.includes(nearest);
  });
}

/** The word of a row nearest to a value in its sentence; one before it wins over one as near behind. -1 for none. */
function nearestOf(
  { word, sentence, sentences }: Tokens,
  { first, last }: Pick<Found, 'first' | 'last'>,
  row: ReadonlySet<number>,
): number {
  const [from, to] = [sentences[sentence[first]], sentences[sentence[first] + 1]];
  for (let step = 1; step <= REACH; step++) {
    if (first - step >= from && row.has(word[first - step])) return word[first - step];
    if (last - 1 + step < to && row.has(word[last - 1 + step])) return word[last - 1 + step];
  }
  return -1;
}

/**
 * Whether a term of the fact, made of everyday words in capitals, stands in a value's sentence only behind another such word: *Rent* makes
 * another term of *Commencement Date*.
 */
export function isOfLongerTerm(fact: Fact, { tokens }: Extracted, found: Pick<Found, 'first'>): boolean {
  const s = tokens.sentence[found.first];
  const [from, to] = [tokens.sentences[s], tokens.sentences[s + 1]];
  return termsOf(fact).some((term) => {
    let longer = false;
    for (let i = from; i + term.length <= to; i++) {
      if (!term.every((word, k) => tokens.word[i + k] === word && tokens.shape[i + k] !== 0)) continue;
      if (i === from || !isOfTerm(tokens, i - 1, from) || wordsSaid(fact).has(tokens.word[i - 1])) return false;
      longer = true;
    }
    return longer;
  });
}

/** An everyday word in capitals that has them not only from the beginning of the sentence: *The Rent Commencement Date*. */
const isOfTerm = ({ word, type, shape, gap }: Tokens, i: number, from: number): boolean =>
  type[i] === WORD &&
  (shape[i] === TITLE || shape[i] === UPPER) &&
  i > from &&
  gap[i + 1] !== NO_GAP &&
  isPlainWord(classesOf(word[i])) &&
  !LEADS.has(word[i]);
const LEADS = new Set('the a an this that these those our their its his her each every any in on at of for by'.split(' ').map(wordOf));

const terms = new WeakMap<Fact, readonly (readonly number[])[]>();

function termsOf(fact: Fact): readonly (readonly number[])[] {
  let mine = terms.get(fact);
  if (mine === undefined) {
    mine = fact.about.flatMap((phrase) => {
      const { word, type, shape, count } = scan(phrase);
      const whole = [...word.subarray(0, count)];
      const isTerm = count > 1 && whole.every((one, i) => type[i] === WORD && shape[i] !== 0 && isPlainWord(classesOf(one)));
      return isTerm ? [whole] : [];
    });
    terms.set(fact, mine);
  }
  return mine;
}
