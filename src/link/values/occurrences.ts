/**
 * Days on which one thing came about, in the words that articles have for days: *was arrested on Tuesday*, *on Wednesday, police
 * arrested*. Linked first, whatever the days: each event to the one of another article that fits it best, and only where that one fits
 * back. Then the days are compared.
 */
import { compareValues, type DateValue } from '../../kinds/index.js';
import type { Mention, Slot, Story } from '../../model/link.js';
import { deedRelation } from '../../text/deeds.js';
import { lemmaOf } from '../../text/lemma.js';
import { verbRelation } from '../../text/senses.js';
import { formOf, wordSet } from '../../text/words.js';
import { Ledger, type Scale, Tally } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import { minutesApart, zoneOf } from './clocks.js';
import { dayOf, type Event } from './events.js';

const W = weights.occurrences;
const L = W.link;

export function linkOccurrences(story: Story, events: readonly Event[]): Slot[] {
  const links = mutual(pairsOf(events));
  const disputes = links
    .filter(({ a, b }) => (isOther(a, b) || isOtherTime(story, a, b)) && maySayOneWeek(story, a, b))
    .map(({ a, b }) => ({ a, b, ledger: explained(story, events, a, b) }))
    .sort((x, y) => y.ledger.bits - x.ledger.bits);
  const told = new Set<string>();
  return disputes.flatMap(({ a, b, ledger }) => {
    const key = [a, b]
      .map((one) => dayOf(one) || (one.found.value.edtf ?? ''))
      .sort()
      .join(' ');
    if (ledger.probability < W.least || told.has(key)) return [];
    told.add(key);
    return [slotOf(story, links, a, b, ledger)];
  });
}

interface Link {
  readonly a: Event;
  readonly b: Event;
  readonly bits: number;
}

/** Of the pairs between two articles, those that fit both ends best. */
function mutual(pairs: readonly (readonly [Event, Event])[]): Link[] {
  const links = pairs.map(([a, b]): Link => ({ a, b, bits: scored(new Tally(), a, b).bits })).filter(({ bits }) => bits > 0);
  const best = new Map<Event, Map<number, number>>();
  const put = (one: Event, article: number, bits: number): void => {
    let of = best.get(one);
    if (of === undefined) best.set(one, (of = new Map()));
    of.set(article, Math.max(of.get(article) ?? 0, bits));
  };
  for (const { a, b, bits } of links) {
    put(a, b.article, bits);
    put(b, a.article, bits);
  }
  return links.filter(({ a, b, bits }) => bits === best.get(a)!.get(b.article) && bits === best.get(b)!.get(a.article));
}

/** Pairs of two articles, in their order, that tell of the same deed or in the same word: never all pairs. */
export function pairsOf(events: readonly Event[]): [Event, Event][] {
  const buckets = new Map<number | string, number[]>();
  const put = (key: number | string, i: number): void => {
    const list = buckets.get(key);
    if (list) list.push(i);
    else buckets.set(key, [i]);
  };
  events.forEach(({ dated, deed }, i) => {
    put(dated.lemma, i);
    if (deed !== null) put(deed, i);
  });
  const seen = new Set<number>();
  const pairs: [Event, Event][] = [];
  for (const list of buckets.values()) {
    if (list.length > W.fullest) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [a, b] = [events[list[x]], events[list[y]]];
        const pair = list[x] * events.length + list[y];
        if (a.article === b.article || seen.has(pair)) continue;
        seen.add(pair);
        if (isOneDeed(a, b) && !a.said.isOpen && !b.said.isOpen) pairs.push([a, b]);
      }
  }
  return pairs;
}

const isOneDeed = (a: Event, b: Event): boolean =>
  a.deed !== null && b.deed !== null
    ? a.deed === b.deed || deedRelation(a.deed, b.deed) === 'kind-of'
    : a.dated.lemma === b.dated.lemma && !LIGHT.has(a.dated.lemma);

/** Say nothing of what was done. */
const LIGHT = wordSet(
  'take make have do get go come give put set keep hold continue become remain appear seem look turn use be move bring'.split(' '),
);

const MOST_WORDS = 50;
const LEAD = 4;
/** What may be done on several days of one story. */
const REPEATED = new Set(
  'PROTEST CLASH MEET VISIT TRAVEL ATTACK BOMB SHELL PLAY SIGN TRY TESTIFY ORDER APPROVE ANNOUNCE LAUNCH GATHER SEARCH FIND RISE FALL START STOP RELEASE PUBLISH ARRIVE LEAVE VOTE RULE ISSUE SPEAK ELECT WIN LOSE SCORE STEAL SELL BUY CAMPAIGN BAN CUT CALL HIRE'.split(
    ' ',
  ),
);

