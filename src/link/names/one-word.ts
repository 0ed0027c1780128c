/** Names of one body that differ in a word: another form of it, or another word that begins alike. */
import { classesOf, GIVEN, LEGAL, PLACE, SURNAME } from '../../kinds/name/classes.js';
import { SHORT_FORMS } from '../../kinds/name/lexicon.js';
import type { Slot, SlotReading } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { isDialect } from '../../text/dialect.js';
import { editDistance } from '../../text/distance.js';
import { stemOf } from '../../text/natural.js';
import { rarity } from '../../text/rarity.js';
import { wordOf, wordSet } from '../../text/words.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import { isPlural } from './slips.js';

const W = weights.names;

/** A body under one name, whatever it is called in law. */
interface Body {
  readonly words: readonly string[];
  readonly forms: Form[];
  readonly articles: Set<number>;
}

export function linkOneWord(forms: readonly Form[], articles: readonly Extracted[]): Slot[] {
  const bodies = bodiesOf(forms);
  // Names that differ in one word have the first or the last in common.
  const buckets = new Map<string, Body[]>();
  for (const body of bodies) {
    const { words } = body;
    for (const key of [`${words.length} ${words[0]} `, `${words.length}  ${words[words.length - 1]}`]) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(body);
      else buckets.set(key, [body]);
    }
  }
  const told = new Map<string, Slot>();
  for (const bucket of buckets.values()) {
    // So many that begin or end in one word are of a list, and holding all against all would take too long.
    if (bucket.length > MOST_ALIKE) continue;
    for (let i = 0; i < bucket.length; i++)
      for (let k = i + 1; k < bucket.length; k++) {
        const slot = slotOf(bucket[i], bucket[k], articles);
        if (slot) told.set(slot.message, slot);
      }
  }
  return [...told.values()];
}

const MOST_ALIKE = 1000;

function bodiesOf(forms: readonly Form[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const form of forms) {
    if (form.type === 'person' || form.words.length < 2) continue;
    const last = form.words[form.words.length - 1];
    const words = form.words.length > 2 && classesOf(wordOf(last)) & LEGAL ? form.words.slice(0, -1) : form.words;
    const key = words.join(' ');
    let body = bodies.get(key);
    if (!body) bodies.set(key, (body = { words, forms: [], articles: new Set() }));
    body.forms.push(form);
    for (const article of form.articles.keys()) body.articles.add(article);
  }
  return [...bodies.values()];
}

function slotOf(a: Body, b: Body, articles: readonly Extracted[]): Slot | null {
  const at = onlyDifference(a.words, b.words);
  if (at === null || ![...a.forms, ...b.forms].some(({ type }) => type === 'organisation')) return null;
  const [x, y] = [a.words[at], b.words[at]];
  // *Board of Directors*, *Boards of Directors*: one of them or several.
  if (isPlural(x, y) && a.words[at + 1] === 'of') return null;
  const how = relationOf(x, y, a.words.toSpliced(at, 1));
  if (how === null || isOneOfSeveral(a, b, articles)) return null;
  if ([...a.articles].some((article) => b.articles.has(article)) && !(how === 'beginning' && isSlip(a, b, x, y))) return null;
  const readings = [a, b].map(({ forms }): SlotReading => {
    const shown = forms.reduce((one, other) => (other.mentions.length > one.mentions.length ? other : one));
    return { text: shown.text, value: shown.value, mentions: forms.flatMap(({ mentions }) => mentions) };
  });
  return {
    kind: 'name',
    subject: readings[0].text,
    readings,
    outcome: 'conflict',
    confidence: how === 'form' ? W.otherForm : W.likeBeginning,
    message: `Articles disagree on a name: ${readings.map(({ text }) => `"${text}"`).join(' or ')}`,
    because: [
      `the same but for "${x}" and "${y}"`,
      withoutMarks(x) === withoutMarks(y)
        ? 'told apart by an apostrophe'
        : how === 'form'
          ? 'they are forms of one word'
          : 'they begin alike',
      ...([...a.articles].some((article) => b.articles.has(article)) ? [] : ['no article uses both']),
    ],
    evidence: [],
  };
}

const withoutMarks = (word: string): string => word.replace(/'/g, '');

/** Where two names of as many words differ, when in one of them only. */
function onlyDifference(a: readonly string[], b: readonly string[]): number | null {
  let at: number | null = null;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (at !== null) return null;
    at = i;
  }
  return at;
}

const SHORTEST = 4;
const BEGINNING = 3;
const FARTHEST = 3;
const FARTHEST_OF_MANY = 4;
/** Fewer words are shared by bodies of one town or one sort. */
const LONG = 3;
const MANY_WORDS = 4;

function relationOf(x: string, y: string, rest: readonly string[]): 'form' | 'beginning' | null {
  if (Math.min(x.length, y.length) < SHORTEST || /\d/.test(x + y) || isDialect(x, y) || SHORT_FORMS[x] === y || SHORT_FORMS[y] === x)
    return null;
  const isLong = rest.length + 1 >= LONG;
  if (!isLong && !rest.some((word) => word.length >= SHORTEST && rarity(wordOf(word)) >= W.unknown)) return null;
  const shared = beginning(x, y);
  if (shared >= SHORTEST && (isPlural(x, y) || stemOf(x) === stemOf(y) || [x, y].every((word) => ENDINGS.test(word.slice(shared)))))
    return 'form';
  const isCount = [x, y].every((word) => COUNTS.test(word));
  const farthest = rest.length + 1 >= MANY_WORDS ? FARTHEST_OF_MANY : FARTHEST;
  return isLong && !isCount && shared >= BEGINNING && editDistance(x, y, farthest) <= farthest ? 'beginning' : null;
}

/** *Fourth*, *Fortieth*. */
const COUNTS = /(?:th|teen|ty)$/;

function beginning(x: string, y: string): number {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  return i;
}

/** *distribut-ors*, *distribut-ion*: what is made of one verb. */
const ENDINGS = /^(?:(?:or|er)s?|ions?|ing|ive|ed|e)$/;

const SEVERAL = wordSet(
  'a an another each every any two three four five six seven eight nine ten several many some all both these those other and or'.split(' '),
);

/** *a Kelmer Harbour Guard*, *two Kelmer Harbour Guards*, *Kelmer and Velmar Harbour Guards*: there are several. */
const isOneOfSeveral = (a: Body, b: Body, articles: readonly Extracted[]): boolean =>
  [...a.forms, ...b.forms].some(({ mentions }) =>
    mentions.some(({ article, found: { first } }) => first > 0 && SEVERAL.has(articles[article].tokens.word[first - 1])),
  );

/** Whether one of two long names stands once, and the words that differ are not the names of two places or persons. */
function isSlip(a: Body, b: Body, x: string, y: string): boolean {
  const counts = [a, b].map(({ forms }) => forms.reduce((sum, { mentions }) => sum + mentions.length, 0));
  if (a.words.length < MANY_WORDS || Math.min(...counts) > 1 || Math.max(...counts) < 2) return false;
  return ![x, y].every((word) => classesOf(wordOf(word)) & (PLACE | GIVEN | SURNAME) || rarity(wordOf(word)) >= W.unknown);
}
