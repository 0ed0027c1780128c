/** Whether one word of a name may be the other misspelt, and what the letters and sounds of the two say. */

import type { NameValue } from '../../kinds/kind.js';
import { areSaidAlike, givenFrequency, type PartRelation, relatePart } from '../../kinds/name/index.js';
import { isDialect } from '../../text/dialect.js';
import { soundsAlike } from '../../text/distance.js';
import { rarity } from '../../text/rarity.js';
import { wordOf } from '../../text/words.js';
import type { Ledger } from '../bits.js';
import { weights } from '../weights.js';

const W = weights.names;

export interface Slip {
  readonly distance: number;
  readonly sound: boolean;
  readonly transliteration: boolean;
  /** Alike in sound only, not in letters. */
  readonly soundOnly: boolean;
  /** So far apart that the rest of the names must speak for it. */
  readonly far?: boolean;
  readonly because: string;
}

const FARTHEST_SOUND = 3;

/** *Alan Budd*, *Alan Beith*: the words share a code and hardly a letter, and the names no more than one word. */
export const isFaint = (a: string, b: string, { soundOnly, distance }: Slip, shared: number): boolean =>
  soundOnly && distance > FARTHEST_SOUND && shared < 2 && a.slice(0, BEGINNING) !== b.slice(0, BEGINNING);

/** The slip that would make `b` of `a`; null where they are the same, accepted forms of one, or simply other words. */
export function slipOf(a: string, b: string, type: NameValue['type']): Slip | null {
  const related = relatePart(a, b);
  const made = (because: string, extra: Partial<Slip> = {}): Slip => ({
    distance: related.distance,
    sound: true,
    transliteration: false,
    soundOnly: false,
    because,
    ...extra,
  });
  switch (related.relation) {
    case 'misspelling':
      if (isPetName(a, b) || isPetName(b, a)) return null;
      return made(related.because, { sound: related.soundsAlike });
    case 'transliteration':
      return made(related.because, { transliteration: true });
    case 'accepted-spelling':
      // In a person's name every letter counts; in a body's name a dialect's spelling is no difference.
      return type === 'person' || !isDialect(a, b) ? made('both are accepted spellings of the word, but it is a name') : null;
    case 'nickname':
      // *Jon/John* are two spellings; *Josh/Joshua* is a long and a short form.
      return related.distance <= 1 && soundsAlike(a, b) ? made('sounds alike') : null;
    case 'different':
      if (isFar(a, b, related)) return made('differs by 2 letters', { sound: false, far: true });
      return soundOnly(a, b, related) && !isDiminutive(a, b) ? made('sounds alike', { soundOnly: true }) : null;
    default:
      return null;
  }
}

const SHORTEST_FAR = 6;
const BEGINNING = 4;

/** *Harlan*, *Harlow*: they begin alike and go on in two other letters. */
const isFar = (a: string, b: string, { distance }: PartRelation): boolean =>
  distance === 2 && Math.min(a.length, b.length) >= SHORTEST_FAR && a.slice(0, BEGINNING) === b.slice(0, BEGINNING);

const SHORTEST_SOUND = 4;

function soundOnly(a: string, b: string, related: PartRelation): boolean {
  if (areSaidAlike(a, b)) return true;
  return Math.min(a.length, b.length) >= SHORTEST_SOUND && a[0] === b[0] && (related.soundsAlike || soundsAlike(a, b));
}

/** *Javier/Javy*: a pet form keeps the beginning and takes an ending of its own. */
function isDiminutive(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return /(?:y|ie|i)$/.test(short) && long.startsWith(short.slice(0, 3)) && long.length > short.length;
}

/** *Steve*, *Stevie*: a given name and what its bearer's friends make of it. */
const isPetName = (name: string, pet: string): boolean =>
  /(?:ie|y)$/.test(pet) && !/(?:ie|y)$/.test(name) && pet.replace(/(?:ie|e?y)$/, '') === name.replace(/e$/, '') && givenFrequency(name) > 0;

/** A plural: in the last word of a body's or a place's name it is grammar (*Texas Ranger*, *Texas Rangers*; *Guardsman*, *Guardsmen*). */
export function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === `${short}s` || long === `${short}es` || areOneAndMen(a, b) || areOneAndMen(b, a);
}

/** *Guardsman*, *Guardsmen*. */
const areOneAndMen = (one: string, several: string): boolean =>
  /.man$/.test(one) && several === one.replace(/man$/, 'men') && givenFrequency(one) === 0;

