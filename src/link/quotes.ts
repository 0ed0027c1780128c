/**
 * Quotations that several articles give in different words. Utterances that share rare words are aligned word by word;
 * where the words around agree and some differ, each wording is a reading. A quotation is never compared with a
 * paraphrase. Sees text, kinds and model; decides nothing about severity.
 */
import type { Found } from '../kinds/kind.js';
import { alignUnits } from '../kinds/quote/align.js';
import { describe } from '../kinds/quote/changes.js';
import type { Unit } from '../kinds/quote/units.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import { candidates } from './quotes/blocking.js';
import { type Difference, type Meeting, meet } from './quotes/likenesses.js';
import { Rivals } from './quotes/rivals.js';
import { type Utterance, utterancesOf } from './quotes/utterances.js';

const LEAST_CONFIDENCE = 0.4;

/** The utterances on whose words the articles of a story disagree. */
export function linkQuotes(story: Story): Slot[] {
  const utterances = utterancesOf(story);
  const meetings: Meeting[] = [];
  const differences: Difference[] = [];
  for (const [i, j] of candidates(utterances)) {
    const met = meet(utterances[i], utterances[j]);
    meetings.push(...met.meetings);
    differences.push(...met.differences.filter((one) => one.confidence >= LEAST_CONFIDENCE));
  }
  const rivals = new Rivals(meetings);
  return groups(differences.filter((one) => !rivals.outdo(one))).map((group) => slotOf(story, group));
}

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
      home.stretches.push(...group.stretches);
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

function slotOf(story: Story, group: Group): Slot {
  const readings: { units: Unit[]; stretches: Stretch[] }[] = [];
  for (const stretch of [...group.stretches].sort((x, y) => y.to - y.from - (x.to - x.from) || x.of.article - y.of.article)) {
    const units = stretch.of.units.slice(stretch.from, stretch.to);
    const home = readings.find((reading) => alike(reading.units, units));
    if (home) home.stretches.push(stretch);
    else readings.push({ units, stretches: [stretch] });
  }
  const shown = readings.map((reading) => readingOf(story, reading.stretches)).sort((x, y) => articles(y) - articles(x) || order(x, y));
  const best = group.differences.reduce((x, y) => (y.confidence > x.confidence ? y : x));
  const subject = best.a.speaker ?? best.b.speaker;
  return {
    kind: 'quote',
    subject,
    readings: shown,
    outcome: 'conflict',
    confidence: best.confidence,
    message: `Articles disagree on the words of ${subject === null ? 'a quotation' : `a quotation of ${subject}`}`,
    because: describe(best.changes),
    evidence: best.evidence,
  };
}

const articles = (reading: SlotReading): number => new Set(reading.mentions.map((mention) => mention.article)).size;
const order = (x: SlotReading, y: SlotReading): number =>
  x.mentions[0].article - y.mentions[0].article || x.mentions[0].start - y.mentions[0].start;

/** Whether two stretches have the same words, one perhaps fewer of them. */
function alike(a: readonly Unit[], b: readonly Unit[]): boolean {
  const alignment = alignUnits(a, b);
  if (alignment === null || alignment.steps.some((step) => step.op === 'change')) return false;
  const shorter = Math.min(a.length, b.length);
  return alignment.a1 - alignment.a0 >= shorter || alignment.b1 - alignment.b0 >= shorter;
}

function readingOf(story: Story, stretches: readonly Stretch[]): SlotReading {
  const mentions = stretches.map((stretch): Mention => {
    const { tokens } = story.articles[stretch.of.article];
    const first = stretch.of.units[stretch.from].first;
    const last = stretch.of.units[stretch.to - 1].last;
    const start = tokens.start[first];
    const end = tokens.end[last - 1];
    const words = tokens.text.slice(start, end).replace(/\s+/g, ' ');
    const found: Found<'quote'> = { kind: 'quote', value: { words, speaker: stretch.of.speaker }, first, last, start, end };
    return { article: stretch.of.article, found, start, end };
  });
  mentions.sort((x, y) => x.article - y.article || x.start - y.start);
  return { text: (mentions[0].found as Found<'quote'>).value.words, value: mentions[0].found.value, mentions };
}
