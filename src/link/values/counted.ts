/** What a value counts: *staff* in *nearly 100 staff*, *crowd* in *a crowd of 14,312*, *nun* in *a 31-year-old nun*. */
import type { Found, QuantityValue } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import type { Claim as Reading } from '../../text/claim.js';
import { countedNoun, isFate } from '../../text/counted.js';
import { lemmaOf } from '../../text/lemma.js';
import { isPerson } from '../../text/senses.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { weightOf } from '../context.js';
import { nounLemmas } from '../nouns.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const OF = wordOf('of');
const PERSON = wordOf('person');
const TOLL = wordOf('toll');
const CROWDS = words(
  'crowd attendance audience turnout gate toll population workforce congregation membership readership fleet herd flock',
);

const LONGEST_COMPLEMENT = 6;

/** Lemmas of the counted noun, head last; empty where nothing is counted. */
export function nounOf(article: Extracted, found: Found): readonly number[] {
  if (found.kind !== 'quantity') return [];
  const { noun } = found.value as QuantityValue;
  if (noun === 'age') return personAfter(article, found);
  if (noun === null) {
    const crowd = crowdBefore(article, found);
    return crowd < 0 ? [] : [crowd === TOLL ? PERSON : crowd];
  }
  const lemmas = nounLemmas(noun);
  // *58 killed* are people; that they were killed is the deed.
  return isFate(wordOf(noun.toLowerCase())) ? [PERSON] : lemmas;
}

/** Who an unnamed age is of: *the 3-year-old girl*, *a 31-year-old Salvadorean nun*; empty for *a 3-year-old*. */
function personAfter({ tokens }: Extracted, found: Found): readonly number[] {
  const head = countedNoun(tokens, found.first, found.last, tokens.sentences[tokens.sentence[found.first] + 1]);
  if (head < found.last || tokens.shape[head] !== LOWER) return [];
  const noun = lemmaOf(tokens.word[head], 'noun');
  return isPerson(noun) ? [noun] : [];
}

/** *A crowd of 14,312*, *the death toll has climbed to 40*, *killed 60 and injured 155*: what is counted stands before, or goes without saying; -1 where neither is. */
export function crowdBefore(article: Extracted, found: Found): number {
  const crowd = crowdOf(article.tokens, found.first);
  return crowd < 0 && (isToll(article.tokens, found.first) || areHarmed(article.tokens, found)) ? TOLL : crowd;
}

export type Fate = 'dead' | 'hurt';
const DEAD = words('kill killed die dead slay murder');
const HURT = words('injure injured wound wounded hurt');

/** *58 killed*, *injuring 155 people*: by what those who are counted are called, else by the verb that governs them. */
export function fateOf({ word }: Tokens, { noun, lemma }: Pick<Reading, 'noun' | 'lemma'>): Fate | null {
  const called = noun < 0 ? -1 : word[noun];
  const by = DEAD.has(called) || HURT.has(called) ? called : lemma;
  return DEAD.has(by) ? 'dead' : HURT.has(by) ? 'hurt' : null;
}

const HARM = words('kill injure wound hurt');
const FATES = words('killed injured wounded hurt dead');
const BE = words('was were are be been have has had');
const [THEM, WHOM, DIED, AND] = ['them', 'whom', 'died', 'and'].map(wordOf);
/** Words of *had been*. */
const LONGEST_BE = 2;

/** *killed 60*, *injuring at least 155*, *killed 67 of them*, *seven were wounded*: nobody is named, and persons are meant. */
export function areHarmed({ word, type, sentence, count }: Tokens, { first, last }: Found): boolean {
  const isIn = (i: number): boolean => i >= 0 && i < count && sentence[i] === sentence[first];
  const isAlone = !isIn(last) || type[last] !== WORD || word[last] !== OF || word[last + 1] === THEM || word[last + 1] === WHOM;
  if (isIn(first - 1) && HARM.has(lemmaOf(word[first - 1], 'verb'))) return isAlone;
  if (isIn(first - 1) && type[first - 1] === WORD && word[first - 1] !== AND) return false;
  let i = last;
  while (isIn(i) && i < last + LONGEST_BE && BE.has(word[i])) i++;
  return isIn(i) && (i === last ? word[i] === DIED : FATES.has(word[i]));
}

/** Between the toll and its figure: *the toll in the Northern Islands has since climbed to 40*. */
const TOLL_REACH = 9;
const BEFORE_TOLL = words('to at be reach hit pass top exceed surpass');

function isToll({ word, type, sentence }: Tokens, first: number): boolean {
  if (first < 2 || !BEFORE_TOLL.has(lemmaOf(word[first - 1], 'verb'))) return false;
  for (let i = first - 2; i >= Math.max(0, first - TOLL_REACH) && sentence[i] === sentence[first] && type[i] === WORD; i--)
    if (word[i] === TOLL) return true;
  return false;
}

function crowdOf(tokens: Tokens, first: number): number {
  if (first < 2 || tokens.word[first - 1] !== OF || tokens.sentence[first - 2] !== tokens.sentence[first]) return -1;
  const lemma = lemmaOf(tokens.word[first - 2], 'noun');
  return CROWDS.has(lemma) ? lemma : -1;
}

/** What the noun that ends before token `at` is of (*counts of second-degree murder*), as lemmas. */
export function complementOf(tokens: Tokens, at: number): Set<number> {
  const words = new Set<number>();
  if (at >= tokens.count || tokens.word[at] !== OF) return words;
  for (let i = at + 1; i < Math.min(tokens.count, at + 1 + LONGEST_COMPLEMENT); i++) {
    if (tokens.type[i] !== WORD) {
      if (tokens.text[tokens.start[i]] === '-') continue;
      break;
    }
    if (weightOf(tokens.word[i]) > 0) words.add(lemmaOf(tokens.word[i]));
    else if (words.size > 0) break;
  }
  return words;
}
