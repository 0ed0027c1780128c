/** Whose a value is, where a fact is about a body and the passage is of another: *Fernhill was founded in 2009. It employs 85 people*. */
import type { Found } from '../../kinds/index.js';
import { name as nameKind } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { isAuxiliary, isVerbAt } from '../../text/usage.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { slipOf } from '../names/slips.js';
import type { Candidate } from './candidate.js';
import { namesAmong } from './named.js';
import { contentLemma } from './passages.js';
import { foundWithin } from './within.js';

const IT = wordSet(['it', 'they', 'its', 'their']);
const THE = wordOf('the');
/** Sentences back to which a pronoun at the head of one may refer. */
const FURTHEST = 3;
/** Words between the name and a verb that the fact has too: *was first*. */
const LONGEST_VERB = 3;

/**
 * Whether a value's sentence has another body for its subject than those that the fact names, by a pronoun that takes it up, or right before
 * a verb of the fact's; and names none of the fact's.
 */
export function isOfOtherBody(fact: Fact, article: Extracted, { found, cover }: Candidate): boolean {
  const names = bodiesOf(fact);
  if (names.length === 0) return false;
  const { tokens } = article;
  const { word, sentence, sentences } = tokens;
  const s = sentence[found.first];
  let at = s;
  while (at > 0 && s - at < FURTHEST && IT.has(word[sentences[at]])) at--;
  for (let i = sentences[at]; i < sentences[s + 1]; i++) if (names.includes(contentLemma(word[i]))) return false;
  const subject = subjectOf(article, at);
  if (subject === null || isSlipOfOne(tokens, subject, names)) return false;
  return at < s || hasVerbOf(tokens, subject.last, cover.shared);
}

const bodies = new WeakMap<Fact, Int32Array>();

/** Lemmas of the names among what a fact is about, those of places aside: another body may be there too. */
function bodiesOf(fact: Fact): Int32Array {
  let own = bodies.get(fact);
  if (own === undefined) {
    const about = fact.about.filter((phrase) => nameKind.parse(phrase)?.type !== 'place');
    bodies.set(fact, (own = namesAmong({ ...fact, about })));
  }
  return own;
}

/** The name with which a sentence begins, where a verb follows it; null for a person's, a place's, and none. */
function subjectOf(article: Extracted, s: number): Found | null {
  const { word, sentences } = article.tokens;
  const first = word[sentences[s]] === THE ? sentences[s] + 1 : sentences[s];
  const name = foundWithin(article, sentences[s], sentences[s + 1]).find(
    (one) => one.kind === 'name' && one.first <= first && first < one.last,
  );
  if (name === undefined || ELSE.has((name as Found<'name'>).value.type)) return null;
  return isAuxiliary(word[name.last]) || isVerbAt(article.tokens, name.last) ? name : null;
}
const ELSE: ReadonlySet<string> = new Set(['person', 'place']);

const isSlipOfOne = ({ word, type, shape }: Tokens, { first, last }: Found, names: Int32Array): boolean => {
  for (let i = first; i < last; i++)
    if (type[i] === WORD && shape[i] !== LOWER && names.some((name) => slipOf(formOf(name), formOf(word[i]), 'other') !== null))
      return true;
  return false;
};

function hasVerbOf({ word, count }: Tokens, from: number, shared: readonly number[]): boolean {
  for (let i = from; i < Math.min(count, from + LONGEST_VERB); i++)
    if (shared.includes(lemmaOf(word[i])) || shared.includes(lemmaOf(word[i], 'verb'))) return true;
  return false;
}
