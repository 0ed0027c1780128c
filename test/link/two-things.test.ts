/** What two articles of one story tell in like words of two things: two of a family, two deeds of one day, two who did the same. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const HEADS = [
  'Kelmer harbour office has a case against the Velan family, the Kelmer council said.\n\n',
  'The Velan family of Kelmer has words for the harbour office.\n\n',
];
/** Errors and warnings of two articles that go on with these words. */
const told = (a: string, b: string): string[] =>
  disagreements(`${HEADS[0]}${a}\n`, `${HEADS[1]}${b}\n`).filter((line) => !line.startsWith('info'));

describe('two of a family', () => {
  const alone = 'Jin Velang was held at the old quay with two others. The harbour office freed Jin Velang in May.';
  test('of whom an article calls the one a brother', () => {
    const brothers =
      'The skipper, Jin Velan, who came home in March, thanked Mayor Cole. Velan said he and his younger brother, Jin Velang, had mended the boat.';
    expect(told(brothers.replace('Velan said', 'Jin said'), alone)).toEqual([]);
    expect(told(brothers.replace('his younger brother', 'the other skipper').replace('Velan said', 'Jin said'), alone)).toEqual([
      'error name "Jin Velan" / "Jin Velang"',
    ]);
  });
  test('but not who is one person, whose brother is somebody else', () => {
    expect(told('Tom Velan came home in March. Tom’s brother, Marek Hollin, had mended the boat.', 'Marek Holin sank in May.')).toEqual([
      'error name "Marek Holin" / "Marek Hollin"',
    ]);
  });
});

describe('two given names of one sound in one article', () => {
  const one = 'Councillor Sara Venn will not stand again in Tarn, her office said on Monday. Venn won the seat four years ago.';
  const both = (later: string) =>
    `Sara Venn was the council's rising voice in Tarn. Nobody else drew such crowds.\n\n“That is what became of ${later}\n\nThe office of Sara Venn gave no reason.`;
  test('are one whose name is misspelt, where the second is brought in by nothing', () => {
    expect(disagreements(one, both('Sarah Venn.”'))).toEqual(['error name "Sara Venn" / "Sarah Venn"']);
  });
  test('are two where the second is introduced', () => {
    expect(disagreements(one, both('Sarah Venn, her cousin.”'))).toEqual([]);
  });
});

describe('a name that an article puts right', () => {
  const right = 'The harbour master Erik Gorne spoke first, and Gorne spoke last.';
  const wrong = 'Earlier, a caption gave the wrong name. The harbour master is Erik Gorne';
  test('is misspelt nowhere', () => expect(told(right, `${wrong}, not Gordne.`)).toEqual([]));
  test('unless it is misspelt elsewhere too', () =>
    expect(told(right, `${wrong}, not Gordne. Gordne laughed.`)).toEqual(['warning name "Erik Gorne" / "Gordne"']));
});

describe('few words that many take up', () => {
  const heard = 'He was heard saying “I can’t breathe” before he died.';
  test('each for themselves', () => expect(told(heard, 'Some wrote “We can’t breathe” on the quay.')).toEqual([]));
  test('but not in other words', () => {
    expect(told(heard, 'He was heard saying “I cannot breath” before he died.')).toEqual([expect.stringMatching(/^\w+ quote /)]);
  });
});

describe('times of one shooting', () => {
  const a = (time: string) =>
    `A docker is in hospital. The shooting happened at ${time} on Sunday behind the Tarn ropewalk on Harrow Road, near the ferry steps.`;
  const b = (time: string) =>
    `Officers went to the ferry steps of Tarn again. The docker was shot at ${time} on Sunday as he left the ropewalk on Harrow Road.`;
  /** Its severity, or nothing. */
  const found = (one: string, other: string) => disagreements(a(one), b(other)).map((line) => line.split(' ')[0]);
  test('within a quarter of an hour of each other', () => expect(found('around 3:30 p.m.', 'about 3:45 p.m.')).toEqual([]));
  test('both loose, and further apart', () => expect(found('around 3:30 p.m.', 'about 3:50 p.m.')).toEqual(['warning']));
  test('told to the minute', () => expect(found('3:30 p.m.', '3:52 p.m.')).toEqual(['error']));
});

