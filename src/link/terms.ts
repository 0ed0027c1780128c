/**
 * One word spelled in two ways across the articles of a story. A British and an American article differ in every other
 * line; that is one remark, not two hundred. What counts is a word that the story uses as a name of its own (*Labour said*,
 * *Labor said*), a word whose spelling is house style (*adviser*, *advisor*), and a plain slip (*Ethopian*).
 */
import { givenFrequency } from '../kinds/name/index.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { singleEdit } from '../text/distance.js';
import { rarity } from '../text/rarity.js';
import { canonicalSpelling, canonicalWord } from '../text/spelling/index.js';
import { LOWER, MIXED, NO_GAP, TITLE, WORD } from '../text/tokens.js';
import { formOf, wordOf } from '../text/words.js';
import { isWord, PREFIXES } from './known.js';
import { placesOfOwn } from './proper.js';
import { weights } from './weights.js';

const W = weights.terms;

/** Where a word stands: the article times {@link MOST_TOKENS} and the token, as one number. A story has some thousand of them. */
type Use = number;
const MOST_TOKENS = 2 ** 26;
const articleOf = (use: Use): number => Math.floor(use / MOST_TOKENS);
const tokenOf = (use: Use): number => use % MOST_TOKENS;

export function linkTerms(story: Story): Slot[] {
  const uses = new Uses(story);
  const pairs = variantPairs(uses);
  const dialect = pairs.filter(([a, b]) => !isHouseStyle(formOf(a), formOf(b)));
  const named = dialect.filter(([a, b]) => isNamed(story, uses.of(a)) || isNamed(story, uses.of(b)));
  const slots = named.flatMap(([a, b]) => namedSlot(story, uses.of(a), uses.of(b)));
  for (const [a, b] of pairs)
    if (!dialect.some((pair) => pair[0] === a))
      slots.push(slotOf(story, uses.of(a), uses.of(b), W.houseStyle, ['two accepted spellings of one word']));
  const plain = dialect.filter((pair) => !named.includes(pair));
  if (plain.length >= W.fewestForDialect) slots.push(dialectSlot(story, uses, plain));
  return [...slots, ...slips(story, uses)];
}

/** Spellings between which a house chooses, whatever its dialect: *adviser/advisor*, *judgment/judgement*, *enquiry/inquiry*. */
const isHouseStyle = (a: string, b: string): boolean => plainStyle(a) === plainStyle(b);
const plainStyle = (form: string): string =>
  form
    .replace(/or(?=s?$)/, 'er')
    .replace(/dgement/, 'dgment')
    .replace(/^enquir/, 'inquir')
    .replace(/eable(?=s?$)/, 'able');

/** The words of the story's prose, outside quotations' scope or in it alike, with their uses: most words are never asked for theirs. */
class Uses {
  /** Distinct words, in order of first appearance. */
  readonly words: number[] = [];
  private readonly listed = new Map<number, Use[]>();

  constructor(private readonly story: Story) {
    const stamp = ++stories;
    this.each((word) => {
      if (word >= seen.length) {
        const wider = new Int32Array(Math.max(word + 1, seen.length * 2));
        wider.set(seen);
        seen = wider;
      }
      if (seen[word] === stamp) return;
      seen[word] = stamp;
      this.words.push(word);
    });
  }

  /** The uses of a word of the story, in order. */
  of(word: number): readonly Use[] {
    let list = this.listed.get(word);
    if (list === undefined) {
      const uses: Use[] = [];
      this.each((other, use) => {
        if (other === word) uses.push(use);
      });
      this.listed.set(word, (list = uses));
    }
    return list;
  }

  private each(tell: (word: number, use: Use) => void): void {
    this.story.articles.forEach(({ tokens, zones }, article) => {
      for (let i = 0; i < tokens.count; i++)
        if (tokens.type[i] === WORD && zones[tokens.sentence[i]] !== 'boilerplate') tell(tokens.word[i], article * MOST_TOKENS + i);
    });
  }
}
/** By word: the last story, as they were counted, that has it. */
let seen = new Int32Array(1 << 14);
let stories = 0;

const isCapital = (story: Story, use: Use): boolean => story.articles[articleOf(use)].tokens.shape[tokenOf(use)] === TITLE;

/** *connectEnd*: a name in a program, and no word. */
const isIdentifier = (story: Story, use: Use): boolean => story.articles[articleOf(use)].tokens.shape[tokenOf(use)] === MIXED;

/** Capitalised in mid-sentence with no capitalised word beside it: a name by itself. */
function isAlone(story: Story, use: Use): boolean {
  const { tokens, zones } = story.articles[articleOf(use)];
  const i = tokenOf(use);
  const s = tokens.sentence[i];
  return isCapital(story, use) && i > tokens.sentences[s] && zones[s] !== 'heading' && isLower(tokens, i - 1) && isLower(tokens, i + 1);
}

const isLower = (tokens: Extracted['tokens'], i: number): boolean =>
  i < 0 || i >= tokens.count || tokens.type[i] !== WORD || tokens.shape[i] === LOWER;

