import { describe, expect, test } from '@jest/globals';
import { name } from '../../src/kinds/name/index.js';
import { quote } from '../../src/kinds/quote/index.js';
import { linkQuotes } from '../../src/link/quotes.js';
import type { Slot, Story } from '../../src/model/link.js';
import type { Extracted } from '../../src/model/source.js';
import { segment } from '../../src/segment/index.js';

function article(text: string, index: number): Extracted {
  const source = { name: `${index}.txt`, sha256: '', raw: text, text, map: null, title: null, date: null, blocks: [], comments: [] };
  const segmented = segment(source);
  const { tokens, date } = segmented;
  const names = name.find({ tokens, date, names: [] });
  return { ...segmented, found: [...names, ...quote.find({ tokens, date, names })].sort((a, b) => a.start - b.start) };
}

function link(...texts: string[]): Slot[] {
  const story: Story = { name: 'test', articles: texts.map(article), lineages: texts.map((_, i) => i) };
  const slots = linkQuotes(story);
  for (const slot of slots) {
    expect(slot.readings.length).toBeGreaterThan(1);
    expect(slot.because.length).toBeGreaterThan(0);
    for (const { mentions } of slot.readings)
      for (const { article, start, end, found } of mentions) {
        expect(texts[article].slice(start, end).replace(/\s+/g, ' ')).toBe((found.value as { words: string }).words);
        expect(start).toBeGreaterThanOrEqual(0);
      }
  }
  return slots;
}
const readings = (slots: readonly Slot[]): string[][] => slots.map((slot) => slot.readings.map((reading) => reading.text));

/** What two articles quote → the readings of the one slot, and what the reasons must name. */
const FLAGGED: readonly (readonly [string, string, string, readonly [string, string], string])[] = [
  [
    'a word replaced',
    '“We will open the old bridge in May and the new one in June,” Ann Cole said.',
    '“We will close the old bridge in May and the new one in June,” Ann Cole said.',
    ['We will open the old bridge in May and the new one in June', 'We will close the old bridge in May and the new one in June'],
    'word replaced: “open” against “close”',
  ],
  [
    'a small word dropped',
    'Ann Cole said: “We have no choice but to build a stone wall or a wooden fence.”',
    'Ann Cole said: “We have no choice but to build a stone wall or wooden fence.”',
    ['We have no choice but to build a stone wall or a wooden fence', 'We have no choice but to build a stone wall or wooden fence'],
    'only in the first',
  ],
  [
    'a tense',
    '“It is one of the sorriest mornings of my working life,” she told a magazine.',
    '“It was one of the sorriest mornings of my working life,” she told a magazine.',
    ['It is one of the sorriest mornings of my working life', 'It was one of the sorriest mornings of my working life'],
    'tense: “is” against “was”',
  ],
  [
    'a negation',
    '“If they don’t mend this road by autumn the village will be cut off,” he said.',
    '“If they mend this road by autumn the village will be cut off,” he said.',
    ['If they don’t mend this road by autumn the village will be cut off', 'If they mend this road by autumn the village will be cut off'],
    'negation',
  ],
  [
    'a number',
    'The post read: “I have forty spare beds and a barn full of blankets.”',
    'The post read: “I have fourteen spare beds and a barn full of blankets.”',
    ['I have forty spare beds and a barn full of blankets', 'I have fourteen spare beds and a barn full of blankets'],
    'number: “forty” against “fourteen”',
  ],
  [
    'a fragment inside a sentence of prose',
    'That, the letter says, creates a “reasonable inference that the Harbour Board has made, and the mayor has accepted, improper gifts”.',
    'The report “creates a reasonable inference that the Harbor Board made, and the mayor accepted, improper gifts,” the letter said.',
    [
      'reasonable inference that the Harbour Board has made, and the mayor has accepted, improper gifts',
      'reasonable inference that the Harbor Board made, and the mayor accepted, improper gifts',
    ],
    'tense: “has” only in the first',
  ],
  [
    'another end',
    'He called it “the end of fair play, freedom of movement and freedom of choice,” she wrote.',
    'He called it “the end of fair play, freedom of movement and self-rule,” she wrote.',
    ['the end of fair play, freedom of movement and freedom of choice', 'the end of fair play, freedom of movement and self-rule'],
    'word replaced',
  ],
  [
    'a word moved to the end',
    '“You have to learn how to be patient always. You must wait for the others,” he said.',
    '“You have to learn how to be always patient,” he said.',
    ['You have to learn how to be patient always', 'You have to learn how to be always patient'],
    'word order',
  ],
  [
    'a name dropped',
    '“The Secretary joins Ruth Ellery, Tom Varga and the great majority of members in saying no,” he said.',
    '“The Secretary joins Ruth Ellery and the great majority of members in saying no,” he said.',
    [
      'The Secretary joins Ruth Ellery, Tom Varga and the great majority of members in saying no',
      'The Secretary joins Ruth Ellery and the great majority of members in saying no',
    ],
    'name dropped: “Tom Varga”',
  ],
  [
    'a change after an interruption',
    '“We never had the money,” Ann Cole said, “and we never asked the council for a loan.”',
    '“We never had the money, and we never asked the county for a loan,” Ann Cole said.',
    ['and we never asked the council for a loan', 'and we never asked the county for a loan'],
    '“council” against “county”',
  ],
];

