/** Values of another occasion than the fact's, or of another thing of its kind: *the last storm left 140,000 homes without power*, *another hoard of 420 coins*. */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import { PUNCT, TITLE, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { isOfPeriodBefore } from './periods.js';

const BEFORE = wordSet('last previous earlier preceding former prior'.split(' '));
const DETERMINERS = wordSet('the a an its his her their our this that'.split(' '));
/** *Last Friday*, *the last 12 months*: of a time, not of an occasion like this one. */
const TIMES = wordSet(
  'time day days night week weeks weekend month months year years hour hours minute minutes quarter season monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter decade century few two three four five six ten'.split(
    ' ',
  ),
);
const LONGEST_LEAD = 3;

/** Whether the clause of a value has an earlier occasion, or another thing of the kind, for its subject, and the fact has none. */
export function isOfEarlier(fact: Fact, { tokens }: Extracted, found: Pick<Found, 'first' | 'last' | 'kind'>): boolean {
  const from = clauseStart(tokens, found.first);
  if (EXCEPTING.has(tokens.word[from]) && !says(fact, tokens.word[from])) return true;
  if (isOfNeighbour(fact, tokens, tokens.sentence[found.first])) return true;
  if (found.kind !== 'date' && (isOfTimeBefore(fact, tokens, from, found.first) || isOfPeriodBefore(fact, tokens, found))) return true;
  for (let i = from; i < Math.min(found.first, from + LONGEST_LEAD); i++) {
    if (tokens.type[i] !== WORD || !((i === from && tokens.word[i] === ANOTHER) || isBefore(tokens, i))) continue;
    const next = tokens.word[i + 1];
    // *The former Mayor Cole* is a person.
    if (tokens.type[i + 1] !== WORD || tokens.shape[i + 1] === TITLE || TIMES.has(next)) continue;
    return !says(fact, tokens.word[i]);
  }
  return false;
}

const NEIGHBOURS = wordSet(['neighbouring', 'neighboring', 'rival', 'nearby', 'elsewhere', 'competitor']);
const IT = wordSet(['it', 'they', 'its', 'their']);

/** *Neighbouring Hale opened a line in 2019; it cost £420m*, and the sentences after it that begin with a pronoun. */
function isOfNeighbour(fact: Fact, { word, sentences, count }: Tokens, s: number): boolean {
  let at = s;
  while (at > 0 && s - at < FURTHEST && IT.has(word[sentences[at]])) at--;
  const first = sentences[at];
  const lead = first + 1 < count && DETERMINERS.has(word[first]) ? first + 1 : first;
  return NEIGHBOURS.has(word[lead]) && !says(fact, word[lead]);
}
const FURTHEST = 2;

/** *Before the upgrade it took 90 ms*, *it used to take 90 ms*. */
function isOfTimeBefore(fact: Fact, { word, count }: Tokens, from: number, first: number): boolean {
  if (word[from] === BEFORE_THE && from + 1 < count && DETERMINERS.has(word[from + 1])) return !says(fact, word[from]);
  for (let i = from; i + 1 < first; i++) if (word[i] === USED && word[i + 1] === TO) return !says(fact, USED);
  return false;
}
const [BEFORE_THE, USED, TO] = ['before', 'used', 'to'].map(wordOf);

/** *Without it revenue rose by 7%*. */
const EXCEPTING = wordSet(['without', 'excluding', 'except', 'ignoring', 'besides']);
const ANOTHER = wordOf('another');
const isBefore = ({ word }: Tokens, i: number): boolean => BEFORE.has(word[i]) && DETERMINERS.has(word[i - 1]);

/** The first token of the sentence, or of the part of it behind the last semicolon. */
export function clauseStart({ sentence, sentences, type, unit }: Tokens, first: number): number {
  const start = sentences[sentence[first]];
  for (let i = first - 1; i > start; i--) if (type[i] === PUNCT && unit[i] === SEMICOLON) return i + 1;
  return start;
}
const SEMICOLON = 0x3b;

const says = (fact: Fact, word: number): boolean => [fact.sentence ?? '', ...fact.about].some((text) => scan(text).word.includes(word));
