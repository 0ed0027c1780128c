/** Names of persons: given names may be left out, shortened or reordered; two that contradict are two persons. */

import { editDistance, singleEdit, soundsAlike } from '../../text/distance.js';
import { wordOf } from '../../text/words.js';
import type { Comparison } from '../kind.js';
import { align, type Pairing } from './align.js';
import { COMMON, classesOf, givenFrequency, PARTICLE } from './classes.js';
import { normalWords } from './normal.js';
import type { NameParts } from './parts.js';
import { areHomophones } from './relate.js';

const answer = (verdict: Comparison['verdict'], sameEntity: boolean, confidence: number, ...because: string[]): Comparison => ({
  verdict,
  because,
  sameEntity,
  confidence,
});

export function comparePersons(a: NameParts, b: NameParts): Comparison {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix)
    return answer('different', false, 0.95, `"${a.suffix}" and "${b.suffix}" are two generations`);
  if (haveOtherInitials(a, b)) return answer('different', false, 0.8, 'other middle initials');
  const wordsA = comparedWords(a);
  const wordsB = comparedWords(b);
  if (areFatherAndSon(a, b)) return answer('different', false, 0.8, 'one is the son of whom the other is the father');
  return judge(align(fusedWords(a, wordsB) ?? wordsA, fusedWords(b, wordsA) ?? wordsB), a, b);
}

const SON = new Set(['bin', 'ibn', 'ben', 'bint']);
/** `Omar bin Rashid` beside `Rashid bin Omar`. */
function areFatherAndSon(a: NameParts, b: NameParts): boolean {
  const [i, k] = [a, b].map((parts) => parts.words.findIndex((word, at) => at > 0 && SON.has(word)));
  if (i < 1 || k < 1) return false;
  const [son, father] = [a.words[i - 1], a.words[i + 1]];
  return son !== father && son === b.words[k + 1] && father === b.words[k - 1];
}

/** `Carlos de la Fuente` beside `Carlos Delafuente`: the words with the particles joined to what follows, where the other name has them so. */
function fusedWords(parts: NameParts, other: readonly string[]): string[] | null {
  if (parts.particles.length === 0 && !parts.words.some((word) => SON.has(word) || classesOf(wordOf(word)) & PARTICLE)) return null;
  const out: string[] = [];
  let begun = '';
  let found = false;
  for (const word of comparable(parts)) {
    if (classesOf(wordOf(word)) & PARTICLE && word.length < 5) {
      begun += word;
      continue;
    }
    const fused =
      begun === ''
        ? null
        : other.find((one) => one.length > word.length && one.endsWith(word) && begun.endsWith(one.slice(0, -word.length)));
    if (fused) found = true;
    out.push(fused ?? word);
    begun = '';
  }
  return found ? normalWords(out) : null;
}

const comparable = (parts: NameParts): readonly string[] =>
  parts.suffix === null ? parts.words : parts.words.filter((word) => word !== parts.suffix);

/** `George H. W.` beside `George W.`: middle initials of which the first differ. */
function haveOtherInitials(a: NameParts, b: NameParts): boolean {
  const [x, y] = [a, b].map((parts) => parts.given.slice(1).filter((word) => word.length === 1));
  return x.length > 0 && y.length > 0 && x.length !== y.length && x[0] !== y[0] && a.given[0].length > 1 && b.given[0].length > 1;
}

type Laid = ReturnType<typeof align>;

