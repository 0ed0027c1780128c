import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract/index.js';
import { FactLinker } from '../../src/link/facts/index.js';
import { readFacts } from '../../src/read/index.js';
import { segment } from '../../src/segment/index.js';
import { sourceOf } from './seen.js';

/** What an article says of facts: verdict and text, names that agree left out. */
function told(facts: string, text: string): [string, string, number][] {
  const { file, problems } = readFacts('facts.yaml', `version: 1\nfacts:\n${facts}`);
  if (file === null) throw new Error(problems.map((problem) => problem.message).join('; '));
  return new FactLinker(file.facts)
    .link(extract(segment(sourceOf(text, null))), 0, () => true)
    .filter((link) => link.found !== null)
    .map((link) => [link.verdict, link.text, link.confidence]);
}

describe('a value is of the place that the fact names', () => {
  const fact = '  - id: sick\n    quantity: 461 patients\n    about: [Kelmerford, outbreak, infected]\n';
  test('an article of another place says nothing of it', () => {
    expect(told(fact, 'In Norriendale 420 patients were infected in an outbreak on Sunday.')).toEqual([]);
  });
  test('an article of the place that gives another figure contradicts it', () => {
    expect(told(fact, 'In Kelmerford 420 patients were infected in an outbreak on Sunday.')).toEqual([
      ['conflicts', '420', expect.any(Number)],
    ]);
  });
  test('the place may stand anywhere in the article', () => {
    const [verdicts] = told(fact, 'Kelmerford is in shock.\n\nThe mayor spoke.\n\nIn the outbreak 420 patients were infected, she said.');
    expect(verdicts?.[0]).toBe('conflicts');
  });
});

describe('a person is named by one post at a time', () => {
  const fact = '  - id: head\n    name: Sofia Patel\n    is: head of operations\n';
  test('another post is a doubt, not an error', () => {
    const [[verdict, text, confidence]] = told(fact, 'Sofia Patel, the chief executive of the party, left.');
    expect([verdict, text]).toEqual(['conflicts', 'chief executive of the party']);
    expect(confidence).toBeGreaterThanOrEqual(0.6);
    expect(confidence).toBeLessThan(0.9);
  });
  test('the same post in other words is told as such', () => {
    expect(told(fact, 'Operations chief Sofia Patel left.')).toEqual([['conflicts', 'Operations chief', 0.9]]);
  });
  test.each(['Sofia Patel, the former chief executive, left.', 'Sofia Patel, a lawyer, left.', 'Sofia Patel, a councillor, left.'])(
    '%s',
    (text) => {
      expect(told(fact, text)).toEqual([]);
    },
  );
  test('another person of that family name holds what post she likes', () => {
    expect(told(fact, 'Nina Patel, the chief executive, left.')).toEqual([]);
  });
});

describe('a name that is another fact’s', () => {
  const sisters = '  - id: potter\n    name: Ilse Brannock\n  - id: sailor\n    name: Ilsa Brannock\n';
  const text = 'Mayor Ilse Brannock came with her sister Ilsa Brannock.';
  const conflicting = (facts: string, article: string) => told(facts, article).map(([, written]) => written);
  test('is no misspelling of one that is alike', () => {
    expect(conflicting(sisters, text)).toEqual([]);
    expect(conflicting(sisters.slice(0, sisters.indexOf('  - id: sailor')), text)).toEqual(['Ilsa Brannock']);
  });
  test('a slip is still one for either', () => {
    expect(conflicting(sisters, 'Mayor Ilsse Brannock came.')).toEqual(['Ilsse Brannock']);
  });
  test('a known wrong form is held against the fact that lists it', () => {
    const listed = `${sisters}    variants: [Elsa Brannock]\n`;
    const links = told(listed.replace('Ilse', 'Else'), 'Mayor Elsa Brannock came.');
    expect(links).toEqual([]);
  });
});

