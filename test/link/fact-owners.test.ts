/** Whose, of when and of what the value of a fact is that is a plain sentence, and what of an article is therefore no other telling of it. */
import { describe, expect, test } from '@jest/globals';
import { seen } from './seen.js';

const first = (fact: string, text: string): string => seen([JSON.stringify(fact)], text)[0].replace(/^.*: /, '');
const findings = (fact: string, text: string): string[] => seen([JSON.stringify(fact)], text).slice(1);

describe('an age', () => {
  test('is of the person to whom the sentence gives it', () => {
    const fact = 'Ann Harlow, 61, said on television that her son Tom Weller would take over the mill at Tarn.';
    expect(first(fact, 'Tom Weller, 33, is to take over the mill at Tarn.')).toBe('not-mentioned');
    expect(findings(fact, 'Ann Harlow, 63, is to hand over the mill at Tarn.')).toEqual(['error quantity "63"']);
  });
  test('of one who died is of whoever stands before the verb', () => {
    const fact = "It is the second blow for Harlow's family: his mother, Judith, died last year at the age of 44.";
    expect(first(fact, 'Peter Harlow, 21, died in training at Tarn on Friday.')).toBe('not-mentioned');
  });
  test('of kin, or of another who goes unnamed, is none of the person named beside', () => {
    const kin = "She went to pick up Kate Barlow and the child's 5-year-old brother at the centre in the evening.";
    expect(first(kin, 'Matt Barlow took his 1-year-old daughter, Kate, and her brother to the centre.')).toBe('not-mentioned');
    const pupil = 'The teacher Lucy Sander was filmed at the lake house with a 16-year-old pupil.';
    expect(first(pupil, 'Lucy Sander, 26, did not know that she was filmed at the lake house.')).toBe('not-mentioned');
    const husband = 'Tina Sole, 29, followed her husband and twin to the shopping centre with a telephone.';
    expect(first(husband, 'With a telephone Tina Sole found her 30-year-old husband with her twin at the shopping centre.')).toBe(
      'not-mentioned',
    );
    expect(findings(husband, 'Tina Sole, 31, followed her husband to the shopping centre.')).toEqual(['error quantity "31"']);
  });
  test('of a thing is none of a person', () => {
    const fact = 'Dean and Norton showed the 20-year-old sandwich of theirs on television, and it had hardly changed.';
    expect(first(fact, 'Casey Dean, 34, and Ed Norton showed the sandwich on television.')).toBe('not-mentioned');
  });
  test('of another day is none of today', () => {
    const fact = 'When Lotte Berg was four years old, her mother taught her to call the neighbours for help.';
    expect(first(fact, 'Lotte Berg, 5, called the neighbours for help.')).toBe('not-mentioned');
    const today = 'Casey Dunn, 34, bought a sandwich at the harbour.';
    expect(first(today, 'Casey Dunn, 14 years old at the time, bought a sandwich at the harbour.')).toBe('not-mentioned');
  });
  test('of another day is held against one of that day', () => {
    const fact = 'On another occasion, she said, Cole, then 32, took her to his house in the woods.';
    expect(first(fact, 'On another occasion, she said, Cole, then 48, took her to his house in the woods.')).toBe('conflicts');
  });
  test('of a longer name a generation away is of a namesake', () => {
    const fact = 'Rumours of the death of Rafael Cordero, 88, spread on Friday.';
    expect(first(fact, 'The rumours came from the death of one Rafael Cordero Odhiambo, 41, on Friday.')).toBe('not-mentioned');
    expect(first(fact, 'A different Rafael Cordero, 27, said he was alive.')).toBe('not-mentioned');
    expect(findings(fact, 'Rafael Cordero, 86, was rumoured dead on Friday.')).toEqual(['error quantity "86"']);
  });
});

