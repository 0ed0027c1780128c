/**
 * Numbers, sums and times that articles give of one thing. Linked first, whatever they say: each value to the value of
 * another article that fits it best, and only where that one fits back. Then the linked values are compared.
 */
import { compareValues } from '../kinds/index.js';
import type { Found, QuantityValue } from '../kinds/kind.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import { lemmaOf } from '../text/lemma.js';
import { pluralOf } from '../text/natural.js';
import { type Tokens, WORD } from '../text/tokens.js';
import { formOf } from '../text/words.js';
import { type Ledger, probabilityOf, Tally } from './bits.js';
import { overlapOf } from './context.js';
import { Groups } from './groups.js';
import { Subjects } from './subjects.js';
import { linkAddresses } from './values/addresses.js';
import { AgesTold } from './values/ages-told.js';
import { longApart } from './values/apart.js';
import { linkBearings } from './values/bearings.js';
import { type Claim, claimsOf, mentionOf, textOf, verdictBetween } from './values/claims.js';
import { confidenceOf } from './values/confidence.js';
import { linkDayParts } from './values/day-parts.js';
import { linkDays } from './values/days.js';
import { type Dispute, disputesOf, type Edge, joined, withoutRepeated } from './values/disputes.js';
import { eventsOf } from './values/events.js';
import { bitsExplained, explainAway, isOneSentence } from './values/explain.js';
import { linkMoments } from './values/moments.js';
import { linkOccurrences } from './values/occurrences.js';
import { linkScopes } from './values/scopes.js';
import { scoreClaims, tallyClaims } from './values/score.js';
import { SORTS, type Sort } from './values/sorts.js';
import { addTold, figuresOf } from './values/told.js';
import { weights } from './weights.js';

const W = weights.values;

/** Sorts that are linked in ways of their own. */
const APART: ReadonlySet<Sort> = new Set(['address', 'time', 'day']);

export function linkValues(story: Story): Slot[] {
  const claims = claimsOf(story);
  const plain = claims.filter((claim) => !APART.has(claim.sort));
  const events = eventsOf(story);
  const dates = [...linkMoments(story, claims), ...linkDays(story, claims), ...linkDayParts(story, events)];
  return [
    ...linkPlain(story, plain),
    ...linkAddresses(story, claims),
    ...linkBearings(story, claims),
    ...dates,
    ...linkOccurrences(story, events).filter((slot) => !dates.some((known) => isOfOne(known, slot))),
    ...linkScopes(story, claims),
  ];
}

/** Whether each reading of the one has a mention in a reading of the other. */
const isOfOne = (known: Slot, slot: Slot): boolean =>
  slot.readings.every(({ mentions }) =>
    known.readings.some((reading) => reading.mentions.some(({ found }) => mentions.some((own) => own.found === found))),
  );

/** Values that articles give alike of one thing, with words that place them: what a facts file may begin with. */
export function agreedValues(story: Story): { mentions: Mention[]; about: string[] }[] {
  const claims = claimsOf(story).filter((claim) => !APART.has(claim.sort) && claim.sort !== 'age');
  const edges = mutual(claims, scored(claims)).filter((edge) => probabilityOf(edge.bits) >= W.leastGroup && edge.verdict === 'same');
  const groups = new Groups(claims.length);
  for (const edge of edges) groups.join(edge.a, edge.b);
  return groups.sets().flatMap((set) => {
    if (set.length < 2) return [];
    const [first, ...rest] = set.map((i) => claims[i]);
    const about = [...first.sentence]
      .filter(([word]) => rest.every((claim) => claim.sentence.has(word)))
      .sort((a, b) => b[1] - a[1])
      .map(([word]) => formOf(word))
      .filter(isPlacing)
      .slice(0, 5);
    return about.length ? [{ mentions: set.map((i) => mentionOf(claims[i])), about }] : [];
  });
}

function linkPlain(story: Story, claims: readonly Claim[]): Slot[] {
  const ages = new AgesTold(story, claims);
  const all = scored(claims);
  const subjects = new Subjects(story.articles);
  const edges = mutual(claims, withoutBetter(claims, all)).filter(
    ({ a, b, verdict }) => AGREE.has(verdict) || !subjects.areTwo(claims[a].article, claims[b].article),
  );
  const judged = disputesOf(claims, all, edges)
    .flatMap((dispute) => judge(story, claims, dispute) ?? [])
    .filter(({ edge: { a, b } }) => claims[a].sort !== 'age' || !ages.areTogether(claims[a], claims[b]))
    .sort((x, y) => y.confidence - x.confidence || y.ledger.bits - x.ledger.bits || x.edge.a - y.edge.a || x.edge.b - y.edge.b);
  // A doubtful third value must not be told as surely as the first two.
  const bands = W.bands.map((least, i) => judged.filter(({ confidence: c }) => c >= least && !(c >= W.bands[i - 1])));
  return withoutRepeated(bands.flatMap((band) => joined(band, all))).map((dispute) => slotOf(story, claims, dispute));
}

