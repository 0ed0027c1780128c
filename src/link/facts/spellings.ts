/**
 * Unlisted misspellings of the facts' names. Every distinct word of an article's names is asked once which fact words it may
 * be a slip for; only names that hold such a word are looked at whole.
 */
import type { Found } from '../../kinds/kind.js';
import { classesOf, GIVEN } from '../../kinds/name/classes.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { isDialect } from '../../text/dialect.js';
import { rarity } from '../../text/rarity.js';
import { wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import { BlockedWords, blockKeys } from '../block.js';
import { nameWords } from '../forms.js';
import { addLikeness, addRest, isFaint, slipOf } from '../names/slips.js';
import { weights } from '../weights.js';
import { roleBeside } from './roles.js';

const W = weights.names;
const F = weights.factNames;

interface Known {
  readonly fact: Fact;
  /** The name or the alias whose words these are. */
  readonly form: string;
  readonly words: readonly string[];
}

export class SpellingLinker {
  private readonly known: readonly Known[];
  /** Blocking key → words of the facts' names. */
  private readonly byKey = new Map<string, Set<string>>();
  private readonly byWord = new Map<string, Known[]>();
  private readonly blocked = new BlockedWords();
  private readonly alike = new Map<string, readonly string[]>();
  /** By name. */
  private readonly asked = new Map<string, readonly Known[]>();

  constructor(facts: readonly Fact[]) {
    this.known = facts.flatMap((fact) =>
      [fact.expected.kind === 'name' ? fact.expected.value.full : '', ...fact.aliases]
        .filter((form) => form !== '')
        .map((form) => ({ fact, form, words: nameWords(form) })),
    );
    for (const known of this.known)
      for (const word of known.words) {
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), known]);
        this.blocked.add(word);
        if (word.length === SHORT) for (const key of keysOf(word)) this.blocked.addSpelling(key);
        for (const key of keysOf(word)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(word));
      }
  }

  /**
   * `taken`: stretches that a listed form of a fact already explains. A name that is whole one of them is no misspelling of another fact's:
   * Ilse and Ilsa Brannock may be sisters, and a known wrong form is held against the fact that lists it.
   */
  link(article: Extracted, index: number, taken: readonly { start: number; end: number; fact: Fact }[]): FactLink[] {
    if (this.known.length === 0) return [];
    const links: FactLink[] = [];
    for (const found of article.found) {
      if (found.kind !== 'name') continue;
      const name = found as Found<'name'>;
      const candidates = this.candidatesFor(name.value.full);
      if (candidates.length === 0 || taken.some((one) => one.start <= name.start && name.end <= one.end)) continue;
      const words = nameWords(name.value.full);
      // *Hale*, beside facts of Martin Hale and of Martina Hall.
      if (words.length === 1 && this.byWord.has(words[0])) continue;
      for (const known of candidates) {
        if (taken.some((one) => one.fact === known.fact && one.start < name.end && name.start < one.end)) continue;
        const link = judge(known, words, name, article, index, taken);
        if (link) links.push(link);
      }
    }
    return strongest(links);
  }

  /** Names repeat: each is asked once. */
  private candidatesFor(name: string): readonly Known[] {
    let known = this.asked.get(name);
    if (known === undefined) {
      // What the words cannot be made to match is no candidate in any article.
      const words = nameWords(name);
      const near = this.candidates(words);
      known =
        near.size === 0
          ? NO_CANDIDATES
          : [...near].filter((one) => words.length <= one.words.length + 1 && match(one.words, words) !== null);
      if (this.asked.size >= KEPT) this.asked.clear();
      this.asked.set(name, known);
    }
    return known;
  }

  private candidates(words: readonly string[]): Set<Known> {
    const candidates = new Set<Known>();
    for (const word of words)
      for (const slip of this.slipsFor(word)) for (const known of this.byWord.get(slip) ?? []) candidates.add(known);
    // *Helen Brosnahan* for *Helen Brosnan*: two letters are too many to meet by, and the rest of the name is there.
    if (words.length > 1)
      for (const word of words)
        for (const known of this.byWord.get(word) ?? []) if (known.words.length === words.length) candidates.add(known);
    return candidates;
  }

  /** The fact words that a word may be a misspelling of (never itself). */
  private slipsFor(word: string): readonly string[] {
    let slips = this.alike.get(word);
    if (slips === undefined) {
      if (word.length !== SHORT && !this.blocked.mayMeet(word)) return NONE;
      if (this.alike.size >= KEPT) this.alike.clear();
      const near = new Set<string>();
      for (const key of keysOf(word)) for (const other of this.byKey.get(key) ?? []) if (other !== word) near.add(other);
      slips = [...near].filter((other) => slipOf(other, word, 'person') !== null);
      this.alike.set(word, slips);
    }
    return slips;
  }
}

