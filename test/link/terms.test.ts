import { describe, expect, test } from '@jest/globals';
import { linkTerms } from '../../src/link/terms.js';
import type { Slot } from '../../src/model/link.js';
import type { Extracted } from '../../src/model/source.js';
import { segment } from '../../src/segment/index.js';

function article(text: string, index: number): Extracted {
  const source = { name: `${index}.txt`, sha256: '', raw: text, text, map: null, title: null, date: null, blocks: [], comments: [] };
  return { ...segment(source), found: [] };
}

const link = (...texts: string[]): Slot[] => linkTerms({ name: 'test', articles: texts.map(article), lineages: texts.map((_, i) => i) });
const messages = (...texts: string[]): string[] => link(...texts).map((slot) => slot.message);

describe('a slip', () => {
  test('an unknown word one letter off a word that another article uses', () => {
    expect(messages('The rocket was launched at dawn.', 'The rocket was lauched at dawn.')).toEqual([
      'Articles spell one word in two ways: "launched" or "lauched"',
    ]);
  });

  test('a letter left out before the last', () => {
    expect(messages('The democrats met.', 'Some democras stayed.')).toEqual([
      'Articles spell one word in two ways: "democrats" or "democras"',
    ]);
  });

  test('a letter left out of a verb, and one doubled before the last', () => {
    expect(messages('She was recognized at once.', 'He was recogized too.')).toEqual([
      'Articles spell one word in two ways: "recognized" or "recogized"',
    ]);
    expect(messages('The students met.', 'Some studentts stayed.')).toEqual([
      'Articles spell one word in two ways: "students" or "studentts"',
    ]);
  });

  test('is one for one word, the one that the story uses more', () => {
    expect(
      messages('Ten countries and more countries met. Two counties did not.', 'All countires sent word.').filter((one) =>
        one.includes('ountires'),
      ),
    ).toEqual(['Articles spell one word in two ways: "countries" or "countires"']);
  });

  test('a given name of one person', () => {
    expect(messages('They held Marquis Frederick, 19.', 'They held Fredrick Marquis, 19.')).toEqual([
      'Articles spell one word in two ways: "Frederick" or "Fredrick"',
    ]);
  });

  test.each([
    ['a word made of a known one', 'They were relieved to hear it.', 'She relived the day.'],
    ['a word joined to another', 'It was a perfect day.', 'The sub-prefect spoke to the press.'],
    ['the given name of another', 'It was for Christine Lagrange.', 'It was for Christiane Amsel.'],
    ['a form of another word', 'The factories closed.', 'The factory closed.'],
    ['who does what the other says', 'The sprints and hurdles are over.', 'The hurdlers are here.'],
    ['a place and its people', 'Boats left Honduras early.', 'Most of them are Hondurans.'],
    ['what is done, and who does it', 'It is all politics.', 'Some politicos came.'],
    ['what is given, and that it is', 'They lost their subsidies.', 'The fund subsidizes fares.'],
    ['who does it, told of several', 'The searches went on.', 'The searchers went on.'],
  ])('is none: %s', (_, a, b) => expect(messages(a, b)).toEqual([]));
});

describe('two dialects', () => {
  test('are one remark, each under its own name', () => {
    const slots = link(
      'The centre was analysing the aluminium hull. A neighbour ploughed on.',
      'The center was analyzing the aluminum hull. A neighbor plowed on.',
    );
    expect(slots.map((slot) => slot.kind)).toEqual(['term']);
    const [british, american] = slots[0].readings;
    expect([british.text, american.text].map((text) => text.split(' ')[0])).toEqual(['British', 'American']);
    expect(british.mentions.every((mention) => mention.article === 0)).toBe(true);
    expect(american.mentions.every((mention) => mention.article === 1)).toBe(true);
  });

  test('a word that serves as a name is told by itself', () => {
    expect(messages('He said Labour would vote. In the end Labour won.', 'He said Labor would vote. In the end Labor won.')).toEqual([
      'Articles spell one word in two ways: "Labor" or "Labour"',
    ]);
  });

  test('a house chooses between two', () => {
    expect(messages('An adviser left.', 'An advisor left.')).toEqual(['Articles spell one word in two ways: "adviser" or "advisor"']);
  });
});

describe('a word of a longer name', () => {
  const LABOUR = 'Staff of Labour went. They say Labour pays, and that Labour will.';

  test('is no spelling of its own where its article writes the other one elsewhere', () => {
    expect(messages(LABOUR, 'The Australian Labor Party was fined. He says Labour was not.')).toEqual([]);
    expect(messages(LABOUR, 'The Department of Labor is to look at it. He says Labour was not.')).toEqual([]);
  });

  test('is left out of the places, and the others stand', () => {
    const [slot] = link(LABOUR, 'The Australian Labor Party was fined. He says Labour was not.', 'They say Labor pays.');
    expect(slot.readings.map(({ text, mentions }) => [text, mentions.map(({ article }) => article)])).toEqual([
      ['Labor', [2]],
      ['Labour', [0, 0, 0, 1]],
    ]);
  });

  test('counts where the story has that name in the other spelling too, and where its article has no other', () => {
    const party = link(`${LABOUR} The Labour Party paid.`, 'The Labor Party paid. He says Labour was not.', 'They say Labor pays.');
    expect(party.map(({ readings }) => readings.map(({ mentions }) => mentions.length))).toEqual([[2, 5]]);
    expect(messages(LABOUR, 'Many say Labor pays, and that Labor will. The UK Labor Party did.')).toHaveLength(1);
  });
});
