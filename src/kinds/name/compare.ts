/** Whether two names are one person's, one body's or one place's, and if so whether they are spelled alike. */

import { fold } from '../../text/fold.js';
import { wordOf } from '../../text/words.js';
import type { Comparison, NameValue } from '../kind.js';
import { classesOf, GIVEN, HEAD, LEGAL, PARTICLE, SURNAME } from './classes.js';
import { compareBodies } from './compare-bodies.js';
import { comparePersons } from './compare-persons.js';
import { agreeInConsonants } from './other-scripts.js';
import { type NameParts, partsOf } from './parts.js';
import { placeOf } from './place-names.js';
import { isForeign, romanise } from './romanise.js';

const isLegalWord = (word: string): boolean => (classesOf(wordOf(word.replace(/\./g, ''))) & (LEGAL | GIVEN | SURNAME)) === LEGAL;

/** Compares two names by their spelling alone; the articles around them are the linker's. */
export function compareNames(a: NameValue, b: NameValue): Comparison {
  if (a.full === b.full) return { verdict: 'same', because: ['same spelling'], sameEntity: true, confidence: 1 };
  const foreign = isForeign(a.full) || isForeign(b.full);
  const signs = foreign ? bySigns(a.full, b.full) : null;
  if (signs) return signs;
  const left = partsOf(foreign ? romanise(a.full) : a.full);
  const right = partsOf(foreign ? romanise(b.full) : b.full);
  if (left.words.length === 0 || right.words.length === 0)
    return { verdict: 'incomparable', because: ['no letters to compare'], sameEntity: false, confidence: 0.5 };
  const place = placeOf(a.full);
  if (place !== 0 && place === placeOf(b.full))
    return { verdict: 'compatible', because: ['two names of one place'], sameEntity: true, confidence: 0.9 };
  const answer = byAlias(a, b) ?? (isBody(a, left) || isBody(b, right) ? compareBodies(left, right) : comparePersons(left, right));
  if (!answer.sameEntity && isCutOff(a.full, b.full))
    return { verdict: 'compatible', because: ['one is cut off in its last word'], sameEntity: true, confidence: 0.7 };
  if (foreign && answer.verdict === 'different' && agreeInConsonants(a.full, b.full))
    return { verdict: 'compatible', because: ['the same consonants in Latin letters'], sameEntity: true, confidence: 0.75 };
  return foreign && answer.verdict === 'same'
    ? { ...answer, verdict: 'compatible', because: ['the same in Latin letters', ...answer.because.slice(1)], confidence: 0.9 }
    : answer;
}

const ALIAS =
  /[\s,;(]+(?:a\.?\s?\/?\s?k\.?\s?\/?\s?a\.?|f\.?\s?\/?\s?k\.?\s?\/?\s?a\.?|alias|also known as|formerly known as|formerly|née)[\s,:]+/i;

/** `Bank Norte (a.k.a. National Bank of the North)`: a list of names of one thing, any of which may be the other. */
function byAlias(a: NameValue, b: NameValue): Comparison | null {
  const left = aliases(a.full);
  const right = aliases(b.full);
  if (left.length + right.length === 2) return null;
  for (const x of left)
    for (const y of right) {
      const one = compareNames({ ...a, full: x }, { ...b, full: y });
      if (one.sameEntity)
        return { verdict: 'compatible', because: [`"${x}" and "${y}" are one`, ...one.because], sameEntity: true, confidence: 0.85 };
    }
  return null;
}

const aliases = (full: string): string[] =>
  full
    .split(ALIAS)
    .map((part) => part.replace(/[)\s"”]+$/, '').replace(/^["“\s]+/, ''))
    .filter((part) => /\p{L}/u.test(part));

/** Shorter names are not cut off by the width of a field. */
const SHORTEST_CUT = 24;

/** One name is the beginning of the other, ending inside its last word, as a narrow field leaves it. */
function isCutOff(a: string, b: string): boolean {
  const [short, long] = [a, b].map((full) => fold(full).replace(/[.,]/g, '').trim()).sort((x, y) => x.length - y.length);
  if (short.length < SHORTEST_CUT || !long.startsWith(short) || long.length - short.length > 12) return false;
  return /\S/.test(long[short.length] ?? ' ') && !long.slice(short.length).includes(' ');
}

/** Names written in Chinese characters or Hangul, one sign a syllable: another sign is another name. */
function bySigns(a: string, b: string): Comparison | null {
  const pattern = /^[\p{Script=Han}\p{Script=Hangul}\s·]+$/u;
  if (!pattern.test(a) || !pattern.test(b)) return null;
  const plain = (text: string): string => text.replace(/[\s·]/g, '');
  if (plain(a) === plain(b)) return { verdict: a === b ? 'same' : 'compatible', because: ['same signs'], sameEntity: true, confidence: 1 };
  return { verdict: 'different', because: ['another sign, another name'], sameEntity: false, confidence: 0.85 };
}

export function isBody(value: NameValue, parts: NameParts): boolean {
  if (parts.words.length > 1 && parts.words.some((word, i) => i > 0 && isLegalWord(word))) return true;
  if (value.type === 'organisation' || value.type === 'place') return true;
  if (value.type === 'person') return false;
  return (
    parts.type === 'organisation' ||
    parts.type === 'place' ||
    parts.words.some((word) => (classesOf(wordOf(word)) & (HEAD | LEGAL)) !== 0 && !(classesOf(wordOf(word)) & PARTICLE))
  );
}
