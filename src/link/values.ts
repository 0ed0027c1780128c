/**
 * Numbers, sums and times that articles give of one thing. Linked first, whatever they say: each value to the value of
 * another article that fits it best, and only where that one fits back. Then the linked values are compared.
 */
import { compareValues } from '../kinds/index.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import { formOf } from '../text/words.js';
import type { Ledger } from './bits.js';
import { Groups } from './groups.js';
import type { People } from './people.js';
import { type Claim, claimsOf } from './values/claims.js';
import { explainAway } from './values/explain.js';
import { scoreClaims } from './values/score.js';
import { weights } from './weights.js';

const W = weights.values;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly ledger: Ledger;
}

export function linkValues(story: Story, _people: People): Slot[] {
  const claims = claimsOf(story);
  const edges = mutual(claims, scored(claims));
  const different = edges.filter((edge) => verdict(claims, edge) === 'different');
  return group(claims, edges, different).flatMap((members) => slotOf(story, claims, members, different) ?? []);
}

function verdict(claims: readonly Claim[], edge: Edge): string {
  const a = claims[edge.a].found;
  const b = claims[edge.b].found;
  return compareValues(a.kind, a.value as never, b.value as never).verdict;
}

/** Pairs of values that share a word near them, or count the same noun: never all pairs. */
function scored(claims: readonly Claim[]): Edge[] {
  const buckets = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    const keys = new Set<string>();
    for (const word of claim.near.keys()) keys.add(`${claim.sort} ${word}`);
    if (claim.noun.length) keys.add(`${claim.sort} #${claim.noun[claim.noun.length - 1]}`);
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const edges: Edge[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > W.fullestBucket) continue;
    for (let x = 0; x < bucket.length; x++)
      for (let y = x + 1; y < bucket.length; y++) {
        const [a, b] = [bucket[x], bucket[y]];
        if (claims[a].article === claims[b].article) continue;
        const pair = a * claims.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const ledger = scoreClaims(claims[a], claims[b]);
        if (ledger && ledger.probability >= W.leastLink) edges.push({ a, b, ledger });
      }
  }
  return edges;
}

/** Of the links between two articles, those that are best for both ends. */
function mutual(claims: readonly Claim[], edges: readonly Edge[]): Edge[] {
  const best = new Map<string, number>();
  const key = (claim: number, article: number): string => `${claim} ${article}`;
  for (const { a, b, ledger } of edges)
    for (const k of [key(a, claims[b].article), key(b, claims[a].article)])
      best.set(k, Math.max(best.get(k) ?? Number.NEGATIVE_INFINITY, ledger.bits));
  return edges.filter(
    ({ a, b, ledger }) =>
      ledger.bits >= best.get(key(a, claims[b].article))! - W.tie && ledger.bits >= best.get(key(b, claims[a].article))! - W.tie,
  );
}

/** Claims joined by links, where at least one link joins two values that differ. */
function group(claims: readonly Claim[], edges: readonly Edge[], different: readonly Edge[]): number[][] {
  const groups = new Groups(claims.length);
  for (const edge of edges) if (edge.ledger.probability >= W.leastGroup) groups.join(edge.a, edge.b);
  for (const edge of different) groups.join(edge.a, edge.b);
  const touched = new Set(different.map((edge) => groups.find(edge.a)));
  return groups.sets().filter((set) => touched.has(groups.find(set[0])));
}

function slotOf(story: Story, claims: readonly Claim[], members: readonly number[], different: readonly Edge[]): Slot | null {
  const inside = different.filter((edge) => members.includes(edge.a));
  const judged = inside
    .map((edge) => ({ edge, ledger: explainAway(story, claims, claims[edge.a], claims[edge.b], edge.ledger, members) }))
    .sort((x, y) => y.ledger.bits - x.ledger.bits);
  const { edge, ledger } = judged[0];
  if (ledger.probability < W.least) return null;
  const readings = readingsOf(
    story,
    members.map((i) => claims[i]),
  );
  if (readings.length < 2) return null;
  const subject = subjectOf(claims[edge.a], claims[edge.b]);
  return {
    kind: claims[edge.a].found.kind,
    subject,
    readings,
    outcome: 'conflict',
    confidence: ledger.probability,
    message: `Articles disagree${subject ? ` on ${subject}` : ''}: ${readings.map((reading) => `"${reading.text}"`).join(' or ')}`,
    because: [
      ...ledger.reasons(),
      ...compareValues(claims[edge.a].found.kind, claims[edge.a].found.value as never, claims[edge.b].found.value as never).because,
    ],
    evidence: ledger.sorted(),
  };
}

/** One reading for each value that is told from the others. */
function readingsOf(story: Story, members: readonly Claim[]): SlotReading[] {
  const readings: { text: string; value: Claim['found']['value']; kind: Claim['found']['kind']; mentions: Mention[] }[] = [];
  for (const { article, found } of members) {
    const same = readings.find((reading) => compareValues(found.kind, reading.value as never, found.value as never).verdict === 'same');
    const mention = { article, found, start: found.start, end: found.end };
    if (same) same.mentions.push(mention);
    else
      readings.push({
        text: story.articles[article].tokens.text.slice(found.start, found.end),
        value: found.value,
        kind: found.kind,
        mentions: [mention],
      });
  }
  return readings;
}

function subjectOf(a: Claim, b: Claim): string | null {
  const head = a.noun.at(-1);
  if (head !== undefined) return `the number of ${formOf(head)}s`;
  const shared = [...a.near.keys()].filter((word) => b.near.has(word)).map(formOf);
  return shared.length ? shared.slice(0, 3).join(' ') : null;
}
