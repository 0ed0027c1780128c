/** Differences grouped by the words they touch, each group a slot with its readings. */
import type { Found } from '../../kinds/kind.js';
import { type Change, changesOf, describe } from '../../kinds/quote/changes.js';
import { INSERTED, type Unit } from '../../kinds/quote/units.js';
import type { Mention, Slot, SlotReading, Story } from '../../model/link.js';
import type { Tokens } from '../../text/tokens.js';
import { common, type Difference, stepsBetween, sum } from './likenesses.js';
import { sameSpeaker, type Utterance } from './utterances.js';

/** One end of a difference: a stretch of one utterance. */
interface Stretch {
  readonly of: Utterance;
  from: number;
  to: number;
}

interface Group {
  readonly stretches: Stretch[];
  readonly differences: Difference[];
}

interface Version {
  readonly units: readonly Unit[];
  readonly stretches: Stretch[];
}

/** The slots of a story: one for each stretch of words that articles give differently. */
export function slotsOf(story: Story, differences: readonly Difference[]): Slot[] {
  const slots: Slot[] = [];
  for (const group of groups(differences)) {
    const slot = slotOf(story, group);
    if (slot !== null) slots.push(slot);
  }
  return slots.sort((x, y) => place(x).article - place(y).article || place(x).start - place(y).start);
}

const place = (slot: Slot): Mention => slot.readings[0].mentions[0];

/** Joins differences that touch the same words of one article. */
function groups(found: readonly Difference[]): Group[] {
  const all: Group[] = [];
  for (const one of [...found].sort((x, y) => y.confidence - x.confidence)) {
    const ends: Stretch[] = [
      { of: one.a, from: one.a0, to: one.a1 },
      { of: one.b, from: one.b0, to: one.b1 },
    ];
    const touched = all.filter((group) => group.stretches.some((stretch) => ends.some((end) => overlap(stretch, end))));
    const home: Group = { stretches: [], differences: [one] };
    for (const group of touched) {
      all.splice(all.indexOf(group), 1);
      for (const stretch of group.stretches) widen(home.stretches, stretch);
      home.differences.push(...group.differences);
    }
    for (const end of ends) widen(home.stretches, end);
    all.push(home);
  }
  return all;
}

const overlap = (x: Stretch, y: Stretch): boolean => x.of === y.of && x.from < y.to && y.from < x.to;

function widen(stretches: Stretch[], end: Stretch): void {
  const known = stretches.find((stretch) => overlap(stretch, end));
  if (known === undefined) stretches.push({ ...end });
  else {
    known.from = Math.min(known.from, end.from);
    known.to = Math.max(known.to, end.to);
  }
}

const ENOUGH_IN_COMMON = 6;
const MOST_WITH_FEW = 0.85;

/** Stretches of one utterance this near to one another are read as one. */
const NEAR = 8;

/** Stretches of one utterance with few words between them, as one: a reading is not two shreds of a sentence. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of [...stretches].sort((x, y) => x.from - y.from)) {
    const home = out.find((one) => one.of === stretch.of && stretch.from - one.to <= NEAR && isUnbroken(one.of, one.to, stretch.from));
    if (home) home.to = Math.max(home.to, stretch.to);
    else out.push({ ...stretch });
  }
  return out;
}

const isUnbroken = (of: Utterance, from: number, to: number): boolean => of.units.slice(from, to).every((unit) => unit.word >= 0);

function slotOf(story: Story, group: Group): Slot | null {
  const versions = versionsOf(gathered(group.stretches));
  if (versions.length < 2) return null;
  const best = group.differences.reduce((x, y) => (y.confidence > x.confidence ? y : x));
  const readings = versions.map((version) => ({ version, reading: readingOf(story, version.stretches) }));
  readings.sort((x, y) => articles(y.reading) - articles(x.reading) || order(x.reading, y.reading));
  // Whoever spoke for a body tells more than the body.
  const subject =
    [best.a, best.b].find(({ speaker, isOfBody }) => speaker !== null && !isOfBody)?.speaker ?? best.a.speaker ?? best.b.speaker;
  const [first, second] = [readings[0].version, readings[1].version];
  const surest = isTheOther(first, best) ? best.changes.map(turned) : best.changes;
  const changes = areHeld(group, first, second) ? changesBetween(first, second, surest) : surest;
  return {
    kind: 'quote',
    subject,
    readings: readings.map(({ reading }) => reading),
    outcome: 'conflict',
    confidence: areOfTwo(readings.map(({ reading }) => reading)) ? Math.min(MOST_OF_TWO, sureness(best)) : sureness(best),
    message: messageOf(subject, changes),
    because: because(changes, best),
    evidence: best.ledger.sorted(),
  };
}

/** Whether the surest difference was put into words with this version as its second side. */
const isTheOther = ({ stretches }: Version, { a, b }: Difference): boolean =>
  stretches.some(({ of }) => of === b) && !stretches.some(({ of }) => of === a);

const OTHER_WAY: Readonly<Partial<Record<Change['sort'], Change['sort']>>> = { added: 'dropped', dropped: 'added' };
const turned = (change: Change): Change => ({ ...change, sort: OTHER_WAY[change.sort] ?? change.sort, from: change.to, to: change.from });

/** Whether the two were held against one another, and not each against a third. */
const areHeld = ({ differences }: Group, x: Version, y: Version): boolean => {
  const has = ({ stretches }: Version, of: Utterance): boolean => stretches.some((stretch) => stretch.of === of);
  return differences.some(({ a, b }) => (has(x, a) && has(y, b)) || (has(x, b) && has(y, a)));
};

