import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { matchers } from '../src/jest.js';
import { readFacts } from '../src/read/index.js';

expect.extend(matchers);

const folder = mkdtempSync(join(tmpdir(), 'factdiff-jest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'facts.yaml');
const yaml = `version: 1
facts:
  - id: operations-head
    name: Ingrid Halvorsen
    variants: [Ingrid Halverson]
  - id: labour
    term: Labour
    variants: [Labor]
    except: [Australian Labor Party]
`;
writeFileSync(path, yaml);

describe('toAgreeWith', () => {
  test('a text that keeps to the facts agrees, and so does one that leaves them out', () => {
    expect('The Labour Party met Ingrid Halvorsen. The Australian Labor Party did not.').toAgreeWith(path);
    expect('It rained in Havenport.').toAgreeWith(path);
  });

  test('a text that contradicts one does not, and the message shows the passage', () => {
    expect('The Labor Party met nobody.').not.toAgreeWith(path);
    expect(() => expect('We asked Ingrid Halverson of the ferries.').toAgreeWith(path, { name: 'draft' })).toThrow(
      /Unexpected name "Ingrid Halverson", expected "Ingrid Halvorsen".*draft:1:10.*\n {2}\| {10}\^{16} expected "Ingrid Halvorsen"/s,
    );
    expect(() => expect('It rained.').not.toAgreeWith(path)).toThrow('Unexpected agreement of the text with 2 facts, expected a conflict');
  });

  test('the whole gate counts, examples that do not hold are refused, and a scope asks for a name', () => {
    const warning = join(folder, 'warning.yaml');
    writeFileSync(
      warning,
      yaml.replace('facts:', 'gate: { max-warnings: 0 }\nfacts:').replace('variants: [Labor]', 'variants: [Labor]\n    severity: warning'),
    );
    expect('The Labor Party met nobody.').not.toAgreeWith(warning);
    expect(() => expect('The Labor Party met nobody.').toAgreeWith(warning)).toThrow('Unexpected term "Labor"');
    const broken = join(folder, 'broken.yaml');
    writeFileSync(broken, `${yaml}    examples: { agrees: [The Labor Party met.] }\n`);
    expect(() => expect('It rained.').toAgreeWith(broken)).toThrow('Unexpected verdict on an example of fact `labour`');
    const scoped = join(folder, 'scoped.yaml');
    writeFileSync(scoped, `${yaml}    scope: press/**\n`);
    expect('The Labor Party met nobody.').not.toAgreeWith(scoped);
    expect('The Labor Party met nobody.').toAgreeWith(scoped, { name: 'letters/a.txt' });
  });

  test('a comment in the text suppresses as it does for the command', () => {
    const pub = '<!-- factdiff-disable-next-line labour -- name of a pub -->\nThe Labor met nobody.';
    expect(pub).toAgreeWith(path);
    expect(`${pub}\nThe Labor met nobody.`).not.toAgreeWith(path);
  });

  test('takes facts as they were loaded, and keeps to their gate', () => {
    const { file } = readFacts('facts.yaml', yaml.replace('version: 1', 'version: 1\ngate: { fail-on: never }')) as {
      file: NonNullable<ReturnType<typeof readFacts>['file']>;
    };
    expect('The Labor Party met nobody.').toAgreeWith(file);
    expect('The Labor Party met nobody.').not.toAgreeWith(file.facts);
  });

  test('says what is wrong with a facts file or a value', () => {
    expect(() => expect('x').toAgreeWith(join(folder, 'none.yaml'))).toThrow(/none\.yaml/);
    expect(() => expect(7).toAgreeWith(path)).toThrow('Unexpected number before toAgreeWith, expected a text');
  });
});
