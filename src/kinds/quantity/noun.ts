/** What is counted: the noun behind a number, without what describes it. No parser: word lists, endings, and where the phrase must stop. */
import { lemmaOf } from '../../text/lemma.js';
import { LOWER, NO_GAP, SPACE_GAP, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { has, isHeadline, isHyphen, isNumber, pastHyphen, sameLine, unitAt, wordAt } from './glance.js';
import { AND, bitsOf, IS, OF } from './vocabulary.js';

export interface Noun {
  /** Folded, one or two words (`staff members`). */
  readonly form: string;
  /** Token of the head, and one past it. */
  readonly head: number;
  readonly last: number;
  /** Whether the head is a plural (or a condition: `58 killed`): then the number before it surely counts. */
  readonly counts: boolean;
}

const LONGEST_PHRASE = 8;
const WEAK = /(?:al|ous|ful|ive|ic|ical|able|ible|ian|ese|ish|less|ary|ent|ant|ing|ed|est|ly)$/;
const NOUNS_LIKE_WEAK = new Set(
  'hospital animal trial material capital meal deal goal medal metal journal signal terminal criminal arsenal clinic traffic music public fabric table cable vehicle civilian guardian librarian musician politician library salary primary secretary military agent student patient parent president resident accident incident client tenant restaurant plant giant building wedding meeting training shooting killing hearing warning finding painting bombing beating reading king ring wing thing string spring living ceiling evening morning stabbing bed seed feed speed weed forest guest chest nest test request interest arrest protest assembly family monthly weekly percent event document government department apartment payment moment treatment investment student'.split(
    ' ',
  ),
);

/** What a share is of: `12% of voters`, `two-thirds of the teachers`. Plurals only: a share of *the vote* counts nobody. */
export function nounOfShare(t: Tokens, from: number): Noun | null {
  if (wordAt(t, from) !== OF || !sameLine(t, from + 1)) return null;
  const phrase = phraseAt(t, has(t, from + 1, IS.PARTITIVE) || wordAt(t, from + 1) === ALL ? from + 2 : from + 1);
  const noun = phrase.length === 0 ? null : pluralHead(t, phrase);
  // *of the services market*: the plural only describes
  const next = noun && phrase.includes(noun.last) ? noun.last : -1;
  return next >= 0 && !isWeak(t, next) ? null : noun;
}
const ALL = wordOf('all');

/** The noun of a number that ends before token `from`. Null when no noun follows that a count can be of. */
export function readNoun(t: Tokens, from: number, one: boolean): Noun | null {
  let i = skipOpening(t, skipClosing(t, from));
  const partitive = wordAt(t, i) === OF;
  if (partitive) {
    if (!has(t, i + 1, IS.PARTITIVE)) return null;
    i += (isNumber(t, i + 2) || has(t, i + 2, IS.CARDINAL)) && sameLine(t, i + 2) ? 3 : 2;
  }
  const dashed = pastHyphen(t, i);
  if (dashed > i && t.gap[i] === NO_GAP) return readHyphenated(t, dashed);
  const phrase = phraseAt(t, i);
  if (phrase.length === 0) return null;
  return (one && !partitive ? null : pluralHead(t, phrase)) ?? conditionHead(t, i) ?? singularHead(t, phrase, one);
}

/** Past a closing quotation mark on the same line: `“nearly 100” party members`. */
function skipClosing(t: Tokens, i: number): number {
  const unit = unitAt(t, i);
  const quote = unit === 0x22 || unit === 0x201d;
  return quote && t.gap[i] === NO_GAP && i + 1 < t.count && t.gap[i + 1] === SPACE_GAP && t.type[i + 1] === WORD ? i + 1 : i;
}

/** Past an opening quotation mark: `10 “spaces”`. */
function skipOpening(t: Tokens, i: number): number {
  const unit = unitAt(t, i);
  const quote = unit === 0x22 || unit === 0x201c || unit === 0x2018 || unit === 0x27;
  return quote && t.gap[i] === SPACE_GAP && i + 1 < t.count && t.gap[i + 1] === NO_GAP ? i + 1 : i;
}

const ROUND = wordOf('round');
/** `five-member`: the word itself, in the singular as written. */
function readHyphenated(t: Tokens, i: number): Noun | null {
  if (t.type[i] !== WORD || t.shape[i] !== LOWER || (has(t, i, IS.STOP | IS.CARDINAL) && t.word[i] !== ROUND)) return null;
  const form = formOf(t.word[i]);
  return form.length < 3 || /ly$|^(?:odd|ish|plus|something)$/.test(form) ? null : { form, head: i, last: i + 1, counts: true };
}

/** The words up to where the noun phrase must end. */
function phraseAt(t: Tokens, from: number): number[] {
  const words: number[] = [];
  // The next cell of a table counts nothing of the one before.
  if (from > 0 && from < t.count && t.sentence[from] !== t.sentence[from - 1]) return words;
  let i = from;
  let tied = false;
  while (i < t.count && words.length < LONGEST_PHRASE) {
    if (i > from && t.gap[i] > SPACE_GAP) break;
    if (t.type[i] !== WORD) {
      if (isHyphen(unitAt(t, i)) && words.length > 0 && t.gap[i] === NO_GAP && i + 1 < t.count && t.gap[i + 1] === NO_GAP) {
        words.pop();
        tied = true;
        i++;
        continue;
      }
      break;
    }
    // *ship-to-ship transfers*, *under-aged girls*: one word; *US troops*: no pronoun
    const bits = tied || isTied(t, i) || (t.shape[i] === UPPER && formOf(t.word[i]) === 'us') ? 0 : bitsOf(t.word[i]);
    tied = false;
    if (wordAt(t, i) === AND) {
      // *current and former staff*: between two describing words the phrase goes on.
      if (words.length === 0 || !isWeak(t, words[words.length - 1]) || !isWeak(t, i + 1)) break;
    } else if (bits & (IS.STOP | IS.ARTICLE) && !(bits & IS.MODIFIER)) break;
    else if (formOf(t.word[i]) === "'s" || formOf(t.word[i]) === "'") {
      words.length = 0; // *three of the club's players*: what is counted comes later
    } else if (bits & (IS.CARDINAL | IS.MAGNITUDE) && words.length > 0) break;
    else words.push(i);
    i++;
  }
  return words;
}

/** A hyphen hangs on the word at `i`, with a word behind it. */
const isTied = (t: Tokens, i: number): boolean =>
  i + 2 < t.count && t.gap[i + 1] === NO_GAP && t.gap[i + 2] === NO_GAP && isHyphen(unitAt(t, i + 1)) && t.type[i + 2] === WORD;

/** A word that describes: listed, or of an adjective's ending. */
export function isWeak(t: Tokens, i: number): boolean {
  if (i >= t.count || t.type[i] !== WORD) return false;
  const bits = bitsOf(t.word[i]);
  if (bits & IS.MODIFIER) return true;
  const form = formOf(t.word[i]);
  return (form.length > 4 && WEAK.test(form) && !NOUNS_LIKE_WEAK.has(form)) || t.shape[i] === TITLE;
}

/** Whether a word is the plural of a noun, by list or ending. */
export function isPlural(t: Tokens, i: number): boolean {
  if (i < 0 || i >= t.count || t.type[i] !== WORD) return false;
  const bits = bitsOf(t.word[i]);
  if (bits & IS.PLURAL) return true;
  if (bits & (IS.NOT_PLURAL | IS.STOP | IS.CARDINAL)) return false;
  const form = formOf(t.word[i]);
  const n = form.length;
  if (n < 3 || form.charCodeAt(n - 1) !== 0x73) return false;
  if (t.shape[i] === UPPER && !isHeadline(t, t.sentence[i]) && !(i > 0 && t.type[i - 1] === WORD && t.shape[i - 1] === UPPER)) return false;
  const before = form.charCodeAt(n - 2);
  return before !== 0x73 && before !== 0x27 && !(before === 0x75 && n > 4) && !(before === 0x69 && n > 4);
}

function pluralHead(t: Tokens, phrase: readonly number[]): Noun | null {
  for (let k = 0; k < phrase.length; k++) {
    if (!isPlural(t, phrase[k])) continue;
    if (isSomeonesName(t, phrase[k])) {
      if (t.word[phrase[k]] === POLICE) continue; // *two Salem Police officers*
      return null;
    }
    const next = phrase[k + 1];
    // *staff members*, *sports cars*, *women drivers*: the second plural is the head.
    const head = next === phrase[k] + 1 && has(t, phrase[k], IS.PLURAL_FIRST) && isPlural(t, next) ? k + 1 : k;
    return nounOf(t, phrase, head, true);
  }
  return null;
}

const POLICE = wordOf('police');

/** `40 Mercedes Sanchez`, `2626 North Watkins`: a capital between capitals, outside a headline; not the known plural that ends `23 Warm Rooms`. */
function isSomeonesName(t: Tokens, i: number): boolean {
  if (t.shape[i] !== TITLE) return false;
  const beside = (k: number): boolean =>
    k >= 0 && k < t.count && t.type[k] === WORD && t.shape[k] === TITLE && t.gap[Math.max(k, i)] <= SPACE_GAP;
  return (beside(i + 1) || (beside(i - 1) && lemmaOf(t.word[i], 'noun') === t.word[i])) && !isHeadline(t, t.sentence[i]);
}

/** `58 killed`, `seven missing`. */
function conditionHead(t: Tokens, i: number): Noun | null {
  return has(t, i, IS.CONDITION) ? { form: formOf(t.word[i]), head: i, last: i + 1, counts: true } : null;
}

/** `one officer`, `5,300 block`: singulars that are counted. */
function singularHead(t: Tokens, phrase: readonly number[], one: boolean): Noun | null {
  const wanted = one ? IS.ONCE : IS.SINGULAR;
  for (let k = 0; k < Math.min(phrase.length, 4); k++) {
    if (!has(t, phrase[k], wanted)) {
      if (one && !isWeak(t, phrase[k]) && !has(t, phrase[k + 1] ?? -1, wanted)) return null;
      continue;
    }
    if (wordAt(t, phrase[k]) === SHOT && isVerbHere(t, phrase[k] + 1)) return null;
    const next = phrase[k + 1];
    const head = one && next === phrase[k] + 1 && has(t, next, IS.ONCE) ? k + 1 : k;
    return nounOf(t, phrase, head, one || has(t, phrase[head], IS.SINGULAR));
  }
  return null;
}

const SHOT = wordOf('shot');
const AFTER_VERB = wordSet('dead in and at by outside inside near after during while on multiple several twice killed fatally'.split(' '));
/** `one shot dead`: somebody was shot. */
const isVerbHere = (t: Tokens, next: number): boolean => AFTER_VERB.has(wordAt(t, next));

/** The head with the noun right before it, if that is one and written small. */
function nounOf(t: Tokens, phrase: readonly number[], k: number, counts: boolean): Noun {
  const head = phrase[k];
  // of *town-hall-style meetings* only the head is named
  const before = k > 0 && phrase[k - 1] === head - 1 && !(isHyphen(unitAt(t, head - 2)) && t.gap[head - 1] === NO_GAP) ? head - 1 : -1;
  const compound = before >= 0 && t.shape[before] === LOWER && !isWeak(t, before) && formOf(t.word[before]) !== "'s";
  const form = compound ? `${formOf(t.word[before])} ${formOf(t.word[head])}` : formOf(t.word[head]);
  return { form, head, last: head + 1, counts };
}

/** The head of a noun as kept in a value, in the singular: `staff members` → `member`, `women` → `woman`. */
export function headOf(noun: string): string {
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  return formOf(lemmaOf(wordOf(head), 'noun'));
}
