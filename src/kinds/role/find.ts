/** Finds roles: before a name, after it in apposition, or after an owner (`Labour’s head of operations`). */
import { lemmaOf } from '../../text/lemma.js';
import { LINE_GAP, LOWER, NO_GAP, NUMBER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import type { Found, Passage } from '../kind.js';
import { isEveryday } from '../name/index.js';
import { COPULAS, LEADING_VERBS, NO_MODIFIERS } from './lexicon.js';
import { COMMA, determiners, firstOf, headBefore, isHeadAt, isTimeOrLevel, lastOf, POSSESSIVE, STOP, splitBody } from './phrase.js';

const copulas = wordSet(COPULAS);
const smalls = wordSet(NO_MODIFIERS);
/** Honours that stand between a post and a name. */
const honours = wordSet(['sir', 'dame', 'lord', 'lady', 'baroness']);
/** Forms of address, likewise. */
const courtesies = wordSet(['dr', 'dr.', 'prof', 'prof.', 'professor', 'mr', 'mrs', 'ms', 'miss', 'cllr', 'councillor', 'rev']);
const IS = wordOf('is');
const WHO = wordOf('who');
/** `Ann Cole, who’s the county clerk`, `Bo Lind, he’s the treasurer`. */
const whoever = wordSet(['who', 'he', 'she']);
const SHORT_IS = wordOf("'s");
const OPENING = wordOf('(');
const CLOSING = wordOf(')');
const THEN = wordOf('then');
const THE = wordOf('the');
const OF = wordOf('of');
const FOR = wordOf('for');
/** Heads that are parts of a body or a room as well: *her head*, *his chair*. */
const bodily = wordSet(['head', 'chair', 'private', 'general', 'major', 'chief', 'lead']);
const LONGEST_OWNED = 5;

/** A role with its holder's place in the list of names; -1 where no holder is named. */
export interface HeldRole {
  readonly found: Found<'role'>;
  readonly holder: number;
}

export const find = (passage: Passage): Found<'role'>[] => findHeld(passage).map((held) => held.found);

/** Every role with the index of its holder in `passage.names`, in order of start, none overlapping another. */
export function findHeld(passage: Passage): HeldRole[] {
  const all: HeldRole[] = [];
  let taken = 0;
  passage.names.forEach((name, k) => {
    if (name.value.type !== 'person') return;
    const ahead = before(passage, k);
    if (ahead && ahead.found.first >= taken) all.push(ahead);
    const said = saidAhead(passage, k);
    if (said && said.found.first >= taken) all.push(said);
    const behind = after(passage, k) ?? saidOf(passage, k);
    if (!behind) return;
    all.push(behind);
    taken = behind.found.last;
  });
  all.push(...owned(passage));
  all.sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end || b.holder - a.holder);
  const kept: HeldRole[] = [];
  for (const held of all) if ((kept.at(-1)?.found.end ?? -1) <= held.found.start) kept.push(held);
  return kept;
}

/** `environment secretary Steve Reed`; `The campaign’s co-manager, Susie Wiles,`. */
function before(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  const name = names[k];
  if (k > 0 && isRoster(passage, k - 1)) return null;
  let end = name.first;
  if (end > 1 && honours.has(tokens.word[end - 1]) && tokens.gap[end] < LINE_GAP) end--; // `Prime Minister Sir Adam Pike`
  end = beforeCourtesy(tokens, end);
  if (end < 1 || tokens.gap[end] >= LINE_GAP) return null;
  if (tokens.word[end - 1] === COMMA) {
    if (!isClosed(tokens, name.last)) return null;
    end--;
  }
  let last = end;
  if (tokens.word[end - 1] === STOP && tokens.gap[end - 1] === NO_GAP)
    end--; // `Sgt. Bob`
  else last = end;
  const ahead = headBefore(tokens, end);
  const head = ahead >= 0 ? ahead : headOfBody(passage, k, end);
  if (head < 0 || tokens.sentence[head] !== tokens.sentence[name.first]) return null;
  const floor = floorOf(passage, k, head);
  const first = afterPerson(tokens, firstOf(tokens, head, floor), floor, head);
  if (first > 0 && tokens.word[first - 1] === FOR) return null; // `his rival for president, Ann Cole,`
  return make(passage, first, last, k);
}

