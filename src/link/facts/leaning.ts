/**
 * One thing of a list right beside a value that is the fact's but for a slip: *the alarm went off at 2.47am*, where the fact is 2.17 a.m. and
 * about *alarm, motion sensor*. A list may name what must all be there or what stands for one another; a slip leans towards the second.
 */
import type { DateValue, Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { surroundings } from '../context.js';
import { aboutOf } from './about.js';
import { isOfAge } from './candidate.js';
import { isSlipOfFigures, isSureSlip } from './likeliest.js';
import { wordsOfNames } from './named.js';

/** Whether a value leans on one thing of the fact's list, and no mere name; it is no surer than that. */
export function isLeaning(fact: Fact, article: Extracted, found: Found): boolean {
  if (fact.sentence !== null || fact.expected.kind !== found.kind || isOfAge(found)) return false;
  const { things } = aboutOf(fact);
  if (things.length < 2 || !isSlip(fact, found)) return false;
  const { near } = surroundings(article, found);
  const names = wordsOfNames(fact);
  return things.some((thing) => thing.some((phrase) => [...phrase.keys()].every((lemma) => near.has(lemma) && !names.has(lemma))));
}

function isSlip(fact: Fact, found: Found): boolean {
  if (found.kind !== 'date') return isSlipOfFigures(fact, found) && isSureSlip(fact, found);
  const [a, b] = [fact.expected.value, found.value].map((value) => (value as DateValue).edtf ?? '');
  return a.length === b.length && a.length >= SHORTEST_DATED && !/[X/[]/.test(a + b) && changed(a, b) <= 1;
}

/** A year has four figures. */
const SHORTEST_DATED = 4;

/** How many of its parts differ, figures that have changed places as one. */
function changed(a: string, b: string): number {
  const at = [...a].flatMap((unit, i) => (unit === b[i] ? [] : [i]));
  return at.length === 2 && at[1] === at[0] + 1 && a[at[0]] === b[at[1]] && a[at[1]] === b[at[0]] ? 1 : at.length;
}
