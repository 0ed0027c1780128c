/**
 * Whom *he* or *she* of an attribution takes: the speaker just heard, else the person that the sentences before speak of. Who can be neither by
 * sex is passed over, as is whom a preposition governs (*pressed by Ann Cole*). After the order in which Hobbs (Resolving Pronoun References,
 * 1978) searches: nearest sentence first, its subject before the rest of it.
 */
import { isPreposition } from '../../text/clause.js';
import { LINE_GAP, LOWER, TITLE, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import type { Found } from '../kind.js';
import { givenSex, type Sex } from '../name/index.js';

type Name = Found<'name'>;

const HE = wordOf('he');
const SHE = wordOf('she');
const [COMMA, STOP, TO, OF] = [',', '.', 'to', 'of'].map(wordOf);
const male = wordSet('mr sir lord king prince pope father brother'.split(' '));
const female = wordSet('mrs ms miss dame lady queen princess madam'.split(' '));
/** What may stand before the subject of a sentence. */
const openers = wordSet('and but so yet then still also later instead'.split(' '));
/** Line breaks before the pronoun's sentence within which somebody is meant; further only where pronouns carry on. */
const LINES = 2;
const LINES_CARRIED = 5;
/** Words between a preposition and the name that it governs: *from vice presidential hopeful Ann Cole*. */
const LONGEST_TITLE = 6;
const TITLES_BEFORE = 2;

/** What a search needs of whoever attributes. */
export interface Persons {
  /** Those whom tokens `[from, to)` name outside quotations and credits, in order; owners left out. */
  named(from: number, to: number): readonly Name[];
  /** The fullest form of a name. */
  fullest(name: Name): string;
}

/** The speaker heard last, and where the quotation ends. */
export interface Heard {
  readonly name: Name;
  readonly close: number;
}

/** Whom the pronoun at a token takes; null where nobody is named. */
export function antecedentOf(tokens: Tokens, at: number, persons: Persons, heard: Heard | null): Name | null {
  const sex = tokens.word[at] === SHE ? 'female' : tokens.word[at] === HE ? 'male' : null;
  const mayBe = (name: Name): boolean => sex === null || (sexOf(tokens, name, persons.fullest(name)) ?? sex) === sex;
  const last = heard?.name.value.type === 'person' && mayBe(heard.name) ? heard : null;
  let carried = false;
  let lines = 0;
  let reached = at;
  for (let s = tokens.sentence[at]; s >= 0; s--) {
    const [from, to] = [tokens.sentences[s], Math.min(at, tokens.sentences[s + 1])];
    reached = from;
    const named = persons.named(from, to).filter(mayBe);
    const first = named.find((name) => !isGoverned(tokens, name, from)) ?? null;
    const goesOn = carriesOn(tokens, from, first?.first ?? to, at);
    const subject = goesOn ? null : first;
    if (subject) return last !== null && last.close >= subject.first && last.name.first >= from ? last.name : subject;
    if (last !== null && last.close >= from && last.close < to) return last.name;
    carried ||= goesOn;
    // A paragraph that is nothing but quotation tells of nobody.
    const isSaid = s < tokens.sentence[at] && tokens.quoted[from + 1] === 1;
    if (tokens.gap[from] >= LINE_GAP && !isSaid && ++lines >= (carried ? LINES_CARRIED : LINES)) break;
  }
  return last !== null && last.close >= reached ? last.name : null;
}

/** *She also urged Ann Cole to …*, *Before the show, she called Ann Cole*: whoever is meant was named before; not *As she left, Ann Cole spoke*. */
function carriesOn({ word, type, quoted }: Tokens, from: number, to: number, at: number): boolean {
  let isOpen = true;
  for (let i = from; i < to; i++) {
    if (i !== at && word[i] === word[at] && !quoted[i] && (isOpen || word[i - 1] === COMMA)) return true;
    isOpen &&= type[i] !== WORD || openers.has(word[i]);
  }
  return false;
}

/** Whether a preposition governs the name: *pressed by the anchor Ann Cole*; not *In March Ann Cole*, *In a letter, Ann Cole*. */
function isGoverned({ word, type, shape }: Tokens, { first }: Name, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - LONGEST_TITLE); i--) {
    if (word[i] === COMMA) return false;
    if (type[i] !== WORD) continue;
    // *Secretary of State Ann Cole*
    if (word[i] === OF && i > from && shape[i - 1] === TITLE) return false;
    if (isPreposition(word[i]) || word[i] === TO) return i > from;
    if (i < first - TITLES_BEFORE && shape[i] !== LOWER) return false;
  }
  return false;
}

/** By the title before the name, else by what comes first in its fullest form. */
function sexOf({ word }: Tokens, { first }: Name, full: string): Sex | null {
  const before = first > 1 && word[first - 1] === STOP ? first - 2 : first - 1;
  for (const i of [before, first]) {
    if (i >= 0 && female.has(word[i])) return 'female';
    if (i >= 0 && male.has(word[i])) return 'male';
  }
  const [given, ...rest] = full.split(' ');
  return rest.length > 0 ? givenSex(given.toLowerCase()) : null;
}
