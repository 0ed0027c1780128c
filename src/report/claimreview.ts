/**
 * schema.org ClaimReview (JSON-LD) for facts that name evidence: what a source claims, and how it stands to the fact. Links
 * within the page (`#id`) lead to the finding in the HTML report; a publisher adds its own name and date.
 */
import type { Fact } from '../model/fact.js';
import type { Finding, PlaceSpan, Report } from '../model/report.js';
import { jsonText } from './escape/json.js';
import { openFindings } from './findings.js';
import { shortPassage, shownAt } from './passage.js';
import type { RenderInput } from './render.js';

const LONGEST_CLAIM = 60;

export function renderClaimreview(report: Report, input: RenderInput): string {
  const facts = input.facts.filter((fact) => links(fact).length > 0);
  const graph = facts.flatMap((fact) => [
    ...agreeing(fact, report),
    ...openFindings(report)
      .filter((finding) => finding.rule === 'contradicts' && finding.fact === fact.id && finding.outcome !== 'scope')
      .map((finding) => contradicting(fact, finding, input)),
  ]);
  return `${jsonText({ '@context': 'https://schema.org', '@graph': graph }, 2)}\n`;
}

/** Evidence that is a web address; anything else is no link. */
export function links(fact: Fact): string[] {
  return fact.evidence.filter((text) => /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text));
}

/** The fact itself as a claim, with the sources that carry it. */
function agreeing(fact: Fact, report: Report) {
  const sources = report.verdicts.filter((entry) => entry.fact === fact.id && entry.verdict === 'agrees').map((entry) => entry.source);
  if (!sources.length) return [];
  const rating = { '@type': 'Rating', ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Agrees with the evidence' };
  return [review(`fact-${fact.id}`, fact, fact.sentence ?? fact.expected.text, [...new Set(sources)], rating)];
}

function contradicting(fact: Fact, finding: Finding, input: RenderInput) {
  const spans = finding.readings.flatMap((reading) => reading.spans);
  const rating = {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'Contradicts the evidence',
    ratingExplanation: [finding.message, ...finding.because].join('; '),
  };
  return review(finding.id, fact, claim(spans[0], input), [...new Set(spans.map((span) => span.source))], rating);
}

function claim(span: PlaceSpan, input: RenderInput): string {
  const at = shownAt(span, input);
  const passage = at && shortPassage(at.text, at.start, at.end, LONGEST_CLAIM);
  return passage ? `${passage.before}${passage.span}${passage.after}`.replace(/\s+/g, ' ').trim() : span.text;
}

function review(id: string, fact: Fact, claimReviewed: string, sources: readonly string[], reviewRating: object) {
  return {
    '@type': 'ClaimReview',
    '@id': `#${id}`,
    url: `#${id}`,
    claimReviewed,
    itemReviewed: {
      '@type': 'Claim',
      text: claimReviewed,
      appearance: sources.map((source) => ({ '@type': 'CreativeWork', name: source })),
    },
    reviewRating,
    ...(fact.owner ? { author: { '@type': 'Organization', name: fact.owner } } : {}),
    isBasedOn: links(fact),
  };
}
