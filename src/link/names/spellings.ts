/**
 * Names of one story that are one name in two spellings.
 * Works on the words of names: two words close in letters or sound are a candidate; the rest of their names, how the articles
 * use them, and how common each is decide whether they are one.
 */
import { givenFrequency } from '../../kinds/name/index.js';
import type { Slot } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { isConjunction, isLight, isPreposition, isRelative, isSubordinator } from '../../text/clause.js';
import { rarity } from '../../text/rarity.js';
import { LINE_GAP, LOWER, NUMBER, PUNCT, TITLE, type Tokens, WORD } from '../../text/tokens.js';
import { isAuxiliary, isVerbAt } from '../../text/usage.js';
import { formOf, wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { blockWords } from '../block.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import { type Alignment, bestAlignment, type Word, wordsOf } from './alignment.js';
import { areOthers, bearersOf, isOfBody } from './bearers.js';
import { areTwoSigns } from './identifiers.js';
import { areKinsmen, isCalledKin } from './kinsmen.js';
import { merge, type Pair } from './merge.js';
import { haveOnePost } from './posts.js';
import { addLikeness, addRest, isDemonym, isFaint, isInflection, isPeopleOf, isPlural, type Slip, slipOf } from './slips.js';
import { addTogether, areTwoInFull, articlesOf, haveOtherAges, inOneSentence } from './together.js';

const W = weights.names;

/** Every slot of names spelled in two or more ways. */
export function linkSpellings(forms: readonly Form[], articles: readonly Extracted[]): Slot[] {
  return merge([...spellingPairs(forms, articles)].filter((pair) => pair.ledger.probability >= W.least));
}

/** All pairs of words that may be one name, the least likely included. */
export function* spellingPairs(forms: readonly Form[], articles: readonly Extracted[]): Generator<Pair> {
  const words = wordsOf(forms);
  for (const [a, b] of candidates(words, forms)) {
    const pair = judgePair(words.get(a)!, words.get(b)!, articles);
    if (pair && !(isPlural(a, b) && isOfSeveral(pair, articles))) yield pair;
  }
}

/** Whether the one word is the plural of what the other calls one of, or serves as an adjective. */
function isOfSeveral({ a, b, formsA, formsB, rest }: Pair, articles: readonly Extracted[]): boolean {
  const [one, several] = a.text.length < b.text.length ? [formsA, formsB] : [formsB, formsA];
  return (
    isCounted(a.text.length > b.text.length ? a.text : b.text, several, articles) ||
    (rest.length > 0 && isAdjective(a.text.length < b.text.length ? a.text : b.text, one, articles))
  );
}

/** A verb, or a word that joins what follows to the name. */
const isGrammar = (tokens: Tokens, i: number): boolean =>
  [isLight, isPreposition, isConjunction, isRelative, isSubordinator, isAuxiliary].some((is) => is(tokens.word[i])) ||
  isVerbAt(tokens, i) ||
  formOf(tokens.word[i]).endsWith('ly');

/** *the Lower Unionist march*, for what passes for a person: what it is said of follows wherever the name stands. */
const isAdjective = (word: string, forms: readonly Form[], articles: readonly Extracted[]): boolean =>
  forms.every(
    ({ words, type, mentions }) =>
      words.at(-1) === word &&
      type === 'person' &&
      mentions.every(({ article, found: { first, last } }) => {
        const { tokens } = articles[article];
        if (last >= tokens.count || tokens.shape[last] !== LOWER || tokens.gap[last] >= LINE_GAP || isGrammar(tokens, last)) return false;
        let i = first - 1;
        while (i > 0 && i > first - BEFORE_ADJECTIVE && tokens.type[i] === WORD && !DETERMINERS.has(tokens.word[i])) i--;
        return DETERMINERS.has(tokens.word[i]);
      }),
  );

const BEFORE_ADJECTIVE = 3;
const DETERMINERS = new Set(['the', 'a', 'an'].map(wordOf));

/** Words alike by their own letters or sounds, and words that stand beside the same rare word in two names. */
function* candidates(words: ReadonlyMap<string, Word>, forms: readonly Form[]): Generator<[string, string]> {
  const seen = new Set<string>();
  for (const [a, b] of [...blockWords([...words.keys()]), ...besideSameWord(forms)]) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield a < b ? [a, b] : [b, a];
  }
}