/** `Chief executive Dr Ann Cole`: where a post ends before a form of address, that end; else the same place. */
function beforeCourtesy(tokens: Tokens, end: number): number {
  const at = tokens.word[end - 1] === STOP && tokens.gap[end - 1] === NO_GAP ? end - 2 : end - 1;
  const isPost = at > 0 && courtesies.has(tokens.word[at]) && tokens.gap[at] < LINE_GAP && tokens.type[at - 1] === WORD;
  return isPost && headBefore(tokens, at) >= 0 ? at : end;
}

/** `The deputy mayor is Councillor Ann Cole`. */
function saidAhead(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  let at = names[k].first;
  if (tokens.word[at - 1] === STOP && tokens.gap[at - 1] === NO_GAP) at--;
  if (at > 0 && (courtesies.has(tokens.word[at - 1]) || honours.has(tokens.word[at - 1]))) at--;
  const copula = at - 1;
  if (copula < 1 || tokens.word[copula] !== IS || tokens.gap[names[k].first] >= LINE_GAP) return null;
  const head = headBefore(tokens, copula);
  if (head < 0 || tokens.sentence[head] !== tokens.sentence[names[k].first]) return null;
  const first = firstOf(tokens, head, floorOf(passage, k, head));
  const opens = first === tokens.sentences[tokens.sentence[head]] || determiners.has(tokens.word[first - 1]);
  return opens ? make(passage, first, copula, k) : null;
}

/** A role reaches back to the person named in full before it at most (`Mayor Ann Cole Slams President Bo Lind`). */
function floorOf({ tokens, names }: Passage, k: number, head: number): number {
  const start = tokens.sentences[tokens.sentence[head]];
  for (let n = k - 1; n >= 0 && names[n].last > start; n--)
    if (names[n].value.type === 'person' && names[n].last - names[n].first > 1 && names[n].last <= head) return names[n].last;
  return start;
}

/** What stands right after the person named before it and is a verb (`Ann Cole Slams`, `Ann Cole fired`) is no part of a role. */
function afterPerson(tokens: Tokens, first: number, floor: number, head: number): number {
  const isVerb = /(?:s|ed)$/.test(formOf(tokens.word[first])) && lemmaOf(tokens.word[first], 'verb') !== tokens.word[first];
  const isAfter = first === floor && first > tokens.sentences[tokens.sentence[head]];
  return isAfter && first < head && isVerb && !isHeadAt(tokens, first) ? first + 1 : first;
}

/** The head before the body that stands right before the name: `Governor of the Bank of Kent Ann Cole`; or -1. */
function headOfBody({ tokens, names }: Passage, k: number, end: number): number {
  const body = names[k - 1];
  if (body?.last !== end || (body.value.type !== 'organisation' && body.value.type !== 'place')) return -1;
  const at = determiners.has(tokens.word[body.first - 1]) ? body.first - 2 : body.first - 1;
  return at > 0 && tokens.word[at] === OF && isHeadAt(tokens, at - 1) && tokens.shape[at - 1] !== LOWER ? at - 1 : -1;
}

const isClosed = (tokens: Tokens, i: number): boolean => i >= tokens.count || tokens.type[i] !== WORD || tokens.gap[i] >= LINE_GAP;

