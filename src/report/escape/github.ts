/** Workflow commands of GitHub Actions: `::error file=…::message`. */
import { visible } from './visible.js';

/** The message of a command, or the rest of a line: never another command, since it is one line and its `%` are escaped. */
export const commandData = (text: string): string => visible(text).replaceAll('%', '%25');

/** Several lines in one message. */
export const commandLines = (lines: readonly string[]): string => lines.map(commandData).join('%0A');

/** A property of a command. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
