/** When a value held, and whether it came before or after a change: figures of two years, of two days, old and new are no disagreement. */
import type { Found } from '../../kinds/kind.js';
import { lemmaOf } from '../../text/lemma.js';
import { NUMBER, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS = words('january february march april may june july august september october november december');
const WHICH = words('this that last next past previous');
const SPANS = words('week month year season summer winter spring autumn fall quarter weekend decade');
const PREPOSITIONS = words('in of for during on since by');
const [SINCE, CAREER] = ['since', 'career'].map(wordOf);
/** Words between a value and what says when: *31C at the quay on Monday*. */
const LONGEST = 10;

/** *2025*, *monday*, *last year*: the nearest after the value in its part of the sentence, else what the sentence begins with; empty where neither says. */
export function periodOf(tokens: Tokens, found: Found, from: number, to: number): string {
  for (let i = found.last; i < Math.min(to, found.last + LONGEST) && tokens.type[i] !== PUNCT; i++) {
    const period = periodAt(tokens, i, from);
    if (period) return period;
  }
  for (let i = from; i < Math.min(found.first, from + 3) && tokens.type[i] !== PUNCT; i++) {
    const period = periodAt(tokens, i, from);
    if (period) return period;
  }
  return '';
}

const SO_FAR = 'since ';

function periodAt(tokens: Tokens, i: number, from: number): string {
  const { word, type } = tokens;
  const before = i > from ? word[i - 1] : -1;
  if (type[i] === NUMBER) {
    if (!PREPOSITIONS.has(before) || !/^(?:19|20)\d\d$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return '';
    return before === SINCE ? `${SO_FAR}${formOf(word[i])}` : formOf(word[i]);
  }
  if (type[i] !== WORD) return '';
  if (word[i] === CAREER) return formOf(CAREER);
  if (DAYS.has(word[i])) return formOf(word[i]);
  if (MONTHS.has(word[i])) return PREPOSITIONS.has(before) ? formOf(word[i]) : '';
  return SPANS.has(word[i]) && WHICH.has(before) ? `${formOf(before)} ${formOf(word[i])}` : '';
}

const sortOf = (period: string): 'year' | 'day' | 'month' | 'span' | 'so far' =>
  period.startsWith(SO_FAR)
    ? 'so far'
    : /^\d/.test(period)
      ? 'year'
      : DAYS.has(wordOf(period))
        ? 'day'
        : MONTHS.has(wordOf(period))
          ? 'month'
          : 'span';

/** Two periods of one sort are two, and a month is a part of a year; of two other sorts (*on Monday*, *last week*) the one may be when the other was. */
export function mayBeOther(a: string, b: string): boolean {
  const [x, y] = [sortOf(a), sortOf(b)];
  return (
    x === y ||
    (x === 'so far' && y !== 'day') ||
    (y === 'so far' && x !== 'day') ||
    (x === 'month' && b.endsWith(' year')) ||
    (y === 'month' && a.endsWith(' year'))
  );
}

/** Whether a value is what something was changed to, or what it was before. */
export type Stage = 'before' | 'after' | 'neither';

const CHANGES = words('raise increase lift hike boost cut lower reduce slash trim revise adjust amend sweeten');
const MOVES = words('up down rise fall increase decrease drop climb jump slip grow shrink');
const [TO, FROM] = [wordOf('to'), wordOf('from')];
/** Words between *to* and the value: *to about $121 billion*. */
const BEFORE_VALUE = 2;
const LONGEST_CHANGE = 14;

/** *raised its bid for the mill to*, *up from*: a word of change, and the *to* or *from* that goes with it right before the value. */
export function stageOf(tokens: Tokens, found: Found, from: number): Stage {
  const { word } = tokens;
  let at = found.first;
  while (at > from && at > found.first - BEFORE_VALUE && word[at] !== TO && word[at] !== FROM) at--;
  if (word[at] === TO) {
    for (let i = at - 1; i >= Math.max(from, at - LONGEST_CHANGE); i--) if (CHANGES.has(lemmaOf(word[i], 'verb'))) return 'after';
  } else if (word[at] === FROM && at > from) {
    const before = word[at - 1];
    if (MOVES.has(before) || MOVES.has(lemmaOf(before, 'verb')) || CHANGES.has(lemmaOf(before, 'verb'))) return 'before';
  }
  return 'neither';
}
