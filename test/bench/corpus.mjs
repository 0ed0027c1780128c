#!/usr/bin/env node
// Builds news-like articles of any number from a seeded grammar: stories of some articles each, told in varied words, with slips
// planted in some, and facts about them. Every story depends on the seed and its own number alone, so any part can be made by itself.
//   node test/bench/corpus.mjs --out FOLDER [--articles N] [--facts N] [--per-story N] [--bytes N] [--seed N]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const words = (text) => text.trim().split(/\s+/);

/** Mulberry32: small, seeded, good enough to vary texts. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seedOf = (...parts) => parts.reduce((hash, part) => Math.imul(hash ^ (part + 0x9e3779b9), 0x85ebca6b) ^ (hash >>> 13), 0x2545f491);

const HEADS = words(`Bran Kel Mor Tol Had Wen Ash Cor Lin Ost Quil Ren Sel Thur Ven Yar Dun Fal Gar Hol Bex Car Dor Est Fen Gil Har Ing Jar
  Kir Lam Mel Nor Orm Pel Rud Sten Tar Ul Vos Wick Yel Zan Brim Clo Dray Ell Fro Gres Hux`);
const MIDDLES = words('dar lin vost mak rel bund tig sorn quel fip jat zum heck pov gral wen cas');
const TAILS = words(`ford ham wick ton mere dale by sen man ley worth stead gate low ridge croft brook field hurst well combe holt bury
  cliffe beck garth thorpe wood moor shaw`);
const GIVEN = words(`Anna Bruno Clara David Elena Frank Greta Hugo Irene Jonas Karen Louis Maria Nadia Oscar Petra Ralph Susan Tomas Vera
  Alice Bernard Cecilia Dennis Esther Felix Gloria Henry Isabel Jacob Laura Martin Nora Owen Paula Robert Sarah Theresa Victor Wendy
  Adrian Beatrice Conrad Daphne Edmund Fiona Gerald Harriet Ivor Judith Kenneth Lydia Maurice Naomi Oliver Phoebe Quentin Rosalind
  Sidney Tabitha Ursula Vincent Winifred Yvonne Arthur Bridget Clement Dorothy Ernest Frances Graham Hilda Iris Joel Kirsten Leonard
  Mabel Neville Olive Percy`);
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const MONTHS = words('January February March April May June July August September October November December');
const NOUNS =
  words(`account agreement alarm anchor appeal archive argument attic audience balcony ballot bargain barrel basement basin beacon
  bench bicycle blanket boiler border bottle boundary bracket branch breeze bridge briefing bucket budget buffer bundle burden cabin
  cable camera campaign canal candle canvas carpet carriage cellar ceremony chamber channel chapel chimney circuit clerk clinic coach
  coast column committee compass concert contract copper corridor cottage council counter courtyard cradle crane creek crew curtain
  cushion dairy debate deck delay depot desk diesel ditch dock drawer drum dust echo embankment engine entrance envelope estate exhibit
  export fabric factory farm fence ferry fiddle filter flag fleet floor forecast forge fountain frame freight frost fuel furnace gallery
  garage garden gauge glacier glove grain granite gravel grove guest guitar gutter hammer handle harvest hatch hedge helmet hinge
  hospital hotel hurdle inlet inspection invoice island jacket jetty junction kettle kitchen ladder lamp landlord lantern lawn leaflet
  ledger lever library licence lighthouse lorry lumber machine magazine mansion marble margin market marsh mast meadow medal menu meter
  mirror mortgage motor museum needle notebook orchard outlet oven paddle palace panel parcel parish passage pasture path patrol
  pavement pebble pension permit petition pier pillar pipe plank platform plaster plough pocket pond porch portrait pottery prairie
  prison pulley pump quarry quay rafter railway rampart receipt reef registry reservoir ribbon rifle roof rope rudder saddle sail
  salary sandbag satellite sawmill scaffold scarf schedule seal seminar shed shelf shelter shield shovel shutter siren sketch sledge
  slope smoke socket spade spring stable stadium staircase statue steeple stove stream studio summit surgery survey suspect swamp
  tariff tavern telescope temple tenant terrace thread ticket timber timetable torch tower tractor trail tram trench tribunal trolley
  tunnel turbine uniform valley valve vault vessel viaduct village vineyard wagon walkway warehouse warrant watchman weir whistle
  window winery workshop wreath yard`);
const ADJECTIVES = words(`abandoned ancient annual awkward bitter blunt brittle broad calm careful cautious civic clumsy coastal costly
  crooked crowded cruel curious damp dense distant drowsy eager early earnest empty faint familiar fierce flat formal fragile frequent
  frozen generous gentle grim handsome hasty hollow honest humble icy idle inner jagged joint keen lasting lavish lengthy local lonely
  loud loyal makeshift marginal massive mild modest muddy narrow neat nervous noisy northern obscure odd outer painful pale patient
  plain polite proud quaint quiet rapid rare regional remote rigid rough rural rusty sacred scarce seasonal shabby shallow sharp silent
  slender sober solid southern spare stale steady steep stern stubborn sudden swift temporary tender thick thorough tidy tired uneasy
  urgent vacant vague vast vivid wealthy weary western wooden worried`);
const DEEDS = words(`accepted adjusted admired answered approved assembled attacked avoided backed balanced blamed blocked borrowed carried
  challenged charted cleaned climbed collected compared completed copied counted covered crossed decorated defended delayed delivered
  described discovered divided doubted emptied examined extended fastened favoured financed fitted followed gathered guarded handled
  hoisted ignored improved inherited inspected invented joined labelled launched lifted listed loaded marked measured mended mentioned
  missed mounted moved noticed numbered offered opened ordered owned packed painted patched photographed placed planned polished
  postponed praised printed promised protected purchased pushed questioned raised recalled recorded refused removed rented repaired
  replaced rescued restored reviewed ruined sealed searched served shared sorted stacked studied supplied surveyed tested toured traced
  trimmed trusted turned unlocked valued visited warned watched weighed welcomed widened wrapped`);
const OUTLETS = words('Courier Gazette Herald Post Star Argus Mercury Sentinel Tribune Echo Journal Record');
const STREETS = words('Street Road Lane Avenue Square');

/** What happened, where, to whom and to what: picked apart, so that two stories seldom share more than one. */
const EVENTS = words(`fire flood explosion collapse strike robbery outbreak derailment storm protest blackout landslide crash burglary riot
  spill siege stampede shortage leak`);
