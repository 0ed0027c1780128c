/** What is told by place is what the engine's Unicode tables tell, for every unit, alone and among others. */
import { expect, test } from '@jest/globals';
import { isForeign } from '../../src/kinds/name/romanise.js';
import { CLASS, charBits, UPPER_BIT } from '../../src/text/chars.js';
import { bare, hasLetter, hasLetterOrNumber, lettersAndNumbers, withoutMarks } from '../../src/text/letters.js';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const AMONG = ['𝔸', '1', '.', '́', 'Ж'];
const TEXTS = [...UNITS, ...AMONG.flatMap((other) => UNITS.filter((_, unit) => unit < 0x2100).map((ch) => `${ch}${other}(`)), ''];

const differing = <T>(ours: (text: string) => T, theirs: (text: string) => T): string[] =>
  TEXTS.filter((text) => ours(text) !== theirs(text));

test.each<[string, (text: string) => unknown, (text: string) => unknown]>([
  ['a letter', hasLetter, (text) => /\p{L}/u.test(text)],
  ['a letter or a number', hasLetterOrNumber, (text) => /[\p{L}\p{N}]/u.test(text)],
  ['marks', withoutMarks, (text) => text.replace(/\p{M}+/gu, '')],
  ['letters and numbers alone', lettersAndNumbers, (text) => text.replace(/[^\p{L}\p{N}]/gu, '')],
  ['letters, numbers and a sign', (text) => lettersAndNumbers(text, '&'), (text) => text.replace(/[^\p{L}\p{N}&]/gu, '')],
  ['bare edges', (text) => bare(text, '$£'), (text) => text.replace(/^[^\p{L}\p{N}$£]+|[^\p{L}\p{N}$£]+$/gu, '')],
  ['one bare edge', (text) => bare(`'${text}'`, '', "'"), (text) => `'${text}'`.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '')],
  ['foreign letters', isForeign, (text) => /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}\p{C}]/u.test(text)],
])('%s', (_name, ours, theirs) => {
  expect(differing(ours, theirs)).toEqual([]);
});

test('the classes of units', () => {
  const wrong = UNITS.filter((ch, unit) => {
    const bits = charBits(unit);
    const kind = bits & 0x0f;
    if (kind === CLASS.HIDDEN || kind === CLASS.SURROGATE || kind === CLASS.NEWLINE || unit < 0xa0) return false;
    const upper = /\p{L}/u.test(ch) && ch.toLowerCase() !== ch && ch.toUpperCase() === ch;
    if (((bits & UPPER_BIT) !== 0) !== upper) return true;
    if (/\p{L}/u.test(ch)) return kind !== CLASS.LETTER;
    if (/\p{M}/u.test(ch)) return kind !== CLASS.MARK;
    if (/\p{Nd}/u.test(ch)) return kind !== CLASS.DIGIT;
    if (/\p{Z}/u.test(ch)) return kind !== CLASS.SPACE;
    return kind !== (/\p{P}/u.test(ch) ? CLASS.PUNCT : CLASS.SYMBOL);
  });
  expect(wrong).toEqual([]);
});
