/** The noun that a number counts: the head of the phrase it stands in. */
import { isLight, isPreposition, isRelative } from './clause.js';
import { lemmaOf } from './lemma.js';
import { NUMBER, type Tokens, WORD } from './tokens.js';
import { isAuxiliary, isVerbAt } from './usage.js';
import { formOf, type WordSet, wordOf, wordSet } from './words.js';

const ids = (list: string): WordSet => wordSet(list.split(' '));
const [YEAR, OLD] = ['year', 'old'].map(wordOf);
/** Never part of the noun that is counted. */
const noNoun = ids(
  'and or but plus not million billion trillion thousand hundred dozen percent per cent bn ago away later earlier off up out down back before after then when while if because so why how where there here yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday said says he she it they we you i him them us me to',
);
/** Adjectives and participles that say what became of those counted; with no noun, they are counted themselves (*14 wounded*). */
const fates = ids(
  'dead injured wounded hurt missing killed arrested detained displaced hospitalized hospitalised evacuated homeless alive safe sick ill',
);
export const isFate = (word: number): boolean => fates.has(word);
const LONGEST_NOUN = 6;

/** Head of the noun phrase that starts with the value; inside the value where it holds its noun; -1 where none follows. */
export function countedNoun(tokens: Tokens, first: number, last: number, to: number): number {
  let head = last - 1 > first && isNounPart(tokens, last - 1) ? last - 1 : -1;
  if (head >= 0 && isPlural(tokens, head)) return head;
  for (let i = last; i < Math.min(to, last + LONGEST_NOUN); i++) {
    if (tokens.type[i] > NUMBER && tokens.text[tokens.start[i]] === '-' && tokens.gap[i] === 0) continue;
    const age = ageEnd(tokens, i);
    if (age > i) {
      i = age - 1;
      continue;
    }
    if (!isNounPart(tokens, i)) break;
    if (isLight(tokens.word[i])) {
      if (head >= 0) break;
      continue;
    }
    const fate = fates.has(tokens.word[i]);
    if (fate ? head >= 0 : isVerbAt(tokens, i) && !isAttribute(tokens, i, to)) break;
    head = i;
    if (isPlural(tokens, i) && !(i + 1 < to && isPlural(tokens, i + 1) && !isVerbAt(tokens, i + 1))) break;
  }
  return head;
}

/** *two separate shooting incidents*, *nine newly elected senators*: a participle before the plural that the number asks for. */
function isAttribute(tokens: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to || !isPlural(tokens, i + 1)) return false;
  return formOf(tokens.word[i]).endsWith('ing') || formOf(tokens.word[i - 1]).endsWith('ly');
}

/** `20-year-old` inside a noun phrase: one past its end, or `i`. */
function ageEnd(tokens: Tokens, i: number): number {
  return tokens.type[i] === NUMBER && tokens.word[i + 2] === YEAR && tokens.word[i + 4] === OLD ? i + 5 : i;
}

function isNounPart(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  return tokens.type[i] === WORD && !isPreposition(word) && !isRelative(word) && !isAuxiliary(word) && !noNoun.has(word);
}

/** *people*, *deaths*: with a number above one before it, the noun phrase ends here. */
const isPlural = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === WORD && !isLight(tokens.word[i]) && lemmaOf(tokens.word[i], 'noun') !== tokens.word[i];
