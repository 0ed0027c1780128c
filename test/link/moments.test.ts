/** Times of one happening that two articles give, in the words that the press has for it, and times of other moments. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const LEAD = [
  'Two boys were shot at the Harbour Court flats in Kelmer, Kelmer police said.',
  'Kelmer police are looking for whoever shot two boys at the Harbour Court flats.',
];

/** `severity "one" / "other"` of each finding on a time, of two articles that go on with these words. */
const told = (a: string, b: string): string[] =>
  disagreements(`${LEAD[0]}\n\n${a}\n`, `${LEAD[1]}\n\n${b}\n`)
    .filter((line) => line.includes(' date '))
    .map((line) => line.replace(' date ', ' '));

const HAPPENED = 'The shooting happened around 3 p.m. at Harbour Court.';

describe('when it happened', () => {
  test('in a word that says no more than that it came about', () => {
    expect(told('The flat is where the weapon discharged around 5 p.m. that day.', HAPPENED)).toEqual([
      'warning "around 3 p.m." / "around 5 p.m."',
    ]);
    expect(told('The chaos played out at 3:25 p.m. at Harbour Court.', HAPPENED)).toEqual(['warning "3:25 p.m." / "around 3 p.m."']);
    expect(told('A neighbour heard gunfire at Harbour Court at 4:10 p.m.', HAPPENED)).toEqual(['warning "4:10 p.m." / "around 3 p.m."']);
  });
  test('told by what was done when', () => {
    const came = 'It was around 4 p.m. that day when three men drove to Harbour Court and opened fire.';
    expect(told(came, HAPPENED)).toEqual(['error "around 3 p.m." / "around 4 p.m."']);
    expect(told(came.replace('and opened fire', 'and sold sweets'), HAPPENED)).toEqual([]);
  });
  test('of which a noun stands behind the time', () => {
    expect(told('They said he was with them at the time of the 3:30 p.m. shooting at Harbour Court.', HAPPENED)).toEqual([
      'warning "3:30 p.m." / "around 3 p.m."',
    ]);
  });
  test('beside what was on there', () => {
    const at = 'Police say someone opened fire about 3:30 p.m. at Harbour Court, where about 300 people were gathered.';
    expect(told(at, HAPPENED)).toEqual(['warning "about 3:30 p.m." / "around 3 p.m."']);
  });
  test('and whom it left dead', () => {
    const left = 'The shooting happened around 4 p.m. at Harbour Court and left Ann Tarn dead.';
    expect(told(left, HAPPENED)).toEqual(['error "around 3 p.m." / "around 4 p.m."']);
  });
  test('of two days that one article tells of', () => {
    const days = `The shooting happened around 4 p.m. Wednesday at Harbour Court. A third boy was shot around 3 p.m. Friday in Velm.`;
    expect(told(days, HAPPENED.replace('p.m.', 'p.m. Wednesday'))).toEqual([
      'warning "around 3 p.m. Wednesday" / "around 4 p.m. Wednesday"',
    ]);
  });
});

describe('at one place', () => {
  test('in two spellings', () => {
    const at = (when: string, where: string) => `Nobody has been held so far. The attack on the school came at ${when} near ${where}.`;
    expect(told(at('3.45pm', 'Jabarrin Mill'), at('about 3pm', 'Jabarin'))).toEqual(['error "3.45pm" / "about 3pm"']);
    expect(told(at('3.45pm', 'Jabarrin Mill'), at('about 3pm', 'Orm'))).toEqual(['info "3.45pm" / "about 3pm"']);
  });
});

describe('times that point away from one another', () => {
  test('are two', () => {
    expect(told(HAPPENED, HAPPENED.replace('around 3', 'a little before 2:45'))).toEqual([
      'warning "a little before 2:45 p.m." / "around 3 p.m."',
    ]);
  });
  test('and those that point at one another one', () => {
    expect(told(HAPPENED, HAPPENED.replace('around 3', 'just after 2:45'))).toEqual([]);
  });
});

describe('no disagreement', () => {
  test('when somebody was called late', () => {
    expect(told('Officers were called about the two boys at Harbour Court at 3:20 p.m.', HAPPENED)).toEqual([]);
  });
  test('at a place of which the other does not tell', () => {
    const elsewhere = 'Nobody has been held so far. A third boy was hit around 9 p.m. near Velm Mill by bullets from a car.';
    expect(told(elsewhere, 'The shooting happened around 3 p.m. near Harbour Court.')).toEqual([]);
  });
});