function judge(laid: Laid, a: NameParts, b: NameParts): Comparison {
  const { pairs, restA, restB } = laid;
  if (pairs.length === 0) return answer('different', false, 0.95, 'no part in common');
  if (restA.length > 0 && restB.length > 0)
    return byNickname(a, b) ?? bySound(laid, a, b) ?? contradicting(laid.a, laid.b, restA, restB, a, b);
  const anchored = isAnchored(pairs, laid.a, laid.b, a, b);
  if (!anchored) return answer('different', false, 0.7, 'only an initial or a lesser part in common');
  const slips = pairs.filter((pair) => pair.relation.relation === 'misspelling');
  if (slips.length > 0) return misspelt(slips, pairs, laid.a, laid.b, restA.length + restB.length, a, b);
  const suffix = a.suffix === b.suffix ? [] : [`"${a.suffix ?? b.suffix}" left out`];
  const extra = restA.length + restB.length;
  const softer = pairs.filter((pair) => pair.relation.relation !== 'same');
  const particles = compareParticles(a, b);
  if (particles === 'other') return answer('different', true, 0.7, 'same but for the particle between the words');
  if (extra === 0 && softer.length === 0 && suffix.length === 0) {
    if (particles === 'left out') return answer('compatible', true, 0.9, 'a particle left out in one');
    if (!laid.inOrder) return answer('compatible', true, 0.9, 'same parts in another order');
    return answer('same', true, 1, 'same parts');
  }
  const because = [...softer.map((pair) => `"${laid.a[pair.a]}" and "${laid.b[pair.b]}": ${pair.relation.because}`), ...suffix];
  if (extra > 0) because.unshift(extraIn(restA.length ? laid.a : laid.b, restA.length ? restA : restB));
  const sure = pairs.filter((pair) => pair.relation.relation !== 'initial').length;
  return answer('compatible', true, suffix.length ? 0.65 : sure > 1 ? 0.9 : 0.7, ...because);
}

/** `Kiki Gray` beside `Kimani (Kiki) Gray`. */
function byNickname(a: NameParts, b: NameParts): Comparison | null {
  for (const [with_, without] of [
    [a, b],
    [b, a],
  ]) {
    const nick = with_.nickname;
    if (nick === null || without.nickname !== null || !without.words.includes(nick)) continue;
    const rest = without.words.filter((word) => word !== nick);
    if (rest.every((word) => with_.words.includes(word))) return answer('compatible', true, 0.9, `goes by the nickname "${nick}"`);
  }
  return null;
}

/** One pair left over that is only said alike, where all else is the same: *Harris-Walz* and *Harris-Wallace*. */
function bySound(laid: Laid, a: NameParts, b: NameParts): Comparison | null {
  if (laid.restA.length !== 1 || laid.restB.length !== 1 || laid.a.length !== laid.b.length || laid.restA[0] !== laid.restB[0]) return null;
  if (!a.full.includes('-') || !b.full.includes('-') || !laid.pairs.every((pair) => pair.relation.relation === 'same')) return null;
  const [x, y] = [laid.a[laid.restA[0]], laid.b[laid.restB[0]]];
  const distance = editDistance(x, y, 4);
  if (Math.min(x.length, y.length) < 4 || distance > 4 || x.slice(0, 3) !== y.slice(0, 3) || !soundsAlike(x, y)) return null;
  const where = a.family.includes(x) && b.family.includes(y) ? 'surname' : `"${x}" and "${y}":`;
  return answer('different', true, 0.7, `${where} sounds alike and differs by ${distance} letters`);
}

const LIKE_PARTICLES = ['al el ul', 'bin ibn ben', 'abu abou'].map((list) => list.split(' '));

/** Whether the small words between the parts are one, left out in one name, or others. */
function compareParticles(a: NameParts, b: NameParts): 'same' | 'left out' | 'other' {
  const [x, y] = [a, b].map((parts) => parts.words.filter((word) => classesOf(wordOf(word)) & PARTICLE && word.length < 4));
  if (x.length !== y.length) return 'left out';
  const alike = x.every((word, i) => word === y[i] || LIKE_PARTICLES.some((list) => list.includes(word) && list.includes(y[i])));
  return alike ? 'same' : 'other';
}

const extraIn = (words: readonly string[], rest: readonly number[]): string =>
  `${rest.map((i) => `"${words[i]}"`).join(', ')} left out in one`;

/** Words that names are laid together by: no particles, hyphened parts apart, repeated words once. */
export function comparedWords(parts: NameParts): string[] {
  const list = comparable(parts);
  const plain = list.filter((word) => word === 'abd' || !(classesOf(wordOf(word)) & PARTICLE && word.length < 4));
  const words = normalWords(plain.length > 0 ? plain : list);
  return words.filter((word, i) => word.length < 6 || word !== words[i - 1]);
}

