/** Two abbreviations of one long form: *Regional Harbour Board (RHB)*, *Regional Harbour Board (HRB)*. */
import type { Found } from '../../kinds/kind.js';
import type { Mention, Slot, SlotReading } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { editDistance } from '../../text/distance.js';
import { LINE_GAP, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { formOf, wordSet } from '../../text/words.js';
import { weights } from '../weights.js';

const W = weights.names;

/** A short form in brackets after words. */
interface Tie {
  readonly tokens: Tokens;
  readonly article: number;
  /** The token of the short form; the bracket stands before it, and the long form before that. */
  readonly at: number;
  readonly short: string;
  /** First token of the words whose initials the short form is; null where it is of none. */
  readonly from: number | null;
}

export function linkShortForms(articles: readonly Extracted[]): Slot[] {
  const ties = articles.flatMap(({ tokens }, article) => tiesOf(tokens, article));
  const told = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.from === null) continue;
    const long = longOf(tie, tie.from);
    const key = long.toLowerCase();
    if (told.has(key)) continue;
    told.set(
      key,
      ties.filter((other) => other.at - 1 >= lengthOf(tie) && areSameWords(tie, other)),
    );
  }
  return [...told.values()].flatMap((list) => slotOf(list) ?? []);
}

const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 8;

function tiesOf(tokens: Tokens, article: number): Tie[] {
  const ties: Tie[] = [];
  for (let at = 2; at + 1 < tokens.count; at++) {
    if (tokens.unit[at - 1] !== OPEN || tokens.unit[at + 1] !== CLOSE || tokens.type[at] !== WORD || tokens.shape[at] !== UPPER) continue;
    const short = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (short.length < FEWEST_LETTERS || short.length > MOST_LETTERS || !/^\p{Lu}+$/u.test(short)) continue;
    ties.push({ tokens, article, at, short, from: firstOfLong(tokens, at - 1, short) });
  }
  return ties;
}

/** Words that a short form may have no letter for. */
const SMALL = wordSet('of the for and on in to a an at by with de la le du des'.split(' '));

/** The first of the words before a bracket that begin with the letters of a short form, one each. */
function firstOfLong(tokens: Tokens, bracket: number, short: string): number | null {
  const letters = short.toLowerCase();
  let left = letters.length;
  for (let i = bracket - 1; i >= 0 && tokens.sentence[i] === tokens.sentence[bracket] && tokens.gap[i + 1] < LINE_GAP; i--) {
    if (tokens.type[i] !== WORD) continue;
    if (formOf(tokens.word[i])[0] === letters[left - 1]) left--;
    else if (!SMALL.has(tokens.word[i])) return null;
    if (left === 0) return i;
  }
  return null;
}

const lengthOf = ({ at, from }: Tie): number => at - 1 - (from ?? at);
const longOf = ({ tokens, at }: Tie, from: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[at - 2]).replace(/\s+/g, ' ');

/** Whether the words before the second bracket are the long form of the first, and no longer one of its own. */
function areSameWords(tie: Tie, other: Tie): boolean {
  if (other.from !== null && lengthOf(other) !== lengthOf(tie)) return false;
  for (let back = 2; back < lengthOf(tie) + 2; back++)
    if (tie.tokens.word[tie.at - back] !== other.tokens.word[other.at - back]) return false;
  return true;
}

/** The surest of the short forms, and those a slip away from it that stand in other articles. */
function slotOf(ties: readonly Tie[]): Slot | null {
  const byShort = new Map<string, Tie[]>();
  for (const tie of ties) byShort.set(tie.short, [...(byShort.get(tie.short) ?? []), tie]);
  const [main, ...others] = [...byShort.values()].sort((x, y) => y.length - x.length);
  const near = others.filter((list) => editDistance(main[0].short, list[0].short, 1) === 1);
  if (near.length === 0) return null;
  const lists = [main, ...near];
  const [first] = main.filter(({ from }) => from !== null).concat(near.flat().filter(({ from }) => from !== null));
  const long = longOf(first, first.from!);
  return {
    kind: 'name',
    subject: long,
    readings: lists.map(readingOf),
    outcome: 'conflict',
    confidence: near.every((list) => areSwapped(main[0].short, list[0].short)) ? W.shortFormSwapped : W.shortForm,
    message: `Articles disagree on a short form: ${lists.map(([{ short }]) => `"${short}"`).join(' or ')}`,
    because: [`both stand in brackets after "${long}"`],
    evidence: [],
  };
}

const areSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

function readingOf(ties: readonly Tie[]): SlotReading {
  const mentions = ties.map(mentionOf);
  return { text: ties[0].short, value: mentions[0].found.value, mentions };
}

function mentionOf({ tokens, article, at, short }: Tie): Mention {
  const [start, end] = [tokens.start[at], tokens.end[at]];
  const found: Found<'name'> = {
    kind: 'name',
    value: { full: short, given: null, family: null, type: 'organisation' },
    first: at,
    last: at + 1,
    start,
    end,
  };
  return { article, found, start, end };
}
