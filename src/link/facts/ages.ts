/** Ages of persons against a fact's: an age is of somebody, named or not. */
import type { Comparison, Found, NameValue, QuantityValue } from '../../kinds/index.js';
import { name as names } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { isPerson } from '../../text/senses.js';
import { LOWER, NUMBER, TITLE, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { type Bearer, bearerOf, isOfToday } from '../bearers.js';
import { weights } from '../weights.js';
import { type About, coverage } from './about.js';
import type { Candidate } from './candidate.js';
import { isRespective } from './likeliest.js';
import { isOfThenAlone, isOfUnnamed, thingOfAge } from './owners.js';
import { foundBeside } from './within.js';

const W = weights.factValues;

/** Years that may lie between two sentences about a person. */
const MOST_YEARS = 9;

/** *Felden, 92, told a newspaper in 2006*: the sentence is of a year that is not the article's. */
function isOfOtherYear({ expected }: Fact, { tokens, found: all, date }: Extracted, { first, value }: Found): boolean {
  const apart = Number((expected.value as QuantityValue).number) - Number((value as QuantityValue).number);
  if (!(Math.abs(apart) <= MOST_YEARS)) return false;
  return all.some(
    (one) =>
      one.kind === 'date' &&
      tokens.sentence[one.first] === tokens.sentence[first] &&
      /\b(?:19|20)\d\d\b/.test(tokens.text.slice(one.start, one.end)) &&
      !tokens.text.slice(one.start, one.end).includes(date?.slice(0, 4) ?? '-'),
  );
}

interface AgeFact {
  readonly fact: Fact;
  readonly about: About;
  /** Persons among what it is about, and those whom its sentence names beside. */
  readonly persons: readonly string[];
  readonly others: readonly string[];
}

/** Ages that hang on a name that the fact is about, or stand in a passage that says all the fact does. */
export function ageCandidate(
  { fact, about, persons, others }: AgeFact,
  article: Extracted,
  found: Found,
  compare: (article: Extracted, fact: Fact, found: Found) => Comparison,
): Candidate | null {
  const bearer = bearerAt(article, found);
  const hers = bearer !== null && persons.some((person) => isOf(person, bearer.name.value.full));
  if (bearer && !hers && (persons.length > 0 || others.some((person) => isOf(person, bearer.name.value.full)))) return null;
  if (bearer === null && isOfOtherBeside(article, found, persons)) return null;
  const cover = coverage(about, article, found);
  if (!hers && (cover.share < W.ageSentence || (persons.length > 0 && !about.wholeSentence))) return null;
  const compared = compare(article, fact, found);
  if (compared.verdict === 'incomparable') return null;
  if (differs(compared) && (isOfThenAlone(fact, article, found) || (persons.length === 0 && isOfOtherThing(fact, article, bearer, found))))
    return null;
  if (compared.verdict !== 'different' || (about.wholeSentence && !hers))
    return differs(compared) && (isRespective(article, found) || isOtherGeneration(fact, found)) ? null : made();
  if (isRespective(article, found)) return null;
  if (hers) {
    if (isOfNamesake(fact, article, bearer, found, persons) || isOfToday(article, found)) return null;
    return isOtherGeneration(fact, found) || (differs(compared) && isOfOtherYear(fact, article, found)) ? doubted() : made();
  }
  if (persons.length > 0 || bearer !== null || isOtherGeneration(fact, found)) return null;
  if (!isOfTheSame(fact, article, found) && !(cover.share >= W.wellCovered && isOfTheThing(fact, article, found))) return null;
  if (hasFigure(article, found, (fact.expected.value as QuantityValue).number)) return null;
  return doubted();

  function doubted(): Candidate {
    return { ...made(), compared: { ...compared, confidence: Math.min(W.unnamedAge, compared.confidence ?? 1) } };
  }

  function made(): Candidate {
    return bearer && hers
      ? { found, cover: { ...cover, because: [bearer.how, ...cover.because] }, noun: 'same', compared, fit: W.agePerson, borne: true }
      : { found, cover, noun: 'same', compared, fit: cover.share * W.cover + W.noun.same };
  }
}

const differs = ({ verdict }: Comparison): boolean => verdict === 'different';
const yearsOf = (value: unknown): number => Number((value as QuantityValue).number);

/** *Ann Moss found her 30-year-old partner*, *Ann Moss with a 16-year-old boy*: no age of hers, who is named there. */
function isOfOtherBeside(article: Extracted, found: Found, persons: readonly string[]): boolean {
  if (persons.length === 0 || !isOfUnnamed(article.tokens, found)) return false;
  return foundBeside(article, found.first).some(
    ({ kind, value }) => kind === 'name' && persons.some((person) => isOf(person, (value as NameValue).full)),
  );
}

/** *A man of 51*, where the fact is *a 20-year-old car*. */
function isOfOtherThing(fact: Fact, { tokens }: Extracted, bearer: Bearer | null, { first, last }: Found): boolean {
  const thing = thingOfAge(fact);
  if (thing < 0) return false;
  if (bearer !== null) return true;
  const { sentence, sentences, word } = tokens;
  for (let i = sentences[sentence[first]]; i < Math.min(sentences[sentence[first] + 1], last + BETWEEN); i++)
    if (lemmaOf(word[i], 'noun') === thing) return false;
  return true;
}

/** A child is no adult, whatever else the passages share. */
function isOtherGeneration(fact: Fact, found: Found): boolean {
  const [young, old] = [yearsOf(fact.expected.value), yearsOf(found.value)].sort((a, b) => a - b);
  return young < CHILD && old >= ADULT;
}
const CHILD = 13;
const ADULT = 18;

/** Where the sentence has the fact's figure too, however it is written (*a girl, then 14*), the other age is of another. */
function hasFigure({ tokens }: Extracted, { first }: Found, number: string | null): boolean {
  const s = tokens.sentence[first];
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++)
    if (tokens.type[i] === NUMBER && tokens.text.slice(tokens.start[i], tokens.end[i]) === number) return true;
  return false;
}

