/** Small fields of a fact: days and tolerances. */
import type { Tolerance } from '../model/fact.js';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What would be right instead of a day that no calendar has; null for `2024`, `2024-10` and `2024-10-22`. */
export function dayProblem(text: string): string | null {
  const [year, month, day] = text.split('-').map(Number);
  if (month === undefined) return null;
  if (month < 1 || month > 12) return 'a month from 01 to 12';
  if (day === undefined) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !leap ? 28 : DAYS[month - 1];
  return day < 1 || day > last ? `a day from 01 to ${last}` : null;
}

/** `5%` is relative; `±3`, `+/-3` and `3` are amounts. The text has the shape that the schema asks for. */
export function toleranceOf(text: string): Tolerance {
  return { amount: text.replace(/[^0-9.]/g, '').replace(/^0+(?=\d)/, ''), relative: text.trimEnd().endsWith('%') };
}
