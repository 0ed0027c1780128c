/** Two persons of one family whose names are nearly one: *Jin Velan … his younger brother, Jin Velang*. */
import type { Found, NameValue } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';
import { type Form, nameWords } from '../forms.js';
import type { Alignment } from './alignment.js';

const KIN = wordSet(
  'brother sister twin half-brother half-sister stepbrother stepsister son daughter father mother stepson stepdaughter cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother'.split(
    ' ',
  ),
);
const POSSESSIVES = wordSet(['his', 'her', 'their', "'s", '’s']);
/** Words between a possessive and the kin: *his younger twin brother*. */
const LONGEST = 3;

/** Whether an article calls the one name a kinsman right after it told of the other, and of nobody else. */
export function areKinsmen({ rest, formsA, formsB, position }: Alignment, a: string, b: string, articles: readonly Extracted[]): boolean {
  if (rest.length === 0) return false;
  // What kinsmen share is the family's name: of one given name and two families the one is misspelt, unless the first word is the family's.
  const family = position === 'family' ? rest.join(' ') : null;
  return isKinsmanOf(formsA, [...rest, b], family, articles) || isKinsmanOf(formsB, [...rest, a], family, articles);
}

/** `other`: the words of the other name, the one that tells it apart last; `family`: what must be called by itself in the article. */
function isKinsmanOf(forms: readonly Form[], other: readonly string[], family: string | null, articles: readonly Extracted[]): boolean {
  return forms.some(
    ({ words, mentions }) =>
      words.length > 1 &&
      mentions.some(
        ({ article, found }) => isKinsman(found, other, articles[article]) && (family === null || isAlone(family, articles[article])),
      ),
  );
}

function isKinsman(found: Found, other: readonly string[], { tokens, found: all }: Extracted): boolean {
  if (!isCalledKin(tokens, found.first)) return false;
  // *Cole … he and his brother*: whoever bears the family's name alone was told of before.
  let isOfFamily = false;
  for (let i = all.indexOf(found) - 1; i >= 0; i--) {
    const words = wordsOfPerson(all[i]);
    if (words === null) continue;
    if (words.includes(other[other.length - 1])) return words.every((word) => other.includes(word));
    if (words.length === 1 && other.includes(words[0])) isOfFamily = true;
    else if (!isOfFamily || words.some((word) => other.includes(word))) return false;
  }
  return false;
}

const isAlone = (family: string, { found }: Extracted): boolean => found.some((one) => wordsOfPerson(one)?.join(' ') === family);

function wordsOfPerson({ kind, value }: Found): readonly string[] | null {
  return kind === 'name' && (value as NameValue).type === 'person' ? nameWords((value as NameValue).full) : null;
}

/** *his younger brother, …*, *her sister …*. */
export function isCalledKin({ word, type }: Tokens, first: number): boolean {
  let i = first - 1;
  if (i >= 0 && type[i] !== WORD) i--;
  if (i < 0 || !KIN.has(word[i])) return false;
  for (let k = i - 1; k >= Math.max(0, i - LONGEST); k--) if (POSSESSIVES.has(word[k])) return true;
  return false;
}
