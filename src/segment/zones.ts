/**
 * What part of an article each sentence belongs to. What a format knew (its blocks) wins; the rest is told from how a
 * line is set and from the words that page furniture, captions, bylines and corrections are made of. In doubt it is prose.
 */
import type { Block, BlockKind, Source, Zone } from '../model/source.js';
import { INITIAL, LINE_GAP, NUMBER, PARAGRAPH_GAP, TITLE, type Tokens, UPPER, WORD } from '../text/tokens.js';
import { WordSet, wordOf, wordSet } from '../text/words.js';
import { hasLabel, isPublicationLine } from './dateline.js';
import { ANYWHERE, CONTACT, CREDITS, DESKS, OPENINGS, RUNNING } from './lexicon.js';
import { Phrases } from './phrases.js';

const openings = new Phrases(OPENINGS.flatMap(({ zone, within, words }) => words.map((phrase) => [phrase, { zone, within }] as const)));
const credits = new Phrases(CREDITS.map((phrase) => [phrase, true] as const));
const anywhere = new Phrases(ANYWHERE.flatMap(({ zone, words }) => words.map((phrase) => [phrase, zone] as const)));
/** First words of those that are looked for at every word of a sentence. */
const telling = new WordSet([...anywhere.firsts, ...credits.firsts]);
const desks = wordSet(DESKS);
const contact = wordSet(CONTACT);
const running = wordSet(RUNNING);
const BY = wordOf('by');
const AND = wordOf('and');

/** Longer than any furniture, caption or heading: such a sentence is read only for what it starts with. */
const LONGEST_ODD = 70;
const LONGEST_HEADING = 28;
const LONGEST_BYLINE = 16;
const LONGEST_CONTACT = 40;
/** A caption's credit speaks for the whole line up to this many tokens. */
const LONGEST_CAPTION = 110;
/** A line that says when the article appeared. */
const LONGEST_DATED = 26;
const TOP_LINES = 20;
/** A long line in capitals this near the top is the title with the name of the site behind it. */
const TITLE_LINES = 3;
/** Lines of a menu: this many tokens and hardly a running word among them. */
const SHORTEST_MENU = 18;
/** A label before a colon, in tokens, and how many commas make a list behind it. */
const LONGEST_LABEL = 4;
const LEAST_COMMAS = 3;

/** A line of the text: sentences `[from, to)`. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** One zone per sentence. */
export function zonesOf(source: Source, tokens: Tokens): Zone[] {
  const count = tokens.sentences.length - 1;
  const zones: Zone[] = new Array(count).fill('prose');
  const lines = linesOf(tokens);
  // a text of one line is a sentence someone gave us, and no page
  if (lines.length > 1) {
    for (let k = 0; k < lines.length; k++) zoneOfLine(tokens, lines, k, zones);
    closeList(tokens, lines, zones);
  }
  if (source.blocks.length > 0) applyBlocks(source.blocks, tokens, zones);
  return zones;
}

function linesOf(tokens: Tokens): Line[] {
  const { sentences, gap } = tokens;
  const lines: Line[] = [];
  const count = sentences.length - 1;
  let from = 0;
  for (let s = 1; s <= count; s++)
    if (s === count || gap[sentences[s]] >= LINE_GAP) {
      lines.push({ from, to: s, first: sentences[from], last: sentences[s] });
      from = s;
    }
  return lines;
}

function zoneOfLine(tokens: Tokens, lines: readonly Line[], k: number, zones: Zone[]): void {
  const line = lines[k];
  const length = line.last - line.first;
  let caption = false;
  let correction = false;
  for (let s = line.from; s < line.to; s++) {
    const zone = correction ? 'correction' : zoneOfWords(tokens, tokens.sentences[s], tokens.sentences[s + 1], k >= TITLE_LINES);
    zones[s] = zone;
    if (zone === 'correction') correction = true;
    if (zone === 'caption') caption = true;
  }
  if (caption && length <= LONGEST_CAPTION) for (let s = line.from; s < line.to; s++) if (zones[s] === 'prose') zones[s] = 'caption';
  if (length <= LONGEST_DATED && zones[line.from] !== 'correction' && isPublicationLine(tokens, line.first, line.last, k < TOP_LINES)) {
    zones.fill('dateline', line.from, line.to);
    return;
  }
  if (line.to !== line.from + 1 || zones[line.from] !== 'prose') return;
  if (isList(tokens, line)) zones[line.from] = 'list';
  else if (isContact(tokens, line)) zones[line.from] = 'boilerplate';
  else if (isByline(tokens, lines, k)) zones[line.from] = 'byline';
  else if (isHeading(tokens, lines, k)) zones[line.from] = 'heading';
}