/** Pairs that say the same. */
const ALIKE: readonly (readonly [string, string, string])[] = [
  ['punctuation', '“Once it is safe we expect to reopen the pool,” he said.', '“Once it is safe, we expect to reopen the pool!” he said.'],
  ['dashes', '“The board - old and new - looked at other plans,” he said.', '“The board — old and new — looked at other plans,” he said.'],
  ['capitals', 'He said “human rights are denied here every day”.', '“Human Rights are denied here every day,” he said.'],
  [
    'spelling',
    '“He realised the harbour was closed to all traffic,” she said.',
    '“He realized the harbor was closed to all traffic,” she said.',
  ],
  [
    'numerals',
    '“By rolling back this 11th hour rule we keep the birds,” he said.',
    '“By rolling back this eleventh-hour rule we keep the birds,” he said.',
  ],
  [
    'brackets',
    '“[The owners] have a hard time because the lane is narrow,” he said.',
    '“They have a hard time because the lane is narrow,” he said.',
  ],
  [
    'brackets added',
    '“If they [the owners] leave, the lane will be closed for good,” he said.',
    '“If they leave, the lane will be closed for good,” he said.',
  ],
  [
    'other words in brackets',
    '“We measured the bank and the ditch, which showed that the field is his (Tom Cole’s) land since spring,” she said.',
    '“We measured the bank and the ditch, which showed that the field is [Cole’s] land since spring,” she said.',
  ],
  [
    'a well-known name in other letters',
    '“We have seen no sign of al-Shabaab on the coast road since spring,” he said.',
    '“We have seen no sign of al-Shabab on the coast road since spring,” he said.',
  ],
  [
    'a body by its names',
    '“She went to the IS post and asked for her brother and his car,” he said.',
    '“She went to the Isis post and asked for her brother and his car,” he said.',
  ],
  [
    'a word with a hyphen and without',
    '“It was only my guess and not based on any first-hand knowledge,” he said.',
    '“It was only my guess and not based on any firsthand knowledge,” he said.',
  ],
  [
    'years of a life',
    '“She ran the whole farm in her early twenties, which is alarming,” he said.',
    '“She ran the whole farm in her early 20s, which is alarming,” he said.',
  ],
  [
    'an owner that ends in s',
    '“The board takes Abrahams’ request for a new gate seriously,” she said.',
    '“The board takes Abrahams’s request for a new gate seriously,” she said.',
  ],
  [
    'letters replaced by dashes',
    '“They will take me for some crazy f--- nobody from the hills,” he said.',
    '“They will take me for some crazy fucking nobody from the hills,” he said.',
  ],
  [
    'an owner without an apostrophe',
    '“Five days later the dog turned up in a neighbors yard, alive and well,” he said.',
    '“Five days later the dog turned up in a neighbor’s yard, alive and well,” he said.',
  ],
  [
    'a sentence taken up again',
    '“I picked up the old oar, ran down to the jetty and began shouting for help,” Ann Cole said.',
    '“I picked up the old oar,” Ann Cole said. “I ran down to the jetty and began shouting for help.”',
  ],
  [
    'months in short',
    '“The lane was closed on September 4 and nobody told the owners,” he said.',
    '“The lane was closed on Sept. 4 and nobody told the owners,” he said.',
  ],
  [
    'dots',
    '“The lane is narrow … and the owners have a hard time,” he said.',
    '“The lane is narrow and often wet and the owners have a hard time,” he said.',
  ],
  [
    'split by said',
    '“I trust the river,” Mr. Cole said, “but the river wants to see us help ourselves.”',
    '“I trust the river, but the river wants to see us help ourselves,” Mr. Cole said.',
  ],
  [
    'words passed over where it is split',
    '“I trust the river,” Mr. Cole said. “The river wants to see us help ourselves.”',
    '“I trust the river. I was born on it. The river wants to see us help ourselves,” Mr. Cole said.',
  ],
  [
    'shortened at the end',
    '“We will open the old bridge in May,” she said.',
    '“We will open the old bridge in May and the new one in June,” she said.',
  ],
  [
    'shortened at the start',
    'She called it “a stone wall or a wooden fence”.',
    '“We have no choice but to build a stone wall or a wooden fence,” she said.',
  ],
  [
    'other sentences of one speech',
    '“The lane is narrow. We ask for patience,” he said.',
    '“The lane is narrow. Buses come at six,” he said.',
  ],
  [
    'contractions',
    '“We will not sell the farm to anyone from the city,” he said.',
    '“We won’t sell the farm to anyone from the city,” he said.',
  ],
  [
    'spacing of put-together text',
    '"I do n\'t know why there \'s a queue at the bakery, "he said.',
    '“I don’t know why there’s a queue at the bakery,” he said.',
  ],
  ['masked words', '“Get your f***ing hands off my garden gate,” he said.', '“Get your fucking hands off my garden gate,” he said.'],
  ['other people', '“Our thoughts are with the family,” Ann Cole said.', '“Our thoughts are with the friends,” Tom Varga said.'],
  ['a paraphrase', '“We will open the old bridge in May,” she said.', 'She said they would open the old bridge in June.'],
  [
    'sentences that begin and go on in other words',
    '“The time has come to own up and make plain there is no room for lies and spite in the club,” Ann Cole said.',
    '“They need to make plain that there is no room for the louts of the upper stand,” Ann Cole said.',
  ],
  [
    'somebody else, after a sentence of the newspaper’s own',
    '“It will help the peace and quiet of the upper valley and the coast,” Marsh said. But Cole spoke up. “We shall not wait for the rest of the county,” Ann Cole said.',
    'Rather than moves that “threaten the peace of the upper valley”, Ann Cole said, they should talk.',
  ],
  [
    'two parallel sentences that both have theirs elsewhere',
    '“Cole lied and they wrecked his farm,” Ann Marsh said. “Cole lied and it is as if they burnt his farm,” Ann Marsh said.',
    '“Cole lied and they wrecked his farm,” Ann Marsh said. “Cole lied and it is as if they burnt his farm,” Ann Marsh said.',
  ],
  ['single words', 'There were ten “spots” left.', 'There were ten “spaces” left.'],
  ['nothing in common', '“The lane is narrow and wet,” he said.', '“Bring a coat and a torch,” she said.'],
];

