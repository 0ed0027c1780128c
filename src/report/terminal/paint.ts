/** ANSI colours, or none. The only place that writes escape sequences; what it paints has been made visible before. */
import type { Severity } from '../../model/report.js';

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
  blue(text: string): string;
}

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

const COLOURED: Paint = {
  bold: wrap(1, 22),
  dim: wrap(2, 22),
  red: wrap(31, 39),
  yellow: wrap(33, 39),
  green: wrap(32, 39),
  cyan: wrap(36, 39),
  blue: wrap(34, 39),
};
const PLAIN: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain, blue: plain };

export const paintFor = (color: boolean): Paint => (color ? COLOURED : PLAIN);

export function severityColour(paint: Paint, severity: Severity): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}

/** What people are told: what stays quiet is a note to them, as to compilers. */
export const severityLabel = (severity: Severity): string => (severity === 'info' ? 'note' : severity);