const BEGAN = ['hit', 'closed', 'shook', 'emptied', 'stopped', 'reached'];
const PLACES = words(`warehouse mill refinery viaduct shipyard museum hospital junction harbour parliament school theatre library brewery
  stadium cathedral market airport foundry observatory`);
const PEOPLE = words(`people residents workers passengers pickets visitors patients travellers sailors students musicians tourists
  firefighters librarians brewers spectators worshippers traders pilots welders`);
const SUFFERED = words('injured treated held arrested rescued detained infected stranded evacuated questioned');
const THINGS = words(`homes cellars windows trains orders paintings operations sleepers boats barriers lessons seats books barrels tickets
  candles stalls flights castings lenses`);
const WERE = words('damaged cancelled broken missing withdrawn lost postponed replaced sunk sold');

/** From this story on names are a syllable longer: there are some 26,000 shorter ones, and an archive in which each stands in hundreds of stories is like none. */
const LONGER_NAMES_FROM = 2000;

/** The tools of one stretch of randomness, in a story. */
function tools(random, story) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  // Two coined names differ in two syllables at least: none is a misspelling of another.
  const coined = () => {
    const [head, middle, tail] = [HEADS, MIDDLES, TAILS].map((list) => Math.floor(random() * list.length));
    const sum = head * 7 + middle * 3 + tail * 11;
    if (story < LONGER_NAMES_FROM) return HEADS[head] + MIDDLES[middle] + MIDDLES[sum % MIDDLES.length] + TAILS[tail];
    const more = Math.floor(random() * MIDDLES.length);
    return HEADS[head] + MIDDLES[middle] + MIDDLES[more] + MIDDLES[(sum + more * 5) % MIDDLES.length] + TAILS[tail];
  };
  const person = (given = GIVEN) => ({ given: pick(given), family: coined() });
  return { random, pick, whole, coined, person };
}