const SHORT = 3;
const NONE: readonly string[] = [];
const NO_CANDIDATES: readonly Known[] = [];
/** Words and names of which it is kept what they may be a slip for. */
const KEPT = 1 << 13;

/** Buckets that words meet in. Facts are few, so that of them even the shortest names are asked for (*Fox*, *Ida*). */
function keysOf(word: string): readonly string[] {
  if (word.length !== SHORT || /\d/.test(word)) return blockKeys(word);
  return [word, word.slice(1), word[0] + word[2], word.slice(0, 2)];
}

/** *Jon* and *Jan* may be brother and sister. */
const areShortGiven = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) <= SHORT && [a, b].every((word) => (classesOf(wordOf(word)) & GIVEN) !== 0);

/** *Roc-A-Fella* is no *A. Foley*: the parts of a word are no names, unless it is two. */
const isInCompound = ({ tokens }: Extracted, { start, end }: Found): boolean => /-\p{L}{1,2}-/u.test(tokens.text.slice(start, end));

/** How the words of a name stand against the fact's: each of the shorter in the other, in order, or a slip for it. */
interface Match {
  readonly slips: readonly { readonly expected: string; readonly written: string }[];
  readonly same: readonly string[];
}

function match(expected: readonly string[], written: readonly string[]): Match | null {
  const [short, long] = written.length <= expected.length ? [written, expected] : [expected, written];
  const swapped = short !== written;
  const slips: { expected: string; written: string }[] = [];
  const same: string[] = [];
  let at = 0;
  for (const word of short) {
    let hit = -1;
    for (let k = at; k < long.length; k++)
      if (long[k] === word || slipOf(long[k], word, 'person') !== null) {
        hit = k;
        if (long[k] === word || k === at) break;
      }
    if (hit < 0) return null;
    if (long[hit] === word) same.push(word);
    else slips.push(swapped ? { expected: word, written: long[hit] } : { expected: long[hit], written: word });
    at = hit + 1;
  }
  return slips.length ? { slips, same } : null;
}

function judge(
  known: Known,
  words: readonly string[],
  found: Found<'name'>,
  article: Extracted,
  index: number,
  taken: readonly { fact: Fact }[],
): FactLink | null {
  const { fact } = known;
  const matched = match(known.words, words);
  if (!matched) return null;
  // A lone word is too little unless it is the family name of somebody whom the article also names in full.
  if (words.length === 1 && known.words.length > 1) {
    if (matched.slips[0].expected !== known.words[known.words.length - 1]) return null;
    if (!taken.some((one) => one.fact === fact) && roleBeside(article, found, fact) === null) return null;
    if (isOfAnother(known, words[0], article) || isOfOtherPlace(matched.slips[0], found, article)) return null;
  }
  const role = roleBeside(article, found, fact);
  const isNoneTheSame = words.length > 1 && matched.same.length === 0;
  if (isNoneTheSame && role?.agrees !== true && isOtherPerson(known, matched, taken)) return null;
  if (words.length > known.words.length + 1 || isOtherBody(known, words, matched) || isInflected(known, matched)) return null;
  const slips = matched.slips.map(({ expected, written }) => slipOf(expected, written, 'person')!);
  const areCompounds = text(known.fact).includes('-') && found.value.full.includes('-') && matched.same.length > 0;
  if (!areCompounds && matched.slips.some(({ expected, written }, i) => isFaint(expected, written, slips[i], matched.same.length)))
    return null;
  if (isInCompound(article, found)) return null;
  const ledger = new Ledger().add('prior', F.prior);
  for (const [i, slip] of matched.slips.entries()) {
    addLikeness(ledger, slip.expected, slip.written, slips[i]);
    if (areShortGiven(slip.expected, slip.written)) ledger.add('both are given names', F.shortGiven);
  }
  if (areCompounds) ledger.add('both are compounds that begin alike', W.compound);
  if (known.words.length > 1 && words.length > 1) addRest(ledger, matched.same);
  else ledger.add(known.words.length === 1 ? 'it is the whole name' : 'the article names the person in full', F.alsoInFull);
  const correct = taken.some((one) => one.fact === fact);
  for (const slip of matched.slips) {
    if (rarity(wordOf(slip.written)) >= W.everyday) ledger.add(`"${slip.written}" is a rare word`, F.rare);
    else if (!correct) ledger.add(`"${slip.written}" is a common word`, F.common);
  }
  const uses = countUses(article, words);
  if (correct && uses > 1) ledger.add('the article uses both, again and again', F.sideBySide);
  if (role !== null)
    ledger.add(role.agrees ? `same role (${role.text})` : `another role (${role.text})`, role.agrees ? F.sameRole : F.otherRole);
  if (ledger.probability < F.least) return null;
  // *Andrew Harlow* may be somebody else than *Andrew Harlan*, unless he holds the same post.
  const most = (isNoneTheSame || slips.some(({ far }) => far)) && role?.agrees !== true ? W.mostFar : 1;
  const written = article.tokens.text.slice(found.start, found.end);
  return {
    fact,
    article: index,
    verdict: 'conflicts',
    start: found.start,
    end: found.end,
    found,
    text: written,
    value: found.value,
    expected: expectedOf(known),
    confidence: Math.min(most, ledger.probability),
    because: ledger.reasons(),
    evidence: ledger.sorted(),
    fix: fixOf(written, matched.slips, known, ledger.probability),
    quoted: article.tokens.quoted[found.first] === 1,
  };
}

