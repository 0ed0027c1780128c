import { describe, expect, test } from '@jest/globals';
import type { Zone } from '../../src/model/source.js';
import { segment } from '../../src/segment/index.js';
import { textOf } from '../../src/text/tokens.js';
import { sourceOf } from './source.js';

const HEAD = 'Ferry runs aground near the old pier';
const BODY = [
  'A ferry with forty people aboard ran aground on Tuesday night, the harbour office said.',
  'Nobody was hurt, and the tide lifted it off before dawn.',
];

/** The zone of `line` set as a line of its own: after the headline, inside the telling, or at the foot. */
const zoneAt = (line: string, place: 'top' | 'middle' | 'foot'): Zone[] => {
  const lines =
    place === 'top' ? [HEAD, line, ...BODY, ...BODY] : place === 'middle' ? [HEAD, ...BODY, line, ...BODY] : [HEAD, ...BODY, ...BODY, line];
  const { tokens, zones } = segment(sourceOf(lines.join('\n\n')));
  const at = lines.slice(0, lines.indexOf(line)).join('\n\n').length;
  return zones.filter((_, s) => {
    const start = tokens.start[tokens.sentences[s]];
    return start >= at && start < at + line.length + 2;
  });
};

const CASES: readonly (readonly [string, 'top' | 'middle' | 'foot', Zone])[] = [
  // prose that looks like something else
  ['Copyright law protects the songs that she wrote, the judge said.', 'middle', 'prose'],
  ['By late afternoon, the beach was full of people with buckets.', 'middle', 'prose'],
  ['Download the app and you get nothing, said Mr Brandle, 41, who lost 300 crowns.', 'middle', 'prose'],
  ['Copyright claims worth $2 million were filed on Monday.', 'middle', 'prose'],
  ['Newsletter editor Ilse Morrow, 33, was among the injured.', 'middle', 'prose'],
  ['Click to expand the map, the mayor told 200 residents, and you will see.', 'middle', 'prose'],
  ['Photographs of the hull were shown to the court on Monday.', 'middle', 'prose'],
  ['Share prices of the ferry company fell by a third when the news broke.', 'middle', 'prose'],
  ['Correction fluid was found on the log, which the captain denied.', 'middle', 'prose'],
  ['Comments are what the council asked for, and comments are what it got.', 'middle', 'prose'],
  ['LEEDS (PA/Reuters) — A ferry ran aground on Tuesday, the harbour office said.', 'top', 'prose'],
  ['PORT ELLEN, Oct. 22 (Reuters) - A ferry ran aground, the harbour office said.', 'top', 'prose'],
  ['“We heard a bang and then nothing at all,” one passenger said.', 'middle', 'prose'],
  ['Subscribers were told to get their money back from the bank that took it.', 'middle', 'prose'],
  ['Trending upwards for years, the number of trips was halved in 2016.', 'middle', 'prose'],
  ['Advertisements for the crossing were withdrawn the next day.', 'middle', 'prose'],
  ['Also on Thursday, the council is to take up the harbour dues.', 'middle', 'prose'],
  ['The site took the film down, saying that it broke its terms of service.', 'middle', 'prose'],
  ['HARBOUR: Lund 9, Boyle 6, Imlach 7 (Adeleke 80), Stott 6, Adair 7, Quill 8, Marsh 6, Pereira 6, Lowe 7, Dunmore 5', 'foot', 'prose'],
  ['Terms of Doe’s contract with the harbour were not made known to the council.', 'middle', 'prose'],
  // headings
  ['Ferry Runs Aground off Old Pier - HBR Harbour News 12 North Shore News, Weather & Sports', 'top', 'heading'],
  ['What the Captain Knew', 'middle', 'heading'],
  ['WHAT WENT WRONG', 'middle', 'heading'],
  ['Passengers tell of a long, cold night on the sandbank', 'top', 'heading'],
  ['What we know so far:', 'middle', 'heading'],
  // bylines
  ['By Jane Doe', 'top', 'byline'],
  ['By JANE DOE and JOHN ROE, Staff Writers', 'top', 'byline'],
  ['Jane Doe, Associated Press', 'top', 'byline'],
  ['Jane Doe contributed to this report.', 'foot', 'byline'],
  ['MARY ANN DOE and JOHN ROE', 'foot', 'byline'],
  // dates of publication
  ['Published: April 10, 2007', 'top', 'dateline'],
  ['Posted 12: 48PM BST 09 Sep 2013', 'top', 'dateline'],
  ['22 July 2013 Last updated at 17:50 GMT', 'top', 'dateline'],
  ['Wednesday, Sept. 08, 2010', 'top', 'dateline'],
  ['by: Jane Doe Updated: May 30, 2016 - 9:35 AM', 'top', 'dateline'],
  // captions
  ['The ferry at low water. (Photo: Jane Doe, Harbour News)', 'top', 'caption'],
  ['The ferry on Wednesday. (AP Photo/Jane Doe)', 'top', 'caption'],
  ['Photo: Jane Doe', 'middle', 'caption'],
  ['File photo of the ferry in 2012.', 'middle', 'caption'],
  ['The captain (pictured) leaves the court', 'middle', 'caption'],
  ['Pictured is the ferry before the winter refit', 'middle', 'caption'],
  ['Jane Doe/Getty Images', 'middle', 'caption'],
  // furniture
  ['Close Get email notifications on Jane Doe daily!', 'middle', 'boilerplate'],
  ['SHARE: Facebook Twitter Email', 'middle', 'boilerplate'],
  ['SUBSCRIBE: two months for the price of one', 'middle', 'boilerplate'],
  ['READ MORE: How the pier was built', 'middle', 'boilerplate'],
  ['Sign up to our newsletter for news of the harbour.', 'middle', 'boilerplate'],
  ['Follow us on Facebook and Twitter.', 'foot', 'boilerplate'],
  ['Copyright 2016 Harbour News. All rights reserved.', 'foot', 'boilerplate'],
  ['© 2016 Harbour News', 'foot', 'boilerplate'],
  ['We use cookies to make this site work. Read our privacy policy.', 'middle', 'boilerplate'],
  ['Advertisement', 'middle', 'boilerplate'],
  ['More from the harbour', 'foot', 'boilerplate'],
  ['Read or Share this story: http://harbour.example/1abc', 'foot', 'boilerplate'],
  ['jane.doe@harbour.example', 'foot', 'boilerplate'],
  ['Contact Jane Doe at 555-0100 or jdoe@harbour.example. Follow her on Twitter at @janedoe.', 'foot', 'boilerplate'],
  [
    'January 2012 December 2011 November 2011 October 2011 September 2011 August 2011 July 2011 June 2011 May 2011 April 2011',
    'foot',
    'boilerplate',
  ],
  ['https://harbour.example/2016/05/01/ferry', 'foot', 'boilerplate'],
  // corrections
  ['An earlier version of this article said that fifty people were aboard.', 'foot', 'correction'],
  ['Correction: The ferry is forty years old. It was launched in 1976.', 'foot', 'correction'],
  ['Clarification: The pier belongs to the county.', 'foot', 'correction'],
  ['This story has been corrected to show that the ferry is forty years old.', 'foot', 'correction'],
  // lists
  ['• Forty people were aboard.', 'middle', 'list'],
  ['- Forty people were aboard.', 'middle', 'list'],
];