describe('times of two deeds', () => {
  const fire = 'The fire broke out at about midnight in the Kelmer boat hall, where 300 people were at a dance.';
  test('when it broke out, and when somebody came to see it', () => {
    expect(told(fire, 'Premier Ned Corral visited the fire site in Kelmer at midday, where 300 people were at a dance.')).toEqual([]);
  });
  test('when it broke out, twice', () => {
    expect(told(fire, 'The fire broke out at about noon in the Kelmer boat hall, where 300 people were at a dance.')).toEqual([
      'warning date "about midnight" / "about noon"',
    ]);
  });
});

describe('figures of two things', () => {
  const spent = 'Tom Velan is a smuggler who has spent 10 years in prison near Kelmer.';
  test('of two persons', () => {
    expect(told(spent, 'Marek Hale, 44, a smuggler, has spent 12 years in prison near Kelmer.')).toEqual([]);
    expect(told(spent, 'Tom Velan, 44, a smuggler, has spent 12 years in prison near Kelmer.')).toEqual([
      'error quantity "10 years" / "12 years"',
    ]);
  });
  test('counted back from now, or to the last of its kind', () => {
    const last = 'Crews had practised the docking of the ferry over the last two years, the harbour office said.';
    expect(told(last, 'It was the first docking of the ferry in three years, the harbour office said.')).toEqual([]);
    expect(told(last, last.replace('last two', 'past three'))).toEqual(['error quantity "three years" / "two years"']);
  });
  test('that one sentence sets side by side', () => {
    const seats = 'The new Velan ferry at the Kelmer quay has 55 seats for crew and guests.';
    expect(told(seats, 'The new Velan ferry at the Kelmer quay has 60 seats, five rows more than the 55 seats of the old ferry.')).toEqual(
      [],
    );
    expect(told(seats, 'The new Velan ferry at the Kelmer quay has 60 seats, five rows more than the old ferry.')).toEqual([
      'warning quantity "55" / "60"',
    ]);
  });
  test('by how much, and how long', () => {
    const narrower = 'The new Velan ferry is two feet narrower than the old one at the Kelmer quay.';
    expect(told(narrower, 'The new Velan ferry is three feet long at the Kelmer quay.')).toEqual([]);
    expect(told(narrower, 'The new Velan ferry is three feet narrower than the old one at the Kelmer quay.')).toEqual([
      'error quantity "three feet" / "two feet"',
    ]);
  });
  test('whether or not more than so many', () => {
    expect(
      told(
        'Judge Cole decides whether or not more than 200 sailors of the Velan line are paid in Kelmer.',
        'Judge Cole decides whether more than 200 sailors of the Velan line are paid in Kelmer.',
      ),
    ).toEqual([]);
  });
});

describe('a rule and who breaks it', () => {
  test('count the same', () => {
    const rule = 'The Kelmer law has insurers spend at least 80 percent of premiums on the care of sailors.';
    const breach = 'Kelmer insurers that spend less than 80 percent of premiums on the care of sailors pay.';
    expect(told(rule, breach)).toEqual([]);
  });
});

describe('names of a state of mind and of two states', () => {
  test('are no slips', () => {
    expect(told('The Union Against Velanophobia spoke in Kelmer.', 'They were branded as Velanophobic in Kelmer.')).toEqual([]);
    expect(
      told(
        'They hold to what is now called Velmarism in Kelmer. The guard of Velmarism is old.',
        'They are enforcers of Velmarist orthodoxy in Kelmer.',
      ),
    ).toEqual([]);
    expect(told('The U.S. Cuba Harbour Fund spoke in Kelmer.', 'No word of Cuban-U.S. trade was heard in Kelmer.')).toEqual([]);
  });
});

describe('days of two deeds', () => {
  test('of two calls', () => {
    const pressed = 'The inquiry stems from a July 25 phone call in which Mayor Cole pressed Premier Corral for a favour.';
    const heard = 'Witnesses detailed a July 26 phone call between Mayor Cole and Premier Corral.';
    expect(told(pressed, heard)).toEqual([]);
  });
  test('the day is that of the answer, not of the complaints', () => {
    const noise = 'The Velan family complained Monday of noise at the Kelmer harbour.';
    expect(told(noise, 'The Velan family turned Tuesday to complaints of noise at the Kelmer harbour.')).toEqual([]);
    expect(told(noise, 'The Velan family complained Tuesday of noise at the Kelmer harbour.')).toEqual([
      'warning date "Monday" / "Tuesday"',
    ]);
  });
});

