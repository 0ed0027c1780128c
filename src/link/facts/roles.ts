/** The role of a fact's person, as articles give it. */
import type { Found, NameValue, RoleValue } from '../../kinds/kind.js';
import { name as names, PersonIndex } from '../../kinds/name/index.js';
import { role as roles, sameRoleOtherWords } from '../../kinds/role/index.js';
import { formsOf, type RoleReading, readRole, synonymous } from '../../kinds/role/reading.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How sure a role is wrong when it says the same post in other words than the fact asks for. */
const OTHER_WORDS = 0.9;
const OTHER_POST = 0.85;
/** The post of another unit. */
const OTHER_UNIT = 0.75;
/** Another field of the same office. */
const OTHER_FIELD = 0.75;
const BOTH_HELD = 'another post, though both could be held at once';
/** A post that the fact does not give, and that does not rule the fact's out. */
const OTHER_ROLE = 0.65;

/** Facts that give a person's role, by the person. */
export class RoleLinker {
  private readonly index: PersonIndex<Fact>;

  constructor(facts: readonly Fact[]) {
    this.index = new PersonIndex(
      facts.flatMap((fact) => (fact.role !== null && fact.expected.kind === 'name' ? [{ name: fact.expected.value, thing: fact }] : [])),
    );
  }

  link(article: Extracted, index: number): FactLink[] {
    const links: FactLink[] = [];
    if (this.index.size === 0) return links;
    for (const found of article.found) {
      if (found.kind !== 'role') continue;
      const held = found as Found<'role'>;
      if (held.value.holder === null) continue;
      for (const fact of this.index.find(held.value.holder)) {
        const link = linkRole(fact, held, article, index);
        if (link !== null) links.push(link);
      }
    }
    const agreeing = new Set(links.filter((link) => link.verdict === 'agrees').map((link) => link.fact));
    // Where the article gives the post as the fact does, a second one is held beside it.
    return links.filter((link) => link.because[0] !== BOTH_HELD || !agreeing.has(link.fact));
  }
}

function linkRole(fact: Fact, held: Found<'role'>, article: Extracted, index: number): FactLink | null {
  if (fact.role === null || fact.expected.kind !== 'name') return null;
  const right = [fact.role.text, ...fact.role.also].flatMap(partsOf);
  const judged = judgeRole(held, right) ?? otherPost(fact.expected.value, held, right);
  if (judged === null) return null;
  const expected = { text: fact.role.text, value: { role: fact.role.text, of: null, holder: fact.expected.value.full } };
  return {
    fact,
    article: index,
    start: held.start,
    end: held.end,
    found: held,
    text: article.tokens.text.slice(held.start, held.end),
    value: held.value,
    expected,
    evidence: [],
    fix: null,
    quoted: article.tokens.quoted[held.first] === 1,
    ...judged,
  };
}

/** *Chairman and CEO*: whoever is both is rightly called either. */
function partsOf(text: string): string[] {
  const parts = text.split(/\s+(?:and|&)\s+/);
  return parts.length > 1 && parts.every((part) => readRole(part).head !== null) ? [text, ...parts] : [text];
}

type Judged = Pick<FactLink, 'verdict' | 'confidence' | 'because'>;

/** The first of the fact's roles with which the held one agrees, else how it differs from the first that is of its sort. */
function judgeRole(held: Found<'role'>, right: readonly string[]): Judged | null {
  // *Minister*, which is right too, is no *Minister of State for Forestry*.
  const field = right.map((text) => otherField(text, held.value)).find((one) => one !== null);
  if (field != null && !right.some((text) => OF_FIELD.test(text) && otherField(text, held.value) === null))
    return { verdict: 'conflicts', confidence: OTHER_FIELD, because: [field] };
  const judged = right.map((text) => judgeOne(held, text)).filter((one) => one !== null);
  return judged.find((one) => one.verdict === 'agrees') ?? judged[0] ?? null;
}

