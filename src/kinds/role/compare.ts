/** Whether two roles are one post: the same words, other words for it, a fuller form, another level, another time. */
import type { Comparison, RoleValue } from '../kind.js';
import { formsOf, heldFormsOf, type RoleReading, readRole, singular, synonymous } from './reading.js';

/** Compares what the posts are; whose they are, and of what body, is the linker's affair. */
export function compare(a: RoleValue, b: RoleValue): Comparison {
  const left = readRole(a.role);
  const right = readRole(b.role);
  if (areOfOtherBodies(a, b)) return elsewhere(a, b, left, right);
  if (heldFormsOf(a.role).join(' ') === heldFormsOf(b.role).join(' ')) return { verdict: 'same', because: ['the same role'] };
  if (left.notNow !== right.notNow) {
    const core = judge(left, right);
    if (core.verdict === 'incomparable') return core;
    return { verdict: 'different', because: ['the one is held, the other was or will be'], confidence: 0.6 };
  }
  return judge(left, right);
}

/** Whether both are of a body that is told, and of two. */
export const areOfOtherBodies = (a: RoleValue, b: RoleValue): boolean => a.of !== null && b.of !== null && !mayBeOne(a.of, b.of);

/** The same post of another body: `Colorado attorney general`, `Nebraska attorney general`. */
function elsewhere(a: RoleValue, b: RoleValue, left: RoleReading, right: RoleReading): Comparison {
  if (left.head === null || right.head === null || !synonymous(left.head, right.head))
    return { verdict: 'incomparable', because: ['other posts of other bodies'] };
  return { verdict: 'different', because: [`of “${a.of}” against of “${b.of}”`], confidence: 0.4 };
}

/** Whether two bodies share a word, or one can be the other's initials. */
function mayBeOne(a: string, b: string): boolean {
  const left = formsOf(a).filter((form) => !BARE.has(form));
  const right = formsOf(b).filter((form) => !BARE.has(form));
  if (left.some((word) => right.some((other) => isOneWord(word, other)))) return true;
  const initials = (forms: readonly string[]): string => forms.map((form) => form[0]).join('');
  const whole = (forms: readonly string[]): string => forms.join('').replaceAll('.', '');
  return initials(left) === whole(right) || initials(right) === whole(left) || whole(left) === whole(right);
}

/** The same word, or a place and what is called after it: *Mexico*, *Mexican*. */
const isOneWord = (a: string, b: string): boolean =>
  a === b || (a.length >= SHORTEST_PLACE && b.length >= SHORTEST_PLACE && ofPlace(a) === ofPlace(b));
const SHORTEST_PLACE = 5;
const ofPlace = (form: string): string => form.replace(/(?:ian|an|ish|ese|i|ia|a|o)$/, '');

const BARE = new Set(['the', 'of', 'and', 'for', 'county', 'city', 'police', 'department', 'party']);

function judge(a: RoleReading, b: RoleReading): Comparison {
  if (a.head === null || b.head === null) return { verdict: 'incomparable', because: ['no post is named'] };
  const areas = relation(a.area, b.area);
  const levels = relation(a.levels, b.levels);
  if (!synonymous(a.head, b.head)) return otherHead(a, b, areas);
  if (levels !== 'same' && !isFuller(a, b) && !isFuller(b, a))
    return { verdict: 'different', because: [otherLevel(a.levels.join(' '), b.levels.join(' '))], confidence: 0.8 };
  const words = a.head === b.head ? [] : [`${a.head} and ${b.head} are words for one post`];
  if (areas === 'same' && levels === 'same')
    return words.length ? { verdict: 'compatible', because: words } : { verdict: 'same', because: ['the same role in another order'] };
  if (areas !== 'other') return { verdict: 'compatible', because: ['one is the fuller form', ...words] };
  return {
    verdict: 'different',
    because: [`“${a.area.join(' ')}” against “${b.area.join(' ')}”`],
    confidence: a.sort === 'post' || [a, b].every(({ head, area }) => head === 'officer' && area.includes('chief')) ? 0.8 : 0.5,
  };
}

/** Who leads others in a post holds it: `prosecutor`, `lead prosecutor`. */
const ABOVE = new Set(['lead', 'senior']);
const isFuller = (a: RoleReading, b: RoleReading): boolean => a.levels.length === 0 && b.levels.every((level) => ABOVE.has(level));

const otherLevel = (a: string, b: string): string =>
  a === '' || b === '' ? `another level: only one is “${a || b}”` : `another level: “${a}” against “${b}”`;

/** `detective` and `detective sergeant` are one; sergeant and captain are not. */
function otherHead(a: RoleReading, b: RoleReading, areas: Relation): Comparison {
  if (a.area.includes(b.head!) || b.area.includes(a.head!)) return { verdict: 'compatible', because: ['one is the fuller form'] };
  if (a.sort !== b.sort) return { verdict: 'incomparable', because: ['both can be held at once'] };
  if (a.sort === 'rank') return { verdict: 'different', because: [`another rank: ${a.head} against ${b.head}`], confidence: 0.7 };
  if (areas === 'same' && a.area.length > 0)
    return { verdict: 'different', because: [`another post: ${a.head} against ${b.head}`], confidence: 0.6 };
  return { verdict: 'incomparable', because: ['both can be held at once'] };
}

type Relation = 'same' | 'part' | 'other';

function relation(a: readonly string[], b: readonly string[]): Relation {
  const left = a.map(singular);
  const right = b.map(singular);
  const inA = left.every((word) => right.includes(word));
  const inB = right.every((word) => left.includes(word));
  return inA && inB ? 'same' : inA || inB ? 'part' : 'other';
}

/** Whether two roles name one post in other words (`operations chief`, `head of operations`). */
export function sameRoleOtherWords(a: RoleValue, b: RoleValue): boolean {
  const left = readRole(a.role);
  const right = readRole(b.role);
  return (
    left.head !== null &&
    right.head !== null &&
    heldFormsOf(a.role).join(' ') !== heldFormsOf(b.role).join(' ') &&
    left.notNow === right.notNow &&
    synonymous(left.head, right.head) &&
    relation(left.area, right.area) === 'same' &&
    relation(left.levels, right.levels) === 'same'
  );
}
