// Reads a frequency list of the Python package wordfreq (3.1.1): gzipped MessagePack, an array whose element i + 1
// holds the words of frequency 10^(-i/100).
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** [word, bits] pairs, commonest first; bits are −log2 of the relative frequency. */
export function readFrequencies(path) {
  const buckets = decode(gunzipSync(readFileSync(path))).slice(1);
  return buckets.flatMap((words, i) => words.map((word) => [word, (i / 100) * Math.log2(10)]));
}

/** MessagePack, as much of it as these lists use: arrays, strings, small maps and small numbers. */
function decode(bytes) {
  let at = 0;
  const take = (length) => {
    const value = bytes.readUIntBE(at, length);
    at += length;
    return value;
  };
  const text = (length) => bytes.toString('utf8', at, (at += length));
  const list = (length) => Array.from({ length }, next);
  const map = (length) => Object.fromEntries(Array.from({ length }, () => [next(), next()]));
  function next() {
    const tag = take(1);
    if (tag < 0x80) return tag;
    if (tag < 0x90) return map(tag & 15);
    if (tag < 0xa0) return list(tag & 15);
    if (tag < 0xc0) return text(tag & 31);
    if (tag === 0xd9) return text(take(1));
    if (tag === 0xda) return text(take(2));
    if (tag === 0xdc) return list(take(2));
    if (tag === 0xdd) return list(take(4));
    throw new Error(`unexpected MessagePack tag 0x${tag.toString(16)} at byte ${at}`);
  }
  return next();
}
