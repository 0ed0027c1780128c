/** What the words of a sentence say of a value in it: on which days, whose it is, where, and what sets it apart from others. */
import type { Found } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import type { Claim } from '../../text/claim.js';
import { lemmaOf } from '../../text/lemma.js';
import { NUMBER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);
const APART = words(
  'another additional other others further extra more each every per second third fourth last next earlier previous previously later second-degree first-degree former',
);
const BEFORE_VALUE = 2;
const AFTER_VALUE = 2;
const CENT = wordOf('cent');
const NEAR_PLACE = 8;

/** Weekdays and months among tokens `[from, to)`. */
export function daysOf(tokens: Tokens, from: number, to: number): Set<number> {
  const days = new Set<number>();
  for (let i = from; i < to; i++) if (tokens.type[i] === WORD && DAYS.has(tokens.word[i])) days.add(tokens.word[i]);
  return days;
}

/** How many numbers stand among tokens `[from, to)`. */
export function crowdOf(tokens: Tokens, from: number, to: number): number {
  let numbers = 0;
  for (let i = from; i < to; i++) if (tokens.type[i] === NUMBER) numbers++;
  return numbers;
}

/** Words beside a value that set it apart: *another*, *additional*, *each*. */
export function apartOf(tokens: Tokens, from: number, to: number, found: Found): Set<number> {
  const apart = new Set<number>();
  for (let i = Math.max(from, found.first - BEFORE_VALUE); i < Math.min(to, found.last + AFTER_VALUE); i++)
    if (tokens.type[i] === WORD && APART.has(tokens.word[i]) && setsApart(tokens, i, found)) apart.add(tokens.word[i]);
  return apart;
}

/** Capitalised words among tokens `(from, to)`, as lemmas; neither days nor what sets the value apart. */
export function capitalsOf(tokens: Tokens, from: number, to: number, found: Found): Set<number> {
  const capitals = new Set<number>();
  for (let i = from + 1; i < to; i++) {
    if (tokens.type[i] !== WORD || (tokens.shape[i] !== TITLE && tokens.shape[i] !== UPPER)) continue;
    const word = tokens.word[i];
    if (!DAYS.has(word) && !(APART.has(word) && setsApart(tokens, i, found))) capitals.add(lemmaOf(word));
  }
  return capitals;
}

/** *another 12 people*, *12 more people*, *12 other people*; not *40 per cent*. */
function setsApart(tokens: Tokens, i: number, found: Found): boolean {
  if (i + 1 < tokens.count && tokens.word[i + 1] === CENT) return false;
  return i < found.first ? found.first - i <= BEFORE_VALUE : i >= found.last && i - found.last < AFTER_VALUE;
}

/** Words of the names that stand before the value in its sentence, as lemmas. */
export function namedBefore(article: Extracted, found: Found): Set<number> {
  return wordsOfNames(article, namesBefore(article, found));
}

/** Words of the name that stands last before the value in its sentence: most often whose value it is. */
export function bearerWords(article: Extracted, found: Found): Set<number> {
  const last = namesBefore(article, found).reduce<Found | null>((late, name) => (late && late.first >= name.first ? late : name), null);
  return wordsOfNames(article, last ? [last] : []);
}

function namesBefore({ tokens, found: all }: Extracted, found: Found): Found[] {
  const s = tokens.sentence[found.first];
  return all.filter((other) => other.kind === 'name' && other.last <= found.first && tokens.sentence[other.first] === s);
}

function wordsOfNames({ tokens }: Extracted, names: readonly Found[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of names) for (let i = first; i < last; i++) if (tokens.type[i] === WORD) words.add(lemmaOf(tokens.word[i]));
  return words;
}

/** Capitalised words of the place named nearest to the value in its clause. */
export function placesOf(tokens: Tokens, found: Found, { qualifiers }: Claim): Set<number> {
  const near = qualifiers.places
    .map((place) => ({ place, gap: place.first >= found.last ? place.first - found.last : found.first - place.last }))
    .filter(({ gap }) => gap >= 0 && gap <= NEAR_PLACE)
    .sort((a, b) => a.gap - b.gap);
  const words = new Set<number>();
  if (near.length) for (let i = near[0].place.first; i < near[0].place.last; i++) words.add(tokens.word[i]);
  return words;
}