function* besideSameWord(forms: readonly Form[]): Generator<[string, string]> {
  const beside = new Map<string, Set<string>>();
  for (const form of forms) {
    if (form.type !== 'person' || form.words.length < 2) continue;
    const [first, last] = [form.words[0], form.words[form.words.length - 1]];
    for (const [word, key] of [
      [first, `${last}<`],
      [last, `>${first}`],
    ] as const)
      if (word.length >= 3) beside.set(key, (beside.get(key) ?? new Set()).add(word));
  }
  for (const set of beside.values()) {
    if (set.size > W.mostBeside) continue;
    const list = [...set];
    for (let i = 0; i < list.length; i++) for (let k = i + 1; k < list.length; k++) yield [list[i], list[k]];
  }
}

function judgePair(a: Word, b: Word, articles: readonly Extracted[]): Pair | null {
  const best = bestAlignment(a, b);
  if (!best) return null;
  const slip = slipOf(a.text, b.text, best.formsA[0].type);
  if (isOtherAcronym(a.text, b.text, best, slip) || isTicker(a, b)) return null;
  if (
    best.formsA[0].type !== 'person' &&
    (isPlural(a.text, b.text) || isDemonym(a.text, b.text) || isPeopleOf(a.text, b.text)) &&
    endsWith(best.formsA, a.text) &&
    endsWith(best.formsB, b.text)
  )
    return null;
  if (
    best.rest.length === 0 &&
    (isPlural(a.text, b.text) || isPeopleOf(a.text, b.text)) &&
    isLoneWord(a.text.length > b.text.length ? best.formsA : best.formsB)
  )
    return null;
  if (isDemonym(a.text, b.text) && (isAdjectiveOf(a.text, best.formsA, best.formsB) || isAdjectiveOf(b.text, best.formsB, best.formsA)))
    return null;
  if (isPlural(a.text, b.text) && ((isHeadOf(a.text, best.formsA) && isHeadOf(b.text, best.formsB)) || leadToOthers(a.text, b.text, best)))
    return null;
  if (isDemonym(a.text, b.text) && (isOfTwoStates(best.formsA) || isOfTwoStates(best.formsB))) return null;
  if (isOfMany(a.text, b.text, best, articles)) return null;
  if (best.rest.length === 0 && slip && slip.distance > 1 && (isLoneBesideGiven(a, b) || isLoneBesideGiven(b, a))) return null;
  if (isPutRight(best.formsA, articles) || isPutRight(best.formsB, articles)) return null;
  if (best.rest.length === 0 && areTwoInFull(a, b)) return null;
  if (!slip || ((slip.soundOnly || slip.far) && best.rest.length === 0) || areTwoSigns(best, articles)) return null;
  if (areOtherWords(a.text, b.text, best, slip) || isOneThingOfSeveral(a.text, b.text, best, articles)) return null;
  if (best.rest.length === 0 && a.text[0] !== b.text[0] && Math.min(a.text.length, b.text.length) < SHORTEST_FIRST) return null;
  if (isFaint(a.text, b.text, slip, best.rest.length) && !isCompound(best)) return null;
  if (best.isByInitial && (slip.soundOnly || slip.far || slip.distance > 1 || a.text[0] !== b.text[0])) return null;
  const ledger = new Ledger().weigh('prior', W, 'prior');
  addLikeness(ledger, a.text, b.text, slip);
  addRest(ledger, best.rest);
  if (best.rest.length >= 2 && isInflection(a.text, b.text)) ledger.weigh('the rest of the names is long', W, 'inflectionLongRest');
  if (isCompound(best)) ledger.weigh('both are compounds that begin alike', W, 'compound');
  addCommonness(ledger, a, b, slip, best.position);
  addUse(ledger, best);
  if (best.rest.length === 0 && Math.min(a.text.length, b.text.length) >= LONG) addDominance(ledger, best);
  if (best.rest.length === 0 && !isPerson(best) && [a, b].every(({ text }) => rarity(wordOf(text)) < W.unknown))
    ledger.weigh('both are known words', W, 'twoKnown');
  // *Georgia* is not *J. Russell George*.
  if (slip.distance <= 1 && isOnceBesideFull(a, b, best, articles)) {
    ledger.weigh('once, in an article that has the full name', W, 'onceBesideFull');
    if (isInflection(a.text, b.text)) ledger.weigh('no family name is the plural of another', W, 'inflection', -1);
  }
  if (best.rest.length === 0 && areOthers(bearersOf(a), bearersOf(b))) ledger.weigh('they stand in names of two persons', W, 'twoBearers');
  else if (best.rest.length === 0 && isOfBody(a, b)) ledger.weigh('the one is the name of a body', W, 'twoBearers');
  if (best.rest.length > 0 && best.formsA[0].type === 'person') {
    if (best.position === 'family' && isInflection(a.text, b.text) && best.rest.some((word) => givenFrequency(word) > 0))
      ledger.weigh('no family name is the plural of another', W, 'inflection', -HALF);
    if (slip.distance <= 1 && haveOnePost(best, articles)) ledger.weigh('both are called by one post', W, 'onePost');
  }
  if (best.rest.length > 0) addTogether(ledger, a, b, best, slip, articles);
  if (best.rest.length > 0 && best.position !== 'family' && haveOtherAges(best, articles))
    ledger.weigh('they are of other ages', W, 'otherAges');
  if (areKinsmen(best, a.text, b.text, articles)) ledger.weigh('the one is called a kinsman of the other', W, 'oneSentence');
  if (isSwappedAcronym(best, slip)) ledger.weigh('the same capitals in another order', W, 'acronym');
  return { a, b, ledger, most: slip.far ? W.mostFar : 1, rest: best.rest, formsA: best.formsA, formsB: best.formsB };
}