/** That two events are one, whatever their days. */
export function scored<S extends Scale>(ledger: S, a: Event, b: Event): S {
  ledger.weigh('prior for two events of one story', L, 'prior');
  addWords(ledger, a, b);
  if (a.dated.lemma === b.dated.lemma) ledger.weigh(ledger.tells ? `both have "${formOf(a.dated.lemma)}"` : '', L, 'sameWord');
  else {
    const { relation } = verbRelation(a.dated.lemma, b.dated.lemma);
    if (relation !== 'synonym') ledger.weigh('in other words', L, relation === 'opposite' ? 'opposite' : 'otherWord');
  }
  if (a.deed === b.deed && a.deed !== null)
    ledger.weigh(ledger.tells ? `both tell of the same deed (${a.deed.toLowerCase()})` : '', L, 'sameDeed');
  if (a.deed !== null && REPEATED.has(a.deed)) ledger.weigh('what is often done again', L, 'repeated');
  if (a.said.names.size > 0 && b.said.names.size > 0) {
    const both = [...a.said.names].filter((name) => b.said.names.has(name));
    ledger.weigh(
      both.length ? (ledger.tells ? `both name ${both.map(formOf).join(', ')}` : '') : 'they name others',
      L,
      both.length ? 'sameNames' : 'otherNames',
    );
  }
  if (a.said.places.size > 0 && b.said.places.size > 0 && ![...a.said.places].some((place) => b.said.places.has(place)))
    ledger.weigh('other places beside them', L, 'otherPlaces');
  if (a.said.counts.size > 0 && b.said.counts.size > 0)
    ledger.weigh('numbers beside them', L, [...a.said.counts].some((count) => b.said.counts.has(count)) ? 'sameCount' : 'otherCount');
  if (a.said.isOneOfSeveral || b.said.isOneOfSeveral)
    ledger.weigh('one of several such events', L, a.said.isOneOfSeveral === b.said.isOneOfSeveral ? 'bothSeveral' : 'several');
  if (a.at < LEAD && b.at < LEAD) ledger.weigh('both stand where the articles begin', L, 'lead');
  const [p, q] = [partOf(a), partOf(b)];
  if (p !== '' && q !== '')
    ledger.weigh(p === q ? 'in the same part of a day' : 'in other parts of a day', L, p === q ? 'samePart' : 'otherPart');
  return ledger;
}

function addWords(ledger: Scale, a: Event, b: Event): void {
  const clause = overlapOf(a.said.clause, b.said.clause);
  if (clause.shared > 0)
    ledger.weigh(
      ledger.tells ? `both clauses have "${clause.words.slice(0, 4).map(formOf).join('", "')}"` : '',
      L,
      'words',
      Math.min(MOST_WORDS, clause.shared),
    );
  const [x, y] = [clause.a, clause.b];
  ledger.weigh('their clauses are alike', L, 'share', clause.shared / Math.max(1, x, y));
  ledger.weigh('the one clause is in the other', L, 'within', clause.shared / Math.max(1, Math.min(x, y)));
  const sentence = overlapOf(a.said.sentence, b.said.sentence);
  ledger.weigh('their sentences are alike', L, 'sentence', sentence.shared / Math.max(1, sentence.a, sentence.b));
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/night|evening|late/, 'late'],
  [/afternoon/, 'afternoon'],
  [/morning|early|dawn/, 'early'],
];
const partOf = ({ found }: Event): string => PARTS.find(([words]) => words.test(found.value.part ?? ''))?.[1] ?? '';

const withoutTime = (value: DateValue): DateValue =>
  value.edtf === null || !value.edtf.includes('T')
    ? value
    : { ...value, edtf: value.edtf.startsWith('T') ? null : value.edtf.slice(0, value.edtf.indexOf('T')) };

const verdictOf = (a: DateValue, b: DateValue) => compareValues('date', a, b).verdict;

/** On another day, by the hours and without them. */
const isOther = (a: Event, b: Event): boolean =>
  dayOf(a) !== dayOf(b) &&
  verdictOf(a.found.value, b.found.value) === 'different' &&
  verdictOf(withoutTime(a.found.value), withoutTime(b.found.value)) === 'different' &&
  !isOneNight(a, b) &&
  !isOneNight(b, a);

/** At another time of day, by more than rounding makes. */
function isOtherTime(story: Story, a: Event, b: Event): boolean {
  const apart = minutesApart(a, b);
  if (apart === null || apart < W.leastMinutes || zoneOf(story, a) !== zoneOf(story, b)) return false;
  if (verdictOf(clockOf(a), clockOf(b)) !== 'different') return false;
  return dayOf(a) === '' || dayOf(b) === '' || dayOf(a) === dayOf(b);
}

/** The time of day alone. */
function clockOf({ found: { value } }: Event): DateValue {
  const { relative: _, edtf, ...rest } = value;
  return { ...rest, edtf: edtf!.slice(edtf!.indexOf('T')) };
}

const isLike = (a: Event, b: Event): boolean =>
  [verdictOf(a.found.value, b.found.value), verdictOf(withoutTime(a.found.value), withoutTime(b.found.value))].some(
    (verdict) => verdict === 'same' || verdict === 'compatible',
  );

const WEEK = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SMALL_HOURS = 6;

