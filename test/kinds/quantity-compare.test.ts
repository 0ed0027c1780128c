import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/kinds/kind.js';
import { headOf, quantity } from '../../src/kinds/quantity/index.js';

/** Two phrasings, the verdict, and why it is right. */
type Pair = readonly [a: string, b: string, verdict: Verdict, why: string];

const PAIRS: readonly Pair[] = [
  // equal
  ['100 staff', '100 staff', 'same', 'the same words'],
  ['nine points', '9 points', 'same', 'word and figure'],
  ['1,500 people', '1.5k people', 'same', 'grouping and magnitude'],
  ['2 dozen eggs', '24 eggs', 'same', 'dozens'],
  ['80 percent', '80%', 'same', 'sign and word'],
  ['two and a half miles', '2.5 miles', 'same', 'fraction and decimal'],
  ['nearly 100 staff', 'nearly 100 workers', 'same', 'nouns are for the linker'],
  ['about 100', '~100', 'same', 'both say either side'],
  // directions at one number
  ['~100 staff', 'nearly 100 staff', 'compatible', 'a little under is one of the sides'],
  ['~100 staff', 'more than 100 staff', 'compatible', 'a little over is the other'],
  ['nearly 100 staff', 'more than 100 staff', 'different', 'under and over exclude each other'],
  ['just under 100', 'just over 100', 'different', 'under and over exclude each other'],
  ['at least 100', 'fewer than 100', 'different', 'at or above, and below'],
  ['nearly 100', '100', 'compatible', 'at or a little under'],
  ['more than 100', '100', 'compatible', 'the bound itself, unsurely'],
  ['at least 100', '100', 'compatible', 'the bound is met'],
  ['up to 100', '100', 'compatible', 'the bound is met'],
  // bounds
  ['more than two dozen pieces', '31 pieces', 'compatible', '31 is more than 24'],
  ['at least two trucks', 'three trucks', 'compatible', 'three is at least two'],
  ['at least 28 shots', '27 shots', 'different', '27 is under the bound'],
  ['more than 450 children', '439 children', 'different', '439 is under the bound'],
  ['more than 500', '527', 'compatible', '527 is more than 500'],
  ['more than 11 million documents', '11.5 million documents', 'compatible', '11.5 is more than 11'],
  ['more than a dozen shots', '48 shots', 'compatible', '48 is more than 12'],
  ['more than 100 mph', 'up to 120 mph', 'compatible', 'the bounds overlap'],
  ['at least 50 people', 'at least 59 people', 'compatible', 'a bound that rose'],
  ['more than 100 people', 'more than 500 people', 'different', 'two floors so far apart speak of different sizes'],
  ['up to 70 percent', 'up to 80 percent', 'different', 'two ceilings'],
  ['over 50 arrests', '46 arrests', 'different', '46 is not over 50'],
  ['more than 100', '50,000', 'different', 'far over: nobody would have put it so'],
  ['no more than 6 lbs', '7 lbs', 'different', 'above the ceiling'],
  ['fewer than 300', '280', 'compatible', 'under the ceiling'],
  ['nearly 100 people', 'about 130 people', 'different', 'outside what rounding allows'],
  ['around 100 people', '55 people', 'different', 'half of it is not around it'],
  ['nearly 100', '97', 'compatible', 'a little under'],
  ['nearly 100', '80', 'different', 'a fifth under is more than a little'],
  ['nearly 100', '101', 'different', 'over is not nearly'],
  ['about 100', '108', 'compatible', 'within a tenth'],
  ['a couple of weeks', 'three weeks', 'compatible', 'a couple is loose'],
  ['exactly 100', '101', 'different', 'exact'],
  // rounding
  ['1.4 million', '1.375 million', 'compatible', 'rounds to it'],
  ['1.375 million', '1.4 million', 'compatible', 'rounds to it, the other way about'],
  ['13 million', '13.9 million', 'different', '13.9 rounds to 14'],
  ['11 million', '11.5 million', 'different', 'a tie rounds away'],
  ['5 percent', '5.2 percent', 'compatible', 'rounds to it'],
  ['89 percent', 'roughly 90 percent', 'compatible', 'within what roughly covers'],
  ['60 percent', '65 percent', 'different', 'not a rounding'],
  ['60 percent', '61 percent', 'different', 'bare shares are not rounded to tens'],
  ['2,301', '2,302', 'different', 'both to the last figure'],
  ['30 people', '31 people', 'different', 'people are counted'],
  ['229 feet', '230 feet', 'compatible', 'lengths are rounded to tens'],
  ['400 pounds of it', '450 pounds of it', 'different', 'a tie, and an eighth apart'],
  ['350 people', '1,000 people', 'different', 'far apart'],
  ['5,300 block', '5,000 block', 'different', 'house numbers are not rounded'],
  // units
  ['70 metres', '229 feet', 'compatible', '229 ft are 69.8 m'],
  ['70 metres', '230 feet', 'compatible', '230 ft are 70.1 m'],
  ['70 metres', '260 feet', 'different', '260 ft are 79 m'],
  ['two kilometers', 'over a mile', 'compatible', '2 km are 1.24 miles'],
  ['400 pounds', '181 kg', 'compatible', '400 lb are 181.4 kg'],
  ['400 pounds', '150 kg', 'different', '150 kg are 331 lb'],
  ['100 mph', '160 km/h', 'compatible', '161 rounded'],
  ['up to 100 mph', 'up to 161 km/h', 'compatible', 'one ceiling in two units'],
  ['more than 100 mph', 'more than 161 km/h', 'compatible', 'one floor in two units'],
  ['up to 100 mph', 'up to 200 km/h', 'different', 'two ceilings'],
  ['under 10 miles', 'under 16 km', 'compatible', 'one ceiling in two units'],
  ['90 minutes', 'an hour and a half', 'same', 'exactly'],
  ['two weeks', '14 days', 'same', 'exactly'],
  ['two weeks', '16 days', 'different', 'two days more'],
  ['18 months', '1.5 years', 'same', 'exactly'],
  ['six months', '180 days', 'compatible', 'months have no exact length'],
  ['six months', '90 days', 'different', 'half of it'],
  ['32 degrees Fahrenheit', '0 degrees Celsius', 'same', 'freezing point'],
  ['98.6 degrees F', '37°C', 'same', 'a healthy body'],
  ['100 degrees F', '20 degrees Celsius', 'different', '100 F are 38 C'],
  ['85 degrees', '85 degrees F', 'same', 'a bare degree may be of either scale'],
  ['10 gallons', '45 litres', 'compatible', 'imperial gallons'],
  ['10 gallons', '38 litres', 'compatible', 'US gallons'],
  ['10 gallons', '60 litres', 'different', 'neither gallon'],
  ['12 inches', 'a foot', 'same', 'exactly'],
  ['5 acres', '2 hectares', 'compatible', '2.02 ha rounded'],
  ['5 percent', '5 percentage points', 'incomparable', 'shares and differences of shares'],
  ['5 km', '5 kg', 'incomparable', 'length and mass'],
  ['5 km', '5 people', 'incomparable', 'a measure and a count'],
  ['a third of voters', '33 percent', 'compatible', 'a third rounded'],
  ['half of voters', '50 percent', 'same', 'exactly'],
  ['one in five', '20 percent', 'same', 'exactly'],
  ['a third of voters', '40 percent', 'different', 'not a third'],
  // ranges
  ['10-12 km', '11 km', 'compatible', 'inside'],
  ['10-12 km', '13 km', 'different', 'outside'],
  ['between 10 and 12 people', 'about 11 people', 'compatible', 'inside'],
  ['7 to 75 years', 'six to 75 years', 'different', 'the lower ends differ'],
  ['10-12 km', '10 to 12 kilometres', 'same', 'both ends'],
  // ages
  ['36 years old', '36-year-old', 'same', 'word and figure'],
  ['35 years old', '36 years old', 'different', 'ages are not rounded'],
  ['30 years old', '31 years old', 'different', 'nor to tens'],
  ['an 18-month-old', 'a one-year-old', 'compatible', 'one year completed'],
  ['a 30-month-old', 'a one-year-old', 'different', 'two years completed'],
  ['aged 5 to 12', '7 years old', 'compatible', 'inside'],
  // ordinals
  ['fifth time', 'sixth time', 'different', 'places in a row'],
  ['fifth title', 'five titles', 'same', 'the fifth makes five'],
];