const SUFFIX = /^(?:jr|sr|junior|senior|i{1,3}|iv)$/;
/** Father and son are further apart than this. */
const GENERATION = 14;

/** *Ann Moss Jr., 10* is no age of the Ann Moss who is 50. */
function isNamesake(fact: Fact, { tokens }: Extracted, { name }: Bearer, found: Found): boolean {
  if (Math.abs(yearsOf(fact.expected.value) - yearsOf(found.value)) <= GENERATION) return false;
  const said = suffixesOf(fact.about.join(' '));
  for (let i = name.first; i < Math.max(found.first, name.last + 1) && i < tokens.count; i++) {
    const form = formOf(tokens.word[i]).replace(/\.$/, '');
    if (i >= name.first && tokens.type[i] === WORD && SUFFIX.test(form) && !said.includes(form)) return true;
  }
  return false;
}

/** Whether the name that an age hangs on is another's: of another generation and not the very name, or a family name that several in the article have. */
function isOfNamesake(fact: Fact, article: Extracted, bearer: Bearer, found: Found, persons: readonly string[]): boolean {
  const name = bearer.name.value.full;
  if (isOtherGeneration(fact, found) && !persons.includes(name)) return true;
  if (isNamesake(fact, article, bearer, found) || isCalledAnother(article, bearer)) return true;
  if (/\s/.test(name)) return isOfLongerName(fact, found, name, persons);
  const full = article.found.flatMap(({ kind, value }) => {
    const other = kind === 'name' ? (value as NameValue) : null;
    return other?.type === 'person' && other.full !== name && other.full.endsWith(` ${name}`) ? [other.full] : [];
  });
  return full.some((other) => !persons.some((person) => names.compare(nameOf(person), nameOf(other)).sameEntity === true));
}

const OTHERS = wordSet(['different', 'another', 'other', 'namesake']);
/** *A different Ann Moss, 27*. */
const isCalledAnother = ({ tokens }: Extracted, { name }: Bearer): boolean => name.first > 0 && OTHERS.has(tokens.word[name.first - 1]);

/** *Ann Moss Tarn, 41*: with a further name, and a generation away from the Ann Moss who is 88, another. */
function isOfLongerName(fact: Fact, found: Found, name: string, persons: readonly string[]): boolean {
  const apart = Math.abs(yearsOf(fact.expected.value) - yearsOf(found.value));
  return apart > GENERATION && !persons.includes(name) && persons.some((person) => name.startsWith(`${person} `));
}

const suffixesOf = (text: string): string[] =>
  Array.from(scan(text).word, (word) => formOf(word).replace(/\.$/, '')).filter((form) => SUFFIX.test(form));

/** *The 4-year-old boy* is the boy that the fact is about; whose age *4-year-old* alone is, nobody tells. */
function isOfTheSame(fact: Fact, article: Extracted, found: Found): boolean {
  const person = personBeside(article, found);
  return person >= 0 && fact.about.some((phrase) => Array.from(scan(phrase).word, (word) => lemmaOf(word, 'noun')).includes(person));
}

/** *The oak, thought to be 300 years old*, *a 300-year-old oak*: a fact about no person, and no other thing behind the age. */
function isOfTheThing(fact: Fact, { tokens }: Extracted, { last, start, end }: Found): boolean {
  const known = fact.about.flatMap((phrase) => Array.from(scan(phrase).word, (word) => lemmaOf(word, 'noun')));
  if (known.some(isPerson)) return false;
  return !/-old$/i.test(tokens.text.slice(start, end)) || (last < tokens.count && known.includes(lemmaOf(tokens.word[last], 'noun')));
}

/** Words between an age and its noun: *4-year-old local boy*, *60-year-old Tarn man*. */
const BETWEEN = 3;

/** The noun for the person whose age it is, as a lemma; -1 where none stands beside it. */
function personBeside({ tokens }: Extracted, { first, last }: Found): number {
  for (let i = last; i < Math.min(tokens.count, last + BETWEEN); i++) {
    if (tokens.type[i] !== WORD || BREAKS.has(tokens.word[i])) break;
    if (tokens.shape[i] === TITLE) continue;
    if (tokens.shape[i] !== LOWER) break;
    const noun = lemmaOf(tokens.word[i], 'noun');
    if (isPerson(noun)) return noun;
  }
  if (first < 2 || tokens.text[tokens.start[first - 1]] !== ',' || tokens.type[first - 2] !== WORD) return -1;
  const noun = lemmaOf(tokens.word[first - 2], 'noun');
  return isPerson(noun) ? noun : -1;
}
const BREAKS = new Set(['and', 'or', 'of', 'who', 'whose', 'with', 'was', 'is', 'were', 'had', 'has'].map(wordOf));

const bearers = new WeakMap<Found, Bearer | null>();

/** Asked once for all facts. */
export function bearerAt(article: Extracted, found: Found): Bearer | null {
  let bearer = bearers.get(found);
  if (bearer === undefined) bearers.set(found, (bearer = bearerOf(article, found)));
  return bearer;
}

/** A name of one word must be one of the person's: *Michaela* is no *Michael Martin*. */
const isOf = (person: string, bearer: string): boolean =>
  /\s/.test(bearer) ? names.compare(nameOf(person), nameOf(bearer)).sameEntity === true : person.split(/\s+/).includes(bearer);
const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });
