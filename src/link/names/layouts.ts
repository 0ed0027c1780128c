/** One name with and without a hyphen, an apostrophe, a blank or a possessive inside: *De'Shaun/Deshaun*, *Abdel-Fattah/Abdel Fattah*, *Kosair's/Kosair*. */
import type { NameValue } from '../../kinds/kind.js';
import { classesOf, LEGAL } from '../../kinds/name/classes.js';
import type { Mention, Slot } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { hasLetter, lettersAndNumbers } from '../../text/letters.js';
import { wordOf } from '../../text/words.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import { isOneStretch } from './as-typed.js';
import { surenessOfBlank } from './blanks.js';

const W = weights.names;

interface Layout {
  readonly text: string;
  readonly value: NameValue;
  readonly mentions: Mention[];
}

export function linkLayouts(forms: readonly Form[], articles: readonly Extracted[]): Slot[] {
  const groups = new Map<string, Group>();
  for (const form of forms) {
    for (const { full, mentions } of spellingsOf(form)) {
      const letters = asLetters(full);
      if (letters.length < 6) continue;
      const group = groups.get(letters);
      if (group) group.spellings.push({ full, mentions });
      else groups.set(letters, { type: form.type, spellings: [{ full, mentions }] });
    }
  }
  const told = [...groups.values()].flatMap(({ type, spellings }) => {
    const layouts = spellings.length < 2 ? null : layoutsOf(spellings);
    return layouts === null || layouts.size < 2 ? [] : [{ type, layouts }];
  });
  if (told.length === 0) return [];
  const known = new Set(forms.map((form) => asLayout(form.text)));
  const slots = told
    .filter(({ layouts }) => ![...layouts.keys()].some((layout) => known.has(layout.replace(/^.*?'s /, '')) && /^.+?'s /.test(layout)))
    .flatMap(({ type, layouts }) => slotOf(type, [...layouts.values()], articles) ?? []);
  return slots.filter((slot) => !slots.some((whole) => whole !== slot && isEndOf(slot, whole)));
}

/** *Varga-Holm* is told with *Ann Varga-Holm*. */
const isEndOf = (slot: Slot, whole: Slot): boolean =>
  slot.readings.every(({ text }) => whole.readings.some((other) => asLayout(other.text).endsWith(` ${asLayout(text)}`)));

/** Mentions of one spelling. */
interface Spelling {
  readonly full: string;
  readonly mentions: readonly Mention[];
}

/** Spellings of the same letters; the type is that of the first form. */
interface Group {
  readonly type: NameValue['type'];
  readonly spellings: Spelling[];
}

/** The mentions of a form by spelling, in order of first appearance. */
function spellingsOf({ mentions }: Form): Spelling[] {
  const first = (mentions[0].found.value as NameValue).full;
  if (mentions.every(({ found }) => (found.value as NameValue).full === first)) return [{ full: first, mentions }];
  const bySpelling = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { full } = mention.found.value as NameValue;
    const list = bySpelling.get(full);
    if (list) list.push(mention);
    else bySpelling.set(full, [mention]);
  }
  return [...bySpelling].map(([full, list]) => ({ full, mentions: list }));
}

/** Spellings by their layout, in order of first mention. */
function layoutsOf(spellings: readonly Spelling[]): Map<string, Layout> {
  const layouts = new Map<string, Layout>();
  for (const { full, mentions } of spellings) {
    const layout = asLayout(full);
    const same = layouts.get(layout);
    if (same) same.mentions.push(...mentions);
    else layouts.set(layout, { text: full, value: mentions[0].found.value as NameValue, mentions: [...mentions] });
  }
  return layouts;
}

/** Names repeat, and each is levelled several times: the latest are kept. */
const KEPT = 1 << 14;
const levelled = new Map<string, string>();

function plain(full: string): string {
  let form = levelled.get(full);
  if (form === undefined) {
    if (levelled.size >= KEPT) levelled.clear();
    levelled.set(full, (form = level(full)));
  }
  return form;
}

/** Most names: nothing to level but capitals. */
const PLAIN = /^[A-Za-z0-9 ]*$/;

const level = (full: string): string => withoutForm(PLAIN.test(full) ? full.toLowerCase() : levelMarks(full));

/** *Kelmer Boats Ltd*, *Kelmer Boats Limited*: what a company is in law is no part of how its name is spelled. */
function withoutForm(form: string): string {
  const last = form.lastIndexOf(' ');
  if (last < 0 || form.indexOf(' ') === last) return form;
  return classesOf(wordOf(form.slice(last + 1))) & LEGAL ? form.slice(0, last).replace(/,$/, '') : form;
}

const levelMarks = (full: string): string =>
  full
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    // Marks around a nickname are typography.
    .replace(/'/g, (mark, at: number, whole: string) => (isBetweenLetters(whole, at) ? mark : ''))
    .replace(/["“”„«»]/g, '')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\./g, '');

const isBetweenLetters = (text: string, at: number): boolean =>
  hasLetter([...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '') && hasLetter([...text.slice(at + 1, at + 3)][0] ?? '');

/** Letters and digits alone, the `s` of a possessive inside left out. */
function asLetters(full: string): string {
  const form = plain(full);
  return PLAIN.test(form) ? form.replaceAll(' ', '') : lettersAndNumbers(form.replace(/'s\b/g, ''));
}
const asLayout = (full: string): string => plain(full).replace(/\s+/g, ' ').trim();

function slotOf(type: NameValue['type'], all: readonly Layout[], extracted: readonly Extracted[]): Slot | null {
  const how = differenceOf(all);
  const typed = how === 'blank' || (how === 'hyphen' && type !== 'person') ? asTyped(all, extracted) : all;
  const layouts = how === 'hyphen' ? typed.filter(({ mentions }) => !mentions.every((mention) => goesOn(mention, extracted))) : typed;
  const base = layouts.length < 2 ? null : surenessOf(type, how, layouts);
  if (base === null) return null;
  const articles = layouts.map((layout) => new Set(layout.mentions.map((mention) => mention.article)));
  const together = [...articles[0]].some((article) => articles.slice(1).some((others) => others.has(article)));
  return {
    kind: 'name',
    subject: layouts[0].text,
    readings: layouts.map(({ text, value, mentions }) => ({ text, value, mentions })),
    outcome: 'conflict',
    confidence: together ? Math.min(base, W.layoutBothInOne) : base,
    message: `Articles disagree on a name: ${layouts.map(({ text }) => `"${text}"`).join(' or ')}`,
    because: [
      `the same letters, told apart by ${how === 'possessive' ? "a possessive 's" : `a ${how}`}`,
      ...(together ? [] : ['no article uses both']),
    ],
    evidence: [],
  };
}

/** *The Ann-Marlow-themed evening*: the hyphens are those of the word that the name is put into. */
const goesOn = ({ article, end }: Mention, articles: readonly Extracted[]): boolean =>
  /^[-‐‑]\p{Ll}/u.test(articles[article].tokens.text.slice(end, end + 2));

/** Korean family names as newspapers write them. Data, written for this project. */
const KOREAN = new Set(
  'kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong ko go moon mun yang bae baek paek nam ri rhee no roh noh jon hyon kwak'.split(
    ' ',
  ),
);

/** *Kim Yong-chol*, *Kim Yong Chol*: each newspaper writes all such names in one way. */
function isKorean({ text }: Layout): boolean {
  const words = asLayout(text).split(/[ -]/);
  return words.length === 3 && KOREAN.has(words[0]);
}

/** The layouts in so far as they stand within a line, and in no address. */
const asTyped = (layouts: readonly Layout[], articles: readonly Extracted[]): Layout[] =>
  layouts
    .map((layout) => ({ ...layout, mentions: layout.mentions.filter((mention) => isOneStretch(mention, articles)) }))
    .filter(({ mentions }) => mentions.length > 0);

type Difference = 'hyphen' | 'apostrophe' | 'possessive' | 'blank';

/** How surely names told apart so are one name that is spelled in two ways; null where nothing is to be told. */
function surenessOf(type: NameValue['type'], how: Difference | null, layouts: readonly Layout[]): number | null {
  if (how === null) return null;
  if (how === 'blank')
    return surenessOfBlank(
      type,
      layouts.map(({ text, value }) => ({ type: value.type, written: text, layout: asLayout(text) })),
    );
  if (type === 'person') return how === 'hyphen' && layouts.every(isKorean) ? W.houseStyle : W.layoutPerson;
  if (how === 'possessive') return W.layoutBody;
  return how === 'hyphen' && !layouts.some(isUnevenly) ? W.houseStyle : null;
}

/** *MiG-23*, *al-Shabab*, *SAP-ARENA*: numbers, articles and capitals throughout are joined in many ways. */
const isUnevenly = ({ text }: Layout): boolean => /-\d|^(?:al|el|ul)[ -]/i.test(text) || text === text.toUpperCase();

/** What tells the layouts apart; null where it is nothing that a reader sees. */
function differenceOf(layouts: readonly Layout[]): Difference | null {
  const texts = layouts.map(({ text }) => asLayout(text));
  const differ = (mark: RegExp): boolean => new Set(texts.map((text) => (text.match(mark) ?? []).length)).size > 1;
  if (differ(/'s\b/g)) return 'possessive';
  if (differ(/'/g)) return 'apostrophe';
  if (differ(/-/g)) return 'hyphen';
  return differ(/ /g) ? 'blank' : null;
}
