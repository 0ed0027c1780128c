/** Finds roles: before a name, after it in apposition, or after an owner (`Labour’s head of operations`). */
import { LINE_GAP, LOWER, NO_GAP, type Tokens, textOf, WORD } from '../../text/tokens.js';
import { formOf, wordOf } from '../../text/words.js';
import type { Found, Passage, RoleValue } from '../kind.js';
import { OF_LINKS } from './lexicon.js';
import { isHead, isLevel, isTime } from './reading.js';

const COMMA = wordOf(',');
const STOP = wordOf('.');
const POSSESSIVE = wordOf("'s");
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'one', 'another', 'this', 'that'].map(wordOf));
const links = new Set(OF_LINKS.map(wordOf));
const STOPPERS = new Set(
  'who whom which that was is are were has had said says told and or but when where while after before because if as from on by not'
    .split(' ')
    .map(wordOf),
);
const LONGEST = 9;

/** A role with its holder's place in the list of names; -1 where no holder is named. */
export interface HeldRole {
  readonly found: Found<'role'>;
  readonly holder: number;
}

export const find = (passage: Passage): Found<'role'>[] => findHeld(passage).map((held) => held.found);

/** Every role with the index of its holder in `passage.names`, in order of start, none overlapping another. */
export function findHeld(passage: Passage): HeldRole[] {
  const all: HeldRole[] = [];
  passage.names.forEach((name, k) => {
    const held = (name.value.type === 'person' && (before(passage, k) ?? after(passage, k))) || null;
    if (held) all.push(held);
  });
  all.push(...owned(passage));
  all.sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end);
  const kept: HeldRole[] = [];
  for (const held of all) if ((kept.at(-1)?.found.end ?? -1) <= held.found.start) kept.push(held);
  return kept;
}

const form = (tokens: Tokens, i: number): string => formOf(tokens.word[i]).replace(/\.$/, '');

/** `environment secretary Steve Reed`; `The campaign’s co-manager, Susie Wiles,`. */
function before(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  let end = names[k].first;
  if (end > 1 && tokens.word[end - 1] === COMMA && tokens.gap[end] < LINE_GAP && isClosed(tokens, names[k].last)) end--;
  if (end > 1 && tokens.word[end - 1] === STOP && tokens.gap[end - 1] === NO_GAP) end--; // `Sgt. Bob`
  if (end < 1 || tokens.type[end - 1] !== WORD || !isHead(form(tokens, end - 1))) return null;
  const floor = Math.max(
    tokens.sentences[tokens.sentence[end - 1]],
    end - LONGEST,
    k > 0 && names[k - 1].last >= end ? names[k - 1].last : 0,
  );
  let first = end - 1;
  while (first > floor && belongs(tokens, first - 1)) first--;
  while (first < end && (DETERMINERS.has(tokens.word[first]) || tokens.type[first] !== WORD)) first++;
  return make(passage, first, end, k);
}

/** Whether a token before a role's head is of the role: a modifier, an owner, a hyphen. */
function belongs(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i + 1] >= LINE_GAP) return false;
  if (tokens.type[i] !== WORD) return '-‐‑/&.'.includes(tokens.text[tokens.start[i]]) && tokens.gap[i] === NO_GAP;
  return (
    tokens.shape[i] !== LOWER ||
    isHead(form(tokens, i)) ||
    isLevel(form(tokens, i)) ||
    isTime(form(tokens, i)) ||
    tokens.word[i] === POSSESSIVE ||
    !isSmall(tokens, i)
  );
}

const SMALL = new Set(
  'the a an and or but of for at in on by to with from as than that this these those who which when where while if said says told its his her their our not was is are were be been has have had he she they it we you i also then meet met joined including against about after before under over into between among'
    .split(' ')
    .map(wordOf),
);
const isSmall = (tokens: Tokens, i: number): boolean => SMALL.has(tokens.word[i]);

const isClosed = (tokens: Tokens, i: number): boolean => i < tokens.count && (tokens.word[i] === COMMA || tokens.word[i] === STOP);

