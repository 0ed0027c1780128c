/** Whether a date lies ahead of the article or behind it, as far as the words before it say. */
import { NUMBER, WORD } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { bitsAt, type Cursor, formAt, idsOf, ORDINAL, wordAt } from './vocab.js';

const AHEAD = idsOf(
  "please let's will i'll you'll he'll she'll it'll we'll they'll who'll that'll there'll won't shall scheduled set slated expected due upcoming until till deadline deadlines expires expire forthcoming tentatively would-be begins starts opens kicks begin going should must can may might likely pending join",
);
/** Verbs of speech say when it was said only where the date stands right after them: `said Monday`, `told reporters on Monday`. */
const SPEECH = idsOf('said says told announced reported wrote tweeted testified stated confirmed added');
const NEAR_SPEECH = 4;
const BEHIND = idsOf(
  'was were had did stood drew threw spent sold bought caught fought sought built paid fled struck sank rode chose stole tore forgot drove flew went came began died found shot left took made saw met won lost ran fell held gave got became sent kept brought led broke spoke since occurred happened ago',
);
const BE = idsOf('be being');
const MAY_BE = idsOf('could would');
/** `smoke could be seen on Friday`: it was. */
const SENSED = idsOf('seen heard felt smelled smelt found');
const REACH = 14;

/** 1 ahead, -1 behind, 0 not said. */
export type Tense = 1 | 0 | -1;

/** The nearest verb before token `i` of the sentence decides; a participle after `be` belongs to the verb before it (`will be sentenced Friday`). */
export function tenseBefore(c: Cursor, i: number): Tense {
  for (let k = i - 1; k >= Math.max(c.from, i - REACH); k--) {
    if (!tells(wordAt(c, k))) continue;
    const tense = tenseOf(c, k, i);
    if (tense !== null) return tense;
  }
  return 0;
}

/** What the word at `k` says of a date at `i`; null for nothing. */
function tenseOf(c: Cursor, k: number, i: number): Tense | null {
  const word = wordAt(c, k);
  if (CAN.has(word) && BE.has(wordAt(c, k + 1)) && SENSED.has(wordAt(c, k + 2))) return -1; // can be seen on film from Monday
  if (AHEAD.has(word)) return !wasBefore(c, k) || (FOR.has(wordAt(c, i - 1)) && SET.has(word)) ? 1 : 0;
  if (AHEAD_OF.has(word)) return OF.has(wordAt(c, k + 1)) && i - k <= NEAR_EVENT ? 1 : null;
  if (MAY_BE.has(word) && BE.has(wordAt(c, k + 1))) return SENSED.has(wordAt(c, k + 2)) ? -1 : 1;
  if (COULD.has(word)) return c.tokens.type[k + 1] === WORD && k + 1 < i && !UNABLE.has(wordAt(c, k + 1)) ? 1 : null;
  if (WOULD.has(word)) return HAVE.has(wordAt(c, k + 1)) ? 0 : 1;
  if (SPEECH.has(word)) return i - k <= NEAR_SPEECH && !clause(c, k + 1, i) ? -1 : 0;
  if (PUT.has(word) && isPutOff(c, k, i)) return 1;
  if (BARE.has(word) && isPlural(c, k - 1)) return 1;
  if (BEHIND.has(word)) return isAfterBe(c, k) ? null : -1;
  if (ARRANGED.has(word) && (IS.has(wordAt(c, k - 1)) || (FOR.has(wordAt(c, i - 1)) && BEEN.has(wordAt(c, k - 1))))) return 1;
  if (c.tokens.type[k] === WORD && isPast(formAt(c, k)) && !isAfterBe(c, k)) return isPutOff(c, k, i) ? 1 : -1;
  if (TO.has(word)) return isToDo(c, k);
  if (MOVING.has(word)) return IS.has(wordAt(c, k - 1)) && i - k <= NEAR_EVENT ? 1 : null;
  if ((PRESENT.has(word) || (COMES.has(word) && k + 1 < i)) && !TO.has(wordAt(c, k - 1)) && isNext(c, k + 1, i))
    return DID.has(wordAt(c, k - 1)) ? -1 : 1;
  return null;
}
const AHEAD_OF = idsOf('ahead');
const OF = idsOf('of');
const WOULD = idsOf('would');
const CAN = idsOf('can');
/** `could rule on Friday`, not `could not be reached Friday`, `could hear it`. */
const COULD = idsOf('could');
const UNABLE = idsOf('not no only barely hardly see hear feel smell find have tell recall remember get afford');
const HAVE = idsOf('have');
const NEAR_EVENT = 6;
/** `is travelling to Oslo on Thursday`. */
const MOVING = idsOf(
  'travelling traveling meeting leaving flying arriving hosting playing opening closing starting launching releasing returning heading facing',
);

