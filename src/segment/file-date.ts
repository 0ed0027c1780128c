/** The day in the name of an article's file, as archives and site builders put it there: `2024-10-22-harbour.md`, `harbour_20241022.txt`. */

const DAY = /(?<!\d)(19\d\d|20\d\d)([-_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** `YYYY-MM-DD` where the name holds one day and no other, else null. `name`: a path, or `container#entry`. */
export function fileDate(name: string): string | null {
  const own = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
  const days = new Set(Array.from(own.matchAll(DAY), ([, year, , month, day]) => `${year}-${month}-${day}`));
  const [day] = days;
  return days.size === 1 && isDay(day) ? day : null;
}

/** February has no 30th. */
function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
