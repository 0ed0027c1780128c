/** What a fact says of a short text, as an editor reads it: verdict, severity and words. */
import { describe, expect, test } from '@jest/globals';
import { seen } from './seen.js';

describe('several facts of one form', () => {
  test('each has its verdict', () => {
    const facts = ['{ id: name, name: Wanda Kessel }', '{ id: post, name: Wanda Kessel, is: harbour master }'];
    expect(seen(facts, 'Wanda Kessel opened the pier.')).toEqual(['name: agrees', 'post: agrees']);
    expect(seen(facts, 'Wanda Kesell, the harbour master, opened the pier.')).toEqual([
      'name: conflicts',
      'post: conflicts',
      'error name "Wanda Kesell"',
      'error name "Wanda Kesell"',
    ]);
  });
  test('a term stands inside a longer one, right or wrong', () => {
    const facts = [
      '{ id: word, term: Harbour, variants: [Harbor] }',
      '{ id: board, term: Harbour Board, variants: [Harbor Board] }',
      '{ id: abroad, name: Fremont Harbor Board }',
    ];
    expect(seen(facts, 'The Harbour Board met.')).toEqual(['word: agrees', 'board: agrees', 'abroad: not-mentioned']);
    expect(seen(facts, 'The Harbor Board met.').slice(0, 2)).toEqual(['word: conflicts', 'board: conflicts']);
    expect(seen(facts, 'The Fremont Harbor Board met.')).toEqual(['word: not-mentioned', 'board: not-mentioned', 'abroad: agrees']);
  });
  test('a name inside a longer one is another', () => {
    const facts = ['{ id: town, name: Kelmer }', '{ id: paper, name: Kelmer Post }'];
    expect(seen(facts, 'The Kelmer Post said so.')).toEqual(['town: not-mentioned', 'paper: agrees']);
  });
});

describe('a body of another qualifier is another body', () => {
  const fact = ['{ id: union, name: Freedonian Labor Union, aliases: [FLU], variants: [Freedonian Labour Union] }'];
  test.each(['The Labour Union met.', 'The Kelmer Labour Union met.'])('%s', (text) => {
    expect(seen(fact, text)).toEqual(['union: not-mentioned']);
  });
  test('the same one in the other spelling', () => {
    expect(seen(fact, 'The Freedonian Labour Union met.')).toEqual(['union: conflicts', 'error name "Freedonian Labour Union"']);
  });
});

describe('roles', () => {
  const fact = (role: string): string[] => [`{ id: post, name: Adam Cole, is: ${role} }`];
  test.each([
    ['foreign secretary', 'Prime Minister Sir Adam Cole spoke.', 'Prime Minister'],
    ['health secretary', 'Adam Cole, the transport secretary, spoke.', 'transport secretary'],
    ['chancellor', 'Deputy Prime Minister Adam Cole spoke.', 'Deputy Prime Minister'],
    ['press secretary', 'Adam Cole, head of operations at the port, spoke.', 'head of operations at the port'],
    ['senator', 'Governor Adam Cole spoke.', 'Governor'],
    ['campaign treasurer', 'The campaign co-manager, Adam Cole, spoke.', 'campaign co-manager'],
  ])('%s is not what the article says: %s', (role, text, found) => {
    expect(seen(fact(role), text)).toEqual(['post: conflicts', `warning role "${found}"`]);
  });
  test.each([
    ['prime minister', 'Prime Minister Dame Adam Cole spoke.'],
    ['chairman', 'Adam Cole, president of the club, spoke.'],
    ['vice president', 'Adam Cole, the Democratic nominee, spoke.'],
    ['mayor', 'Mayor Adam Cole spoke. Adam Cole, the treasurer of the choir, sang.'],
    ['adviser', 'Adam Cole, the mayor’s first adviser, spoke.'],
  ])('%s may be all the same: %s', (role, text) => {
    expect(seen(fact(role), text)).toEqual(['post: agrees']);
  });
});

test('a post held once differs in time', () => {
  expect(seen(['{ id: post, name: Adam Cole, is: harbour director }'], 'The former harbour director Adam Cole spoke.')).toEqual([
    'post: differs-in-scope',
    'info role "former harbour director"',
  ]);
});

