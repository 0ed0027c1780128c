/** Structure-aware mutation: inputs are put together from a format's own pieces, then cut, doubled, spliced and scratched. */

/** A small generator of numbers with a seed (xorshift32), so that every input can be made again. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}

/** Pieces that trouble readers of any text. */
const TROUBLE = [
  '\0',
  '\ufeff',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  'e\u0301',
  'İ',
  '"',
  "'",
  '<',
  '>',
  '&',
  '\\',
  '--',
  ']]>',
  '-->',
  '%',
  '#',
  '0',
  '99999999999',
  'x'.repeat(300),
];

/** One input in so many is long: a stretch of pieces over and over, because what is quadratic shows only there. */
const LONG_EVERY = Number(process.env.FACTDIFF_FUZZ_LONG ?? 400);
export const LONG = 64 * 1024;

/** A text of some pieces of a seed's grammar. */
export function compose(random: Random, pieces: readonly string[], most: number): string {
  if (most >= LONG_FROM && random.below(LONG_EVERY) === 0) return long(random, pieces);
  return short(random, pieces, most);
}

const LONG_FROM = 1000;

/** A beginning of some pieces, then one to four pieces repeated up to {@link LONG}, then an end. */
function long(random: Random, pieces: readonly string[]): string {
  const [head, tail] = [short(random, pieces, 200), short(random, pieces, 200)];
  let unit = '';
  for (let i = 1 + random.below(4); i > 0; i--) unit += random.below(8) === 0 ? random.pick(TROUBLE) : random.pick(pieces);
  return (
    head +
    unit.repeat(Math.ceil((LONG - head.length - tail.length) / Math.max(1, unit.length))).slice(0, LONG - head.length - tail.length) +
    tail
  );
}

function short(random: Random, pieces: readonly string[], most: number): string {
  let text = '';
  const count = 1 + random.below(24);
  for (let i = 0; i < count && text.length < most; i++) {
    const piece = random.below(12) === 0 ? random.pick(TROUBLE) : random.pick(pieces);
    text += random.below(20) === 0 ? piece.repeat(1 + random.below(30)) : piece;
  }
  return mutate(random, text, pieces).slice(0, most);
}

/** A few cuts, doublings, swaps and insertions. */
export function mutate(random: Random, text: string, pieces: readonly string[]): string {
  let out = text;
  for (let i = random.below(4); i > 0 && out.length > 0; i--) {
    const from = random.below(out.length);
    const to = Math.min(out.length, from + 1 + random.below(40));
    switch (random.below(5)) {
      case 0:
        out = out.slice(0, from) + out.slice(to);
        break;
      case 1:
        out = out.slice(0, to) + out.slice(from, to).repeat(1 + random.below(8)) + out.slice(to);
        break;
      case 2:
        out = out.slice(0, from) + random.pick(TROUBLE) + out.slice(from);
        break;
      case 3:
        out = out.slice(0, from) + random.pick(pieces) + out.slice(to);
        break;
      default:
        out = out.slice(0, from);
    }
  }
  return out;
}

/** Bytes with some of them changed, cut off or doubled. */
export function scratch(random: Random, bytes: Buffer): Buffer {
  let out = Buffer.from(bytes);
  for (let i = random.below(5); i > 0 && out.length > 0; i--) {
    const at = random.below(out.length);
    switch (random.below(4)) {
      case 0:
        out[at] = random.below(256);
        break;
      case 1:
        out[at] ^= 1 << random.below(8);
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, at), out.subarray(Math.min(out.length, at + random.below(30)))]);
        break;
      default:
        out = Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - random.below(30)))]);
    }
  }
  return out;
}
