import { describe, expect, test } from '@jest/globals';
import { segment } from '../../src/segment/index.js';
import { sourceOf } from './source.js';

const BODY = 'A ferry ran aground on Tuesday, the harbour office said.\nNobody was hurt on Oct. 20, 2015, it added.';
const dateOf = (...lines: string[]): string | null => segment(sourceOf([...lines, BODY].join('\n'))).date;

describe('the article’s own day', () => {
  test.each([
    ['Published: April 10, 2007', '2007-04-10'],
    ['Published on Mar 14, 2013', '2013-03-14'],
    ['Posted 12: 48PM BST 09 Sep 2013', '2013-09-09'],
    ['Posted: Sep 27, 2013 5:50 PM', '2013-09-27'],
    ['First Posted: 08/24/11 06:44 PM ET', '2011-08-24'],
    ['Updated 09/14/2013 01:03 PM', '2013-09-14'],
    ['22 July 2013 Last updated at 17:50 GMT', '2013-07-22'],
    ['Updated: 10:20, 9 September 2013', '2013-09-09'],
    ['UPDATED: TUESDAY, MARCH 12, 2013, 9:36 AM', '2013-03-12'],
    ['Published: 2012.08.08 09:01 AM', '2012-08-08'],
    ['Wednesday, Sept. 08, 2010', '2010-09-08'],
    ['9 September 2013 11:55', '2013-09-09'],
    ['May 23, 2005', '2005-05-23'],
    ['by: Jane Doe Updated: May 30, 2016 - 9:35 AM', '2016-05-30'],
    ['Man held after fire Posted: Thursday, May 28, 2015 1:16 PM EDT Updated: Friday, May 29, 2015 1:16 PM EDT', '2015-05-28'],
    ['LONDON, Oct. 22, 2024 (Reuters) - The ferry was late.', '2024-10-22'],
    ['INDIANAPOLIS, Ind. (Aug. 28, 2015) – The ferry was late.', '2015-08-28'],
  ])('%s', (line, day) => {
    expect(dateOf('Ferry runs aground', line)).toBe(day);
  });

  test('a date of publication goes before one of an update', () => {
    expect(dateOf('Updated: May 3, 2016', 'Published: May 1, 2016')).toBe('2016-05-01');
    expect(dateOf('Updated: 11/24/2014 10:06 AM', 'Created: 11/23/2014 5:23 PM')).toBe('2014-11-23');
  });

  test('the address that an article opens with, or asks to be shared by', () => {
    expect(dateOf('http://news.example/2013/09/09/ferry-aground', 'Ferry runs aground')).toBe('2013-09-09');
    expect(dateOf('http://news.example/story/2004/jul/29/ferry', 'Ferry runs aground')).toBe('2004-07-29');
    expect(
      segment(sourceOf(`Ferry runs aground\n${BODY}\nRead or Share this story: http://news.example/story/2015/04/17/ferry/25/`)).date,
    ).toBe('2015-04-17');
  });

  test.each([
    ['sources/2024-10-22-ferry.md', '2024-10-22'],
    ['wire/HBR20241022.0140.txt', '2024-10-22'],
    ['ferry_2024_10_22.txt', '2024-10-22'],
    ['2024-09-01/ferry-20241022.txt', '2024-10-22'],
    ['ferries-2024-09-01.jsonl#20241022-pier', '2024-10-22'],
    ['ferries-2024-09-01.jsonl#pier', null],
    ['ferry-2023-02-30.txt', null],
    ['from-20240901-to-20241022.txt', null],
    ['ferry-1202410221.txt', null],
    ['ferry-2024-1022.txt', null],
  ])('the name of its file: %s', (name, day) => {
    expect(segment({ ...sourceOf(BODY), name }).date).toBe(day);
  });

  test('what the article says of its day goes before the name of its file', () => {
    expect(segment({ ...sourceOf(`Published: May 1, 2016\n${BODY}`), name: '2024-10-22.txt' }).date).toBe('2016-05-01');
  });

  test.each([
    ['Oct. 22', 'no year'],
    ['October 2024', 'no day'],
    ['4/9/2007 6:04 PM', 'either of two days'],
    ['The pier opened on May 23, 2005', 'told, not dated'],
    ['(The pier was closed Monday, Dec. 15, 2014.)', 'told, not dated'],
    ['Copyright 2016 Harbour News', 'no day'],
    ['See http://other.example/2011/01/02/story for more.', 'the address of another page'],
    ['http://news.example/2013/19/39/ferry', 'no day of the calendar'],
    ['http://news.example/news-23419896', 'a number'],
    ['Photo taken May 17, 2016', 'a caption'],
  ])('not sure: %s (%s)', (line) => {
    expect(dateOf('Ferry runs aground', line)).toBeNull();
  });

  test('the reader’s own date wins', () => {
    expect(segment(sourceOf(`Published: April 10, 2007\n${BODY}`, { date: '2007-04-11' })).date).toBe('2007-04-11');
  });

  test('a date far down is of something else', () => {
    expect(segment(sourceOf(`Ferry runs aground\n${`${BODY}\n`.repeat(20)}Published: April 10, 2007`)).date).toBeNull();
  });
});