/** `Sofia Patel, head of operations at the Labour Party,`; an age may stand between. */
function after(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  let i = names[k].last;
  if (i + 1 >= tokens.count) return null;
  if (tokens.word[i] === OPENING) return bracketed(passage, k);
  if (tokens.word[i] !== COMMA) return null;
  i++;
  if (isRoster(passage, k)) return make(passage, i, i + 1, k);
  if (tokens.type[i] === NUMBER && tokens.word[i + 1] === COMMA) i += 2;
  if (tokens.word[i] === WHO) {
    const led = leading(passage, k, i + 1);
    if (led) return led;
  }
  if (whoever.has(tokens.word[i]) && (copulas.has(tokens.word[i + 1]) || tokens.word[i + 1] === SHORT_IS)) i += 2;
  if (i < tokens.count && determiners.has(tokens.word[i])) i++;
  const then = tokens.word[i] === THEN && tokens.word[i + 1] !== THE ? i + 1 : i; // `Ann Cole, then mayor of Leeds,`
  const last = lastOf(tokens, then);
  if (last < 0 || isOfNext(passage, k, last) || leadsToAnother(passage, k, last)) return null;
  return make(passage, i, last, k);
}

/** `Ann Cole, CEO Bo Lind, CFO`: lines of a list run together, each with a post in capitals behind its name. */
function isRoster({ tokens, names }: Passage, k: number): boolean {
  const [one, next] = [names[k], names[k + 1]];
  if (next?.value.type !== 'person' || one.value.type !== 'person' || next.first !== one.last + 2) return false;
  const isPost = (i: number): boolean => tokens.word[i - 1] === COMMA && isHeadAt(tokens, i) && tokens.shape[i] === UPPER;
  return isPost(one.last + 1) && isPost(next.last + 1);
}

/** `… with Ann Cole, former Kent Gov. Bo Lind and Cy Ray`: what follows the comma is the post of the one named in it. */
function leadsToAnother({ tokens, names }: Passage, k: number, last: number): boolean {
  for (let n = k + 1; n < names.length && names[n].first < last; n++) {
    const { first, value } = names[n];
    const before = tokens.word[first - 1] === STOP && tokens.gap[first - 1] === NO_GAP ? first - 2 : first - 1;
    if (value.type === 'person' && names[n].last - first > 1 && isHeadAt(tokens, before)) return true;
  }
  return false;
}

/** `Sofia Patel (Head of Operations)`. */
function bracketed(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  const first = names[k].last + 1;
  const last = lastOf(tokens, determiners.has(tokens.word[first]) ? first + 1 : first);
  return last > 0 && last < tokens.count && tokens.word[last] === CLOSING ? make(passage, first, last, k) : null;
}

/** `Sofia Patel, who heads Harbour Foods,`: the verb stands for the post. */
function leading(passage: Passage, k: number, verb: number): HeldRole | null {
  const { tokens, names } = passage;
  const role = LEADING_VERBS[formOf(tokens.word[verb])];
  if (role === undefined) return null;
  const at = determiners.has(tokens.word[verb + 1]) ? verb + 2 : verb + 1;
  const body = names[k + 1];
  if (body?.first !== at || (body.value.type !== 'organisation' && body.value.type !== 'place')) return null;
  if (
    body.last < tokens.count &&
    tokens.type[body.last] === WORD &&
    tokens.shape[body.last] === LOWER &&
    !smalls.has(tokens.word[body.last])
  )
    return null;
  const value = { role, of: body.value.full, holder: names[k].value.full };
  return { found: { kind: 'role', value, first: verb, last: body.last, start: tokens.start[verb], end: body.end }, holder: k };
}

/** `… against Pike, the union’s leader, Ann Cole, said`: the role is of the name that follows, unless that one has its own. */
function isOfNext({ tokens, names }: Passage, k: number, last: number): boolean {
  const next = names[k + 1];
  if (next?.value.type !== 'person' || next.first !== last + 1 || tokens.word[last] !== COMMA) return false;
  if (tokens.word[next.last] !== COMMA) return tokens.type[next.last] === WORD;
  const i = determiners.has(tokens.word[next.last + 1]) ? next.last + 2 : next.last + 1;
  return lastOf(tokens, i) < 0;
}

