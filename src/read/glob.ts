/**
 * Globs over paths with forward slashes: `*` and `?` inside a folder's name, `**` across folders, `[a-z]`, `{a,b}`, `\` before a
 * character that means itself. Matching is by states, in time that grows with pattern times path and never faster: patterns come
 * from files that anybody may propose.
 */

const MAGIC = /[*?[{\\]/;
/** Braces multiply patterns; more than this many alternatives are taken as they are written. */
const MOST_ALTERNATIVES = 256;

export const isGlob = (pattern: string): boolean => MAGIC.test(pattern);

/** Makes a test of whole paths. A pattern without magic matches the path itself and everything below it. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  if (!isGlob(clean)) return (path) => clean === '' || clean === '.' || path === clean || path.startsWith(`${clean}/`);
  const alternatives = Array.from(braces(clean), (one) => one.split('/').map(segmentOf));
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((segments) => matchParts(segments, parts));
  };
}

/** The folder that everything a pattern can match lies in: `sources` for `sources/**`, the empty string for `**`. */
export function globBase(pattern: string): string {
  const parts = pattern.replace(/^\.\//, '').split('/');
  const magic = parts.findIndex((part) => isGlob(part));
  return magic < 0 ? parts.join('/') : parts.slice(0, magic).join('/');
}

type Unit = { readonly star: true } | { readonly star: false; readonly test: (ch: string) => boolean };
type Segment = '**' | readonly Unit[];

function segmentOf(text: string): Segment {
  if (text === '**') return '**';
  const units: Unit[] = [];
  const chars = [...text];
  for (let i = 0; i < chars.length; i++) {
    const ch = chars[i];
    if (ch === '*') {
      if (units.at(-1)?.star !== true) units.push({ star: true });
    } else if (ch === '?') units.push({ star: false, test: () => true });
    else if (ch === '[' && chars.indexOf(']', i + 2) > 0) {
      const end = chars.indexOf(']', i + 2);
      units.push({ star: false, test: classOf(chars.slice(i + 1, end)) });
      i = end;
    } else {
      const wanted = ch === '\\' && i + 1 < chars.length ? chars[++i] : ch;
      units.push({ star: false, test: (one) => one === wanted });
    }
  }
  return units;
}

function classOf(chars: readonly string[]): (ch: string) => boolean {
  const negated = chars[0] === '!' || chars[0] === '^';
  const body = negated ? chars.slice(1) : chars;
  const ranges: [string, string][] = [];
  for (let i = 0; i < body.length; i++) {
    if (body[i + 1] === '-' && i + 2 < body.length) {
      ranges.push([body[i], body[i + 2]]);
      i += 2;
    } else ranges.push([body[i], body[i]]);
  }
  return (ch) => ranges.some(([low, high]) => ch >= low && ch <= high) !== negated;
}

/** Which segments can be matched next, moved along part by part: `**` stays or is left behind. */
function matchParts(segments: readonly Segment[], parts: readonly string[]): boolean {
  let open = new Set<number>();
  const add = (set: Set<number>, i: number): void => {
    for (; i < segments.length && segments[i] === '**'; i++) set.add(i);
    set.add(i);
  };
  add(open, 0);
  for (const part of parts) {
    const next = new Set<number>();
    for (const i of open) {
      const segment = segments[i];
      if (segment === undefined) continue;
      // `**` and `*` do not reach into hidden folders; a pattern that spells out the dot does.
      if (segment === '**') {
        if (!part.startsWith('.')) add(next, i);
      } else if (matchUnits(segment, part)) add(next, i + 1);
    }
    open = next;
    if (open.size === 0) return false;
  }
  // A path below a matched folder is not matched; one that ends where `**` may match nothing is.
  return open.has(segments.length);
}

/** Greedy with one point to return to: the usual linear-space way of matching `*`. */
function matchUnits(units: readonly Unit[], part: string): boolean {
  if (part.startsWith('.') && (units[0] === undefined || units[0].star || !units[0].test('.'))) return false;
  const chars = [...part];
  let u = 0;
  let c = 0;
  let star = -1;
  let mark = 0;
  while (c < chars.length) {
    const unit = units[u];
    if (unit !== undefined && !unit.star && unit.test(chars[c])) {
      u++;
      c++;
    } else if (unit?.star) {
      star = u++;
      mark = c;
    } else if (star >= 0) {
      u = star + 1;
      c = ++mark;
    } else return false;
  }
  while (units[u]?.star) u++;
  return u === units.length;
}

/** `{a,b}` written out, innermost last. Unclosed braces mean themselves. */
function braces(pattern: string): Set<string> {
  const open = new Set([pattern]);
  const done = new Set<string>();
  // A set that is added to while it is gone through gives what was added, too.
  for (const one of open) {
    const split = open.size > MOST_ALTERNATIVES ? null : firstBraces(one);
    if (split === null) done.add(one);
    else for (const choice of split.choices) open.add(split.before + choice + split.after);
  }
  return done;
}

/** The first braces that close and hold a comma of their own. */
function firstBraces(text: string): { before: string; choices: string[]; after: string } | null {
  const open: { readonly start: number; readonly commas: number[] }[] = [];
  let first: { readonly start: number; readonly commas: readonly number[]; readonly end: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === '\\') i++;
    else if (ch === '{') open.push({ start: i, commas: [] });
    else if (ch === ',') open.at(-1)?.commas.push(i);
    else if (ch === '}') {
      const closed = open.pop();
      if (closed && closed.commas.length > 0 && (first === null || closed.start < first.start)) first = { ...closed, end: i };
    }
  }
  if (first === null) return null;
  const { start, commas, end } = first;
  const marks = [start, ...commas, end];
  return {
    before: text.slice(0, start),
    choices: marks.slice(1).map((mark, k) => text.slice(marks[k] + 1, mark)),
    after: text.slice(end + 1),
  };
}
