/** Text made to be overlooked: hidden characters and look-alike letters inside words and numbers. */
import type { Finding } from '../model/report.js';
import type { Extracted } from '../model/source.js';
import { disguise } from '../text/fold.js';
import { isCommon } from '../text/rarity.js';
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
    const word = tokens.word[i];
    if (how === null || INNOCENT.test(how) || isSymbol(text, word)) continue;
    const form = formOf(word);
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

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Armenian}]/u;
const INSIDE = /[A-Za-z]\p{Script=Greek}+[A-Za-z]/u;
/** Greek letters that nobody tells from Latin ones. */
const SAME_SHAPE = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲϳ]/;
/** Shorter ones are units and symbols. */
const SHORTEST_WORD = 4;

/** *5 μg*, *TNFα*, *NFκB*, *ΔF508*: Greek letters as they stand in units and formulas, not in place of Latin ones in a word. */
function isSymbol(text: string, word: number): boolean {
  if (OTHER_SCRIPT.test(text) || !/\p{Script=Greek}/u.test(text)) return false;
  const isFormula = !/[a-z]/.test(text);
  if (INSIDE.test(text)) return isFormula;
  if (isFormula || text.length < SHORTEST_WORD) return true;
  return !isCommon(word) && !(SAME_SHAPE.test(text) && /^\p{L}+$/u.test(text));
}
