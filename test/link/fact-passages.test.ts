/** What a passage must say of a fact before another value in it is the fact's, told wrong. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { seen } from './seen.js';

const first = (fact: string, text: string): string => seen([fact], text)[0].replace(/^.*: /, '');
const findings = (fact: string, text: string): string[] => seen([fact], text).slice(1);

describe('of several values in a sentence', () => {
  test('the one whose own part says most of the fact', () => {
    const list = '{ id: list, date: 7.45am, about: [morning list, arrive] }';
    const text = 'Patients on the morning list should arrive at 7.15am; those on the afternoon list at 11.30am.';
    expect(findings(list, text)).toEqual(['error date "7.15am"']);
    const beds = '{ id: beds, quantity: 26 beds, about: [Ward 7] }';
    expect(findings(beds, "Ward 7 now has 28 beds; the children's ward has 16 beds.")).toEqual(['error quantity "28"']);
  });
  test('none in whose part nothing of the fact is said', () => {
    const fact = 'Do not eat for six hours before the operation.';
    expect(first(fact, 'The operation takes 20 minutes, and most people are home within three hours of arriving.')).toBe('not-mentioned');
  });
  test('what stands between two values and parts nothing is of both', () => {
    const fact = '{ id: power, quantity: 1450 watts, about: [heater] }';
    expect(first(fact, 'The 1350-watt heater is ready in 40 seconds.')).toBe('conflicts');
  });
  test('from what to what, the second without its noun', () => {
    expect(first('The average wait is 29 weeks.', 'They cut the average wait from 41 weeks to 29.')).not.toBe('conflicts');
  });
  test('a bound beside what it allows for', () => {
    const fact = '{ id: refunds, money: up to $3.6 million, about: [Tavola, refunds] }';
    expect(findings(fact, 'Tavola will pay $2 million in fines and up to $3.4 million in refunds.')).toEqual([
      expect.stringContaining('"up to $3.4 million"'),
    ]);
  });
});

describe('of another time', () => {
  const wins = '{ id: wins, quantity: 30 wins, about: [Harriers] }';
  test('before', () => {
    expect(first(wins, 'Last season the Harriers had 21 wins.')).toBe('not-mentioned');
    expect(first(wins, 'The Harriers had 21 wins.')).toBe('conflicts');
    const share = 'Of all guests 97% would come again.';
    expect(findings(share, 'Of all guests 97% would come again, against 91% two years ago.')).toEqual([]);
  });
  test('held against', () => {
    const late = '{ id: late, quantity: 87.4% of trains, about: [trains, punctual] }';
    expect(findings(late, 'In June 87.4% of trains were punctual, against a target of 92% of trains.')).toEqual([]);
    const runs = 'The clinic did 1,120 operations.';
    expect(findings(runs, 'The clinic did 1,120 operations, up from 980 operations.')).toEqual([]);
  });
  test('only if', () => {
    const fare = 'A single ticket costs £2.10.';
    expect(first(fare, 'A single ticket would cost £2.30 if the board agreed.')).toBe('not-mentioned');
    expect(first(fare, 'A single ticket costs £2.30.')).toBe('conflicts');
  });
});

describe('of another measure', () => {
  test('no average', () => {
    const fact = 'The average crowd was 2,168.';
    expect(first(fact, 'The crowd was 3,904.')).toBe('not-mentioned');
    expect(first(fact, 'The average crowd was 2,186.')).toBe('conflicts');
  });
  test('outside a run', () => {
    const fact = '{ id: run, quantity: nine-game winning run, about: [Harriers] }';
    expect(first(fact, 'The Harriers have played 48 games.')).toBe('not-mentioned');
    expect(first(fact, 'The eight-game winning run of the Harriers is over.')).toBe('conflicts');
  });
  test('a share and a growth', () => {
    const growth = 'Revenue from shops grew 22.8%.';
    expect(first(growth, 'Partners earn 15% of the revenue from shops.')).toBe('not-mentioned');
    expect(first(growth, 'Revenue from shops grew 22.2%.')).toBe('conflicts');
    expect(first('{ id: share, quantity: 46%, about: [Aero, sales] }', 'The Aero makes up 64% of sales.')).toBe('conflicts');
  });
  test('what came or went', () => {
    const beds = '{ id: beds, quantity: 14 beds, about: [hospice] }';
    expect(first(beds, 'The hospice closed four beds.')).toBe('not-mentioned');
    expect(first(beds, 'The hospice has 12 beds.')).toBe('conflicts');
  });
  test('the other side', () => {
    const surplus = '{ id: surplus, money: "£64,000", about: [surplus] }';
    expect(first(surplus, 'She turned a deficit of £220,000 into a surplus.')).toBe('not-mentioned');
    expect(first(surplus, 'There was a surplus of £46,000.')).toBe('conflicts');
  });
});

describe('of a list of what a fact is about', () => {
  test('more than a name', () => {
    const points = '{ id: points, quantity: 67 points, about: [Harriers, season] }';
    expect(first(points, 'The Harriers have 43 points.')).toBe('not-mentioned');
    expect(first(points, 'The Harriers ended the season with 76 points.')).toBe('conflicts');
  });
  test('more than a word of one thing', () => {
    const trial = '{ id: trial, quantity: three months, about: [probationary period] }';
    expect(first(trial, 'In every 12 month period there is leave.')).toBe('not-mentioned');
    expect(first(trial, 'The probationary period is six months.')).toBe('conflicts');
  });
  test('or right before a word of it', () => {
    const warranty = '{ id: warranty, quantity: five years, about: [warranty, unit] }';
    expect(first(warranty, "It has 7 years' warranty.")).toBe('conflicts');
  });
  test('an acronym is nobody', () => {
    const paid = '{ id: paid, money: "almost $400,000", about: [companies, payments, HOA] }';
    expect(first(paid, 'Three companies of Bo Cole received almost $500,000 in payments from the HOA.')).toBe('conflicts');
  });
});

describe('parts of a whole', () => {
  test('that the fact is about', () => {
    const shops = '{ id: shops, quantity: 28 shops, about: [Tavola, Kelmer] }';
    expect(first(shops, 'Tavola has about 580 shops in Borland, 18 of which are in Kelmer.')).toBe('conflicts');
  });
  test('counted by a verb', () => {
    const wins = '{ id: wins, quantity: 30 wins, about: [Harriers] }';
    expect(first(wins, 'The Harriers won 30 of their 54 games.')).toBe('agrees');
  });
});

describe('figures', () => {
  test('a slip of a long one needs no noun', () => {
    const votes = '{ id: votes, quantity: "4,920 votes", about: [Anwen Rees] }';
    expect(first(votes, 'Anwen Rees came third with 4,902.')).toBe('conflicts');
  });
  test('that have changed places, in other words', () => {
    const line = 'The tram line will cost £312 million.';
    expect(first(line, 'Trams are back, as councillors voted for a £321 million line.')).toBe('conflicts');
    expect(first(line, 'Trams are back, as councillors voted for a £250 million line.')).toBe('not-mentioned');
  });
  test('that have changed places, with an approximator or with no more than the noun', () => {
    const asked = '{ id: asked, quantity: "2,340 residents", about: [consultation] }';
    expect(first(asked, 'Some 2,430 residents took part in the consultation.')).toBe('conflicts');
    const routes = '{ id: routes, quantity: 43 routes }';
    expect(findings(routes, 'It runs 88 buses on 34 routes.')).toEqual(['warning quantity "34"']);
    expect(first(routes, 'It runs 88 buses on 36 routes.')).toBe('not-mentioned');
  });
  test('a section of the whole', () => {
    const path = '{ id: path, quantity: 32 kilometres, about: [cycle path] }';
    expect(first(path, 'A first section of 28 kilometres of cycle path opens.')).toBe('not-mentioned');
    expect(first(path, 'It has 28 kilometres of cycle path.')).toBe('conflicts');
  });
  test('a bound that stands among the words of the fact', () => {
    const matinee = '{ id: matinee, date: 4pm, about: [matinees, before] }';
    expect(first(matinee, 'Matinees are screenings before 5pm.')).toBe('conflicts');
    expect(first(matinee, 'Matinees are screenings before 4pm.')).toBe('agrees');
  });
  test('of which another gave a part', () => {
    const gift = '{ id: gift, money: 2.3 million euros, about: [Research Council, gave] }';
    expect(first(gift, 'The project cost 4.6 million euros, of which the Research Council gave half.')).toBe('not-mentioned');
  });
  test('beside a range of another clause', () => {
    const weeks = '{ id: weeks, quantity: 16 weeks, about: [reserves, spending] }';
    expect(first(weeks, 'Reserves are equal to 14 weeks of spending; the policy is 12 to 16 weeks.')).toBe('conflicts');
  });
  test('in a quotation, with what stands around it', () => {
    const years = '{ id: years, quantity: six years, about: [Ames, head] }';
    expect(first(years, 'Ms Ames, the head, said: "We have waited 27 years for this."')).toBe('not-mentioned');
  });
  test('the fact’s own in the next sentence', () => {
    const late = '{ id: late, quantity: 87.4%, about: [buses, on time] }';
    expect(findings(late, 'Why were only 84.7% of buses on time? The share of buses for the whole year was 87.4%.')).toEqual([]);
  });
  test('of either of two siblings', () => {
    const ends = '{ id: ends, quantity: three months, about: [support, Varna 40, release, Varna 60] }';
    expect(first(ends, 'Support of Varna 40 will end six months from the release.')).toBe('conflicts');
  });
  test('of businesses and their customers', () => {
    expect(findings('{ id: many, quantity: "31,000 businesses" }', 'Tavola has 31,000 business customers.')).toEqual([]);
  });
});

describe('days', () => {
  test('up to which was counted', () => {
    const begun = 'The scheme began in September 2019.';
    expect(findings(begun, 'The scheme has helped 10,082 people as of Jan. 31, 2024. The scheme, begun in September 2018, grows.')).toEqual(
      ['error date "September 2018"'],
    );
  });
  test('a year beside days', () => {
    expect(first('The festival runs from 3 to 12 July 2026.', 'The festival, started in 1993, now runs well.')).toBe('not-mentioned');
  });
  test('a day and a time in one', () => {
    const facts = ['{ id: day, date: 2020-06-03, about: [officers, corner] }', '{ id: time, date: 10.45pm, about: [officers, corner] }'];
    expect(seen(facts, 'On June 3, 2020, at 11.45 p.m., two officers stood at the corner.').slice(0, 2)).toEqual([
      'day: agrees',
      'time: conflicts',
    ]);
  });
});

test('posts of one person, one of two, and on one side of a court', () => {
  const boss = '{ id: boss, name: Ann Cole, is: medical director }';
  expect(seen([boss], 'Chief executive Dr Ann Cole thanked the staff.')[0]).toBe('boss: conflicts');
  expect(seen(['{ id: mayor, name: Ann Cole, is: Mayor }'], 'The Deputy Mayor is Councillor Ann Cole.')[0]).toBe('mayor: conflicts');
  expect(seen(['{ id: da, name: Ann Cole, is: Sheriff }'], 'Harris County District Attorney Ann Cole spoke.')[0]).toBe('da: conflicts');
  const chief = '{ id: chief, name: Ann Cole, is: Chief of the Frauds Bureau }';
  expect(seen([chief], 'Ann Cole, Chief of the Public Integrity Unit, spoke.')[0]).toBe('chief: conflicts');
  expect(findings(chief, 'Ann Cole, Chief of the Frauds Bureau, spoke.')).toEqual([]);
  expect(findings('{ id: both, name: Ann Cole, is: Chairman and CEO }', 'Chief executive Ann Cole spoke.')).toEqual([]);
});

describe('pages', () => {
  const verdict = async (name: string, fact: string, text: string): Promise<string> => {
    const { sources } = await readText(name, Buffer.from(text));
    const facts = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact}\n`).file!.facts;
    return check({ facts, sources, compareSources: false }).verdicts[0].verdict;
  };
  test('speak of what they are called', async () => {
    const cop = '{ id: cop, quantity: "4.8", about: [Aero 9, COP] }';
    expect(await verdict('shop.html', cop, '<h1>Nordhus Aero 9</h1><p>Quiet, with a COP of 4.9 and low weight.</p>')).toBe('conflicts');
  });
  test('have rows that their first cell leads', async () => {
    const table = (head: string, row: string): string => `<h1>Fares</h1><table><tr>${head}</tr><tr>${row}</tr></table>`;
    const week = '{ id: week, money: £21, about: [weekly ticket] }';
    const page = table('<th>Ticket</th><th>Price</th>', '<td>Weekly ticket</td><td>£22</td>');
    expect(await verdict('fares.html', week, page)).toBe('conflicts');
  });
  test('have columns that a number tells apart', async () => {
    const charge = '{ id: charge, quantity: 1.2 kg, about: [Aero 9, refrigerant charge] }';
    const page = '# Data\n\n| | Aero 7 | Aero 9 |\n|---|---|---|\n| Refrigerant charge | 0.9 kg | 1.1 kg |\n';
    expect(await verdict('data.md', charge, page)).toBe('conflicts');
  });
  test('have numbered parts, which are no versions', async () => {
    const cure = 'Tavola has 20 days to cure a breach.';
    const terms = '# Terms\n\n## 6.3 Breach\n\nTavola has 15 days to cure a breach.\n\n## 6.4 Fees\n\nNone.\n\n## 6.5 End\n\nSoon.\n';
    expect(await verdict('terms.md', cure, terms)).toBe('conflicts');
    const log = '# Changes\n\n## 6.5 Now\n\nNone.\n\n## 6.4 Then\n\nTavola has 15 days to cure a breach.\n';
    expect(await verdict('log.md', cure, log)).toBe('differs-in-scope');
  });
});

describe('the same figure of something else', () => {
  const about = '[Brine, present and former, island harbours, Fennick Bay, heading, charity post]';
  const fact = `{ id: divers, fact: Nearly 60 present and former Brine divers were to travel to island harbours., quantity: ~60 divers, about: ${about} }`;
  test('is worth a warning where the passage says enough of the fact, however much more the fact says', () => {
    const lead = 'Brine is heading for the islands. ';
    expect(findings(fact, `${lead}A charity post by a Brine trainer heading there said nearly 60 volunteers had signed up.`)).toEqual([
      'warning quantity "nearly 60"',
    ]);
    expect(findings(fact, `${lead}A charity post said nearly 60 volunteers had signed up.`)).toEqual(['info quantity "nearly 60"']);
  });
});
