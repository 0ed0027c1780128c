import { describe, expect, test } from '@jest/globals';
import { type Claim, claimAround } from '../../src/text/claim.js';
import { scan } from '../../src/text/scan.js';
import { formOf } from '../../src/text/words.js';
import { showModality } from './shown.js';

/** Reads a sentence in which the value stands in brackets. */
function read(marked: string): { claim: Claim; word: (token: number) => string; show: (p: { first: number; last: number }) => string } {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const tokens = scan(text);
  let first = 0;
  while (tokens.start[first] < from) first++;
  let last = first;
  while (last < tokens.count && tokens.end[last] <= to) last++;
  return {
    claim: claimAround(tokens, first, last),
    word: (token) => (token < 0 ? '-' : formOf(tokens.word[token])),
    show: ({ first: a, last: b }) => text.slice(tokens.start[a], tokens.end[b - 1]),
  };
}

/** Sentence, deed that governs the value, counted noun, verb (lemma), side of the deed. */
const CLAIMS: [string, string, string, string, Claim['role']][] = [
  ['[Two] people were killed and 14 wounded when a gunman opened fire.', 'KILL', 'people', 'kill', 'object'],
  ['Two people were killed and [14] wounded when a gunman opened fire.', 'INJURE', 'wounded', 'wound', 'object'],
  ['The blast killed at least [nine] soldiers near the border.', 'KILL', 'soldiers', 'kill', 'object'],
  ['A shooting left one man dead and [three] others injured.', 'INJURE', 'others', 'injure', 'object'],
  ['A shooting left [one] man dead and three others injured.', 'DIE', 'man', 'leave', 'object'],
  ['[Ten] guests, including a toddler, were injured at the ball.', 'INJURE', 'guests', 'injure', 'object'],
  ['[Five] sailors shot in Tarn harbour', 'SHOOT', 'sailors', 'shoot', 'object'],
  ['[59] dead, 527 injured in a ferry fire', 'DIE', 'dead', 'injure', 'object'],
  ['More than [450] goats were apprehended by rangers.', 'ARREST', 'goats', 'apprehend', 'object'],
  ['Police arrested [46] people on Monday night.', 'ARREST', 'people', 'arrest', 'object'],
  ['[Forty-six] protesters were arrested, police said.', 'ARREST', 'protesters', 'arrest', 'object'],
  ['The officers fired [11] shots.', 'SHOOT', 'shots', 'fire', 'object'],
  ['[Seven] bullets struck the teenager.', 'HIT', 'bullets', 'strike', 'subject'],
  ['The judge fined the league [$14,500] in 2016.', 'FINE', '-', 'fine', 'object'],
  ['The league was fined [$14,500].', 'FINE', '-', 'fine', 'object'],
  ['He is being held on a [$10,000] bond.', 'BAIL', 'bond', 'hold', 'other'],
  ['Bail was set at [$1 million].', 'BAIL', '-', 'set', 'other'],
  ['She was charged with [three] counts of fraud.', 'CHARGE', 'counts', 'charge', 'other'],
  ['He pleaded not guilty to [two] murder charges.', 'CHARGE', 'charges', 'plead', 'other'],
  ['The dealer was sentenced to [12] years in prison.', 'SENTENCE', 'years', 'sentence', 'other'],
  ['Jurors deliberated for [seven] hours before convicting him.', 'LAST', 'hours', 'deliberate', 'other'],
  ['More than [350] villagers had taken refuge in the school.', 'SHELTER', 'villagers', 'take', 'subject'],
  ['Firefighters evacuated [80] residents.', 'EVACUATE', 'residents', 'evacuate', 'object'],
  ['Divers rescued [twelve] boys from the cave.', 'RESCUE', 'boys', 'rescue', 'object'],
  ['[Six] fire engines were sent to the scene.', 'RESPOND', 'engines', 'send', 'object'],
  ['The fire destroyed [40] homes.', 'DAMAGE', 'homes', 'destroy', 'object'],
  ['Hewlett agreed to buy the rival for [$13.9 billion].', 'BUY', '-', 'buy', 'other'],
  ['The chipmaker rejected a bid of [$105 billion].', 'OFFER', '-', 'reject', 'other'],
  ['The [$13 billion] acquisition surprised investors.', 'BUY', 'acquisition', 'surprise', 'subject'],
  ['The thieves stole jewels worth [$2.5 million].', 'WORTH', '-', 'steal', 'object'],
  ['The company will lay off [500] workers.', 'LAYOFF', 'workers', 'lay', 'object'],
  ['The mill cut [90] jobs last spring.', 'LAYOFF', 'jobs', 'cut', 'object'],
  ['About [130] people marched toward the station.', 'PROTEST', 'people', 'march', 'subject'],
  ['A crowd of [2,000] gathered outside.', 'GATHER', '-', 'gather', 'subject'],
  ['[Fifty-one] senators voted for the bill.', 'APPROVE', 'senators', 'vote', 'subject'],
  ['The party won [12] seats.', 'ELECT', 'seats', 'win', 'object'],
  ['He scored [31] points against Lyon.', 'SCORE', 'points', 'score', 'object'],
  ['Shares fell [4 percent] in Tokyo.', 'FALL', '-', 'fall', 'object'],
  ['Rents rose by [6 percent].', 'RISE', '-', 'rise', 'other'],
  ['The storm left [20,000] homes without power.', 'OUTAGE', 'homes', 'leave', 'object'],
  ['Hackers exposed the data of [145 million] customers.', 'HACK', 'customers', 'expose', 'other'],
  ['Readers donated [$60,000] to the clinic.', 'DONATE', '-', 'donate', 'object'],
  ['The museum paid [£4 million] for the canvas.', 'PAY', '-', 'pay', 'object'],
  ['Officers found [two] men suffering from gunshot wounds.', 'FIND', 'men', 'find', 'object'],
  ['[Four] persons of interest in the shooting were arrested.', 'ARREST', 'persons', 'arrest', 'other'],
  ['She will miss [nine] games.', 'SIDELINE', 'games', 'miss', 'object'],
  ['President Obama will send [30,000] more troops.', 'SEND', 'troops', 'send', 'object'],
  ['The court was told by [two] witnesses.', 'SPEAK', 'witnesses', 'tell', 'subject'],
  ['[Two] separate shooting incidents worried the town.', 'SHOOT', 'incidents', 'worry', 'subject'],
  ['Pirates in [two] speedboats attacked the freighter.', 'ATTACK', 'speedboats', 'attack', 'subject'],
  ['The navy captured [23] pirates.', 'CAPTURE', 'pirates', 'capture', 'object'],
  ['Officials put the death toll at [59].', 'DIE', '-', 'put', 'other'],
  ['The death toll rose to [85].', 'DIE', '-', 'rise', 'other'],
  ['Nearly [100] staff will travel to North Carolina.', 'TRAVEL', 'staff', 'travel', 'subject'],
];

