/** What is wrong with a file, as it is printed. */
import type { Problem } from '../model/fact.js';

/** A problem as one line: `file:line:column: Unexpected …, expected … (hint)`. */
export const showProblem = ({ file, line, column, message, hint }: Problem): string =>
  `${file}:${line}:${column}: ${message}${hint ? ` (${hint})` : ''}`;
