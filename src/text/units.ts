/** A text as units, and what stands in it at an offset. */
import { CLASS, CLASS_BITS, charBits } from './chars.js';

/** A text and its units; a line feed follows the last of them. */
export interface Written {
  readonly text: string;
  readonly units: Uint16Array;
}

const LINE_FEED = 0x0a;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The text being scanned as units: reading a string unit by unit asks each time how the string is kept. A line feed follows the last. */
let units = new Uint16Array(1 << 15);
let bytes = Buffer.from(units.buffer);
/** A longer text is given room of its own, which is not kept. */
const LONGEST_KEPT = 1 << 20;
const SHORTEST_COPIED = 64;

/** The units of a text: good until the next text is asked for. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let into = units;
  let raw = bytes;
  if (length >= into.length) {
    into = new Uint16Array(Math.max(length + 1, units.length * 2));
    raw = Buffer.from(into.buffer);
    if (length < LONGEST_KEPT) [units, bytes] = [into, raw];
  }
  if (LITTLE_ENDIAN && length >= SHORTEST_COPIED) raw.write(text, 0, 'utf16le');
  else for (let i = 0; i < length; i++) into[i] = text.charCodeAt(i);
  into[length] = LINE_FEED;
  return into;
}

/** The class of the unit at `i`, see {@link CLASS}. */
export function classAt(written: Written, i: number): number {
  return i < written.text.length ? charBits(written.units[i]) & CLASS_BITS : CLASS.OTHER;
}

/** The first unit from `i` on that is seen. */
export function pastHidden(written: Written, i: number): number {
  while (classAt(written, i) === CLASS.HIDDEN) i++;
  return i;
}

/** The class of the first unit from `i` on that is seen. */
export const classPastHidden = (written: Written, i: number): number => classAt(written, pastHidden(written, i));

/** Whether hidden characters at `at` stand before a word or a number. */
export function visibleAfterHidden(written: Written, at: number): boolean {
  const next = classPastHidden(written, at);
  return next === CLASS.LETTER || next === CLASS.DIGIT || next === CLASS.MARK || next === CLASS.SURROGATE;
}
