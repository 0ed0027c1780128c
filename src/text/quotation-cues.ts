/** What speaks for a quotation mark opening or closing: its shape, the gaps and marks around it, the words after it. */
import { type BareTokens, LINE_GAP, LOWER, NO_GAP, NUMBER, WORD } from './tokens.js';
import { formOf, wordSet } from './words.js';

const SHAPE = 4;
const OPEN_SHAPES = new Set([0x201c, 0x201e, 0x201f, 0xab, 0x2018, 0x201b, 0x60]);
const CLOSE_SHAPES = new Set([0x201d, 0xbb]);
const OPENERS = '([{—–-/“‘"';
const CLOSERS = ')]}.,;:!?—–-/”’"…';
const STOPS = '.,!?…';

/** Words that follow a closed quotation: what attributes it. */
const ATTRIBUTING = wordSet('said says he she told tells added wrote asked according they i read reads stated we the in on'.split(' '));
/** Words of which the first letters were dropped, and short forms written with a mark on either side. */
const CLIPPED = wordSet('em til till tis twas cause cos bout round n nuff nother ere neath'.split(' '));

/** Words that lead up to a quotation. */
const SAYING = wordSet(
  'said says saying told tells telling added adds adding wrote writes writing asked asks asking replied stated states stating explained noted insisted continued argued warned claimed declared announced tweeted posted read reads reading called asked shouted yelled screaming responded concluded recalled'.split(
    ' ',
  ),
);
/** How many tokens may stand between such a word and the comma. */
const LEAD = 5;

interface Around {
  /** Room before: a gap, a line's start or a mark that opens. */
  readonly roomBefore: boolean;
  readonly roomAfter: boolean;
  readonly lineStart: boolean;
  readonly lineEnd: boolean;
  readonly before: string;
}

function around(tokens: BareTokens, first: number, last: number): Around {
  const lineStart = first === 0 || tokens.gap[first] >= LINE_GAP;
  const lineEnd = last + 1 >= tokens.count || tokens.gap[last + 1] >= LINE_GAP;
  const charAt = (i: number): string => tokens.text[tokens.start[i]];
  return {
    lineStart,
    lineEnd,
    roomBefore: lineStart || tokens.gap[first] !== NO_GAP || OPENERS.includes(charAt(first - 1)),
    roomAfter: lineEnd || tokens.gap[last + 1] !== NO_GAP || CLOSERS.includes(charAt(last + 1)),
    before: lineStart ? '' : tokens.text[tokens.end[first - 1] - 1],
  };
}

/** How much speaks for a double mark opening a quotation, and how much for its closing one. */
export function doubleCues(tokens: BareTokens, first: number, last: number, unit: number): { open: number; close: number } {
  const at = around(tokens, first, last);
  const said = at.before === ',' && saidBefore(tokens, first);
  return { open: openingCue(at, unit, said), close: closingCue(tokens, at, last, unit, said) };
}

function openingCue(at: Around, unit: number, said: boolean): number {
  let cue = shapeCue(unit);
  if (at.roomBefore && !at.roomAfter) cue += 2;
  else if (at.roomAfter && !at.roomBefore) cue -= 2.5;
  if (at.before === ':') cue += 1.5;
  if (at.before === ',' && !at.lineStart) cue += said ? 1 : -1;
  if (at.lineStart) cue += 2;
  if (at.lineEnd) cue -= 2;
  return cue;
}

function closingCue(tokens: BareTokens, at: Around, last: number, unit: number, said: boolean): number {
  let cue = -shapeCue(unit);
  if (at.roomAfter && !at.roomBefore) cue += 2;
  else if (at.roomBefore && !at.roomAfter) cue -= 1;
  if (at.before !== '' && STOPS.includes(at.before)) cue += 1.2;
  if (at.before === ',' && !said) cue += 1;
  if (!at.lineEnd && tokens.type[last + 1] === WORD && tokens.shape[last + 1] === LOWER && ATTRIBUTING.has(tokens.word[last + 1]))
    cue += 1.5;
  if (at.lineStart) cue -= 2;
  if (at.lineEnd) cue += 2;
  return cue;
}

/** Whether the words before a comma lead up to a quotation (`he told reporters, "…`). */
function saidBefore(tokens: BareTokens, mark: number): boolean {
  for (let i = mark - 2; i >= Math.max(0, mark - 2 - LEAD); i--) {
    if (tokens.type[i] === WORD && SAYING.has(tokens.word[i])) return true;
    if (tokens.gap[i + 1] >= LINE_GAP || STOPS.includes(tokens.text[tokens.start[i]])) return false;
  }
  return false;
}

const shapeCue = (unit: number): number => (OPEN_SHAPES.has(unit) ? SHAPE : CLOSE_SHAPES.has(unit) ? -SHAPE : 0);

const NEVER = -20;

/** What speaks for a single mark; most are apostrophes, so that doing nothing costs little. */
export function singleCues(tokens: BareTokens, i: number, unit: number): { open: number; close: number; ignore: number } {
  const at = around(tokens, i, i);
  const opensByShape = OPEN_SHAPES.has(unit);
  const closesByShape = unit === 0x2019;
  return {
    open: canOpen(tokens, i, at) ? 1 + (opensByShape ? 2 : 0) - (closesByShape ? 2.5 : 0) + (at.lineStart ? 0.5 : 0) : NEVER,
    close: canClose(tokens, i, at, opensByShape) ? closeStrength(tokens, i, at) : NEVER,
    ignore: opensByShape ? -1.5 : -0.2,
  };
}

function canOpen(tokens: BareTokens, i: number, at: Around): boolean {
  if (!at.roomBefore || at.lineEnd || tokens.gap[i + 1] !== NO_GAP) return false;
  const next = i + 1;
  if (tokens.type[next] === NUMBER) return !isDecade(tokens, next);
  if (',.;:!?)'.includes(tokens.text[tokens.start[next]]) && tokens.text[tokens.start[next + 1]] !== '.') return false;
  return !(tokens.type[next] === WORD && CLIPPED.has(tokens.word[next]));
}

/** `'90s`, `'08`. */
function isDecade(tokens: BareTokens, i: number): boolean {
  if (tokens.end[i] - tokens.start[i] !== 2) return false;
  const ending = i + 1 < tokens.count && tokens.gap[i + 1] === NO_GAP ? tokens.word[i + 1] : -1;
  return ending < 0 || formOf(ending) === 's' || tokens.type[i + 1] !== WORD;
}

function canClose(tokens: BareTokens, i: number, at: Around, opensByShape: boolean): boolean {
  if (opensByShape || i === 0 || at.lineStart) return false;
  if (tokens.gap[i] !== NO_GAP) return !at.lineEnd && tokens.gap[i + 1] !== NO_GAP && (STOPS.includes(at.before) || at.roomAfter); // `mother ship ' on`
  return at.roomAfter || tokens.type[i + 1] !== WORD;
}

/** After a stop it closes; after an `s` before a word it may be a possessive (`the workers' union`). */
function closeStrength(tokens: BareTokens, i: number, at: Around): number {
  if (STOPS.includes(at.before)) return 3;
  if (tokens.gap[i] !== NO_GAP) return 0;
  if (at.lineEnd) return 2;
  if (!'sxzS'.includes(at.before)) return 1.5;
  return tokens.type[i + 1] === WORD ? -0.7 : 1;
}