function judgeOne(held: Found<'role'>, text: string): Judged | null {
  const expected = { role: text, of: null, holder: null };
  const compared = roles.compare(expected, held.value);
  if (compared.verdict === 'incomparable') return null;
  const unit = otherUnit(text, held.value);
  if (unit !== null) return { verdict: 'conflicts', confidence: OTHER_UNIT, because: [unit] };
  const [mine, theirs] = [readRole(text), readRole(held.value.role)];
  // A bare trade has no title that could be got wrong: a lawyer is an attorney.
  const bare = [mine, theirs].every(({ area, levels }) => area.length === 0 && levels.length === 0);
  if (bare && compared.verdict !== 'different') return { verdict: 'agrees', confidence: 0.9, because: compared.because };
  if (isReordered(expected, held.value)) return { verdict: 'agrees', confidence: 0.95, because: compared.because };
  const otherHead = compared.verdict === 'compatible' && mine.head !== theirs.head && !isShortened(text, held.value.role);
  if (otherHead || sameRoleOtherWords(expected, held.value))
    return {
      verdict: 'conflicts',
      confidence: readRole(text).sort === 'post' ? OTHER_WORDS : OTHER_FIELD,
      because: [...compared.because, 'the fact gives the role in its own words'],
    };
  if (compared.verdict !== 'different') return { verdict: 'agrees', confidence: 0.95, because: compared.because };
  if (mine.notNow !== theirs.notNow) return { verdict: 'differs-in-scope', confidence: OTHER_WORDS, because: compared.because };
  if (isFirst(text, held.value.role)) return { verdict: 'agrees', confidence: 0.9, because: ['the first in a post held it'] };
  return { verdict: 'conflicts', confidence: sureness(text, held, compared.confidence ?? 1), because: compared.because };
}

/** *Chief of the Frauds Bureau*, *chief of the Integrity Unit*: the same post of two units, of which nobody leads both. */
function otherUnit(text: string, { of }: RoleValue): string | null {
  const mine = UNIT.exec(text)?.[1];
  if (mine === undefined || of === null || !UNIT.test(` of ${of}`)) return null;
  const theirs = new Set(formsOf(of));
  return formsOf(mine).some((form) => theirs.has(form) && !UNITS.has(form)) ? null : `of “${mine}” against of “${of}”`;
}
const UNITS = words('bureau unit division department section branch squad committee team the of and for');
const UNIT = /\bof (?:the )?(.+ (?:bureau|unit|division|department|section|branch|squad|committee|team))$/i;

/** *Minister of State for Fisheries*, *Minister of State for Forestry*: an office of two fields, of which nobody has both. */
function otherField(text: string, { role, of }: RoleValue): string | null {
  const mine = OF_FIELD.exec(text)?.[1];
  const [a, b] = [readRole(text), readRole(role)];
  if (mine === undefined || of === null || a.head === null || b.head === null || !OFFICES.has(a.head) || !synonymous(a.head, b.head))
    return null;
  const theirs = new Set(formsOf(of));
  return formsOf(mine).some((form) => theirs.has(form) && !UNITS.has(form)) ? null : `for “${mine}” against for “${of}”`;
}
const OF_FIELD = /\bfor (?:the )?(.+)$/i;

/** *Council leader*, *leader of the council*: the very words. */
const isReordered = (a: RoleValue, b: RoleValue): boolean => readRole(a.role).head === readRole(b.role).head && sameRoleOtherWords(a, b);

/** *Chief executive* is short for what *CEO* is short for: the words of the one, as far as they go. */
function isShortened(a: string, b: string): boolean {
  const [short, long] = [formsOf(a), formsOf(b)].sort((x, y) => x.length - y.length);
  return short.length > 1 && short.every((form, i) => form === long[i]);
}