const full = ({ given, family }) => `${given} ${family}`;

/** What is true in a story. */
export function storyOf(seed, number) {
  const { pick, whole, coined, person, random } = tools(randomOf(seedOf(seed, number, 1)), number);
  const month = whole(0, 11);
  const some = (list, count) => Array.from({ length: count }, () => pick(list));
  // Each story has some words of its own, as news has: else all stories would be one to whoever groups them by their words.
  const given = some(GIVEN, 8);
  const nouns = some(NOUNS, 30);
  const adjectives = some(ADJECTIVES, 12);
  const deeds = some(DEEDS, 14);
  return {
    given,
    nouns,
    adjectives,
    deeds,
    number,
    topic: {
      head: pick(EVENTS),
      place: pick(PLACES),
      began: pick(BEGAN),
      hurt: `${pick(PEOPLE)} were ${pick(SUFFERED)}`,
      lost: `${pick(THINGS)} were ${pick(WERE)}`,
    },
    town: coined(),
    county: coined(),
    street: `${coined()} ${pick(STREETS)}`,
    company: `${coined()} ${pick(['Holdings', 'Partners', 'Works', 'Trust'])}`,
    brand: coined(),
    day: pick(DAYS),
    date: { year: whole(2015, 2024), month, day: whole(1, 28) },
    time: `${whole(1, 12)}:${String(whole(0, 59)).padStart(2, '0')} ${random() < 0.5 ? 'am' : 'pm'}`,
    victim: { ...person(given), age: whole(19, 88) },
    chief: person(given),
    mayor: person(given),
    hurt: whole(12, 480),
    lost: whole(100, 9000),
    cost: whole(2, 900),
    quote: [pick(adjectives), pick(nouns), pick(nouns), pick(deeds)],
  };
}

const SLIPS = ['family', 'age', 'hurt', 'time', 'cost', 'quote', 'date'];

/** The story as one article has it: true, but for a slip now and then. */
function told(story, { random, pick }) {
  const s = { ...story, victim: { ...story.victim }, date: { ...story.date }, quote: [...story.quote] };
  const slip = random() < 0.12 ? pick(SLIPS) : null;
  if (slip === 'family') s.victim.family = s.victim.family.replace(/[aeiou](?=[^aeiou]*$)/, 'y');
  if (slip === 'age') s.victim.age += 1;
  if (slip === 'hurt') s.hurt += 7;
  if (slip === 'time') s.time = s.time.replace(/^\d+/, (hour) => String((Number(hour) % 12) + 1));
  if (slip === 'cost') s.cost += 10;
  if (slip === 'quote') s.quote[2] = pick(s.nouns);
  if (slip === 'date') s.date.day = (s.date.day % 28) + 1;
  return s;
}

const quoted = ([adjective, noun, other, deed]) =>
  `We have seen the ${adjective} ${noun} that nobody ${deed}, and the ${other} will not be forgotten in this town`;
const dayOf = ({ year, month, day }) => `${MONTHS[month]} ${day}, ${year}`;

