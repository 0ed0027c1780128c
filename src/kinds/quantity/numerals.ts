/** Numbers as messages print them. */
import { canonical, exact, lastPlace, shift } from '../decimal.js';

const LARGE: readonly (readonly [name: string, places: number])[] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
];

/** `1375000000` → `1.375 billion`, `14500` → `14,500`. The number is not rounded. */
export function spoken(decimal: string): string {
  const digits = decimal.replace('-', '').split('.')[0].length;
  for (const [name, places] of LARGE) {
    if (digits > places && lastPlace(canonical(decimal)) >= places - 3) return `${canonical(shift(decimal, -places))} ${name}`;
  }
  const [whole, rest] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest.length > 4 ? rest.slice(0, 4) : rest}`;
}

/** Whether the decimal is one, so that what it counts stands in the singular. */
export const isOne = (decimal: string): boolean => {
  const value = exact(decimal);
  return value !== null && value.n === value.d;
};
