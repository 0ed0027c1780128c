/** Whether two names are one person's, one body's or one place's, and if so whether they are spelled alike. */

import { wordOf } from '../../text/words.js';
import type { Comparison, NameValue } from '../kind.js';
import { classesOf, GIVEN, HEAD, LEGAL, PARTICLE, SURNAME } from './classes.js';
import { compareBodies } from './compare-bodies.js';
import { comparePersons } from './compare-persons.js';
import { type NameParts, partsOf } from './parts.js';
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
  const answer = isBody(a, left) || isBody(b, right) ? compareBodies(left, right) : comparePersons(left, right);
  return foreign && answer.verdict === 'same'
    ? { ...answer, verdict: 'compatible', because: ['the same in Latin letters', ...answer.because.slice(1)], confidence: 0.9 }
    : answer;
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