describe('quotations', () => {
  const fact = ['{ id: said, quote: They are mending the sluice in their spare time., speaker: Adam Cole }'];
  test('another utterance with a few of the words is no conflict beside the one that is meant', () => {
    const text =
      '“They are mending the sluice in their free time,” Adam Cole said. Cole added: “They come in their spare time, they eat with us, they sleep where they like.”';
    expect(seen(fact, text)).toEqual(['said: conflicts', 'error quote "They are mending the sluice in their free time"']);
  });
  test('few of the words in a longer quotation do not agree', () => {
    const other = ['{ id: said, quote: This is about people volunteering in their spare time., speaker: Adam Cole }'];
    const text =
      'Adam Cole said: “The club … volunteers, have come over every spring. They mend it in their spare time, and they sleep where they like.”';
    expect(seen(other, text)).toEqual(['said: not-mentioned']);
  });
  test('a part of a longer one with other words at its end', () => {
    const promise = ['{ id: said, quote: I will mend the harbour wall within two years, speaker: Adam Cole }'];
    const text =
      '“I will mend the harbour wall within a year putting thousands of men on the ground and cranes on the quay,” Adam Cole said.';
    expect(seen(promise, text)[0]).toBe('said: conflicts');
  });
  test('given to another person', () => {
    expect(seen(fact, '“They are mending the sluice in their spare time,” said Wanda Kessel.')).toEqual([
      'said: conflicts',
      'warning quote "They are mending the sluice in their spare time"',
    ]);
  });
  test('the sentence of a long quotation that says it, and no more', () => {
    const risk = ['{ id: said, quote: I think the council is taking an enormous risk., speaker: Adam Cole }'];
    const text =
      'Adam Cole said: “I think that the council is taking an enormous risk. If the wall gives way, it will hurt us all. Nobody will sleep soundly in Brine.”';
    expect(seen(risk, text)).toEqual(['said: conflicts', 'error quote "I think that the council is taking an enormous risk."']);
    const two = ['{ id: said, quote: If the wall gives way it will hurt us all. Nobody will sleep well in Brine., speaker: Adam Cole }'];
    expect(seen(two, text)[1]).toBe('error quote "If the wall gives way, it will hurt us all. Nobody will sleep soundly in Brine."');
  });
  test('a phrase of two words, in quotation marks or not', () => {
    const short = ['{ id: said, quote: half-drowned bureaucrat, speaker: Adam Cole }'];
    expect(seen(short, 'Cole called him a “half-drowned bureaucrat.”')).toEqual(['said: agrees']);
    expect(seen(short, 'Cole called him a half-drowned bureaucrat.')).toEqual(['said: agrees']);
  });
  test('other phrases of the speaker that share a word are none of it', () => {
    const short = ['{ id: said, quote: blatant harbour piracy, speaker: Adam Cole }'];
    expect(seen(short, 'Adam Cole spoke of “illegal harbour fees everywhere” and “anti-social river piracy”.')).toEqual([
      'said: not-mentioned',
    ]);
  });
  test('a promise in quite other words', () => {
    const promise = ['{ id: said, quote: We will sort your boating., speaker: Adam Cole }'];
    expect(seen(promise, 'Adam Cole wrote: “we’ll get your boats in order”.')[0]).toBe('said: conflicts');
  });
});

describe('what is counted', () => {
  test('members are of what they are members', () => {
    const fact = ['{ id: going, quantity: ~70 staff, also: [staff members], about: [Kelmer, ferry, travel] }'];
    expect(seen(fact, 'A Kelmer clerk said “nearly 70” present and former club members will travel by ferry.')).toEqual([
      'going: differs-in-scope',
      'warning quantity "nearly 70"',
    ]);
    expect(seen(fact, 'A Kelmer clerk said “nearly 70” present and former staff members will travel by ferry.')).toEqual(['going: agrees']);
  });
});

describe('days', () => {
  const fact = ['{ id: vote, date: 2027-03-09, about: [voters, referendum, islanders] }'];
  test('the very day is said from less than another', () => {
    const text = 'The referendum splits the town.\n\nThe mayor spoke.\n\nIslanders expect to be at sea on March 9.';
    expect(seen(fact, text)).toEqual(['vote: agrees']);
    expect(seen(fact, text.replace('9', '8'))).toEqual(['vote: not-mentioned']);
  });
  test('a month whose year is not told', () => {
    const win = (month: string): string[] => [`{ id: win, date: ${month} 2026, about: [Kelmer, regatta, victory] }`];
    const text = 'The crews still speak of their victory in the Kelmer regatta last July.';
    expect(seen(win('July'), text)).toEqual(['win: agrees']);
    expect(seen(win('June'), text)).toEqual(['win: conflicts', 'warning date "last July"']);
  });
});

