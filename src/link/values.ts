/**
 * Numbers, sums and times that articles give of one thing. Linked first, whatever they say: each value to the value of
 * another article that fits it best, and only where that one fits back. Then the linked values are compared.
 */
import { type Comparison, compareValues, type QuantityValue } from '../kinds/index.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import { pluralOf } from '../text/natural.js';
import { formOf } from '../text/words.js';
import type { Ledger } from './bits.js';
import { overlapOf } from './context.js';
import { Groups } from './groups.js';
import { linkAddresses } from './values/addresses.js';
import { type Claim, claimsOf, mentionOf, textOf } from './values/claims.js';
import { explainAway } from './values/explain.js';
import { linkMoments } from './values/moments.js';
import { linkScopes } from './values/scopes.js';
import { scoreClaims } from './values/score.js';
import { weights } from './weights.js';

const W = weights.values;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly ledger: Ledger;
  readonly verdict: Comparison['verdict'];
}

export function linkValues(story: Story): Slot[] {
  const claims = claimsOf(story);
  const plain = claims.filter((claim) => claim.sort !== 'address' && claim.sort !== 'time');
  return [...linkPlain(story, plain), ...linkAddresses(story, claims), ...linkMoments(story, claims), ...linkScopes(story, claims)];
}

/** Values that articles give alike of one thing, with words that place them: what a facts file may begin with. */
export function agreedValues(story: Story): { mentions: Mention[]; about: string[] }[] {
  const claims = claimsOf(story).filter((claim) => claim.sort !== 'time' && claim.sort !== 'address' && claim.sort !== 'age');
  const edges = mutual(claims, scored(claims)).filter((edge) => edge.ledger.probability >= W.leastGroup && edge.verdict === 'same');
  const groups = new Groups(claims.length);
  for (const edge of edges) groups.join(edge.a, edge.b);
  return groups.sets().flatMap((set) => {
    if (set.length < 2) return [];
    const [first, ...rest] = set.map((i) => claims[i]);
    const about = [...first.sentence]
      .filter(([word]) => rest.every((claim) => claim.sentence.has(word)))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([word]) => formOf(word));
    return about.length ? [{ mentions: set.map((i) => mentionOf(claims[i])), about }] : [];
  });
}

function linkPlain(story: Story, claims: readonly Claim[]): Slot[] {
  const all = scored(claims);
  const edges = mutual(claims, withoutBetter(claims, all));
  const different = edges.filter((edge) => edge.verdict === 'different');
  return disputes(claims, all, edges, different).flatMap((dispute) => slotOf(story, claims, dispute) ?? []);
}

const verdictOf = ({ found: a }: Claim, { found: b }: Claim): Comparison['verdict'] =>
  compareValues(a.kind, a.value as never, b.value as never).verdict;

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
        if (ledger && ledger.probability >= W.leastLink) edges.push({ a, b, ledger, verdict: verdictOf(claims[a], claims[b]) });
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

/** Drops links to another value where the very same value stands in that article and fits about as well. */
function withoutBetter(claims: readonly Claim[], edges: readonly Edge[]): Edge[] {
  const agreeing = new Map<string, number>();
  const ends = ({ a, b }: Edge): string[] => [`${a} ${claims[b].article}`, `${b} ${claims[a].article}`];
  edges.forEach((edge) => {
    if (edge.verdict === 'same' || edge.verdict === 'compatible')
      for (const key of ends(edge)) agreeing.set(key, Math.max(agreeing.get(key) ?? Number.NEGATIVE_INFINITY, edge.ledger.bits));
  });
  return edges.filter(
    (edge) =>
      edge.verdict !== 'different' ||
      ends(edge).every((key) => (agreeing.get(key) ?? Number.NEGATIVE_INFINITY) < edge.ledger.bits - W.sameValueBetter),
  );
}

/** Two values held against each other, with every claim that is linked to one of them and agrees with it. */
interface Dispute {
  readonly edges: Edge[];
  readonly sides: readonly [Set<number>, Set<number>];
}