/** `Sofia Patel is head of operations`. */
function saidOf(passage: Passage, k: number): HeldRole | null {
  const { tokens, names } = passage;
  let i = names[k].last;
  if (i + 1 >= tokens.count || !copulas.has(tokens.word[i]) || tokens.sentence[i] !== tokens.sentence[names[k].first]) return null;
  i++;
  if (determiners.has(tokens.word[i])) i++;
  const last = lastOf(tokens, i);
  return last < 0 ? null : make(passage, i, last, k);
}

/** `Labour’s head of operations`: a post with an owner and no holder. */
function owned(passage: Passage): HeldRole[] {
  const { tokens } = passage;
  const out: HeldRole[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.word[i] !== POSSESSIVE || tokens.gap[i] !== NO_GAP || tokens.type[i - 1] !== WORD || tokens.shape[i - 1] === LOWER) continue;
    let head = -1;
    for (let j = i + 1; j < Math.min(i + LONGEST_OWNED, tokens.count) && tokens.type[j] === WORD && !smalls.has(tokens.word[j]); j++)
      if (isHeadAt(tokens, j)) head = j;
    if (head < 0 || (head === i + 1 && bodily.has(tokens.word[head]) && tokens.word[head + 1] !== OF)) continue;
    let last = head + 1;
    if (tokens.word[last] === OF && last + 1 < tokens.count && tokens.type[last + 1] === WORD && !smalls.has(tokens.word[last + 1]))
      last += 2;
    let first = i - 1;
    while (first > tokens.sentences[tokens.sentence[i]] && isCapitalBefore(tokens, first)) first--;
    const held = make(passage, first, last, -1);
    if (held) out.push(held);
  }
  return out;
}

const isCapitalBefore = (tokens: Tokens, i: number): boolean =>
  tokens.type[i - 1] === WORD && tokens.shape[i - 1] !== LOWER && tokens.gap[i] < LINE_GAP && !smalls.has(tokens.word[i - 1]);

/** `Buy Photo Kent Attorney Ann Cole`: capitals before the place or body of a post that are neither of it nor of the post. */
function afterJunk({ tokens, names }: Passage, first: number, last: number, holder: number): number {
  const body = names[holder - 1];
  if (body.first <= first || body.first >= last || (body.value.type !== 'organisation' && body.value.type !== 'place')) return first;
  for (let i = first; i < body.first; i++)
    if (tokens.type[i] !== WORD || tokens.shape[i] !== TITLE || isTimeOrLevel(tokens.word[i]) || !isEveryday(tokens.word[i])) return first;
  return body.first;
}

/** Where the body begins that the words reach back into: `Department of Justice` before *spokesman*. */
function bodyStart({ tokens, names }: Passage, first: number, holder: number): number {
  const at = holder > 0 ? holder - 1 : -1;
  const name = names[at];
  if (name?.value.type !== 'organisation' || name.first >= first || name.last <= first) return first;
  return tokens.sentence[name.first] === tokens.sentence[first] ? name.first : first;
}

/** The letter that a possessive leaves where a blank stands before it: `Kent 's mayor`. */
const isLetterS = (tokens: Tokens, i: number): boolean => tokens.word[i] === LETTER_S || tokens.word[i] === POSSESSIVE;
const LETTER_S = wordOf('s');

/** A role from tokens `[first, last)`; the body it is of is taken out where one is named. */
function make(passage: Passage, from: number, last: number, holder: number): HeldRole | null {
  const { tokens, names } = passage;
  let first = from;
  while (first < last && (determiners.has(tokens.word[first]) || tokens.type[first] !== WORD || isLetterS(tokens, first))) first++;
  if (last <= first) return null;
  if (holder !== 0) first = bodyStart(passage, first, holder);
  if (holder > 0) first = afterJunk(passage, first, last, holder);
  const { role, of } = splitBody(passage, first, last);
  if (role === '') return null;
  const value = { role, of, holder: holder < 0 ? null : names[holder].value.full };
  return { found: { kind: 'role', value, first, last, start: tokens.start[first], end: tokens.end[last - 1] }, holder };
}
