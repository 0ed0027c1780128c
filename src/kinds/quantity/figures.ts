/** Numbers in figures: grouping and decimal signs of English, Indian and Continental setting, as far as the figures decide. */

import { CLASS, classOf } from '../../text/chars.js';

/** Zeros of the decimal digits that are read besides ASCII: Arabic-Indic, Persian, Devanagari, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

const WESTERN = /^\d{1,3}(?:,\d{3})+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * The value of one token of figures as a decimal string (`14,500`, `12,34,567.89`, `1.111,11`, `1,3`), as precise as written;
 * null when the figures make no number (`192.168.1.2`, `22,24,26`).
 */
export function readFigures(text: string): string | null {
  const figures = plainDigits(text);
  if (figures === null) return null;
  const comma = figures.indexOf(',');
  const point = figures.indexOf('.');
  if (comma < 0 && point < 0) return stripZeros(figures);
  if (comma < 0) return withPoints(figures, point);
  if (point < 0) return withCommas(figures, comma);
  return comma < point ? mixed(figures, ',', '.') : mixed(figures, '.', ',');
}

function plainDigits(text: string): string | null {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x39) return slowDigits(text);
  }
  return text;
}

/** Digits of the scripts in {@link ZEROS}; null where another's stand. Hidden characters fall away. */
function slowDigits(text: string): string | null {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const zero = ZEROS.find((first) => unit >= first && unit < first + 10);
    if (zero !== undefined) out += unit - zero;
    else if (unit < 0x3a) out += text[i];
    else if (classOf(unit) !== CLASS.HIDDEN) return null;
  }
  return out;
}

function withPoints(figures: string, point: number): string | null {
  if (figures.indexOf('.', point + 1) < 0) return stripZeros(figures);
  if (!CONTINENTAL.test(figures)) return null;
  const groups = figures.split('.');
  if (groups.length === 4 && groups.every((group) => Number(group) < 256)) return null; // an internet address
  return groups.join('');
}

function withCommas(figures: string, comma: number): string | null {
  if (figures.charCodeAt(0) !== 0x30 && (WESTERN.test(figures) || INDIAN.test(figures))) return figures.replaceAll(',', '');
  const places = figures.length - comma - 1;
  if (figures.indexOf(',', comma + 1) >= 0 || comma > 3) return null;
  return places !== 3 || figures.charCodeAt(0) === 0x30 ? stripZeros(figures.replace(',', '.')) : null;
}

/** Grouping sign first, decimal sign last and once. */
function mixed(figures: string, group: string, decimal: string): string | null {
  const at = figures.indexOf(decimal);
  if (figures.indexOf(decimal, at + 1) >= 0 || figures.lastIndexOf(group) > at) return null;
  const whole = figures.slice(0, at).replaceAll(group, ',');
  if (!WESTERN.test(whole) && !INDIAN.test(whole)) return null;
  return `${whole.replaceAll(',', '')}.${figures.slice(at + 1)}`;
}

function stripZeros(figures: string): string {
  return figures.charCodeAt(0) === 0x30 ? figures.replace(/^0+(?=\d)/, '') : figures;
}
