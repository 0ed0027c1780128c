/** Of whom a value is told: *Cole, who has spent 10 years in prison*, *Hale, seeking a fourth term*, *Cole's 12 years*. */
import type { Found } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import type { Claim as Reading } from '../../text/claim.js';
import { isSubordinator } from '../../text/clause.js';
import { lemmaOf } from '../../text/lemma.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { isAuxiliary, isBe } from '../../text/usage.js';
import { type WordSet, wordSet } from '../../text/words.js';
import { lastBefore, namesOf } from '../bearers.js';

const NOBODY: ReadonlySet<number> = new Set();
/** Words from a name to its verb, and from a possessive to its value. */
const LONGEST = 20;
const BESIDE = 3;
const COMMA = ',';
const words = (list: string): WordSet => wordSet(list.split(' '));
const POSSESSIVE = wordSet(["'s", '’s', "'", '’']);
const SAYING = words('say tell claim add');
const PRONOUNS = words('he she they it we i you that which');
const WHO = wordSet(['who']);
/** What somebody says, sees or counts is of others. */
const TELLING = words(
  'say tell report announce estimate count find see know believe think claim add put cite note show suggest call describe write confirm deny expect predict warn identify list name charge accuse investigate treat',
);

/** Words of the person who does what the governing verb says, or whose the value is; empty where nothing says. */
export function holderOf(article: Extracted, found: Found, { verb, lemma }: Reading): ReadonlySet<number> {
  const owner = nameBefore(article, found.first);
  if (owner === null) return NOBODY;
  const { tokens } = article;
  if (found.first - owner.last <= BESIDE && POSSESSIVE.has(tokens.word[owner.last])) return wordsOf(tokens, owner);
  if (verb < 0 || verb >= found.first || TELLING.has(lemma)) return NOBODY;
  const doer = nameBefore(article, verb);
  return doer !== null && verb - doer.last <= LONGEST && isSubject(tokens, doer.last, verb) ? wordsOf(tokens, doer) : NOBODY;
}

/** The name that ends last before a token, in its sentence, where it is a person's. */
function nameBefore(article: Extracted, before: number): Found<'name'> | null {
  const { sentence } = article.tokens;
  const last = lastBefore(namesOf(article), before);
  return last !== null && sentence[last.first] === sentence[before] && last.value.type === 'person' ? last : null;
}

/** Nothing but helping verbs between a name and its verb, or what is set off by a comma or told by *who* or *is*, with nobody else in it. */
function isSubject(tokens: Tokens, from: number, verb: number): boolean {
  const isSetOff = tokens.text[tokens.start[from]] === COMMA || WHO.has(tokens.word[from]) || isBe(tokens.word[from]);
  for (let i = from; i < verb; i++) {
    const word = tokens.word[i];
    if (tokens.type[i] !== WORD) continue;
    if (PRONOUNS.has(word) || isSubordinator(word) || SAYING.has(lemmaOf(word, 'verb'))) return false;
    if (!isSetOff && !isAuxiliary(word) && !isAdverb(tokens, i)) return false;
  }
  return true;
}

const isAdverb = ({ text, start, end }: Tokens, i: number): boolean =>
  /(?:ly|^(?:also|already|now|once|still|then|not|never|to))$/.test(text.slice(start[i], end[i]));

function wordsOf(tokens: Tokens, name: Found): ReadonlySet<number> {
  const all = new Set<number>();
  for (let i = name.first; i < name.last; i++) if (tokens.type[i] === WORD) all.add(lemmaOf(tokens.word[i]));
  return all;
}