describe('one utterance in two wordings', () => {
  test.each(FLAGGED)('%s', (_, a, b, texts, reason) => {
    const slots = link(a, b);
    expect(readings(slots)).toEqual([texts]);
    expect(slots[0].kind).toBe('quote');
    expect(slots[0].outcome).toBe('conflict');
    expect(slots[0].confidence).toBeGreaterThanOrEqual(0.6);
    expect(slots[0].because.join('; ')).toContain(reason);
  });

  test('a long verbatim run around one changed word is nearly certain', () => {
    const [slot] = link(
      '“We will open the old stone bridge to all traffic in May,” Ann Cole said.',
      '“We will open the old stone bridge to some traffic in May,” Ann Cole said.',
    );
    expect(slot.confidence).toBeGreaterThanOrEqual(0.93);
    expect(slot.subject).toBe('Ann Cole');
  });

  test('short quotations said in other words, in one setting', () => {
    const slots = link(
      'The now deleted LinkedIn post by Tilda Marsh offered help to nearly 90 volunteers.\n' +
        '“I have 12 spare beds for anyone heading to Dover – we will sort your lodging,” it said.',
      'A staffer said on LinkedIn that nearly 90 volunteers would travel to Dover.\n' +
        'Her post, since deleted, spoke of 12 “beds” and said “we’ll get your lodgings in order”.',
    );
    expect(readings(slots)).toEqual([['we will sort your lodging', 'we’ll get your lodgings in order']]);
    expect(slots[0].confidence).toBeGreaterThanOrEqual(0.6);
    expect(slots[0].confidence).toBeLessThan(0.8);
  });

  test('the same short quotations in two settings are two', () => {
    const slots = link(
      'Rain fell on Leeds. “We will sort your lodging,” a hotel told guests.',
      'The army said: “We’ll get your lodgings in order.” Guns fired.',
    );
    expect(slots).toEqual([]);
  });
});

