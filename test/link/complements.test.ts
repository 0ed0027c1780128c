/** What stands behind a value says of what it is, and so whether it is the fact's. */
import { describe, expect, test } from '@jest/globals';
import { seen } from './seen.js';

const findings = (fact: string, text: string): string[] =>
  seen([fact], `${text}\n`).filter((line) => /^(?:error|warning|info) /.test(line));

const GANG = '{ id: gang, quantity: 7 members, about: [Harbour Kings, gang, charged, shooting] }';
const DEAD = '{ id: dead, quantity: 6 people, about: [gunman, killed, Port Ellery] }';
const HURT = '{ id: hurt, quantity: 4 others, about: [injured, kill, shooting, Corve] }';
const SHARE = '{ id: share, quantity: 52%, about: [outage, Port Ellery, Norwick] }';

describe('another value', () => {
  test('of members of something else', () => {
    expect(findings(GANG, 'The Harbour Kings gang was charged over the shooting of four members of a family.')).toEqual([]);
    expect(findings(GANG, 'Nine members of the Harbour Kings gang were charged over the shooting.')).toEqual(['error quantity "Nine"']);
  });

  test('that counts the gunman in', () => {
    expect(findings(DEAD, 'Seven people were killed in Port Ellery, including the gunman.')).toEqual([]);
    expect(findings(DEAD, 'A gunman killed eight people in Port Ellery, including a child.')).toEqual(['error quantity "eight"']);
  });

  test('of those whom the fact does not count as others', () => {
    expect(findings(HURT, 'A Corve man is accused of killing one person and injuring several others in the shooting.')).toEqual([]);
    expect(findings(HURT, 'The shooting in Corve killed a man and injured five others.')).toEqual(['error quantity "five"']);
  });

  test('of a share of what the fact does not name is less sure', () => {
    const severity = (text: string) => findings(SHARE, text).map((line) => line.split(' ')[0]);
    expect(severity('In the outage 65% of calls from Port Ellery to Norwick failed.')).not.toContain('error');
  });

  test('on another street', () => {
    const fact = 'Two hours after responding to the Mill Hill shooting, officers were called to a home in the 5200 block of Corve Woods.';
    expect(findings(fact, 'Police also responded to a shots fired call at 10:40 p.m. in the 2200 block of Noon Street.')).toEqual([]);
    expect(findings(fact, 'After the Mill Hill shooting, officers were called to a home in the 5300 block of Corve Woods.')).toHaveLength(
      1,
    );
  });

  test('of the rest, or of what was wanting', () => {
    const fact = '{ id: games, quantity: 4 games, about: [Brask, missed, knee] }';
    expect(findings(fact, 'With a bad knee, Brask will have missed the final two games.')).toEqual([]);
    expect(findings(fact, 'Brask needed just two games after the knee that he missed.')).toEqual([]);
    expect(findings(fact, 'With a bad knee, Brask missed two games.')).toEqual(['error quantity "two"']);
  });

  test('of another year', () => {
    expect(findings('Tom Felden is 95 years old.', '"I am proud," Felden, 92, told a paper in 2006. Tom Felden died on Friday.')).toEqual([
      'warning quantity "92"',
    ]);
    expect(findings('Tom Felden is 95 years old.', 'Tom Felden, 92, died on Friday.')).toEqual(['error quantity "92"']);
  });

  test('of a year that says which campaign', () => {
    const fact = "Lowe's role in the 1968 harbour campaign was to win over the pilots.";
    expect(findings(fact, 'In 1967 Lowe became a friend of the campaign.')).toEqual([]);
    expect(findings(fact, "Lowe's role in the 1969 harbour campaign was to win over the pilots.")).toHaveLength(1);
  });
});

test('a figure whose unit is left out is the same', () => {
  expect(
    seen(['{ id: level, quantity: 0.41%, about: [Brask, alcohol, blood, level] }'], "Brask's blood alcohol level was 0.41.\n"),
  ).toEqual(['level: agrees']);
});

test('sheriffs are no spelling of a sheriff’s office', () => {
  const fact = "{ id: office, name: Corve County Sheriff's Office }";
  expect(findings(fact, 'Corve County Sheriffs led the suspect out of the house.')).toEqual([]);
  expect(findings(fact, 'Corve County Sherif’s Office said so.')).toHaveLength(1);
});

test('suspects and nationals may be what the fact counts', () => {
  const fact = '{ id: pirates, quantity: 23 pirates, about: [navy, Corve, captured] }';
  expect(seen([fact], 'The Corve navy captured 23 suspects.\n')).toEqual(['pirates: agrees']);
  expect(seen([fact], 'The Corve navy captured 23 boats.\n')).toEqual(['pirates: differs-in-scope', 'warning quantity "23"']);
});
