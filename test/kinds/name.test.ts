import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { abbreviations, familyFrequency, givenFrequency, name, partsOf, relatePart } from '../../src/kinds/name/index.js';
import { scan } from '../../src/text/scan.js';

const TYPES: Record<string, string> = { P: 'person', O: 'organisation', L: 'place', X: 'other' };
const corpus = parse(readFileSync(new URL('./name.corpus.yaml', import.meta.url), 'utf8')) as {
  find: Record<string, string[]>;
  none: string[];
  compare: [string, string, string, boolean][];
};

interface Marked {
  readonly text: string;
  readonly names: { start: number; end: number; text: string; type: string }[];
}

/** `Mr. {P Okafor} left.` → the text, and where its names stand. */
function unmark(marked: string): Marked {
  const names: Marked['names'] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([POLX]) ([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + match[2].length, text: match[2], type: TYPES[match[1]] });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}

const found = (text: string) =>
  name
    .find({ tokens: scan(text), date: null, names: [] })
    .map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), type: value.type }));

describe('names in text', () => {
  for (const [group, sentences] of Object.entries(corpus.find)) {
    test.each(sentences.map((sentence) => [sentence]))(`${group}: %s`, (sentence) => {
      const { text, names } = unmark(sentence);
      expect(found(text)).toEqual(names);
    });
  }
  test('the corpus holds two hundred phrasings', () => {
    expect(Object.values(corpus.find).flat().length).toBeGreaterThanOrEqual(200);
    expect(corpus.none.length).toBeGreaterThanOrEqual(100);
    expect(corpus.compare.length).toBeGreaterThanOrEqual(120);
  });
});

describe('the word with a capital everywhere', () => {
  test.each([
    'He wrote "Why I Close Shops" in May. I like it, and so do I.',
    'I know what it is. Her book, How I Write Novels, sold well, and I read it.',
    'Perhaps I Pretend too much. I do.',
  ])('is nobody: %s', (text) => {
    expect(found(text).filter((one) => /^I\b/.test(one.text))).toEqual([]);
  });
  test('with a full stop it is an initial', () => {
    expect(found('The dome was built by I. M. Teller. I saw it.').map((one) => one.text)).toEqual(['I. M. Teller']);
  });
  test('nobody goes by an initial alone', () => {
    expect(found('J. Holloway came. They chose J instead.').map((one) => one.text)).toEqual(['J. Holloway']);
  });
});

