// Condenses WordNet 3.1 into src/text/data/senses.ts: the commoner senses of the nouns and verbs that news counts with,
// their synsets, and what each synset is a kind of.
// Usage: node .ci/data/senses.mjs wordfreq/data/large_en.msgpack.gz
import { writeFileSync } from 'node:fs';
import { pack } from './pack.mjs';
import { readFrequencies } from './wordfreq.mjs';
import { readLemmas, readSynsets } from './wordnet.mjs';

/** Lemmas further down the list are hardly ever counted. */
const COMMON = { noun: 18_000, verb: 18_000 };
/** Lexicographer files of nouns that can be counted or measured: act, animal, artifact, communication, event, food, group, location, object, person, phenomenon, possession, state, substance. */
const FILES = new Set([4, 5, 6, 10, 11, 13, 14, 15, 17, 18, 19, 21, 26, 27]);
/** The tops of the other files. */
const TOPS = ['person', 'animal', 'plant', 'food'];
const SENSES_KEPT = 3;
/** A further sense counts when it was met at least this often for each time the commonest one was. */
const SHARE = 0.25;
/** Too general to say anything: what only meets here does not meet. */
const TOO_GENERAL = {
  noun: 'entity physical_entity abstraction abstract_entity thing object physical_object whole artifact instrumentality unit matter substance psychological_feature event act action activity group grouping social_group causal_agent living_thing organism attribute state condition quality relation communication message measure cognition content location region point area part structure way indication signal signaling possession transferred_property transferred_possession happening occurrence human_action natural_object natural_phenomenon phenomenon physical_phenomenon process causal_agency creation product production device collection gathering organization organisation unit_building_block material chemical assets statement written_communication writing document information knowledge auditory_communication body_part physical_condition ill_health physical_process natural_process change work speech_act social_event person individual someone somebody mortal soul animal commodity trade_good good consumer_goods covering container conveyance facility installation equipment implement tool system line geographical_area district territory extremity boundary bound surface land dry_land social_control wrongdoing speech animal_group institution establishment enterprise business diversion recreation motion movement move component constituent element food nutrient solid body cost outgo expenditure loss failure deed accomplishment achievement happening_occurrence ending conclusion beginning start misfortune bad_luck trouble contestant adult worker unfortunate unskilled_person inhabitant dweller traveler traveller expert leader intellectual skilled_worker communicator entertainer capitalist relative relation peer equal simple good_person bad_person juvenile unwelcome_person user male male_person female female_person'.split(
    ' ',
  ),
  verb: "be have make do get take give go come move travel change alter modify act cause create think use utilise touch become put place set locate transfer express state say tell communicate pass interact remove change_state turn keep hold perceive experience evaluate judge decide make_up_one's_mind increase decrease change_integrity connect separate displace propel cover handle manage transmit work control".split(
    ' ',
  ),
};
/** By their first word alone: `person`, `adult` and `worker` keep their senses, but two kinds of them are not siblings. */
const lemmas = readLemmas();
const rank = new Map();
for (const [word] of readFrequencies(process.argv[2])) if (!rank.has(word)) rank.set(word, rank.size);

const BASE = 36;
const code = (number) => number.toString(BASE).padStart(3, '0');

function keptSenses(entry) {
  const most = Math.max(...entry.senses.map((sense) => sense?.tags ?? 0));
  return entry.senses.slice(0, SENSES_KEPT).filter((sense, i) => sense && (i === 0 || (sense.tags > 0 && sense.tags >= SHARE * most)));
}

/** Regular forms: *injure* is rare, *injured* is not. */
function formsOf(word, pos) {
  if (pos === 'noun') return [word, `${word}s`];
  const stem = word.replace(/e$/, '');
  return [word, `${word}s`, `${stem}ed`, `${stem}ing`, `${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`, word.replace(/y$/, 'ied')];
}

function chooseWords(pos, synsets) {
  const chosen = new Map();
  for (const [word, entry] of lemmas[pos]) {
    if (!/^[a-z]{3,}$/.test(word)) continue;
    const place = Math.min(...formsOf(word, pos).map((form) => rank.get(form) ?? Number.POSITIVE_INFINITY));
    if (place > COMMON[pos]) continue;
    const senses = keptSenses(entry).filter(({ id }) => {
      const synset = synsets.get(id);
      if (pos === 'noun' && !FILES.has(synset.file) && !TOPS.includes(word)) return false;
      // Names are written with a capital in the synset.
      return synset.words.some((written) => written === word);
    });
    if (senses.length)
      chosen.set(
        word,
        senses.map(({ id }) => id),
      );
  }
  return chosen;
}

function isGeneral(synset, pos) {
  return TOO_GENERAL[pos].includes(synset.words[0].toLowerCase());
}

