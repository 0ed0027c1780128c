/** What was read, in words, for tests. */
import type { Modality } from '../../src/text/modality.js';
import type { Tokens } from '../../src/text/tokens.js';
import { formOf } from '../../src/text/words.js';

/** `negated, planned`; empty for a plain statement. */
export const showModality = ({ marks, ...modes }: Modality): string =>
  Object.entries(modes)
    .filter(([, holds]) => holds)
    .map(([mode]) => mode)
    .join(', ');

/** The words that say so. */
export const markForms = (tokens: Tokens, { marks }: Modality): string[] => marks.map((i) => formOf(tokens.word[i]));
