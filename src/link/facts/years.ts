/** The year that a sentence of a fact gives beside its value: what an article tells of another year is no other telling of it. */
import type { DateValue, Found } from '../../kinds/index.js';
import { findAll } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import { foundBeside } from './within.js';

const known = new WeakMap<Fact, number | null>();

/** Whether the sentence of a figure is of other years than the fact, or the article older than the fact. */
export function isOfOtherYear(fact: Fact, article: Extracted, found: Found): boolean {
  if (fact.sentence === null || fact.expected.kind === 'date') return false;
  const mine = yearOf(fact);
  if (mine === null) return false;
  const { tokens, date } = article;
  const years = foundBeside(article, found.first).flatMap((one) => (one.kind === 'date' ? (writtenYear(one, tokens.text) ?? []) : []));
  if (years.length > 0) return !years.includes(mine);
  return date !== null && Number(date.slice(0, 4)) < mine;
}

/** Null where the fact names none, or several. */
function yearOf(fact: Fact): number | null {
  let year = known.get(fact);
  if (year === undefined) {
    const tokens = scan(fact.sentence!);
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