/** *Board of Directors*, *Boards of Directors*: what the name is of, one or several. */
const isHeadOf = (word: string, forms: readonly Form[]): boolean =>
  forms.every(({ words, type }) => type !== 'person' && words[words.indexOf(word) + 1] === 'of');

/** *National Monument of Kelmer*, *National Monuments Council of Kelmer*: what follows the word makes two things of it. */
function leadToOthers(a: string, b: string, { formsA, formsB }: Alignment): boolean {
  const [x, y] = [formsA, formsB].map((forms, i) =>
    forms.map(({ type, words }) => (type === 'person' ? undefined : words[words.indexOf(i === 0 ? a : b) + 1])),
  );
  return [...x, ...y].every((next) => next !== undefined) && !x.some((next) => y.includes(next));
}

/** *Hurricanes Alma and Bertram*: the one word is said of several, and its name is that of the other. */
function isOfMany(a: string, b: string, { formsA, formsB }: Alignment, articles: readonly Extracted[]): boolean {
  if (!isPlural(a, b)) return false;
  return (a.length > b.length ? formsA : formsB).every(({ words, mentions }) =>
    mentions.every(({ article, found: { last } }) => {
      const { word, shape, count } = articles[article].tokens;
      return words[0] === (a.length > b.length ? a : b) && last + 1 < count && word[last] === AND && shape[last + 1] === TITLE;
    }),
  );
}

const AND = wordOf('and');

/** A word alone that is no person's, and one that is only ever given to somebody: *Regnel*, *Reiner Voss*. */
const isLoneBesideGiven = (lone: Word, given: Word): boolean =>
  lone.at.every(({ form }) => form.type !== 'person' && form.words.length === 1) &&
  given.at.every(({ form }) => form.type === 'person' && form.words.length > 1 && form.words[0] === given.text);

/** *Velmar-Tarnish relations*: an adjective of two states, whatever is called after the one of them. */
const isOfTwoStates = (forms: readonly Form[]): boolean =>
  forms.every(({ text, type }) => type !== 'person' && /^[\p{L}.]+[-–][\p{L}.]+$/u.test(text));

/** *She is Ann Holm, not Holme*: an article that corrects itself has the wrong spelling nowhere else. */
const isPutRight = (forms: readonly Form[], articles: readonly Extracted[]): boolean =>
  forms.every(({ mentions }) => mentions.every(({ article, found }) => articles[article].tokens.word[found.first - 1] === NOT));
const NOT = wordOf('not');

const isPerson = ({ formsA, formsB }: Alignment): boolean => [...formsA, ...formsB].some(({ type }) => type === 'person');

const FAR = 3;
const HALF = 0.5;

/** *Secret Scanning* and *Security Scanning*: two known words that only sound alike, in names of things. */
const areOtherWords = (a: string, b: string, best: Alignment, slip: Slip): boolean =>
  best.formsA[0].type !== 'person' && !isCompound(best) && slip.distance >= FAR && [a, b].every((word) => rarity(wordOf(word)) < W.unknown);