/** Pairs of values that share a word near them, count the same noun or have the same figures in another order: never all pairs. */
function scored(claims: readonly Claim[]): Edge[] {
  const buckets = new Map<number | string, number[]>();
  const file = (key: number | string, i: number): void => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(i);
    else buckets.set(key, [i]);
  };
  claims.forEach((claim, i) => {
    const put = (word: number, isNoun: number): void => {
      file((word * SORTS.length + SORTS.indexOf(claim.sort)) * 2 + isNoun, i);
    };
    for (const word of claim.near.keys()) put(word, 0);
    if (claim.noun.length) put(claim.noun[claim.noun.length - 1], 1);
    const figures = figuresOf(claim);
    if (figures !== null) file(figures, i);
  });
  for (const i of loneMeasures(claims)) file(`in ${(claims[i].found.value as QuantityValue).unit}`, i);
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
        const edge = edgeBetween(claims, a, b);
        if (edge) edges.push(edge);
      }
  }
  return edges;
}

/** Measures whose article has no other value in their unit: the one length, the one duration that it tells. */
function loneMeasures(claims: readonly Claim[]): number[] {
  const first = new Map<string, number | null>();
  claims.forEach((claim, i) => {
    if (claim.sort !== 'measure') return;
    const key = `${claim.article} ${(claim.found.value as QuantityValue).unit}`;
    first.set(key, first.has(key) ? null : i);
  });
  return [...first.values()].filter((i) => i !== null);
}

/** Null where two values are hardly of one thing. How and where they are told says only of values that differ whether they are. */
function edgeBetween(claims: readonly Claim[], a: number, b: number): Edge | null {
  const tally = tallyClaims(claims[a], claims[b]);
  if (!tally) return null;
  const { bits } = tally;
  const verdict = verdictBetween(claims[a], claims[b]);
  const fit = bits + (verdict === 'different' ? addTold(new Tally(), claims[a], claims[b]).bits : 0);
  return probabilityOf(fit) >= W.leastLink ? { a, b, bits, fit, verdict } : null;
}

/** Of the links between two articles, those that are best for both ends. */
function mutual(claims: readonly Claim[], edges: readonly Edge[]): Edge[] {
  const best = new Map<number, number>();
  const key = (claim: number, article: number): number => article * claims.length + claim;
  for (const { a, b, fit } of edges)
    for (const k of [key(a, claims[b].article), key(b, claims[a].article)])
      best.set(k, Math.max(best.get(k) ?? Number.NEGATIVE_INFINITY, fit));
  return edges.filter(
    ({ a, b, fit }) => fit >= best.get(key(a, claims[b].article))! - W.tie && fit >= best.get(key(b, claims[a].article))! - W.tie,
  );
}

/**
 * Drops links to another value where the very same value stands in that article and fits about as well. What only rounds the other
 * value (*more than three years* above *three years and six months*) is no value of its own.
 */
function withoutBetter(claims: readonly Claim[], edges: readonly Edge[]): Edge[] {
  const agreeing = new Map<number, Edge[]>();
  const ends = ({ a, b }: Edge): number[] => [claims[b].article * claims.length + a, claims[a].article * claims.length + b];
  for (const edge of edges)
    if (AGREE.has(edge.verdict))
      for (const key of ends(edge)) {
        const list = agreeing.get(key);
        if (list) list.push(edge);
        else agreeing.set(key, [edge]);
      }
  const rounds = (agreed: Edge, end: number, other: number): boolean =>
    agreed.verdict === 'compatible' && AGREE.has(verdictBetween(claims[agreed.a === end ? agreed.b : agreed.a], claims[other]));
  const explained = (edge: Edge, end: number, other: number, key: number): boolean =>
    (agreeing.get(key) ?? []).some((agreed) => agreed.fit >= edge.fit - W.sameValueBetter && !rounds(agreed, end, other));
  return edges.filter((edge) => {
    if (edge.verdict !== 'different') return true;
    const [ofA, ofB] = ends(edge);
    return !explained(edge, edge.a, edge.b, ofA) && !explained(edge, edge.b, edge.a, ofB);
  });
}

const AGREE: ReadonlySet<Edge['verdict']> = new Set(['same', 'compatible']);

/** A dispute with its surest link and what that is worth. */
interface Judged extends Dispute {
  readonly edge: Edge;
  readonly ledger: Ledger;
  readonly confidence: number;
}