/** What the story is of, in one phrasing each. */
function core(s, { pick }) {
  const { topic, victim, chief, mayor } = s;
  return [
    pick([
      `The ${topic.head} ${topic.began} the ${s.brand} ${topic.place} on ${s.street} in ${s.town} at ${s.time} on ${s.day}, police said.`,
      `Police in ${s.town} said the ${topic.head} at the ${s.brand} ${topic.place} on ${s.street} began at ${s.time} on ${s.day}.`,
      `It was ${s.time} on ${s.day} when the ${topic.head} at the ${s.brand} ${topic.place} in ${s.town} was first reported.`,
    ]),
    pick([
      `${full(victim)}, ${victim.age}, of ${s.county}, was the first to call for help.`,
      `The first call came from ${victim.age}-year-old ${full(victim)} of ${s.county}.`,
    ]),
    pick([
      `${s.hurt} ${topic.hurt} in ${s.town}, the fire chief, ${full(chief)}, said.`,
      `Fire chief ${full(chief)} said ${s.hurt} ${topic.hurt} in ${s.town}.`,
    ]),
    pick([`"${quoted(s.quote)}," Mayor ${full(mayor)} said.`, `Mayor ${full(mayor)} said: "${quoted(s.quote)}."`]),
    pick([
      `${s.company}, which owns the ${s.brand} ${topic.place}, will pay $${s.cost} million, according to the council of ${s.county}.`,
      `The council of ${s.county} expects ${s.company} to pay $${s.cost} million for the ${s.brand} ${topic.place}.`,
    ]),
    pick([`${s.lost} ${topic.lost} around ${s.street}.`, `Around ${s.street}, ${s.lost} ${topic.lost}.`]),
    pick([
      `The ${s.brand} ${topic.place} opened on ${dayOf(s.date)} and was last inspected in the spring.`,
      `It was on ${dayOf(s.date)} that the ${s.brand} ${topic.place} opened.`,
    ]),
  ];
}

/** A sentence that only this article has. */
function aside(s, t) {
  const { pick, whole, coined } = t;
  const person = () => t.person(s.given);
  const noun = () => (t.random() < 0.35 ? `${coined()} ${pick(s.nouns)}` : pick(s.nouns));
  const adjective = () => pick(s.adjectives);
  const deed = () => pick(s.deeds);
  return pick([
    () => `${full(person())}, who ${deed()} the ${noun()} near ${coined()}, ${deed()} a ${adjective()} ${noun()} and the ${noun()}.`,
    () => `The ${adjective()} ${noun()} of ${coined()} ${deed()} its ${noun()}, and the ${noun()} was ${deed()} too.`,
    () => `A ${noun()} from ${coined()} had ${deed()} the ${adjective()} ${noun()} before anyone ${deed()} it.`,
    () => `"The ${noun()} was ${adjective()}, and the ${noun()} was ${deed()} by nobody," ${full(person())} of ${coined()} said.`,
    () => `${coined()} and ${coined()} ${deed()} ${whole(3, 60)} ${noun()}s for the ${adjective()} ${noun()}.`,
    () => `In ${whole(1950, 2014)} a ${adjective()} ${noun()} ${deed()} the ${noun()} beside the ${noun()} of ${coined()}.`,
    () => `Residents ${deed()} the ${noun()} while ${full(person())} ${deed()} a ${adjective()} ${noun()}.`,
    () => `The ${noun()} cost $${whole(2, 95)},${whole(100, 999)}, and ${coined()} ${deed()} the ${noun()} that was ${deed()}.`,
    () =>
      `About ${whole(5, 95)} percent of the ${noun()}s in ${coined()} are ${adjective()}, a ${noun()} that ${person().family} ${deed()} showed.`,
    () => `${s.chief.family} would not say whether the ${noun()} had ${deed()} the ${adjective()} ${noun()}.`,
    () => `${s.mayor.family} ${deed()} the ${noun()} and ${deed()} the ${adjective()} ${noun()} of ${coined()}.`,
    () => `Nobody in ${s.town} ${deed()} the ${adjective()} ${noun()}, but the ${noun()} was ${deed()}.`,
  ])();
}