/** *Quarto Notebook*, *Quarto Notebooks*: what its articles write small too is a thing, though the name may pass for somebody's. */
function isOneThingOfSeveral(a: string, b: string, { rest, formsA, formsB }: Alignment, articles: readonly Extracted[]): boolean {
  if (!isPlural(a, b) || rest.length === 0 || rest.some((word) => givenFrequency(word) > 0)) return false;
  if (!endsWith(formsA, a) || !endsWith(formsB, b)) return false;
  return [...formsA, ...formsB].some((form) => [...form.articles.keys()].some((article) => standsSmall([a, b], articles[article])));
}

function standsSmall(words: readonly string[], { tokens }: Extracted): boolean {
  const ids = new Set(words.map(wordOf));
  for (let i = 0; i < tokens.count; i++) if (tokens.shape[i] === LOWER && ids.has(tokens.word[i])) return true;
  return false;
}

/** *Apec*, *Opec*: shorter words alone that begin with two letters are two. */
const SHORTEST_FIRST = 5;

/** *Bugattis* beside a *Bugatti Veyron*. */
const isLoneWord = (forms: readonly Form[]): boolean => forms.every(({ words }) => words.length === 1);

/** *Basran Guard* beside *Basrah*: the word leads a longer name, and the other stands alone as a place does. */
const isAdjectiveOf = (word: string, forms: readonly Form[], places: readonly Form[]): boolean =>
  forms.every(({ words }) => words.length > 1 && words[0] === word) &&
  places.every(({ words, type }) => words.length === 1 && type !== 'person');

const BEFORE_PLURAL = 5;
const SEVERAL = new Set(
  'these those all two three four five six several many few some both hundred thousand million'.split(' ').map(wordOf),
);
const [ONE, OF, THE] = ['one', 'of', 'the'].map(wordOf);

/** *One of his used Tesla Roadsters*, *the Wayne Rooneys of the game*: what stands around says that there are several. */
function isCounted(plural: string, forms: readonly Form[], articles: readonly Extracted[]): boolean {
  return forms.every(
    ({ mentions, words }) =>
      words.at(-1) === plural &&
      mentions.every(({ article, found }) => {
        const { tokens } = articles[article];
        if (tokens.word[found.first - 1] === THE && found.last - found.first > 1) return true;
        for (let i = found.first - 1; i > 0 && i >= found.first - BEFORE_PLURAL && tokens.type[i] !== PUNCT; i--)
          if (tokens.type[i] === NUMBER || SEVERAL.has(tokens.word[i]) || (tokens.word[i] === OF && tokens.word[i - 1] === ONE))
            return true;
        return false;
      }),
  );
}

/** The word is mostly the last one of its names. */
function endsWith(forms: readonly Form[], word: string): boolean {
  let [last, all] = [0, 0];
  for (const form of forms) {
    all += form.mentions.length;
    if (form.words[form.words.length - 1] === word) last += form.mentions.length;
  }
  return 2 * last > all;
}

/** *WTEV* and *WTLV* are two stations; capitals in another order are a slip. */
const isOtherAcronym = (a: string, b: string, { rest, formsA, formsB }: Alignment, slip: Slip | null): boolean =>
  rest.length === 0 &&
  a.length <= 5 &&
  b.length <= 5 &&
  !slip?.because.includes('swapped') &&
  ([...formsA, ...formsB].every(isUpper) || (a.length === b.length && (formsA.every(isUpper) || formsB.every(isUpper))));

const isUpper = (form: Form): boolean => /^\p{Lu}+$/u.test(form.text);

const LONGEST_TICKER = 5;

/** *TSLA* for *Tesla*: a word's letters with some left out, all capitals, are its sign on an exchange. */
function isTicker(a: Word, b: Word): boolean {
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (short.text.length > LONGEST_TICKER || short.text.length === long.text.length) return false;
  if (!short.at.every(({ form }) => /^\p{Lu}+$/u.test(form.text)) || long.at.every(({ form }) => form.text === form.text.toUpperCase()))
    return false;
  let at = 0;
  for (const letter of long.text) if (letter === short.text[at]) at++;
  return at === short.text.length;
}

/** *Harris-Walls*, *Harris-Wallace*. */
const isCompound = ({ rest, formsA, formsB }: Alignment): boolean =>
  rest.length > 0 && formsA.some((form) => form.text.includes('-')) && formsB.some((form) => form.text.includes('-'));

