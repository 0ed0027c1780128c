/** Finds deeds (what was done: killed, arrested, fined …) in a token range, by the tables of `data/deeds.ts`. */
import { DEEDS, ENTAILED_DEEDS, NO_DEED, OPPOSITE_DEEDS } from './data/deeds.js';
import { lemmaOf } from './lemma.js';
import { choicesOf, compilePhrase, matchFrom, type Step } from './phrase.js';
import { LOWER, NO_GAP, NUMBER, TITLE, type Tokens, WORD } from './tokens.js';
import { isVerbAt } from './usage.js';
import { formOf, wordOf, wordSet } from './words.js';

/** A deed mentioned in a text. */
export interface Deed {
  /** Name of the deed, a key of `DEEDS`: `KILL`, `ARREST`. */
  readonly deed: string;
  /** Tokens of the words that say it, half-open. */
  readonly first: number;
  readonly last: number;
  readonly by: 'verb' | 'noun' | 'word' | 'phrase';
}

export type DeedRelation = 'same' | 'kind-of' | 'entails' | 'opposite' | 'none';

interface Entry {
  /** Empty for phrases that only look like a deed. */
  readonly deed: string;
  readonly by: Deed['by'];
  /** As written in the table; read when first needed, as most never are. */
  readonly phrase: string;
  steps?: readonly Step[];
}

/** Entries by their first word: as it is, by its lemma as a verb, by its lemma as a noun. */
interface Index {
  readonly forms: Map<number, Entry[]>;
  readonly verbs: Map<number, Entry[]>;
  /** Verbs whose base form is a word of its own: only *-ed* and *-ing* count. */
  readonly inflected: Map<number, Entry[]>;
  readonly nouns: Map<number, Entry[]>;
}

let index: Index | undefined;
const memo: (readonly Entry[] | undefined)[] = [];
const NONE: readonly Entry[] = [];

const list = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
const phrases = (text: string | undefined): string[] => text?.split(/;\s*|\n/).filter(Boolean) ?? [];
const stepsOf = (entry: Entry): readonly Step[] => (entry.steps ??= compilePhrase(entry.phrase));