describe('compare', () => {
  test.each(PAIRS)('%s and %s: %s, for %s', (a, b, verdict) => {
    const [x, y] = [quantity.parse(a), quantity.parse(b)];
    expect(x).not.toBeNull();
    expect(y).not.toBeNull();
    const compared = quantity.compare(x!, y!);
    expect(compared.verdict).toBe(verdict);
    expect(compared.because.length).toBeGreaterThan(0);
    for (const reason of compared.because) expect(reason).toMatch(/^[^.].*[^.]$/);
  });

  test.each(PAIRS)('%s and %s the other way about', (a, b, verdict) => {
    expect(quantity.compare(quantity.parse(b)!, quantity.parse(a)!).verdict).toBe(verdict);
  });

  test('says what was rounded', () => {
    expect(quantity.compare(quantity.parse('1.4 million')!, quantity.parse('1,375,000')!).because).toEqual([
      '1.4 million is 1.375 million rounded',
    ]);
    expect(quantity.compare(quantity.parse('more than two dozen')!, quantity.parse('31')!).because).toEqual([
      '31 satisfies "more than 24"',
    ]);
  });

  test('is unsure where a bound is only touched', () => {
    expect(quantity.compare(quantity.parse('more than 100')!, quantity.parse('100')!).confidence).toBeLessThan(0.9);
    expect(quantity.compare(quantity.parse('2 million')!, quantity.parse('2.2 million')!)).toMatchObject({
      verdict: 'different',
      confidence: 0.7,
    });
  });
});

