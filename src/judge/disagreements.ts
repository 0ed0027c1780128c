/** Slots into findings: where the sources disagree with one another. */
import type { Slot, SlotReading, Story } from '../model/link.js';
import type { Finding, Reading } from '../model/report.js';
import { idOf, rounded } from './identity.js';
import { nearWords, placeOf } from './place.js';
import { lowered } from './severity.js';

/** One finding for a slot of a story; readings best supported first (lineages, then sources, then text). */
export function disagreement(slot: Slot, story: Story): Finding {
  const readings = slot.readings.map((reading) => ({ reading, support: supportOf(reading, story) })).sort(bySupport);
  const confidence = rounded(slot.confidence);
  const order = readings.map(({ reading }) => slot.readings.indexOf(reading));
  const isTurned = order.length === 2 && order[0] === 1;
  // A difference of scope never fails a build: a warning where only what is counted differs, else for information.
  const top = slot.outcome === 'conflict' ? 'error' : slot.kind === 'quantity' ? 'warning' : 'info';
  const near = readings.map(({ reading }) => nearWordsOf(reading, story));
  return {
    id: idOf('disagrees', slot.kind, slot.subject ?? '', ...readings.map(({ reading }) => reading.text).sort(), ...near.sort()),
    rule: 'disagrees',
    kind: slot.kind,
    outcome: slot.outcome,
    severity: lowered(top, confidence),
    confidence,
    status: 'open',
    fact: null,
    story: story.name,
    subject: slot.subject,
    message: inOrder(slot.message, order),
    because: isTurned ? slot.because.map(turnedReason) : slot.because,
    expected: null,
    readings: readings.map(({ reading, support }) => ({ ...shown(reading, story), lineages: support.lineages })),
    fix: null,
    evidence: slot.evidence,
    ...(slot.about ? { about: slot.about } : {}),
  };
}

/** `…: "12" or "15"` in the order in which the readings are shown; a message of another form as it is. */
function inOrder(message: string, order: readonly number[]): string {
  const listed = LISTED.exec(message);
  const parts = listed?.[2].split(' or ') ?? [];
  return listed && parts.length === order.length ? listed[1] + order.map((i) => parts[i]).join(' or ') : message;
}
const LISTED = /^(.*?: )((?:"[^"]*"|[^" ]+)(?: or (?:"[^"]*"|[^" ]+))+)$/;

const turnedReason = (reason: string): string =>
  reason
    .replace(/ only in the (first|second)$/, (_, which) => ` only in the ${which === 'first' ? 'second' : 'first'}`)
    .replace(/(“[^”]*”) against (“[^”]*”)$/, '$2 against $1');

interface Support {
  readonly lineages: number;
  readonly sources: number;
}

function supportOf(reading: SlotReading, story: Story): Support {
  const sources = new Set(reading.mentions.map((mention) => mention.article));
  return { lineages: new Set([...sources].map((article) => story.lineages[article])).size, sources: sources.size };
}

function bySupport(a: { reading: SlotReading; support: Support }, b: { reading: SlotReading; support: Support }): number {
  return (
    b.support.lineages - a.support.lineages ||
    b.support.sources - a.support.sources ||
    b.reading.mentions.length - a.reading.mentions.length ||
    (a.reading.text < b.reading.text ? -1 : 1)
  );
}

function shown(reading: SlotReading, story: Story): Omit<Reading, 'lineages'> {
  const spans = reading.mentions.map((mention) => placeOf(story.articles[mention.article].source, mention.start, mention.end));
  spans.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start));
  return {
    text: reading.text,
    value: reading.value,
    spans: spans.filter((span, i) => i === 0 || span.source !== spans[i - 1].source || span.start !== spans[i - 1].start),
  };
}

function nearWordsOf(reading: SlotReading, story: Story): string {
  const first = reading.mentions[0];
  return nearWords(story.articles[first.article], first.start, first.end);
}
