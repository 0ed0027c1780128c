/** What a fact is about, as words with weights, and how far a passage speaks of it. */
import type { Found } from '../../kinds/kind.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { formOf } from '../../text/words.js';
import { surroundings, type Words, wordsOf } from '../context.js';
import { takenUp, titleWords } from './antecedents.js';
import { bitsAsked, bitsIn, thingsOf } from './things.js';

export interface About {
  /** Every content word, as lemma with its bits. */
  readonly words: Words;
  /** The same lemmas, each as the fact writes it, folded. */
  readonly forms: ReadonlyMap<number, string>;
  /** Bits of a passage that has all that is asked for: other words for one thing count once, and of many things two count whole. */
  readonly total: number;
  /** Bits of all its words. */
  readonly all: number;
  /** The fact is a whole sentence, so that a passage should share most of it. */
  readonly wholeSentence: boolean;
  /** The phrases it is placed by, as words. */
  readonly phrases: readonly Words[];
  /** The same, those that are other words for one thing together. Phrases of everyday words alone are none. */
  readonly things: readonly (readonly Words[])[];
}

const cache = new WeakMap<Fact, About>();

export function aboutOf(fact: Fact): About {
  let about = cache.get(fact);
  if (!about) cache.set(fact, (about = read(fact)));
  return about;
}

function read(fact: Fact): About {
  const about = placesOf(fact);
  const phrases = about.map((phrase) => {
    const tokens = scan(phrase);
    return wordsOf(tokens, 0, tokens.count);
  });
  const words = new Map<number, number>();
  const forms = new Map(
    about.flatMap((phrase) => Array.from(scan(phrase).word, (word): [number, string] => [lemmaOf(word), formOf(word)])),
  );
  for (const phrase of phrases) for (const [word, weight] of phrase) words.set(word, weight);
  const things = thingsOf(about, phrases);
  const all = bitsIn(words);
  const total = fact.sentence === null ? Math.min(all, bitsAsked(things)) : all;
  const sentenceWords = fact.sentence === null ? 0 : wordsOf(scan(fact.sentence)).size;
  return {
    words,
    forms,
    total,
    all,
    phrases,
    things,
    wholeSentence: fact.sentence !== null && words.size >= Math.max(4, sentenceWords * 0.5),
  };
}

/** A count that nothing else places is of its noun: *5,200 solar panels*. */
function placesOf({ about, expected }: Fact): readonly string[] {
  const noun = expected.kind === 'quantity' ? expected.value.noun : null;
  return about.length === 0 && noun !== null && noun !== 'age' ? [noun] : about;
}

export interface Cover {
  /** Bits shared with the sentence, half of those shared only with its neighbours. */
  readonly bits: number;
  /** Of what the fact is about, 0..1. */
  readonly share: number;
  /** Likewise of all its words, however many things a list names. */
  readonly whole: number;
  /** Of the things it is about, those of which the sentence has most words of a phrase, 0..1; two are enough. */
  readonly phrases: number;
  /** How many things those are. */
  readonly met: number;
  /** Lemmas of what it is about that the sentence has. */
  readonly shared: readonly number[];
  readonly because: readonly string[];
}

/** What a word of the sentence before or after counts for. */
export const BESIDE = 0.5;
const MOST_SHOWN = 5;
/** So many phrases in one sentence place a fact, however many more it lists. */
const ENOUGH_PHRASES = 2;

/** How far the passage around a mention speaks of what the fact is about. */
export function coverage(about: About, article: Extracted, found: Found): Cover {
  const { sentence } = surroundings(article, found);
  const before = takenUp(article, found);
  const isHere = (word: number): boolean => sentence.has(word) || before.has(word);
  let bits = 0;
  const shared: number[] = [];
  const around = neighbours(article, found);
  const title = titleWords(article);
  for (const [word, weight] of about.words) {
    if (isHere(word)) {
      bits += weight;
      shared.push(word);
    } else if (around.has(word) || title.has(word)) bits += weight * BESIDE;
  }
  const shown = (word: number): string => about.forms.get(word) ?? formOf(word);
  const share = about.total > 0 ? Math.min(1, bits / about.total) : 0;
  const isMet = (phrase: Words): boolean => [...phrase.keys()].filter(isHere).length * 2 > phrase.size;
  const { things } = about;
  const met = things.filter((thing) => thing.some(isMet)).length;
  return {
    bits,
    share,
    whole: about.all > 0 ? Math.min(1, bits / about.all) : 0,
    phrases: things.length === 0 ? 0 : met >= ENOUGH_PHRASES ? 1 : met / things.length,
    met,
    shared,
    because: shared.length ? [`the passage has "${shared.slice(0, MOST_SHOWN).map(shown).join('", "')}"`] : [],
  };
}

/** What a lemma counts for in the passage around a mention, 0..1: in its sentence wholly, in those beside it and in the title half. */
export function creditOf(article: Extracted, found: Found, withTitle: boolean): (lemma: number) => number {
  const { sentence } = surroundings(article, found);
  const before = takenUp(article, found);
  const around = neighbours(article, found);
  const title = withTitle ? titleWords(article) : null;
  return (lemma) => (sentence.has(lemma) || before.has(lemma) ? 1 : around.has(lemma) || title?.has(lemma) === true ? BESIDE : 0);
}

/** Whether a word stands in the sentence of a mention, or in one beside it. */
export const isAround = (article: Extracted, found: Found, lemma: number): boolean =>
  surroundings(article, found).sentence.has(lemma) || neighbours(article, found).has(lemma);

/** Whether a word stands in the sentence of a mention, or in the one before, which a pronoun may take up. */
export function isAtOrBefore(article: Extracted, found: Found, lemma: number): boolean {
  if (surroundings(article, found).sentence.has(lemma)) return true;
  const { tokens } = article;
  const s = tokens.sentence[found.first];
  return s > 0 && wordsOf(tokens, tokens.sentences[s - 1], tokens.sentences[s]).has(lemma);
}

const neighbourCache = new WeakMap<Extracted, Map<number, Words>>();

/** Content words of the sentences before and after. */
function neighbours(article: Extracted, found: Found): Words {
  const { tokens } = article;
  const s = tokens.sentence[found.first];
  let known = neighbourCache.get(article);
  if (!known) neighbourCache.set(article, (known = new Map()));
  let words = known.get(s);
  if (!words) {
    const from = tokens.sentences[Math.max(0, s - 1)];
    const to = tokens.sentences[Math.min(tokens.sentences.length - 1, s + 2)];
    known.set(s, (words = wordsOf(tokens, from, to)));
  }
  return words;
}
