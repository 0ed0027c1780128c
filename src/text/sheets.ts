/** Where the tokens of texts stand: sheets of arrays, one text after another. */
import type { Tokens } from './tokens.js';

/** Room after the last token, so that looking a few tokens ahead finds nothing there. */
export const MARGIN = 16;

/** Tokens that a common sheet has room for. */
export const SHEET = 1 << 14;
/**
 * Tokens stand in sheets, one after another and each with room behind it: arrays of their own for every text would cost as much as
 * finding the tokens. A sheet is never written twice, and lives as long as a text on it.
 */
export type Sheet = Pick<Tokens, 'start' | 'end' | 'word' | 'unit' | 'type' | 'shape' | 'gap' | 'sentence' | 'quoted'>;
const SHEET_BYTES = 22;

/** A sheet of its own memory, with room for so many tokens. */
export function sheetFor(length: number): Sheet {
  const memory = new ArrayBuffer(length * SHEET_BYTES);
  return {
    start: new Int32Array(memory, 0, length),
    end: new Int32Array(memory, length * 4, length),
    word: new Int32Array(memory, length * 8, length),
    sentence: new Int32Array(memory, length * 12, length),
    unit: new Uint16Array(memory, length * 16, length),
    type: new Uint8Array(memory, length * 18, length),
    shape: new Uint8Array(memory, length * 19, length),
    gap: new Uint8Array(memory, length * 20, length),
    quoted: new Uint8Array(memory, length * 21, length),
  };
}
