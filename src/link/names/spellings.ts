/**
 * Names of one story that are one name in two spellings.
 * Works on the words of names: two words close in letters or sound are a candidate; the rest of their names, how the articles
 * use them, and how common each is decide whether they are one.
 */
import { areHouseStyles, givenFrequency, relatePart } from '../../kinds/name/index.js';
import type { Slot, SlotReading } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { rarity } from '../../text/rarity.js';
import { canonicalSpelling } from '../../text/spelling/index.js';
import { LOWER, NUMBER, PUNCT } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { blockWords } from '../block.js';
import type { Form } from '../forms.js';
import { Groups } from '../groups.js';
import { weights } from '../weights.js';
import { areTwoSigns } from './identifiers.js';
import { addLikeness, addRest, isDemonym, isInflection, isPeopleOf, isPlural, type Slip, slipOf } from './slips.js';
import { addTogether, articlesOf, haveOtherAges } from './together.js';

const W = weights.names;

/** A word of names, with the forms that hold it. */
export interface Word {
  readonly text: string;
  readonly at: { readonly form: Form; readonly position: number }[];
  /** Article → mentions whose name holds the word. */
  readonly articles: Map<number, number>;
}

/** Two words that stand for one another in names, and what is held for and against their being one name. */
export interface Pair {
  readonly a: Word;
  readonly b: Word;
  readonly ledger: Ledger;
  /** The surest that it can be. */
  readonly most: number;
  /** The words that both names share, for the subject. */
  readonly rest: readonly string[];
  readonly formsA: Form[];
  readonly formsB: Form[];
}

/** Every slot of names spelled in two or more ways. */
export function linkSpellings(forms: readonly Form[], articles: readonly Extracted[]): Slot[] {
  return merge([...spellingPairs(forms, articles)].filter((pair) => pair.ledger.probability >= W.least));
}

/** All pairs of words that may be one name, the least likely included. */
export function* spellingPairs(forms: readonly Form[], articles: readonly Extracted[]): Generator<Pair> {
  const words = wordsOf(forms);
  for (const [a, b] of candidates(words, forms)) {
    const pair = judgePair(words.get(a)!, words.get(b)!, articles);
    if (pair && !(isPlural(a, b) && isCounted(a.length > b.length ? pair.formsA : pair.formsB, articles))) yield pair;
  }
}

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

function wordsOf(forms: readonly Form[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const form of forms)
    form.words.forEach((text, position) => {
      let word = words.get(text);
      if (!word) words.set(text, (word = { text, at: [], articles: new Map() }));
      word.at.push({ form, position });
      for (const [article, count] of form.articles) word.articles.set(article, (word.articles.get(article) ?? 0) + count);
    });
  return words;
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
  if (!slip || ((slip.soundOnly || slip.far) && best.rest.length === 0) || areTwoSigns(best, articles)) return null;
  if (areOtherWords(a.text, b.text, best, slip) || isOneThingOfSeveral(a.text, b.text, best, articles)) return null;
  const ledger = new Ledger().weigh('prior', W, 'prior');
  addLikeness(ledger, a.text, b.text, slip);
  addRest(ledger, best.rest);
  if (best.rest.length >= 2 && isInflection(a.text, b.text)) ledger.weigh('the rest of the names is long', W, 'inflectionLongRest');
  if (isCompound(best)) ledger.weigh('both are compounds that begin alike', W, 'compound');
  addCommonness(ledger, a, b, slip, best.position);
  addUse(ledger, best);
  if (best.rest.length === 0 && Math.min(a.text.length, b.text.length) >= LONG) addDominance(ledger, best);
  if (best.rest.length === 0 && areOthers(bearersOf(a), bearersOf(b))) ledger.weigh('they stand in names of two persons', W, 'twoBearers');
  if (best.rest.length > 0) addTogether(ledger, a, b, best, slip.because.includes('swapped'), articles);
  if (best.rest.length > 0 && best.position !== 'family' && haveOtherAges(best, articles))
    ledger.weigh('they are of other ages', W, 'otherAges');
  if (isSwappedAcronym(best, slip)) ledger.weigh('the same capitals in another order', W, 'acronym');
  return { a, b, ledger, most: slip.far ? W.mostFar : 1, rest: best.rest, formsA: best.formsA, formsB: best.formsB };
}

