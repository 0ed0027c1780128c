/** On which side of a place something lies, as far from it: *110 miles west of Kelmer*, *110 miles south of Kelmer*. */
import type { QuantityValue } from '../../kinds/kind.js';
import type { Mention, Slot, Story } from '../../model/link.js';
import { LOWER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';

/** Points of the compass, in eighths of a turn. */
const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const points = new Map(POINTS.map((point, eighth) => [wordOf(point), eighth]));
const EIGHTHS = POINTS.length;
/** Beyond *west* and *northwest*, which may be told of one place. */
const FEW_EIGHTHS = 1;
const OF = wordOf('of');
const LONGEST_PLACE = 4;

interface Bearing {
  readonly eighth: number;
  readonly place: string;
  readonly text: string;
  readonly mention: Mention;
}

export function linkBearings(story: Story, claims: readonly Claim[]): Slot[] {
  const byPlace = new Map<string, Bearing[]>();
  for (const claim of claims) {
    if (claim.sort !== 'measure') continue;
    const told = bearingOf(story, claim);
    if (told === null) continue;
    const list = byPlace.get(told.key);
    if (list) list.push(told.bearing);
    else byPlace.set(told.key, [told.bearing]);
  }
  return [...byPlace].flatMap(([, list]) => slotOf(list) ?? []);
}

/** Null for a measure that nothing behind it gives a bearing: *110 miles away*. */
function bearingOf(story: Story, { article, found }: Claim): { readonly key: string; readonly bearing: Bearing } | null {
  const { word, type, text, start, end, count, shape } = story.articles[article].tokens;
  const { number, unit } = found.value as QuantityValue;
  const at = found.last;
  const eighth = at + 1 < count ? points.get(word[at]) : undefined;
  if (number === null || eighth === undefined || word[at + 1] !== OF) return null;
  let last = at + 2;
  while (last < Math.min(count, at + 2 + LONGEST_PLACE) && type[last] === WORD && shape[last] !== LOWER) last++;
  if (last === at + 2) return null;
  const place = text.slice(start[at + 2], end[last - 1]);
  const mention = { article, found, start: found.start, end: end[at] };
  return { key: `${number} ${unit} ${place}`, bearing: { eighth, place, text: text.slice(start[found.first], end[at]), mention } };
}

/** Where an article has both, they are two places. */
function slotOf(list: readonly Bearing[]): Slot | null {
  const eighths = [...new Set(list.map(({ eighth }) => eighth))];
  if (eighths.length !== 2 || turn(eighths[0], eighths[1]) <= FEW_EIGHTHS) return null;
  const sides = eighths.map((eighth) => list.filter((one) => one.eighth === eighth));
  const articles = new Set(sides[0].map(({ mention }) => mention.article));
  if (sides[1].some(({ mention }) => articles.has(mention.article))) return null;
  const [{ place }] = list;
  return {
    kind: 'quantity',
    subject: `the side of ${place}`,
    readings: sides.map((told) => ({
      text: told[0].text,
      value: told[0].mention.found.value,
      mentions: told.map(({ mention }) => mention),
    })),
    outcome: 'conflict',
    confidence: weights.bearings,
    message: `Articles disagree on the side of ${place}: ${sides.map(([{ text }]) => `"${text}"`).join(' or ')}`,
    because: [`both are as far from ${place}`, 'no article has both'],
    evidence: [],
  };
}

const turn = (x: number, y: number): number => Math.min((x - y + EIGHTHS) % EIGHTHS, (y - x + EIGHTHS) % EIGHTHS);
