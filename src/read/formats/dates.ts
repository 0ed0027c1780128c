/** The day in a date as machines and templates write it. Dates in prose are no business of readers. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/;
const MONTH_FIRST = /(?:^|[\s,])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;

/** `2024-10-22T10:00:00Z`, `20241022`, `Tue, 22 Oct 2024 10:00:00 GMT`, `October 22, 2024` → `2024-10-22`; anything else → null. The day is the written one, in its own zone. */
export function dayOf(text: string): string | null {
  const short = text.slice(0, 100);
  const iso = ISO.exec(short);
  if (iso) return day(iso[1], Number(iso[2]), Number(iso[3]));
  const first = DAY_FIRST.exec(short);
  if (first) return day(first[3], monthOf(first[2]), Number(first[1]));
  const second = MONTH_FIRST.exec(short);
  return second ? day(second[3], monthOf(second[1]), Number(second[2])) : null;
}

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function day(year: string, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < '1000') return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