/**
 * *Labour Party* is no spelling of *Australian Labor Party*: with another qualifier a dialect's spelling is another body's name. Nor are the
 * *Harris County Sheriffs* one of *Harris County Sheriff's Department*.
 */
function isOtherBody({ fact, words: expected }: Known, words: readonly string[], { slips }: Match): boolean {
  const person = fact.expected.kind === 'name' && fact.expected.value.type === 'person';
  if (person || words.length === expected.length) return false;
  return slips.every(({ expected: a, written: b }) => isDialect(a, b) || (words.length < expected.length && b === `${a}s`));
}

/** *With clips from Harlans speech*: whoever writes a sentence, and no name, may leave out an apostrophe, or mean several. */
const isInflected = ({ fact }: Known, { slips }: Match): boolean =>
  fact.sentence !== null && slips.every(({ expected, written }) => expected === `${written}s`);

const text = (fact: Fact): string => fact.expected.text;

function countUses({ found }: Extracted, words: readonly string[]): number {
  const key = words.join(' ');
  return found.filter((one) => one.kind === 'name' && nameWords((one as Found<'name'>).value.full).join(' ') === key).length;
}

/** Whether an article has another full name that ends in the lone word (*Ida Harley* beside a fact of *Ann Harvey*). */
function isOfAnother(known: Known, word: string, { found }: Extracted): boolean {
  return found.some((one) => {
    if (one.kind !== 'name') return false;
    const words = nameWords((one as Found<'name'>).value.full);
    if (words.length === 1 || words.at(-1) !== word) return false;
    const matched = match(known.words, words);
    return matched === null || matched.same.length === 0;
  });
}

/** *Martin Hale*, *Martina Hall*: no word is the same, and the article has the one in full too, or they bear two given names. */
const isOtherPerson = (known: Known, { slips }: Match, taken: readonly { fact: Fact }[]): boolean =>
  taken.some(({ fact }) => fact === known.fact) ||
  slips.some(
    ({ expected, written }) =>
      [expected, written].every((word) => (classesOf(wordOf(word)) & GIVEN) !== 0) && slipOf(expected, written, 'person')?.sound !== true,
  );

/** *HARROWBY (NPA) –*, *Priory Road, Marrowby*, beside a fact of *Helen Garrowby*: a slip leaves the first letter, or the sound, as it was. */
const isOfOtherPlace = (
  { expected, written }: Match['slips'][number],
  { value, first }: Found<'name'>,
  { tokens, zones }: Extracted,
): boolean =>
  value.type === 'place' ||
  zones[tokens.sentence[first]] === 'dateline' ||
  (expected[0] !== written[0] && slipOf(expected, written, 'person')?.sound !== true);

/** A slip for an alias is held against the alias. */
function expectedOf({ fact, form }: Known): FactLink['expected'] {
  if (fact.expected.kind !== 'name' || form === fact.expected.value.full) return fact.expected;
  return { text: form, value: { full: form, given: null, family: null, type: fact.expected.value.type } };
}

function fixOf(written: string, slips: Match['slips'], known: Known, sure: number): FactLink['fix'] {
  const replacement = mended(written, slips, known);
  return replacement === written ? null : { replacement, safe: sure >= 0.9 };
}

/** Only the misspelt words are put right: initials, middle names and suffixes that the fact does not give stay. */
function mended(text: string, slips: Match['slips'], { form }: Known): string {
  let made = text;
  for (const slip of slips) {
    const written = made.split(/([\s-]+)/u).find((word) => nameWords(word)[0] === slip.written);
    const proper = form.split(/[\s-]+/u).find((word) => nameWords(word)[0] === slip.expected);
    if (written && proper) made = made.replace(written, () => (written === written.toUpperCase() ? proper.toUpperCase() : proper));
  }
  return made;
}

/** One name a stretch, the likeliest; every fact that gives it. */
function strongest(links: readonly FactLink[]): FactLink[] {
  const best = new Map<number, FactLink>();
  for (const link of links) {
    const known = best.get(link.start);
    if (!known || link.confidence > known.confidence) best.set(link.start, link);
  }
  const kept = new Set<string>();
  return links.filter((link) => {
    const likeliest = best.get(link.start)!;
    if (link !== likeliest && text(link.fact) !== text(likeliest.fact)) return false;
    return kept.size < kept.add(`${link.start} ${link.fact.id}`).size;
  });
}