/** What the words of one sentence say. */
function zoneOfWords(tokens: Tokens, first: number, last: number, menus: boolean): Zone {
  let at = first;
  while (at < last - 1 && tokens.type[at] !== WORD && tokens.type[at] !== NUMBER && openings.at(tokens, at, last) === null) at++;
  const opening = openings.at(tokens, at, last);
  if (opening !== null && last - first <= opening.value.within && isOpening(tokens, opening.next, last, opening.value.zone))
    return opening.value.zone;
  if (contact.has(tokens.word[at]) && last - first <= LONGEST_CONTACT && hasHandle(tokens, at, last)) return 'boilerplate';
  if (last - first > LONGEST_ODD) return menus && isMenu(tokens, first, last) ? 'boilerplate' : 'prose';
  let zone: Zone = 'prose';
  const { word } = tokens;
  for (let i = first; i < last; i++) {
    if (!telling.has(word[i])) continue;
    const odd = anywhere.at(tokens, i, last);
    if (odd !== null) return odd.value;
    const credit = zone === 'prose' ? credits.at(tokens, i, last) : null;
    if (credit !== null && !isDateline(tokens, credit.next, last)) zone = 'caption';
  }
  return zone === 'prose' && menus && isMenu(tokens, first, last) ? 'boilerplate' : zone;
}

function hasHandle(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.text[tokens.start[i]] === '@') return true;
  return false;
}

/** `LEEDS (PA/Reuters) —`: the agencies of a dateline are no credit. */
const isDateline = (tokens: Tokens, next: number, last: number): boolean =>
  next + 1 < last && tokens.text[tokens.start[next]] === ')' && '—–-'.includes(tokens.text[tokens.start[next + 1]]);

/** `Trending` or `Copyright` open furniture; `Copyright law says …`, `Loading docks were …` open prose. */
function isOpening(tokens: Tokens, next: number, last: number, zone: Zone): boolean {
  if (zone !== 'boilerplate' || next >= last || tokens.type[next] !== WORD) return true;
  if (ends(tokens, last) && tellsNews(tokens, next, last)) return false;
  return !ends(tokens, last) || countRunning(tokens, next, last) * 4 <= last - next || isImperative(tokens, next);
}
const TOLD = wordSet(['said', 'told', 'says', 'added']);
const WAS = wordSet(['was', 'were', 'had', 'lost', 'killed', 'injured', 'filed', 'died']);

/** `Download the app and you get nothing, said Mr Hale`; `Copyright claims worth $2 million were filed`: somebody says it, or it has a figure that is no year. */
function tellsNews(tokens: Tokens, first: number, last: number): boolean {
  let [told, was, name, figure] = [false, false, false, false];
  for (let i = first; i < last; i++) {
    if (tokens.type[i] === NUMBER) figure ||= !/^(?:19|20)\d\d$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
    else if (tokens.type[i] !== WORD) continue;
    else if (TOLD.has(tokens.word[i])) told = true;
    else if (WAS.has(tokens.word[i])) was = true;
    else if (tokens.shape[i] !== 0) name = true;
  }
  return (told && (name || figure)) || (was && figure);
}

const YOU = wordSet(['you', 'your', 'us', 'our', 'we', 'here', 'twitter', 'facebook', 'email', 'newsletter', 'app', 'app,']);
const isImperative = (tokens: Tokens, at: number): boolean => {
  for (let i = Math.max(0, at - 4); i < Math.min(tokens.count, at + 25); i++) if (YOU.has(tokens.word[i])) return true;
  return false;
};

function countRunning(tokens: Tokens, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last; i++) if (running.has(tokens.word[i])) n++;
  return n;
}

/** A run of names, months or links without sentences in it: a menu, an archive, a list of tags. */
function isMenu(tokens: Tokens, first: number, last: number): boolean {
  const length = last - first;
  if (length < SHORTEST_MENU || ends(tokens, last)) return false;
  let words = 0;
  let capital = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    if (tokens.type[i] === NUMBER) capital++;
    else if (tokens.type[i] !== WORD) continue;
    else if (tokens.shape[i] !== 0) capital++;
    if (running.has(tokens.word[i])) small++;
    words++;
  }
  return (
    small * 9 < words && capital * 10 > words * 7 && words * 2 > length && !hasLabel(tokens, first, last) && !isRoll(tokens, first, last)
  );
}

/** `CALDER: Hrytsenko 9, Boyle 6, Imlach 7 …`: who played, came or won, behind a label and with commas between. Links of a page have neither. */
function isRoll(tokens: Tokens, first: number, last: number): boolean {
  const at = (i: number, mark: string): boolean => tokens.text[tokens.start[i]] === mark;
  let commas = 0;
  for (let i = first; i < last; i++) if (at(i, ',') || at(i, ';')) commas++;
  for (let i = first + 1; i <= first + LONGEST_LABEL; i++) if (at(i, ':')) return commas >= LEAST_COMMAS;
  return false;
}

const CLOSERS = '"\'”’)]»';
/** Whether the tokens before `last` end as a sentence does. */
function ends(tokens: Tokens, last: number): boolean {
  let i = last - 1;
  while (i > 0 && CLOSERS.includes(tokens.text[tokens.start[i]]) && tokens.type[i] !== WORD) i--;
  return '.!?…'.includes(tokens.text[tokens.end[i] - 1]) || (i < last - 1 && ',;'.includes(tokens.text[tokens.end[i] - 1]));
}

