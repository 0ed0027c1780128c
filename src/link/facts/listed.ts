/** Facts placed by a list (`about: [Harriers, season]`): what a passage must have of it before another value is the fact's, told wrong. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { NO_GAP, PUNCT, SPACE_GAP, WORD } from '../../text/tokens.js';
import type { Words } from '../context.js';
import { nounLemmas } from '../nouns.js';
import { weights } from '../weights.js';
import { type About, aboutOf, creditOf } from './about.js';
import { type Candidate, isOfAge } from './candidate.js';
import { isLongSlip, isSureSlip } from './likeliest.js';
import { wordsOfNames } from './named.js';
import { countsAnyone } from './parts.js';
import { ENOUGH_THINGS } from './things.js';

const W = weights.factValues;

/** Whether a passage has too little of the list for a value that is no slip of the fact's: its names alone, or one thing of several. */
export function isOfLittle(fact: Fact, article: Extracted, one: Candidate): boolean {
  const { found, noun, cover, borne } = one;
  if (fact.sentence !== null || borne || found.kind === 'date' || isOfAge(found)) return false;
  if (isShare(found) ? isLongSlip(fact, found) : isSureSlip(fact, found)) return false;
  const { things } = aboutOf(fact);
  // *A 12-month period* is no *probationary period*.
  if (things.length > 0 && cover.met === 0 && !isAttribute(fact, article, found)) return true;
  if (things.length < 2) return false;
  if (noun !== 'same') return shareOfList(fact, article, found, true) < W.leastOfList && !isAttribute(fact, article, found);
  if (things.length > 2 && cover.met < 2 && shareOfList(fact, article, found, false) < W.leastOfListCounted) return true;
  // Who was hurt is told of the place alone.
  if (countsAnyone(nounOf(fact) ?? '')) return false;
  const given = new Set([...wordsOfNames(fact), ...nounLemmas(nounOf(fact) ?? '')]);
  return cover.shared.every((lemma) => given.has(lemma)) && [...aboutOf(fact).words.keys()].some((lemma) => !given.has(lemma));
}

/** *7 years' warranty*, *a 1.6-litre tank*: right before a word of the fact a value is of that. */
function isAttribute(fact: Fact, { tokens }: Extracted, { last }: Found): boolean {
  const mark = tokens.type[last] === PUNCT && tokens.gap[last] === NO_GAP && "'’".includes(tokens.text[tokens.start[last]]) ? 1 : 0;
  const at = last + mark;
  return (
    at < tokens.count &&
    tokens.type[at] === WORD &&
    tokens.gap[at] === SPACE_GAP &&
    isOneOf(aboutOf(fact).phrases, lemmaOf(tokens.word[at]))
  );
}

/** A word that is a thing of the list by itself: *period* alone is no *probationary period*. */
const isOneOf = (phrases: About['phrases'], lemma: number): boolean => phrases.some((phrase) => phrase.size === 1 && phrase.has(lemma));

/** Of percentages of two digits one in ten is a slip of another by chance. */
const isShare = ({ value }: Found): boolean => (value as QuantityValue).unit === 'percent';

const nounOf = ({ expected }: Fact): string | null => (expected.kind === 'quantity' ? (expected.value.noun ?? null) : null);

/**
 * Share of a list that the passage has, 0..1. Of several names in it one counts whole, for they may be of one thing (*ALP*, *Australian Labor
 * Party*); of other words for one thing, those that the passage has most of.
 */
function shareOfList(fact: Fact, article: Extracted, found: Found, withTitle: boolean): number {
  const names = wordsOfNames(fact);
  const credit = creditOf(article, found, withTitle);
  const named: Part[] = [];
  const others: Part[] = [];
  for (const thing of aboutOf(fact).things) {
    const part = best(thing.map((phrase) => partOf(phrase, credit)));
    (thing.some((phrase) => [...phrase.keys()].some((lemma) => names.has(lemma))) ? named : others).push(part);
  }
  named.sort((a, b) => b.had / b.all - a.had / a.all);
  others.sort((a, b) => b.had / b.all - a.had / a.all || b.all - a.all);
  let [had, all] = [0, 0];
  const add = (part: Part, share: number): void => {
    had += part.had * share;
    all += part.all * share;
  };
  named.forEach((part, i) => {
    add(part, i === 0 ? 1 : W.furtherName);
  });
  others.forEach((part, i) => {
    add(part, named.length + i < ENOUGH_THINGS ? 1 : W.furtherThing);
  });
  return had / all;
}

interface Part {
  readonly had: number;
  readonly all: number;
}

const best = (parts: readonly Part[]): Part => parts.reduce((a, b) => (b.had / b.all > a.had / a.all ? b : a));

function partOf(phrase: Words, credit: (lemma: number) => number): Part {
  let [had, all] = [0, 0];
  for (const [lemma, weight] of phrase) {
    all += weight;
    had += weight * credit(lemma);
  }
  return { had, all };
}
