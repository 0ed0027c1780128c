/** The year that a sentence of a fact gives beside its value: what an article tells of another year is no other telling of it. */
import type { DateValue, Found } from '../../kinds/index.js';
import { findAll } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import type { Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { foundBeside } from './within.js';

const known = new WeakMap<Fact, number | null>();

/** Whether the sentence of a figure is of other years than the fact, or the article older than the fact. */
export function isOfOtherYear(fact: Fact, article: Extracted, found: Found): boolean {
  if (fact.expected.kind === 'date') return false;
  const mine = yearOf(fact);
  if (mine === null) return false;
  const years = yearsBeside(article, found);
  if (years.length > 0) return !years.includes(mine);
  const { date } = article;
  return date !== null && Number(date.slice(0, 4)) < mine;
}

const yearsBeside = (article: Extracted, { first }: Found): number[] =>
  foundBeside(article, first).flatMap((one) => (one.kind === 'date' ? (writtenYear(one, article.tokens.text) ?? []) : []));

/**
 * Whether a figure is told of a year before the article's, at the head of its sentence or of the one that *then* takes up, where the fact says
 * nothing of the year: *In 2023 the group employed 1,095 people*, where the fact is *1,340 people*.
 */
export function isYearUnsaid(fact: Fact, article: Extracted, found: Found): boolean {
  const { tokens, date } = article;
  if (fact.expected.kind === 'date' || yearOf(fact) !== null) return false;
  const s = tokens.sentence[found.first];
  const taken = s > 0 && hasThen(tokens, s) ? s - 1 : s;
  const from = tokens.sentences[taken];
  const head = foundBeside(article, from).find((one) => one.kind === 'date' && one.first >= from && opens(tokens, from, one.first));
  const year = head ? writtenYear(head, tokens.text) : null;
  return year !== null && (date === null || year < Number(date.slice(0, 4)));
}
/** *At the end of 2023*, and not *the exhibition in 2003*. */
const LEADS = wordSet('in at by during throughout the end start beginning close of back as early late since until to'.split(' '));
function opens({ word }: Tokens, from: number, first: number): boolean {
  for (let i = from; i < first; i++) if (!LEADS.has(word[i])) return false;
  return true;
}
const THEN = wordOf('then');

function hasThen({ word, sentences }: Tokens, s: number): boolean {
  for (let i = sentences[s]; i < sentences[s + 1]; i++) if (word[i] === THEN) return true;
  return false;
}

/** A bare year in a list (*operating margin, 2024*) is one. */
const inYear = (phrase: string): string => (/^(?:19|20)\d\d$/.test(phrase) ? `In ${phrase}` : phrase);

/** Null where the fact names none, or several. */
function yearOf(fact: Fact): number | null {
  let year = known.get(fact);
  if (year === undefined) {
    const tokens = scan(fact.sentence ?? fact.about.map(inYear).join('. '));
    const dates = findAll({ tokens, date: null, names: [] }).filter(({ kind }) => kind === 'date');
    const years = new Set(dates.flatMap((one) => writtenYear(one, tokens.text) ?? []));
    known.set(fact, (year = years.size === 1 ? [...years][0] : null));
  }
  return year;
}

/** The year of a date that writes it: *June* is of a year that nobody says. */
function writtenYear({ value, start, end }: Found, text: string): number | null {
  const year = /^\d{4}/.exec((value as DateValue).edtf ?? '')?.[0];
  return year !== undefined && text.slice(start, end).includes(year) ? Number(year) : null;
}