describe('of several values of one article at most one is the fact’s', () => {
  const text =
    'The storm left 34 inches of snow on Kelmer on Friday, a record for one day. Another 24.5 inches fell by Sunday night. The total since Thursday came to 62.9 inches.';
  test('one agrees, the others are of something else', () => {
    expect(seen(['{ id: snow, quantity: 24.5 inches, about: [Kelmer, Sunday night, snow, fell] }'], text)).toEqual(['snow: agrees']);
    expect(seen(['The total since Thursday came to 62.9 inches.'], text).slice(0, 1)).toEqual(['total-thursday-came: agrees']);
  });
  test('none agrees, and only the one that fits best is told', () => {
    expect(seen(['{ id: snow, quantity: 26 inches, about: [Kelmer, Sunday night, fell, another] }'], text)).toEqual([
      'snow: conflicts',
      'error quantity "24.5 inches"',
    ]);
  });
  test('a sum of another theft', () => {
    const raid =
      'Raiders took €2 million in jewels from a shop in Kelmer. In July a man took jewels worth €103 million from a hotel in Brine.';
    expect(seen(['{ id: loot, money: €2 million, about: [jewels, Kelmer, shop] }'], raid)).toEqual(['loot: agrees']);
    expect(seen(['{ id: loot, money: €3 million, about: [jewels, Kelmer, shop] }'], raid)).toEqual([
      'loot: conflicts',
      'error money "€2 million"',
    ]);
  });
});

describe('values of something else', () => {
  test('units of another scale', () => {
    const fact = ['The Kelmer satellite circles the earth every 94 minutes.'];
    expect(seen(fact, 'The Kelmer satellite has circled the earth for five years.')[0]).toMatch(/not-mentioned$/);
  });
  test('others beside those whom the fact counts', () => {
    const fact = ['{ id: crews, quantity: eight crews, also: [engines], about: [fire, Kelmer, mill] }'];
    expect(seen(fact, 'A further four engines were sent to the fire at the Kelmer mill.')).toEqual(['crews: not-mentioned']);
    expect(seen(fact, 'Four engines were sent to the fire at the Kelmer mill.')).toEqual(['crews: conflicts', 'error quantity "Four"']);
  });
  test('the dead are not all who were shot', () => {
    expect(seen(['{ id: shot, quantity: four people, about: [shot, Kelmer, house] }'], 'Shots at a Kelmer house left one dead.')).toEqual([
      'shot: not-mentioned',
    ]);
  });
  test('twos of other things are everywhere', () => {
    const fact = ['{ id: firms, quantity: two firms, about: [Flint, subpoena, senate committee] }'];
    expect(seen(fact, 'The senate committee sent two letters with the subpoena to Flint.')).toEqual(['firms: not-mentioned']);
  });
  test('a day of other things in the same words', () => {
    expect(seen(['{ id: quit, date: Monday, about: [Tessendorf, resigned] }'], 'Tessendorf wrote the post on Friday.')).toEqual([
      'quit: not-mentioned',
    ]);
  });
  test('the same bound twice', () => {
    const fact = ['{ id: fans, quantity: more than 40000 followers, about: [Tessendorf, platform] }'];
    expect(seen(fact, 'Tessendorf counts more than 14,000 followers on the platform.')).toEqual([
      'fans: conflicts',
      'error quantity "more than 14,000"',
    ]);
  });
});

describe('ages of persons without a name', () => {
  test('a child is no adult', () => {
    const text = 'A 57-year-old man was charged after a 2-year-old boy was shot in a Kelmer motel room.';
    expect(seen(['A 2-year-old boy was shot in a Kelmer motel room.'], text)[0]).toMatch(/agrees$/);
    expect(seen(['A 3-year-old boy was shot in a Kelmer motel room.'], text).slice(1)).toEqual(['error quantity "2-year-old"']);
  });
  test('placed by words', () => {
    expect(seen(['{ id: son, quantity: 4 years old, about: [son, leg, shot] }'], 'Her 4-year-old son shot himself in the leg.')).toEqual([
      'son: agrees',
    ]);
  });
  test('whose is whose is told by the order', () => {
    expect(
      seen(['{ id: age, quantity: 13 years old, about: [Sasha Kessel] }'], 'Malia and Sasha Kessel, aged 16 and 13 respectively, sang.'),
    ).toEqual(['age: not-mentioned']);
  });
});

test('what held until a day is a doubt in an article without one', () => {
  const fact = ['{ id: fee, money: $2, about: [Harrowgate library, late fee, overdue books], until: 2022-12-31 }'];
  const text = 'The Harrowgate library charges a late fee of $4 for overdue books.';
  expect(seen(fact, text)).toEqual(['fee: conflicts', 'warning money "$4"']);
  expect(seen(fact, text, '2021-05-01')).toEqual(['fee: conflicts', 'error money "$4"']);
  expect(seen(fact, text, '2024-05-01')).toEqual(['fee: differs-in-scope', 'info money "$4"']);
});
