import { describe, expect, test } from '@jest/globals';
import { DEEDS, ENTAILED_DEEDS, NO_DEED, OPPOSITE_DEEDS } from '../../src/text/data/deeds.js';
import { deedOf, deedRelation } from '../../src/text/deeds.js';
import { lemmaOf } from '../../src/text/lemma.js';
import { compilePhrase } from '../../src/text/phrase.js';
import { scan } from '../../src/text/scan.js';
import { wordOf } from '../../src/text/words.js';

const deedsIn = (text: string): string[] => {
  const tokens = scan(text);
  return deedOf(tokens, 0, tokens.count).map(({ deed, first, last }) => `${deed}:${text.slice(tokens.start[first], tokens.end[last - 1])}`);
};
/** `sentence` → the deeds that it must name, each with the words that say it. */
const SAID: [string, string[]][] = [
  ['Two people were killed when the roof gave way.', ['KILL:killed']],
  ['Nine miners died underground.', ['DIE:died']],
  ['The bus crash left four pupils dead.', ['CRASH:crash', 'DIE:left four pupils dead']],
  ['Eleven soldiers lost their lives in the valley.', ['DIE:lost their lives']],
  ['The flood has claimed 40 lives.', ['DIE:claimed 40 lives']],
  ['A man was shot dead outside the bank.', ['KILL:shot dead']],
  ['Three hikers were fatally injured.', ['DIE:fatally injured']],
  ['He was found dead at home.', ['DIE:found dead']],
  ['The slain officer had served for nine years.', ['KILL:slain']],
  ['She took her own life in May.', ['SUICIDE:took her own life']],
  ['Six children were hurt and taken to hospital.', ['INJURE:hurt', 'HOSPITALISE:taken to hospital']],
  ['Two are in critical condition.', ['HOSPITALISE:critical condition']],
  ['The driver sustained minor injuries.', ['INJURE:sustained minor injuries']],
  ['The attack left 12 people wounded.', ['ATTACK:attack', 'INJURE:left 12 people wounded']],
  ['A gunman opened fire on the crowd.', ['SHOOT:opened fire']],
  ['Officers fired 14 shots at the van.', ['SHOOT:fired 14 shots']],
  ['She was shot in the leg.', ['HIT:shot in the leg']],
  ['He was struck by a stray bullet.', ['SHOOT:struck by a stray bullet']],
  ['A teenager was stabbed twice.', ['STAB:stabbed']],
  ['The jets bombed the depot.', ['BOMB:bombed']],
  ['A car bomb exploded near the gate.', ['BOMB:car bomb', 'EXPLODE:exploded']],
  ['The thieves made off with 30 watches.', ['STEAL:made off with']],
  ['They robbed a jeweller in Antwerp.', ['ROB:robbed']],
  ['Police took three men into custody.', ['ARREST:took three men into custody']],
  ['Five suspects were arrested overnight.', ['ARREST:arrested']],
  ['He turned himself in on Friday.', ['ARREST:turned himself in']],
  ['She faces six charges of fraud.', ['CHARGE:faces six charges', 'DEFRAUD:fraud']],
  ['A grand jury indicted four bankers.', ['CHARGE:indicted']],
  ['The clerk was found guilty of theft.', ['CONVICT:found guilty', 'STEAL:theft']],
  ['He was found not guilty.', ['ACQUIT:found not guilty']],
  ['The dealer was sentenced to 12 years in prison.', ['SENTENCE:sentenced', 'SENTENCE:years in']],
  ['The bank was fined $3 million.', ['FINE:fined']],
  ['The club paid a fine of 200 euros.', ['FINE:paid a fine']],
  ['Bail was set at $50,000.', ['BAIL:Bail was set']],
  ['Tenants sued the landlord.', ['SUE:sued']],
  ['About 300 people marched through Leeds.', ['PROTEST:marched']],
  ['Thousands took to the streets.', ['PROTEST:took to the streets']],
  ['Nurses walked off the job on Monday.', ['WALKOUT:walked off the job']],
  ['Some 4,000 residents were evacuated.', ['EVACUATE:evacuated']],
  ['Families were forced to flee the valley.', ['EVACUATE:forced to flee']],
  ['More than 350 villagers had taken refuge in the school.', ['SHELTER:taken refuge']],
  ['Divers rescued 12 boys.', ['RESCUE:rescued']],
  ['Two sailors were pulled from the water.', ['RESCUE:pulled from']],
  ['Thirteen climbers are still missing.', ['VANISH:still missing']],
  ['Eighty homes were destroyed by fire.', ['DAMAGE:destroyed', 'BURN:fire']],
  ['The barn caught fire at noon.', ['BURN:caught fire']],
  ['Crews brought the blaze under control.', ['EXTINGUISH:brought the blaze under control']],
  ['A lorry collided with a tram.', ['CRASH:collided']],
  ['The storm left 20,000 homes without power.', ['STORM:storm', 'OUTAGE:without power']],
  ['A neighbour called 911.', ['CALL:called 911']],
  ['The rocket lifted off at dawn.', ['LAUNCH:lifted off']],
  ['The capsule touched down in the steppe.', ['LAND:touched down']],
  ['The firm will lay off 500 workers.', ['LAYOFF:lay off']],
  ['The mill cut 90 jobs last spring.', ['LAYOFF:cut 90 jobs']],
  ['Ministers resigned in protest.', ['RESIGN:resigned', 'PROTEST:protest']],
  ['The group acquired two rivals.', ['BUY:acquired']],
  ['A Swiss fund bid $9 billion for the chipmaker.', ['OFFER:bid']],
  ['The painting fetched $4 million at auction.', ['SELL:fetched']],
  ['Readers donated $60,000.', ['DONATE:donated']],
  ['The council spent £2 million on lamps.', ['SPEND:spent']],
  ['The stones are worth £88m.', ['WORTH:worth']],
  ['Shares fell 4 percent.', ['FALL:fell']],
  ['Rents rose by a tenth.', ['RISE:rose']],
  ['Senators voted against the bill.', ['REJECT:voted against']],
  ['The house passed the measure, 52 to 40.', ['APPROVE:passed']],
  ['Parliament elected a speaker.', ['ELECT:elected']],
  ['He scored 31 points on Tuesday.', ['SCORE:scored', 'SCORE:points']],
  ['The champion won by knockout.', ['WIN:won', 'KNOCKOUT:knockout']],
  ['She will miss nine games.', ['SIDELINE:miss nine games']],
  ['Hackers exposed the records of 9 million clients.', ['HACK:exposed']],
  ['The patrol seized 40 kilos of cocaine.', ['SEIZE:seized', 'DRUG:cocaine']],
];

