/** What the measures of pages look at: a project with a known number of findings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS =
  'harbour council market bridge school river garden library station winter summer evening morning people road water light stone field forest'.split(
    ' ',
  );
const word = (n) => WORDS[(n * 7919 + (n >> 3)) % WORDS.length];

/** Writes a project of articles of which each contradicts its one fact `perArticle` times. */
export function writeMarked(folder, articles, perArticle) {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(
    join(folder, 'facts.yaml'),
    'version: 1\nsources: [sources/**]\nfacts:\n  - id: centre\n    term: Brightwater\n    variants: [Britewater]\n',
  );
  for (let a = 0; a < articles; a++) {
    const paragraphs = Array.from({ length: perArticle }, (_, p) => paragraph(a * 131 + p * 17));
    writeFileSync(join(folder, 'sources', `paper${a % 40}-${String(a).padStart(4, '0')}.txt`), `${paragraphs.join('\n\n')}\n`);
  }
}

const paragraph = (n) =>
  `The ${word(n)} and the ${word(n + 1)} near the ${word(n + 2)} saw the Britewater ${word(n + 3)} again, and the ${word(n + 4)} stood by the ${word(n + 5)} of the ${word(n + 6)} for a while longer.`;
