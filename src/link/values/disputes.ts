/** Links between values that differ, gathered: what one slot is disputed by, with everyone who carries each of its values. */
import type { Comparison, QuantityValue } from '../../kinds/index.js';
import { formOf } from '../../text/words.js';
import { probabilityOf } from '../bits.js';
import { Groups } from '../groups.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';

const W = weights.values;

/** A link between two claims, by index. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  /** Bits by which it is held against other links. */
  readonly fit: number;
  readonly verdict: Comparison['verdict'];
}

/** Values held against one another; a side is every claim that agrees with one of them and is linked to it. */
export interface Dispute {
  readonly edges: readonly Edge[];
  readonly sides: readonly ReadonlySet<number>[];
}

/** Differing links that set the same two values of one sort of thing against each other are one dispute. */
export function disputesOf(claims: readonly Claim[], all: readonly Edge[], edges: readonly Edge[]): Dispute[] {
  const agreeing = new Groups(claims.length);
  for (const edge of edges)
    if (probabilityOf(edge.bits) >= W.leastGroup && ['same', 'compatible'].includes(edge.verdict)) agreeing.join(edge.a, edge.b);
  const sets = new Map(agreeing.sets().map((set) => [agreeing.find(set[0]), set]));
  const same = new Groups(claims.length);
  for (const { a, b, bits, verdict } of edges) if (verdict === 'same' && probabilityOf(bits) >= W.leastGroup) same.join(a, b);
  const equals = new Map(same.sets().map((set) => [same.find(set[0]), set]));
  // *Nearly an hour* and *more than an hour* both agree with *an hour*, which says nothing of either.
  const sideOf = (one: number, other: number): readonly number[] =>
    agreeing.find(one) === agreeing.find(other) ? equals.get(same.find(one))! : sets.get(agreeing.find(one))!;
  const keys = new Keys(claims);
  const made = new Map<number, { edges: Edge[]; sides: readonly [Set<number>, Set<number>] }>();
  for (const edge of edges) {
    if (edge.verdict !== 'different' || (agreeing.find(edge.a) === agreeing.find(edge.b) && !isAround(claims[edge.a], claims[edge.b])))
      continue;
    const [first, second] = keys.at(edge.b) < keys.at(edge.a) ? [edge.b, edge.a] : [edge.a, edge.b];
    const key = keys.numberOf(first) * claims.length + keys.numberOf(second);
    let dispute = made.get(key);
    if (dispute === undefined) made.set(key, (dispute = { edges: [], sides: [new Set<number>(), new Set<number>()] }));
    dispute.edges.push(edge);
    for (const other of sideOf(first, second)) dispute.sides[0].add(other);
    for (const other of sideOf(second, first)) dispute.sides[1].add(other);
  }
  const linked = linksOf(all);
  for (const { sides } of made.values()) for (const side of sides) addCarriers(side, all, linked);
  return [...made.values()];
}

/**
 * What rounds both agrees with both, and makes them no one value: the same figure with a word that says to which side of it they are, or two
 * exact figures that are further apart than a figure cut short. A range is cut short by nothing.
 */
const isAround = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a, b].map(({ found }) => found.value as QuantityValue);
  if (x.number === null || y.number === null) return true;
  if (x.number === y.number) return x.approx !== null && y.approx !== null;
  return x.approx === null && y.approx === null && Math.max(a.size, b.size) > W.cutShort * Math.min(a.size, b.size);
};

/** Whoever carries one of the two values, and is linked at all to those who do, is named with them. */
function addCarriers(side: Set<number>, all: readonly Edge[], linked: ReadonlyMap<number, readonly number[]>): void {
  const links = new Set([...side].flatMap((claim) => linked.get(claim) ?? []));
  for (const i of [...links].sort((x, y) => x - y)) side.add(all[i].a).add(all[i].b);
}

