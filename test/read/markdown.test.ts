import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/read/formats/format.js';
import { markdown } from '../../src/read/formats/markdown.js';
import { toRaw } from '../../src/text/offsets.js';
import { lawful } from './lawful.js';

const read = (raw: string, name = 'a.md'): Article => {
  const article = markdown.read(raw, name);
  if ('trouble' in article) throw new Error(article.trouble);
  return article;
};
/** Blocks as `kind: text`, with the prose between them. */
const blocks = (raw: string, name?: string): string[] => {
  const { text, blocks } = read(raw, name);
  const known = new Map(blocks.map((block) => [block.start, block]));
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const block = known.get(at);
    const end = block?.end ?? (text.indexOf('\n\n', at) < 0 ? text.length : text.indexOf('\n\n', at));
    out.push(`${block?.kind ?? 'prose'}${block?.heads ? ` [${block.heads.join(' / ')}]` : ''}: ${text.slice(at, end)}`);
    at = end + 2;
  }
  return out;
};
const text = (raw: string): string => read(raw).text;

describe('Markdown blocks', () => {
  test('headings of both styles, paragraphs joined across lines', () => {
    expect(blocks('# One #\nTwo\nthree\n\nFour\n====\n\n#hashtag stays')).toEqual([
      'heading: One',
      'prose: Two three',
      'heading: Four',
      'prose: #hashtag stays',
    ]);
  });

  test('lists, quotations and footnotes', () => {
    expect(blocks('- one\n  goes on\n* two\n\n> said he\n> twice\n\n1. first\n2. second\n\n[^n]: A note.')).toEqual([
      'list: one goes on',
      'list: two',
      'quotation: said he twice',
      'list: first',
      'list: second',
      'footnote: A note.',
    ]);
  });

  test('a year that begins a line is no list', () => {
    expect(blocks('It happened in\n2016. Nobody was hurt.')).toEqual(['prose: It happened in 2016. Nobody was hurt.']);
    expect(blocks('2016. Nobody was hurt.')).toEqual(['prose: 2016. Nobody was hurt.']);
  });

  test('a table keeps the headings of its rows and columns', () => {
    expect(blocks('| State | Spots |\n|:---|---:|\n| Nevada | 10 |\n| Ohio | 1\\|2 |')).toEqual([
      'table: State',
      'table: Spots',
      'table [State]: Nevada',
      'table [Spots / Nevada]: 10',
      'table [State]: Ohio',
      'table [Spots / Ohio]: 1|2',
    ]);
  });

  test('code is told apart, in every style', () => {
    expect(blocks('Before\n\n```js\nlet *a* = 1;\n```\n\n~~~\nx\n~~~\n\n    indented\n\nAfter')).toEqual([
      'prose: Before',
      'boilerplate: let *a* = 1;',
      'boilerplate: x',
      'boilerplate: indented',
      'prose: After',
    ]);
  });

  test('a picture on its own is a caption', () => {
    expect(blocks('![Patel in Nevada](p.jpg)\n\nText ![icon](i.png) here')).toEqual(['caption: Patel in Nevada', 'prose: Text icon here']);
  });

  test('what a picture among other text is called joins no sentence of it', () => {
    expect(blocks('# Lumley [![Weekly downloads](d.svg)](https://a.example)\n\nPort Ellery. ![Photo: Ada](p.jpg) It rained.')).toEqual([
      'heading: Lumley  \n\nWeekly downloads\n\n',
      'prose: Port Ellery.  ',
      'prose: Photo: Ada',
      'prose:  It rained.',
    ]);
    for (const image of ['![Ada](p.jpg)', '![Ada]()', '![Ada][]', '![Ada]', '![Ada][x]', '![Ada\\]x](p)'])
      expect(() => lawful(read(`Port ${image} Ellery ${image}x ${image}\n\n[ada]: /p\n[x]: /p`))).not.toThrow();
  });

  test('addresses of references, scripts and styles are no text', () => {
    expect(
      blocks(
        'See [this][1] and [that].\n\n[1]: https://example.org "T"\n[that]: /x\n\n<script>\nvar a = 10;\n</script>\n\n<style>p{}</style>\n\nEnd',
      ),
    ).toEqual(['prose: See this and that.', 'prose: End']);
  });

  test('MDX: imports and tags go, their text stays', () => {
    expect(blocks('import A from "a"\n\n<Note kind="x">Ten people</Note> were hurt.', 'a.mdx')).toEqual(['prose: Ten people were hurt.']);
  });
});

