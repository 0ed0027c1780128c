/** What linking facts to articles gave, into findings and verdicts. */
import type { QuantityValue } from '../kinds/index.js';
import type { Fact } from '../model/fact.js';
import type { FactVerdict, Finding, VerdictEntry } from '../model/report.js';
import type { Extracted } from '../model/source.js';
import type { FactLink } from '../model/verdict.js';
import { idOf, rounded } from './identity.js';
import { nearWords, placeOf } from './place.js';
import { lowered } from './severity.js';
import { olderVersionAt } from './versions.js';

/** The kinds in words, for messages. */
const NOUNS = {
  name: 'name',
  term: 'term',
  quantity: 'figure',
  money: 'sum',
  date: 'date',
  quote: 'quotation',
  set: 'list',
  role: 'role',
} as const;

/** Links as they count: outside the time a fact held it cannot be contradicted; in quotations only where it asks for that. */
export function inForce(link: FactLink, article: Extracted): FactLink | null {
  if (link.verdict === 'agrees') return link;
  if (link.quoted && link.fact.inQuotes === 'ignore') return null;
  const zone = article.zones[article.tokens.sentence[link.found?.first ?? 0]];
  if (link.found && zone === 'correction') return scope(link, 'it stands in a correction');
  if (link.verdict !== 'conflicts') return link;
  const version = isFigure(link) ? olderVersionAt(article, link.start) : null;
  if (version !== null) return scope(link, `it is told of version ${version}`);
  const when = outsideOf(link.fact, article.date);
  if (when !== null) return scope(link, when);
  return link.fact.until !== null && article.date === null ? undated(link, link.fact.until) : link;
}

/** Names and terms are spelled as they are whatever the version. */
const isFigure = ({ fact, text }: FactLink): boolean => ['quantity', 'money', 'date'].includes(fact.expected.kind) || /^\d/.test(text);

/** What held until a day is no error in an article whose day is not known: it may be of later. */
const UNDATED = 0.85;
const undated = (link: FactLink, until: string): FactLink => ({
  ...link,
  confidence: Math.min(UNDATED, link.confidence),
  because: [...link.because, `the fact held until ${until}, and the article gives no day`],
});

const scope = (link: FactLink, why: string): FactLink => ({
  ...link,
  verdict: 'differs-in-scope',
  because: [why, ...link.because],
  fix: null,
});

function outsideOf({ since, until }: Fact, date: string | null): string | null {
  if (date === null) return null;
  if (since !== null && date.slice(0, since.length) < since) return `the article is of ${date}, the fact holds since ${since}`;
  if (until !== null && date.slice(0, until.length) > until) return `the article is of ${date}, the fact held until ${until}`;
  return null;
}

/** A finding for a link that does not agree; null for one that does. */
export function contradiction(link: FactLink, article: Extracted, story: string | null): Finding | null {
  if (link.verdict === 'agrees') return null;
  const { fact } = link;
  const kind = link.found?.kind === 'role' ? 'role' : fact.expected.kind;
  const conflict = link.verdict === 'conflicts';
  const confidence = rounded(link.confidence);
  const top = conflict ? fact.severity : kind === 'quantity' && link.because.includes('what is counted differs') ? 'warning' : 'info';
  const place = placeOf(article.source, link.start, link.end);
  return {
    id: idOf('contradicts', fact.id, kind, link.text, nearWords(article, link.start, link.end)),
    rule: 'contradicts',
    kind,
    outcome: conflict ? 'conflict' : 'scope',
    severity: lowered(top, confidence),
    confidence,
    status: 'open',
    fact: fact.id,
    story,
    subject: fact.expected.kind === 'name' ? fact.expected.value.full : (fact.speaker ?? null),
    message: conflict ? conflictOf(link, kind) : scopeOf(link),
    because: link.because.length ? link.because : ['it is not what the fact says'],
    expected: { text: link.expected.text, value: link.expected.value },
    readings: [{ text: link.text, value: link.value, lineages: 1, spans: [place] }],
    fix: link.quoted || !conflict ? null : fixAt(link, article, place.text),
    evidence: link.evidence,
  };
}

/** A fix whose place in the file has more in it than its words (tags, a line's mark) is not safe: whoever put it there would lose them. */
const fixAt = ({ fix, start, end }: FactLink, { tokens }: Extracted, written: string): FactLink['fix'] =>
  fix === null ? null : { ...fix, safe: fix.safe && written === tokens.text.slice(start, end) };

/** What an article says and what the fact does; of a quotation in the right words, who is said to have spoken them. */
function conflictOf({ fact, text, value, expected, found }: FactLink, kind: keyof typeof NOUNS): string {
  const speaker = found?.kind === 'quote' ? (value as { speaker?: string | null }).speaker : null;
  // of a sentence that is held by its words, one that is no name and no term
  const isFigureOfSentence = (kind === 'name' || kind === 'term') && expected !== fact.expected && /^\d/.test(text);
  return speaker && fact.speaker && wordsIn(text) === wordsIn(expected.text)
    ? `Unexpected speaker "${speaker}" of "${text}", expected "${fact.speaker}"`
    : `Unexpected ${isFigureOfSentence ? NOUNS.quantity : NOUNS[kind]} "${text}", expected "${expected.text}"`;
}

/** Two figures that are one differ in what they count, which the figures alone do not show. */
function scopeOf({ text, value, expected }: FactLink): string {
  const [theirs, mine] = [value, expected.value].map((one) => (one as Partial<QuantityValue>).noun ?? null);
  return theirs !== null && mine !== null && theirs !== mine
    ? `"${text}" counts ${theirs}, the fact's "${expected.text}" counts ${mine}`
    : `"${text}" differs in scope from "${expected.text}"`;
}

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const RANK: readonly FactVerdict[] = ['not-mentioned', 'agrees', 'differs-in-scope', 'conflicts'];

/** One verdict for a fact and a source: the gravest of its links, with the places that led to it. */
export function verdictOf(fact: Fact, article: Extracted, links: readonly FactLink[]): VerdictEntry {
  let verdict: FactVerdict = 'not-mentioned';
  for (const link of links) if (RANK.indexOf(link.verdict) > RANK.indexOf(verdict)) verdict = link.verdict;
  const spans = links.filter((link) => link.verdict === verdict).map((link) => placeOf(article.source, link.start, link.end));
  return { fact: fact.id, source: article.source.name, verdict, spans };
}