describe('a name that two persons nearly share', () => {
  const wrong = (name: string, text: string) => told(`  - name: ${name}\n`, text).map(([, written, sure]) => [written, sure >= 0.9]);
  test('is the one’s whose full name the article has', () => {
    const text = 'Martina Hall led. Martin Hale did not concede. Hale’s lawyer came.';
    expect(wrong('Martina Hall', text)).toEqual([]);
    expect(wrong('Martina Hall', 'Martine Hall led.')).toEqual([['Martine Hall', true]]);
  });
  test('is no slip where the facts have the other', () => {
    const both = '  - name: Martina Hall\n  - name: Martin Hale\n';
    expect(told(both, 'Martina Hall led by 41. Hale, 57, did not concede.')).toEqual([]);
    expect(told(both, 'Martine Hall led by 41.').map(([, written]) => written)).toEqual(['Martine Hall']);
  });
  test('is surely a slip only where a word of it is right', () => {
    expect(wrong('Sofia Patel', 'Sophia Pattel came.')).toEqual([['Sophia Pattel', false]]);
    expect(wrong('Martina Hall', 'Martin Hale came. Martina Hall left.')).toEqual([]);
  });
  test('is no place that begins otherwise', () => {
    expect(wrong('Helen Garrowby', 'HARROWBY, Nov 27 (NPA) - A drain failed, Helen Garrowby said.')).toEqual([]);
    expect(wrong('Helen Garrowby', 'Priory Road, Marrowby. Helen Garrowby has her office here.')).toEqual([]);
    expect(wrong('Helen Garrowby', 'Helen Garrowby came. Then Garroby left.')).toEqual([['Garroby', true]]);
  });
});

test('a known wrong form with an ending is no wrong form where it is the right one so', () => {
  const fact = '  - name: Calder & Dales\n    variants: [Calder & Dale, Calder and Dale]\n';
  const linked = (text: string) => {
    const { file } = readFacts('facts.yaml', `version: 1\nfacts:\n${fact}`);
    return new FactLinker(file!.facts)
      .link(extract(segment(sourceOf(text, null))), 0, () => true)
      .map(({ verdict, text }) => [verdict, text]);
  };
  expect(linked('The Calder and Dales Railway said so.')).toEqual([['agrees', 'Calder and Dales']]);
  expect(linked('The Calder and Dale Railway said so.')).toEqual([['conflicts', 'Calder and Dale']]);
});

describe('lists', () => {
  const fact = '  - id: states\n    set: [North Carolina, Nevada, Ohio]\n    about: [staff, heading]\n';
  test('a member in fewer words is the same member', () => {
    expect(told(fact, 'Staff are heading to Carolina, Nevada and Ohio.').map(([verdict]) => verdict)).toEqual(['agrees']);
  });
  test('its twin is another', () => {
    expect(told(fact, 'Staff are heading to South Carolina, Nevada and Ohio.').map(([verdict]) => verdict)).toEqual(['conflicts']);
  });
});

describe('quotations', () => {
  const fact =
    '  - id: said\n    quote: We have seen the costly vault that nobody watched, and the vessel will sail.\n    speaker: Esther Huxley\n';
  test('the words of another speaker in the same mould are none of the fact', () => {
    expect(told(fact, '"We have seen the dense roof that nobody praised, and the basin will drain," Frank Ashdale said.')).toEqual([]);
  });
  test('her words with one changed contradict', () => {
    expect(
      told(fact, '"We have seen the costly vault that nobody guarded, and the vessel will sail," Esther Huxley said.').map(
        ([verdict]) => verdict,
      ),
    ).toEqual(['conflicts']);
  });
});

test('a team named by a year is one name', () => {
  const { found } = extract(segment(sourceOf('The Philadelphia 76ers beat the San Francisco 49ers at cards.', null)));
  expect(found.filter((one) => one.kind === 'name').map((one) => (one.value as { full: string }).full)).toEqual([
    'Philadelphia 76ers',
    'San Francisco 49ers',
  ]);
});
