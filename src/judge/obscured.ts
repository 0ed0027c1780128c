/** Text made to be overlooked: hidden characters and look-alike letters inside words and numbers. */
import type { Finding } from '../model/report.js';
import type { Extracted } from '../model/source.js';
import { disguise } from '../text/fold.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { formOf } from '../text/words.js';
import { idOf } from './identity.js';
import { nearWords, placeOf } from './place.js';

/** Soft hyphens, joiners and marks of order at the edge of a word are set by honest software every day. */
const INNOCENT = /^hidden character U\+(00AD|200C|200D|FEFF|2060)$/;

/** One finding for each disguised word or number. */
export function obscuredWords(article: Extracted, story: string | null): Finding[] {
  const { tokens } = article;
  const findings: Finding[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.type[i] !== WORD && tokens.type[i] !== NUMBER) continue;
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const how = disguise(text);
    if (how === null || INNOCENT.test(how)) continue;
    const form = formOf(tokens.word[i]);
    findings.push({
      id: idOf('obscured', form, how, nearWords(article, tokens.start[i], tokens.end[i])),
      rule: 'obscured',
      kind: 'term',
      outcome: 'conflict',
      severity: 'warning',
      confidence: 0.9,
      status: 'open',
      fact: null,
      story,
      subject: null,
      message: `Unexpected ${how} in "${form}"`,
      because: ['it is read as the plain word, and a search for the plain word would miss it'],
      expected: { text: form, value: { form } },
      readings: [{ text: form, value: { form: text }, lineages: 1, spans: [placeOf(article.source, tokens.start[i], tokens.end[i])] }],
      fix: { replacement: form, safe: false },
      evidence: [],
    });
  }
  return findings;
}