const isSwappedAcronym = ({ rest, formsA, formsB }: Alignment, slip: Slip): boolean =>
  rest.length === 0 && slip.because.includes('swapped') && [...formsA, ...formsB].every((form) => /^\p{Lu}{3,6}$/u.test(form.text));

function addCommonness(ledger: Ledger, a: Word, b: Word, slip: Slip, position: Alignment['position']): void {
  const givenA = givenFrequency(a.text);
  const givenB = givenFrequency(b.text);
  if (position === 'given' && givenA > 0 && givenB > 0 && !slip.sound) ledger.weigh('both are common given names', W, 'twoGivenNames');
  const rarities = [a.text, b.text].map((word) => rarity(wordOf(word)));
  const everyday = rarities.filter((bits) => bits < W.everyday).length;
  if (everyday === 2) ledger.weigh('both are everyday words', W, 'twoEveryday');
  else if (everyday === 1) ledger.weigh('one is an everyday word', W, 'oneEveryday');
  else if (rarities.every((bits) => bits >= W.unknown) && givenA === 0 && givenB === 0)
    ledger.weigh('both are unknown words', W, 'bothUnknown');
  else if (givenA === 0 || givenB === 0) ledger.weigh('at least one is a rare word', W, 'rare');
}

const isLone = (form: Form): boolean => form.words.length === 1;
const FEW = 1;
const MANY = 4;
/** Shorter words are near one another by chance. */
const LONG = 6;

/** One mention against many of an article's or a story's main name. */
function addDominance(ledger: Ledger, best: Alignment): void {
  if (!best.formsA.every(isLone) && !best.formsB.every(isLone)) return;
  const [a, b] = [best.formsA, best.formsB].map((forms) => [...articlesOf(forms).values()]);
  const [few, many] = [a, b].map((counts) => counts.reduce((sum, count) => sum + count, 0)).sort((x, y) => x - y);
  const widest = Math.max(a.length, b.length);
  if (few <= FEW && many >= MANY && widest >= 2) ledger.weigh('once against many times in several articles', W, 'dominant');
}

/** As often as a story has a name that is not said in passing. */
const FEWEST_MANY = 3;
/** A shorter word is near many by chance. */
const SHORTEST_ONCE = 4;

/**
 * *Feld* once, in an article that has *Mark Felt* or keeps saying *Felt*: what stands for a family name after its first mention
 * is that name, where nobody else bears the one that stands there.
 */
function isOnceBesideFull(a: Word, b: Word, { rest, formsA, formsB }: Alignment, articles: readonly Extracted[]): boolean {
  if (rest.length > 0 || a.text[0] !== b.text[0] || Math.min(a.text.length, b.text.length) < SHORTEST_ONCE) return false;
  return isOnceBeside(a, formsA, b, formsB, articles) || isOnceBeside(b, formsB, a, formsA, articles);
}

function isOnceBeside(few: Word, once: readonly Form[], many: Word, others: readonly Form[], articles: readonly Extracted[]): boolean {
  const mentions = few.at.flatMap(({ form }) => form.mentions);
  if (mentions.length !== 1 || !once.every(isLone)) return false;
  const counts = articlesOf(others);
  const [{ article, found }] = mentions;
  // *Her son, Cary*: a given name.
  if (isCalledKin(articles[article].tokens, found.first)) return false;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isInFull = others.some((form) => !isLone(form) && form.articles.has(article));
  return (
    (counts.get(article) ?? 0) >= (isInFull ? 1 : 2) &&
    all >= FEWEST_MANY &&
    bearersOf(many).some(({ position }) => position === 'family') &&
    !inOneSentence(once, others, articles)
  );
}

/** Complementary use is evidence: two spellings that never share an article are one name; two used side by side are two. */
function addUse(ledger: Ledger, best: Alignment): void {
  const inA = articlesOf(best.formsA);
  const inB = articlesOf(best.formsB);
  const both = [...inA.keys()].filter((article) => inB.has(article));
  if (both.length === 0) {
    ledger.weigh('no article uses both spellings', W, 'complementary');
    return;
  }
  const slips = both.filter((article) => Math.min(inA.get(article)!, inB.get(article)!) === 1);
  if (slips.length < both.length) ledger.weigh('articles use both, again and again', W, 'sideBySide');
  else if (both.every((article) => Math.max(inA.get(article)!, inB.get(article)!) >= 2))
    ledger.weigh('a single slip inside an article', W, 'slip');
  else ledger.weigh('one article uses both', W, 'bothOnce');
}
