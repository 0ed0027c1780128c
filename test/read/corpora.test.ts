/**
 * The suites of CommonMark and html5lib, where they are at hand: FACTDIFF_CORPORA names a folder with CommonMark's `spec.txt` and
 * html5lib's tokenizer tests (`html5lib/*.test`). They are not part of this project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/read/formats/html.js';
import { markdown } from '../../src/read/formats/markdown.js';
import { lawful } from './lawful.js';

const folder = process.env.FACTDIFF_CORPORA ?? '';
const spec = join(folder, 'spec.txt');
const tokenizer = join(folder, 'html5lib');
const present = folder !== '' && existsSync(spec) && existsSync(tokenizer);
if (!present) console.warn('skipped: the suites of CommonMark and html5lib are not at hand (FACTDIFF_CORPORA names no folder with them)');

/** Share of CommonMark's examples whose words must come out as its reference has them; the others are Markdown inside raw HTML, which is read as Markdown here, and references that run over lines. */
const LEAST_ALIKE = 0.87;

interface Example {
  readonly source: string;
  readonly html: string;
}

function examples(): Example[] {
  const found: Example[] = [];
  for (const [, source, html] of readFileSync(spec, 'utf8').matchAll(/^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm))
    found.push({ source: source.replaceAll('→', '\t'), html: html.replaceAll('→', '\t').replace(/<img[^>]*? alt="([^"]*)"[^>]*>/g, '$1') });
  return found;
}

function inputs(): string[] {
  const found: string[] = [];
  for (const file of readdirSync(tokenizer)) {
    const { tests = [], xmlViolationTests = [] } = JSON.parse(readFileSync(join(tokenizer, file), 'utf8')) as Record<
      string,
      { input: string; doubleEscaped?: boolean }[]
    >;
    for (const one of [...tests, ...xmlViolationTests])
      found.push(
        one.doubleEscaped
          ? one.input.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
          : one.input,
      );
  }
  return found;
}

/** Says which input broke the law. */
function holds(input: string, read: Parameters<typeof lawful>[0]): void {
  try {
    lawful(read);
  } catch (error) {
    throw new Error(`${JSON.stringify(input)}: ${(error as Error).message}`);
  }
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

(present ? describe : describe.skip)('other projects’ suites', () => {
  test('every example of CommonMark is lawful, and nearly all read as its reference does', () => {
    const all = examples();
    expect(all.length).toBeGreaterThan(600);
    const unlike: string[] = [];
    for (const { source, html } of all) {
      const read = markdown.read(source, 'a.md');
      if ('trouble' in read) throw new Error(read.trouble);
      holds(source, read);
      const reference = readHtml(html, { whole: true });
      if ('trouble' in reference) throw new Error(reference.trouble);
      if (words(read.text) !== words(reference.text))
        unlike.push(`${JSON.stringify(source)}\n  read      ${words(read.text)}\n  reference ${words(reference.text)}`);
    }
    if (process.env.FACTDIFF_SHOW) console.log(`${unlike.length} of ${all.length} unlike\n${unlike.join('\n')}`);
    expect(1 - unlike.length / all.length).toBeGreaterThan(LEAST_ALIKE);
  });

  test('every input of html5lib’s tokenizer tests is lawful', () => {
    const all = inputs();
    expect(all.length).toBeGreaterThan(6000);
    for (const input of all) {
      for (const raw of [input, `<p>Ten people ${input} were hurt</p>`]) {
        for (const whole of [true, false]) {
          const read = readHtml(raw, { whole });
          if (!('trouble' in read)) holds(raw, read);
        }
      }
    }
  });
});