/** Who counts the small hours with the day before: *overnight Saturday*, *early Sunday*. */
function isOneNight(a: Event, b: Event): boolean {
  const [x, y] = [WEEK.indexOf(dayOf(a)), WEEK.indexOf(dayOf(b))];
  if (x < 0 || y < 0 || (x + 1) % WEEK.length !== y) return false;
  const hour = /T(\d\d)/.exec(b.found.value.edtf ?? '')?.[1];
  // *Saturday evening* is no half past three on Sunday
  if (a.found.value.part === 'evening' && Number(hour) > 0) return false;
  // *Late on Friday* and *Saturday*: about midnight, or by the clock of another zone
  if (a.said.isOvernight || b.said.isOvernight || (partOf(a) === 'late' && partOf(b) === '')) return true;
  if (/morning|afternoon/.test(a.found.value.part ?? '')) return false;
  return hour === undefined ? /early|morning|overnight/.test(b.found.value.part ?? '') : Number(hour) < SMALL_HOURS;
}

const DAY = 86_400_000;

/** A bare weekday is one of the days around its article. */
function maySayOneWeek(story: Story, a: Event, b: Event): boolean {
  const [x, y] = [a, b].map(({ article }) => Date.parse(story.articles[article].date ?? ''));
  return !(Math.abs(x - y) >= WEEK.length * DAY) || [a, b].every((one) => !WEEK.includes(dayOf(one)));
}

/** What speaks for and against a disagreement, where the events are held for one. */
function explained(story: Story, events: readonly Event[], a: Event, b: Event): Ledger {
  const ledger = scored(new Ledger(), a, b).weigh('prior for a difference', W.guards, 'prior');
  const knows = (article: number, other: Event): boolean =>
    events.some(
      (one) =>
        one.article === article &&
        isOneDeed(one, other) &&
        isLike(one, other) &&
        // *Was arrested again on Friday* is one of several, and known all the same.
        scored(new Tally(), one, other).bits - (one.said.isOneOfSeveral ? L.several : 0) > W.mayBeOne,
    );
  if (knows(a.article, b) || knows(b.article, a)) ledger.weigh('an article gives both days', W.guards, 'knowsBoth');
  if (isUnheardOf(story, a, b) && isUnheardOf(story, b, a))
    ledger.weigh('each names somebody of whom the other article does not tell', W.guards, 'unheardOf');
  if (areFar(a, b)) ledger.weigh('long before or after the other', W.guards, 'far');
  if (isBareWeekday(a) !== isBareWeekday(b)) ledger.weigh('only the one is told as of this week', W.guards, 'otherWay');
  if (story.lineages[a.article] === story.lineages[b.article]) ledger.weigh('the one article copies the other', W.guards, 'copied');
  return ledger;
}

/** Whether the clause of the one names somebody whom the article of the other never names. */
function isUnheardOf(story: Story, a: Event, b: Event): boolean {
  const { tokens } = story.articles[b.article];
  const missing = new Set(a.said.names);
  for (let i = 0; i < tokens.count && missing.size > 0; i++) missing.delete(tokens.word[i]);
  return missing.size > 0;
}

/** As of the days around the article; *Tuesday, Dec. 9* may be any. */
const isBareWeekday = (one: Event): boolean => WEEK.includes(dayOf(one));

/** Whether two dates, as precise as the coarser of them, are further apart than those of one event mostly are. */
function areFar(a: Event, b: Event): boolean {
  const [x, y] = [a, b].map(({ found: { value } }) => (value.edtf ?? '').split('T')[0]);
  const length = Math.min(x.length, y.length);
  const [from, to] = [x, y].map((day) => Date.parse(day.slice(0, length).replace('XXXX', '2000')));
  if (Number.isNaN(from) || Number.isNaN(to) || x.startsWith('X') !== y.startsWith('X')) return false;
  const near =
    length > 'YYYY-MM'.length ? W.nearDays : length > 'YYYY'.length ? W.nearMonths : x.length === y.length ? W.nearYears : W.nearYear;
  return Math.abs(from - to) > near * DAY;
}

/** What came about, as an article writes it: *founded*, and not *found*. */
function wordOfDeed(story: Story, { article, dated: { at, by, lemma } }: Event): string {
  const written = story.articles[article].tokens.word[at];
  return by === 'verb' && lemmaOf(written, 'verb') === lemma ? formOf(written) : formOf(lemma);
}

function slotOf(story: Story, links: readonly Link[], a: Event, b: Event, ledger: Ledger): Slot {
  const textAt = ({ article, found }: Event): string => story.articles[article].tokens.text.slice(found.start, found.end);
  const linked = links.flatMap(({ a: x, b: y }) => (x === a || x === b ? [y] : y === a || y === b ? [x] : []));
  const reading = (one: Event, other: Event) => ({
    text: textAt(one),
    value: one.found.value,
    mentions: [one, ...linked.filter((event) => event !== one && event !== other && isLike(event, one) && !isLike(event, other))].map(
      ({ article, found }): Mention => ({ article, found, start: found.start, end: found.end }),
    ),
  });
  const subject = formOf(a.dated.lemma);
  return {
    kind: 'date',
    subject,
    readings: [reading(a, b), reading(b, a)],
    outcome: 'conflict',
    confidence: Math.min(W.most, ledger.probability),
    message: `Articles disagree on a date (${wordOfDeed(story, a)}): "${textAt(a)}" or "${textAt(b)}"`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}