describe('parse', () => {
  const bare = { number: null, low: null, high: null, approx: null, unit: null, noun: null };
  test.each([
    ['~100 staff', { ...bare, number: '100', approx: '~', noun: 'staff' }],
    ['nearly 100 current and former Labour staff members', { ...bare, number: '100', approx: 'nearly', noun: 'staff members' }],
    ['5%', { ...bare, number: '5', unit: 'percent' }],
    ['10-12 km', { ...bare, low: '10', high: '12', unit: 'kilometre' }],
    ['36 years old', { ...bare, number: '36', unit: 'year', noun: 'age' }],
    ['one in three', { ...bare, number: '0.333333333333333' }],
    ['between 10 and 12', { ...bare, low: '10', high: '12' }],
    ['one', { ...bare, number: '1' }],
    ['2016', { ...bare, number: '2016' }],
    ['XIV', { ...bare, number: '14' }],
    ['10 “spaces”', { ...bare, number: '10', noun: 'spaces' }],
    ['a dozen', { ...bare, number: '12' }],
    ['100 delegates and envoys', { ...bare, number: '100', noun: 'delegates' }],
  ])('%s', (text, value) => expect(quantity.parse(text)).toEqual(value));

  test.each(['', 'staff', '$14,500', '2024-10-22', 'He sent 12 letters', 'one of the men', '12 letters and 3 parcels', 'IIII'])(
    'refuses %j',
    (text) => {
      expect(quantity.parse(text)).toBeNull();
    },
  );
});

describe('show', () => {
  test.each([
    ['nearly 100 staff', 'nearly 100 staff'],
    ['1,375,000 people', '1.375 million people'],
    ['5%', '5 percent'],
    ['36-year-old', '36 years old'],
    ['a one-year-old', '1 year old'],
    ['10-12 km', '10 to 12 kilometres'],
    ['12 ft', '12 feet'],
    ['100 mph', '100 miles per hour'],
    ['37°C', '37 degrees Celsius'],
    ['300+ houses', '300+ houses'],
    ['300 or more houses', '300 or more houses'],
    ['~300 houses', '~300 houses'],
    ['fifth time', '5th time'],
    ['14,500 letters', '14,500 letters'],
  ])('%s is shown as %s', (text, shown) => expect(quantity.show(quantity.parse(text)!)).toBe(shown));
});

describe('headOf', () => {
  test.each([
    ['staff members', 'member'],
    ['women', 'woman'],
    ['party officials', 'official'],
    ['police', 'police'],
    ['counties', 'county'],
    ['coffee shops', 'shop'],
  ])('of %s is %s', (noun, head) => expect(headOf(noun)).toBe(head));
});
