/** What a sentence leaves to the one before it: whom its pronoun takes up, and what its heading names. *Fill the tank. It holds 1.6 litres.* */
import type { Found, NameValue, QuantityValue } from '../../kinds/index.js';
import type { Extracted } from '../../model/source.js';
import { LINE_GAP, LOWER, PARAGRAPH_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { type Words, wordsOf } from '../context.js';
import { headingWords } from './headings.js';
import { foundBeside, foundWithin } from './within.js';

/** Tokens, half-open. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const THINGS = wordSet(['it', 'they', 'its', 'their']);
/** *The firm*, *the charity*: behind an article, whom the sentence before names. */
const BODIES = wordSet(
  'firm company business group charity trust organisation organization association foundation agency club team school college university hospital museum festival brand retailer bank airline manufacturer publisher union party council app platform'.split(
    ' ',
  ),
);
const THE = wordOf('the');
const PERSONS = wordSet(['he', 'she', 'his', 'her']);
/** Words before the pronoun with which a sentence may open: *In summer it holds*, *Later he was*. */
const OPENING = 3;
/** Sentences back to which the pronoun of a person may refer. */
const FURTHEST = 3;

const known = new WeakMap<Extracted, Map<number, readonly Stretch[]>>();

const takenBy = new WeakMap<Found, Words>();

/** Content words that a mention's sentence, or the cell in which it stands, leaves to others. */
export function takenUp(article: Extracted, found: Found): Words {
  let words = takenBy.get(found);
  if (words === undefined) {
    const before = antecedentsOf(article, found).flatMap(({ first, last }) => [...wordsOf(article.tokens, first, last)]);
    takenBy.set(found, (words = new Map([...before, ...headingWords(article, found)])));
  }
  return words;
}

/**
 * Stretches before a value's sentence of which that speaks without naming them again. What gives a value of its kind itself says what
 * that is of, and lends nothing (*The firm was founded in 1954. It listed in 1988*).
 */
function antecedentsOf(article: Extracted, found: Found): readonly Stretch[] {
  const s = article.tokens.sentence[found.first];
  let bySentence = known.get(article);
  if (bySentence === undefined) known.set(article, (bySentence = new Map()));
  let stretches = bySentence.get(s);
  if (stretches === undefined)
    bySentence.set(s, (stretches = s === 0 ? [] : [...taken(article, s), ...headed(article, s), ...runIn(article, s)]));
  return stretches.length === 0 ? stretches : stretches.filter(({ first }) => !hasOwn(article, first, found));
}

/** Whether the sentence of a token has a value that could be told for the other. */
function hasOwn(article: Extracted, token: number, value: Found): boolean {
  return foundBeside(article, token).some((one) => one.kind === value.kind && unitOf(one) === unitOf(value) && one.first !== value.first);
}
const unitOf = ({ kind, value }: Found): string | null => (kind === 'quantity' ? ((value as QuantityValue).unit ?? null) : null);

function taken(article: Extracted, s: number): Stretch[] {
  const { tokens } = article;
  const { sentences, word, type } = tokens;
  for (let i = sentences[s], words = 0; i < sentences[s + 1] && words < OPENING; i++) {
    if (type[i] !== WORD) continue;
    words++;
    if (THINGS.has(word[i])) return startsParagraph(tokens, s) ? [] : withoutLaterNames(article, s - 1);
    if (words === 2 && BODIES.has(word[i]) && word[i - 1] === THE) return [{ first: sentences[s - 1], last: sentences[s] }];
    if (PERSONS.has(word[i])) return lastPerson(article, s);
  }
  return [];
}

/** A sentence without the names that follow its first: that one is most likely its subject. */
function withoutLaterNames(article: Extracted, s: number): Stretch[] {
  const { tokens } = article;
  const [from, to] = [tokens.sentences[s], tokens.sentences[s + 1]];
  const names = foundWithin(article, from, to).filter(({ kind, value }) => kind === 'name' && (value as NameValue).type !== 'person');
  const stretches: Stretch[] = [];
  let next = from;
  for (const { first, last, value } of names) {
    if ((value as NameValue).full === (names[0].value as NameValue).full) continue;
    if (first > next) stretches.push({ first: next, last: first });
    next = Math.max(next, last);
  }
  return next < to ? [...stretches, { first: next, last: to }] : stretches;
}

const startsParagraph = ({ sentences, gap }: Tokens, s: number): boolean => gap[sentences[s]] >= PARAGRAPH_GAP;

function lastPerson(article: Extracted, s: number): Stretch[] {
  const { tokens } = article;
  const [from, to] = [tokens.sentences[Math.max(0, s - FURTHEST)], tokens.sentences[s]];
  const persons = foundWithin(article, from, to).filter(({ kind, value }) => kind === 'name' && (value as NameValue).type === 'person');
  // Who is named first in the nearest sentence that names anybody is most likely its subject.
  const nearest = persons.at(-1);
  const subject = persons.find(({ first }) => nearest !== undefined && tokens.sentence[first] === tokens.sentence[nearest.first]);
  return subject === undefined ? [] : [{ first: subject.first, last: subject.last }];
}

const titles = new WeakMap<Extracted, Words>();

/** Content words of an article's title: a page speaks of what it is called, without naming that in each sentence. */
export function titleWords(article: Extracted): Words {
  let words = titles.get(article);
  if (words === undefined) {
    const { tokens, zones } = article;
    const s = zones.indexOf('heading');
    titles.set(article, (words = s === 0 ? wordsOf(tokens, tokens.sentences[0], tokens.sentences[1]) : NONE));
  }
  return words;
}
const NONE: Words = new Map();

/** The heading right above, but for the title, which is of the whole. */
function headed({ tokens, zones }: Extracted, s: number): Stretch[] {
  if (zones[s - 1] !== 'heading' || zones[s] === 'heading' || s - 1 <= zones.indexOf('heading')) return [];
  return [{ first: tokens.sentences[s - 1], last: tokens.sentences[s] }];
}

const LONGEST_RUN_IN = 6;
const JOINING = wordSet(['of', 'and', 'the', 'for', 'to', 'on', 'in']);

/** A heading that runs into its text: *1.2 Commencement Date. July 15, 2025.* */
function runIn({ tokens }: Extracted, s: number): Stretch[] {
  const { sentences, type, shape, word, gap } = tokens;
  const [first, last] = [sentences[s - 1], sentences[s]];
  if (last - first > LONGEST_RUN_IN || gap[last] >= LINE_GAP || !(first === 0 || gap[first] >= LINE_GAP)) return [];
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (type[i] !== WORD || JOINING.has(word[i])) continue;
    if (shape[i] === LOWER) return [];
    capitals++;
  }
  return capitals > 0 ? [{ first, last }] : [];
}
