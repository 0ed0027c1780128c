/** Ages of persons whom an article need not name. */
import { check } from '../../src/check.js';
import { sourceOf } from './seen.js';

const ages = (...texts: string[]): string[] =>
  check({
    facts: [],
    sources: texts.map((text, i) => ({ ...sourceOf(text, null), name: `${i}.txt` })),
    storyOf: () => 'shooting',
  })
    .findings.filter(({ rule, kind, severity }) => rule === 'disagrees' && kind === 'quantity' && severity !== 'info')
    .map(({ severity, message }) => `${severity}: ${message.replace('Articles disagree on the age of ', '')}`);

const TOWN = 'Police in Harnwick were called to Corder Street on Monday night.\n\n';
const article = (...sentences: string[]): string => `${TOWN}${sentences.join(' ')}\n`;

describe('the only victim of each article', () => {
  test.each([
    ['A 17-year-old boy was killed in the shooting.', 'The shooting took the life of an 18-year-old boy.', 'the victim: 17 or 18'],
    ['A boy, 11, was shot in the arm.', 'A 12-year-old boy from Harnwick was taken to the hospital with a wound.', 'the victim: 11 or 12'],
    ['A 48-year-old woman has died, police said.', 'Officers found Rosa Tellman, 49, shot dead in a garden.', 'Rosa Tellman: 48 or 49'],
    ['An 8-year-old Harnwick girl was accidentally shot.', 'A 7-year-old girl was struck by a bullet.', 'the victim: 8 or 7'],
  ])('%s / %s', (a, b, told) => {
    const [x, y] = told.match(/\d+/g)!;
    expect(ages(article(a), article(b))).toEqual([
      expect.stringMatching(new RegExp(`^warning: ${told.split(':')[0]}: (${x} or ${y}|${y} or ${x})$`)),
    ]);
  });
});

describe('the only suspect of each article', () => {
  test('one of them named', () =>
    expect(ages(article('A 34-year-old man was charged with assault.'), article('Ned Corral, 35, was arrested on Friday.'))).toEqual([
      expect.stringContaining('Ned Corral: 3'),
    ]));
});

describe('perhaps two persons', () => {
  test.each([
    ['a victim and a suspect', 'A 17-year-old boy was killed.', 'An 18-year-old boy was arrested.'],
    ['a boy and a girl', 'A 17-year-old boy was killed.', 'An 18-year-old girl was killed.'],
    ['ages far apart', 'A 17-year-old boy was killed.', 'A 24-year-old was killed.'],
    ['two victims in one', 'A 17-year-old boy and a 22-year-old man were killed.', 'An 18-year-old man was killed.'],
    ['one article tells of both', 'A 17-year-old boy was killed. His friend, 18, ran away.', 'An 18-year-old boy was killed.'],
    ['both are named', 'Ann Marlow, 17, was killed.', 'Rosa Tellman, 18, was killed.'],
    ['several shootings', 'A 17-year-old boy was killed in one of three separate shootings.', 'An 18-year-old boy was killed.'],
  ])('%s', (_, a, b) => expect(ages(article(a), article(b))).toEqual([]));

  test('articles that share no name', () =>
    expect(ages('A 17-year-old boy was killed in Harnwick.\n', 'An 18-year-old boy was killed in Tolvane.\n')).toEqual([]));
});

test('the dead grow no older: a later report cannot explain an age', () => {
  const early = article(
    'Matt Tellman, 15, was shot dead by a friend, police said. Detectives were at the scene. Police are investigating.',
  );
  const late = article(
    'A jury convicted Ned Corral at his trial. The verdict came late. Prosecutors said he shot 16-year-old Matt Tellman dead. He will be sentenced in May.',
  );
  expect(ages(early, late)).toEqual(['error: Matt Tellman: 15 or 16']);
  expect(ages(early.replace('shot dead', 'hit'), late.replace(' dead.', ' in the arm.'))).toEqual([]);
});

test('whence somebody is, and what they are, is no name of theirs', () => {
  const nun = (age: number): string => article(`A ${age}-year-old Castrian nun was shot in the chapel and died in hospital.`);
  expect(ages(nun(31), nun(32))).toHaveLength(1);
  const singer = (age: number): string => article(`The ${age}-year-old Tolvane singer Rosa Tellman gave evidence on Friday.`);
  expect(ages(singer(31), singer(33))).toEqual(['error: Rosa Tellman: 31 or 33']);
});

describe('beside one word of a name', () => {
  const full = 'Igor Tarnovsky, 41, walked to the river on Monday.';
  const word = 'Igor, 42, walked to the river on Monday.';
  test('the age is that of who bears it in full elsewhere, and never an error', () => {
    expect(ages(article(full), article(word))).toEqual(['warning: Igor Tarnovsky: 41 or 42']);
    expect(ages(article('Fisherman Igor Tarnovsky is well.', full), article(word))).toEqual(['warning: Igor Tarnovsky: 41 or 42']);
  });
  test('unless two of the story bear it', () => {
    expect(ages(article(full, 'Igor Velan rowed out to him.'), article(word))).toEqual([]);
  });
});
