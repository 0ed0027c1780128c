// Pairs British and other spellings with American ones, from SCOWL's lists of what each variety of English writes.
// Usage: node .ci/data/spelling.mjs SCOWL     (/usr/share/dict/scowl of the Debian package scowl)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './pack.mjs';

const scowl = process.argv[2];
const LARGEST = 60;

/** Lower-case words of the lists whose name matches. */
function words(pattern, largest = LARGEST) {
  const found = new Set();
  for (const file of readdirSync(scowl)) {
    const [list, size] = file.split('.');
    if (Number(size) > largest || !pattern.test(list)) continue;
    for (const word of readFileSync(join(scowl, file), 'latin1').split('\n')) if (/^[a-z]+$/.test(word)) found.add(word);
  }
  return found;
}

const american = words(/^american-words$/);
const shared = words(/^english-words$/);
const british = new Set([...words(/^(british|british_z|australian|canadian)-words$/)]);
const variants = words(/^(british|australian|canadian)_variant_1-words$|^variant_1-words$/);
/** [other, American]: how endings and letters differ. Tried in turn; the first that gives an American word wins. */
const RULES = [
  [/isation/, 'ization'],
  [/is(e|ed|es|er|ers|ing|ings|able|ably|ational|ationally)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/tre(s|d)?$/, (_, s) => (s === 'd' ? 'tered' : `ter${s ?? ''}`)],
  [/([bcgptv])re(s)?$/, '$1er$2'],
  [/([a-z])ll(ed|ing|ings|er|ers|or|ors|ist|ists|able|ably|ous|y|ery|est|ish)$/, '$1l$2'],
  [/([^l])l(ment|ments|ful|fully|s)?$/, '$1ll$2'],
  [/l(ment|ful)/, 'll$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/ogue(s|d)?$/, 'og$1'],
  [/([ce])nce(s|d|less)?$/, '$1nse$2'],
  [/ence(s|less|lessness)?$/, 'ense$1'],
  [/pp(ed|ing|er|ers)$/, 'p$1'],
  [/ss(ed|es|ing)$/, 's$1'],
  [/tt(ed|ing)$/, 't$1'],
  [/mme(s|d)?$/, 'm$1'],
  [/mme(d|r|rs)$/, 'm$1'],
  [/ement(s|al|ally)?$/, 'ment$1'],
  [/eable$/, 'able'],
  [/eing$/, 'ing'],
  [/sceptic/, 'skeptic'],
  [/plough/, 'plow'],
  [/mould/, 'mold'],
  [/moult/, 'molt'],
  [/smoulder/, 'smolder'],
  [/draught/, 'draft'],
  [/grey/, 'gray'],
  [/tyre/, 'tire'],
  [/kerb/, 'curb'],
  [/cheque/, 'check'],
  [/gaol/, 'jail'],
  [/storey/, 'story'],
  [/pyjama/, 'pajama'],
  [/sulph/, 'sulf'],
  [/fulfil/, 'fulfill'],
  [/enrol/, 'enroll'],
  [/wards$/, 'ward'],
  [/yre/, 'ire'],
  [/ise/, 'ize'],
  [/lice(n)ce/, 'lice$1se'],
  [/xion/, 'ction'],
  [/y/, 'i'],
  [/i/, 'y'],
  [/c/, 'k'],
  [/ou/, 'o'],
  [/que/, 'ck'],
  [/u/, ''],
  [/e/, ''],
  [/visor/, 'viser'],
  [/t$/, 'ed'],
  [/nt$/, 'ned'],
  [/lt$/, 'lled'],
  [/ph/, 'f'],
  [/qu/, 'k'],
  [/a/, 'e'],
  [/e/, 'a'],
  [/ei/, 'ee'],
  [/([a-z])\1/, '$1'],
];

const pairs = new Map();
for (const word of [...british, ...variants]) {
  if (american.has(word) || shared.has(word)) continue;
  for (const [from, to] of RULES) {
    const other = word.replace(from, to);
    if (other !== word && (american.has(other) || (shared.has(other) && closeEnough(word, other)))) {
      pairs.set(word, other);
      break;
    }
  }
}
/** A British-only form of a word that every variety has (*learnt*, *whilst*): only where the pair is close. */
function closeEnough(a, b) {
  return Math.abs(a.length - b.length) <= 2 && a.length > 4;
}

/** Pairs that the lists hold as words of every variety, each form being right in one sense, and pairs of newspapers' style books. */
const BY_HAND = {
  adviser: 'advisor',
  advisers: 'advisors',
  licence: 'license',
  licences: 'licenses',
  practise: 'practice',
  practised: 'practiced',
  practises: 'practices',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  storey: 'story',
  storeys: 'stories',
  learnt: 'learned',
  burnt: 'burned',
  dreamt: 'dreamed',
  spelt: 'spelled',
  spoilt: 'spoiled',
  leapt: 'leaped',
  whilst: 'while',
  amongst: 'among',
  amidst: 'amid',
  towards: 'toward',
  afterwards: 'afterward',
  forwards: 'forward',
  backwards: 'backward',
  upwards: 'upward',
  downwards: 'downward',
  grey: 'gray',
  greys: 'grays',
  judgement: 'judgment',
  judgements: 'judgments',
  acknowledgement: 'acknowledgment',
  ageing: 'aging',
  axe: 'ax',
  cosy: 'cozy',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  kerbs: 'curbs',
  cheque: 'check',
  cheques: 'checks',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  enquire: 'inquire',
  enquired: 'inquired',
  mum: 'mom',
  mums: 'moms',
  mummy: 'mommy',
  aeroplane: 'airplane',
  aeroplanes: 'airplanes',
  aluminium: 'aluminum',
  arse: 'ass',
  behove: 'behoove',
  disc: 'disk',
  discs: 'disks',
  despatch: 'dispatch',
  despatched: 'dispatched',
  doughnut: 'donut',
  doughnuts: 'donuts',
  focussed: 'focused',
  focussing: 'focusing',
  instal: 'install',
  jewellery: 'jewelry',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  manoeuvred: 'maneuvered',
  manoeuvring: 'maneuvering',
  omelette: 'omelet',
  plough: 'plow',
  ploughs: 'plows',
  ploughed: 'plowed',
  ploughing: 'plowing',
  sceptical: 'skeptical',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  scepticism: 'skepticism',
  skilful: 'skillful',
  skilfully: 'skillfully',
  speciality: 'specialty',
  specialities: 'specialties',
  titbit: 'tidbit',
  vice: 'vise',
  woollen: 'woolen',
  yoghurt: 'yogurt',
  yoghurts: 'yogurts',
  analogue: 'analog',
  dialogue: 'dialog',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  theatre: 'theater',
  theatres: 'theaters',
  goodbye: 'goodby',
  foetus: 'fetus',
  foetal: 'fetal',
  orthopaedic: 'orthopedic',
  paediatric: 'pediatric',
  paedophile: 'pedophile',
  paedophiles: 'pedophiles',
  encyclopaedia: 'encyclopedia',
  mediaeval: 'medieval',
  connexion: 'connection',
  artefact: 'artifact',
  artefacts: 'artifacts',
  gaol: 'jail',
  draught: 'draft',
  draughts: 'drafts',
  moustache: 'mustache',
  pyjamas: 'pajamas',
  okay: 'ok',
  alright: 'allright',
  cancelled: 'canceled',
  cancelling: 'canceling',
  travelled: 'traveled',
  travelling: 'traveling',
  traveller: 'traveler',
  travellers: 'travelers',
  leukaemia: 'leukemia',
  diarrhoea: 'diarrhea',
  oestrogen: 'estrogen',
  anaesthetic: 'anesthetic',
  haemorrhage: 'hemorrhage',
  airplane: undefined,
};
/** Forms that are other words too, and must not be taken for a spelling. */
const NEVER = 'vice check checks story stories tire tires axe disc discs ass arse doona doonas mantoes siree sherd sherds'.split(' ');
for (const [from, to] of Object.entries(BY_HAND)) if (to) pairs.set(from, to);
for (const word of NEVER) pairs.delete(word);

/** How many letters are shared with the form, and what follows: `organised` → 5zed. */
const entries = [...pairs].map(([from, to]) => {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [from, `${same}`.concat(to.slice(same))];
});
writeFileSync(
  new URL('../../src/text/spelling/pairs.ts', import.meta.url),
  `/**
 * Spellings of one word that are accepted side by side: British, Canadian, Australian and variant forms with the American one;
 * made by .ci/data/spelling.mjs. A value is how many letters the American form shares with the other, and the rest of it.
 *
 * From SCOWL (Debian package scowl 2020.12.07), with pairs added by hand. SCOWL is Copyright 2000-2020 by Kevin Atkinson.
 * Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the
 * scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears
 * in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
 * Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
 * express or implied warranty.
 */
export const SPELLING_PAIRS = \`
${pack(entries)}
\`;
`,
);
