// Estimates the weights by which names, ages and quotations of one story are held to disagree
// (src/link/data/name-weights.ts, age-weights.ts, quote-weights.ts).
//
//   node .ci/build.mjs && node .ci/data/link-weights.mjs STORIES LABELS.jsonl [--write]
//
// STORIES: a folder of stories, each a folder of .txt articles. LABELS: one JSON object a line, { kind, story, flag, a, b, weight }
// with a and b as { file, start, end } (UTF-16 offsets): whether two spellings are one name and one of them wrong, whether two ages
// of a person disagree, whether two stretches of quoted words are one utterance in two wordings. `weight`: how many unread pairs
// a pair stands for (1 when absent). link-weights.labels.jsonl beside this file holds those that were read by one reader, doubtful
// ones left out; the stories are not part of the project.
//
// Run on 507 stories (1,762 articles of basil, ecbplus, g5w1h and gva): all 331 pairs of names, 271 of the 672 pairs of quotations
// with one in ten of the rest, and all 24 persons of two ages. On stories held out, with the weights set by hand before / fitted:
// names are put in the right order 95.3 / 97.3 times in 100 at a loss of 0.41 / 0.29 bits a pair, and of those given 0.9 or more
// 126 of 129 disagree (111 of 114 before); quotations 99.3 / 99.3, 0.17 / 0.14 bits, 155 of 156 (145 of 146); ages 100 / 100,
// 0.45 / 0.35 bits. Persons of two ages are few: their weights are held nearer to what they were.
//
// A logistic regression in bits, drawn towards the weights that are there; no weight changes its sign (fit.mjs). Weights that
// came out as nothing (`complementary`, `slip`, `rare`) are told by the other weights of the same pairs. `otherAges`, `oneSentence`,
// `bothInFull` and `bothGiven` (two persons of nearly one name) were set by hand: there are hardly any such pairs in the stories.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bitsOf, chanceOf, estimate, fieldsOf, heldOut, ranking, readLabels, storiesUnder } from './fit.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const built = (file) => import(join(process.env.FACTDIFF_DIST ?? join(root, 'dist'), file));
const [{ extract }, { segment }, { lineagesOf }, { formsOf }, { spellingPairs }, { differencesOf }, { agesOf }, { peopleOf }, tables] =
  await Promise.all(
    [
      'extract/index.js',
      'segment/index.js',
      'link/lineages.js',
      'link/forms.js',
      'link/names/spellings.js',
      'link/quotes.js',
      'link/ages.js',
      'link/people.js',
      'link/weights.js',
    ].map(built),
  );

const [folder, labelsFile] = process.argv.slice(2);

function readStory(path) {
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const articles = files.map((name) => {
    const raw = readFileSync(join(path, name), 'utf8');
    return extract(segment({ name, sha256: '', raw, text: raw, map: null, title: null, date: null, blocks: [], comments: [] }));
  });
  return { files, story: { name: relative(folder, path), articles, lineages: lineagesOf(articles) } };
}

const mentionsOf = (forms) => forms.flatMap(({ mentions }) => mentions);

function placeOf({ article, tokens, units }, from, to) {
  return { article, start: tokens.start[units[from].first], end: tokens.start[units[to - 1].last - 1] + 1 };
}

/** All pairs of a story that might be labelled: { kind, entries, a, b } with the places of both sides. */
function pairsOf(story) {
  const names = [...spellingPairs(formsOf(story.articles), story.articles)].map((pair) => ({
    kind: 'name',
    entries: pair.ledger.entries,
    a: mentionsOf(pair.formsA),
    b: mentionsOf(pair.formsB),
  }));
  const quotes = differencesOf(story, 0).flatMap((one) =>
    one.ledger.has('prior')
      ? [{ kind: 'quote', entries: one.ledger.entries, a: [placeOf(one.a, one.a0, one.a1)], b: [placeOf(one.b, one.b0, one.b1)] }]
      : [],
  );
  const ages = agesOf(story, peopleOf(story)).map(({ ages: all, ledger }) => {
    const places = all.map(({ article, age }) => ({ article, start: age.start, end: age.end }));
    return { kind: 'age', entries: ledger.entries, a: places, b: places };
  });
  return [...names, ...quotes, ...ages];
}

