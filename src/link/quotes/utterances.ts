/** What each article quotes, as runs of words: quotations that one sentence of attribution splits are one utterance. */
import type { Found, NameValue } from '../../kinds/kind.js';
import { BREAK, type Unit, unitsOf } from '../../kinds/quote/units.js';
import type { Story } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { LINE_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { unmarkedOf } from './unmarked.js';

export interface Utterance {
  readonly article: number;
  readonly units: readonly Unit[];
  readonly tokens: Tokens;
  readonly speaker: string | null;
  /** Whether the speaker is a body, for which somebody spoke. */
  readonly isOfBody: boolean;
  /** Set in quotation marks. */
  readonly marked: boolean;
  /** Stands in a heading, where quotations are cut to fit. */
  readonly heading: boolean;
  /** The same words elsewhere, by the same speaker as far as one is told: unit for unit. They stand and fall with this one. */
  readonly copies: readonly Utterance[];
}

/** Every article that has an utterance in just these words. */
export const articlesOf = (utterance: Utterance): number[] => [utterance.article, ...utterance.copies.map((copy) => copy.article)];

/** Whether two utterances stand in one article, or copies of them do. */
export function shareArticle(a: Utterance, b: Utterance): boolean {
  if (a.copies.length === 0 && b.copies.length === 0) return a.article === b.article;
  const left = new Set(articlesOf(a));
  return articlesOf(b).some((article) => left.has(article));
}

/** Whether no two of their articles are different ones. */
export const isOneArticle = (a: Utterance, b: Utterance): boolean => new Set([...articlesOf(a), ...articlesOf(b)]).size === 1;

/** Longest attribution, in tokens, that may stand inside an utterance. */
const LONGEST_INTERRUPTION = 25;
const MOST_WORDS = 400;

/** The utterances of all articles of a story, each wording once, in order. */
export function utterancesOf(story: Story): Utterance[] {
  const quoted = quotedIn(story);
  return collapse([...quoted, ...unmarkedOf(story, quoted)]);
}

/** Wire copy repeats quotations by the dozen: aligning each with each would cost most of the time and tell nothing. */
function collapse(utterances: readonly Utterance[]): Utterance[] {
  const byWords = new Map<string, (Utterance & { copies: Utterance[] })[]>();
  const kept: Utterance[] = [];
  for (const one of utterances) {
    const key = one.units.map(({ word, flags }) => `${word}.${flags}`).join(' ');
    const same = byWords.get(key) ?? [];
    const first = same.find((other) => other.marked === one.marked && isCompatible(other.speaker, one.speaker));
    if (first) {
      first.copies.push(one);
      continue;
    }
    const mine = { ...one, copies: [] };
    byWords.set(key, [...same, mine]);
    kept.push(mine);
  }
  return kept;
}

/** A copy may name the speaker more shortly, or not at all where the first does not either. */
const isCompatible = (a: string | null, b: string | null): boolean => a === b || (a !== null && (b === null || sameSpeaker(a, b)));

/** Speakers are compared by their last names, or by the one name that is given (`Sarah` for `Sarah Cole`). */
export function sameSpeaker(a: string, b: string): boolean {
  const left = a.toLowerCase().split(' ');
  const right = b.toLowerCase().split(' ');
  return left.at(-1) === right.at(-1) || (left.length === 1 && left[0] === right[0]) || (right.length === 1 && right[0] === left[0]);
}

function quotedIn(story: Story): Utterance[] {
  const out: Utterance[] = [];
  story.articles.forEach((article, k) => {
    const quotes = article.found.filter((found): found is Found<'quote'> => found.kind === 'quote' && !isSign(found as Found<'quote'>));
    for (let i = 0; i < quotes.length; ) {
      const units: Unit[] = unitsOf(article.tokens, quotes[i].first, quotes[i].last);
      let j = i + 1;
      while (j < quotes.length && units.length < MOST_WORDS && goesOn(article.tokens, quotes[j - 1], quotes[j])) {
        units.push({ word: -1, flags: BREAK, first: quotes[j - 1].last, last: quotes[j].first });
        for (const unit of unitsOf(article.tokens, quotes[j].first, quotes[j].last)) units.push(unit);
        j++;
      }
      const speaker = quotes.slice(i, j).find((quote) => quote.value.speaker !== null)?.value.speaker ?? null;
      const heading = article.zones[article.tokens.sentence[quotes[i].first]] === 'heading';
      out.push({
        article: k,
        tokens: article.tokens,
        units,
        speaker,
        isOfBody: isBody(article, speaker),
        marked: true,
        heading,
        copies: [],
      });
      i = j;
    }
  });
  return out;
}

const isBody = ({ found }: Extracted, speaker: string | null): boolean =>
  speaker !== null &&
  found.some(({ kind, value }) => kind === 'name' && (value as NameValue).full === speaker && (value as NameValue).type === 'organisation');

/** *node:stream/promises*, *https://example.org/p/a*: an address, a path, the name of a module. Nobody said it. */
const isSign = ({ value: { words } }: Found<'quote'>): boolean => /[/:._]\S/.test(words) && !/\s/.test(words);

function goesOn(tokens: Tokens, last: Found<'quote'>, next: Found<'quote'>): boolean {
  if (next.first - last.last > LONGEST_INTERRUPTION) return false;
  if (last.value.speaker !== null && next.value.speaker !== null && last.value.speaker !== next.value.speaker) return false;
  if (last.value.speaker !== next.value.speaker && isTurned(tokens, last.last, next.first)) return false;
  let lines = 0;
  for (let i = last.last; i <= next.first; i++) if (tokens.gap[i] >= LINE_GAP) lines++;
  return lines <= 1;
}

/** Whether a sentence of the newspaper's own begins between two quotations: it may lead up to somebody else's words. */
function isTurned(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.type[i] === WORD && !tokens.quoted[i] && tokens.sentences[tokens.sentence[i]] === i) return true;
  return false;
}
