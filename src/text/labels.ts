/** Numbers behind names: whether they are parts of them (*Varna 60 holds 2.4 litres*) or count what follows (*Halden 40 homes*). */
import { LOWER, NUMBER, type Tokens, WORD } from './tokens.js';
import { isAuxiliary, isVerbAt } from './usage.js';
import { formOf, wordSet } from './words.js';

const AFTER_VERB = wordSet('a an the its their up down out in on about nearly over just only'.split(' '));

/** Whether the word at `i` is a noun in the plural, which a number before it counts, and no verb. */
export function isCountedNoun(tokens: Tokens, i: number): boolean {
  const { type, shape, word, text, start, count } = tokens;
  if (type[i] !== WORD || shape[i] !== LOWER || !formOf(word[i]).endsWith('s') || isAuxiliary(word[i]) || isVerbAt(tokens, i)) return false;
  // Before a capital stands a verb's object: *requires Vesta 21*.
  return !(
    i + 1 < count &&
    (type[i + 1] === NUMBER ||
      AFTER_VERB.has(word[i + 1]) ||
      '$£€~'.includes(text[start[i + 1]]) ||
      (type[i + 1] === WORD && shape[i + 1] !== LOWER))
  );
}
