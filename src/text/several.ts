/** Sentences that tell of several happenings at once: *in separate shootings*, *in fires across the city*, *in 12 incidents*. */
import { deedOf } from './deeds.js';
import { lemmaOf } from './lemma.js';
import { LOWER, NUMBER, TITLE, type Tokens, WORD } from './tokens.js';
import { formOf, type WordSet, wordSet } from './words.js';

const ids = (list: string): WordSet => wordSet(list.split(' '));
/** What stands before the plural, a word or two away. One happening can have *two explosions*. */
const APART = ids(
  'separate unrelated different several multiple various overnight weekend night day three four five six seven eight nine ten eleven twelve',
);
const REACH = 3;
/** What stands after it. */
const ALL_OVER = ids('across around throughout since');
const INCIDENTS = ids('incidents occasions');

/** Those that strike a number of people at a time. */
const HAPPENINGS = new Set('SHOOT STAB ATTACK BOMB SHELL EXPLODE CRASH BURN STORM QUAKE RIOT CLASH PROTEST ROB'.split(' '));

/** Whether tokens `[from, to)` hold a plural of happenings that are told to be of several. */
export function areSeveral(tokens: Tokens, from: number, to: number): boolean {
  const { word, type, shape } = tokens;
  for (let i = from; i < to; i++) {
    if (type[i] !== WORD || (shape[i] !== LOWER && shape[i] !== TITLE) || !isPlural(word[i])) continue;
    if ((INCIDENTS.has(word[i]) || deedOf(tokens, i, i + 1).some(({ deed }) => HAPPENINGS.has(deed))) && isMarked(tokens, i, from, to))
      return true;
  }
  return false;
}

const isPlural = (word: number): boolean => formOf(word).endsWith('s') && lemmaOf(word, 'noun') !== word;

function isMarked({ word, type, text, start, end }: Tokens, at: number, from: number, to: number): boolean {
  if (at + 1 < to && ALL_OVER.has(word[at + 1])) return true;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (APART.has(word[i])) return true;
    if (type[i] === NUMBER && Number(text.slice(start[i], end[i])) > 2) return true;
  }
  return false;
}
