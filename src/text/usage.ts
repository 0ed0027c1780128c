/** How a word is used where it stands, as far as its form and its neighbours tell. */
import { isConjunction, isLight, isPreposition, isSubordinator } from './clause.js';
import { AUXILIARIES, BE } from './data/qualifiers.js';
import { lemmaOf } from './lemma.js';
import { isVerb } from './nets.js';
import { LOWER, NUMBER, TITLE, type Tokens, WORD } from './tokens.js';
import { formOf, type WordSet, wordOf, wordSet } from './words.js';

const ids = (list: string): WordSet => wordSet(list.split(' '));
const auxiliaries = ids(AUXILIARIES);
const be = ids(BE);
const [TO, MAY] = ['to', 'may'].map(wordOf);

export const isAuxiliary = (word: number): boolean => auxiliaries.has(word);
export const isBe = (word: number): boolean => be.has(word);

const NO = 1;
const YES = 2;
/** Of each token of a text: 0 until it was asked. Every value of a sentence asks of the same tokens. */
const answers = new WeakMap<Tokens, Uint8Array>();

/** Whether a token is used as a verb, as far as its form and its neighbours tell. */
export function isVerbAt(tokens: Tokens, i: number): boolean {
  let known = answers.get(tokens);
  if (known === undefined) answers.set(tokens, (known = new Uint8Array(tokens.count)));
  if (known[i] === 0) known[i] = standsAsVerb(tokens, i) ? YES : NO;
  return known[i] === YES;
}

function standsAsVerb(tokens: Tokens, i: number): boolean {
  if (tokens.type[i] !== WORD) return false;
  const word = tokens.word[i];
  if (auxiliaries.has(word)) return word !== MAY || tokens.shape[i] !== TITLE;
  const lemma = lemmaOf(word, 'verb');
  const before = i > 0 ? tokens.word[i - 1] : -1;
  const form = formOf(word);
  // *were apprehended*: after a form of *be* also a verb of which nothing is known.
  if (!isVerb(lemma)) return be.has(before) && form.endsWith('ed');
  if (lemma === word)
    return (
      before === TO ||
      (auxiliaries.has(before) && (!be.has(before) || unchanged.has(word))) ||
      (unchanged.has(word) && followsNoun(tokens, i))
    );
  // *plans*, *charges*: verbs when their commoner reading is one, and no article or number stands before them.
  if (form.endsWith('s')) return lemmaOf(word) === lemma && lemmaOf(word, 'noun') === word;
  if (tokens.shape[i] === TITLE && i > 0 && tokens.shape[i - 1] === LOWER) return false;
  // *the shooting*: a noun.
  if (form.endsWith('ing') && isArticle(before)) return false;
  // *two injured men*: a participle between a number or article and a noun is no verb.
  const attributive = i > 0 && (tokens.type[i - 1] === NUMBER || isArticle(before)) && i + 1 < tokens.count && isPlainNoun(tokens, i + 1);
  return !attributive;
}

/** Verbs whose past is their base form. */
const unchanged = ids('set cut hit put shut hurt cost let spread split burst cast shed bet bid beat quit read run come become');

/** *the mill cut*, *he put*: after a noun or pronoun, and not inside a noun phrase. */
function followsNoun(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.type[i - 1] !== WORD) return false;
  const before = tokens.word[i - 1];
  return !isArticle(before) && !isPreposition(before) && !isLight(before) && !/(?:ed|ly|ing)$/.test(formOf(before));
}

const ARTICLES = ids('a an the this these those his her its their our my your some any no each every');
const isArticle = (word: number): boolean => ARTICLES.has(word);
const isPlainNoun = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === WORD &&
  !isPreposition(tokens.word[i]) &&
  !isLight(tokens.word[i]) &&
  !isConjunction(tokens.word[i]) &&
  !isSubordinator(tokens.word[i]) &&
  !auxiliaries.has(tokens.word[i]) &&
  lemmaOf(tokens.word[i], 'verb') === tokens.word[i];
