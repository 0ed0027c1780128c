/** In which part of one day it happened: *shot on Tuesday afternoon*, *Tuesday night's shooting*. Where clocks are told, they are compared as times. */
import type { DateValue, Found } from '../../kinds/kind.js';
import type { Mention, Slot, Story } from '../../model/link.js';
import { weights } from '../weights.js';
import { dayOf, type Event } from './events.js';

/** Deeds of what happens once in a story: whoever was shot, hurt or killed there, that is when. */
const ONCE = new Set('SHOOT KILL STAB HIT INJURE CRASH BURN EXPLODE ATTACK BOMB ROB'.split(' '));
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** *Early* and *late* may be told of the next part or the next day. */
const PART = /^(?:(?:late|mid) )?(morning|afternoon|night)$/;

export function linkDayParts(story: Story, events: readonly Event[]): Slot[] {
  const told = story.articles.map((): Event[] => []);
  for (const event of events) if (event.deed !== null && ONCE.has(event.deed) && !event.said.isOpen) told[event.article].push(event);
  const sole = told.flatMap((own) => soleOf(own) ?? []);
  const days = new Map<string, Event[]>();
  for (const event of sole) days.set(dayOf(event), [...(days.get(dayOf(event)) ?? []), event]);
  return [...days.values()].flatMap((own) => slotOf(story, own) ?? []);
}

/** What an article says of it, where it tells of one day alone, and of one part of that. */
function soleOf(events: readonly Event[]): Event | null {
  const weekdays = new Set(events.map(dayOf).filter((day) => WEEKDAY.test(day)));
  const parted = events.filter((event) => partOf(event) !== null);
  if (weekdays.size !== 1 || parted.length === 0 || parted.some(({ said }) => said.isOneOfSeveral)) return null;
  return WEEKDAY.test(dayOf(parted[0])) && new Set(parted.map(partOf)).size === 1 ? parted[0] : null;
}

const partOf = ({ found: { value } }: Pick<Event, 'found'>): string | null => partIn(value);
const partIn = ({ part, edtf }: DateValue): string | null => ((edtf ?? '').includes('T') ? null : (PART.exec(part ?? '')?.[1] ?? null));

function slotOf(story: Story, events: readonly Event[]): Slot | null {
  const parts = [...new Set(events.map(partOf))];
  if (parts.length !== 2) return null;
  const sides = parts.map((part) => events.filter((event) => partOf(event) === part));
  if (knowsBoth(story, sides[0], sides[1]) || knowsBoth(story, sides[1], sides[0])) return null;
  const textAt = ({ article, found }: Event): string => story.articles[article].tokens.text.slice(found.start, found.end);
  return {
    kind: 'date',
    subject: 'when it happened',
    readings: sides.map((told) => ({
      text: textAt(told[0]),
      value: told[0].found.value,
      mentions: told.flatMap((one) => mentionsOf(story, one)),
    })),
    outcome: 'conflict',
    confidence: weights.dayParts,
    message: `Articles disagree on when it happened: ${sides.map(([one]) => `"${textAt(one)}"`).join(' or ')}`,
    because: ['both say on which day it happened', 'neither article names the part of it that the other does'],
    evidence: [],
  };
}

/** Wherever the article of the event names that part of that day. */
const mentionsOf = (story: Story, one: Event): Mention[] =>
  story.articles[one.article].found.flatMap((found: Found): Mention[] =>
    found === one.found ||
    (found.kind === 'date' && isPartOf(found.value as DateValue, one) && (found.value as DateValue).relative !== undefined)
      ? [{ article: one.article, found, start: found.start, end: found.end }]
      : [],
  );

/** Whether an article of the one side names the part of that day which the other side tells, of whatever it is. */
const knowsBoth = (story: Story, side: readonly Event[], [other]: readonly Event[]): boolean =>
  side.some(({ article }) =>
    story.articles[article].found.some((found: Found) => found.kind === 'date' && isPartOf(found.value as DateValue, other)),
  );

/** The same part of the same day, or of a day that is not told. */
const isPartOf = (value: DateValue, one: Event): boolean =>
  partIn(value) === partOf(one) && (value.relative === undefined || value.relative === one.found.value.relative);