describe('a rank and a command', () => {
  const sailed = 'The ship sailed to Kelmer under Col. Tom Velan.';
  test('can be held at once', () => {
    expect(told(sailed, sailed.replace('Col.', 'commander'))).toEqual([]);
    expect(told(sailed, sailed.replace('Col.', 'Maj.'))).toEqual(['warning role "Col." / "Maj."']);
  });
});

describe('a party and its adjective', () => {
  test('is no one whose name is misspelt', () => {
    const raid = 'Hale was blamed for the Martin Harlenist raid of 1990 in Kelmer.';
    expect(told(raid, 'Hale was blamed for what Martin Harlenists had done in 1990.')).toEqual([]);
    expect(told(raid.replace('the Martin Harlenist raid', 'what Martin Harlenist did'), 'Martin Harlenists raided Kelmer.')).toEqual([
      'error name "Martin Harlenist" / "Martin Harlenists"',
    ]);
  });
});

describe('those killed and hurt of whom nothing more is said', () => {
  const fire =
    'A fire turned the boat hall of Kelmer into a trap on Friday, killing 60 people and injuring 155.\n\nThe blaze gutted the old hall at the quay and left rescuers with nothing to save. The harbour office rents the hall out for dances.';
  test('in copied text', () => {
    expect(told(fire, fire.replace('155.', '180 in the harbour town.'))).toEqual(['error quantity "155" / "180"']);
    expect(told(fire, fire.replace('injuring 155', 'hurting 155 of them'))).toEqual([]);
  });
  test('not elsewhere, where others may be meant', () => {
    expect(
      told('Two men are held for the Kelmer fire that injured four.', 'Kelmer fire: the harbour office says it injured five.'),
    ).toEqual([]);
  });
  test('the dead are not the hurt', () => {
    const killed = 'The fire in the Kelmer boat hall on Friday killed 84 people, officials said.';
    expect(told(killed, 'The fire in the Kelmer boat hall on Friday injured 95 people, officials said.')).toEqual([]);
    expect(told(killed, killed.replace('84', '95'))).toEqual(['error quantity "84" / "95"']);
  });
});

describe('two given names of one family name, one letter apart', () => {
  const shown = (who: string): string => `The film is shot in Tarn, where ${who} showed a picture of the car. It opens in May.`;
  test('are one where both are called by one post', () => {
    expect(told(shown('director Jack Snelling'), shown('director Zack Snelling'))).toEqual([
      'warning name "Jack Snelling" / "Zack Snelling"',
    ]);
  });
  test('are two where they are called brothers, or nothing', () => {
    expect(told(shown('brother Jack Snelling'), shown('brother Zack Snelling'))).toEqual([]);
    expect(told(shown('Jack Snelling'), shown('Zack Snelling'))).toEqual([]);
  });
  test('and of one given name a family name with an s is one', () => {
    expect(told(shown('Emma Owen'), shown('Emma Owens'))).toEqual(['warning name "Emma Owen" / "Emma Owens"']);
  });
});

describe('names of one word, or of several things', () => {
  const came = (name: string): string => `The harbour office in Tarn has a page about ${name}. Nobody has read it since the fair.`;
  test('two known words alone are two', () => {
    expect(told(came('the people of Dayton'), came('the people of Daytona Beach'))).toEqual([]);
    expect(told(came('the people of Quarnton'), came('the people of Quarntona'))).toHaveLength(1);
  });
  test('a word alone that is like a given name is another', () => {
    expect(told(came('a book from Regnery in June'), came('a picture by Reiner Voss, who left'))).toEqual([]);
  });
  test('capitals that differ by one are two, however an article writes the one', () => {
    expect(told(came('what QUARC and DAVA do, and DAVA'), came('Dapa, and what Dapa does'))).toEqual([]);
  });
  test('a word for several goes with the names that follow', () => {
    expect(told(came('Hurricane Quarna'), came('Hurricanes Quarna and Velm'))).toEqual([]);
    expect(told(came('Hurricane Quarna'), came('Hurricanes Quarna, a storm'))).toHaveLength(1);
  });
});

describe('what is denied', () => {
  const said = (words: string): string =>
    `The harbour plan was read out in Tarn on Monday. “${words},” Councillor Ann Venn told the Kelmer meeting.`;
  test('in two places is denied alike', () => {
    expect(told(said('I do not believe the harbour plan is dead'), said('The harbour plan is not dead'))).toEqual([]);
  });
  test('in one is turned round', () => {
    expect(told(said('I believe the harbour plan is dead'), said('I believe the harbour plan is not dead'))).toHaveLength(1);
  });
});