/** *Arabia*, *Arabian*, *Basrah*, *Basran*: a place and the word made of it. */
export function isDemonym(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (long.startsWith(short)) return /^(i|n|an|ian|ese|ish)s?$/.test(long.slice(short.length));
  // *Vegas*, *Vegan*; *Kansas*, *Kansan*
  if ([a, b].some((place, i) => place.endsWith('as') && [b, a][i].replace(/s$/, '') === place.replace(/s$/, 'n'))) return true;
  return [short, long].some((place, i) => {
    const stem = place.replace(/ah$|[ahey]$/, '');
    const of = [long, short][i];
    return stem !== place && stem.length >= 4 && of.startsWith(stem) && /^(i|an|ian|ese|ish|ite)$/.test(of.slice(stem.length));
  });
}

/** *New Yorks*, *New Yorkers*: a name in the plural, and the people called after it. */
export function isPeopleOf(a: string, b: string): boolean {
  const stems = [a, b].map((word) => ({ stem: word.replace(OF_PEOPLE, ''), plural: word.replace(/s$/, ''), word }));
  return [0, 1].some((i) => {
    const [people, name] = [stems[i], stems[1 - i]];
    if (people.stem === people.word || people.stem.length < 4) return false;
    return people.stem === name.plural || (/ers?$/.test(people.word) && `${people.stem}e` === name.plural);
  });
}
const OF_PEOPLE = /(?:ers?|ies?)$/;

/** What the letters and sounds of two words say. */
export function addLikeness(ledger: Ledger, a: string, b: string, slip: Slip): void {
  const length = Math.max(a.length, b.length);
  if (slip.distance > 1 && areSaidAlike(a, b)) ledger.weigh('they sound alike', W, 'homophones');
  else if (slip.soundOnly) ledger.weigh('they sound alike, though their letters differ', W, 'soundOnly');
  else if (slip.transliteration) ledger.weigh(slip.because, W, 'transliteration');
  else if (slip.distance <= 1) ledger.weigh(slip.because, W, length >= 6 ? 'oneLetterLong' : 'oneLetter');
  else ledger.weigh(slip.because, W, length >= 7 ? 'twoLettersLong' : 'twoLetters');
  if (slip.distance === 2 && areSameLetters(a, b)) ledger.weigh('the same letters in another order', W, 'sameLetters');
  if (slip.sound && !slip.because.includes('sound')) ledger.weigh('they sound alike', W, 'sound');
  else if (slip.sound && !slip.soundOnly) ledger.weigh('alike in sound', W, 'sound');
  if (a[0] !== b[0]) ledger.weigh('they begin with different letters', W, slip.sound ? 'firstLetterSound' : 'firstLetter');
  if (isInflection(a, b)) ledger.weigh('one may be a form of the other (plural, adjective)', W, 'inflection');
}

const SHORTEST_ORDER = 7;

/** *Harnwick*, *Hanrwick*, *Hawnrick*: two letters of a long word have changed places. */
const areSameLetters = (a: string, b: string): boolean =>
  a.length >= SHORTEST_ORDER && a.length === b.length && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');

/** *Xenophobia*, *xenophobic*; *Velmarism*, *Velmarist*: a state or a teaching, and what is made of it. */
const isOfTeaching = (a: string, b: string): boolean =>
  a.slice(0, -1) === b.slice(0, -1) && ((a.endsWith('ia') && b.endsWith('ic')) || (a.endsWith('ism') && b.endsWith('ist')));

/** *Crime/Crimes*, *Israel/Israeli*, *Arctic/Arctica*: a grammatical form, not a slip, unless the rest of the name says so. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isOfTeaching(a, b) || isOfTeaching(b, a)) return true;
  if (!long.startsWith(short)) return false;
  const ending = long.slice(short.length);
  return /^(s|es|i|n|an|ian|ese|ish|er|ers|ed|ing|al)$/.test(ending) || (ending === 'a' && short.endsWith('ic'));
}

/** What the words that two names share say. */
export function addRest(ledger: Ledger, rest: readonly string[]): void {
  if (rest.length === 0) {
    ledger.weigh('nothing else of the name to go by', W, 'noRest');
    return;
  }
  const bits = rest.reduce((sum, word) => sum + (word.length === 1 ? 0 : Math.max(0, rarity(wordOf(word)) - W.restFloor)), 0);
  ledger.weigh(`both names have "${rest.join(' ')}"`, W, 'rest', Math.min(W.restMost, W.restBase + bits * W.restPerBit));
}