describe('zones', () => {
  test.each(CASES)('%s (%s): %s', (line, place, zone) => {
    const zones = zoneAt(line, place);
    expect(zones.length).toBeGreaterThan(0);
    if (zone === 'boilerplate') expect(zones[0]).toBe(zone);
    else expect(zones).toEqual(zones.map(() => zone));
  });

  test('the first line is a headline, the rest is told', () => {
    expect(segment(sourceOf([HEAD, ...BODY].join('\n'))).zones).toEqual(['heading', 'prose', 'prose']);
    expect(segment(sourceOf(BODY.join('\n'))).zones).toEqual(['prose', 'prose']);
  });

  test('a text of one line is told, whatever it looks like', () => {
    for (const text of ['What the captain knew', 'Sign up to the crew. Copyright 2016.', 'By Jane Doe', 'Published: April 10, 2007'])
      expect(new Set(segment(sourceOf(text)).zones)).toEqual(new Set(['prose']));
  });

  test('one zone for each sentence, whatever the text', () => {
    for (const text of [
      '',
      '\n\n',
      '.',
      '…',
      '© ',
      'By',
      '(Photo',
      'Posted:',
      'http://',
      '“',
      'a\u200bb',
      '- ',
      `${'x '.repeat(5000)}`,
      'Updated: 99/99/9999',
    ]) {
      const { tokens, zones } = segment(sourceOf(text));
      expect(zones.length).toBe(tokens.sentences.length - 1);
    }
  });

  test('what the page offers at the foot is its own, once it says so', () => {
    const lines = [HEAD, ...BODY, 'Read more:', 'A heron is found on the pier', 'Harbour dues go up again'];
    expect(segment(sourceOf(lines.join('\n'))).zones.slice(3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
  });

  test('what a format knows wins', () => {
    const text = [HEAD, ...BODY].join('\n');
    const at = text.indexOf(BODY[1]);
    const blocks = [
      { start: 0, end: HEAD.length, kind: 'heading' as const },
      { start: HEAD.length + 1, end: at - 1, kind: 'quotation' as const },
      { start: at, end: text.length, kind: 'footnote' as const },
    ];
    expect(segment(sourceOf(text, { blocks })).zones).toEqual(['heading', 'prose', 'footnote']);
  });

  test('a sentence of furniture inside a paragraph takes nothing else with it', () => {
    const { tokens, zones } = segment(sourceOf(`${HEAD}\n\n${BODY[0]} Click here to see the chart. ${BODY[1]}`));
    const furniture = zones.flatMap((zone, s) =>
      zone === 'boilerplate' ? [textOf(tokens, tokens.sentences[s], tokens.sentences[s + 1])] : [],
    );
    expect(furniture).toEqual(['Click here to see the chart.']);
  });
});
