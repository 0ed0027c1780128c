import { createRequire } from 'node:module';
import { describe, expect, jest, test } from '@jest/globals';
import anyAscii from 'any-ascii';

// jest cannot `require` an ES module on Node 20; Node itself can. The very package is handed in.
const real = createRequire(import.meta.url);
jest.unstable_mockModule('node:module', () => ({
  createRequire: () => (path: string) => (path === 'any-ascii' ? { default: anyAscii } : real(path)),
}));
const { isForeign, romanise } = await import('../../../src/kinds/name/romanise.js');
const { name } = await import('../../../src/kinds/name/index.js');

describe('other scripts', () => {
  test('are told from accented Latin', () => {
    expect(isForeign('Zoë Łukasz Ünal')).toBe(false);
    expect(isForeign('Сергей')).toBe(true);
  });
  test('Latin text is left as it is', () => {
    expect(romanise('Zoë O’Neill')).toBe('Zoë O’Neill');
  });
  test('Hangul by its own rule', () => {
    expect(romanise('김민수')).toBe('gim minsu');
  });
  test.each([
    ['Сергей Орлов', 'Sergei Orlov', 'compatible', true],
    ['Сергей Орлов', 'Sergey Viktorovich Orlov', 'compatible', true],
    ['Сергей Орлов', 'Igor Orlov', 'different', false],
    ['ООО "Волна"', 'OOO Volna', 'compatible', true],
    ['王明', '王明', 'same', true],
    ['王明', '王朋', 'different', false],
    ['김민수', '김민호', 'different', false],
    ['Γιώργος Ράπτης', 'Giorgos Raptis', 'compatible', true],
    ['Samir Haddad', 'سمير حداد', 'compatible', true],
    ['Samir Haddad', 'سمير خليل', 'different', false],
    ['Nasser al-Tamimi', 'ناصر التميمي', 'compatible', true],
    ['Kim Do Hyun', '김도현', 'compatible', true],
    ['Kim Do Hyun', '김민서', 'different', false],
    ['Park Chol Min', '박철민', 'compatible', true],
    ['Yaron Levinson', 'ירון לוינסון', 'compatible', true],
    ['Somchai Rattana', 'สมชาย รัตนา', 'compatible', true],
  ])('%s / %s: %s', (a, b, verdict, sameEntity) => {
    const answer = name.compare(name.parse(a)!, name.parse(b)!);
    expect({ verdict: answer.verdict, sameEntity: answer.sameEntity }).toEqual({ verdict, sameEntity });
    expect(answer.because.length).toBeGreaterThan(0);
  });
});
