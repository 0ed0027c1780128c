/**
 * Numbers, sums and times that articles give of one thing. Linked first, whatever they say: each value to the value of
 * another article that fits it best, and only where that one fits back. Then the linked values are compared.
 */
import { compareValues } from '../kinds/index.js';
import type { Slot, SlotReading, Story } from '../model/link.js';
import { formOf } from '../text/words.js';
import type { Ledger } from './bits.js';
import { Groups } from './groups.js';
import { linkAddresses } from './values/addresses.js';
import { type Claim, claimsOf, mentionOf, textOf } from './values/claims.js';
import { linkDescriptions } from './values/descriptions.js';
import { explainAway } from './values/explain.js';
import { linkMoments } from './values/moments.js';
import { scoreClaims } from './values/score.js';
import { weights } from './weights.js';

const W = weights.values;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly ledger: Ledger;
}

export function linkValues(story: Story): Slot[] {
  const claims = claimsOf(story);
  const plain = claims.filter((claim) => claim.sort !== 'address' && claim.sort !== 'time' && claim.sort !== 'age');
  return [...linkPlain(story, plain), ...linkAddresses(story, claims), ...linkMoments(story, claims), ...linkDescriptions(story, claims)];
}

function linkPlain(story: Story, claims: readonly Claim[]): Slot[] {
  const edges = mutual(claims, scored(claims));
  const different = edges.filter((edge) => verdict(claims, edge) === 'different');
  return disputes(claims, edges, different).flatMap((dispute) => slotOf(story, claims, dispute) ?? []);
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

/** Two values held against each other, with every claim that is linked to one of them and agrees with it. */
interface Dispute {
  readonly edges: Edge[];
  readonly sides: readonly [Set<number>, Set<number>];
}

/** Differing links that set the same two values against each other are one dispute. */
function disputes(claims: readonly Claim[], edges: readonly Edge[], different: readonly Edge[]): Dispute[] {
  const agreeing = new Groups(claims.length);
  for (const edge of edges)
    if (edge.ledger.probability >= W.leastGroup && ['same', 'compatible'].includes(verdict(claims, edge))) agreeing.join(edge.a, edge.b);
  const made = new Map<string, Dispute>();
  for (const edge of different) {
    const [x, y] = [agreeing.find(edge.a), agreeing.find(edge.b)];
    if (x === y) continue;
    const [first, second] = x < y ? [edge.a, edge.b] : [edge.b, edge.a];
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const dispute = made.get(key) ?? { edges: [], sides: [new Set<number>(), new Set<number>()] };
    dispute.edges.push(edge);
    dispute.sides[0].add(first);
    dispute.sides[1].add(second);
    made.set(key, dispute);
  }
  const sets = new Map(agreeing.sets().map((set) => [agreeing.find(set[0]), set]));
  for (const dispute of made.values())
    for (const side of dispute.sides)
      for (const claim of [...side]) for (const other of sets.get(agreeing.find(claim)) ?? []) side.add(other);
  return [...made.values()];
}

function slotOf(story: Story, claims: readonly Claim[], dispute: Dispute): Slot | null {
  const judged = dispute.edges
    .map((edge) => ({ edge, ledger: explainAway(story, claims, claims[edge.a], claims[edge.b], edge.ledger) }))
    .sort((x, y) => y.ledger.bits - x.ledger.bits);
  const { edge, ledger } = judged[0];
  if (ledger.probability < W.least) return null;
  const subject = subjectOf(claims[edge.a], claims[edge.b]);
  const readings = dispute.sides.map((side) =>
    readingOf(
      story,
      [...side].map((i) => claims[i]),
    ),
  );
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

function readingOf(story: Story, members: readonly Claim[]): SlotReading {
  const [first] = members;
  return { text: textOf(story, first), value: first.found.value, mentions: members.map(mentionOf) };
}

function subjectOf(a: Claim, b: Claim): string | null {
  const head = a.noun.at(-1);
  if (head !== undefined) return `the number of ${formOf(head)}s`;
  const shared = [...a.near.keys()].filter((word) => b.near.has(word)).map(formOf);
  return shared.length ? shared.slice(0, 3).join(' ') : null;
}