describe('front matter', () => {
  test('title, subtitle and date are understood', () => {
    const raw = '---\ntitle: "Ten hurt"\nsubtitle: Nobody killed # so far\ndate: 2024-10-22T09:00:00Z\ntags: [a, b]\n---\nBody.';
    expect(read(raw)).toMatchObject({ title: 'Ten hurt', date: '2024-10-22' });
    expect(blocks(raw)).toEqual(['heading: Ten hurt', 'heading: Nobody killed', 'prose: Body.']);
  });
  test('TOML too', () => {
    expect(read('+++\ntitle = "Ten hurt"\ndate = 2024-10-22\n+++\nBody.')).toMatchObject({ title: 'Ten hurt', date: '2024-10-22' });
  });
  test('a rule at the top is none', () => {
    expect(read('---\n\nBody.').text).toBe('Body.');
    expect(read('---\ntitle: never closed\n').date).toBe(null);
  });
});

describe('inside a paragraph', () => {
  test.each([
    ['*Ten* **people** ***were*** _hurt_ __badly__', 'Ten people were hurt badly'],
    ['5 * 3 * 2 and snake_case_name and 2*3', '5 * 3 * 2 and snake_case_name and 2*3'],
    ['*Figures rounded.', '*Figures rounded.'],
    ['**Sofia** Patel*', 'Sofia Patel*'],
    ['a `*b*` ``c`d`` e', 'a *b* c`d e'],
    ['[Sofia Patel](https://x.org/a_(b) "T") said', 'Sofia Patel said'],
    ['[not a link] and [x](<no end', '[not a link] and [x](<no end'],
    ['AT&amp;T &#8364;5 &eacute; &nope; &', 'AT&T €5 é &nope; &'],
    ['1\\. \\*not\\* \\a', '1. *not* \\a'],
    ['<https://example.org/> and <a@b.org>', 'https://example.org/ and a@b.org'],
    ['<b>Ten</b> <br/>people x <y', 'Ten  people x <y'],
    ['~~nine~~ ten~', 'nine ten~'],
    ['a note[^1] here', 'a note here'],
    ['Ten <!-- not --> people', 'Ten  people'],
  ])('%s', (raw, expected) => {
    expect(text(raw)).toBe(expected);
  });

  test('what stands in a code span of several lines is as it is written', () => {
    expect(text('one `two *three*\nfour* five` six')).toBe('one two *three* four* five six');
  });

  test('a tag that ends in the marks of a quotation keeps its lines in order', () => {
    const raw = '~~<b><script---\n>><script---\n>><script---\n>';
    const article = markdown.read(raw, 'a.md');
    if ('trouble' in article) throw new Error(article.trouble);
    lawful(article);
  });

  test('spans lead back to the raw file', () => {
    const raw = 'AT&amp;T paid **$14,500** to\r\n> *Sofia* Patel\\*.';
    const { text, map } = read(raw);
    const slice = (words: string): string => {
      const start = text.indexOf(words);
      const at = toRaw(map, start, start + words.length);
      return raw.slice(at.start, at.end);
    };
    expect(slice('AT&T')).toBe('AT&amp;T');
    expect(slice('&')).toBe('&amp;');
    expect(slice('$14,500')).toBe('$14,500');
    expect(slice('Sofia Patel')).toBe('Sofia* Patel');
    expect(slice('*')).toBe('\\*');
    expect(slice('.')).toBe('.');
  });
});

describe('hostile input', () => {
  const sizes: [string, (n: number) => string][] = [
    ['stars and lines', (n) => '*_'.repeat(n)],
    ['unclosed sections', (n) => 'a <![CDATA['.repeat(n)],
    ['lists in lists', (n) => '- '.repeat(n)],
    ['quotations in quotations', (n) => '>'.repeat(n)],
    ['open brackets', (n) => '['.repeat(n)],
    ['links without an end', (n) => '[a]('.repeat(n)],
    ['pictures without an end', (n) => '![a]['.repeat(n)],
    ['backticks of many lengths', (n) => Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => '`'.repeat(i)).join(' ')],
    ['comments without an end', (n) => '<!-- '.repeat(n)],
    ['tags without an end', (n) => '<a '.repeat(n)],
    ['ampersands', (n) => '&#'.repeat(n)],
    ['backslashes', (n) => '\\'.repeat(n)],
    ['bars', (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}`],
    ['blank lines', (n) => '\r\n'.repeat(n)],
    ['labels', (n) => '[a]: '.repeat(n)],
    ['blanks', (n) => `a${' '.repeat(n)}b`],
  ];
  // What grew with the square of the size would not end within the time of a test.
  test.each(sizes)('%s: two hundred thousand of them are read to the end', (_, make) => {
    expect(read(make(200_000))).toBeDefined();
  });
});