describe('deed, noun, verb and side', () => {
  test.each(CLAIMS)('%s', (sentence, deed, noun, verb, role) => {
    const { claim, word } = read(sentence);
    expect({
      deed: claim.deeds[0]?.deed,
      noun: word(claim.noun),
      verb: verb === '-' ? '-' : claim.lemma < 0 ? '' : formOf(claim.lemma),
      role: verb === '-' ? role : claim.role,
    }).toEqual({ deed, noun, verb, role });
  });
});

describe('qualifiers', () => {
  const FLAGS = ['additional', 'total', 'soFar', 'each', 'part'] as const;
  test.each([
    ['Police arrested [46] people.', ''],
    ['Another [12] people were hurt.', 'additional'],
    ['[Five] others were hurt.', 'additional'],
    ['[Two] more men were charged.', 'additional'],
    ['An additional [$1 billion] was set aside.', 'additional'],
    ['A total of [seven] people were treated.', 'total'],
    ['In all, [40] homes burned.', 'total'],
    ['[Forty] homes burned altogether.', 'total'],
    ['So far [nine] bodies have been found.', 'soFar'],
    ['By Monday [84] had died.', 'soFar'],
    ['To date, [23] states have voted.', 'soFar'],
    ['They were paid [$5] each.', 'each'],
    ['It sells for [$3] a gallon.', 'each'],
    ['The ship burns [40] tonnes per day.', 'each'],
    ['Police arrested 23 pirates, [12] of them Somali.', 'part'],
    ['Eighty were hurt, including [four] children.', 'part'],
    ['Police held ten men, [two] of whom were armed.', 'part'],
    ['The [new] rule helps.', ''],
  ])('%s: %s', (sentence, expected) => {
    const { claim } = read(sentence);
    expect(FLAGS.filter((flag) => claim.qualifiers[flag]).join(', ')).toBe(expected);
  });

  test.each([
    ['On Monday [46] people marched; a vigil followed on Wednesday.', 'monday wednesday', ''],
    ['In May 2016 the league was fined [$14,500].', '', 'may 2016'],
    ['They may pay [$200] in March.', '', 'march'],
    ['About [130] march every year.', '', ''],
    ['It fell [4 percent] in the third quarter of 2009.', '', '2009'],
  ])('%s', (sentence, weekdays, months) => {
    const { claim } = read(sentence);
    expect([...claim.qualifiers.weekdays].map(formOf).join(' ')).toBe(weekdays);
    expect([...claim.qualifiers.months].map(formOf).join(' ')).toBe(months);
  });

  test.each([
    ['Two people died in [9] North Carolina towns and near Lake Norman.', ['Lake Norman']],
    ['[Forty] people sheltered at the Fakhora school in Gaza.', ['Fakhora', 'Gaza']],
    ['[Six] men drowned in the Bay of Biscay.', ['Bay of Biscay']],
    ['[Ten] were held in Mazar-i-Sharif on Monday.', ['Mazar-i-Sharif']],
    ['[Ten] were held in March.', []],
    ['[Ten] were held at home.', []],
  ])('places of %s', (sentence, expected) => {
    const { claim, show } = read(sentence);
    expect(claim.qualifiers.places.map(show)).toEqual(expected);
  });

  test.each([
    ['He missed the first [three] games.', 'first'],
    ['The previous [two] bids failed.', 'previous'],
    ['He missed [three] games.', '-'],
  ])('rank in %s', (sentence, expected) => {
    const { claim, word } = read(sentence);
    expect(claim.qualifiers.rank < 0 ? '-' : formOf(claim.qualifiers.rank)).toBe(expected);
    expect(word(-1)).toBe('-');
  });
});

