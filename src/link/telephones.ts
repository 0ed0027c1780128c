/** Telephone numbers that differ as a slip makes them: a helpline printed with a figure too many reaches nobody. */
import type { Found } from '../kinds/kind.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { singleEdit } from '../text/distance.js';
import { LINE_GAP, NO_GAP, NUMBER, SPACE_GAP, type Tokens } from '../text/tokens.js';
import { wordOf } from '../text/words.js';
import { weights } from './weights.js';

const W = weights.telephones;

const CALLS = new Set(
  'call calls calling phone telephone tel ring dial text contact line helpline hotline crimestoppers fax mobile freephone'
    .split(' ')
    .map(wordOf),
);
/** Tokens before a number among which it is said that it is one to call. */
const BEFORE = 12;
const FEWEST = 9;
const MOST = 14;

interface Telephone {
  /** The figures alone. */
  readonly figures: string;
  readonly mention: Mention;
}

/** Numbers of two articles, neither of which has both. */
export function linkTelephones(story: Story): Slot[] {
  const byFigures = new Map<string, Telephone[]>();
  story.articles.forEach((article, index) => {
    for (const one of telephonesOf(article, index)) {
      const list = byFigures.get(one.figures);
      if (list) list.push(one);
      else byFigures.set(one.figures, [one]);
    }
  });
  const lists = [...byFigures.values()];
  return lists.flatMap((a, i) => lists.slice(i + 1).flatMap((b) => slotOf(a, b) ?? []));
}

function telephonesOf({ tokens }: Extracted, article: number): Telephone[] {
  const found: Telephone[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (tokens.type[first] !== NUMBER) continue;
    const last = lastOf(tokens, first);
    const figures = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\D/g, '');
    if (last - first > 1 && figures.length >= FEWEST && figures.length <= MOST && isCalled(tokens, first))
      found.push({ figures, mention: mentionOf(tokens, article, first, last) });
    first = last - 1;
  }
  return found;
}

/** One past the last token of figures that blanks, dashes and brackets part. */
function lastOf({ type, gap, text, start, end, count }: Tokens, first: number): number {
  let last = first + 1;
  for (;;) {
    let next = last;
    if (next < count && ')-.‐‑–'.includes(text[start[next]]) && end[next] - start[next] === 1 && gap[next] === NO_GAP) next++;
    const isNext = next < count && type[next] === NUMBER && gap[next] <= SPACE_GAP && /^\d+$/.test(text.slice(start[next], end[next]));
    if (!isNext) return last;
    last = next + 1;
  }
}

function isCalled({ word, gap }: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - BEFORE) && gap[i + 1] < LINE_GAP; i--) if (CALLS.has(word[i])) return true;
  return false;
}

function mentionOf(tokens: Tokens, article: number, first: number, last: number): Mention {
  const bracket = tokens.text[tokens.start[first] - 1] === '(' ? 1 : 0;
  const [start, end] = [tokens.start[first] - bracket, tokens.end[last - 1]];
  const found: Found<'term'> = { kind: 'term', value: { form: tokens.text.slice(start, end) }, first, last, start, end };
  return { article, found, start, end };
}

/** *1-800 706 2488*, *(800) 706 2488*; *+44 845 125 2222*, *0845 125 2222*: with the code of the country and without. */
function areOne(a: string, b: string): boolean {
  const [short, long] = [a, b].map((figures) => figures.replace(/^0+/, '')).sort((x, y) => x.length - y.length);
  return long.endsWith(short);
}

function slotOf(a: readonly Telephone[], b: readonly Telephone[]): Slot | null {
  if (areOne(a[0].figures, b[0].figures)) return null;
  const edit = singleEdit(a[0].figures, b[0].figures);
  const articles = new Set(a.map(({ mention }) => mention.article));
  if (edit === null || b.some(({ mention }) => articles.has(mention.article))) return null;
  const readings = [a, b].map((list): SlotReading => {
    const { found } = list[0].mention;
    return { text: (found as Found<'term'>).value.form, value: found.value, mentions: list.map(({ mention }) => mention) };
  });
  // An office has lines that differ in their last figure.
  const isOneLonger = a[0].figures.length !== b[0].figures.length;
  return {
    kind: 'term',
    subject: 'telephone',
    readings,
    outcome: 'conflict',
    confidence: isOneLonger || edit.kind === 'swapped' ? W.slip : W.otherFigure,
    message: `Articles disagree on a telephone number: "${readings[0].text}" or "${readings[1].text}"`,
    because: [
      isOneLonger ? 'one figure more or less' : edit.kind === 'swapped' ? 'two figures changed places' : 'one figure differs',
      'no article has both',
    ],
    evidence: [],
  };
}
