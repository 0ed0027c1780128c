/** The names among what a fact is about. */
import { CALENDAR, classesOf, DEMONYM, isPlainWord } from '../../kinds/name/classes.js';
import type { Fact } from '../../model/fact.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';
import { contentLemma } from './passages.js';
import { isAlsoCommon } from './things.js';

/** Lemmas of the capitalised words that a fact is about and that are no everyday words, days and months aside. */
export function namesAmong(fact: Fact): Int32Array {
  const lemmas = new Set<number>();
  for (const phrase of fact.about) {
    const tokens = scan(phrase);
    if (isAlsoCommon(phrase, fact.about)) continue;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.type[i] !== WORD || tokens.shape[i] === LOWER || opensSentence(fact, phrase, tokens)) continue;
      const classes = classesOf(tokens.word[i]);
      const lemma = isPlainWord(classes) || classes & CALENDAR || isPeople(tokens.word[i]) ? -1 : contentLemma(tokens.word[i]);
      if (lemma >= 0) lemmas.add(lemma);
    }
  }
  return Int32Array.from(lemmas);
}

/** *Naps made no difference*: a plural that begins the sentence has its capital from there. */
const opensSentence = ({ sentence }: Fact, phrase: string, { word, count }: Tokens): boolean =>
  count === 1 && sentence !== null && sentence.startsWith(`${phrase} `) && lemmaOf(word[0], 'noun') !== word[0];

/** Lemmas of all names among what a fact is about, those of everyday words too where there are several (*Copper Sky*). */
export function wordsOfNames(fact: Fact): ReadonlySet<number> {
  const lemmas = new Set(namesAmong(fact));
  for (const phrase of fact.about) {
    const tokens = scan(phrase);
    const capitals = tokens.shape.subarray(0, tokens.count).filter((shape, i) => tokens.type[i] === WORD && shape !== LOWER).length;
    if (capitals > 1) for (let i = 0; i < tokens.count; i++) if (tokens.shape[i] !== LOWER) lemmas.add(contentLemma(tokens.word[i]));
  }
  return lemmas;
}

/** `Americans`: those whom everything there concerns, so that few articles name them. */
function isPeople(word: number): boolean {
  const form = formOf(word);
  return form.endsWith('s') && (classesOf(wordOf(form.slice(0, -1))) & DEMONYM) !== 0;
}
