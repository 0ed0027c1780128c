import { describe, expect, test } from '@jest/globals';
import { Room } from '../../src/cache/room.js';

const MEGABYTE = 1 << 20;
const filled = (length: number, with_: number): Uint8Array => new Uint8Array(length).fill(with_);

describe.each([
  ['in memory', 1 << 30],
  ['in a file', 0],
  ['in both', 3 * MEGABYTE],
])('what is put away %s', (_, most) => {
  test.each([
    ['short', [1, 0, 7, 300, 1000]],
    ['as long as a piece', [MEGABYTE, 5, MEGABYTE, MEGABYTE - 1, 1]],
    ['longer than a piece', [10, 3 * MEGABYTE + 17, 20, MEGABYTE + 1, MEGABYTE + 1, 30, 2 * MEGABYTE]],
    ['many', Array.from({ length: 90 }, (_unused, i) => 100_000 + i)],
  ])('is read again: %s', (_name, lengths) => {
    const room = new Room(most);
    const places = lengths.map((length, i) => room.append(filled(length, i + 1)));
    for (const order of [lengths.map((_unused, i) => i), lengths.map((_unused, i) => lengths.length - 1 - i)])
      for (const i of order)
        expect(Buffer.from(room.read(places[i], lengths[i])).equals(Buffer.from(filled(lengths[i], i + 1)))).toBe(true);
  });
});
