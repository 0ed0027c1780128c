/** Whole pages as publishers serve them: what of them is the article, in which zones, and what they say about themselves. */
import { describe, expect, test } from '@jest/globals';
import { html } from '../../src/read/formats/html.js';
import { lawful } from './lawful.js';
import { PAGES } from './pages/index.js';

describe('pages', () => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const article = html.read(page.html, 'a.html');
    if ('trouble' in article) throw new Error(article.trouble);
    lawful(article);
    const { title, author, date } = article;
    expect({ title, author, date }).toEqual({ title: page.title, author: page.author, date: page.date });
    if (page.modified !== undefined) expect(article.modified).toBe(page.modified);
    const zones = new Map(
      article.blocks.map((block) => [block.start, `${block.kind}${block.heads ? ` [${block.heads.join(' / ')}]` : ''}`] as const),
    );
    let at = 0;
    const lines = article.text.split('\n\n').map((text) => {
      const zone = zones.get(at);
      at += text.length + 2;
      return zone === undefined ? text : [zone, text];
    });
    expect(lines.filter((line) => !isFrame(line))).toEqual(page.lines);
    for (const words of page.never) expect(article.text).not.toContain(words);
  });
});

/** Bylines and times beside the article do no harm, and are not what is tested. */
const isFrame = (line: string | readonly string[]): boolean => typeof line === 'string' && /^(?:By |\d{1,2}:\d\d$)/.test(line);
