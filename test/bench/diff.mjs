#!/usr/bin/env node
// How the time of `diff` grows with the number of articles. Builds news-like articles from a seeded grammar, ten to a story,
// with a slip in some, and times reading and comparing apart. Runs on the built library:
//   node test/bench/diff.mjs [ARTICLES…] [--dist FOLDER] [--seed N] [--given]
// With --given the stories are told, as a facts file would; without it they are found by likeness, which is measured with the rest.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const SIZES = ['10', '100', '1000', '10000'];
const PER_STORY = 10;

const { values, positionals } = parseArgs({
  options: { dist: { type: 'string' }, seed: { type: 'string', default: '1' }, given: { type: 'boolean' } },
  allowPositionals: true,
});
const dist = values.dist ? resolve(values.dist) : fileURLToPath(new URL('../../dist', import.meta.url));
const { check, readText } = await import(pathToFileURL(`${dist}/index.js`).href);

/** Mulberry32: small, seeded, good enough to vary texts. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HEADS = 'Bran Kel Mor Tol Had Wen Ash Cor Lin Ost Quil Ren Sel Thur Ven Yar Dun Fal Gar Hol'.split(' ');
const MIDDLES = 'da re li no va sti mo ke ra be lo ni ta ve gu so'.split(' ');
const TAILS = 'ford ham wick ton mere dale by sen man ley worth stead gate low ridge croft'.split(' ');
const GIVEN = 'Anna Bruno Clara David Elena Frank Greta Hugo Irene Jonas Karen Louis Maria Nadia Oscar Petra Ralph Susan Tomas Vera'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const PLACES = 'warehouse school harbour theatre station market library mill'.split(' ');
const EVENTS = [
  { what: 'fire', broke: 'broke out in', verb: 'burned' },
  { what: 'explosion', broke: 'shook', verb: 'exploded' },
  { what: 'flood', broke: 'swept through', verb: 'flooded' },
  { what: 'shooting', broke: 'took place at', verb: 'was shot at' },
];

function makeStory(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const coined = () => pick(HEADS) + pick(MIDDLES) + pick(MIDDLES) + pick(TAILS);
  return {
    town: coined(),
    street: coined(),
    event: pick(EVENTS),
    place: pick(PLACES),
    day: pick(DAYS),
    time: `${whole(1, 12)}:${String(whole(0, 59)).padStart(2, '0')} ${random() < 0.5 ? 'a.m.' : 'p.m.'}`,
    victim: { given: pick(GIVEN), family: coined(), age: whole(19, 88) },
    chief: { given: pick(GIVEN), family: coined() },
    mayor: { given: pick(GIVEN), family: coined() },
    dead: whole(2, 9),
    hurt: whole(12, 80),
    homes: whole(100, 900),
    cost: whole(2, 90),
    quote: `We have lost ${pick(['friends', 'neighbours', 'colleagues'])} in ${pick(['this', 'that'])} ${pick(['terrible', 'senseless', 'avoidable'])} night, and the ${pick(['council', 'county', 'town'])} will answer for it`,
  };
}

/** One article of a story: some of its sentences in one of their phrasings, and now and then a slip. */
function writeArticle(story, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const slip = random() < 0.15 ? pick(['family', 'age', 'hurt', 'time', 'cost']) : null;
  const s = { ...story, victim: { ...story.victim } };
  if (slip === 'family') s.victim.family = s.victim.family.replace(/[aeiou](?=[^aeiou]*$)/, 'y');
  if (slip === 'age') s.victim.age += 1;
  if (slip === 'hurt') s.hurt += 7;
  if (slip === 'time') s.time = s.time.replace(/^\d+/, (hour) => String((Number(hour) % 12) + 1));
  if (slip === 'cost') s.cost += 10;
  const { victim, chief, mayor } = s;
  const sentences = [
    [
      `A ${s.event.what} ${s.event.broke} the ${s.place} on ${s.street} Street in ${s.town} at ${s.time} on ${s.day}, police said.`,
      `Police in ${s.town} said the ${s.event.what} at the ${s.street} Street ${s.place} began at ${s.time} on ${s.day}.`,
    ],
    [
      `${victim.given} ${victim.family}, ${victim.age}, was among the ${s.dead} people who died.`,
      `The dead included ${victim.age}-year-old ${victim.given} ${victim.family}.`,
    ],
    [
      `${s.hurt} people were injured, the fire chief, ${chief.given} ${chief.family}, said.`,
      `Fire chief ${chief.given} ${chief.family} put the number of injured at ${s.hurt}.`,
    ],
    [`"${s.quote}," Mayor ${mayor.given} ${mayor.family} said.`, `Mayor ${mayor.given} ${mayor.family} said: "${s.quote}."`],
    [
      `To build the ${s.place} again will cost $${s.cost} million, according to the council of ${s.town}.`,
      `The council of ${s.town} expects to pay $${s.cost} million for a new ${s.place}.`,
    ],
    [`${s.homes} homes near ${s.street} Street were left without power.`, `Power failed in ${s.homes} homes around ${s.street} Street.`],
    [`${victim.family} had worked at the ${s.place} for years, a friend said.`, `Friends spoke of ${victim.family} of the ${s.place}.`],
    [`Schools in ${s.town} stayed closed the next day.`, `Nobody in ${s.town} went to school the next day.`],
    [`The cause is not known, and ${chief.family} asked for time.`, `${chief.family} would not speak of the cause.`],
    [`${mayor.family} wants to know how safe the ${s.place} was.`, `There will be answers, ${mayor.family} promised.`],
  ];
  const told = sentences.filter((_, i) => i < 3 || random() < 0.75).map(pick);
  return `${s.town} after the ${s.event.what}\n\n${told.map((sentence, i) => (i % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join('')}\n`;
}

