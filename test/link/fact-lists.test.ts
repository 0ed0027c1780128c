/** Facts placed by a list: other words for one thing, one thing beside a slip, and what a list holds off. */
import { describe, expect, test } from '@jest/globals';
import { seen } from './seen.js';

describe('other words for one thing', () => {
  test.each([
    ['[annual general meeting, AGM]', 'The AGM is on 21 May 2025.', 'conflicts'],
    ['[annual general meeting, AGM]', 'Annual general meeting: 21 May 2025', 'conflicts'],
    ['[annual general meeting, AGM]', 'The annual general meeting is on 20 May 2025.', 'agrees'],
    ['[annual general meeting, AGM]', 'The canteen closes on 21 May 2025.', 'not-mentioned'],
  ])('a day about %s in %j: %s', (about, text, verdict) => {
    expect(seen([`{ id: a, date: 2025-05-20, about: ${about} }`], text)[0]).toBe(`a: ${verdict}`);
  });
  test('of a long list two things are enough, and one is not', () => {
    const worth = ['{ id: a, money: $3.1 million, about: [total, together, all five, haul, worth] }'];
    expect(seen(worth, 'The bowls are together worth $1.3 million, the museum said.')[0]).toBe('a: conflicts');
    expect(seen(worth, 'The museum is worth a visit and has a debt of $1.9 million.')[0]).toBe('a: not-mentioned');
  });
});

describe('one thing beside a slip', () => {
  const alarm = ['{ id: a, date: "2:17 a.m.", about: [alarm, motion sensor, tripped] }'];
  test('leans towards the fact, and is a warning', () => {
    expect(seen(alarm, 'The alarm went off at 2.47am but nobody came.')).toEqual(['a: conflicts', 'warning date "2.47am"']);
    expect(seen(alarm, 'The alarm went off at 2.17am but nobody came.')).toEqual(['a: agrees']);
  });
  test('not another value, a thing further away, or a name alone', () => {
    expect(seen(alarm, 'The alarm went off at 5.30am but nobody came.')).toEqual(['a: not-mentioned']);
    expect(seen(alarm, 'Nobody heard the alarm, and the watchman of the old mill by the river was home by 2.47am.')).toEqual([
      'a: not-mentioned',
    ]);
    const games = ['{ id: a, quantity: ten games, about: [Bo Varga, missed, ankle injury, surgery, plagued] }'];
    expect(seen(games, 'Bo Varga carried the ball in 14 games last year.')).toEqual(['a: not-mentioned']);
  });
});

describe('said twice with two values', () => {
  const kept = ['{ id: a, quantity: 90 days, about: [audit log, kept] }'];
  const twice = (second: string): string => `The audit log is kept for 90 days.\n\nNobody but owners can read it.\n\n${second}`;
  test.each([
    ['The audit log is kept for 60 days.', ['a: conflicts', 'warning quantity "60 days"']],
    ['The audit log is kept for 90 days.', ['a: agrees']],
    ['The access log is kept for 60 days.', ['a: agrees']],
    ['The audit log is kept for 9 days longer than others.', ['a: agrees']],
  ])('%s', (second, told) => {
    expect(seen(kept, twice(second))).toEqual(told);
  });
});

describe('what bounds and spans say nothing of', () => {
  const founded = ['{ id: a, date: 1987, about: [Merrowdale, founded] }'];
  const rate = ['{ id: a, quantity: 3000 requests, about: [Team plan] }'];
  test.each([
    [founded, 'Merrowdale was founded with a promise to be clean by 2030.', ['a: not-mentioned']],
    [founded, 'Merrowdale was founded in 1987.', ['a: agrees']],
    [rate, 'The Team plan allows at least 400 requests.', ['a: not-mentioned']],
    [rate, 'The Team plan allows up to 3,200 requests.', ['a: agrees']],
    [rate, 'The Team plan allows up to 4,500 requests.', ['a: conflicts', 'warning quantity "up to 4,500"']],
  ])('%j in %j', (fact, text, told) => {
    expect(seen(fact, text)).toEqual(told);
  });
});