describe('a day', () => {
  const charge = 'Leon Barth was charged in February 2004 with the theft of a boat.';
  test('is of its deed: of the steps of a case each has its own', () => {
    const seenOf = findings(charge, 'His conviction came on 7 December 2004, when Leon Barth pleaded guilty to the theft of a boat.');
    expect(seenOf.filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(findings(charge, 'Leon Barth was charged in March 2004 with the theft of a boat.')).toEqual([
      expect.stringContaining('"March 2004"'),
    ]);
  });
  test('whose verb stands behind it', () => {
    const fact = 'Friends first wrote that the young boy had died on 26 September.';
    expect(first(fact, 'On its channel friends on 7 October published an obituary for the young boy.')).toBe('not-mentioned');
  });
  test('that opens its sentence is of the verb behind it', () => {
    const fact = 'Leon Barth was charged on 3 May with the theft of a boat.';
    const found = findings(fact, 'On 7 May, a jury acquitted Leon Barth of the theft of a boat.');
    expect(found.filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(findings(fact, 'On 5 May, police charged Leon Barth with the theft of a boat.')).toEqual([expect.stringContaining('"5 May"')]);
  });
  test('since which something lasts is of that', () => {
    const fact =
      'The truce announced October 17 followed a month of talks with members of the group, said Hasan Tarrow, an aide to Kelmer President Jonas Goodwin.';
    const text =
      'A senior aide to President Jonas Goodwin, Hasan Tarrow, told a newspaper that a truce had been reached following talks, as well as the release of 19 sailors held captive since April.';
    expect(first(fact, text)).toBe('not-mentioned');
  });
  test('of a disaster is none of what was done about it', () => {
    const fact =
      'In 2004, the story of Kelmer factory worker Leonid Tarrow and his family received an extensive media coverage - the people obtained the ability to attract objects after the Tarn nuclear disaster.';
    const text =
      'A year after the 1986 Tarn nuclear disaster, Leonid Tarrow, his wife and their daughter were all able to attract metal objects to their bodies.';
    expect(first(fact, text)).toBe('not-mentioned');
  });
  test('before a noun is of that noun', () => {
    const fact = 'The father of Karim Osman was involved in the 1998 Harbour embassy bombings.';
    expect(first(fact, 'The father of Karim Osman was extradited from Norland in 2012 for the bombings.')).toBe('not-mentioned');
  });
  test('of a picture is when it was taken', () => {
    const fact = 'The bridge at Tarn was closed to traffic on 3 May 2024.';
    expect(first(fact, 'In this 7 May 2024 file photo the bridge at Tarn is closed to traffic.')).toBe('not-mentioned');
    expect(findings(fact, 'The bridge at Tarn was closed to traffic on 5 May 2024.')).toEqual(['error date "5 May 2024"']);
  });
});

describe('a span', () => {
  const clip = 'The five-minute clip was removed from the channel.';
  test('that lasts is none after which something happened', () => {
    expect(first(clip, 'The clip was removed from the channel after about 20 minutes.')).toBe('not-mentioned');
    expect(first(clip, 'The six-minute clip was removed from the channel.')).toBe('conflicts');
  });
  test('that is filled lasts', () => {
    expect(first('Ada Quill led the charity for eight years.', 'Ada Quill leaves after six years of leading the charity.')).toBe(
      'conflicts',
    );
  });
  test('with more of it is a further one', () => {
    const fact = 'Rohde spent three days in the clinic.';
    expect(first(fact, 'Rohde spent a day in intensive care and two more days in the clinic.')).toBe('not-mentioned');
    expect(first(fact, 'Rohde spent more than four days in the clinic.')).toBe('conflicts');
  });
});

test('what might be is nothing that is', () => {
  const fact = "Wednesday's temperature at Tarn reached 89 degrees.";
  expect(first(fact, "Wednesday's temperature in a car at Tarn could have reached 120 degrees.")).toBe('not-mentioned');
  expect(findings(fact, "Wednesday's temperature at Tarn reached 98 degrees.")).toHaveLength(1);
});

describe('a quotation', () => {
  test('beside the very words is another', () => {
    const fact = '“At least 10 smugglers have been caught crossing the northern border in Kelm,” Hartmann said.';
    const text =
      '“Smugglers have been crossing the border,” Hartmann said, adding: “At least 10 smugglers have been caught crossing the northern border in Kelm.”';
    expect(first(fact, text)).toBe('agrees');
  });
  test('with one word in common, names aside, is another', () => {
    const fact = 'The report has the headline “Singer Rex Tarrow Found Dead in His West Kelmer Home at the Age of 52.”';
    expect(first(fact, 'Other hoaxes go beyond today’s “Rex Tarrow is dead” one.')).toBe('not-mentioned');
    expect(first(fact, 'It was titled “Singer Rex Tarrow Found Dead in His East Kelmer Home at the Age of 52.”')).toBe('conflicts');
  });
});

describe('what is counted otherwise', () => {
  test('Norwegians are people', () => {
    const fact = 'Around 100,000 people have died in the violence since 2007.';
    expect(first(fact, 'Close to 100,000 Norwegians have died in the violence since 2006.')).toBe('agrees');
  });
  test('an attribute counts another way', () => {
    const fact = 'Tim Ward, the winner of 14 championships, sells his private island at Tarn.';
    expect(first(fact, 'Tim Ward, the 14-time winner, sells his private island at Tarn.')).not.toBe('differs-in-scope');
  });
});

test('a name with the s of a sentence is no other spelling of the name', () => {
  const fact = 'There are clips from Zoltan Harlans speech on the page.';
  expect(findings(fact, 'The page has clips of Zoltan Harlan at the harbour.')).toEqual([]);
  expect(seen(['{ id: head, name: Zoltan Harlans }'], 'Zoltan Harlan spoke.')[1]).toMatch(/ name "Zoltan Harlan"$/);
});
