import { describe, expect, test } from '@jest/globals';
import { COUNTABLES, COUNTED_ALIKE } from '../../src/text/data/countables.js';
import { lemmaOf } from '../../src/text/lemma.js';
import { isPerson, nounRelation, verbRelation } from '../../src/text/senses.js';
import { wordOf } from '../../src/text/words.js';

const noun = (form: string): number => lemmaOf(wordOf(form), 'noun');
const verb = (form: string): number => lemmaOf(wordOf(form), 'verb');
const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]);

const NOUNS = {
  same: 'refugees/refugee women/woman people/persons children/child police/police',
  synonym: `
    staff/employees workers/employees boats/vessels shots/bullets bullets/rounds spots/places places/spaces fine/penalty engines/appliances
    deaths/fatalities injured/wounded protesters/demonstrators march/procession lawyers/attorneys gunmen/shooters teens/teenagers kids/children
    cars/automobiles lorries/trucks planes/aircraft helicopters/choppers blaze/fire quake/earthquake robbers/thieves militants/insurgents
    homes/houses apartments/flats firms/companies films/movies photos/pictures votes/ballots counts/charges policemen/officers cops/police
    migrants/refugees lawmakers/legislators donations/contributions missiles/rockets wins/victories games/matches attempt/effort`,
  'kind-of': `
    people/refugees people/women men/people staff/people deputies/officers soldiers/people marines/soldiers victims/people dead/people
    handguns/guns guns/weapons rifles/weapons cars/vehicles trucks/vehicles ambulances/vehicles bank/company boys/children girls/children
    toddlers/children doctors/people robbery/crime murders/crimes house/building school/building dogs/animals gorilla/animal sharks/fish
    crews/engines jobs/employees votes/voters librarian/person daughters/children teenagers/children man/male boy/male`,
  sibling: `
    men/women men/children boys/girls sons/daughters brothers/sisters women/girls handguns/rifles cars/buses democrats/republicans
    guitar/piano males/females adults/children wives/husbands girls/males`,
  none: `
    dollars/people shots/people days/people arrests/shots votes/dollars cars/people houses/bullets companies/people seats/shots
    minutes/miles dogs/cats crew/passengers police/protesters victims/suspects tables/planets nurses/miners bullets/bombs
    fires/arrests murders/robberies goals/games ships/planes banks/schools blocks/houses pages/websites accounts/people counts/years
    bridges/rivers sentences/fines storms/fires trees/cows men/teenagers women/daughters shots/wounds doctors/nurses case/time`,
};

describe.each(Object.entries(NOUNS))('nouns: %s', (relation, list) => {
  test.each(pairs(list))('%s, %s', (a, b) => {
    const there = nounRelation(noun(a), noun(b));
    expect(there.relation).toBe(relation);
    expect(nounRelation(noun(b), noun(a)).relation).toBe(relation);
    expect(there.because).toMatch(/^[a-z].*[^.]$/);
  });
});

const VERBS = {
  same: 'killed/kill fled/flee',
  synonym: `
    kill/murder slain/killed injured/wounded hurt/wounded arrested/detained arrested/apprehended buy/acquire purchase/buy resign/quit
    donate/contribute protest/demonstrate
    build/construct jailed/imprisoned sack/dismiss hire/recruit help/assist`,
  'kind-of': 'kill/die executed/killed stroll/walk rob/steal shot/wounded',
  entails: 'convict/charge sentence/convict',
  opposite: `
    win/lose rise/fall increase/decrease buy/sell arrest/release convict/acquit approve/reject accept/reject hire/fire open/close
    arrive/depart survive/die`,
  none: `
    kill/injure arrest/charge eat/drink walk/drive vote/donate march/resign burn/sue build/flee sing/evacuate pay/kill
    injure/arrest steal/build meet/crash`,
};

describe.each(Object.entries(VERBS))('verbs: %s', (relation, list) => {
  test.each(pairs(list))('%s, %s', (a, b) => {
    const { relation: found, because } = verbRelation(verb(a), verb(b));
    expect(found).toBe(relation);
    expect(because).toMatch(/^[a-z].*[^.]$/);
  });
});

describe('persons', () => {
  test.each('woman people refugees staff police librarian nephew goalkeeper deputies dead injured senator crew'.split(' '))('%s', (form) =>
    expect(isPerson(noun(form))).toBe(true),
  );
  test.each('car shots dollars company team goat county building vote miles zzyzx'.split(' '))('not %s', (form) =>
    expect(isPerson(noun(form))).toBe(false),
  );
});

describe('the hand-made sets', () => {
  const lines = COUNTABLES.trim().split('\n');
  const names = new Set(lines.map((line) => line.split(' ')[0]));

  const listed = new Set(lines.flatMap((line) => line.split('<')[0].trim().split(' ')));

  test('name no parent that is in no set', () => {
    const parents = lines.flatMap((line) => line.split(/<!?/)[1]?.trim().split(' ') ?? []);
    expect(parents.filter((name) => !listed.has(name))).toEqual([]);
    expect(COUNTED_ALIKE.flatMap(([a, b]) => [a as string, b as string]).filter((name) => !names.has(name))).toEqual([]);
  });

  test('hold lemmas only', () => {
    const words = lines.flatMap((line) => line.split('<')[0].trim().split(' ')).filter((word) => word !== word.toUpperCase());
    expect(words.filter((word) => lemmaOf(wordOf(word), 'noun') !== wordOf(word))).toEqual([]);
  });

  test('are no set twice', () => {
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

test('remembers its answers', () => {
  expect(nounRelation(noun('boats'), noun('vessels'))).toBe(nounRelation(noun('boat'), noun('vessel')));
});