const holds = (places, files, { file, start, end }) =>
  places.some((place) => files[place.article] === file && place.start < end && start < place.end);

const places = (all, files, label) =>
  all.find(({ kind, a, b }) => kind === label.kind && holds(a, files, label.a) && holds(b, files, label.b));

const labels = readLabels(labelsFile);
const pairs = [];
let lost = 0;
let stories = 0;
for (const path of storiesUnder(folder)) {
  const { files, story } = readStory(path);
  stories++;
  const own = labels.filter((label) => label.story === story.name);
  if (own.length === 0) continue;
  const all = pairsOf(story);
  for (const label of own) {
    const pair = places(all, files, label);
    if (pair === undefined) lost++;
    else
      pairs.push({
        is: label.flag ? 1 : 0,
        sort: label.kind,
        fields: fieldsOf(pair.entries),
        weight: label.weight ?? 1,
        story: story.name,
      });
  }
}
console.log(`${stories} stories, ${pairs.length} labelled pairs, ${lost} that are pairs no more`);

/** Bits a weight may well be from where it was: less where the labels are few. */
const SPREAD = { name: 1, age: 0.5, quote: 1 };
const KINDS = { name: tables.weights.names.evidence, age: tables.weights.ages, quote: tables.weights.quotes };
/** What one article says twice is seldom in news and common in rules and manuals, which the stories do not have: set by hand. */
const STEADY = { name: [], age: [], quote: ['oneArticle', 'otherSentence'] };
const HEADS = {
  name: 'That two names of one story are one name in two spellings.',
  age: 'That two ages of one person disagree.',
  quote: 'That two stretches of quoted words are one utterance in two wordings.',
};

for (const [kind, before] of Object.entries(KINDS)) {
  const steady = Object.fromEntries(STEADY[kind].map((field) => [field, before[field]]));
  const fitted = (some) => {
    const free = Object.fromEntries(Object.entries(before).filter(([field]) => !(field in steady)));
    return { ...estimate(some, free, SPREAD[kind], (pair) => bitsOf(pair.fields, steady)), ...steady };
  };
  const own = pairs.filter((pair) => pair.sort === kind);
  const count = (is) => own.filter((pair) => pair.is === is).length;
  console.log(`${kind}: ${count(1)} that disagree, ${count(0)} that do not`);
  tell('before', own, (pair) => bitsOf(pair.fields, before));
  tell(
    'after, on stories held out',
    own,
    heldOut(own, (some) => {
      const table = fitted(some);
      return (pair) => bitsOf(pair.fields, table);
    }),
  );
  const after = fitted(own);
  const text = `/** Weights in bits, estimated by .ci/data/link-weights.mjs from labelled pairs: do not edit by hand. ${HEADS[kind]} */
export const ${kind}Weights = ${JSON.stringify(after, null, 2).replace(/"(\w+)":/g, '$1:')};
`;
  if (process.argv.includes('--write')) writeFileSync(join(root, `src/link/data/${kind}-weights.ts`), text);
  else console.log(text);
}

/** The order of pairs, the loss in bits a pair, and how many of the pairs above each threshold disagree. */
function tell(when, own, bits) {
  const total = own.reduce((sum, pair) => sum + pair.weight, 0);
  const loss = own.reduce((sum, pair) => sum - pair.weight * Math.log2(chanceOf(pair.is ? bits(pair) : -bits(pair))), 0) / total;
  const bands = [
    [0.9, 1.01],
    [0.6, 0.9],
    [0.3, 0.6],
    [0, 0.3],
  ].map(([from, to]) => {
    const inside = own.filter((pair) => chanceOf(bits(pair)) >= from && chanceOf(bits(pair)) < to);
    const weightOf = (some) => some.reduce((sum, pair) => sum + pair.weight, 0);
    return `${from}: ${weightOf(inside.filter((pair) => pair.is))} of ${weightOf(inside)}`;
  });
  console.log(`  ${when}: right order ${ranking(own, bits).toFixed(3)}, loss ${loss.toFixed(3)}; disagree from ${bands.join(', from ')}`);
}