describe('clause and modality', () => {
  test.each([
    ['The firm will cut [500] jobs; unions did not object.', 'The firm will cut 500 jobs', 'planned'],
    ['Unions did not object when the firm cut [500] jobs.', 'the firm cut 500 jobs.', 'none'],
    ['He allegedly stole [40] watches while guards slept.', 'He allegedly stole 40 watches', 'alleged'],
    ['The toll may reach [90] (it stood at 40 then).', 'The toll may reach 90', 'possible'],
  ])('%s', (sentence, clause, modality) => {
    const { claim, show } = read(sentence);
    expect(show(claim)).toBe(clause);
    expect({ planned: claim.modality.planned, alleged: claim.modality.alleged, possible: claim.modality.possible }).toEqual({
      planned: modality === 'planned',
      alleged: modality === 'alleged',
      possible: modality === 'possible',
    });
  });
});

describe('how a value is meant', () => {
  test.each([
    ['The boy, who fell [12] feet, is expected to recover.', ''],
    ['The dispute left [three] men dead.', ''],
    ['[Two] suspects used a ladder.', ''],
    ['The driver was held on a charge of suspected theft that left [one] dead.', ''],
    ['The mill plans to hire [300] workers.', 'planned'],
    ['[300] workers are expected to be hired.', 'planned'],
    ['Up to [40] guests may have been hurt.', 'possible'],
    ['He denied taking [three] boats.', 'negated'],
  ])('%s', (marked, expected) => {
    expect(showModality(read(marked).claim.modality)).toBe(expected);
  });
});

test('a value with nothing around it has no claim', () => {
  const { claim } = read('[14]');
  expect(claim).toMatchObject({ first: 0, last: 1, verb: -1, lemma: -1, noun: -1, role: 'other', deeds: [] });
});

test('stays inside the sentence', () => {
  const { claim } = read('Police arrested many. There [14] stood. Others died.');
  expect(claim.deeds.map(({ deed }) => deed)).not.toContain('ARREST');
  expect(claim.deeds.map(({ deed }) => deed)).not.toContain('DIE');
});
