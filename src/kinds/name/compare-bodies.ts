/** Names of bodies and places: legal forms and generic words may be left out; a distinctive word that differs makes another body. */
import { wordOf } from '../../text/words.js';
import type { Comparison } from '../kind.js';
import { isShortFor } from './acronym.js';
import { align, type Pairing } from './align.js';
import { BODY, COMMON, classesOf, DIRECTION, FACILITY, GIVEN, HEAD, JOINER, LEGAL, PLACE, SURNAME } from './classes.js';
import type { NameParts } from './parts.js';

const answer = (verdict: Comparison['verdict'], sameEntity: boolean, confidence: number, ...because: string[]): Comparison => ({
  verdict,
  because,
  sameEntity,
  confidence,
});
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

export function compareBodies(a: NameParts, b: NameParts): Comparison {
  if (isShortFor(a.full, b.full) || isShortFor(b.full, a.full))
    return answer('compatible', true, 0.85, 'one is the abbreviation of the other');
  const wordsA = distinctive(a.words);
  const wordsB = distinctive(b.words);
  if (wordsA.length === 0 || wordsB.length === 0)
    return a.words.join(' ') === b.words.join(' ')
      ? answer('same', true, 1, 'same words')
      : answer('different', false, 0.8, 'nothing distinctive in common');
  const laid = align(wordsA, wordsB);
  const pairs = laid.pairs.filter((pair) => pair.relation.relation !== 'initial' && !areTwoWords(pair, laid.a, laid.b));
  const restA = laid.a.filter((_, i) => !pairs.some((pair) => pair.a === i));
  const restB = laid.b.filter((_, i) => !pairs.some((pair) => pair.b === i));
  if (pairs.length === 0) return answer('different', false, 0.95, 'no word in common');
  if (restA.length > 0 && restB.length > 0) return answer('different', false, 0.9, `"${restA.join(' ')}" and "${restB.join(' ')}"`);
  const rest = [...restA, ...restB];
  if (rest.length > 0 && !rest.every(isGeneric)) return answer('different', false, 0.7, `${quoted(rest)} in one only: another body`);
  const slips = pairs.filter((pair) => pair.relation.relation === 'misspelling');
  if (slips.length > 0) return misspelt(slips, pairs, laid.a, laid.b);
  const spelled = pairs.filter((pair) => pair.relation.relation === 'accepted-spelling');
  const labour = spelled.filter((pair) => laid.a[pair.a].startsWith('labo'));
  if (labour.length > 0)
    return answer('different', true, 0.65, '"Labour" and "Labor" are accepted spellings of the word, but a party or body has one');
  if (rest.length > 0) return answer('compatible', true, 0.75, `${quoted(rest)} left out in one`);
  if (spelled.length > 0) return answer('compatible', true, 0.9, 'British and American spelling');
  if (pairs.some((pair) => pair.relation.relation !== 'same'))
    return answer('compatible', true, 0.85, 'two ways to write one name in Latin letters');
  return a.words.join(' ') === b.words.join(' ')
    ? answer('same', true, 1, 'same words')
    : answer('compatible', true, 0.95, 'same but for legal form and small words');
}

/** The words that tell a body from others: no articles, joints and legal forms. */
function distinctive(words: readonly string[]): string[] {
  const kept = words.filter((word) => {
    const classes = classesOf(wordOf(word));
    return word !== 'the' && !(classes & JOINER) && !(classes & LEGAL && !(classes & (FACILITY | PLACE)));
  });
  return kept.length > 0 ? kept : words.filter((word) => word !== 'the');
}

/** *Pipeline* and *Petroleum* are two words, not one misspelt. */
function areTwoWords(pair: Pairing, a: readonly string[], b: readonly string[]): boolean {
  if (pair.relation.relation !== 'misspelling') return false;
  const x = classesOf(wordOf(a[pair.a]));
  const y = classesOf(wordOf(b[pair.b]));
  return (x & COMMON && y & COMMON) !== 0 || (x & (PLACE | HEAD) && y & (PLACE | HEAD)) !== 0;
}

/** Words a body's name is as often written without. */
const isGeneric = (word: string): boolean => {
  const classes = classesOf(wordOf(word));
  return (classes & (HEAD | DIRECTION | BODY)) !== 0 && !(classes & (GIVEN | SURNAME) && !(classes & HEAD));
};

function misspelt(slips: readonly Pairing[], pairs: readonly Pairing[], a: readonly string[], b: readonly string[]): Comparison {
  const shared = pairs.filter((pair) => pair.relation.relation === 'same').map((pair) => a[pair.a]);
  const because = shared.length ? [`${quoted(shared)} in both`] : [];
  for (const slip of slips) because.push(`"${a[slip.a]}" and "${b[slip.b]}": ${slip.relation.because}`);
  return answer('different', true, shared.length > 0 ? 0.85 : 0.65, ...because);
}
