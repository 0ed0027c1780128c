/** Who is a victim and who a suspect, by what an article tells of them. */
import type { Found } from '../kinds/kind.js';
import type { Sex } from '../kinds/name/index.js';
import type { Extracted } from '../model/source.js';
import { type Claim, claimAround } from '../text/claim.js';
import { isPrepositionAt } from '../text/clause.js';
import type { Deed } from '../text/deeds.js';
import { type Tokens, WORD } from '../text/tokens.js';
import { isBe, isVerbAt } from '../text/usage.js';
import { wordOf } from '../text/words.js';
import type { People, Person } from './people.js';

/** On which side of a harm a person stands. */
export const SIDES = ['victim', 'suspect'] as const;
export type Side = (typeof SIDES)[number];

/** What is told of a person: `isMixed` where one sentence makes them a victim and another a suspect. */
export interface Told {
  readonly side: Side | null;
  readonly isDead: boolean;
  readonly isMixed?: boolean;
}

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const deeds = (list: string): Set<string> => new Set(list.split(' '));
/** Done to a victim; told of one who does them; what kills. */
const HARMS = deeds('DIE KILL SUICIDE INJURE HOSPITALISE TREAT SHOOT HIT STAB BEAT ATTACK');
const SUFFERED = deeds('DIE SUICIDE INJURE HOSPITALISE RECOVER SURVIVE');
const DEADLY = deeds('DIE KILL SUICIDE');
/** Done to a suspect; told of one who does them. */
const HELD = deeds('ARREST CHARGE CONVICT SENTENCE ACCUSE BAIL CAPTURE');
const DONE = deeds('SHOOT KILL STAB ATTACK BEAT PLEAD SURRENDER');

const MALE = words('boy man son male brother father husband boyfriend nephew grandson guy');
const FEMALE = words('girl woman daughter female sister mother wife girlfriend niece granddaughter');
const VICTIM = words('victim');
const SUSPECT = words('suspect gunman shooter suspected alleged accused defendant');
const BEFORE_PERSON = words('a an the his her their');
const OF = wordOf('of');
const SELVES = words('self himself herself');

export const NOTHING: Told = { side: null, isDead: false };

export function joined(a: Told, b: Told): Told {
  if (a.isMixed || b.isMixed || (a.side !== null && b.side !== null && a.side !== b.side))
    return { side: null, isDead: a.isDead || b.isDead, isMixed: true };
  return { side: a.side ?? b.side, isDead: a.isDead || b.isDead };
}

/** What an article tells of some persons, each wherever it names them. */
export function toldByName(article: Extracted, index: number, people: People, wanted: ReadonlySet<Person>): ReadonlyMap<Person, Told> {
  const told = new Map<Person, Told>();
  if (wanted.size === 0) return told;
  for (const one of article.found) {
    const person = one.kind === 'name' ? people.personOf(index, one as Found<'name'>) : null;
    if (person !== null && wanted.has(person))
      told.set(person, joined(told.get(person) ?? NOTHING, toldOf(article.tokens, one.first, one.last)));
  }
  return told;
}

/** What is told of the person at tokens `first` to `last` (half-open). */
export function toldOf(tokens: Tokens, first: number, last: number): Told {
  const called = isCalled(tokens, first, last, VICTIM) ? 'victim' : isCalled(tokens, first, last, SUSPECT) ? 'suspect' : null;
  if (called !== null) return { side: called, isDead: false };
  const claim = claimAround(tokens, first, last);
  if (claim.deeds.length === 0) return NOTHING;
  // *Officers found Ann Lee, 49, shot dead*: how she was found is what befell her.
  const lead = claim.deeds.length > 1 && claim.deeds[0].deed === 'FIND' ? claim.deeds[1] : claim.deeds[0];
  const side = sideBy(tokens, claim, lead, first, last);
  return { side, isDead: side === 'victim' && DEADLY.has(lead.deed) };
}

function sideBy(tokens: Tokens, claim: Claim, { deed, by, first: at, last: end }: Deed, first: number, last: number): Side | null {
  let before = first - 1;
  while (before > 0 && BEFORE_PERSON.has(tokens.word[before])) before--;
  const undergone = HARMS.has(deed) ? 'victim' : HELD.has(deed) ? 'suspect' : null;
  // *the death of a 17-year-old*, *took the life of a 17-year-old*
  if (tokens.word[before] === OF && (end === before || end === before + 1)) return undergone;
  // *A 15-year-old boy from Tarn has died*: what stands between is of the boy.
  const leads = claim.role === 'other' && claim.verb >= last && at >= last && !isPrepositionAt(tokens, Math.max(0, before));
  if (claim.role === 'object' || (leads && (isBe(tokens.word[at - 1]) || isBe(tokens.word[at - 2])))) return undergone;
  if ((claim.role !== 'subject' && !leads) || SELVES.has(tokens.word[end])) return null;
  return SUFFERED.has(deed) ? 'victim' : claim.role === 'subject' && DONE.has(deed) && by !== 'noun' ? 'suspect' : null;
}

/** By the noun of the person at tokens `first` to `last`, or null. */
export const sexOf = (tokens: Tokens, first: number, last: number): Sex | null =>
  isCalled(tokens, first, last, MALE) ? 'male' : isCalled(tokens, first, last, FEMALE) ? 'female' : null;

/** Words after an age that may still be of who is so old: *a 36-year-old security guard*, *the 8-year-old Tarn girl*. */
const NOUN_REACH = 4;

function isCalled(tokens: Tokens, first: number, last: number, nouns: ReadonlySet<number>): boolean {
  const { word, type, count } = tokens;
  if (nouns.has(word[first])) return true;
  for (let i = last; i < Math.min(count, last + NOUN_REACH) && type[i] === WORD && !isPrepositionAt(tokens, i) && !isVerbAt(tokens, i); i++)
    if (nouns.has(word[i])) return true;
  return false;
}