/** `plans to leave`, `is to leave`, `ordered to appear`: not `had planned to`, `failed to appear`. */
function isToDo(c: Cursor, k: number): Tense | null {
  const before = wordAt(c, k - 1);
  if (OUGHT.has(before)) return HAD.has(wordAt(c, k - 2)) ? -1 : 1;
  if (IS.has(before)) return 1;
  return APPEAR.has(wordAt(c, k + 1)) && !FAILED.has(before) ? 1 : null;
}
const HAD = idsOf('had');
const APPEAR = idsOf('appear return surrender');
const FAILED = idsOf('failed refused declined unable forgot neglected able allowed permitted first last');

/** Whether a word says anything here, learnt when it is first met: 1 no, 2 yes. */
let telling = new Uint8Array(1 << 15);
function tells(word: number): boolean {
  const known = telling[word];
  if (known > 0) return known === 2;
  if (word >= telling.length) {
    const wider = new Uint8Array(Math.max(word + 1, telling.length * 2));
    wider.set(telling);
    telling = wider;
  }
  const yes =
    AHEAD.has(word) ||
    MAY_BE.has(word) ||
    ARRANGED.has(word) ||
    MOVING.has(word) ||
    AHEAD_OF.has(word) ||
    SPEECH.has(word) ||
    BEHIND.has(word) ||
    TO.has(word) ||
    PRESENT.has(word) ||
    COMES.has(word) ||
    BARE.has(word) ||
    PUT.has(word) ||
    isPast(formOf(word));
  telling[word] = yes ? 2 : 1;
  return yes;
}

