/** Paragraphs that correct the article they stand in: they repeat what was wrong, and claim nothing. */
import type { Block } from '../model/source.js';

const NOTICE =
  /^[\s*_>[(–—-]*(?:(?:correction|clarification|corrections and clarifications|editor['’]?s['’]? note|update)s?\b[^\n]{0,40}?:|(?:correction|clarification)s?\s*$|this (?:article|story|report|piece|post) (?:was|has been) (?:amended|corrected|updated)|(?:an|a) (?:earlier|previous|prior) version of this (?:article|story|report|piece|post)|(?:earlier|previous) versions of this (?:article|story|report))/i;
const HINT = /orrection|larification|version of this|versions of this|was amended|been amended|was corrected|been corrected|ditor/i;
/** An update that goes on with news is no correction; one that speaks of the article itself is. */
const UPDATE = /^[\s*_]*(?:update|editor['’]?s['’]? note)/i;
const SPEAKS_OF_ITSELF =
  /\b(?:correct|amend|clarif|earlier version|previous version|misstated|misspelled|misspelt|misidentified|mistakenly|incorrectly|erroneously)/i;

/** Adds a block for each correction among the paragraphs that no block covers. Blocks stay in order. */
export function withCorrections(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!HINT.test(text)) return blocks;
  const found: Block[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    while (next < blocks.length && blocks[next].end <= start) next++;
    const covered = next < blocks.length && blocks[next].start < end;
    if (!covered && end > start && isCorrection(text.slice(start, Math.min(end, start + 400))))
      found.push({ start, end, kind: 'correction' });
    start = end + 1;
  }
  return found.length === 0 ? blocks : [...blocks, ...found].sort((a, b) => a.start - b.start);
}

/** Whether a paragraph begins like a correction. */
function isCorrection(paragraph: string): boolean {
  return NOTICE.test(paragraph) && (!UPDATE.test(paragraph) || SPEAKS_OF_ITSELF.test(paragraph));
}