/** By claim: which of the links between equal values it has, by index. */
function linksOf(all: readonly Edge[]): Map<number, number[]> {
  const linked = new Map<number, number[]>();
  all.forEach(({ a, b, verdict }, i) => {
    if (verdict !== 'same') return;
    for (const claim of [a, b]) {
      const list = linked.get(claim);
      if (list) list.push(i);
      else linked.set(claim, [i]);
    }
  });
  return linked;
}

/** The keys of the claims, each made once, and numbers for the distinct ones. */
class Keys {
  private readonly keys: (string | undefined)[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly claims: readonly Claim[]) {}

  at(claim: number): string {
    return (this.keys[claim] ??= keyOf(this.claims[claim]));
  }

  /** From 0, and fewer than there are claims. */
  numberOf(claim: number): number {
    const key = this.at(claim);
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }
}

/** A value as far as it makes two disputes one: its sort, its noun and the value itself. */
function keyOf(claim: Claim): string {
  const { noun: _, ...value } = { noun: null, ...claim.found.value } as QuantityValue;
  return `${claim.sort} ${claim.noun.at(-1) === undefined ? '' : formOf(claim.noun.at(-1)!)} ${JSON.stringify(value)}`;
}

/**
 * Disputes that share a side are one with three sides or more, where the third value is linked to each of the others: four, five
 * and six months in prison are one slot. What stands in front lends the rest of its fields.
 */
export function joined<T extends Dispute>(disputes: readonly T[], all: readonly Edge[]): T[] {
  const differing = new Set(all.filter(({ verdict }) => verdict === 'different').map(({ a, b }) => pairOf(a, b)));
  const whole: T[] = [];
  for (const dispute of disputes) {
    const at = whole.findIndex((one) => belongs(one, dispute, differing));
    if (at < 0) whole.push(dispute);
    else whole[at] = { ...whole[at], ...join(whole[at], dispute) };
  }
  return whole;
}

/** Surest first: without those whose sides all stand in sides of a surer one (*150 per cent* and *at most 150 per cent* are linked apart, and carried alike). */
export function withoutRepeated<T extends Dispute>(disputes: readonly T[]): T[] {
  const surer = new Map<number, T[]>();
  return disputes.filter((dispute) => {
    const { sides } = dispute;
    // whatever holds it has this claim too
    const [claim] = sides[0];
    if ((surer.get(claim) ?? []).some((one) => holds(one, sides))) return false;
    for (const side of sides)
      for (const member of side) {
        const list = surer.get(member);
        if (list) list.push(dispute);
        else surer.set(member, [dispute]);
      }
    return true;
  });
}

/** Whether each side is within a side of the dispute, no two in one. */
function holds(dispute: Dispute, sides: readonly ReadonlySet<number>[]): boolean {
  const within = sides.map((side) => dispute.sides.findIndex((other) => [...side].every((claim) => other.has(claim))));
  return !within.includes(-1) && new Set(within).size === sides.length;
}

const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((claim) => b.has(claim));

/** Whether a dispute is of the slot of a larger one: it shares a side, and its other value is one of the slot's or differs from all of them. */
function belongs(whole: Dispute, { sides }: Dispute, differing: ReadonlySet<string>): boolean {
  const [x, y] = sides.map((side) => whole.sides.findIndex((known) => meet(known, side)));
  if (x === y) return false;
  if (x >= 0 && y >= 0) return true;
  const fresh = sides[x < 0 ? 0 : 1];
  return whole.sides.every((side) => [...side].some((a) => [...fresh].some((b) => differing.has(pairOf(a, b)))));
}

function join(whole: Dispute, { edges, sides }: Dispute): Dispute {
  const known = whole.sides.map((side) => new Set([...side, ...sides.filter((other) => meet(side, other)).flatMap((other) => [...other])]));
  const fresh = sides.filter((side) => !whole.sides.some((other) => meet(side, other)));
  return { edges: [...whole.edges, ...edges], sides: [...known, ...fresh] };
}