/** `Sofia Patel, head of operations at the Labour Party,`. */
function after(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  let i = names[k].last;
  if (i >= tokens.count || tokens.word[i] !== COMMA) return null;
  i++;
  if (tokens.text.charCodeAt(tokens.start[i]) >= 48 && tokens.text.charCodeAt(tokens.start[i]) <= 57 && tokens.word[i + 1] === COMMA)
    i += 2; // age
  if (i < tokens.count && DETERMINERS.has(tokens.word[i])) i++;
  const first = i;
  let head = -1;
  while (i < tokens.count && i - first < LONGEST + 3 && tokens.gap[i] < LINE_GAP) {
    if (
      tokens.word[i] === COMMA ||
      STOPPERS.has(tokens.word[i]) ||
      (tokens.type[i] !== WORD && !"-‐‑’'&.".includes(tokens.text[tokens.start[i]]))
    )
      break;
    if (tokens.word[i] === STOP && tokens.sentences[tokens.sentence[i] + 1] === i + 1) break;
    if (head < 0 && links.has(tokens.word[i])) return null;
    if (isHead(form(tokens, i)) && (head < 0 || !links.has(tokens.word[head + 1]))) head = i;
    i++;
  }
  return head < 0 ? null : make(passage, first, trimLinks(tokens, first, i), k);
}

function trimLinks(tokens: Tokens, first: number, last: number): number {
  while (last > first && (links.has(tokens.word[last - 1]) || tokens.type[last - 1] !== WORD || DETERMINERS.has(tokens.word[last - 1])))
    last--;
  return last;
}

/** `Labour’s head of operations`: a post with an owner and no holder. */
function owned(passage: Passage): HeldRole[] {
  const { tokens } = passage;
  const out: HeldRole[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.word[i] !== POSSESSIVE || tokens.gap[i] !== NO_GAP || tokens.shape[i - 1] === LOWER) continue;
    let head = -1;
    for (let j = i + 1; j < Math.min(i + 5, tokens.count) && tokens.type[j] === WORD && !SMALL.has(tokens.word[j]); j++)
      if (isHead(form(tokens, j))) head = j;
    if (head < 0) continue;
    let last = head + 1;
    if (
      tokens.word[last] === wordOf('of') &&
      last + 1 < tokens.count &&
      tokens.type[last + 1] === WORD &&
      !SMALL.has(tokens.word[last + 1])
    )
      last += 2;
    let first = i - 1;
    while (
      first > 0 &&
      tokens.shape[first - 1] !== LOWER &&
      tokens.type[first - 1] === WORD &&
      tokens.gap[first] < LINE_GAP &&
      tokens.sentence[first - 1] === tokens.sentence[first]
    )
      first--;
    const held = make(passage, first, last, -1);
    if (held) out.push(held);
  }
  return out;
}

/** A role from tokens `[first, last)`; the body it is of is taken out where one is named. */
function make(passage: Passage, first: number, last: number, holder: number): HeldRole | null {
  if (last <= first) return null;
  const { tokens, names } = passage;
  const value: RoleValue = { ...split(passage, first, last), holder: holder < 0 ? null : names[holder].value.full };
  if (value.role === '') return null;
  return { found: { kind: 'role', value, first, last, start: tokens.start[first], end: tokens.end[last - 1] }, holder };
}

function split(passage: Passage, first: number, last: number): { role: string; of: string | null } {
  const { tokens } = passage;
  const plain = (from: number, to: number): string => textOf(tokens, from, to).replace(/\s+/g, ' ');
  for (let i = first + 1; i < last; i++) {
    if (tokens.word[i] === POSSESSIVE) return { role: plain(i + 1, last), of: plain(first, i) };
    if (links.has(tokens.word[i]) && i + 1 < last) {
      const at = DETERMINERS.has(tokens.word[i + 1]) ? i + 2 : i + 1;
      if (at < last && tokens.shape[at] !== LOWER) return { role: plain(first, i), of: plain(at, last) };
    }
  }
  const body = passage.names.find((name) => name.first === first && name.last < last && name.value.type !== 'person');
  if (body) return { role: plain(body.last, last), of: plain(first, body.last) };
  let end = first;
  while (
    end < last &&
    tokens.shape[end] !== LOWER &&
    !isHead(form(tokens, end)) &&
    !isLevel(form(tokens, end)) &&
    !isTime(form(tokens, end))
  )
    end++;
  return end > first && end < last && tokens.shape[last - 1] === LOWER
    ? { role: plain(end, last), of: plain(first, end) }
    : { role: plain(first, last), of: null };
}
