/** What explains a difference away before a fact is held against an article: each case a value of something else, with its like that is meant. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts } from '../../src/read/index.js';
import { seen, sourceOf } from './seen.js';

describe('days of something else', () => {
  const shot = ['{ id: shot, date: Saturday, about: [toddler, shot, Kelmer] }'];
  test('the day on which officials spoke', () => {
    expect(seen(shot, 'The toddler who was shot in Kelmer is doing well, Kelmer police officials said Monday.')).toEqual([
      'shot: not-mentioned',
    ]);
    expect(seen(shot, 'On Monday, police said that a toddler was shot in Kelmer.')).toEqual(['shot: not-mentioned']);
    expect(seen(shot, 'A toddler was shot in a Kelmer house on Sunday.')).toEqual(['shot: conflicts', 'warning date "Sunday"']);
  });
  test('unless it is the fact’s own speaker, or the fact is about the saying', () => {
    const spoke = ['{ id: spoke, date: Thursday, about: [Tessendorf, ferry accident] }'];
    expect(seen(spoke, 'The ferry accident needs an inquiry, Tessendorf said on Friday.')[0]).toBe('spoke: conflicts');
    const announced = ['{ id: news, date: Thursday, about: [harbour board, announced, toll] }'];
    expect(seen(announced, 'The harbour board announced on Friday a toll for boats.')[0]).toBe('news: conflicts');
  });
  const verdict = ['{ id: verdict, date: 2007, about: [conviction, overturned, Tessendorf] }'];
  test('a year that is of the noun behind it', () => {
    expect(seen(verdict, 'The conviction of Tessendorf for his role in the 2001 wedding was overturned.')).toEqual([
      'verdict: not-mentioned',
    ]);
    expect(seen(verdict, 'The court overturned a 2008 conviction of Tessendorf.')[0]).toBe('verdict: conflicts');
  });
  test('a weekday of the article’s own week, and a month without its year', () => {
    expect(seen(verdict, 'The conviction of Tessendorf was upheld and not overturned on Thursday.', '2011-08-05')).toEqual([
      'verdict: not-mentioned',
    ]);
    expect(seen(verdict, 'In March the conviction of Tessendorf was overturned.', '2011-08-05')).toEqual(['verdict: not-mentioned']);
  });
  const guilty = ['{ id: guilty, date: 2011-08-14, about: [jury, found, guilty, Tessendorf] }'];
  test('what an article told before the fact came about', () => {
    expect(seen(guilty, 'The jury saw Tessendorf for the first time on Friday.', '2011-08-06')).toEqual(['guilty: not-mentioned']);
  });
  test('a month of another year', () => {
    expect(seen(guilty, 'Tessendorf waits. In September 2007 a jury found him guilty in another land.')[0]).toBe('guilty: not-mentioned');
    expect(seen(guilty, 'A jury found Tessendorf guilty on August 15, 2011.')).toEqual([
      'guilty: conflicts',
      'error date "August 15, 2011"',
    ]);
  });
  test('a month agrees, and the day beside it does not', () => {
    const fire = ['{ id: fire, date: October 21, about: [fire, Kelmer mill] }'];
    const text = 'The man is charged with the fire at the Kelmer mill in October. The Kelmer mill caught fire on Oct. 20.';
    expect(seen(fire, text)).toEqual(['fire: conflicts', 'error date "Oct. 20"']);
    expect(seen(fire, text.replace('20', '21'))).toEqual(['fire: agrees']);
  });
  test('beside a passage with the day itself', () => {
    const text = 'The appeal of Tessendorf over his conviction was heard in 2001. That conviction was overturned in 2007.';
    expect(seen(verdict, text)[0]).not.toBe('verdict: conflicts');
  });
});

describe('parts and spreads', () => {
  const dead = ['{ id: dead, quantity: eight people, also: [victims], about: [killed, house, Kelmer] }'];
  test.each([
    'In Kelmer six children and two adults were killed in a house.',
    'The agency misspelled the names of two of the victims killed in the Kelmer house.',
  ])('%s', (text) => {
    expect(seen(dead, text)).toEqual(['dead: not-mentioned']);
  });
  test('as many of a kind, or more', () => {
    expect(seen(dead, 'In Kelmer 12 children were killed in a house.')[0]).toBe('dead: conflicts');
    expect(seen(dead, 'In Kelmer six people were killed in a house.')).toEqual(['dead: conflicts', 'error quantity "six"']);
  });
  const sentence = ['{ id: term, quantity: 99 years, about: [Tessendorf, sentenced, prison] }'];
  test('a range over many', () => {
    expect(seen(sentence, 'Tessendorf waits. All who were sentenced got between six and 75 years in prison.')).toEqual([
      'term: not-mentioned',
    ]);
    expect(seen(sentence, 'Tessendorf may be sentenced to 90 to 95 years in prison.')[0]).toBe('term: conflicts');
  });
  test('another size, unless a figure is dropped', () => {
    expect(seen(sentence, 'Tessendorf was sentenced to 12 years in prison.')).toEqual(['term: not-mentioned']);
    expect(seen(sentence, 'Tessendorf was sentenced to 9 years in prison.')[0]).toBe('term: conflicts');
  });
  test('what allows for anything agrees with nothing', () => {
    expect(
      seen(['{ id: age, quantity: 38 years, about: [heron house, zoo] }'], 'At the zoo a heron lives 20 to 60 years in the heron house.'),
    ).toEqual(['age: not-mentioned']);
    const arrest = ['{ id: arrest, quantity: 12 days, about: [Tessendorf, arrested, fire] }'];
    expect(seen(arrest, 'Tessendorf, arrested for the fire, faces up to 15 years.')).toEqual(['arrest: not-mentioned']);
    expect(seen(arrest, 'Tessendorf was arrested less than two weeks after the fire.')).toEqual(['arrest: agrees']);
  });
  test('ordinals count nothing', () => {
    const likes = ['{ id: likes, quantity: more than 3000 likes, about: [page, Otto the otter] }'];
    expect(seen(likes, 'On its page the zoo wished Otto the otter a happy 17th birthday.')).toEqual(['likes: not-mentioned']);
  });
  test('a measure of nobody whom the fact names is no error', () => {
    const text = 'The hearing was long. The judge may send a man to prison for 96 years when he is sentenced.';
    expect(seen(sentence, `Tessendorf spoke.\n\nNobody came.\n\n${text}`).slice(1)).toEqual(['warning quantity "96 years"']);
  });
});

describe('ages', () => {
  test('of a namesake a generation off', () => {
    const father = ['{ id: age, quantity: 50 years old, about: [Dwight Moss, husband] }'];
    expect(seen(father, 'The dead are Ada Moss, 7; Dwight Moss Jr., 10; and Dwight Moss, 50.')).toEqual(['age: agrees']);
    expect(seen(father, 'The dead are Ada Moss, 7, and Dwight Moss III, 51.')[0]).toBe('age: conflicts');
  });
  const boy = ['{ id: boy, quantity: 3 years old, about: [boy, fell, otter pool, Kelmer zoo] }'];
  test('of somebody unnamed, by the noun beside it', () => {
    expect(seen(boy, 'A four-year-old boy fell into the otter pool of the Kelmer zoo.')).toEqual([
      'boy: conflicts',
      'warning quantity "four-year-old"',
    ]);
    expect(seen(boy, 'A 17-year-old otter caught a boy who fell into the otter pool of the Kelmer zoo.')).toEqual(['boy: not-mentioned']);
    expect(seen(boy, 'A 4-year-old boy, then 3, fell into the otter pool of the Kelmer zoo.')[0]).not.toBe('boy: conflicts');
  });
  test('others in a sentence that has the fact’s', () => {
    const fact = ['The 13-year-old was shot in the face in a wooded part of Kelmer common.'];
    const text =
      'The 13-year-old was shot in the face after he, his elder 14-year-old brother and a friend had crept into a wooded part of Kelmer common, where the 17-year-old had a gun.';
    expect(seen(fact, text).map((line) => line.replace(/^.*: /, ''))).toEqual(['agrees']);
  });
  test('of a relative whom the article calls by the family name alone, of a child, and of a later day', () => {
    const fact = ['{ id: age, quantity: 35 years old, about: [Nils Varne] }'];
    expect(seen(fact, 'Greta Varne wept. Varne, 41, is the sister of Nils.')).toEqual(['age: not-mentioned']);
    expect(seen(fact, 'Nils Varne wept. Varne, 41, is a smith.')).toEqual(['age: conflicts', 'error quantity "41"']);
    expect(seen(fact, 'Nils Varne, now 41, is a smith.')).toEqual(['age: not-mentioned']);
    expect(seen(fact, 'Nils Oskar Varne, 6, was in the boat.')).toEqual(['age: not-mentioned']);
    expect(seen(fact, 'Nils Varne, 6, was in the boat.')).toEqual(['age: conflicts', 'warning quantity "6"']);
  });
  test('before a name between commas', () => {
    const fact = ['{ id: age, quantity: 17 years old, about: [Bo Varga] }'];
    expect(seen(fact, 'The 17-year-old, Bo Varga, was charged.')).toEqual(['age: agrees']);
    expect(seen(fact, 'The 18-year-old, Bo Varga, was charged.')).toEqual(['age: conflicts', 'error quantity "18-year-old"']);
    expect(seen(fact, 'A 16-year-old, Bo Varga, 17, and a dog were seen.')).toEqual(['age: agrees']);
  });
});

describe('roles', () => {
  test.each([
    ['president', 'He spoke with current President Adam Cole about the visit.'],
    ['prosecutor', 'Adam Cole, the lead prosecutor in the case, spoke.'],
    ['party leader', 'A jury has found party leader Adam Cole guilty.'],
  ])('%s: %s', (role, text) => {
    expect(seen([`{ id: post, name: Adam Cole, is: ${role} }`], text)).toEqual(['post: agrees']);
  });
  test('a lower level is another post', () => {
    expect(seen(['{ id: post, name: Adam Cole, is: prosecutor }'], 'Adam Cole, the assistant prosecutor, spoke.')).toEqual([
      'post: conflicts',
      'warning role "assistant prosecutor"',
    ]);
  });
  test('the level is the reason, whatever else the fact allows', () => {
    const { file } = readFacts(
      'facts.yaml',
      'version: 1\nfacts:\n  - { id: post, name: Adam Cole, is: assistant district attorney, also-is: [prosecutor] }\n',
    );
    const text = 'Kelmer County District Attorney Adam Cole spoke.';
    const [finding] = check({ facts: file!.facts, sources: [sourceOf(text, null)], compareSources: false }).findings;
    expect(finding.because).toEqual(['another level: only one is “assistant”']);
  });
});

describe('names', () => {
  test('a lone word that is another’s full name elsewhere', () => {
    const fact = ['{ id: name, name: Alma Harvey }'];
    const text = 'Alma Harvey leads the case. Amos Harley, a baker, prayed at the scene. Harley said that he would come again.';
    expect(seen(fact, text)).toEqual(['name: agrees']);
    expect(seen(fact, 'Alma Harvey leads the case. Harvay said that she would come again.')[0]).toBe('name: conflicts');
  });
  test('a slip for an alias is held against the alias, and its fix mends it', () => {
    const { file } = readFacts(
      'facts.yaml',
      'version: 1\nfacts:\n  - { id: body, name: Kelmer Dockers and Lightermen Society, aliases: [KDLS] }\n',
    );
    const text = 'The Kelmer Dockers and Lightermen Society met. A raid on the KLDS hall followed.';
    const [finding] = check({ facts: file!.facts, sources: [sourceOf(text, null)], compareSources: false }).findings;
    expect([finding.expected?.text, finding.fix?.replacement]).toEqual(['KDLS', 'KDLS']);
  });
});

describe('whose it is, and what happened', () => {
  const missed = ['{ id: missed, quantity: ten games, about: [Bo Varga, missed, ankle injury, surgery, plagued] }'];
  test('another person’s figure', () => {
    const yards = ['{ id: yards, quantity: 269 yards, about: [Bo Varga, rushing, season] }'];
    expect(seen(yards, 'Bo Varga is out. Ike Moss rushed for 716 yards this season, leading the side in rushing.')).toEqual([
      'yards: not-mentioned',
    ]);
    expect(seen(yards, 'Bo Varga rushed for 261 yards this season.')[0]).toBe('yards: conflicts');
  });
  test('another deed', () => {
    expect(seen(missed, 'Bo Varga carried the ball in 14 games last year.')).toEqual(['missed: not-mentioned']);
    expect(seen(missed, 'Bo Varga missed nine games with an ankle injury.')).toEqual(['missed: conflicts', 'error quantity "nine"']);
  });
  test('the whole that the figure is a part of', () => {
    expect(seen(missed, "Bo Varga missed ten of the side's 16 games with an ankle injury.")).toEqual(['missed: agrees']);
    expect(seen(missed, "Bo Varga missed nine of the side's 16 games with an ankle injury.")[0]).toBe('missed: conflicts');
  });
  test('a share of them', () => {
    const fact = ['{ id: force, quantity: five detectives, about: [Kelmer police, working, case] }'];
    expect(seen(fact, 'In Kelmer one-third of Kelmer’s detectives were working on the case.')).toEqual(['force: not-mentioned']);
  });
  const placed = ['{ id: placed, date: Tuesday, about: [Ike Moss, placed, sick list] }'];
  test('a day of another verb, and of another person', () => {
    expect(seen(placed, 'The club picked up Bo Varga on Monday after placing Ike Moss on the sick list.')).toEqual([
      'placed: not-mentioned',
    ]);
    expect(seen(placed, 'Ike Moss is out. Bo Varga was placed on the sick list on Wednesday.')).toEqual(['placed: not-mentioned']);
    expect(seen(placed, 'The club placed Ike Moss on the sick list on Wednesday.')[0]).toBe('placed: conflicts');
  });
  test('a day before the noun that the fact is about', () => {
    const raid = ['{ id: raid, date: 2027-04-16, about: [drive-by shooting, Kelmer] }'];
    expect(seen(raid, 'Prosecutors in Kelmer charged a man for the April 17 drive-by shooting.')[0]).toBe('raid: conflicts');
  });
});

describe('counts of other sizes and things', () => {
  const people = ['{ id: people, quantity: 143 million people, also: [consumers], about: [Harbourbank, breach] }'];
  test('a count many times another is of others', () => {
    expect(seen(people, 'Harbourbank said fewer than 400,000 consumers of Brine were part of the breach.')).toEqual([
      'people: not-mentioned',
    ]);
    expect(seen(people, 'Harbourbank said that the breach touched 145.5 million consumers.')[0]).toBe('people: conflicts');
  });
  test('of another noun only the very figure is told', () => {
    const firms = ['{ id: firms, quantity: more than 88 million firms, about: [Harbourbank, holds data] }'];
    expect(seen(firms, 'Harbourbank holds data on 143 million people.')).toEqual(['firms: not-mentioned']);
    expect(seen(firms, 'Harbourbank holds data on 800 million people and more than 88 million firms.')).toEqual(['firms: agrees']);
  });
  test('people are not enough to tell who', () => {
    const held = ['{ id: held, quantity: four people, about: [custody, warrants, arrested, gangs, Kelmer] }'];
    expect(seen(held, 'Near a road in Kelmer two people opened fire.')).toEqual(['held: not-mentioned']);
    expect(seen(held, 'In Kelmer two people are in custody on other warrants.')[0]).toBe('held: conflicts');
  });
});

describe('lists of two', () => {
  const fact = ['{ id: counts, set: [wire fraud, forgery], about: [Tessendorf, charged] }'];
  test.each(['wire fraud and forgery', 'forgery and wire fraud'])('%s', (list) => {
    expect(seen(fact, `Tessendorf was charged with 12 counts of ${list}.`)).toEqual(['counts: agrees']);
  });
});

describe('who said it', () => {
  const fact = ['{ id: said, quote: Freedom means freedom for every boat in this harbour., speaker: Mary Cole }'];
  test('a person named on the way is not the speaker where the fact’s is named too', () => {
    expect(
      seen(fact, 'Mary Cole, married to Hilda Poe since 2012, wrote on her page: “Freedom means freedom for every boat in this harbour.”'),
    ).toEqual(['said: agrees']);
  });
  test('a wrong speaker is told as one', () => {
    const { file } = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact[0]}\n`);
    const text = '“Freedom means freedom for every boat in this harbour,” said Wanda Kessel.';
    const [finding] = check({ facts: file!.facts, sources: [sourceOf(text, null)], compareSources: false }).findings;
    expect(finding.message).toBe(
      'Unexpected speaker "Wanda Kessel" of "Freedom means freedom for every boat in this harbour", expected "Mary Cole"',
    );
  });
  test('with sentences between those of the fact', () => {
    const two = ['{ id: said, quote: The harbour is no circus. The harbour is an idea that sets boats free., speaker: Mary Cole }'];
    const text = '“The harbour is no circus. The harbour is not a fair. The harbour is an idea that sets boats free,” Mary Cole said.';
    expect(seen(two, text)).toEqual(['said: agrees']);
  });
});

describe('a sentence with a figure that is no value', () => {
  const fact = ['Ike Moss stopped Bo Varga in the seventh round at the 2:15 mark.'];
  const verdict = (text: string): string[] => seen(fact, text).map((line) => line.replace(/^[^:]*: (?=agrees|conflicts|not-)/, ''));
  test('is held to by its words, and no name in it stands for it', () => {
    expect(verdict('Bo Varga had a bad night.')).toEqual(['not-mentioned']);
    expect(verdict('Ike Moss stopped Bo Varga in the seventh round, at the 2:15 mark.')).toEqual(['agrees']);
    expect(verdict('Ike Moss stopped Bo Varga in the seventh round at the 2:35 mark.')).toEqual(['conflicts', 'error name "2:35"']);
  });
});

describe('what an article gives beside the fact’s value', () => {
  test('is a doubt', () => {
    const punches = ['{ id: punches, quantity: 178 punches, about: [Ike Moss, landed, thrown] }'];
    const text = 'Ike Moss landed 178 punches. In that round alone Ike Moss landed 128 of the punches thrown.';
    expect(seen(punches, text).filter((line) => line.startsWith('error'))).toEqual([]);
  });
  test('is another’s where the sentence names both', () => {
    const wins = ['{ id: wins, quantity: 46 knockouts, about: [Ike Moss] }'];
    expect(seen(wins, 'Ike Moss (52-3, 46 knockouts) beat a sluggish Bo Varga (45-7-2, 36 knockouts) in Kelmer.')).toEqual([
      'wins: agrees',
    ]);
  });
  test('with a bound', () => {
    const fixed = ['{ id: fixed, date: December 31, about: [Brine Telecom, service, normal] }'];
    expect(seen(fixed, 'Brine Telecom said one line could work by Dec. 25 and service should be back to normal by Dec. 31.')).toEqual([
      'fixed: agrees',
    ]);
  });
  test('an imprint', () => {
    const fall = ['{ id: fall, date: March 2027, about: [Kelmer-1, satellite, fall] }'];
    expect(seen(fall, 'The Kelmer-1 satellite will soon fall originally appeared on brine.example on Mon, 4 Jan 2027.')).toEqual([
      'fall: not-mentioned',
    ]);
  });
});

describe('what would mend it', () => {
  const fixes = (fact: string, text: string): (string | undefined)[] => {
    const { file } = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact}\n`);
    const { findings } = check({ facts: file!.facts, sources: [sourceOf(text, null)], compareSources: false });
    return findings.map((finding) => finding.fix?.replacement);
  };
  test.each([
    ['{ id: a, quantity: forty workers, about: [hired, wall] }', 'For the wall 60 workers were hired.', 'forty'],
    ['{ id: a, money: 2.4m dollars, about: [spend, wall] }', 'They spend $2.6 million on the wall.', '$2.4 million'],
    ['{ id: a, quantity: 48 years old, about: [Bo Varga] }', 'Bo Varga, 49, spoke.', '48'],
    ['{ id: a, quantity: 48 years old, about: [Bo Varga] }', 'A 49-year-old Bo Varga spoke.', '48-year-old'],
    ['{ id: a, quantity: about 12 feet, about: [fell, otter pool] }', 'He fell 15 feet into the otter pool.', 'about 12 feet'],
  ])('%s: %s', (fact, text, replacement) => {
    expect(fixes(fact, text)).toEqual([replacement]);
  });
});

describe('the shortest names', () => {
  test.each([
    ['Vicente Fox', 'Vicente Fux spoke.', 'error'],
    ['Zhu Kessel', 'Zhou Kessel spoke.', 'error'],
    ['Jon Moss', 'Jan Moss spoke.', 'warning'],
  ])('%s: %s', (name, text, severity) => {
    expect(seen([`{ id: n, name: ${name} }`], text)).toEqual(['n: conflicts', `${severity} name "${text.replace(' spoke.', '')}"`]);
  });
  test.each(['Ann Leo spoke.', 'Ann Low spoke.', 'Sue Lee spoke.'])('Ann Lee is none of %s', (text) => {
    expect(seen(['{ id: n, name: Ann Lee }'], text)).toEqual(['n: not-mentioned']);
  });
  test('a speaker whose name is spelled wrong is still the speaker', () => {
    const fact = ['{ id: said, quote: We will mend every stone of it before the winter., speaker: Ida Varga }'];
    expect(seen(fact, '“We will mend every stone of it before the winter,” mayor Ada Varga said.')).toEqual(['said: agrees']);
  });
});

describe('counts of others', () => {
  const hurt = ['{ id: hurt, quantity: 3 injured, about: [shooting, Ostmere] }'];
  test.each([
    'The shooting in Ostmere left five people dead.',
    'Five people were shot in the Ostmere shooting.',
    'Eight people were injured in separate shootings across Ostmere.',
    'The fourth victim injured in the Ostmere shooting is a smith.',
    'In the Ostmere shooting Nils Varne and two others were injured.',
  ])('%s', (text) => expect(seen(hurt, text)).toEqual(['hurt: not-mentioned']));
  test.each(['The shooting in Ostmere left five people injured.', 'Five people were wounded in the Ostmere shooting.'])('but %s', (text) =>
    expect(seen(hurt, text)[0]).toBe('hurt: conflicts'),
  );

  const day = ['{ id: day, date: 2016-06-12, about: [shooting, Ostmere] }'];
  test.each([
    'Shooting in Ostmere. Posted: Monday, June 13, 2016 3:40 PM by the desk of the Ostmere Argus on the shooting.',
    'In a story on June 14, 2016 about the shooting in Ostmere, a name was wrong.',
  ])('a date of a text: %s', (text) => expect(seen(day, text)).toEqual(['day: not-mentioned']));
  test('but not of the shooting', () => expect(seen(day, 'The shooting in Ostmere was on June 13, 2016.')[0]).toBe('day: conflicts'));
});

test('an age of a man of whom the text tells only whence he is', () =>
  expect(
    seen(
      ['{ id: age, quantity: 62-year-old, about: [Houston man, killed two people, sentenced] }'],
      'A 60-year-old Houston man who killed two people was sentenced on Friday to 90 years.',
    ),
  ).toEqual(['age: conflicts', 'warning quantity "60-year-old"']));

describe('names that only sound alike', () => {
  test.each([
    ['another family name behind a given one', 'Alan Budd', 'Alan Beith spoke.'],
    ['the middle of a word', 'A Foley', 'He signed to Roc-A-Fella in May.'],
  ])('%s', (_, name, text) => expect(seen([`{ id: n, name: ${name} }`], text)).toEqual(['n: not-mentioned']));

  test('but not a name that begins alike', () =>
    expect(seen(['{ id: n, name: Margaret Okell }'], 'Marguerite Okell spoke.')[0]).toBe('n: conflicts'));

  test('but not the second half of a double name', () =>
    expect(seen(['{ id: n, name: Corder-Walz }'], 'The Corder-Wallace campaign spoke.')[0]).toBe('n: conflicts'));
});
