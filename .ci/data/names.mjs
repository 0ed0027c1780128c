// Condenses lists of given names and surnames, and of words that are only ever proper nouns, into src/kinds/name/data/.
// Usage, after a build: node .ci/data/names.mjs NAMES SCOWL NICKNAMES
//   NAMES      the folder names/ of the Python package names 0.3.0 (dist.all.last, dist.male.first, dist.female.first: US Census 1990)
//   SCOWL      /usr/share/dict/scowl of the Debian package scowl
//   NICKNAMES  names.csv of the Python package nicknames 1.0.1
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dictionary } from '../../dist/text/data/dictionary.js';
import { FREQUENCIES } from '../../dist/text/data/frequencies.js';
import { pack } from './pack.mjs';

const [names, scowl, nicknames] = process.argv.slice(2);
const GIVEN = 4200;
const SURNAMES = 9000;
/** Rank, halving by halving: 0 for the first, 1 for the next two … The same string stands in src/kinds/name/lexicon.ts. */
const STEPS = '0123456789:;<=';

const census = (file) =>
  readFileSync(join(names, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/\s+/))
    .map(([name, percent]) => [name.toLowerCase(), Number(percent)]);

/** Lower-case entries of the lists up to a size; with `upper`, the capitalised ones, folded. */
function words(largest, upper) {
  const found = new Set();
  for (const file of readdirSync(scowl)) {
    const [list, size] = file.split('.');
    if (Number(size) > largest || /abbreviations|contractions|special|hacker/.test(list)) continue;
    if (upper !== /upper|proper-names/.test(list)) continue;
    for (const word of readFileSync(join(scowl, file), 'latin1').split('\n'))
      if (/^[A-Za-z]+$/.test(word) && /^[A-Z]/.test(word) === upper) found.add(word.toLowerCase());
  }
  return found;
}
const dictionary = words(50, false);
const everyWord = words(60, false);

/** [name, rank step, a sign for the sex where there is one, and `!` where it is also a dictionary word], for the commonest `most`. */
const ranked = (list, most, signOf = () => '') =>
  list
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name], i) => [name, STEPS[Math.floor(Math.log2(i + 1))] + signOf(name) + (dictionary.has(name) ? '!' : '')]);

const men = new Map(census('dist.male.first'));
const women = new Map(census('dist.female.first'));
const shares = new Map([...men, ...women].map(([name]) => [name, (men.get(name) ?? 0) + (women.get(name) ?? 0)]));
/** Of those who bear a name, so many make it a man's or a woman's. */
const SURE = 0.9;
const sexOf = (name) => {
  const least = SURE * shares.get(name);
  return (men.get(name) ?? 0) > least ? '-' : (women.get(name) ?? 0) > least ? '+' : '';
};
const given = ranked([...shares], GIVEN, sexOf);
const surnames = ranked(census('dist.all.last'), SURNAMES);

const proper = [...new Dictionary(FREQUENCIES).entries()]
  .map(([word]) => word)
  .filter((word) => !everyWord.has(word) && !word.includes("'"));

const CENSUS =
  ' * From the name lists of the US Census Bureau (1990 census), in the public domain as a work of the United States government.';
const SCOWL_NOTE = ` * Which of them are also dictionary words is from SCOWL (Debian package scowl 2020.12.07): Copyright 2000-2020 by Kevin Atkinson.
 * Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the
 * scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears
 * in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
 * Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
 * express or implied warranty.`;

function write(file, head, constant, entries) {
  const to = new URL(`../../src/kinds/name/data/${file}`, import.meta.url);
  writeFileSync(to, `/**\n${head}\n */\nexport const ${constant} = \`\n${pack(entries)}\n\`;\n`);
}
write(
  'given.ts',
  ` * The ${GIVEN} commonest given names, with the rank in halvings, \`-\` or \`+\` for those that nearly only men or women bear, and \`!\` for those\n * that are dictionary words too; made by .ci/data/names.mjs.\n *\n${CENSUS}\n${SCOWL_NOTE}`,
  'GIVEN_NAMES',
  given,
);
write(
  'surnames.ts',
  ` * The ${SURNAMES} commonest surnames, with the rank in halvings and \`!\` for those that are dictionary words too; made by .ci/data/names.mjs.\n *\n${CENSUS}\n${SCOWL_NOTE}`,
  'SURNAMES',
  surnames,
);
write(
  'proper.ts',
  ` * Those of the 20,000 commonest word forms of \`text/data/frequencies.ts\` that no English dictionary has in lower case: proper nouns, but for some slang; made by .ci/data/names.mjs.\n *\n${SCOWL_NOTE.replace('Which of them are also dictionary words is', 'Which words have no lower-case entry is')}`,
  'PROPER_NOUNS',
  proper.map((word) => [word, '.']),
);

// Nicknames: each as the list of formal names it stands for, the other way round being looked up too.
const known = new Set(given.map(([name]) => name));
const groups = new Map();
for (const line of readFileSync(nicknames, 'utf8').split('\n').slice(1)) {
  const [formal, , nick] = line.trim().toLowerCase().split(',');
  if (!nick || !/^[a-z]{2,}$/.test(formal) || !/^[a-z]{2,}$/.test(nick) || formal === nick || !known.has(formal)) continue;
  if (!groups.has(formal)) groups.set(formal, new Set());
  groups.get(formal).add(nick);
}
const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([formal, nicks]) => `${formal}:${[...nicks].sort().join(',')}`);
writeFileSync(
  new URL('../../src/kinds/name/data/nicknames.ts', import.meta.url),
  `/**
 * Given names with their nicknames and short forms, \`formal:nick,nick\`; made by .ci/data/names.mjs.
 *
 * From the Python package nicknames 1.0.1 by Carlton Northern and Nick Crews (https://github.com/carltonnorthern/nicknames),
 * Apache License 2.0 (http://www.apache.org/licenses/LICENSE-2.0). Changed: cut to formal names of the census list, grouped.
 */
export const NICKNAMES = \`
${rows.join('\n')}
\`;
`,
);
