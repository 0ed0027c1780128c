/** Names and terms by their written forms: the canonical one, the aliases, the known wrong ones, and the phrases in which a wrong one is right. */
import type { NameValue } from '../../kinds/kind.js';
import { type Beaten, FormIndex, type Occurrence } from '../../kinds/term/forms.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { LOWER, NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';

type Role = 'right' | 'wrong' | 'except';
interface Tag {
  readonly fact: Fact;
  readonly role: Role;
}

export class FormLinker {
  private readonly index: FormIndex<Tag>;
  /** Of the facts that ask for case, what each of their forms is, to the letter: forms that differ in case alone are one to the index. */
  private readonly exact = new Map<Fact, ReadonlyMap<string, Tag>>();

  constructor(facts: readonly Fact[]) {
    this.index = new FormIndex(facts.flatMap((fact) => [...formsOf(fact)]));
    for (const fact of facts) if (fact.matchCase) this.exact.set(fact, new Map(Array.from(formsOf(fact), ({ form, tag }) => [form, tag])));
  }

  link(article: Extracted, index: number): FactLink[] {
    const { tokens, zones } = article;
    return this.index
      .find(tokens)
      .flatMap(withOthers)
      .map((one) => this.toTheLetter(tokens, one))
      .filter((one) => zones[tokens.sentence[one.first]] !== 'boilerplate' && fits(tokens, one))
      .map((one) => linkOf(article, index, one));
  }

  /** The same words as the form that is written here. */
  private toTheLetter({ text }: Tokens, one: Occurrence<Tag>): Occurrence<Tag> {
    if (!one.tag.fact.matchCase || one.plural) return one;
    const form = text.slice(one.start, one.end);
    if (form === one.form) return one;
    const tag = this.exact.get(one.tag.fact)!.get(form);
    if (tag !== undefined) return { ...one, form, tag };
    return one.tag.role === 'right' && isMiscapitalised(one.form, form)
      ? { ...one, form, tag: { fact: one.tag.fact, role: 'wrong' } }
      : one;
  }
}

/** *Github* for *GitHub*: of a form with a capital inside no other word has the letters. A headline is all capitals, and a command or an address none. */
const isMiscapitalised = (right: string, written: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(right) && written !== written.toUpperCase() && written !== written.toLowerCase();

function* formsOf(fact: Fact): Generator<{ form: string; tag: Tag }> {
  const { kind } = fact.expected;
  if (kind !== 'name' && kind !== 'term') return;
  const right = kind === 'name' ? fact.expected.value.full : fact.expected.value.form;
  const seen = new Set<string>();
  for (const [role, list] of [
    ['right', [right, ...fact.aliases]],
    ['except', fact.except],
    ['wrong', fact.variants],
  ] as const)
    for (const form of list) {
      if (seen.has(form)) continue;
      seen.add(form);
      yield { form, tag: { fact, role } };
    }
}

/** An occurrence with those of other facts that it does not speak for. */
function withOthers(one: Occurrence<Tag>): Occurrence<Tag>[] {
  const facts = new Set([one.tag.fact]);
  const others = one.beats.filter((loser) => !facts.has(loser.tag.fact) && standsBeside(one, loser) && facts.add(loser.tag.fact));
  return [one, ...others.map((loser) => ({ ...loser, beats: [] }))];
}

/**
 * The same words may concern several facts. Inside longer words a term is still the term (*Labour* in *Labour Party*), unless
 * those make right what is wrong by itself (*Labor* in *Australian Labor Party*); a name inside a longer one is another's.
 */
function standsBeside(one: Occurrence<Tag>, loser: Beaten<Tag>): boolean {
  if (loser.first === one.first && loser.last === one.last) return true;
  const inside = loser.first >= one.first && loser.last <= one.last;
  return inside && loser.tag.fact.expected.kind === 'term' && (loser.tag.role === 'wrong') === (one.tag.role === 'wrong');
}

/** A name is capitalised somewhere; a fact that asks for case is matched to the letter. */
function fits(tokens: Tokens, one: Occurrence<Tag>): boolean {
  const { fact } = one.tag;
  if (fact.matchCase && !one.plural) return tokens.text.slice(one.start, one.end) === one.form;
  if (fact.expected.kind !== 'name') return true;
  if (one.plural && isOnePerson(fact.expected.value, tokens, one)) return false;
  for (let i = one.first; i < one.last; i++) if (tokens.type[i] === WORD && tokens.shape[i] !== LOWER) return true;
  return false;
}

/** *Helen Vargas* is no plural of *Helen Varga*, where nothing says that there are several. */
const isOnePerson = ({ type }: NameValue, { word, type: types }: Tokens, { first, last }: Occurrence<Tag>): boolean =>
  type === 'person' && last - first > 1 && !(first > 0 && (types[first - 1] === NUMBER || SEVERAL.has(word[first - 1])));
const SEVERAL = wordSet('the two three four five both all many these those several'.split(' '));

function linkOf({ tokens }: Extracted, article: number, one: Occurrence<Tag>): FactLink {
  const { fact, role } = one.tag;
  const text = tokens.text.slice(one.start, one.end);
  const wrong = role === 'wrong';
  const beaten = one.beats.filter((loser) => loser.tag.fact === fact && loser.tag.role === 'wrong').map((loser) => `"${loser.form}"`);
  return {
    fact,
    article,
    verdict: wrong ? 'conflicts' : 'agrees',
    start: one.start,
    end: one.end,
    found: null,
    text,
    value:
      fact.expected.kind === 'term'
        ? { form: text }
        : { full: text, given: null, family: null, type: fact.expected.kind === 'name' ? fact.expected.value.type : 'other' },
    expected: fact.expected,
    confidence: 0.98,
    because: [
      wrong
        ? fact.variants.includes(one.form) || !fact.matchCase
          ? `"${one.form}" is listed as a wrong form`
          : `"${one.form}" has other capitals than the fact's form`
        : role === 'except'
          ? `"${one.form}" is an exception${beaten.length ? `, though it contains ${beaten.join(', ')}` : ''}`
          : 'the form that the fact gives',
    ],
    evidence: [],
    fix: wrong ? { replacement: replacementFor(text, fact, one.plural), safe: true } : null,
    quoted: tokens.quoted[one.first] === 1,
  };
}

/** The canonical form in the case of the text it replaces; a plural stays plural. */
function replacementFor(text: string, fact: Fact, plural = false): string {
  const right = fact.expected.text;
  const made = plural ? `${right}s` : right;
  if (fact.matchCase) return made;
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return made.toUpperCase();
  if (fact.expected.kind === 'term' && text === text.toLowerCase()) return made.toLowerCase();
  return made;
}