/** Whether the two names meet in something that names a person: a surname, or two parts. */
function isAnchored(pairs: readonly Pairing[], a: readonly string[], b: readonly string[], partsA: NameParts, partsB: NameParts): boolean {
  const strong = pairs.filter((pair) => pair.relation.relation !== 'initial');
  if (strong.length >= 2) return true;
  if (strong.length === 0) return false;
  if (pairs.length >= 2 || (a.length === 1 && b.length === 1)) return true;
  const lone = a.length === 1 ? partsB : b.length === 1 ? partsA : null;
  if (lone === null) return false;
  const word = a.length === 1 ? b[strong[0].b] : a[strong[0].a];
  return lone.family.length === 0 || lone.family.includes(word) || lone.given[0] === word;
}

function contradicting(
  a: readonly string[],
  b: readonly string[],
  restA: readonly number[],
  restB: readonly number[],
  partsA: NameParts,
  partsB: NameParts,
): Comparison {
  const x = restA.map((i) => a[i]).join(' ');
  const y = restB.map((i) => b[i]).join(' ');
  const which = partsA.given.includes(a[restA[0]]) && partsB.given.includes(b[restB[0]]) ? 'other given name' : 'other name';
  return answer('different', false, 0.9, `${which}: "${x}" and "${y}"`);
}

function misspelt(
  slips: readonly Pairing[],
  pairs: readonly Pairing[],
  a: readonly string[],
  b: readonly string[],
  extra: number,
  partsA: NameParts,
  partsB: NameParts,
): Comparison {
  const because: string[] = [];
  const same = pairs.filter((pair) => pair.relation.relation === 'same' && a[pair.a].length > 1);
  const shared = same.map((pair) => a[pair.a]);
  if (shared.length)
    because.push(
      shared.some((word) => partsA.family.includes(word) && partsB.family.includes(word))
        ? 'same surname'
        : `"${shared.join(' ')}" in both`,
    );
  let confidence = same.length > 0 ? 0.85 : slips.length > 1 ? 0.55 : 0.65;
  let doubt = false;
  for (const slip of slips) {
    const x = a[slip.a];
    const y = b[slip.b];
    const where =
      partsA.given[0] === x && partsB.given[0] === y
        ? 'first name'
        : partsA.family.includes(x) && partsB.family.includes(y)
          ? 'surname'
          : `"${x}" and "${y}":`;
    because.push(`${where} ${slip.relation.because}`);
    if (where === 'first name' && areTwoNames(x, y) && !areHomophones(x, y) && singleEdit(x, y)?.kind !== 'swapped') {
      doubt = true;
      because.push(`"${x}" and "${y}" are both common given names`);
    }
  }
  if (isTooLittle(slips, pairs, a, b, extra)) return answer('different', false, 0.6, ...because, 'too little else in common');
  if (doubt) confidence = 0.5;
  if (extra > 0) confidence -= 0.05;
  return answer('different', !doubt, confidence, ...because);
}

/** Two given names that many people bear: one letter apart is no sign of a slip. Long ones are spellings of one. */
const areTwoNames = (a: string, b: string): boolean =>
  givenFrequency(a) > 0.3 && givenFrequency(b) > 0.3 && !(Math.min(a.length, b.length) >= 7 && a[0] === b[0] && a.length === b.length);

/** A slip is believed on the word of the rest of the name, or of its own length. */
function isTooLittle(
  slips: readonly Pairing[],
  pairs: readonly Pairing[],
  a: readonly string[],
  b: readonly string[],
  extra: number,
): boolean {
  const worst = slips.reduce((most, slip) => Math.max(most, slip.relation.distance), 0);
  if (extra > 0 && slips.some((slip) => slip.relation.distance > 1 && !slip.relation.soundsAlike)) return true;
  if (pairs.length > slips.length) return false;
  const [x, y] = [a[slips[0].a], b[slips[0].b]];
  if (slips.length === 1) {
    if (Math.min(x.length, y.length) < 5 || worst > 1) return true;
    const everyday = (classesOf(wordOf(x)) | classesOf(wordOf(y))) & COMMON;
    return everyday !== 0 && extra > 0;
  }
  return false;
}