describe('a quotation without marks elsewhere', () => {
  const post = '“We have a barn full of blankets and forty spare beds for anyone who comes by the coast road,” Ann Cole wrote.';

  test('a statement set apart, one word changed', () => {
    const slots = link(
      post,
      'The post was short.\n\nWe have a barn full of blankets and fourteen spare beds for anyone who comes by the coast road.\n\nIt has gone.',
    );
    expect(slots).toHaveLength(1);
    expect(slots[0].because[0]).toContain('number: “forty” against “fourteen”');
    expect(slots[0].message).toBe('Articles disagree on the words of Ann Cole: "forty" or "fourteen"');
    expect(slots[0].confidence).toBeGreaterThanOrEqual(0.6);
    expect(slots[0].confidence).toBeLessThan(0.9);
  });

  test('a short sentence beside a longer one', () => {
    const slots = link(
      'The firm writes: “Hold the small wheel to reach the songs that you have kept on the side shelf. The lamp shows what is playing now.”',
      'Hold the small wheel to reach the songs that you have kept on the side shelf. The lamp shows what is broken now.',
    );
    expect(slots.map((slot) => slot.message)).toEqual(['Articles disagree on the words of a quotation: "playing" or "broken"']);
  });

  test('a paraphrase is not compared', () => {
    expect(
      link(post, 'She wrote that she has a barn full of blankets and fourteen spare beds for anyone who comes by the coast road.'),
    ).toEqual([]);
    expect(
      link(
        '“The firm asks all its readers to load and test the new map as soon as they can,” Ann Cole said.',
        'The firm is urging readers to load and test the new map as soon as they can.',
      ),
    ).toEqual([]);
    expect(link(post, 'She has a barn full of blankets and forty spare beds for anyone who comes by the coast road.')).toEqual([]);
  });
});

describe('the same words', () => {
  test.each(ALIKE)('%s', (_, a, b) => {
    expect(readings(link(a, b).filter((slot) => slot.confidence >= 0.6))).toEqual([]);
  });

  test('parallel sentences of one speaker in one article', () => {
    const speech = '“This is about the harbor. This is about the market. This is about the school,” Ann Cole said.';
    expect(link(speech, speech)).toEqual([]);
  });

  test('an article that repeats its quotation', () => {
    const text = '‘We will open the old bridge in May’\n\nThe town waits. “We will open the old bridge in May,” Ann Cole said.';
    expect(link(text, text)).toEqual([]);
  });
});

