/** Addresses and handles: `https://news.example/labor`, `press@labor.example`, `@labor`, `#labor`. Nobody spells them as he likes. */
import { NO_GAP, type Tokens } from '../../text/tokens.js';

/** What a host's name may end in, for addresses without `www` and scheme. */
const TOP_LEVEL = 'com org net gov edu mil int info biz news tv io co uk eu us ca au nz ie in de fr example'.split(' ').join('|');
const HOST = new RegExp(`(?:^|[/@.])(?:[\\p{L}\\d-]+\\.)+(?:${TOP_LEVEL})(?=[/:?#]|$)`, 'u');
const SCHEME = /(?:^|\P{L})(?:[a-z]{3,6}:\/\/|www\.)/u;
const HANDLE = /^[@#][\p{L}\d_]/u;
/** Marks that may stand before and after an address without being of it. */
const AROUND = /^["'“‘”’([{<*]+|["'”’)\]}>*.,;:!?…]+$/gu;

/** Whether tokens `[first, last)` are part of an address or a handle: of what is written without a blank. */
export function inAddress(tokens: Tokens, first: number, last: number): boolean {
  if (!isTouched(tokens, first - 1, first) && !isTouched(tokens, last, last)) return false;
  let from = first;
  while (from > 0 && tokens.gap[from] === NO_GAP) from--;
  let to = last;
  while (to < tokens.count && tokens.gap[to] === NO_GAP) to++;
  const chunk = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(AROUND, '');
  return (
    SCHEME.test(chunk) ||
    HOST.test(chunk) ||
    chunk.split(/[/|,;()]/u).some((part) => HANDLE.test(part) && covers(tokens, from, first, part))
  );
}

/** Marks that hold addresses together; a cheap look before the dear one. */
const JOINTS = './@#_-:?=&%~';
const isTouched = (tokens: Tokens, i: number, gapAt: number): boolean =>
  i >= 0 && i < tokens.count && gapAt < tokens.count && tokens.gap[gapAt] === NO_GAP && JOINTS.includes(tokens.text[tokens.start[i]]);

/** Whether the handle is the one that the words stand in. */
function covers(tokens: Tokens, from: number, first: number, handle: string): boolean {
  const at = tokens.text.indexOf(handle, tokens.start[from]);
  return at <= tokens.start[first] && tokens.start[first] < at + handle.length;
}