/** An article that has both wordings, of two speakers, quotes two utterances. */
const MOST_OF_TWO = 0.8;
const speakerOf = ({ found }: Mention): string | null => (found as Found<'quote'>).value.speaker;
const areOfTwo = ([a, b]: readonly SlotReading[]): boolean =>
  a.mentions.some((x) =>
    b.mentions.some((y) => {
      const [one, other] = [speakerOf(x), speakerOf(y)];
      return x.article === y.article && one !== null && other !== null && !sameSpeaker(one, other);
    }),
  );

/** Few words in common, and nobody known to have said both, can be two utterances: that is no error. Nor are two that only begin alike. */
function sureness({ ledger, common: alike, confidence, steps }: Difference): number {
  const other = steps.reduce((count, { op, a0, a1, b0, b1 }) => count + (op === 'change' ? Math.max(a1 - a0, b1 - b0) : 0), 0);
  const isSlip = 2 * other <= alike || !ledger.has('endDiffers');
  const isSure = alike >= ENOUGH_IN_COMMON || (ledger.has('sameSpeaker') && isSlip);
  return isSure ? confidence : Math.min(confidence, MOST_WITH_FEW);
}

/** Stretches with the same words are one version, a shortened one with the first that it is a part of. */
function versionsOf(stretches: readonly Stretch[]): Version[] {
  const versions: Version[] = [];
  for (const stretch of [...stretches].sort((x, y) => y.to - y.from - (x.to - x.from) || x.of.article - y.of.article || x.from - y.from)) {
    const units = stretch.of.units.slice(stretch.from, stretch.to);
    const home = versions.find((version) => alike(version.units, units));
    if (home) home.stretches.push(stretch);
    else versions.push({ units, stretches: [stretch] });
  }
  return versions;
}

/** Whether two stretches have the same words, one perhaps fewer of them. */
function alike(a: readonly Unit[], b: readonly Unit[]): boolean {
  const steps = stepsBetween(a, b);
  if (steps === null || steps.some((step) => step.op === 'change')) return false;
  const first = steps[0];
  const last = steps[steps.length - 1];
  const shorter = Math.min(a.length, b.length);
  return last.a1 - first.a0 >= shorter || last.b1 - first.b0 >= shorter;
}

/** Share of the shorter of two readings that must stand in the other for the two to be told word by word. */
const LEAST_ALIKE = 0.5;

/** What differs between the two best supported readings; what the surest difference was, where those two only differ in length or share little. */
function changesBetween(a: Version, b: Version, surest: readonly Change[]): readonly Change[] {
  const worded = (version: Version) => ({ units: version.units, tokens: version.stretches[0].of.tokens });
  const steps = stepsBetween(a.units, b.units) ?? [];
  const shorter = Math.min(sum(a.units, 0, a.units.length), sum(b.units, 0, b.units.length));
  if (common(a.units, b.units, steps) < LEAST_ALIKE * shorter) return surest;
  const changes = changesOf(worded(a), worded(b), steps);
  return changes.length > 0 ? changes : surest;
}

/** What differs, and what speaks for their being one utterance. */
function because(changes: readonly Change[], best: Difference): string[] {
  const shared = best.common === 1 ? '1 word in common' : `${best.common} words in common`;
  const same = best.ledger.has('sameSpeaker') ? ['the same speaker'] : [];
  return [...describe(changes), shared, ...same];
}

function messageOf(subject: string | null, [worst]: readonly Change[]): string {
  const what = subject === null ? 'the words of a quotation' : `the words of ${subject}`;
  if (worst.from !== '' && worst.to !== '') return `Articles disagree on ${what}: "${worst.from}" or "${worst.to}"`;
  return `Articles disagree on ${what}: with or without "${worst.from || worst.to}"`;
}

const articles = (reading: SlotReading): number => new Set(reading.mentions.map((mention) => mention.article)).size;
const order = (x: SlotReading, y: SlotReading): number =>
  x.mentions[0].article - y.mentions[0].article || x.mentions[0].start - y.mentions[0].start;

/** A word put in is shown with its brackets. */
const opensBracket = ({ of, from }: Stretch, tokens: Tokens, first: number): boolean =>
  (of.units[from].flags & INSERTED) !== 0 && first > 0 && '[('.includes(tokens.text[tokens.start[first - 1]]);
const closesBracket = ({ of, to }: Stretch, tokens: Tokens, last: number): boolean =>
  (of.units[to - 1].flags & INSERTED) !== 0 && last < tokens.count && '])'.includes(tokens.text[tokens.start[last]]);

function readingOf(story: Story, stretches: readonly Stretch[]): SlotReading {
  const everywhere = stretches.flatMap((stretch) => [stretch, ...stretch.of.copies.map((of) => ({ ...stretch, of }))]);
  const mentions = everywhere.map((stretch): Mention => {
    const { tokens } = story.articles[stretch.of.article];
    const first = stretch.of.units[stretch.from].first;
    const last = stretch.of.units[stretch.to - 1].last;
    const start = tokens.start[opensBracket(stretch, tokens, first) ? first - 1 : first];
    const end = tokens.end[closesBracket(stretch, tokens, last) ? last : last - 1];
    const words = tokens.text.slice(start, end).replace(/\s+/g, ' ');
    const found: Found<'quote'> = { kind: 'quote', value: { words, speaker: stretch.of.speaker }, first, last, start, end };
    return { article: stretch.of.article, found, start, end };
  });
  mentions.sort((x, y) => x.article - y.article || x.start - y.start);
  const shown = mentions[0].found as Found<'quote'>;
  return { text: shown.value.words, value: shown.value, mentions };
}