describe('another of the kind', () => {
  const paid = ['{ id: a, money: 14.2p, about: [total dividend, per share] }'];
  const start = ['{ id: a, date: 2025-07-01, about: [Commencement Date] }'];
  const staff = ['{ id: a, quantity: 1340 employees, also: [people], about: [Merrowdale group] }'];
  const plan = ['{ id: a, money: $49, about: [Team plan, per month] }'];
  test.each([
    [paid, 'The final dividend of 9.6p per share is due in June.', ['a: not-mentioned']],
    [paid, 'The total dividend is 12.4p per share.', ['a: conflicts', 'error money "12.4p"']],
    [start, 'The Rent Commencement Date is November 1, 2025.', ['a: not-mentioned']],
    [start, 'The Commencement Date is July 15, 2025.', ['a: conflicts', 'error date "July 15, 2025"']],
    [staff, 'At the end of 2023 the Merrowdale group employed 1,095 people.', ['a: conflicts', 'warning quantity "1,095"']],
    [staff, 'The Merrowdale group employs 1,430 people.', ['a: conflicts', 'error quantity "1,430"']],
    [plan, 'The Team plan was $39 per month until 31 January 2025.', ['a: not-mentioned']],
    [plan, 'The Team plan is $39 per month until 31 January 2027.', ['a: conflicts', 'error money "$39"']],
  ])('%j in %j', (fact, text, told) => {
    expect(seen(fact, text, '2025-05-15')).toEqual(told);
  });
  test('a year that the list gives, and the same meeting of another year', () => {
    const margin = ['{ id: a, quantity: 11.8%, about: [operating margin, 2024] }'];
    expect(seen(margin, 'In 2023 the operating margin was 11.5%.', '2025-05-15')).toEqual(['a: not-mentioned']);
    expect(seen(margin, 'In 2024 the operating margin was 11.5%.', '2025-05-15')[0]).toBe('a: conflicts');
    const meeting = ['{ id: a, date: 2025-05-22, about: [annual general meeting] }'];
    expect(seen(meeting, 'The annual general meeting takes place on 23 May 2024.', '2024-05-14')).toEqual(['a: not-mentioned']);
  });
  test('a weekday of the week after', () => {
    const final = ['{ id: a, date: 2025-05-17, about: [final, Harrow Lane] }'];
    expect(seen(final, 'The final: Harrow Lane, Saturday, kick-off 3pm.', '2025-05-16')).toEqual(['a: not-mentioned']);
    expect(seen(final, 'The final: Harrow Lane, Sunday, kick-off 3pm.', '2025-05-16')[0]).toBe('a: conflicts');
  });
  test('a name of one word begins a longer one', () => {
    const done = ['{ id: a, date: 2024-05-14, about: [acquisition, Kestrin, completed] }'];
    const text = 'The acquisition of Kestrin Messtechnik was completed on 15 May 2024. Kestrin, which was founded long ago, is well.';
    expect(seen(done, text)).toEqual(['a: conflicts', 'error date "15 May 2024"']);
  });
});

describe('a tolerance of the fact’s own', () => {
  const staff = (tolerance: string): string[] => [`{ id: a, quantity: 100 staff, about: [Leeds office]${tolerance} }`];
  test.each([
    ['', 104, 'a: agrees'],
    [', tolerance: 0', 104, 'a: conflicts'],
    [', tolerance: ±3', 104, 'a: conflicts'],
    [', tolerance: ±3', 103, 'a: agrees'],
    [', tolerance: 5%', 104, 'a: agrees'],
  ])('%s allows %d or not', (tolerance, count, verdict) => {
    expect(seen(staff(tolerance), `The Leeds office has ${count} staff.`)[0]).toBe(verdict);
  });
  test('what says that it is rounded may be', () => {
    expect(seen(staff(', tolerance: 0'), 'The Leeds office has about 100 staff.')).toEqual(['a: agrees']);
  });
});

test('with match-case a form with a capital inside is wrong in other capitals', () => {
  const hub = ['{ id: a, term: GitHub, match-case: true }'];
  expect(seen(hub, 'We moved to Github.')).toEqual(['a: conflicts', 'error term "Github"']);
  expect(seen(hub, 'We moved to GitHub.')).toEqual(['a: agrees']);
  expect(seen(hub, 'Run github login first.')).toEqual(['a: not-mentioned']);
  expect(seen(['{ id: a, term: Apple, match-case: true }'], 'He ate an apple.')).toEqual(['a: not-mentioned']);
});

test('a heading that runs into its text says what it is of', () => {
  const deposit = ['{ id: a, money: "$196,000", about: [Security Deposit] }'];
  expect(seen(deposit, '1.6 Security Deposit. $169,000, in cash.\n\n1.7 Term. Seven years.')[0]).toBe('a: conflicts');
  expect(seen(deposit, 'Security Deposit. $196,000, in cash.\n\nTerm. Seven years.')).toEqual(['a: agrees']);
  expect(seen(deposit, 'Nobody lost a deposit. $169,000 came in.')).toEqual(['a: not-mentioned']);
});

test('an office of another field, whatever else the fact allows; an officer’s post; a curator', () => {
  const helen = ['{ id: a, name: Helen Brosnan, is: Minister of State for Fisheries, also-is: [minister] }'];
  expect(seen(helen, 'Helen Brosnan, the Minister of State for Forestry, came.')).toEqual([
    'a: conflicts',
    'warning role "Minister of State for Forestry"',
  ]);
  expect(seen(helen, 'Helen Brosnan, the Minister of State for Fisheries, came.')).toEqual(['a: agrees']);
  expect(seen(helen, 'The minister, Helen Brosnan, came.')).toEqual(['a: agrees']);
  const cfo = ['{ id: a, name: Tomasz Wierzbicki, is: chief financial officer }'];
  expect(seen(cfo, 'Tomasz Wierzbicki, head of sales, came.')[1]).toBe('warning role "head of sales"');
  expect(seen(cfo, 'Tomasz Wierzbicki, the CFO, came.')).toEqual(['a: agrees']);
});

test('a name two letters away, where the rest of it is there', () => {
  const helen = ['{ id: a, name: Helen Brosnan }'];
  expect(seen(helen, 'Fisheries minister Helen Brosnahan came.')[0]).toBe('a: conflicts');
  expect(seen(['{ id: a, name: Andrew Harlan }'], 'Andrew Harlow came.')).toEqual(['a: conflicts', 'warning name "Andrew Harlow"']);
  expect(seen(helen, 'Helen Brostrom came.')).toEqual(['a: not-mentioned']);
});