/** Differing links that set the same two values of one sort of thing against each other are one dispute. */
function disputes(claims: readonly Claim[], all: readonly Edge[], edges: readonly Edge[], different: readonly Edge[]): Dispute[] {
  const agreeing = new Groups(claims.length);
  for (const edge of edges)
    if (edge.ledger.probability >= W.leastGroup && ['same', 'compatible'].includes(edge.verdict)) agreeing.join(edge.a, edge.b);
  const sets = new Map(agreeing.sets().map((set) => [agreeing.find(set[0]), set]));
  const made = new Map<string, Dispute>();
  for (const edge of different) {
    if (agreeing.find(edge.a) === agreeing.find(edge.b)) continue;
    const [first, second] = [edge.a, edge.b].sort((x, y) => (keyOf(claims[x]) < keyOf(claims[y]) ? -1 : 1));
    const key = `${keyOf(claims[first])} against ${keyOf(claims[second])}`;
    const dispute = made.get(key) ?? { edges: [], sides: [new Set<number>(), new Set<number>()] };
    dispute.edges.push(edge);
    for (const other of sets.get(agreeing.find(first))!) dispute.sides[0].add(other);
    for (const other of sets.get(agreeing.find(second))!) dispute.sides[1].add(other);
    made.set(key, dispute);
  }
  // Whoever carries one of the two values, and is linked at all to those who do, is named with them.
  for (const { sides } of made.values())
    for (const side of sides) {
      const core = new Set(side);
      for (const edge of all)
        for (const [one, other] of [
          [edge.a, edge.b],
          [edge.b, edge.a],
        ])
          if (core.has(one) && !core.has(other) && edge.verdict === 'same') side.add(other);
    }
  return [...made.values()];
}

/** A value as far as it makes two disputes one: its sort, its noun and the value itself. */
function keyOf(claim: Claim): string {
  const { noun: _, ...value } = { noun: null, ...claim.found.value } as QuantityValue;
  return `${claim.sort} ${claim.noun.at(-1) === undefined ? '' : formOf(claim.noun.at(-1)!)} ${JSON.stringify(value)}`;
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
    outcome: isPlan(claims[edge.a]) === isPlan(claims[edge.b]) ? 'conflict' : 'scope',
    confidence: confidenceOf(ledger, claims[edge.a], claims[edge.b], story),
    message: `Articles disagree${subject ? ` on ${subject}` : ''}: ${readings.map((reading) => `"${reading.text}"`).join(' or ')}`,
    because: [
      ...ledger.reasons(),
      ...compareValues(claims[edge.a].found.kind, claims[edge.a].found.value as never, claims[edge.b].found.value as never).because,
    ],
    evidence: ledger.sorted(),
  };
}

/** What is planned and what was done may differ, and both be true. */
const isPlan = (claim: Claim): boolean => claim.around.modality.planned;

/**
 * Counts and sums are said in so many ways that their evidence is worth less than it adds up to; an error asks for
 * passages that are one text but for the value.
 */
function confidenceOf(ledger: Ledger, a: Claim, b: Claim, story: Story): number {
  const tempered = 1 / (1 + 2 ** (-W.temper * ledger.bits));
  const { shared, a: whole, b: other } = overlapOf(a.sentence, b.sentence);
  const copied = story.lineages[a.article] === story.lineages[b.article];
  const oneText = shared >= W.oneTextShare * Math.max(whole, other) && Math.min(a.crowd, b.crowd) < W.crowded;
  return oneText || (copied && shared >= W.copiedShare * Math.max(whole, other))
    ? Math.min(0.96, tempered + 0.08)
    : Math.min(W.mostPlain, tempered);
}

function readingOf(story: Story, members: readonly Claim[]): SlotReading {
  const [first] = members;
  return { text: textOf(story, first), value: first.found.value, mentions: members.map(mentionOf) };
}

function subjectOf(a: Claim, b: Claim): string | null {
  const head = a.noun.at(-1);
  if (head !== undefined) return `the number of ${pluralOf(formOf(head))}`;
  const shared = [...a.near.keys()].filter((word) => b.near.has(word)).map(formOf);
  return shared.length ? shared.slice(0, 3).join(' ') : null;
}