/** Numbers the synsets that have words, and those that two of them meet in; the rest is passed over. */
function condense(pos) {
  const synsets = readSynsets(pos);
  const words = chooseWords(pos, synsets);
  const used = new Set([...words.values()].flat());
  const children = new Map();
  const seen = new Set();
  const climb = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const parent of synsets.get(id).parents) {
      if (isGeneral(synsets.get(parent), pos) && !used.has(parent)) continue;
      children.set(parent, (children.get(parent) ?? new Set()).add(id));
      climb(parent);
    }
  };
  for (const id of used) climb(id);
  const kept = new Set([...seen].filter((id) => used.has(id) || (children.get(id)?.size ?? 0) > 1));
  const numbers = new Map([...kept].sort().map((id, i) => [id, i + 1]));
  const parentsOf = (id) =>
    synsets
      .get(id)
      .parents.filter((parent) => seen.has(parent))
      .flatMap((parent) => (kept.has(parent) ? [parent] : parentsOf(parent)));
  const nodes = [...numbers.keys()].map((id) => {
    const label = synsets
      .get(id)
      .words[0].replaceAll('_', ' ')
      .replace(/\(.*\)$/, '');
    return {
      id,
      parents: [...new Set(parentsOf(id))],
      label,
      general: isGeneral(synsets.get(id), pos),
      children: children.get(id)?.size ?? 0,
    };
  });
  return { synsets, words, numbers, nodes };
}

function tables(pos) {
  const { synsets, words, numbers, nodes } = condense(pos);
  const index = pack([...words].map(([word, ids]) => [word, `:${ids.map((id) => code(numbers.get(id))).join('')}`]));
  const rows = nodes.map(
    (node) =>
      node.parents
        .slice(0, 2)
        .map((id) => code(numbers.get(id)))
        .join('') +
      (node.general ? '!' : '') +
      (!node.general && node.children > 1 ? `=${node.label}` : ''),
  );
  return {
    index,
    rows: rows
      .map((row, i) => (i % 24 === 23 ? `${row}\n` : `${row};`))
      .join('')
      .replace(/[;\n]$/, ''),
    synsets,
    words,
    numbers,
    count: nodes.length,
  };
}

/** Pairs of verbs that exclude or entail one another, as word pairs. */
function verbPairs({ synsets, words, numbers }) {
  const opposite = new Set();
  const entails = new Set();
  for (const [id, number] of numbers) {
    const synset = synsets.get(id);
    for (const [, target, , which] of synset.antonyms) {
      const from = synset.words[Number.parseInt(which.slice(0, 2), 16) - 1];
      const to = synsets.get(target)?.words[Number.parseInt(which.slice(2), 16) - 1];
      if (to && words.get(from)?.includes(id) && words.get(to)?.includes(target)) opposite.add([from, to].sort().join(' '));
    }
    for (const target of [...synset.entails, ...synset.causes])
      if (numbers.has(target)) entails.add(`${code(number)}${code(numbers.get(target))}`);
  }
  return { opposite: [...opposite].sort(), entails: [...entails].sort() };
}

const noun = tables('noun');
const verb = tables('verb');
const pairs = verbPairs(verb);
const out = `/**
 * The commoner senses of some ${Math.floor(noun.words.size / 100) * 100} nouns and ${Math.floor(verb.words.size / 100) * 100} verbs; made by .ci/data/senses.mjs. A word's value is its synsets, three base-36
 * digits each, commonest first; row n of the other table (from 1) is what synset n is a kind of, \`!\` where that is too general to
 * say anything, and its name where others meet in it.
 *
 * Condensed from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.
 * The full licence stands in \`wordnet-licence.ts\`.
 */
export const NOUN_SENSES = \`
${noun.index}
\`;

export const NOUN_SYNSETS = \`
${noun.rows}
\`;

export const VERB_SENSES = \`
${verb.index}
\`;

export const VERB_SYNSETS = \`
${verb.rows}
\`;

/** Verbs that undo or exclude one another. */
export const OPPOSITE_VERBS = \`
${pairs.opposite.join('\n')}
\`;

/** Synset pairs: what the first says implies the second. */
export const ENTAILED_VERBS = \`
${pairs.entails.join('\n')}
\`;
`;
writeFileSync(new URL('../../src/text/data/senses.ts', import.meta.url), out);
process.stderr.write(
  `${noun.words.size} nouns in ${noun.count} synsets (${noun.index.length} + ${noun.rows.length}), ${verb.words.size} verbs in ${verb.count} (${verb.index.length} + ${verb.rows.length}), ${pairs.opposite.length} opposites, ${pairs.entails.length} entailments\n`,
);
