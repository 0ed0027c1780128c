import { inAt } from '../../src/kinds/date/counted.js';
import { anyPhraseAt } from '../../src/kinds/date/phrase.js';
import { isCountedIn, isPlainFigure } from '../../src/kinds/date/plain.js';
import { type Cursor, unitOf } from '../../src/kinds/date/vocab.js';
import { scan } from '../../src/text/scan.js';
import { formOf, wordOf } from '../../src/text/words.js';

// Every word that the lists of dates know, and some that they do not: what is turned away at first sight must be nothing that reading would find.
const KNOWN = Array.from({ length: wordOf('zzz') }, (_, word) => formOf(word)).filter((form) => /^[a-z0-9.'-]+$/.test(form));
const BEFORE = [
  '',
  'the',
  'past',
  'after',
  'at',
  'before',
  'ten past',
  'a quarter to',
  'on',
  'by',
  'AD',
  'dated',
  'about',
  'Friday',
  'between 3 and',
];
const MARKS = [',', '.', ';', '!', '?', ')', ']', '%', '-', '/', ':', "'", '"', ' -', ' /', '(', '$', '°', '–'];

function cursorOf(text: string): Cursor {
  const tokens = scan(text);
  return { tokens, from: 0, to: tokens.count, alone: false };
}

function wronglyPlain(text: string): boolean {
  const c = cursorOf(text);
  for (let i = 0; i < c.to; i++) if (c.tokens.type[i] === 2 && isPlainFigure(c, i) && anyPhraseAt(c, i) !== null) return true;
  return false;
}

describe('figures turned away at first sight', () => {
  test.each(['6', '12', '30', '630'])('%s before every known word', (figure) => {
    const wrong: string[] = [];
    for (const form of KNOWN)
      for (const text of [
        `He left ${figure} ${form} 2012`,
        `He left at ${figure} ${form} May 5`,
        `ten past ${figure} ${form} this morning`,
      ])
        if (wronglyPlain(text)) wrong.push(text);
    expect(wrong).toEqual([]);
  });

  test('behind words and before marks, and what follows those', () => {
    const wrong: string[] = [];
    for (const before of BEFORE)
      for (const mark of MARKS)
        for (const behind of ['', '7', ' 7', ' 2012', 'May', ' p.m.', 'year-old', ' Friday', 'second', '30 p.m.'])
          for (const figure of ['6', '12', '31', '630']) {
            const text = `They ${before} ${figure}${mark}${behind} then left`;
            if (wronglyPlain(text)) wrong.push(text);
          }
    expect(wrong).toEqual([]);
  });

  test('most counts are', () => {
    const c = cursorOf('The 36-year-old saw 23 people, 14 dogs and 5% of 120 houses.');
    const figures = Array.from({ length: c.to }, (_, i) => i).filter((i) => c.tokens.type[i] === 2);
    expect(figures.map((i) => isPlainFigure(c, i))).toEqual([true, true, true, true, true]);
  });
});

describe('units behind no count after in', () => {
  test('every unit with every count before it', () => {
    const wrong: string[] = [];
    const units = KNOWN.filter((form) => unitOf(wordOf(form)) !== null);
    for (const count of [
      'two',
      'a few',
      '3',
      'half a',
      'a couple of',
      '2 years and',
      'twenty-one',
      'one and a half',
      'several',
      '2.5',
      'a hundred',
    ])
      for (const unit of units)
        for (const lead of ['in', 'within', 'in the', 'for']) {
          const c = cursorOf(`They will leave ${lead} ${count} ${unit}`);
          for (let i = 0; i < c.to; i++)
            if (unitOf(c.tokens.word[i]) !== null && !isCountedIn(c, i) && inAt(c, i) !== null) wrong.push(`${lead} ${count} ${unit}`);
        }
    expect(wrong).toEqual([]);
  });
});