/** One article of a story: the core in part and in some order, filled up with asides to the length asked for. */
export function articleOf(seed, story, number, bytes = 2600) {
  const t = tools(randomOf(seedOf(seed, story.number, number + 100)), story.number);
  const s = told(story, t);
  const told0 = core(s, t).filter((_, i) => i < 3 || t.random() < 0.8);
  const sentences = [told0[0]];
  let length = told0[0].length;
  const rest = told0.slice(1);
  while (rest.length || length < bytes - 120) {
    const next = rest.length && (t.random() < 0.4 || length >= bytes - 120) ? rest.shift() : aside(s, t);
    sentences.push(next);
    length += next.length + 1;
  }
  const paragraphs = [];
  for (let i = 0; i < sentences.length; ) {
    const size = t.whole(1, 4);
    paragraphs.push(sentences.slice(i, i + size).join(' '));
    i += size;
  }
  return `${s.town} ${s.topic.head}: the ${t.pick(s.adjectives)} ${t.pick(s.nouns)}\n\nBy ${full(t.person(s.given))}, the ${t.coined()} ${t.pick(OUTLETS)}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Articles in order, `perStory` to a story: name and text. */
export function* articles({ count, seed = 1, perStory = 10, bytes = 2600 }) {
  for (let i = 0, story = null; i < count; i++) {
    const number = Math.floor(i / perStory);
    if (i % perStory === 0) story = storyOf(seed, number);
    const folder = String(Math.floor(number / 100)).padStart(4, '0');
    yield {
      name: `${folder}/story-${String(number).padStart(6, '0')}-${String(i % perStory).padStart(2, '0')}.txt`,
      text: articleOf(seed, story, i % perStory, bytes),
    };
  }
}

const FACT_SORTS = [
  (s) => `    name: ${full(s.victim)}\n`,
  (s) =>
    `    quantity: ${s.hurt} ${s.topic.hurt.split(' ')[0]}\n    about: [${s.town}, ${s.topic.head}, ${s.topic.hurt.split(' ').at(-1)}]\n`,
  (s) => `    money: $${s.cost} million\n    about: [${s.county}, ${s.company}, ${s.brand}, pay]\n`,
  (s) => `    term: ${s.company}\n    variants: [${s.company.replace(/ (?=\w+$)/, ' and ')}]\n`,
  (s) =>
    `    date: ${s.date.year}-${String(s.date.month + 1).padStart(2, '0')}-${String(s.date.day).padStart(2, '0')}\n    about: [${s.brand} ${s.topic.place}]\n`,
  (s) => `    name: ${full(s.chief)}\n    is: fire chief\n`,
  (s) => `    quote: ${JSON.stringify(`${quoted(s.quote)}.`)}\n    speaker: ${full(s.mayor)}\n`,
];

/** A facts file: one fact a story in turn, of one sort in turn, then of the next sort. `skip` leaves the first facts out. */
export function factsFile({ count, seed = 1, stories, sources = 'sources/**', changed = null }) {
  let text = `version: 1\nsources: [${sources}]\nfacts:\n`;
  for (let i = 0; i < count; i++) {
    const story = storyOf(seed, i % stories);
    const sort = (Math.floor(i / stories) + (i % stories)) % FACT_SORTS.length;
    if (i === changed) story.hurt += 1;
    text += `  - id: fact-${String(i).padStart(6, '0')}\n${FACT_SORTS[i === changed ? 1 : sort](story)}`;
  }
  return text;
}

/** Writes a project into a folder: `sources/` and `facts.yaml`. Answers the bytes of its sources. */
export function writeProject(folder, { articles: count, facts, seed = 1, perStory = 10, bytes = 2600 }) {
  let total = 0;
  const made = new Set();
  for (const { name, text } of articles({ count, seed, perStory, bytes })) {
    const path = join(folder, 'sources', name);
    if (!made.has(dirname(path))) made.add(mkdirSync(dirname(path), { recursive: true }) ?? dirname(path)).add(dirname(path));
    writeFileSync(path, text);
    total += Buffer.byteLength(text);
  }
  writeFileSync(join(folder, 'facts.yaml'), factsFile({ count: facts, seed, stories: Math.max(1, Math.ceil(count / perStory)) }));
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      articles: { type: 'string', default: '1000' },
      facts: { type: 'string', default: '1000' },
      'per-story': { type: 'string', default: '10' },
      bytes: { type: 'string', default: '2600' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.out) throw new Error('--out FOLDER is missing');
  const total = writeProject(values.out, {
    articles: Number(values.articles),
    facts: Number(values.facts),
    perStory: Number(values['per-story']),
    bytes: Number(values.bytes),
    seed: Number(values.seed),
  });
  console.log(`${values.articles} articles, ${(total / 1e6).toFixed(1)} MB, ${values.facts} facts in ${values.out}`);
}