function corpus(count, seed) {
  const random = randomOf(seed);
  const texts = [];
  for (let story = null, i = 0; i < count; i++) {
    if (i % PER_STORY === 0) story = makeStory(random);
    texts.push({
      name: `story-${String(Math.floor(i / PER_STORY)).padStart(5, '0')}/${i % PER_STORY}.txt`,
      text: writeArticle(story, random),
    });
  }
  return texts;
}

async function measure(count) {
  const texts = corpus(count, Number(values.seed));
  const began = performance.now();
  const sources = [];
  for (const { name, text } of texts) sources.push(...(await readText(name, Buffer.from(text))).sources);
  const read = performance.now();
  const report = check({ facts: [], sources, storyOf: (source) => (values.given ? source.split('/')[0] : null) });
  const done = performance.now();
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length - 1, 0);
  const stories = new Set(report.sources.map(({ story }) => story).filter(Boolean)).size;
  return { count, words, read: read - began, diff: done - read, findings: report.findings.length, stories };
}

// The first run loads tables and warms the compiler: what it costs is told apart.
const cold = await measure(PER_STORY);
console.log(`first ${cold.count} articles, with the loading of tables: ${Math.round(cold.diff)} ms`);
console.log('articles    words  read ms   diff ms  ms/article  growth  stories  findings  memory MB');
let last = null;
for (const size of positionals.length ? positionals : SIZES) {
  const now = await measure(Number(size));
  const growth = last ? now.diff / last.diff / (now.count / last.count) : null;
  const row = [
    String(now.count).padStart(8),
    String(now.words).padStart(8),
    now.read.toFixed(0).padStart(8),
    now.diff.toFixed(0).padStart(9),
    (now.diff / now.count).toFixed(2).padStart(11),
    (growth === null ? '' : growth.toFixed(2)).padStart(7),
    String(now.stories).padStart(8),
    String(now.findings).padStart(9),
    (process.memoryUsage().rss / 1024 / 1024).toFixed(0).padStart(10),
  ];
  console.log(row.join(' '));
  last = now;
}
console.log('growth: how much longer an article takes than in the row above (1 = linear)');
