import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { declaredIn, decodeBytes } from '../../src/read/encodings.js';
import { readText } from '../../src/read/sources.js';

const ENGLISH = 'The café’s owner said “no” – it cost €3 more than before, and the soufflé was cold.';
const RUSSIAN = 'Он сказал журналистам, что они приехали в Неваду вчера утром и остались до вечера.';
const POLISH = 'Prezydent powiedział, że Wałęsa przyjechał do Gdańska, żeby spotkać się z mieszkańcami.';

describe('encodings', () => {
  test.each([
    ['windows-1252', ENGLISH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-2', POLISH],
    ['shift_jis', 'これは日本語のテキストです。火曜日に十人が負傷しました。'],
    ['gb18030', '星期二有十人受伤,消防部门表示没有人死亡。'],
  ])('%s is detected', (name, text) => {
    expect(decodeBytes(iconv.encode(text, name), null)).toEqual({ text });
  });

  test.each(['windows-1252', 'iso-8859-15', 'windows-1250', 'koi8-u', 'euc-jp', 'big5', 'utf-16le', 'utf-16be'])(
    '%s is read where it is declared',
    (name) => {
      const text =
        { 'koi8-u': 'Зеленський сказав', 'euc-jp': '日本語です', big5: '繁體中文', 'windows-1250': 'Řehoř řekl' }[name] ?? 'The café';
      expect(decodeBytes(iconv.encode(text, name, { addBOM: false }), name)).toEqual({ text });
    },
  );

  test('what browsers read as windows-1252 is read as that', () => {
    for (const name of ['iso-8859-1', 'latin1', 'us-ascii', 'cp1252'])
      expect(decodeBytes(Buffer.from([0x93, 0x68, 0x69, 0x94]), name)).toEqual({ text: '“hi”' });
  });

  test.each([
    [
      'bytes that the encoding does not know',
      Buffer.from([0x63, 0x81]),
      'windows-1252',
      'Unexpected bytes at character 2, expected windows-1252 as it declares itself',
    ],
    [
      'an encoding that nobody knows',
      Buffer.from('x'),
      'x-klingon',
      'Unexpected encoding `x-klingon`, expected UTF-8 or another known one',
    ],
    ['an encoding that is a trap', Buffer.from('+ADw-'), 'utf-7', 'Unexpected encoding `utf-7`, expected UTF-8 or another known one'],
    ['UTF-8 that is none', Buffer.from([0x63, 0xe9]), 'utf-8', 'Unexpected byte 0xE9 on line 1 (byte 2), expected UTF-8'],
    [
      'damaged UTF-8 without a declaration',
      Buffer.from('Zoë \xff', 'utf8').fill(0xff, 5, 6),
      null,
      'Unexpected byte 0xFF on line 1 (byte 6), expected UTF-8',
    ],
    [
      'bytes that make no words in any encoding',
      Buffer.from('a\x01\xffb\xfec\xfdd\x02\xff\xfe\xf8', 'latin1'),
      null,
      /^Unexpected byte 0x.. on line 1 \(byte \d+\), expected UTF-8$/,
    ],
  ])('%s', (_, bytes, declared, trouble) => {
    expect(decodeBytes(bytes, declared)).toMatchObject({ trouble: typeof trouble === 'string' ? trouble : expect.stringMatching(trouble) });
  });

  test('a mark wins over a declaration', () => {
    expect(decodeBytes(Buffer.from('\ufeffcafé'), 'windows-1252')).toEqual({ text: '\ufeffcafé' });
  });

  test('a declaration of UTF-16 inside text of one byte each is not true', () => {
    expect(decodeBytes(Buffer.from('<meta charset="utf-16"><p>Zoë'), 'utf-16')).toEqual({ text: '<meta charset="utf-16"><p>Zoë' });
  });

  test('declarations are found in XML and in pages', () => {
    expect(declaredIn(Buffer.from('<?xml version="1.0" encoding=\'ISO-8859-2\'?>'))).toBe('ISO-8859-2');
    expect(declaredIn(Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'))).toBe(
      'windows-1251',
    );
    expect(declaredIn(Buffer.from('<meta charset=koi8-r>'))).toBe('koi8-r');
    expect(declaredIn(Buffer.from('<p>charset=none</p>'))).toBe(null);
  });

  test('a page is read by its declaration, a text by detection, and both keep their offsets', async () => {
    const page = `<meta charset="iso-8859-2"><p>${POLISH}</p>`;
    const { sources } = await readText('a.html', iconv.encode(page, 'iso-8859-2'));
    expect(sources[0].raw).toBe(page);
    const plain = await readText('a.txt', iconv.encode(ENGLISH, 'windows-1252'));
    expect(plain.sources[0].raw).toBe(ENGLISH);
  });
});
