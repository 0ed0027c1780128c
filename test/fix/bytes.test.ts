import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recoded } from '../../src/fix/bytes.js';

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('edited text back into bytes', () => {
  test.each([
    ['UTF-8', Buffer.from('Zoë “x”'), 'Zoë “x”'],
    ['UTF-8 with its mark in the text', Buffer.from('\ufeffZoë'), '\ufeffZoë'],
    ['UTF-8 with its mark taken off', Buffer.from('\ufeffZoë'), 'Zoë'],
    ['UTF-16, little-endian', Buffer.from('\ufeffZoë', 'utf16le'), 'Zoë'],
    ['UTF-16, big-endian', utf16be('\ufeffZoë'), 'Zoë'],
    ['windows-1252', bytes(0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x80), '“Zoë”€'],
    ['ISO 8859-1 read as it is', bytes(0x5a, 0xeb, 0x93), 'Zë\u0093'],
  ])('%s', (_, before, raw) => {
    const after = recoded(before, raw, raw.replace('Z', 'Xy'))!;
    expect(Buffer.from(recoded(after, raw.replace('Z', 'Xy'), raw)!)).toEqual(Buffer.from(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  test('what cannot be given back exactly is refused', () => {
    expect(recoded(bytes(0xff, 0x41), '\ufffdA', '\ufffdB')).toBeNull();
    expect(recoded(Buffer.from('abc'), 'abd', 'abe')).toBeNull();
    expect(recoded(bytes(0x93, 0x41), '“A', '“Ж')).toBeNull();
  });

  test('bytes outside the edit stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const raw = `${a}X${b}`;
        const after = recoded(Buffer.from(raw), raw, `${a}YY${b}`)!;
        expect(Buffer.from(after)).toEqual(Buffer.concat([Buffer.from(a), Buffer.from('YY'), Buffer.from(b)]));
      }),
    );
  });
});
