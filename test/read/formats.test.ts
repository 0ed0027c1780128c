import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/read/sources.js';
import { toRaw } from '../../src/text/offsets.js';
import { type Written, writers } from './writers/index.js';

const ARTICLE: Written = {
  title: 'Ten hurt as “big top” falls & burns',
  date: '2024-10-22',
  paragraphs: [
    'PORT EXAMPLE — Ten people were hurt when a circus tent fell on Tuesday, the fire service said, and damage was put at £3.2m ($4.1 million).',
    '“We got everyone out,” said Zoë Ångström, head of operations at the Example Fire Service. “It took us 45 minutes – no more than that.”',
    'The tent, 30 metres high & 1,200 square metres large, was bought in 1998; the owner’s lawyer, Réné O’Hara, said < 5% of it was insured.',
  ],
};

/** Subtitles mark speakers; PDFs have lines. Both are white space to a reader of words. */
const words = (text: string): string => text.replace(/>> /g, '').replace(/\s+/g, ' ').trim();

describe.each(writers)('$ending', ({ ending, id, dated, write }) => {
  const name = `story${ending}`;
  const read = () => readText(name, write(ARTICLE));

  test('is read as one source of the right name, title and day', async () => {
    const { sources, unread } = await read();
    expect(unread).toEqual([]);
    expect(sources.map((source) => source.name)).toEqual([`${name}${id ?? ''}`]);
    if (dated) expect(sources[0].date).toBe(ARTICLE.date);
  });

  test('holds every paragraph and nothing of what stands around them', async () => {
    const [source] = (await read()).sources;
    const found = words(source.text);
    for (const paragraph of ARTICLE.paragraphs) expect(found).toContain(words(paragraph));
    const rest = ARTICLE.paragraphs.reduce((text, paragraph) => text.replace(words(paragraph), ''), found).trim();
    expect(['', words(ARTICLE.title), words(ARTICLE.title).replaceAll('"', "'")]).toContain(rest);
  });

  test('leads back to where each word stands', async () => {
    const [source] = (await read()).sources;
    for (const word of ['Ten', '£3.2m', '$4.1 million', 'Zoë', 'O’Hara', '45 minutes', '&', '–', '1,200 square metres']) {
      const start = source.text.indexOf(word);
      expect(start).toBeGreaterThanOrEqual(0);
      const at = toRaw(source.map, start, start + word.length);
      expect(plainly(source.raw.slice(at.start, at.end))).toBe(word);
    }
  });
});

/** What a stretch of any of these formats says, by the simplest means. */
function plainly(raw: string): string {
  const named: Record<string, string> = { amp: '&', pound: '£', ndash: '–', mdash: '—', quot: '"', eacute: 'é', '#8217': '’', '#39': "'" };
  return raw
    .replace(/\n\d+\n[\d:.,]+ --> [\d:.,]+\n/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&([#\w]+);/g, (_, name: string) => named[name])
    .replace(/\s+/g, ' ');
}