/** A short line that ends without a full stop and starts with a capital: a headline, a subheading, a highlight. */
function isHeading(tokens: Tokens, lines: readonly Line[], k: number): boolean {
  const { first, last } = lines[k];
  if (last - first > LONGEST_HEADING || ends(tokens, last) || isSpeech(tokens, first, last))
    return (
      k === 0 &&
      last - first <= LONGEST_HEADING &&
      !isSpeech(tokens, first, last) &&
      tokens.gap[lines[1]?.first ?? 0] === PARAGRAPH_GAP &&
      lines.length > 3
    );
  let i = first;
  while (i < last - 1 && tokens.type[i] !== WORD && tokens.type[i] !== NUMBER) i++;
  if (tokens.type[i] === WORD && tokens.shape[i] === 0) return k === 0;
  return tokens.text[tokens.end[last - 1] - 1] !== ',';
}

/** A line in quotation marks that is cut off is a quotation. */
const isSpeech = (tokens: Tokens, first: number, last: number): boolean =>
  last - first > 8 && '"“'.includes(tokens.text[tokens.start[first]]) && tokens.quoted[last - 1] === 1;

function isList(tokens: Tokens, { first, last }: Line): boolean {
  if (last - first < 3) return false;
  const mark = tokens.text[tokens.start[first]];
  if ('•●▪◦‣·*'.includes(mark)) return true;
  return '-–'.includes(mark) && tokens.end[first] - tokens.start[first] === 1 && tokens.gap[first + 1] > 0;
}

/** A short line that is an address, a handle, a telephone number or a rule, with no word beside it. */
function isContact(tokens: Tokens, { first, last }: Line): boolean {
  if (last - first > 16) return false;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (tokens.text[tokens.start[i]] === '@') return words <= 3;
    if (tokens.type[i] === WORD) words++;
  }
  return words === 0;
}

/** `By Jane Doe`, `JANE DOE and JOHN ROE`, `Jane Doe, Staff Writer`: near the top or at the very end. */
function isByline(tokens: Tokens, lines: readonly Line[], k: number): boolean {
  const { first, last } = lines[k];
  if (last - first > LONGEST_BYLINE || last - first < 2) return false;
  const top = k > 0 && k < 10;
  const foot = k >= lines.length - 4 && lines.length > 4;
  const by = tokens.word[first] === BY;
  if (by) return (top || k === 0 || foot) && isName(tokens, first + 1, last);
  if (!top && !foot) return false;
  let upper = 0;
  let desk = false;
  for (let i = first; i < last; i++) {
    if (tokens.type[i] !== WORD) {
      if (tokens.type[i] === NUMBER || !',.|/-–—@&'.includes(tokens.text[tokens.start[i]])) return false;
      continue;
    }
    if (desks.has(tokens.word[i])) desk = true;
    else if (tokens.shape[i] === UPPER || tokens.shape[i] === INITIAL) upper++;
    else if (tokens.word[i] !== AND && tokens.shape[i] !== TITLE) return false;
  }
  if (desk) return last - first <= 8 && last - first > 1 && desks.has(tokens.word[last - 1]);
  return foot && k === lines.length - 1 && upper >= 2 && last - first <= 10;
}

/** Capitalised words up to the first mark or desk. */
function isName(tokens: Tokens, first: number, last: number): boolean {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (tokens.type[i] !== WORD) break;
    if (desks.has(tokens.word[i]) || tokens.word[i] === AND) break;
    if (tokens.shape[i] === 0) return capitals >= 2;
    capitals++;
  }
  return capitals >= 1;
}

/** Short lines after the last full stop of an article are what the page offers next, once a heading among them says so. */
function closeList(tokens: Tokens, lines: readonly Line[], zones: Zone[]): void {
  let k = lines.length - 1;
  let offered = -1;
  for (; k > 0; k--) {
    const zone = zones[lines[k].from];
    if (zone === 'boilerplate') offered = k;
    else if (zone !== 'heading' || lines[k].last - lines[k].first > LONGEST_HEADING || ends(tokens, lines[k].last)) break;
  }
  if (offered < 0) return;
  for (let i = offered; i < lines.length; i++) zones.fill('boilerplate', lines[i].from, lines[i].to);
}

function applyBlocks(blocks: readonly Block[], tokens: Tokens, zones: Zone[]): void {
  let block = 0;
  for (let s = 0; s < zones.length; s++) {
    const start = tokens.start[tokens.sentences[s]];
    while (block < blocks.length && blocks[block].end <= start) block++;
    const known = block < blocks.length && blocks[block].start <= start ? blocks[block].kind : null;
    if (known !== null && known !== 'prose') zones[s] = zoneOfBlock(known);
  }
}

const zoneOfBlock = (kind: BlockKind): Zone => (kind === 'quotation' ? 'prose' : kind);