const isNamed = (story: Story, uses: readonly Use[]): boolean => uses.filter((use) => isAlone(story, use)).length >= W.fewestAlone;

const SHORTEST_VARIANT = 5;
const isLong = (word: number): boolean => formOf(word).length >= SHORTEST_VARIANT;

/** Words of the story that are accepted spellings of one another, each carried by an article that has not the other. */
function variantPairs(uses: Uses): [number, number][] {
  /** Words by the one that stands for them, where another than that one is among them: there are few. */
  const byCanonical = new Map<number, number[]>();
  for (const word of uses.words) if (canonicalWord(word) !== word && isLong(word)) byCanonical.set(canonicalWord(word), []);
  if (byCanonical.size === 0) return [];
  for (const word of uses.words) if (isLong(word)) byCanonical.get(canonicalWord(word))?.push(word);
  const pairs: [number, number][] = [];
  for (const list of byCanonical.values()) {
    if (list.length < 2) continue;
    const [a, b] = [...list].sort((x, y) => (formOf(x) < formOf(y) ? -1 : 1));
    const inA = new Set(uses.of(a).map(articleOf));
    const inB = new Set(uses.of(b).map(articleOf));
    if ([...inA].some((article) => !inB.has(article)) && [...inB].some((article) => !inA.has(article))) pairs.push([a, b]);
  }
  return pairs.sort((x, y) => (formOf(x[0]) < formOf(y[0]) ? -1 : 1));
}

/** A word that serves as a name, spelled in two ways: what is part of a longer name with a spelling of its own is none of them. */
function namedSlot(story: Story, usesA: readonly Use[], usesB: readonly Use[]): Slot[] {
  const [a, b] = [usesA, usesB].map((uses) => uses.map((use) => ({ article: articleOf(use), token: tokenOf(use) })));
  const readings = [placesOfOwn(story.articles, a, b), placesOfOwn(story.articles, b, a)].map((places) =>
    places.map(({ article, token }) => article * MOST_TOKENS + token),
  );
  if (readings.some((uses) => uses.length === 0)) return [];
  return [slotOf(story, readings[0], readings[1], W.named, ['a British and an American spelling of a word that serves as a name'])];
}

function readingOf(story: Story, uses: readonly Use[]): SlotReading {
  const mentions = uses.map((use): Mention => mentionAt(story.articles[articleOf(use)], articleOf(use), tokenOf(use)));
  const { tokens } = story.articles[mentions[0].article];
  const text = tokens.text.slice(mentions[0].start, mentions[0].end);
  return { text, value: { form: text }, mentions };
}

function mentionAt({ tokens }: Extracted, article: number, token: number): Mention {
  const start = tokens.start[token];
  const end = tokens.end[token];
  return {
    article,
    start,
    end,
    found: { kind: 'term', value: { form: tokens.text.slice(start, end) }, first: token, last: token + 1, start, end },
  };
}

function slotOf(story: Story, a: readonly Use[], b: readonly Use[], confidence: number, because: readonly string[]): Slot {
  const readings = [readingOf(story, a), readingOf(story, b)];
  const { article, found } = readings[0].mentions[0];
  return {
    kind: 'term',
    subject: formOf(story.articles[article].tokens.word[found.first]),
    readings,
    outcome: 'conflict',
    confidence,
    message: `Articles spell one word in two ways: "${readings[0].text}" or "${readings[1].text}"`,
    because,
    evidence: [],
  };
}

/** All plain differences of dialect in one remark. */
function dialectSlot(story: Story, uses: Uses, pairs: readonly [number, number][]): Slot {
  const british = pairs.map(([a, b]) => (isBritish(formOf(a), formOf(b)) ? a : b));
  const american = pairs.map(([a, b]) => (isBritish(formOf(a), formOf(b)) ? b : a));
  const reading = (words: readonly number[], name: string): SlotReading => {
    const mentions = words.flatMap((word) => readingOf(story, uses.of(word)).mentions);
    return { text: `${name} spelling (${words.slice(0, 4).map(formOf).join(', ')})`, value: { form: name }, mentions };
  };
  return {
    kind: 'term',
    subject: 'spelling',
    readings: [reading(british, 'British'), reading(american, 'American')],
    outcome: 'conflict',
    confidence: W.dialect,
    message: `Articles are written in two dialects: ${pairs
      .slice(0, 3)
      .map(([a, b]) => `"${formOf(a)}" or "${formOf(b)}"`)
      .join(', ')}`,
    because: [`${pairs.length} words are spelled in the British and in the American way`],
    evidence: [],
  };
}

/** The American spelling stands for both in the table. */
const isBritish = (a: string, b: string): boolean => canonicalSpelling(a) !== a && canonicalSpelling(b) === b;

