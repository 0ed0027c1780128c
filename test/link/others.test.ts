/** Values that are of something else than a fact, or of another fact, or that a fact says in other words: each with its like that is meant. */
import { describe, expect, test } from '@jest/globals';
import { readingsTold, seen } from './seen.js';

describe('what another fact has', () => {
  const shops = ['The company has 347 stores.', '18 stores will open in the second half.'];
  test('is not held against a fact that it fits less well', () => {
    expect(seen(shops, 'Tarrant would open 18 stores in the second half. The company now has 347 stores.')).toEqual([
      'company-stores: agrees',
      'stores-open-second-half: agrees',
    ]);
    expect(seen(shops, 'The company now has 374 stores.')).toContain('error quantity "374"');
  });
  test('unless it fits that one as well', () => {
    const prices = ['The Lumio One costs £699.', 'The Lumio One Pro costs £949.'];
    expect(seen(prices, 'The cheaper Lumio One (£699) is small. The Lumio One Pro costs £949.').slice(2)).toEqual([]);
    expect(seen(prices, 'The Lumio One Pro costs £699.')).toContain('error money "£699"');
  });
});

describe('figures without a noun', () => {
  test('count what was last spoken of', () => {
    expect(seen(['104 ballots were spoilt.'], 'Some 37,290 ballots were cast, of which 104 were spoilt.')).toEqual([
      'ballots-spoilt: agrees',
    ]);
    expect(
      seen(['{ id: going, quantity: ~100 staff, about: [Labour, North Carolina] }'], 'Labour sent 100 volunteers to North Carolina.'),
    ).toEqual(['going: differs-in-scope', 'warning quantity "100"']);
  });
  test('of a fact that has no more than a name', () => {
    const age = ['{ id: age, quantity: 54, about: [Gareth Llewelyn] }'];
    expect(seen(age, 'The court heard that Gareth Llewelyn made 117 payments.')).toEqual(['age: not-mentioned']);
  });
});

describe('other occasions and other subjects', () => {
  const homes = ['90,000 homes were left without power.'];
  test('an earlier one', () => {
    expect(seen(homes, 'The last storm, Hugo, left 140,000 homes without power.')).toEqual(['homes-left-power: not-mentioned']);
    expect(seen(homes, 'The storm left 140,000 homes without power.')[0]).toBe('homes-left-power: conflicts');
  });
  test('one that shares a light verb', () => {
    const ride = ['The journey takes 31 minutes.'];
    expect(seen(ride, 'The express bus costs £2.50 and takes 48 minutes.')).toEqual(['journey-takes: not-mentioned']);
    expect(seen(ride, 'The journey takes 48 minutes.')[0]).toBe('journey-takes: conflicts');
  });
  test('people of whom nothing else is said', () => {
    const jobs = ['The plant in Gdynia will employ 640 people by the end of 2026.'];
    expect(seen(jobs, 'Novarra was founded in 2011. Today 3,900 people in nine countries work for us.')[0]).toMatch(/not-mentioned/);
    expect(seen(jobs, 'By the end of 2026 the plant in Gdynia will employ 460 people.')).toContain('error quantity "460"');
  });
  test('a like sentence of another, where the article gives the fact’s own', () => {
    const kick = ['The match kicks off at 7.45pm.'];
    const own = 'The match on Saturday kicks off at 19:45.';
    expect(seen(kick, `${own} The women's match kicks off at 2pm.`)).toEqual(['match-kicks: agrees']);
    expect(seen(kick, 'The match kicks off at 7.15pm.')).toEqual(['match-kicks: conflicts', 'error date "7.15pm"']);
  });
  test('what shares the name of the fact’s subject, or less, and says something else of it', () => {
    const cost = ['Copper Sky cost $120 million to make.'];
    expect(seen(cost, 'The western "Copper Sky" opened with $41.2 million, ahead of forecasts of $35 million.')[0]).toMatch(
      /not-mentioned/,
    );
    expect(seen(cost, 'Copper Sky cost $210 million to make.')).toContain('error money "$210 million"');
    const flats = ['Flats averaged £172,500.'];
    expect(seen(flats, 'In the capital the average is £512,000. Flats rose by just 0.1%.')).toEqual(['flats-averaged: not-mentioned']);
    expect(seen(flats, 'Flats averaged £152,500.')[0]).toBe('flats-averaged: conflicts');
    const theatres = ['It was shown in 3,805 theatres.'];
    expect(seen(theatres, 'Third was the horror film "Pale Door", with $9.1 million from 2,710 theatres.')).toEqual([
      'shown-theatres: not-mentioned',
    ]);
    expect(seen(theatres, 'Copper Sky was shown in 3,085 theatres.')[0]).toBe('shown-theatres: conflicts');
  });
  test('what has the value of another fact', () => {
    const flight = ['The journey took 27 months.', 'It will orbit for 18 months.'];
    expect(seen(flight, 'Hesper has gone into orbit around Toutatis, 27 months after launch.').slice(2)).toEqual([]);
    expect(seen(flight, 'It will orbit for 16 months.')[1]).toBe('orbit: conflicts');
  });
  test('goals of one match beside those of a season', () => {
    const goals = ['Okafor has scored 14 goals this season.'];
    expect(seen(goals, 'Two goals by Daniel Okafor lifted Norwell. Okafor has now scored 14 goals this season.')).toEqual([
      'okafor-scored-goals-season: agrees',
    ]);
  });
});