const PUT = idsOf('put');
const BACK = idsOf('back off');
/** What many are to do: `talks start in the spring`, `MPs vote on Tuesday`. */
const BARE = idsOf('start open close end meet vote return reopen resume play go');
const isPlural = (c: Cursor, k: number): boolean =>
  c.tokens.type[k] === WORD &&
  k >= c.from &&
  c.tokens.end[k] - c.tokens.start[k] > 2 &&
  /[^s'’]s$/.test(formAt(c, k)) &&
  !NO_PLURAL.has(wordAt(c, k));
const NO_PLURAL = idsOf('was has his this its does is us yes');
const DEFERRED = idsOf('put adjourned postponed deferred delayed rescheduled remanded bailed moved pushed continued');
const UNTO = idsOf('to until till through');
/** `adjourned to May 5`, `is closed through Friday`: what was done reaches to the date. */
function isPutOff(c: Cursor, k: number, i: number): boolean {
  const last = THE.has(wordAt(c, i - 1)) ? i - 2 : i - 1;
  if (PUT.has(wordAt(c, k)) && !BACK.has(wordAt(c, k + 1))) return false;
  return last > k && UNTO.has(wordAt(c, last)) && (DEFERRED.has(wordAt(c, k)) || IS.has(wordAt(c, k - 1)));
}
const THE = idsOf('the');
const DID = idsOf("did didn't");

const THAT = idsOf('that the its his her their a an');
/** A clause starts between a verb of speech and the date. */
function clause(c: Cursor, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (THAT.has(wordAt(c, k))) return true;
  return false;
}

const TO = idsOf('to');
/** `a hearing was scheduled for Tuesday`: to the reader it is still to come. */
const FOR = idsOf('for');
const SET = idsOf('scheduled set slated');
const OUGHT = idsOf('have has need needs ought wants going plan plans planned planning hopes hoping aims aiming intends');
const IS = idsOf('is are');
/** What is done about things to come: `is planned for Thursday`. */
const BEEN = idsOf('was were had been');
const ARRANGED = idsOf('planned booked billed earmarked pencilled penciled timed called forecast listed fixed');
/** These look ahead only right before the date: `the funeral is on Friday`, `it runs Thursday through Sunday`. */
const PRESENT = idsOf(
  'is are runs ends closes resumes continues airs reopens launches lifts concludes finishes takes faces retires departs arrives leaves joins comes goes lands turns travels resume reopen kick-off kickoff',
);
/** The same where a preposition follows: *early returns Tuesday* are none. */
const COMES = idsOf('returns meets');
const BETWEEN = idsOf(
  'at on from until till through by about around p.m. a.m. pm am the and in effect place force office out of again for p m a',
);
const isNext = (c: Cursor, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (c.tokens.type[k] === WORD ? !BETWEEN.has(wordAt(c, k)) : !isTimeMark(c, k)) return false;
  return true;
};
const isTimeMark = (c: Cursor, k: number): boolean => c.tokens.type[k] === NUMBER || '.:-–'.includes(c.tokens.text[c.tokens.start[k]]);

const WILL = idsOf("will i'll you'll he'll she'll it'll we'll they'll won't should must can need needs");
/** Whether a verb in the past follows at once: `in December indicted him`. */
export const isToldAfter = (c: Cursor, i: number): boolean =>
  BEHIND.has(wordAt(c, i)) || (c.tokens.type[i] === WORD && isPast(formAt(c, i)));
/** `the fifth coach in four years`, `the only fire in two decades`: a length of time. */
export function isCountedOff(c: Cursor, i: number): boolean {
  for (let k = i - 1; k >= Math.max(c.from, i - 6); k--)
    if (bitsAt(c, k) & ORDINAL || ONLY.has(wordAt(c, k)) || isSuperlative(c, k)) return true;
  return false;
}
/** `the slowest pace`, `their steepest fall`. */
const isSuperlative = (c: Cursor, k: number): boolean =>
  OF_ONE.has(wordAt(c, k - 1)) && c.tokens.type[k] === WORD && /[^eu]est$/.test(formAt(c, k)) && !NOT_MOST.has(wordAt(c, k));
const OF_ONE = idsOf('the its their his her our');
const NOT_MOST = idsOf('west midwest forest rest nest pest test contest protest interest harvest arrest chest honest modest latest');
const ONLY = idsOf('only most least worst best deadliest biggest highest lowest times twice once');

/** Whether a date that opens the sentence is followed by a verb that looks ahead: `In two weeks, voters will …`. */
export function looksAheadAfter(c: Cursor, i: number): boolean {
  for (let k = i; k < Math.min(c.to, i + REACH); k++) if (WILL.has(wordAt(c, k))) return true;
  return false;
}

/** The tense of the sentence that a date opens: ahead where a verb looks ahead, else that of the first verb in the past. */
export function tenseAfter(c: Cursor, i: number): Tense {
  let tense: Tense = 0;
  for (let k = i; k < Math.min(c.to, i + REACH); k++) {
    const word = wordAt(c, k);
    if (!tells(word)) continue;
    if (WILL.has(word)) return 1;
    if (tense === 0 && c.tokens.type[k] === WORD && (BEHIND.has(word) || isPast(formAt(c, k)))) tense = -1;
  }
  return tense;
}

const WAS = idsOf('was were had');
const wasBefore = (c: Cursor, k: number): boolean => WAS.has(wordAt(c, k - 1)) || WAS.has(wordAt(c, k - 2));
const isPast = (form: string): boolean => form.length > 3 && form.endsWith('ed') && !NOT_PAST.has(form);
const NOT_PAST = new Set([
  'need',
  'speed',
  'indeed',
  'united',
  'hundred',
  'seed',
  'feed',
  'breed',
  'exceed',
  'proceed',
  'succeed',
  'agreed',
]);
const isAfterBe = (c: Cursor, k: number): boolean => BE.has(wordAt(c, k - 1)) || BE.has(wordAt(c, k - 2));