describe('deeds', () => {
  test.each(SAID)('%s', (sentence, expected) => {
    const found = deedsIn(sentence);
    for (const deed of expected) expect(found).toContain(deed);
  });
});

/** `sentence` → deeds that it must not be held to name. */
const UNSAID: [string, string[]][] = [
  ['The fire department sent two fire engines.', ['BURN', 'LAYOFF', 'SHOOT']],
  ['On March 5 the board met.', ['PROTEST']],
  ['The plan was dropped in March.', ['PROTEST']],
  ['A new building opened.', ['BUILD']],
  ['The attorney general spoke.', ['ELECT']],
  ['Mr. Rob Grant lives on Chase Street.', ['ROB', 'FUND', 'FOLLOW']],
  ['He lost the use of his left hand.', ['LEAVE']],
  ['Friendly fire hit the post.', ['BURN']],
  ['They used to live in Fort Worth.', ['WORTH', 'USE']],
  ['She was not guilty.', ['CONVICT']],
  ['The running back rested.', ['TRAVEL']],
  ['It was a fine day.', ['FINE']],
  ['The high school is closed to cars.', ['MEASURE']],
];

test.each(UNSAID)('%s', (sentence, unwanted) => {
  const found = deedsIn(sentence).map((deed) => deed.split(':')[0]);
  for (const deed of unwanted) expect(found).not.toContain(deed);
});

test('a phrase is said once: its words are not read again', () => {
  expect(deedsIn('Gunmen opened fire.')).toEqual(['SHOOT:opened fire']);
  expect(deedsIn('Two hikers were found dead.')).toEqual(['DIE:found dead']);
});

test('stays inside the range asked for', () => {
  const tokens = scan('Police arrested two men. Four people died.');
  const names = (first: number, last: number): string[] => deedOf(tokens, first, last).map(({ deed }) => deed);
  expect(names(0, 5)).toEqual(['ARREST']);
  expect(names(5, tokens.count)).toEqual(['DIE']);
  expect(names(2, 4)).toEqual([]);
});

describe('relations of deeds', () => {
  test.each([
    ['KILL', 'KILL', 'same'],
    ['KILL', 'DIE', 'kind-of'],
    ['DIE', 'KILL', 'none'],
    ['EXECUTE', 'DIE', 'kind-of'],
    ['WIN', 'LOSE', 'opposite'],
    ['LOSE', 'WIN', 'opposite'],
    ['SENTENCE', 'CONVICT', 'entails'],
    ['CONVICT', 'SENTENCE', 'none'],
    ['KILL', 'INJURE', 'none'],
    ['ARREST', 'FINE', 'none'],
  ])('%s, %s: %s', (a, b, relation) => expect(deedRelation(a, b)).toBe(relation));
});

describe('the tables', () => {
  const words = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? [];

  test('name deeds that exist', () => {
    const named = [...Object.values(DEEDS).flatMap((deed) => deed.kindOf ?? []), ...OPPOSITE_DEEDS.flat(), ...ENTAILED_DEEDS.flat()];
    expect(named.filter((deed) => !(deed in DEEDS))).toEqual([]);
  });

  test('hold lemmas of verbs and nouns', () => {
    const verbs = Object.values(DEEDS).flatMap((deed) => words(deed.verbs).map((verb) => verb.replace(/-$/, '')));
    expect(verbs.filter((verb) => lemmaOf(wordOf(verb), 'verb') !== wordOf(verb))).toEqual([]);
    const nouns = Object.values(DEEDS).flatMap((deed) => words(deed.nouns));
    expect(nouns.filter((noun) => lemmaOf(wordOf(noun), 'noun') !== wordOf(noun))).toEqual([]);
    expect([...verbs, ...nouns].filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });

  test('hold phrases that compile', () => {
    const phrases = [
      ...Object.values(DEEDS).flatMap((deed) => deed.phrases?.split(/;\s*/).filter(Boolean) ?? []),
      ...NO_DEED.trim().split('\n'),
    ];
    for (const phrase of phrases) expect(compilePhrase(phrase).length).toBeGreaterThan(0);
    // A phrase's first word is what it is looked up by.
    expect(phrases.filter((phrase) => /^[…#]/.test(phrase))).toEqual([]);
  });

  test('an empty phrase is refused', () => expect(() => compilePhrase('  ')).toThrow(RangeError));
});