/** An unknown word, written once or twice, one letter off a known one that other articles of the story use. */
function slips(story: Story, uses: Uses): Slot[] {
  const found = new Map<string, string>();
  for (const [wrong, right] of candidates(uses.words)) {
    // Whether a dictionary has a word is asked last: that costs more than all before.
    if (
      !isTypingSlip(wrong, right) ||
      isEnding(wrong, right) ||
      isPluralOfOther(wrong, right) ||
      isVerbOf(wrong, right) ||
      isDigraph(wrong, right) ||
      isWord(wrong)
    )
      continue;
    const wrongUses = uses.of(wordOf(wrong));
    const rightUses = uses.of(wordOf(right));
    if (
      wrongUses.length > 2 ||
      wrongUses.some((use) => isCapital(story, use) !== isCapital(story, rightUses[0]) || isIdentifier(story, use)) ||
      rightUses.every((use) => articleOf(use) === articleOf(wrongUses[0])) ||
      (givenFrequency(wrong) > 0 && areOfOthers(story, wrongUses, rightUses)) ||
      wrongUses.some((use) => isCompounded(story.articles[articleOf(use)].tokens, tokenOf(use))) ||
      wrongUses.every((use) => story.articles[articleOf(use)].tokens.word[tokenOf(use) + 2] === SIC)
    )
      continue;
    // Of two words that it may be a slip for, the one that the story uses more.
    const other = found.get(wrong);
    if (other === undefined || uses.of(wordOf(other)).length < rightUses.length) found.set(wrong, right);
  }
  return [...found].map(([wrong, right]) =>
    slotOf(story, uses.of(wordOf(right)), uses.of(wordOf(wrong)), W.slip, [
      `"${wrong}" is an unknown word, one letter off "${right}", which other articles use`,
    ]),
  );
}

/** *Suported (sic)*: whoever writes so knows. */
const SIC = wordOf('sic');

/** *Christiane Lane*, *Christine Wells*: two given names, of persons who share no family name. */
function areOfOthers(story: Story, wrong: readonly Use[], right: readonly Use[]): boolean {
  const families = [wrong, right].map(
    (uses) => new Set(uses.map((use) => familyAfter(story.articles[articleOf(use)].tokens, tokenOf(use)))),
  );
  return families.every((own, i) => !own.has(null) && [...own].every((family) => !families[1 - i].has(family)));
}

/** The capitalised word right after a token; null where there is none. */
const familyAfter = ({ word, shape, gap, count }: Extracted['tokens'], i: number): number | null =>
  i + 1 < count && shape[i + 1] === TITLE && gap[i + 1] !== NO_GAP ? word[i + 1] : null;

/** *Honduras*, *Hondurans*; *politics*, *politicos*: one letter more before the plural's makes another word. */
const isPluralOfOther = (wrong: string, right: string): boolean =>
  right.endsWith('s') && [...MAKERS].some((letter) => wrong === `${right.slice(0, -1)}${letter}s`);
const MAKERS = 'no';

const VERB = /^(.+?)i[sz](?:es?|ed|ing)$/;
/** *Subsidies*, *subsidizes*: a noun, and the verb that is made of it. */
function isVerbOf(verb: string, noun: string): boolean {
  const stem = VERB.exec(verb)?.[1];
  return stem !== undefined && noun.startsWith(stem) && !VERB.test(noun);
}

/** *Diarrhoea*, *diarrhea*: Britain keeps what Greek had, in words that no list of spellings has too. */
const isDigraph = (a: string, b: string): boolean => withoutDigraphs(a) === withoutDigraphs(b);
const withoutDigraphs = (form: string): string => form.replace(/[ao]e/g, 'e');

/** Words that may be unknown with the known ones that begin alike and are about as long: few of a story's words are so rare. */
function* candidates(words: readonly number[]): Generator<[wrong: string, right: string]> {
  const known = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const word of words) {
    const form = formOf(word);
    if (form.length < W.shortestSlip) continue;
    const bits = rarity(word);
    if ((bits > W.known && bits < W.unknown) || !/^[a-z]+$/.test(form)) continue;
    if (bits >= W.unknown) unknown.push(form);
    else {
      const alike = known.get(form[0]);
      if (alike) alike.push(form);
      else known.set(form[0], [form]);
    }
  }
  for (const wrong of unknown)
    for (const right of known.get(wrong[0]) ?? []) if (Math.abs(wrong.length - right.length) <= 1) yield [wrong, right];
}

/** Joined to a syllable before it (`sub-prefect`): such words are made as they are needed. */
function isCompounded(tokens: Extracted['tokens'], i: number): boolean {
  const at = (k: number): string => tokens.text.slice(tokens.start[k], tokens.end[k]).toLowerCase();
  return i >= 2 && tokens.gap[i] === NO_GAP && /^[-‐‑]$/.test(at(i - 1)) && PREFIXES.includes(at(i - 2));
}

/** Letters swapped, doubled, left out or put in, inside the word: other single letters make other words. */
function isTypingSlip(wrong: string, right: string): boolean {
  const edit = wrong[0] === right[0] ? singleEdit(wrong, right) : null;
  return edit !== null && edit.kind !== 'replaced';
}

/** A difference at the end of a word is mostly grammar. */
const isEnding = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.slice(0, -1) === b.slice(0, -1) || a.slice(0, -2) === b.slice(0, -2);
