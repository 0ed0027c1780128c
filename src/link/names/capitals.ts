/** One name with and without a capital inside a word: *LaSelle*, *Laselle*. */
import type { NameValue } from '../../kinds/kind.js';
import type { Mention, Slot } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import { isOneStretch } from './as-typed.js';

const W = weights.names;

/** One way to set the capitals of a name. */
interface Setting {
  readonly text: string;
  readonly value: NameValue;
  readonly mentions: Mention[];
}

export function linkCapitals(forms: readonly Form[], articles: readonly Extracted[]): Slot[] {
  const slots = forms.flatMap((form) => slotOf(form, articles) ?? []);
  return slots.filter((slot) => !slots.some((whole) => whole !== slot && isPartOf(slot, whole)));
}

/** *LaSelle* is told with *Ann LaSelle*. */
const isPartOf = (slot: Slot, whole: Slot): boolean =>
  slot.readings.every(({ text }) => whole.readings.some((other) => ` ${other.text} `.includes(` ${text} `)));

const fullOf = ({ found }: Mention): string => (found.value as NameValue).full;

function slotOf(form: Form, articles: readonly Extracted[]): Slot | null {
  const first = fullOf(form.mentions[0]);
  if (form.mentions.every((mention) => fullOf(mention) === first)) return null;
  const settings = settingsOf(form, articles);
  if (settings.length < 2) return null;
  const used = settings.map(({ mentions }) => new Set(mentions.map(({ article }) => article)));
  const together = [...used[0]].some((article) => used.slice(1).some((others) => others.has(article)));
  const base = surenessOf(form);
  return {
    kind: 'name',
    subject: settings[0].text,
    readings: settings,
    outcome: 'conflict',
    confidence: together ? Math.min(base, W.layoutBothInOne) : base,
    message: `Articles disagree on a name: ${settings.map(({ text }) => `"${text}"`).join(' or ')}`,
    because: ['the same letters, told apart by capitals', ...(together ? [] : ['no article uses both'])],
    evidence: [],
  };
}

/** Brands and things of one word are written in many ways; who bears a name, and a body of several words, has one. */
function surenessOf({ type, words }: Form): number {
  if (type === 'person') return W.layoutPerson;
  return words.length > 1 && type !== 'other' ? W.layoutBody : W.houseStyle;
}

/** The mentions by their capitals inside words, in order of first mention. */
function settingsOf({ mentions }: Form, articles: readonly Extracted[]): Setting[] {
  const typed = mentions
    .filter((mention) => isOneStretch(mention, articles))
    .map((mention) => ({ mention, words: wordsOf(fullOf(mention)) }));
  // *KELMER*, *NATO*: capitals throughout are of a headline, or of letters that others read as a word.
  const isSmallAt = (i: number): boolean => typed.some(({ words }) => words[i] !== undefined && !isShouted(words[i]));
  const settings = new Map<string, Setting>();
  for (const { mention, words } of typed) {
    if (words.some((word, i) => isShouted(word) && isSmallAt(i))) continue;
    const key = words.map((word) => word[0].toLowerCase() + word.slice(1)).join(' ');
    const same = settings.get(key);
    if (same) same.mentions.push(mention);
    else settings.set(key, { text: fullOf(mention), value: mention.found.value as NameValue, mentions: [mention] });
  }
  // Marks are told of elsewhere.
  const letters = new Set([...settings.keys()].map((key) => key.toLowerCase()));
  return letters.size === 1 ? [...settings.values()] : [];
}

const wordsOf = (full: string): string[] =>
  full
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/["“”„«».,]/g, '')
    .split(/[\s‐‑–—-]+/)
    .filter(Boolean);

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