function judge(story: Story, claims: readonly Claim[], dispute: Dispute): Judged | null {
  let [surest, most] = [dispute.edges[0], Number.NEGATIVE_INFINITY];
  for (const edge of dispute.edges) {
    const bits = bitsExplained(story, claims, claims[edge.a], claims[edge.b], edge.bits);
    if (bits > most) [surest, most] = [edge, bits];
  }
  if (probabilityOf(most) < W.least) return null;
  const [a, b] = [claims[surest.a], claims[surest.b]];
  if (a.sort !== 'count' && areTold(claims, dispute.sides) && !isOneSentence(story, a, b)) return null;
  const ledger = explainAway(story, claims, a, b, scoreClaims(a, b)!);
  return { ...dispute, edge: surest, ledger, confidence: confidenceOf(ledger, a, b, story) };
}

/**
 * Whether every article of a side stands on the other too: whoever says the one says the other, and of another thing. Not so of counts, which
 * one article gives as of two hours (*58 dead*, *59 with the gunman*).
 */
function areTold(claims: readonly Claim[], sides: readonly ReadonlySet<number>[]): boolean {
  const articles = sides.map((side) => new Set([...side].map((i) => claims[i].article)));
  return articles.some((own, i) => articles.some((other, k) => i !== k && [...own].every((article) => other.has(article))));
}

function slotOf(story: Story, claims: readonly Claim[], { edge, ledger, sides, confidence }: Judged): Slot {
  const [a, b] = [claims[edge.a], claims[edge.b]];
  const subject = subjectOf(story, a, b);
  const later = longApart(story, a, b);
  const readings = sides.map((side) =>
    readingOf(
      story,
      [...side].map((i) => claims[i]),
    ),
  );
  return {
    kind: a.found.kind,
    subject,
    about: aboutOf(a, b),
    readings,
    outcome: isPlan(a) === isPlan(b) && later === null ? 'conflict' : 'scope',
    confidence: later === null ? confidence : Math.min(W.later, confidence),
    message: `Articles disagree${subject ? ` on ${subject}` : ''}: ${readings.map((reading) => `"${reading.text}"`).join(' or ')}`,
    because: [
      ...(later === null ? [] : [later]),
      ...ledger.reasons(),
      ...compareValues(a.found.kind, a.found.value as never, b.found.value as never).because,
    ],
    evidence: ledger.sorted(),
  };
}

/** What is planned and what was done may differ, and both be true. */
const isPlan = (claim: Claim): boolean => claim.around.modality.planned;

function readingOf(story: Story, members: readonly Claim[]): SlotReading {
  const [first] = members;
  return { text: textOf(story, first), value: first.found.value, mentions: members.map(mentionOf) };
}

/** *the number of boats*, *a figure of "served … federal prison"*: in the words of the first article. */
function subjectOf(story: Story, a: Claim, b: Claim): string | null {
  const head = a.noun.at(-1);
  if (head !== undefined && a.sort === 'age') return `the age of a ${formOf(head)}`;
  if (head !== undefined) return `the number of ${pluralOf(formOf(head))}`;
  const shared = new Set([...a.near.keys()].filter((word) => b.near.has(word)));
  const words = phraseOf(story.articles[a.article].tokens, a.found, shared);
  return words ? `a figure of "${words}"` : null;
}

const MOST_OF_PHRASE = 4;

/** The words of the set that stand nearest to the value, in their order, with an ellipsis where others lie between. */
function phraseOf(tokens: Tokens, found: Found, lemmas: ReadonlySet<number>): string {
  const s = tokens.sentence[found.first];
  const places: number[] = [];
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++)
    if ((i < found.first || i >= found.last) && tokens.type[i] === WORD && lemmas.has(lemmaOf(tokens.word[i]))) places.push(i);
  const gap = (i: number): number => (i < found.first ? found.first - i : i - found.last);
  const nearest = places
    .sort((x, y) => gap(x) - gap(y) || x - y)
    .slice(0, MOST_OF_PHRASE)
    .sort((x, y) => x - y);
  return nearest
    .map((i, k) => `${k === 0 ? '' : nearest[k - 1] === i - 1 ? ' ' : ' … '}${tokens.text.slice(tokens.start[i], tokens.end[i])}`)
    .join('');
}

const MOST_ABOUT = 4;

/** Words that both sentences have, those that tell most: what places the value in any other article. */
function aboutOf(a: Claim, b: Claim): string[] {
  return overlapOf(a.sentence, b.sentence).words.map(formOf).filter(isPlacing).slice(0, MOST_ABOUT);
}

/** Another figure of the sentence is a fact of its own, and places none. */
const isPlacing = (form: string): boolean => !/\d/.test(form);