const FAR = 3;

/** *Secret Scanning* and *Security Scanning*: two known words that only sound alike, in names of things. */
const areOtherWords = (a: string, b: string, { formsA }: Alignment, slip: Slip): boolean =>
  formsA[0].type !== 'person' && slip.distance >= FAR && [a, b].every((word) => rarity(wordOf(word)) < W.unknown);

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

/** *Bugattis* beside a *Bugatti Veyron*. */
const isLoneWord = (forms: readonly Form[]): boolean => forms.every(({ words }) => words.length === 1);

/** *Basran Guard* beside *Basrah*: the word leads a longer name, and the other stands alone as a place does. */
const isAdjectiveOf = (word: string, forms: readonly Form[], places: readonly Form[]): boolean =>
  forms.every(({ words }) => words.length > 1 && words[0] === word) &&
  places.every(({ words, type }) => words.length === 1 && type !== 'person');

const BEFORE_PLURAL = 5;
const SEVERAL = new Set('these those two three four five six several many few some both'.split(' ').map(wordOf));
const [ONE, OF] = ['one', 'of'].map(wordOf);

/** *One of his used Tesla Roadsters*: what stands before says that there are several. */
function isCounted(plurals: readonly Form[], articles: readonly Extracted[]): boolean {
  return plurals.every(({ mentions }) =>
    mentions.every(({ article, found }) => {
      const { tokens } = articles[article];
      for (let i = found.first - 1; i > 0 && i >= found.first - BEFORE_PLURAL && tokens.type[i] !== PUNCT; i--)
        if (tokens.type[i] === NUMBER || SEVERAL.has(tokens.word[i]) || (tokens.word[i] === OF && tokens.word[i - 1] === ONE)) return true;
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
  [...formsA, ...formsB].every((form) => /^\p{Lu}+$/u.test(form.text));

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

/** Two names around the two words that stand for one another. */
export interface Alignment {
  readonly rest: readonly string[];
  readonly restBits: number;
  readonly position: 'given' | 'family' | 'whole' | 'other';
  readonly formsA: Form[];
  readonly formsB: Form[];
}

/** The pair of names around the two words that share most; names whose other words differ do not align. */
function bestAlignment(a: Word, b: Word): Alignment | null {
  const aligned: { x: Holder; y: Holder; rest: readonly string[]; bits: number }[] = [];
  for (const x of a.at)
    for (const y of b.at) {
      const rest = commonRest(x.form, x.position, y.form, y.position);
      if (rest !== null)
        aligned.push({ x, y, rest, bits: rest.reduce((sum, word) => sum + Math.max(0.1, rarity(wordOf(word)) - W.restFloor), 0) });
    }
  if (aligned.length === 0) return null;
  const best = aligned.reduce((one, other) => (other.bits > one.bits ? other : one));
  // Where two names share more than the pair, only names that do are of this slot; lone words join where their article has one of these.
  const full = best.rest.length ? aligned.filter(({ rest }) => rest.length > 0) : aligned;
  const position = positionOf(best.x.form, best.x.position);
  const formsA = gather(
    a,
    full.map(({ x }) => x),
    position,
  );
  const formsB = gather(
    b,
    full.map(({ y }) => y),
    position,
  );
  return { rest: best.rest, restBits: best.bits, position, formsA, formsB };
}

type Holder = Word['at'][number];

/** The forms of the aligned names, and those of the same word in their articles: alone, or as the family name of a relative. */
function gather(word: Word, holders: readonly Holder[], position: Alignment['position']): Form[] {
  const forms = new Set(holders.map(({ form }) => form));
  const articles = new Set([...forms].flatMap((form) => [...form.articles.keys()]));
  for (const holder of word.at) {
    const alone = holder.form.words.length === 1;
    const relative = position === 'family' && positionOf(holder.form, holder.position) === 'family';
    if ((alone || relative) && [...holder.form.articles.keys()].some((article) => articles.has(article))) forms.add(holder.form);
  }
  return [...forms];
}

function positionOf(form: Form, position: number): Alignment['position'] {
  if (form.words.length === 1) return 'whole';
  if (form.type !== 'person') return 'other';
  return position === form.words.length - 1 ? 'family' : position === 0 ? 'given' : 'other';
}

/** The words two names share besides the pair; null where a further word of one has no place in the other. */
function commonRest(a: Form, i: number, b: Form, k: number): readonly string[] | null {
  // Most names are of one word or of two.
  if (a.words.length === 1 && b.words.length === 1) return NO_REST;
  if (a.words.length === 2 && b.words.length === 2)
    return i === k && sameOrInitial(a.words[1 - i], b.words[1 - k]) ? [a.words[1 - i]] : null;
  const restA = a.words.filter((_, n) => n !== i);
  const restB = b.words.filter((_, n) => n !== k);
  if (restA.length > 0 && restB.length > 0) {
    const [small, large] = restA.length <= restB.length ? [restA, restB] : [restB, restA];
    // An initial stands for a name only where none of the other name's words is left over: *Kevin C. Downs* is no *Callahan*.
    const alike = restA.length === restB.length ? sameOrInitial : sameWord;
    const shared = small.filter((word) => large.some((other) => alike(word, other)));
    if (shared.length < small.length) return null;
    // The last word leads a person's name: a family name against a given one is no match.
    if ((i === a.words.length - 1) !== (k === b.words.length - 1)) return null;
    return shared;
  }
  if (restA.length === 0 && restB.length === 0) return [];
  // A lone word stands for the family or the given name of the longer one.
  const [lone, long, at] = restA.length === 0 ? [a, b, k] : [b, a, i];
  if (lone.type !== 'person' && lone.type !== 'other' && lone.type !== long.type) return null;
  return at === long.words.length - 1 || at === 0 ? [] : null;
}

const NO_REST: readonly string[] = [];

const sameWord = (a: string, b: string): boolean => a === b || canonicalSpelling(a) === canonicalSpelling(b);
const sameOrInitial = (a: string, b: string): boolean =>
  sameWord(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

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

interface Bearer {
  readonly position: 'given' | 'family';
  /** The word at the other end of the name. */
  readonly other: string;
}

/** The persons of the story whose given or family name is the word. */
function bearersOf(word: Word): Bearer[] {
  return word.at.flatMap(({ form, position }): Bearer[] => {
    const at = positionOf(form, position);
    if (at !== 'given' && at !== 'family') return [];
    return [{ position: at, other: at === 'given' ? form.words[form.words.length - 1] : form.words[0] }];
  });
}

/** *Lisa Holland* and *Francois Hollande*; a *Barak* by family name and a *Barack* by given name: nobody who bears the one can bear the other. */
function areOthers(a: readonly Bearer[], b: readonly Bearer[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const mayBeOne = (x: Bearer, y: Bearer): boolean =>
    x.position === y.position && (sameOrInitial(x.other, y.other) || relatePart(x.other, y.other).relation !== 'different');
  return !a.some((x) => b.some((y) => mayBeOne(x, y)));
}

/** Pairs that share a spelling are one slot, the surest first; a pair that would make one of two persons stays out. */
function merge(pairs: readonly Pair[]): Slot[] {
  const words = [...new Set(pairs.flatMap((pair) => [pair.a, pair.b]))];
  const index = new Map(words.map((word, i) => [word, i]));
  const groups = new Groups(words.length);
  const held: Pair[] = [];
  for (const pair of [...pairs].sort((x, y) => y.ledger.bits - x.ledger.bits)) {
    const [a, b] = [index.get(pair.a)!, index.get(pair.b)!];
    const sideOf = (of: number): Word[] => words.filter((_, i) => groups.find(i) === groups.find(of));
    const apart =
      groups.find(a) !== groups.find(b) &&
      sideOf(a).some((x) => sideOf(b).some((y) => isOfTwo(pair, x, y) || ((x !== pair.a || y !== pair.b) && areInOne(x, y))));
    if (apart) continue;
    groups.join(a, b);
    held.push(pair);
  }
  return groups.sets().flatMap((set) => {
    const own = held.filter((pair) => set.includes(index.get(pair.a)!));
    return own.length ? [slotOf(own)] : [];
  });
}

/** *Adel Abdul Bary* has both: neither is the other. */
const areInOne = (x: Word, y: Word): boolean => x.at.some(({ form }) => y.at.some((other) => other.form === form));

/** Whether joining a pair would make one name of two others that persons of other names bear. */
const isOfTwo = (pair: Pair, x: Word, y: Word): boolean => (x !== pair.a || y !== pair.b) && areOthers(bearersOf(x), bearersOf(y));

function slotOf(pairs: readonly Pair[]): Slot {
  const byWord = new Map<string, Set<Form>>();
  for (const pair of pairs) {
    for (const [word, forms] of [
      [pair.a, pair.formsA],
      [pair.b, pair.formsB],
    ] as const) {
      const set = byWord.get(word.text) ?? new Set();
      for (const form of forms) set.add(form);
      byWord.set(word.text, set);
    }
  }
  const surest = [...pairs].sort((x, y) => sureness(y) - sureness(x) || y.ledger.bits - x.ledger.bits);
  const [best] = surest;
  const readings = [...byWord.values()].map((forms) => readingOf([...forms], best.rest.length > 0));
  const texts = readings.map((reading) => `"${reading.text}"`);
  return {
    kind: 'name',
    subject: best.rest.length ? best.formsA[0].text : readings[0].text,
    readings,
    outcome: 'conflict',
    confidence: sureness(best),
    message: `Articles disagree on a name: ${texts.join(' or ')}`,
    because: isStyle(best) ? ['newspapers write this name in either way', ...best.ledger.reasons()] : best.ledger.reasons(),
    evidence: best.ledger.sorted(),
  };
}

/** *Kyiv*, *Kiev*: no slip, whatever the evidence that they are one. */
const isStyle = ({ a, b }: Pair): boolean => areHouseStyles(a.text, b.text);
const isDemonymIn = ({ a, b, formsA, formsB }: Pair): boolean =>
  isDemonym(a.text, b.text) && [...formsA, ...formsB].every(({ type }) => type !== 'person');
const sureness = (pair: Pair): number => {
  const most = isStyle(pair) ? W.houseStyle : isDemonymIn(pair) ? W.mostDemonym : pair.most;
  return Math.min(most, pair.ledger.probability);
};

function readingOf(forms: readonly Form[], inFull: boolean): SlotReading {
  const shown = forms.reduce((x, y) => (isFuller(x, y, inFull) ? y : x));
  const mentions = forms.flatMap((form) => form.mentions);
  return { text: shown.text, value: shown.value, mentions };
}

/** The full name is shown, unless it is written once where the lone word is written again and again (*Tranquilizing Harambe*). */
const SELDOM = 8;
const isFuller = (x: Form, y: Form, inFull: boolean): boolean => {
  const isSeldom = (full: Form, lone: Form): boolean => !inFull && lone.mentions.length > SELDOM * full.mentions.length;
  if (y.words.length === 1) return x.words.length > 1 && isSeldom(x, y);
  return x.words.length === 1 ? !isSeldom(y, x) : y.mentions.length > x.mentions.length;
};
