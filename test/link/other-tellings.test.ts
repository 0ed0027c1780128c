/** The same told otherwise by two newspapers: what is a disagreement, and what is only another way of telling. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const LEAD = [
  'A lorry came off the coast road near Kelmer and fell into the harbour, the Kelmer police said.',
  'The Kelmer police said a lorry fell into the harbour from the coast road near Kelmer.',
];

/** The errors and warnings of two articles that go on with these words. */
const told = (a: string, b: string): string[] =>
  disagreements(`${LEAD[0]}\n\n${a}\n`, `${LEAD[1]}\n\n${b}\n`).filter((line) => !line.startsWith('info'));

describe('ages', () => {
  test('before a name whose second comma was forgotten', () => {
    expect(told('The driver, Tomas Veld, 40, was hurt.', 'A 46-year-old driver, Tomas Veld was taken to hospital.')).toEqual([
      'error quantity "40" / "46"',
    ]);
    expect(told('The driver, Tomas Veld, 40, was hurt.', 'After he had hit a 46-year-old man, Tomas Veld was taken to hospital.')).toEqual(
      [],
    );
  });
  test('of somebody who has one name', () => {
    expect(told('His wife Meng, 30, was hurt.', 'His 21-year-old wife, Meng — who had sat beside him — was hurt.')).toEqual([
      'error quantity "21" / "30"',
    ]);
  });
});

describe('counts', () => {
  test('of others, beside one who is named', () => {
    expect(
      told(
        'Four anglers, Alwin Brandt among them, were killed when the lorry hit the pier.',
        'The lorry killed Alwin Brandt and three other anglers when it hit the pier.',
      ),
    ).toEqual([]);
  });
  test('lengths of two directions', () => {
    const hole = (what: string): string => `The fall of the lorry left a ${what} hole in the pier of the harbour.`;
    expect(told(hole('4-metre wide'), hole('6-metre deep'))).toEqual([]);
    expect(told(hole('4-metre deep'), hole('6-metre deep'))).toEqual(['error quantity "4-metre" / "6-metre"']);
  });
});

describe('what is counted', () => {
  const at = (count: string): string => `The pier was full, and the police brought ${count} from the harbour to the Kelmer fair.`;
  test('persons of two offices', () => {
    expect(told(at('40 stewards'), at('40 volunteers'))).toEqual(['warning quantity "40 stewards" / "40 volunteers"']);
  });
  test('the same persons by another of their sides', () => {
    expect(told(at('40 girls'), at('40 students'))).toEqual([]);
    expect(told(at('40 suspects'), at('40 sailors'))).toEqual([]);
    expect(told(at('40 women'), at('40 children'))).toEqual(['warning quantity "40 children" / "40 women"']);
  });
  test('what grows by the hour', () => {
    const page = (likes: string): string => `The page that asks for a new pier at Kelmer has ${likes} likes.`;
    expect(told(page('3,100'), page('4,200'))).toEqual([]);
  });
});

describe('sums', () => {
  test('a price just below a round figure', () => {
    const ticket = 'A ticket for the ferry to Kelmer costs';
    expect(told(`${ticket} $349 a year.`, 'The ferry to Kelmer costs $350 a year, for which a ticket is sold.')).toEqual([]);
    expect(told(`${ticket} $340 a year.`, 'The ferry to Kelmer costs $350 a year, for which a ticket is sold.')).toEqual([
      'error money "$340" / "$350"',
    ]);
  });
});

describe('names', () => {
  test('whose two words both differ', () => {
    expect(told('The minister Nuhad Mashrouk came.', 'The minister Nouhad Machrouq came.')).toEqual([
      'warning name "Nouhad Machrouq" / "Nuhad Mashrouk"',
    ]);
    expect(told('Its driver Ivan Petrov was hurt.', 'Its driver Igor Pavlov was hurt.')).toEqual([]);
    expect(told('The ministers Nuhad Mashrouk and Nouhad Machrouq came.', 'Nouhad Machrouq, the minister, came.')).toEqual([]);
  });
  test('that newspapers write in ways of their own', () => {
    expect(told('The lorry came from Kyiv on Friday.', 'The lorry had come from Kiev.')).toEqual([]);
    expect(told('The lorry came from Varzinovka on Friday.', 'The lorry had come from Varzinovna.')).toEqual([
      'warning name "Varzinovka" / "Varzinovna"',
    ]);
  });
  test('of Korea, with and without a hyphen', () => {
    expect(told('The owner, Kim Tae-ryun, came.', 'The owner, Kim Tae Ryun, came.')).toEqual([]);
    expect(told('The owner, Ann Tae-Ryun, came.', 'The owner, Ann Tae Ryun, came.')).toEqual([
      'warning name "Ann Tae Ryun" / "Ann Tae-Ryun"',
    ]);
  });
  test('two of one family whose given names begin alike', () => {
    expect(
      told(
        'Abu Karim al-Zirtani, 20, drove. Abu Nasser al-Zirtani, 23, sat beside.',
        'Abu Karim al-Zirtani, 20, was hurt, said Abu Nasser al-Zirtani, 23.',
      ),
    ).toEqual([]);
  });
  test('a name in the plural', () => {
    expect(told('It was a Bravatti Sport that fell.', 'Three Bravattis fell.')).toEqual([]);
  });
  test('that begin alike, of one family', () => {
    expect(told('The owner, Harlan Veldkamp, came.', 'The owner, Harlow Veldkamp, came.')).toEqual([
      'warning name "Harlan Veldkamp" / "Harlow Veldkamp"',
    ]);
    expect(told('The owner, Harlan Veldkamp, came.', 'The owner, Horace Veldkamp, came.')).toEqual([]);
  });
  test('of a father and a daughter in one sentence', () => {
    expect(told('The owner, Marika Velden, came.', 'Marika Velden was hurt. “She is well,” said Marek Velden, Marika’s father.')).toEqual(
      [],
    );
  });
  test('a place, and what is called after it', () => {
    expect(told('It was bound for Zirtah that day.', 'It was hired by the Zirtan Islamist guards.')).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const call = (number: string): string => `Anyone who saw it is asked to call the harbour helpline on ${number}.`;
  test('with a figure too many, and two in each other\u2019s place', () => {
    expect(told(call('0355 111 222'), call('03555 111 222'))).toEqual(['error term "0355 111 222" / "03555 111 222"']);
    expect(told(call('0355 121 322'), call('0355 112 322'))).toEqual(['error term "0355 112 322" / "0355 121 322"']);
  });
  test('written in another way, and of other lines', () => {
    expect(told(call('(0355) 111-222'), call('0355 111 222'))).toEqual([]);
    expect(told(call('0355 111 222'), call('0355 876 543'))).toEqual([]);
    expect(told(call('1-800-555-0142'), call('(800) 555-0142'))).toEqual([]);
    expect(told(call('+44 355 111 222'), call('0355 111 222'))).toEqual([]);
    // The desk and the switchboard of one office.
    expect(told(call('859-555-3600'), call('859-555-3700'))).toEqual([]);
  });
});