describe('the same in other words', () => {
  test('a sentence but for its date is an error, whatever parts of it differ', () => {
    const support = ['Support for version 3 ends on 30 June 2026.'];
    expect(seen(support, 'Support for version 3 ends on 31 July 2026.')).toEqual([
      'support-version-ends: conflicts',
      'error date "31 July 2026"',
    ]);
  });
  test('a title and what it is short for', () => {
    const head = ['{ id: head, name: Marit Haldorsen, is: chief executive }'];
    expect(seen(head, 'Our CEO, Marit Haldorsen, opened the plant.')).toEqual(['head: agrees']);
    expect(seen(head, 'Marit Haldorsen, chief operating officer, opened the plant.')).not.toEqual(['head: agrees']);
  });
  test('forms that differ in capitals alone', () => {
    const term = ['{ id: hub, term: GitHub, variants: [Github, github], match-case: true }'];
    expect(seen(term, 'GitHub, Github and github, GITHUB.')).toEqual(['hub: conflicts', 'error term "Github"', 'error term "github"']);
  });
  test('spans of years', () => {
    const war = ['The war lasted from 1951 to 1954.'];
    expect(seen(war, 'The war lasted from 1951 to 1953.')[0]).toBe('war-lasted: conflicts');
    expect(seen(war, 'The war of 1951-54 is forgotten.')[0]).not.toBe('war-lasted: conflicts');
  });
});

describe('told among articles', () => {
  test('an age that an aside parts from its name, and ages given in an order', () => {
    expect(readingsTold('Amina Yusuf, the guard on the train, is 43.', 'Amina Yusuf, 34, was on the train.')).toEqual(['34 | 43']);
    expect(readingsTold('Edgar Lumley, is 93 and still helps.', 'Edgar Lumley (91 and going strong) helps.')).toEqual(['91 | 93']);
    expect(readingsTold('Mia and Sara Oberg, aged 16 and 13 respectively, came.', 'Sara Oberg, 13, came. Mia Oberg, 16, did too.')).toEqual(
      [],
    );
  });

  test('lengths of time as loosely as they are told', () => {
    const took = (time: string): string => `The teams covered 674 miles in ${time} to reach the coast.`;
    expect(readingsTold(took('127 hours'), took('5 1/2 days'))).toEqual([]);
    expect(readingsTold(took('6 1/2 days'), took('5 1/2 days'))).toHaveLength(1);
    const worked = (time: string): string => `Fire crews worked ${time} at the Bell plant.`;
    expect(readingsTold(worked('21 hours'), worked('over 20 hours'))).toEqual([]);
    expect(readingsTold(worked('18 hours'), worked('over 20 hours'))).toHaveLength(1);
  });

  test('a word in other letters', () => {
    const said = (word: string): string => `“In the army we say ${word}, after me, to the soldiers all the time,” she said.`;
    expect(readingsTold(said('acharai'), said('אחריי'))).toEqual([]);
    expect(readingsTold(said('now'), said('never'))).toHaveLength(1);
  });

  test('a word that is given as it was written', () => {
    const wrote = (word: string): string =>
      `“They ${word} the harbour plan when I refused to sign, and now they are against all of it,” he wrote.`;
    expect(readingsTold(wrote('suported (sic)'), wrote('supported'))).toEqual([]);
    expect(readingsTold(wrote('suported [sic]'), wrote('supported'))).toEqual([]);
    expect(readingsTold(wrote('suported'), wrote('supported'))).not.toEqual([]);
    expect(readingsTold(wrote('suported (sic)').replace('refused', 'declined'), wrote('supported'))).not.toEqual([]);
  });

  test('two who stand side by side in full, and one of them misspelt', () => {
    const both = 'Martina Hall finished 41 votes ahead of Martin Hale. Hale did not concede.';
    const certified = 'The board certified Hale, Martin, with 21,374 and Hall, Martina, with 21,402.';
    expect(readingsTold(both, both.replace('41', 'some'), certified, 'Martine Hall: 21,420. Martin Hale: 21,374.')).toEqual([
      'Martina Hall | Martine Hall',
    ]);
  });

  test('a thing, and what follows its plural', () => {
    expect(readingsTold('The National Monument of Kelmer is old.', 'The National Monuments Council of Kelmer paid.')).toEqual([]);
    const trust = 'The Northern Heart Trust paid. The Northern Heart Trust came.';
    expect(readingsTold(trust, 'The Northern Hearts Trust paid.')).toEqual(['Northern Heart Trust | Northern Hearts Trust']);
  });
});
