/** Times of day at which one thing happened. A call, an arrival and a death have times of their own. */
import { compareValues, type DateValue } from '../../kinds/index.js';
import type { Slot, Story } from '../../model/link.js';
import { formOf, wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { overlapOf, type Words, wordsOf } from '../context.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';

const W = weights.moments;

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
const APART = new Set([
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
  'WATCH',
]);

/** A journey's end; police who arrive are another matter. */
const ARRIVAL = new Set(['LAND', 'ARRIVE']);
const RESPONDERS = new Set('police officer deputy paramedic firefighter crew responder trooper detective medic'.split(' ').map(wordOf));

/** When a doctor said so, not when it happened. */
const PRONOUNCED = new Set(['pronounce', 'declare'].map(wordOf));

type Moment = 'happening' | 'death' | 'arrival' | 'around';

interface Timed {
  readonly claim: Claim;
  readonly moment: Moment;
}

export function linkMoments(story: Story, claims: readonly Claim[]): Slot[] {
  const told = claims.filter((claim) => claim.sort === 'time' && hasMinutes(claim));
  const clocks = new Clocks();
  if (!differ(told, clocks)) return [];
  const timed = told.flatMap((claim): Timed[] => {
    const moment = momentOf(claim);
    return moment === null ? [] : [{ claim, moment }];
  });
  const best: { a: Timed; b: Timed; ledger: Ledger }[] = [];
  for (const a of timed)
    for (const b of timed) {
      if (a.claim.article >= b.claim.article || a.moment !== b.moment) continue;
      if (clocks.compare(a.claim, b.claim) !== 'different') continue;
      best.push({ a, b, ledger: judge(story, clocks, timed, a, b) });
    }
  best.sort((x, y) => y.ledger.bits - x.ledger.bits);
  const used = new Set<string>();
  return best.flatMap(({ a, b, ledger }) => {
    const key = [textOf(story, a.claim), textOf(story, b.claim)].sort().join('|');
    if (ledger.probability < W.least || used.has(key)) return [];
    used.add(key);
    return [slotOf(story, clocks, told.filter(isOfStory), a, b, ledger)];
  });
}

/** Whether two articles give different times at all. */
const differ = (told: readonly Claim[], clocks: Clocks): boolean =>
  told.some((a, i) => told.some((b, k) => k > i && a.article !== b.article && clocks.compare(a, b) === 'different'));

const isOfStory = (claim: Claim): boolean => momentOf(claim) !== null || !claim.around.deeds.some(({ deed }) => APART.has(deed));

const hasMinutes = (claim: Claim): boolean => /T\d\d:\d\d/.test((claim.found.value as DateValue).edtf ?? '');

function momentOf(claim: Claim): Moment | null {
  const deeds = claim.around.deeds.map((one) => one.deed);
  if (deeds.length === 0 || deeds.slice(0, 2).some((deed) => APART.has(deed))) return null;
  if ([...claim.close.keys()].some((word) => PRONOUNCED.has(word))) return null;
  if (ARRIVAL.has(deeds[0]) && ![...claim.sentence.keys()].some((word) => RESPONDERS.has(word))) return 'arrival';
  if (deeds[0] === 'DIE') return 'death';
  if (HAPPENING.has(deeds[0])) return 'happening';
  return AROUND.has(deeds[0]) ? 'around' : null;
}

const SAYS = {
  happening: 'both say when it happened',
  death: 'both say when somebody died',
  arrival: 'both say when somebody or something arrived',
  around: 'both say when it was reported',
} as const;

/** Content words of the sentence and its neighbours: a place is often named in the one before. */
function around(story: Story, { article, found }: Claim): Words {
  const { tokens } = story.articles[article];
  const s = tokens.sentence[found.first];
  return wordsOf(tokens, tokens.sentences[Math.max(0, s - 1)], tokens.sentences[Math.min(tokens.sentences.length - 1, s + 2)]);
}

function judge(story: Story, clocks: Clocks, timed: readonly Timed[], a: Timed, b: Timed): Ledger {
  const ledger = new Ledger().add('prior', W.prior);
  ledger.add(SAYS[a.moment], a.moment === 'around' ? W.around : W.happening);
  for (const one of [a, b])
    if (
      timed.some(
        (other) => other !== one && other.claim.article === one.claim.article && clocks.compare(other.claim, one.claim) === 'different',
      )
    )
      ledger.add('the article gives another such time too', W.rival);
  const x = a.claim.around.qualifiers;
  const y = b.claim.around.qualifiers;
  if (x.weekdays.size && y.weekdays.size)
    ledger.add(
      meet(x.weekdays, y.weekdays) ? 'on the same weekday' : 'on other weekdays',
      meet(x.weekdays, y.weekdays) ? W.sameDay : W.otherDay,
    );
  if (x.months.size && y.months.size && !meet(x.months, y.months)) ledger.add('in other months', W.otherDay);
  const { shared, words } = overlapOf(around(story, a.claim), around(story, b.claim));
  if (words.length)
    ledger.add(`their passages share "${words.slice(0, 4).map(formOf).join('", "')}"`, Math.min(W.wordsMost, shared * W.words));
  if (zoneOf(story, a.claim) !== zoneOf(story, b.claim)) ledger.add('the one is told in another time zone', W.otherZone);
  const apart = minutesApart(a.claim, b.claim);
  if (apart !== null) ledger.add(`${apart} minutes apart`, apart === 720 ? W.halfDay : apart <= 60 ? W.close : apart > 240 ? W.far : 0);
  if (story.lineages[a.claim.article] === story.lineages[b.claim.article]) ledger.add('the one article copies the other', W.copied);
  return ledger;
}

/** The letter of an American zone (*EDT*, *ET*), or another zone's name; empty where none is named: then it is the place's own. */
function zoneOf(story: Story, claim: Claim): string {
  const { tokens } = story.articles[claim.article];
  const named = ZONE.exec(tokens.text.slice(claim.found.start, claim.found.end + AFTER));
  return named === null ? '' : (named[1] ?? named[2]);
}

const ZONE = /\d\s*(?:[apAP]\.?\s?[mM]\.?)?,?\s*\(?(?:([ECMPAH])[SD]?T|(GMT|UTC|BST|CEST|CET|AEST|AEDT|IST|JST|SAST|WAT|Z))\b/;
/** How far behind the time its zone may stand. */
const AFTER = 6;

/** Times by the clock alone: the days are compared by the words that name them, as resolving them needs the articles' dates. */
class Clocks {
  private readonly numbers = new Map<string, number>();
  private readonly times = new Map<Claim, { readonly number: number; readonly value: DateValue }>();
  private readonly verdicts = new Map<number, string>();

  /** Few clocks are told again and again. */
  compare(a: Claim, b: Claim): string {
    const [x, y] = [this.timeOf(a), this.timeOf(b)];
    const pair = x.number * MOST_TIMES + y.number;
    let verdict = this.verdicts.get(pair);
    if (verdict === undefined) this.verdicts.set(pair, (verdict = compareValues('date', x.value, y.value).verdict));
    return verdict;
  }

  private timeOf(claim: Claim) {
    let time = this.times.get(claim);
    if (time === undefined) {
      const { edtf, ...rest } = claim.found.value as DateValue;
      const value = { ...rest, edtf: edtf === null ? null : edtf.slice(edtf.indexOf('T')) };
      const key = JSON.stringify(value);
      let number = this.numbers.get(key);
      if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
      this.times.set(claim, (time = { number, value }));
    }
    return time;
  }
}

const MOST_TIMES = 2 ** 26;
const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((word) => b.has(word));

function minutesApart(a: Claim, b: Claim): number | null {
  const [x, y] = [a, b].map((claim) => /T(\d\d):(\d\d)/.exec((claim.found.value as DateValue).edtf ?? ''));
  if (!x || !y) return null;
  const gap = Math.abs(Number(x[1]) * 60 + Number(x[2]) - Number(y[1]) * 60 - Number(y[2]));
  return Math.min(gap, 1440 - gap);
}

const SUBJECT = {
  happening: 'when it happened',
  death: 'when somebody died',
  arrival: 'when it arrived',
  around: 'when it was reported',
} as const;

function slotOf(story: Story, clocks: Clocks, told: readonly Claim[], a: Timed, b: Timed, ledger: Ledger): Slot {
  const reading = (one: Timed) => {
    const same = told.filter((other) => other === one.claim || clocks.compare(one.claim, other) === 'same');
    return { text: textOf(story, one.claim), value: one.claim.found.value, mentions: same.map(mentionOf) };
  };
  return {
    kind: 'date',
    subject: SUBJECT[a.moment],
    readings: [reading(a), reading(b)],
    outcome: 'conflict',
    confidence: ledger.probability,
    message: `Articles disagree on ${SUBJECT[a.moment]}: "${textOf(story, a.claim)}" or "${textOf(story, b.claim)}"`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}