function put(map: Map<number, Entry[]>, key: number, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

function open(): Index {
  if (index) return index;
  const made: Index = { forms: new Map(), verbs: new Map(), inflected: new Map(), nouns: new Map() };
  const putPhrase = (phrase: string, deed: string): void => {
    const end = phrase.indexOf(' ');
    const head = end < 0 ? phrase : phrase.slice(0, end);
    for (const { by, word } of choicesOf(head))
      put(by === 'verb' ? made.verbs : by === 'noun' ? made.nouns : made.forms, word, { deed, by: 'phrase', phrase });
  };
  for (const [deed, words] of Object.entries(DEEDS)) {
    for (const verb of list(words.verbs)) {
      const bare = verb.replace('-', '');
      put(bare === verb ? made.verbs : made.inflected, wordOf(bare), { deed, by: 'verb', phrase: bare });
    }
    for (const noun of list(words.nouns)) put(made.nouns, wordOf(noun), { deed, by: 'noun', phrase: noun });
    for (const form of list(words.words)) put(made.forms, wordOf(form), { deed, by: 'word', phrase: form });
    for (const phrase of phrases(words.phrases)) putPhrase(phrase, deed);
  }
  for (const phrase of phrases(NO_DEED)) putPhrase(phrase, '');
  index = made;
  return made;
}

/** Nouns and prepositions that only look like a verb's form. */
const NO_VERBS = wordSet(
  'building buildings meaning following including according during morning evening feeling drives rides walks boards posts bases means sales lives'.split(
    ' ',
  ),
);

/** What can start with a word, the longest first. */
function entriesOf(word: number): readonly Entry[] {
  const known = memo[word];
  if (known) return known;
  // Without holes: an array with many is a table of hashes.
  while (memo.length <= word) memo.push(undefined);
  const { forms, verbs, inflected, nouns } = open();
  const verb = NO_VERBS.has(word) ? word : lemmaOf(word, 'verb');
  const found = [...(forms.get(word) ?? []), ...(verbs.get(verb) ?? []), ...(nouns.get(lemmaOf(word, 'noun')) ?? [])];
  if (verb !== word && !formOf(word).endsWith('s')) found.push(...(inflected.get(verb) ?? []));
  // A word that is a deed's verb and its noun says it once.
  const distinct = found.filter(
    (entry, i) => entry.by === 'phrase' || !found.slice(0, i).some((e) => e.by !== 'phrase' && e.deed === entry.deed),
  );
  distinct.sort((a, b) => stepsOf(b).length - stepsOf(a).length);
  return (memo[word] = distinct.length ? distinct : NONE);
}

/**
 * The deeds mentioned in tokens `first` to `last` (half-open), in order of appearance. One word may say several deeds (*fired*);
 * words inside a phrase that says one are not read again on their own.
 */
export function deedOf(tokens: Tokens, first: number, last: number): Deed[] {
  const found: Deed[] = [];
  const taken = new Set<number>();
  for (let i = first; i < last; i++) {
    if (tokens.type[i] > NUMBER || taken.has(i)) continue;
    const entries = entriesOf(tokens.word[i]);
    if (entries !== NONE && !isNameOrMonth(tokens, i)) takeAt(tokens, i, last, entries, found, taken);
  }
  return found;
}

function takeAt(tokens: Tokens, i: number, last: number, entries: readonly Entry[], found: Deed[], taken: Set<number>): void {
  let longest = 0;
  for (const entry of entries) {
    const steps = stepsOf(entry);
    if (steps.length < longest) return;
    const hits = matchFrom(tokens, i, last, steps);
    if (hits === null) continue;
    longest = steps.length;
    if (longest > 1) for (const hit of hits) taken.add(hit);
    const known = found.some((deed) => deed.first === i && deed.deed === entry.deed);
    if (entry.deed && !known) found.push({ deed: entry.deed, first: i, last: hits[hits.length - 1] + 1, by: readingOf(tokens, i, entry) });
  }
}

/** *two murder charges*: a word that can be both is a noun unless it stands like a verb. */
function readingOf(tokens: Tokens, i: number, entry: Entry): Deed['by'] {
  const word = tokens.word[i];
  if (entry.by !== 'verb' || isVerbAt(tokens, i)) return entry.by;
  return lemmaOf(word, 'verb') === word || /(?:s|ing)$/.test(formOf(word)) ? 'noun' : 'verb';
}

const MARCH = wordOf('march');
/** Given names and surnames that are verbs too. */
const NAMES = wordSet(
  'rob sue drew grant bond price cross chase hunt wade gun rice case banks fields burns pierce cash ford pat mark bill nick flood snow rains poll powers miss post times start lane worth'.split(
    ' ',
  ),
);

function isNameOrMonth(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== TITLE) return false;
  const word = tokens.word[i];
  // *March 5*, *in March*; but *Women's March*.
  if (word === MARCH)
    return (
      i === 0 ||
      tokens.type[i + 1] === NUMBER ||
      tokens.type[i - 1] !== WORD ||
      (tokens.shape[i - 1] === LOWER && tokens.gap[i - 1] !== NO_GAP)
    );
  if (!NAMES.has(word)) return false;
  return (i > 0 && tokens.shape[i - 1] === TITLE) || (i + 1 < tokens.count && tokens.shape[i + 1] === TITLE && tokens.type[i + 1] === WORD);
}

/** The deeds that a word says by itself as a verb, by its lemma. */
export function deedsOfVerb(lemma: number): string[] {
  const { verbs, inflected } = open();
  return [...(verbs.get(lemma) ?? []), ...(inflected.get(lemma) ?? [])].filter((e) => e.by === 'verb').map((e) => e.deed);
}

/** Whether the verbs of a deed mean different things, and only belong to one kind of happening. */
export const isLoose = (deed: string): boolean => DEEDS[deed]?.loose === true;

/** How deed `a` stands to deed `b`: `kind-of` and `entails` read from `a` to `b`. */
export function deedRelation(a: string, b: string): DeedRelation {
  if (a === b) return 'same';
  if (isKindOf(a, b)) return 'kind-of';
  if (OPPOSITE_DEEDS.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 'opposite';
  return ENTAILED_DEEDS.some(([x, y]) => x === a && y === b) ? 'entails' : 'none';
}

function isKindOf(a: string, b: string): boolean {
  for (let up = DEEDS[a]?.kindOf; up !== undefined; up = DEEDS[up]?.kindOf) if (up === b) return true;
  return false;
}
