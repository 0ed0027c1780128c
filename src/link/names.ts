/**
 * Names of one story that are one name in two spellings.
 * Works on the words of names: two words close in letters or sound are a candidate; the rest of their names, how the articles
 * use them, and how common each is decide whether they are one.
 */

import { givenFrequency, relatePart } from '../kinds/name/index.js';
import type { Slot, SlotReading, Story } from '../model/link.js';
import { rarity } from '../text/rarity.js';
import { wordOf } from '../text/words.js';
import { Ledger } from './bits.js';
import { blockWords } from './block.js';
import { type Form, formsOf } from './forms.js';
import { Groups } from './groups.js';
import { weights } from './weights.js';

const W = weights.names;

/** A word of names, with the forms that hold it. */
interface Word {
  readonly text: string;
  readonly at: { readonly form: Form; readonly position: number }[];
  /** Article → mentions whose name holds the word. */
  readonly articles: Map<number, number>;
}

interface Pair {
  readonly a: Word;
  readonly b: Word;
  readonly ledger: Ledger;
  /** The words that both names share, for the subject. */
  readonly rest: readonly string[];
  readonly formsA: Form[];
  readonly formsB: Form[];
}

/** Every slot of names spelled in two or more ways. */
export function linkNames(story: Story): Slot[] {
  const forms = formsOf(story.articles);
  const words = wordsOf(forms);
  const pairs: Pair[] = [];
  for (const [a, b] of blockWords([...words.keys()])) {
    const pair = judgePair(words.get(a)!, words.get(b)!);
    if (pair && pair.ledger.probability >= W.least) pairs.push(pair);
  }
  return merge(pairs);
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

function judgePair(a: Word, b: Word): Pair | null {
  const relation = relatePart(a.text, b.text);
  if (relation.relation !== 'misspelling' && relation.relation !== 'transliteration') return null;
  const best = bestAlignment(a, b);
  if (!best) return null;
  const ledger = new Ledger().add('prior', W.prior);
  addLikeness(ledger, a.text, b.text);
  if (isInflection(a.text, b.text)) ledger.add('one may be a form of the other (plural, adjective)', W.inflection);
  addRest(ledger, best.rest);
  commonness(ledger, a, b, relation.relation === 'transliteration' || relation.soundsAlike === true, best.position);
  addUse(ledger, best);
  return { a, b, ledger, rest: best.rest, formsA: best.formsA, formsB: best.formsB };
}

interface Alignment {
  readonly rest: readonly string[];
  readonly restBits: number;
  readonly position: 'given' | 'family' | 'whole' | 'other';
  readonly formsA: Form[];
  readonly formsB: Form[];
}

/** The pair of names around the two words that share most; names whose other words differ do not align. */
function bestAlignment(a: Word, b: Word): Alignment | null {
  let best: Alignment | null = null;
  const formsA = new Set<Form>();
  const formsB = new Set<Form>();
  for (const x of a.at)
    for (const y of b.at) {
      const rest = commonRest(x.form, x.position, y.form, y.position);
      if (rest === null) continue;
      formsA.add(x.form);
      formsB.add(y.form);
      const restBits = rest.reduce((sum, word) => sum + Math.max(0, rarity(wordOf(word)) - W.restFloor), 0);
      if (best && best.restBits >= restBits) continue;
      best = { rest, restBits, position: positionOf(x.form, x.position), formsA: [], formsB: [] };
    }
  return best && { ...best, formsA: [...formsA], formsB: [...formsB] };
}

function positionOf(form: Form, position: number): Alignment['position'] {
  if (form.words.length === 1) return 'whole';
  if (form.type !== 'person') return 'other';
  return position === form.words.length - 1 ? 'family' : position === 0 ? 'given' : 'other';
}

/** The words two names share besides the pair; null where a further word of one has no place in the other. */
function commonRest(a: Form, i: number, b: Form, k: number): string[] | null {
  const restA = a.words.filter((_, n) => n !== i);
  const restB = b.words.filter((_, n) => n !== k);
  if (restA.length > 0 && restB.length > 0) {
    const [small, large] = restA.length <= restB.length ? [restA, restB] : [restB, restA];
    const shared = small.filter((word) => large.some((other) => sameOrInitial(word, other)));
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

function sameOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

type Relation = ReturnType<typeof relatePart>;

/** What the letters and sounds of two words say. */
export function addLikeness(ledger: Ledger, a: string, b: string): Relation {
  const relation = relatePart(a, b);
  const length = Math.max(a.length, b.length);
  if (relation.relation === 'transliteration') ledger.add('two ways to write one name in Latin letters', W.transliteration);
  else if (relation.distance <= 1) ledger.add(relation.because, length >= 6 ? W.oneLetterLong : W.oneLetter);
  else ledger.add(relation.because, length >= 7 ? W.twoLettersLong : W.twoLetters);
  if (relation.soundsAlike) ledger.add('they sound alike', W.sound);
  if (a[0] !== b[0]) ledger.add('they begin with different letters', relation.soundsAlike ? W.firstLetterSound : W.firstLetter);
  return relation;
}

/** *Crime/Crimes*, *Israel/Israeli*: a grammatical form, not a slip, unless the rest of the name says so. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(s|es|'s|i|n|an|ian|ese|ish|er|ers|ed|ing|al|e|d|r|y)$/.test(long.slice(short.length));
}

/** What the words that two names share say. */
export function addRest(ledger: Ledger, rest: readonly string[]): void {
  if (rest.length === 0) {
    ledger.add('nothing else of the name to go by', W.noRest);
    return;
  }
  const bits = rest.reduce((sum, word) => sum + (word.length === 1 ? 0 : Math.max(0, rarity(wordOf(word)) - W.restFloor)), 0);
  ledger.add(`both names have "${rest.join(' ')}"`, Math.min(W.restMost, W.restBase + bits * W.restPerBit));
}

function commonness(ledger: Ledger, a: Word, b: Word, sound: boolean, position: Alignment['position']): void {
  const givenA = givenFrequency(a.text);
  const givenB = givenFrequency(b.text);
  if (position === 'given' && givenA > 0 && givenB > 0 && !sound) ledger.add('both are common given names', W.twoGivenNames);
  const everyday = [a.text, b.text].filter((word) => rarity(wordOf(word)) < W.everyday).length;
  if (everyday === 2) ledger.add('both are everyday words', W.twoEveryday);
  else if (everyday === 1) ledger.add('one is an everyday word', W.oneEveryday);
  else if (givenA === 0 || givenB === 0) ledger.add('at least one is a rare word', W.rare);
}

/** Complementary use is evidence: two spellings that never share an article are one name; two used side by side are two. */
function addUse(ledger: Ledger, best: Alignment): void {
  const inA = articlesOf(best.formsA);
  const inB = articlesOf(best.formsB);
  const both = [...inA.keys()].filter((article) => inB.has(article));
  if (both.length === 0) {
    ledger.add('no article uses both spellings', W.complementary);
    return;
  }
  const slips = both.filter((article) => Math.min(inA.get(article)!, inB.get(article)!) === 1);
  if (slips.length < both.length) ledger.add('articles use both, again and again', W.sideBySide);
  else if (both.every((article) => Math.max(inA.get(article)!, inB.get(article)!) >= 2))
    ledger.add('a single slip inside an article', W.slip);
  else ledger.add('one article uses both', W.bothOnce);
}

function articlesOf(forms: readonly Form[]): Map<number, number> {
  const articles = new Map<number, number>();
  for (const form of forms) for (const [article, count] of form.articles) articles.set(article, (articles.get(article) ?? 0) + count);
  return articles;
}

/** Pairs that share a spelling are one slot. */
function merge(pairs: readonly Pair[]): Slot[] {
  const texts = [...new Set(pairs.flatMap((pair) => [pair.a.text, pair.b.text]))];
  const index = new Map(texts.map((text, i) => [text, i]));
  const groups = new Groups(texts.length);
  for (const pair of pairs) groups.join(index.get(pair.a.text)!, index.get(pair.b.text)!);
  return groups.sets().map((set) => slotOf(pairs.filter((pair) => set.includes(index.get(pair.a.text)!))));
}

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
  const best = pairs.reduce((x, y) => (y.ledger.bits > x.ledger.bits ? y : x));
  const readings = [...byWord.values()].map((forms) => readingOf([...forms]));
  const texts = readings.map((reading) => `"${reading.text}"`);
  return {
    kind: 'name',
    subject: best.rest.length ? best.formsA[0].text : readings[0].text,
    readings,
    outcome: 'conflict',
    confidence: best.ledger.probability,
    message: `Articles disagree on a name: ${texts.join(' or ')}`,
    because: best.ledger.reasons(),
    evidence: best.ledger.sorted(),
  };
}

function readingOf(forms: readonly Form[]): SlotReading {
  const shown = forms.reduce((x, y) => (y.words.length > 1 && (x.words.length === 1 || y.mentions.length > x.mentions.length) ? y : x));
  const mentions = forms.flatMap((form) => form.mentions);
  return { text: shown.text, value: shown.value, mentions };
}
