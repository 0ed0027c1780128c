/** Sentence boundaries over tokens. A sentence ends at `.`, `!`, `?` or `…` where what follows starts like one, and at line breaks that are not a wrap. */
import { ANYWHERE, BEFORE_NAME, STARTERS } from './abbreviations.js';
import { type BareTokens, INITIAL, LINE_GAP, LOWER, NO_GAP, NUMBER, PARAGRAPH_GAP, PUNCT, type ScannedTokens, WORD } from './tokens.js';
import { wordOf, wordSet } from './words.js';

const beforeName = wordSet(BEFORE_NAME);
const anywhere = wordSet(ANYWHERE);
const starters = wordSet(STARTERS);
/** By unit: 1 for what closes a quotation or a bracket. */
const closers = new Uint8Array(65536);
for (const mark of '"\'”’)]»') closers[mark.charCodeAt(0)] = 1;
const [STOP, SHOUT, QUESTION, DOTS, COLON] = Array.from('.!?…:', (mark) => mark.charCodeAt(0));
const SHORTEST_WRAPPED_LINE = 45;
const LONGEST_WRAPPED_LINE = 110;

/** Starts of the sentences of the text at hand. */
let starts: Int32Array = new Int32Array(1 << 12);

/** Numbers the tokens by their sentences; gives the first token of each, and the number of tokens behind them. */
export function findSentences(tokens: ScannedTokens): Int32Array {
  const { count, gap, type, sentence, dotted, breaks, breakCount } = tokens;
  let found = 0;
  let lineStart = 0;
  let numbered = 0;
  let dot = 0;
  const wrapped = isHardWrapped(tokens);
  for (let k = 0; k < breakCount; k++) {
    const i = breaks[k];
    const newLine = gap[i] >= LINE_GAP;
    while (dot < dotted.length && dotted[dot] < i - 1) dot++;
    const plain = i > 0 && type[i - 1] === WORD && dotted[dot] !== i - 1;
    if (i === 0 || (newLine && !isWrap(tokens, i, lineStart, wrapped)) || (!plain && endsBefore(tokens, i))) {
      while (numbered < i) sentence[numbered++] = found - 1;
      if (found + 1 === starts.length) starts = widened(starts);
      starts[found++] = i;
    }
    if (newLine) lineStart = i;
  }
  while (numbered < count) sentence[numbered++] = found - 1;
  const sentences = starts.slice(0, found + 1);
  sentences[found] = count;
  return sentences;
}

function widened(old: Int32Array): Int32Array {
  const made = new Int32Array(old.length * 2);
  made.set(old);
  return made;
}

/** Text set to a fixed width, as in e-mail: many lines, none long, and most of them ending in mid-sentence. */
function isHardWrapped(tokens: ScannedTokens): boolean {
  const { count, gap, end, start, breaks, breakCount } = tokens;
  let lines = 0;
  let open = 0;
  let lineStart = 0;
  for (let k = 1; k <= breakCount; k++) {
    const i = k < breakCount ? breaks[k] : count;
    if (i < count && gap[i] < LINE_GAP) continue;
    if (i === 0 || end[i - 1] - start[lineStart] > LONGEST_WRAPPED_LINE) return false;
    lines++;
    if (!isTerminal(tokens, i - 1)) open++;
    lineStart = i;
  }
  return lines >= 6 && open * 2 > lines;
}

/** A line break inside a sentence: the line was long, did not end one, and the next goes on in lower case or the whole text is wrapped. */
function isWrap(tokens: BareTokens, i: number, lineStart: number, wrapped: boolean): boolean {
  if (tokens.gap[i] === PARAGRAPH_GAP) return false;
  const last = i - 1;
  if (tokens.end[last] - tokens.start[lineStart] < SHORTEST_WRAPPED_LINE || isTerminal(tokens, last)) return false;
  return wrapped || (tokens.type[i] === WORD && tokens.shape[i] === LOWER);
}

function isTerminal(tokens: BareTokens, i: number): boolean {
  while (i > 0 && closers[tokens.unit[i]] !== 0) i--;
  const unit = tokens.text.charCodeAt(tokens.end[i] - 1);
  return isStop(unit) || unit === COLON;
}

const isStop = (unit: number): boolean => unit === STOP || unit === SHOUT || unit === QUESTION || unit === DOTS;

/** Whether a sentence ended before token `i` (on the same line). */
function endsBefore(tokens: BareTokens, i: number): boolean {
  const { type, start, end } = tokens;
  let mark = i - 1;
  while (mark > 0 && tokens.gap[mark] === NO_GAP && closers[tokens.unit[mark]] !== 0) mark--;
  // a word that ends in a full stop is dotted, and four units long at least (*U.K.*)
  if (type[mark] === WORD && end[mark] - start[mark] < 4) return false;
  const unit = tokens.text.charCodeAt(tokens.end[mark] - 1);
  if (!isStop(unit)) return false;
  const next = startOf(tokens, i);
  if (next < 0) return false;
  const lowerNext = tokens.type[next] === WORD && tokens.shape[next] === LOWER;
  if (lowerNext) return false;
  if (unit === SHOUT || unit === QUESTION) return true;
  if (tokens.type[mark] === WORD) return starters.has(tokens.word[next]); // U.K., a.m.
  const before = mark - 1;
  if (before < 0 || tokens.gap[mark] !== NO_GAP || tokens.type[before] !== WORD) return decimalSplit(tokens, mark, i) === false;
  const word = tokens.word[before];
  if (tokens.shape[before] === INITIAL) return starters.has(tokens.word[next]);
  if (beforeName.has(word) && tokens.shape[before] !== LOWER) return false;
  if (word === NO && tokens.type[next] === NUMBER) return false;
  if (anywhere.has(word) && tokens.gap[before] !== LINE_GAP) {
    if (tokens.type[next] === NUMBER) return false;
    return tokens.shape[before] === LOWER && !UNITS.has(word) ? true : starters.has(tokens.word[next]);
  }
  return true;
}

const NO = wordOf('no');
const UNITS = wordSet(['am', 'pm', 'hr', 'hrs', 'min', 'mins', 'lb', 'lbs', 'oz', 'ft', 'in', 'yd', 'mi', 'km', 'etc', 'al', 'approx']);

/** `$2. 5 million`: text put together from tokens leaves a space inside the number. */
function decimalSplit(tokens: BareTokens, mark: number, i: number): boolean {
  return (
    mark > 1 &&
    tokens.type[mark - 1] === NUMBER &&
    tokens.gap[mark] === NO_GAP &&
    tokens.type[i] === NUMBER &&
    '$£€'.includes(tokens.text[tokens.start[mark - 2]])
  );
}

/** The first word or number at or after an opening quotation mark or bracket. */
function startOf(tokens: BareTokens, i: number): number {
  for (let k = i; k < Math.min(i + 4, tokens.count); k++) if (tokens.type[k] !== PUNCT) return k;
  return i < tokens.count ? i : -1;
}
