/** Of which moment a time of day is: of the thing itself, of a death, of an arrival, of the call and of what followed. */
import type { Claim as Reading } from '../../text/claim.js';
import type { Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import type { Claim } from './claims.js';

export type Moment = 'happening' | 'death' | 'arrival' | 'around';

/** Deeds by which a passage says when the thing itself happened. */
const HAPPENING = new Set([
  'HAPPEN',
  'SHOOT',
  'HIT',
  'KILL',
  'CRASH',
  'EXPLODE',
  'BURN',
  'ATTACK',
  'STAB',
  'ROB',
  'QUAKE',
  'START',
  'LAND',
  'LAUNCH',
  'BOMB',
  'INJURE',
  'STEAL',
  'BREAK',
]);
/** Deeds that come before or after it. */
const AROUND = new Set(['CALL', 'RESPOND', 'ARRIVE', 'REPORT', 'FIND', 'SEND', 'HOSPITALISE', 'TREAT', 'IDENTIFY']);
/** Deeds of other moments. */
export const APART = new Set([
  'SPEAK',
  'ANNOUNCE',
  'MOURN',
  'GATHER',
  'TRY',
  'CHARGE',
  'ARREST',
  'SENTENCE',
  'MEET',
  'OPEN',
  'CLOSE',
  'SURRENDER',
  'RELEASE',
  'PLEAD',
  'TESTIFY',
  'PUBLISH',
  'BAIL',
  'VISIT',
  'WATCH',
]);

/** A journey's end; police who arrive are another matter. */
const ARRIVAL = new Set(['LAND', 'ARRIVE']);
const RESPONDERS = new Set('police officer deputy paramedic firefighter crew responder trooper detective medic'.split(' ').map(wordOf));

/** When a doctor said so, not when it happened. */
const PRONOUNCED = new Set(['pronounce', 'declare'].map(wordOf));

/** Deeds of other moments that may stand beside what governs a time: *someone opened fire about nine at a party where 300 were gathered*. */
const BESIDE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['GATHER', 'MEET', 'VISIT', 'WATCH', 'OPEN', 'CLOSE'].map((deed) => [deed, HAPPENING] as const),
  ['SPEAK', new Set(['CALL'])],
]);
/** What one was about when it happened. */
const WAY = new Set(['TRAVEL', 'GATHER', 'PLAY', 'WATCH']);

/** Verbs that say that something came about, and need no more: *the gun discharged*; with *out*, *it played out*. */
const CAME = wordSet('erupt unfold discharge detonate'.split(' '));
const CAME_OUT = wordSet(['play', 'break', 'ring']);
const OUT = wordOf('out');
const HEAR = wordOf('hear');
const WHEN = wordOf('when');
/** Words between a time and *when*: *about nine that night when shots were fired*. */
const TO_WHEN = 3;

const ARTICLES = wordSet(['the', 'a', 'an']);

/** Null where the words do not say. */
export function momentOf({ around, close, sentence, found }: Claim, tokens: Tokens): Moment | null {
  const deeds = around.deeds.map((one) => one.deed);
  if (PRONOUNCED.has(around.lemma) || [...close.keys()].some((word) => PRONOUNCED.has(word))) return null;
  if (cameAbout(around, tokens) || happenedWhen(around, tokens, found.last)) return 'happening';
  // *the 3:30 p.m. shooting*, whatever is told of it
  if (ARTICLES.has(tokens.word[found.first - 1]) && around.deeds.some(({ deed, first }) => first === found.last && HAPPENING.has(deed)))
    return 'happening';
  if (deeds.length === 0 || APART.has(deeds[0])) return null;
  const governing = around.deeds.find(({ first, last }) => first <= around.verb && around.verb < last)?.deed;
  const isBeside = APART.has(deeds[1]) && governing === deeds[0] && (BESIDE.get(deeds[1])?.has(deeds[0]) ?? false);
  if (APART.has(deeds[1]) && !isBeside) return null;
  if (ARRIVAL.has(deeds[0]) && ![...sentence.keys()].some((word) => RESPONDERS.has(word)))
    return deeds[1] === 'START' && deeds[2] !== undefined && HAPPENING.has(deeds[2]) ? 'happening' : 'arrival';
  // *The shooting happened about nine and left a girl dead*
  if (governing === 'HAPPEN') return 'happening';
  if (deeds[0] === 'DIE') return 'death';
  if (deeds[0] === 'START') return deeds.some((deed) => deed !== 'START' && HAPPENING.has(deed)) ? 'happening' : null;
  if (HAPPENING.has(deeds[0])) return 'happening';
  return AROUND.has(deeds[0]) ? 'around' : null;
}

/** *Where the weapon discharged around five*, *the chaos played out at 2:19*, *she heard gunfire just after midnight*. */
function cameAbout({ lemma, verb, deeds }: Reading, { word }: Tokens): boolean {
  if (CAME.has(lemma) || (CAME_OUT.has(lemma) && word[verb + 1] === OUT)) return true;
  return lemma === HEAR && deeds.some(({ deed, first }) => deed === 'SHOOT' && first > verb);
}

/** *It was about nine that night when the men drove up and opened fire*: what the words behind *when* tell of. */
function happenedWhen({ deeds }: Reading, { word, count, sentence }: Tokens, last: number): boolean {
  let when = last;
  while (when < Math.min(count, last + TO_WHEN) && word[when] !== WHEN) when++;
  if (when >= count || word[when] !== WHEN || sentence[when] !== sentence[last - 1]) return false;
  const after = deeds.filter(({ first }) => first > when).sort((a, b) => a.first - b.first);
  const told = after.find(({ deed }) => !WAY.has(deed));
  return told !== undefined && HAPPENING.has(told.deed);
}

const CALLED = wordSet('call dispatch summon send respond receive'.split(' '));
/** *Were called to a shooting about five*: whatever deed it is of, that is when somebody heard of it. */
export const isCall = ({ around }: Claim): boolean => CALLED.has(around.lemma);
