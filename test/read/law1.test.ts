/**
 * Law 1: every span leads back to the very place where its words stand, in every format, encoding, newline style and normal form.
 * FACTDIFF_CASES sets the number of cases (a million before a release).
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readText } from '../../src/read/sources.js';
import { toRaw } from '../../src/text/offsets.js';
import { lawful } from './lawful.js';
import { writers } from './writers/index.js';
import { type Form, htmlPiece, join, type Marked, markdownPiece, type Piece, word } from './writers/marked.js';

const CASES = Number(process.env.FACTDIFF_CASES ?? 6000);
const share = (part: number): { numRuns: number } => ({ numRuns: Math.max(1, Math.round(CASES * part)) });

const forms = fc.constantFrom<Form>('NFC', 'NFD', 'NFKC', 'NFKD');
const newlines = fc.constantFrom('\n', '\r\n', '\r');
const LATIN = ['a', 'é', 'ü', 'ß', 'Z', '7', '½'];
const CYRILLIC = ['a', 'ж', 'Я', 'ы', '7'];
const CJK = ['a', '東', '京', '7'];

/** Encodings, each with letters that it has. A name in the file where no mark tells. */
const ENCODINGS: readonly { readonly name: string; readonly letters?: readonly string[]; readonly declared?: boolean }[] = [
  { name: 'utf-8' },
  { name: 'utf-8-mark' },
  { name: 'utf-16le-mark' },
  { name: 'utf-16be-mark' },
  { name: 'windows-1252', letters: LATIN, declared: true },
  { name: 'iso-8859-1', letters: LATIN, declared: true },
  { name: 'iso-8859-15', letters: ['a', 'é', 'Z', 'Š', '7'], declared: true },
  { name: 'windows-1250', letters: ['a', 'ř', 'ą', 'Z', '7'], declared: true },
  { name: 'koi8-r', letters: CYRILLIC, declared: true },
  { name: 'shift_jis', letters: CJK, declared: true },
  { name: 'gb18030', letters: [...CJK, 'é'], declared: true },
];

function encode(text: string, name: string): Buffer {
  if (name === 'utf-8-mark') return Buffer.from(`\ufeff${text}`);
  if (name === 'utf-16le-mark') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (name === 'utf-16be-mark') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return iconv.encode(text, name);
}

interface Case {
  readonly marked: Marked;
  readonly encoding: string;
}

/** A paragraph of pieces; `around` puts it into a file of the format. */
function cases(
  piece: (words: fc.Arbitrary<string>) => fc.Arbitrary<Piece>,
  around: (newline: string, encoding: string, declared: boolean) => [string, string, string[]],
  declares: boolean,
): fc.Arbitrary<Case> {
  const usable = ENCODINGS.filter((encoding) => declares || !encoding.declared);
  return fc.tuple(fc.constantFrom(...usable), forms, newlines).chain(([encoding, form, newline]) => {
    const [before, after, gaps] = around(newline, encoding.name, encoding.declared === true);
    const words = word(encoding.letters ? 'NFC' : form, encoding.letters);
    return fc
      .array(
        piece(words).filter((one) => encoding.letters === undefined || encodable(one.raw, encoding.name)),
        { minLength: 1, maxLength: 8 },
      )
      .map((pieces) => ({
        marked: join([{ raw: 'Begin', says: 'Begin' }, ...pieces, { raw: 'end.', says: 'end.' }], gaps, before, after),
        encoding: encoding.name,
      }));
  });
}

const encodable = (text: string, name: string): boolean => iconv.decode(iconv.encode(text, name), name) === text;

/** Reads a case and holds it against what was put together. */
async function leadsBack(name: string, { marked, encoding }: Case): Promise<void> {
  const { sources, unread } = await readText(name, encode(marked.raw, encoding));
  if (sources.length !== 1) throw new Error(unread.map((one) => one.reason).join());
  const [source] = sources;
  lawful(source);
  const shift = encoding.endsWith('-mark') ? 1 : 0;
  if (source.raw.slice(shift) !== marked.raw) throw new Error('raw is not the file as decoded');
  const from = source.text.indexOf('Begin');
  const text = source.text.slice(from, from + marked.text.length);
  expect(text).toBe(marked.text);
  for (const place of marked.places) {
    const at = toRaw(source.map, from + place.start, from + place.end);
    expect([at.start - shift, at.end - shift]).toEqual([place.rawStart, place.rawEnd]);
  }
}

const plainPiece = (words: fc.Arbitrary<string>): fc.Arbitrary<Piece> =>
  fc.oneof(words, fc.constantFrom('&amp;', '<b>', '*', '…', '“w”')).map((one) => ({ raw: one, says: one }));

describe('law 1', () => {
  test('plain text', () =>
    fc.assert(
      fc.asyncProperty(
        cases(plainPiece, (newline) => ['', newline, [' ']], false),
        (one) => leadsBack('a.txt', one),
      ),
      share(0.2),
    ));

  test('Markdown', () =>
    fc.assert(
      fc.asyncProperty(
        cases(
          markdownPiece,
          (newline) => [
            `---${newline === '\r' ? '\n' : newline}title: x${newline === '\r' ? '\n' : newline}---${newline === '\r' ? '\n' : newline}# Head${newline}${newline}> `,
            `${newline}${newline}- item${newline}`,
            [' ', newline, `${newline}> `],
          ],
          false,
        ),
        (one) => leadsBack('a.md', one),
      ),
      share(0.25),
    ));

  test('HTML', () =>
    fc.assert(
      fc.asyncProperty(
        cases(
          htmlPiece,
          (newline, encoding, declared) => [
            `<!doctype html>${newline}<html><head>${declared ? `<meta charset="${encoding}">` : ''}<title>T</title></head><body><h1>Head</h1><p>`,
            `</p>${newline}<p>Another.</p></body></html>`,
            [' ', newline, `${newline}  \t`, '  '],
          ],
          true,
        ),
        (one) => leadsBack('a.html', one),
      ),
      share(0.25),
    ));

  test('subtitles', () =>
    fc.assert(
      fc.asyncProperty(
        cases(
          (words) => words.map((one) => ({ raw: one, says: one })),
          (newline) => [
            `WEBVTT${newline === '\r' ? '\n' : newline}\n00:01.000 --> 00:02.000\n`,
            '\n',
            [' ', '\n', '\n\n2\n00:03.000 --> 00:04.000\n'],
          ],
          false,
        ),
        (one) => leadsBack('a.vtt', one),
      ),
      share(0.1),
    ));

  test('every format that can be written', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writers.filter((writer) => writer.ending !== '.pdf')),
        forms.chain((form) =>
          fc.array(fc.array(fc.oneof(word(form), fc.constantFrom('&', '<', '"', '’', '–', '£5')), { minLength: 1, maxLength: 9 }), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
        async (writer, written) => {
          const paragraphs = written.map((words) => `Begin ${words.join(' ')} end.`);
          const { sources } = await readText(`a${writer.ending}`, writer.write({ title: 'Head', date: '2024-10-22', paragraphs }));
          expect(sources).toHaveLength(1);
          const [source] = sources;
          lawful(source);
          const text = source.text.replace(/\s+/g, ' ');
          for (const paragraph of paragraphs) expect(text).toContain(paragraph);
        },
      ),
      share(0.2),
    ));
});
