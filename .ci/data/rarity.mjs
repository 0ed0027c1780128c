// Condenses wordfreq's English list into src/text/data/frequencies.ts.
// Usage: node .ci/data/rarity.mjs wordfreq/data/small_en.msgpack.gz
import { writeFileSync } from 'node:fs';
import { pack } from './pack.mjs';
import { readFrequencies } from './wordfreq.mjs';

const WORDS = 20_000;
/** The same string stands in src/text/rarity.ts. */
const STEPS = '0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';
const FIRST_STEP = 8;

const kept = readFrequencies(process.argv[2])
  .filter(([word]) => /^[a-z][a-z']*$/.test(word))
  .slice(0, WORDS);
const entries = kept.map(([word, bits]) => [word, STEPS[Math.round(bits * 2) - FIRST_STEP]]);
writeFileSync(
  new URL('../../src/text/data/frequencies.ts', import.meta.url),
  `/**
 * How common the ${WORDS.toLocaleString('en')} commonest English word forms are, in steps of half a bit (see \`rarity.ts\`); made by .ci/data/rarity.mjs.
 *
 * From wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq, doi:10.5281/zenodo.7199437), list \`small_en\`.
 * The data of this file, and of this file alone, are under the Creative Commons Attribution-ShareAlike 4.0 licence
 * (https://creativecommons.org/licenses/by-sa/4.0/); changed: cut to the commonest forms, rounded to half a bit, packed.
 * wordfreq draws on Wikipedia, ParaCrawl, the Leeds Internet Corpus, OPUS OpenSubtitles 2018 (http://www.opensubtitles.org/),
 * Google Books Ngrams (http://books.google.com/ngrams), Twitter, Reddit and news, and on SUBTLEX-US and SUBTLEX-UK by
 * Marc Brysbaert et al., freely available at http://crr.ugent.be/programs-data/subtitle-frequencies.
 */
export const FREQUENCIES = \`
${pack(entries)}
\`;
`,
);