/** Posts of which a person is named by one at a time; founders, owners and advisers hold others too. */
const POSTS = words(
  'head chief director manager co-manager chairman chairwoman chair chairperson executive coordinator supervisor principal dean provost superintendent treasurer spokesman spokeswoman spokesperson ceo cfo coo cto counsel curator',
);
/** Offices of state and of bodies, likewise. Who presides or speaks for a body may direct it too. */
const OFFICES = words('premier chancellor minister secretary governor mayor treasurer ambassador sheriff commissioner president');
/** Of these a person has one mandate at a time. */
const MANDATES = words('senator representative congressman congresswoman governor mayor');
const PRESIDING = words('president governor chancellor commissioner');

/** Before a court a person stands on one side. */
const COURT = words('prosecutor judge juror defendant plaintiff');
const areExclusive = (a: string, b: string): boolean =>
  (COURT.has(a) && COURT.has(b)) || (MANDATES.has(a) && MANDATES.has(b)) || arePostsApart(a, b);

const arePostsApart = (a: string, b: string): boolean =>
  (POSTS.has(a) || OFFICES.has(a)) &&
  (POSTS.has(b) || OFFICES.has(b)) &&
  !(PRESIDING.has(a) && POSTS.has(b)) &&
  !(POSTS.has(a) && PRESIDING.has(b));

/** *The president’s first adviser* is or was adviser. */
function isFirst(expected: string, held: string): boolean {
  const [mine, theirs] = [readRole(expected), readRole(held)];
  const plain = (levels: readonly string[]): string => levels.filter((level) => level !== 'first').join(' ');
  return plain(mine.levels) === plain(theirs.levels) && mine.levels.length !== theirs.levels.length && synonymous(mine.head!, theirs.head!);
}

/** Ministers have one field each: *health secretary*, *foreign secretary*. */
function sureness(expected: string, held: Found<'role'>, confidence: number): number {
  const [mine, theirs] = [readRole(expected), readRole(held.value.role)];
  const fields = [mine, theirs].every(({ head, area }) => head !== null && OFFICES.has(head) && area.length > 0);
  return Math.min(OTHER_POST, fields ? Math.max(OTHER_FIELD, confidence) : confidence);
}

/** Another post than the fact's, given as the present one of the very person: both could be held, but the fact knows of one. */
function otherPost(person: NameValue, held: Found<'role'>, right: readonly string[]): ReturnType<typeof judgeRole> {
  const theirs = readRole(held.value.role);
  if (theirs.head === null || theirs.notNow || held.value.holder === null) return null;
  if (names.compare(person, { ...person, full: held.value.holder }).verdict !== 'same') return null;
  if (!right.every((text) => isOtherPost(readRole(text), theirs))) return null;
  return { verdict: 'conflicts', confidence: OTHER_ROLE, because: [BOTH_HELD, `the fact says ${right[0]}`] };
}

const isOtherPost = (mine: RoleReading, theirs: RoleReading): boolean =>
  !mine.notNow &&
  mine.head !== null &&
  theirs.head !== null &&
  areExclusive(officeOf(mine, mine.head), officeOf(theirs, theirs.head)) &&
  !synonymous(mine.head, theirs.head);

/** A lawyer may hold much, and a district attorney holds that office; an officer is of a rank, and a chief financial officer has that post. */
function officeOf({ area }: RoleReading, head: string): string {
  if (head === 'attorney' && area.some((word) => DISTRICTS.has(word))) return 'commissioner';
  return head === 'officer' && area[0] === 'chief' && area.length > 1 ? 'chief' : head;
}
const DISTRICTS = words('district state county city commonwealth');

/** The role that stands beside a name, held against the role of the fact; null when none does. */
export function roleBeside(article: Extracted, name: Found<'name'>, fact: Fact): { agrees: boolean; text: string } | null {
  if (fact.role === null) return null;
  for (const found of article.found) {
    if (found.kind !== 'role') continue;
    const held = found as Found<'role'>;
    if (held.value.holder !== name.value.full || Math.abs(held.first - name.last) > 12) continue;
    const right = [fact.role.text, ...fact.role.also];
    const agrees = right.some((text) =>
      ['same', 'compatible'].includes(roles.compare({ role: text, of: null, holder: null }, held.value).verdict),
    );
    return { agrees, text: held.value.role };
  }
  return null;
}
