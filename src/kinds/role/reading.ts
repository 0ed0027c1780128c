/** A role taken apart: what post, of which sort, on which level, held when. */
import { scan } from '../../text/scan.js';
import { NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { EXPANDED, HEADS, LEVELS, NOT_NOW, OF_LINKS, SYNONYMS, TIMES } from './lexicon.js';

const classOfHead = new Map<string, string>();
for (const [name, forms] of Object.entries(HEADS))
  for (const form of forms.split(' ')) if (!classOfHead.has(form)) classOfHead.set(form, name);
const expanded = new Map(Object.entries(EXPANDED));
const levels = new Set(LEVELS);
const times = new Set(TIMES);
const notNow = new Set(NOT_NOW);
const links = new Set([...OF_LINKS, 'the', 'a', 'an', 'and', 'its', 'his', 'her', 'their', 'our', "'s"]);

export interface RoleReading {
  /** The head noun (`head`, `chief`, `sergeant`), or null where none is known. */
  readonly head: string | null;
  /** The class of the head: rank, office, law, post, trade. */
  readonly sort: string | null;
  /** What it is the post of, within the role: `operations`, `district`. */
  readonly area: readonly string[];
  /** `deputy`, `assistant`, in order. */
  readonly levels: readonly string[];
  /** `former`, `then`; those which say that it is not held now. */
  readonly notNow: boolean;
}

/** Whether a folded form names a post, rank or trade, a plural aside. */
export const isHead = (form: string): boolean =>
  classOfHead.has(form) || classOfHead.has(expanded.get(form.replace(/\.$/, ''))?.split(' ').at(-1) ?? '');
export const isAbbreviated = (form: string): boolean => expanded.has(form);

const KEPT = 1 << 14;

/** Roles repeat: each is read once. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= KEPT) known.clear();
      known.set(text, (value = read(text)));
    }
    return value;
  };
}

/** Words of a role, with short forms written out and hyphened prefixes kept whole (`co-founder`). */
export const formsOf: (text: string) => readonly string[] = once(writtenOut);

function writtenOut(text: string): string[] {
  const tokens = scan(text);
  const out: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.type[i] !== WORD) continue;
    const form = formOf(tokens.word[i]).replace(/\.$/, '');
    if (isHyphened(tokens, i)) {
      const whole = `${form}-${formOf(tokens.word[i + 2])}`;
      if (classOfHead.has(whole) || expanded.has(whole)) {
        out.push(expanded.get(whole) ?? whole);
        i += 2;
        continue;
      }
      if (levels.has(`${form}-`) || times.has(`${form}-`)) {
        out.push(`${form}-`);
        i++;
        continue;
      }
    }
    out.push(...(expanded.get(form.replaceAll('.', '')) ?? form).split(' '));
  }
  return out;
}

const isHyphened = (tokens: Tokens, i: number): boolean =>
  i + 2 < tokens.count && '-‐‑'.includes(tokens.text[tokens.start[i + 1]]) && tokens.gap[i + 1] === NO_GAP && tokens.gap[i + 2] === NO_GAP;

/** Words of a role without those that only say that it is held (*current*, *longtime*). */
export const heldFormsOf: (text: string) => readonly string[] = once((text) =>
  formsOf(text)
    .filter((form) => !times.has(form) || notNow.has(form))
    .map((form) => (form === 'ex' || form === 'ex-' ? 'former' : form)),
);

/** Takes a role apart. */
export const readRole: (role: string) => RoleReading = once(takeApart);

function takeApart(role: string): RoleReading {
  const forms = formsOf(role);
  const at = headAt(forms);
  const area: string[] = [];
  const level: string[] = [];
  let past = false;
  // Whom one works *at* is the body, whatever words stand before its name.
  const end = forms.indexOf('at', at);
  forms.forEach((form, i) => {
    if (i === at || (end > 0 && i > end)) return;
    // *A third-party candidate*, *a second-hand dealer*
    if (levels.has(form) && i < at && !(ORDINALS.has(form) && OF_ORDINALS.has(forms[i + 1]))) level.push(form);
    else if (times.has(form)) past ||= notNow.has(form);
    else if (!links.has(form)) area.push(form);
  });
  const head = at >= 0 ? singularHead(forms[at]) : null;
  return { head, sort: head === null ? null : (classOfHead.get(head) ?? null), area, levels: level, notNow: past };
}

const ORDINALS = new Set(['first', 'second', 'third', 'fourth']);
const OF_ORDINALS = new Set(['party', 'hand', 'rate', 'class', 'term', 'generation', 'year', 'grade', 'time']);

/** The head stands before `of`, else it is the last word known as one. */
function headAt(forms: readonly string[]): number {
  const of = forms.findIndex((form, i) => i > 0 && links.has(form) && form !== 'and');
  const end = of > 0 ? of : forms.length;
  for (let i = end - 1; i >= 0; i--) if (classOfHead.has(singularHead(forms[i])) && !isAdjective(forms, i)) return i;
  for (let i = end; i < forms.length; i++) if (classOfHead.has(singularHead(forms[i]))) return i;
  return -1;
}

/** *Attorney general*, *surgeon general*: an adjective behind its noun. */
const isAdjective = (forms: readonly string[], i: number): boolean =>
  forms[i] === 'general' && i > 0 && classOfHead.has(singularHead(forms[i - 1])) && !RANKS_BEFORE.has(forms[i - 1]);
const RANKS_BEFORE = new Set(['major', 'lieutenant', 'brigadier', 'colonel']);

const singularHead = (form: string): string =>
  classOfHead.has(form) ? form : classOfHead.has(form.replace(/s$/, '')) ? form.replace(/s$/, '') : form;
/** Number is not what tells two areas apart (`operation`, `operations`). */
export const singular = (form: string): string => (form.length > 4 ? form.replace(/([^s])s$/, '$1') : form);

/** Why two heads are words for one post, or null. */
export function synonymous(a: string, b: string): boolean {
  return a === b || SYNONYMS.some((group) => group.includes(a) && group.includes(b));
}
