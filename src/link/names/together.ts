/** Whether two names of nearly one spelling are of two: what is told of them side by side, and how old their bearers are. */
import { givenFrequency } from '../../kinds/name/index.js';
import type { Mention } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { agesBeside } from '../ages.js';
import type { Ledger } from '../bits.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import type { Alignment, Word } from './alignment.js';
import { isPlural, type Slip } from './slips.js';

const W = weights.names;

/** Ages of one person differ by a birthday or a slip. */
const NEAR_AGES = 5;

/**
 * Whether every age beside the one spelling is far from every age beside the other: father and son, two cousins. Those are told apart by
 * their given names; of one given name and two spellings of a family there is seldom more than one in a story, and the age is a slip too.
 */
export function haveOtherAges({ formsA, formsB }: Alignment, articles: readonly Extracted[]): boolean {
  const agesOf = (forms: readonly Form[]): number[] =>
    forms.flatMap(({ mentions }) => mentions.flatMap(({ article, found }) => agesBeside(articles[article]).get(found) ?? []));
  const [a, b] = [agesOf(formsA), agesOf(formsB)];
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => Math.abs(x - y) > NEAR_AGES));
}

/**
 * Two given names of one family name beside one another are two persons: *Jaden Lee and Jayden Lee*. After its first mention a
 * name is shortened to that of the family, so that several articles that give both in full mean two, and one that does where
 * each is a given name of its own (*Marc Holm*, *Mark Holm*).
 */
export function addTogether(
  ledger: Ledger,
  a: Word,
  b: Word,
  { formsA, formsB, position }: Alignment,
  { because, sound, distance }: Slip,
  articles: readonly Extracted[],
): void {
  const [x, y] = [formsA, formsB].map((forms) => forms.filter(({ words }) => words.length > 1));
  // *Marek Holm, Marika’s father*: a given name may stand alone there.
  const persons = (forms: readonly Form[]): Form[] => forms.filter(({ type }) => type === 'person');
  if (
    position === 'given' &&
    !isPlural(a.text, b.text) &&
    (inOneSentence(x, persons(formsB), articles) || inOneSentence(persons(formsA), y, articles))
  ) {
    ledger.weigh('one sentence has both', W, 'oneSentence');
    return;
  }
  const inY = articlesOf(y);
  const both = [...articlesOf(x).keys()].filter((article) => inY.has(article));
  if (both.length === 0) return;
  // Two of one given name and nearly one family name are few: one article's sentence can be a slip.
  const few = position === 'family' && both.length < 2;
  if (!few && inOneSentence(x, y, articles)) ledger.weigh('one sentence has both', W, 'oneSentence');
  // Letters are swapped by hands, not by parents.
  else if (because.includes('swapped') || position !== 'given') return;
  // Nor do they give two children one sound: an article may write *Michele*, and once *Michelle*, of whom it then says nothing new.
  else if (both.length === 1 && sound && distance <= 1 && [x, y].some((forms) => isInPassing(forms, both[0], articles[both[0]]))) return;
  else if (both.length > 1) ledger.weigh('several articles have both in full', W, 'bothInFull');
  else if (givenFrequency(a.text) > 0 && givenFrequency(b.text) > 0)
    ledger.weigh('both are given names, and one article has both', W, 'bothGiven');
}

/** Whether an article has a name once, and introduces nobody by it: *Marc Holm, the coach's cousin*. */
function isInPassing(forms: readonly Form[], article: number, { tokens }: Extracted): boolean {
  const mentions = forms.flatMap((form) => form.mentions.filter((mention) => mention.article === article));
  return mentions.length === 1 && !SET_OFF.has(tokens.text[tokens.start[mentions[0].found.last]]);
}

const SET_OFF = new Set([',', '(', '—', '–']);

/** Whether one sentence of an article has forms of both. */
export function inOneSentence(a: readonly Form[], b: readonly Form[], articles: readonly Extracted[]): boolean {
  const sentenceOf = ({ article, found }: Mention): string => `${article} ${articles[article].tokens.sentence[found.first]}`;
  const sentences = new Set(a.flatMap(({ mentions }) => mentions.map(sentenceOf)));
  return b.some(({ mentions }) => mentions.some((mention) => sentences.has(sentenceOf(mention))));
}

const FEWEST_BESIDE = 2;

/** *Martin Hale* and *Martina Hall*, in full in several articles: two persons, whatever either is called elsewhere. */
export function areTwoInFull(a: Word, b: Word): boolean {
  const [x, y] = [a, b].map(({ at }) => articlesOf(at.flatMap(({ form }) => (form.words.length > 1 ? form : []))));
  return [...x.keys()].filter((article) => y.has(article)).length >= FEWEST_BESIDE;
}

/** Article → how often it uses the forms. */
export function articlesOf(forms: readonly Form[]): Map<number, number> {
  const articles = new Map<number, number>();
  for (const form of forms) for (const [article, count] of form.articles) articles.set(article, (articles.get(article) ?? 0) + count);
  return articles;
}