describe('many articles', () => {
  const right = '“We will open the old stone bridge to all traffic in May,” Ann Cole said on Friday.';
  const wrong = '“We will open the old stone bridge to some traffic in May,” Ann Cole said on Friday.';

  test('one slot, the wording of most articles first', () => {
    const slots = link(wrong, right, right, right);
    expect(slots).toHaveLength(1);
    expect(slots[0].readings.map((reading) => reading.mentions.map((mention) => mention.article))).toEqual([[1, 2, 3], [0]]);
  });

  test('a shortened copy stands with the wording it agrees with', () => {
    const slots = link(right, wrong, 'She spoke of “the old stone bridge to all traffic in May” at length.');
    expect(slots).toHaveLength(1);
    expect(slots[0].readings.map((reading) => reading.mentions.map((mention) => mention.article))).toEqual([[0, 2], [1]]);
  });

  test('words that the whole story is about say little', () => {
    const prose =
      'The Upper Valley Response Team came to the quarry. Nobody told the response team of the quarry. The team left the valley.\n';
    const story = (quote: string): string => `${prose.repeat(3)}${quote}\n${prose.repeat(3)}`;
    const a = 'It said “the Upper Valley Response Team answered the call at the quarry and took the choice”.';
    const b = '“It seemed to us, and to our upper valley response team, to be a call at a quarry like all others,” he said.';
    expect(link(story(a), story(b)).filter((slot) => slot.confidence >= 0.9)).toEqual([]);
  });

  test('two shreds of a sentence are one reading', () => {
    const slots = link(
      '“I am one of those who say, ‘Let’s read the clauses, and let’s make the lease as fair as we can before we vote,’” Ann Cole said.',
      '“I am one of those who say ‘which clauses?’ And ‘let’s make the lease as fair as we can, and then let’s take a vote,’” Ann Cole said.',
    );
    expect(slots.length).toBeGreaterThan(0);
    for (const { readings } of slots)
      expect(readings.flatMap(({ mentions }) => mentions.map(({ article }) => article)).sort()).toEqual([0, 1]);
  });

  test('a clause left out that has a negation of its own is no negation', () => {
    const [slot] = link(
      '“We will mend the old coast road before the first snow falls,” Ann Cole said.',
      '“We will mend the old coast road, and nobody in the upper valley will have to pay, before the first snow falls,” Ann Cole said.',
    );
    expect(slot.because[0]).not.toContain('negation');
  });

  test('two sentences of one article with the same long ending are two sentences', () => {
    const text = [
      'According to its website, the Marrowby Harbour Board prohibits "gratuities, honoraria, remittances (including deferred remittances) and emoluments requested, steered, received or made directly or indirectly by or from foreign shipowners in connection with any municipal, riparian or estuarine concession."',
      'Lawyers for the ferry say the campaign did just that.',
      '"Although foreign shipowners may not make gratuities or remittances (including advances of private money) in connection with any municipal, riparian or estuarine concession, a shipowner who is a foreigner may take part in regattas as an unpaid volunteer," the board states.',
    ].join('\n\n');
    expect(link(text, 'The harbour board met.').filter(({ confidence }) => confidence >= 0.6)).toEqual([]);
  });

  test('fifty reprints of one article are compared to the end', () => {
    const words = (seed: number): string => Array.from({ length: 40 }, (_, i) => `word${(seed * 37 + i * 11) % 997}`).join(' ');
    const text = Array.from({ length: 20 }, (_, i) => `“${words(i)},” Ann Cole said.`).join('\n\n');
    const reprints = Array.from({ length: 50 }, () => text);
    expect(link(...reprints)).toEqual([]);
  });
});