describe('no names', () => {
  test.each(corpus.none.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

const compare = (a: string, b: string) => name.compare(name.parse(a)!, name.parse(b)!);

describe('comparing', () => {
  test.each(corpus.compare)('%s / %s: %s, one entity: %s', (a, b, verdict, sameEntity) => {
    const forth = compare(a, b);
    expect({ verdict: forth.verdict, sameEntity: forth.sameEntity }).toEqual({ verdict, sameEntity });
    expect(forth.because.length).toBeGreaterThan(0);
    const back = compare(b, a);
    expect({ verdict: back.verdict, sameEntity: back.sameEntity }).toEqual({ verdict, sameEntity });
  });
  test('says why', () => {
    expect(compare('Sofia Patel', 'Sophia Patel').because).toEqual(['same surname', 'first name sounds alike and differs by 2 letters']);
  });
});

describe('parts', () => {
  test('of a full name', () => {
    const parts = partsOf('Dr. Frederick C. LaRue Jr.');
    expect(parts).toMatchObject({
      honorifics: ['dr'],
      given: ['frederick', 'c'],
      family: ['larue'],
      suffix: 'jr',
      nickname: null,
      type: 'person',
    });
    expect(parts.written).toEqual({ given: 'Frederick C.', family: 'LaRue' });
  });
  test('with particles, nickname and comma', () => {
    expect(partsOf('Vincent van der Meer')).toMatchObject({ given: ['vincent'], particles: ['van', 'der'], family: ['meer'] });
    expect(partsOf('Kimani (Kiki) Gray')).toMatchObject({ given: ['kimani'], nickname: 'kiki', family: ['gray'] });
    expect(partsOf('Smith, Ada B.')).toMatchObject({ given: ['ada', 'b'], family: ['smith'] });
    expect(partsOf('Mary Boone-Doty')).toMatchObject({ given: ['mary'], family: ['boone', 'doty'] });
    expect(partsOf('J.B. Tolliver')).toMatchObject({ given: ['j', 'b'], family: ['tolliver'] });
  });
  test('of roads and bodies, short forms in full', () => {
    expect(partsOf('E. 52nd St.').words).toEqual(['east', '52nd', 'street']);
    expect(partsOf('St. Louis').words).toEqual(['saint', 'louis']);
    expect(partsOf('Gary Police Dept.').words).toEqual(['gary', 'police', 'department']);
    expect(partsOf('Gary Police Dept.').heads).toContain('department');
    expect(partsOf('Smith & Wesson').words).toEqual(['smith', 'and', 'wesson']);
  });
  test('are made once', () => {
    expect(partsOf('Ada Smith')).toBe(partsOf('Ada Smith'));
  });
  test('of nothing', () => {
    expect(partsOf('').words).toEqual([]);
  });
});

describe('words of names', () => {
  test.each([
    ['Sofia', 'Sophia', 'misspelling'],
    ['Casulo', 'Casullo', 'misspelling'],
    ['Malijah', 'Malijha', 'misspelling'],
    ['Jerome', 'Gerome', 'misspelling'],
    ['Wallace', 'Walls', 'misspelling'],
    ['Eskenazi', 'Eskanzi', 'misspelling'],
    ['Brian', 'Bryan', 'misspelling'],
    ['Steve', 'Steven', 'nickname'],
    ['Bill', 'William', 'nickname'],
    ['F', 'Frederick', 'initial'],
    ['Mohammed', 'Muhammad', 'transliteration'],
    ['Sergei', 'Sergey', 'transliteration'],
    ['Qaddafi', 'Gadhafi', 'transliteration'],
    ['Labour', 'Labor', 'accepted-spelling'],
    ['O’Brien', "O'Brien", 'same'],
    ['Abdel-Fattah', 'AbdelFattah', 'same'],
    ['Patel', 'Romero', 'different'],
    ['Jon', 'Don', 'different'],
    ['52nd', '53rd', 'different'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(relatePart(a, b).relation).toBe(relation);
    expect(relatePart(b, a).relation).toBe(relation);
    expect(relatePart(a, b).because).not.toBe('');
  });
  test('how common they are', () => {
    expect(givenFrequency('james')).toBeGreaterThan(givenFrequency('sofia'));
    expect(givenFrequency('qwzx')).toBe(0);
    expect(familyFrequency('smith')).toBeGreaterThan(familyFrequency('whitlock'));
    expect(familyFrequency('smith')).toBeLessThanOrEqual(1);
  });
});

describe('abbreviations', () => {
  const tied = (text: string) =>
    abbreviations({ tokens: scan(text), date: null, names: [] }).map(({ short, long }) => [short.value.full, long.value.full]);
  test('in brackets', () => {
    expect(tied('The Federal Election Commission (FEC) met. The FEC will decide.')).toEqual([['FEC', 'Federal Election Commission']]);
  });
  test('after or', () => {
    expect(tied('The Australian Labor Party, or ALP, was fined.')).toEqual([['ALP', 'Australian Labor Party']]);
  });
  test('none where the letters do not fit', () => {
    expect(tied('The Federal Election Commission (NBC) met.')).toEqual([]);
  });
});

describe('values', () => {
  test('given and family name as written', () => {
    const text = 'Mr. Jumaane D. Ellis spoke. Later Ellis left with Sofia Patel. “Sofia,” he said.';
    const values = name.find({ tokens: scan(text), date: null, names: [] }).map((one) => one.value);
    expect(values).toEqual([
      { full: 'Jumaane D. Ellis', given: 'Jumaane D.', family: 'Ellis', type: 'person' },
      { full: 'Ellis', given: null, family: 'Ellis', type: 'person' },
      { full: 'Sofia Patel', given: 'Sofia', family: 'Patel', type: 'person' },
      { full: 'Sofia', given: 'Sofia', family: null, type: 'person' },
    ]);
  });
  test('a name broken over lines reads as one', () => {
    const text =
      'The council heard that the new building would be opened by Sofia\nPatel in the spring of the year, when the rain has stopped and\nthe roads are dry enough for the heavy machines that have to be\nbrought in from the coast, which takes a week at the very least\nand more than that when the ferry is late or does not run at all\nas has been known to happen in the weeks before the holidays of\nthe schools, when all the boats are full.';
    const [one] = name.find({ tokens: scan(text), date: null, names: [] });
    expect(one.value.full).toBe('Sofia Patel');
    expect(text.slice(one.start, one.end)).toBe('Sofia\nPatel');
  });
  test('parse and show', () => {
    expect(name.parse('  Sofia   Patel ')).toEqual({ full: 'Sofia Patel', given: 'Sofia', family: 'Patel', type: 'person' });
    expect(name.parse('123')).toBeNull();
    expect(name.show(name.parse('Sofia Patel')!)).toBe('Sofia Patel');
    expect(name.parse('Eskenazi Hospital')).toMatchObject({ type: 'organisation', given: null, family: null });
  });
  test('the schema takes what is found', () => {
    const ajv = new Ajv2020({ strict: false });
    const valid = ajv.compile(name.schema);
    for (const full of ['Sofia Patel', 'Deutz Avenue', 'FEC']) expect(valid({ ...name.parse(full)! })).toBe(true);
    expect(valid({ full: '' })).toBe(false);
  });
});

describe('any text at all', () => {
  test('spans are in order, apart, and inside the text', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'Sofia',
      'Patel',
      'St.',
      "'s",
      '’s',
      ',',
      '.',
      '-',
      '–',
      '(',
      ')',
      '"',
      '“',
      '”',
      '\n',
      '\n\n',
      'of',
      'the',
      'The',
      'Jr.',
      'III',
      'U.S.',
      'van',
      'al',
      'Party',
      'Street',
      '52',
      'nd',
      '&',
      'and',
      'Tuesday',
      'May',
      'President',
      'D',
      'é',
      'É',
      '한국',
      'Ünal',
      '\u00ad',
      '👍',
      'for',
      'Inc.',
      "O'Neill",
      '/',
      'I',
      'A',
      'HOMICIDE',
      'Children',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 40 }), (pieces) => {
        const text = pieces.map(([word, gap]) => word + gap).join('');
        const names = name.find({ tokens: scan(text), date: null, names: [] });
        let end = 0;
        for (const one of names) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.value.full).toBe(text.slice(one.start, one.end).replace(/\s+/g, ' '));
          end = one.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
  test('comparing never throws and is symmetric in its verdict', () => {
    const any = fc.oneof(
      fc.string({ maxLength: 24 }),
      fc
        .array(
          fc.constantFrom(
            'Sofia',
            'Sophia',
            'Patel',
            'Jr.',
            'J.',
            'van',
            'der',
            'Party',
            'St.',
            'Inc.',
            '52nd',
            'Labour',
            'Labor',
            '(Kiki)',
            '-',
            "O'",
          ),
          { minLength: 1, maxLength: 5 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [name.parse(a), name.parse(b)];
        if (!x || !y) return;
        const forth = name.compare(x, y);
        const back = name.compare(y, x);
        expect(back.verdict).toBe(forth.verdict);
        expect(back.sameEntity).toBe(forth.sameEntity);
        expect(name.compare(x, x)).toMatchObject({ verdict: 'same', sameEntity: true });
      }),
      { numRuns: 2000 },
    );
  });
  test('a place and a person of one spelling keep their types, whichever was read first', () => {
    expect(found('He paid in Sofia.')[0].type).toBe('place');
    expect(found('Sofia Patel left. Then Sofia came.')[1].type).toBe('person');
    expect(found('He paid in Sofia.')[0].type).toBe('place');
  });
  test('the same text gives the same names whatever was read before', () => {
    const text = 'Sofia Patel met Ramon Salcedo at Deutz Avenue. Patel left. Salcedo stayed.';
    const once = JSON.stringify(found(text));
    found('patel salcedo sofia deutz avenue ramon, all in small letters');
    expect(JSON.stringify(found(text))).toBe(once);
  });
});
