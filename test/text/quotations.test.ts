import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scan } from '../../src/text/scan.js';

/** Each quotation as `depth:text`, its marks included; an unclosed one ends in `…`. */
function pairs(text: string): string[] {
  const tokens = scan(text);
  return tokens.quotations.map(({ open, close, closed, depth }) => {
    const end = tokens.end[closed ? close : close - 1];
    return `${depth}:${text.slice(tokens.start[open], end)}${closed ? '' : '…'}`;
  });
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['straight', 'He said "we go" and left.', ['0:"we go"']],
  ['curly', 'He said “we go” and left.', ['0:“we go”']],
  ['two in a sentence', '"We go," he said, "now."', ['0:"We go,"', '0:"now."']],
  ['single', "He said 'we go' and left.", ["0:'we go'"]],
  ['curly single', 'He said ‘we go’ and left.', ['0:‘we go’']],
  ['single with an apostrophe in it', "'I don't know,' he said.", ["0:'I don't know,'"]],
  ['single with a possessive plural in it', "'The boys' dog bit me,' he said.", ["0:'The boys' dog bit me,'"]],
  ['single in double', '"He said \'no\' to me," she said.', ['0:"He said \'no\' to me,"', "1:'no'"]],
  ['curly single in double', '“He said ‘no’ to me,” she said.', ['0:“He said ‘no’ to me,”', '1:‘no’']],
  ['double in single', '‘He said “no” to me,’ she said.', ['0:‘He said “no” to me,’', '1:“no”']],
  ['both close at once', '"He said, \'We go.\'" Then he left.', ['0:"He said, \'We go.\'"', "1:'We go.'"]],
  ['typewriter marks', "``We go,'' he said.", ["0:`We go,'"]],
  ['doubled single marks', '‘‘We go,’’ he said.', ['0:‘We go,’']],
  ['doubled single mark at the end alone', '“We go,’’ he said.', ['0:“We go,’']],
  ['backtick and apostrophe', "The `smoke ring' is old.", ["0:`smoke ring'"]],
  ['guillemets', 'He said «we go» and left.', ['0:«we go»']],
  ['low opening mark', 'He said „we go“ and left.', ['0:„we go“']],
  ['space before the closing mark', 'He said "we go. " Then he left.', ['0:"we go. "']],
  ['closing mark stuck to what follows', '"We go, "Ann Cole, the owner, told us.', ['0:"We go, "']],
  ['closing mark stuck, in lower case', '"We go, "he said. "Now. "', ['0:"We go, "', '0:"Now. "']],
  ['said before the comma: it opens', 'He said, "We go," and left.', ['0:"We go,"']],
  ['a curly and a straight mark', '“We go," he said.', ['0:“We go,"']],
  ['a wrong curly mark', '”We go,” he said.', ['0:”We go,”']],
  ['lines of one quotation', 'He said, "We go.\nWe go now," and left.', ['0:"We go.\nWe go now,"']],
  ['paragraphs, each opened anew', '“We go.\n\n“We go now,” he said.', ['0:“We go.…', '0:“We go now,”']],
  ['never closed', 'He said “we go.\n\nThen he left.', ['0:“we go.…']],
  ['a stray closing mark', 'We go," he said.\n\n"We go now," he said.', ['0:"We go now,"']],
  ['inches', 'A 27" screen and a 12" record.', []],
  ['inches in a quotation', '"I want the 27" one," he said.', ['0:"I want the 27" one,"']],
  ['a quotation that ends in a number', '"We go in 2016" was what he said.', ['0:"We go in 2016"']],
  ['possessive plurals', "The workers' union met the bosses' club.", []],
  ['decades', "The '90s and the '80s' music", []],
  ['clipped words', "Rock 'n' roll 'em all, 'til dawn.", []],
  ['curly clipped words', 'Rock ’n’ roll ’em all.', []],
  ['a quoted title after a possessive', "The Joneses' book 'Dusk' sold.", ["0:'Dusk'"]],
  ['in brackets', 'He left ("we go," he said).', ['0:"we go,"']],
  ['after a dash', 'He left—"we go"—and came back.', ['0:"we go"']],
  ['a lone mark', 'He left " and came back.', []],
  ['empty', 'He said "" and left.', ['0:""']],
];

describe('marks are paired', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const text = fc
    .array(fc.constantFrom('"', "'", '“', '”', '‘', '’', '`', ' ', '\n', 'go', 'said', 'the', 's', ',', '.', '3', '(', ')'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

  test('quotations are in order, inside the text, and nested or apart', () => {
    fc.assert(
      fc.property(text, (given) => {
        const tokens = scan(given);
        let last = -1;
        for (const { open, close } of tokens.quotations) {
          expect(open).toBeGreaterThan(last);
          expect(close).toBeGreaterThan(open);
          expect(close).toBeLessThanOrEqual(tokens.count);
          last = open;
        }
        for (const a of tokens.quotations)
          for (const b of tokens.quotations) if (a.open < b.open && b.open < a.close) expect(b.close).toBeLessThanOrEqual(a.close);
      }),
    );
  });

  test('every token of a quotation is marked as quoted', () => {
    fc.assert(
      fc.property(text, (given) => {
        const tokens = scan(given);
        for (const { open, close } of tokens.quotations) for (let i = open; i < close; i++) expect(tokens.quoted[i]).toBe(1);
      }),
    );
  });
});
