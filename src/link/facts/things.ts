/** What a list in `about` names: each thing once, in whatever words the list has for it. */
import { lemmaOf } from '../../text/lemma.js';
import { isStop } from '../../text/rarity.js';
import { scan } from '../../text/scan.js';
import { nounRelation, verbRelation } from '../../text/senses.js';
import { WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Words } from '../context.js';
import { weights } from '../weights.js';

/** So many things in one sentence place a fact; what a list names beyond them counts for less. */
export const ENOUGH_THINGS = 2;

/** The phrases of a list, those together that are other words for one thing: *AGM* and *annual general meeting*, *stole* and *taken*. */
export function thingsOf(about: readonly string[], phrases: readonly Words[]): Words[][] {
  const things: { texts: string[]; phrases: Words[] }[] = [];
  about.forEach((text, i) => {
    if (phrases[i].size === 0) return;
    const known = things.find((thing) => thing.texts.some((other) => areOneThing(text, other)));
    if (known === undefined) things.push({ texts: [text], phrases: [phrases[i]] });
    else {
      known.texts.push(text);
      known.phrases.push(phrases[i]);
    }
  });
  return things.map((thing) => thing.phrases);
}

export const bitsIn = (words: Words): number => [...words.values()].reduce((sum, weight) => sum + weight, 0);

/** Bits of the heaviest two things, and part of those of the others. */
export const bitsAsked = (things: readonly (readonly Words[])[]): number =>
  things
    .map((thing) => Math.max(...thing.map(bitsIn)))
    .sort((a, b) => b - a)
    .reduce((sum, bits, i) => sum + bits * (i < ENOUGH_THINGS ? 1 : weights.factValues.furtherThing), 0);

/** Whether a list says a thing that it names (*AGM*) in small letters too. */
export const isAlsoCommon = (text: string, about: readonly string[]): boolean =>
  about.some((other) => other !== text && !/\p{Lu}/u.test(other) && areOneThing(text, other));

const areOneThing = (a: string, b: string): boolean => isShortFor(a, b) || isShortFor(b, a) || areSynonyms(a, b);

/** *AGM* of *annual general meeting*, *FEC* of *Federal Election Commission*. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return (
    words.length > 1 && [words, words.filter((word) => !isStop(wordOf(word.toLowerCase())))].some((list) => initials(list) === letters)
  );
}

/** Single words in small letters of which the one may stand for the other. */
function areSynonyms(a: string, b: string): boolean {
  const [x, y] = [loneWord(a), loneWord(b)];
  if (x === null || y === null) return false;
  const mean = ({ relation }: { readonly relation: string }): boolean =>
    relation === 'same' || relation === 'synonym' || relation === 'kind-of';
  return mean(nounRelation(lemmaOf(x, 'noun'), lemmaOf(y, 'noun'))) || mean(verbRelation(lemmaOf(x, 'verb'), lemmaOf(y, 'verb')));
}

function loneWord(text: string): number | null {
  const { count, type, word } = scan(text);
  return count === 1 && type[0] === WORD && !/\p{Lu}/u.test(text) ? word[0] : null;
}
