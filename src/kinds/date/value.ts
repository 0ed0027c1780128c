/** A date's value: its schema, its words, and how it is read where it stands alone. */
import { scan } from '../../text/scan.js';
import type { DateValue } from '../kind.js';
import { type Point, parseEdtf } from './edtf.js';
import { findAlone } from './find.js';

export const schema = {
  type: 'object',
  required: ['edtf', 'approx'],
  additionalProperties: false,
  properties: {
    edtf: {
      type: ['string', 'null'],
      description:
        'Extended Date/Time Format (ISO 8601-2) level 1; `[a,b]` where one of several is meant; `T23:30` for a time of day without a date.',
    },
    approx: { type: ['string', 'null'], description: 'The approximator as written, folded.' },
    part: { type: 'string', description: 'The part of the day or period named: `morning`, `early`, `late night`.' },
    relative: { type: 'string', description: 'The words that were, or would have to be, resolved against the day of publication.' },
    zone: { type: 'string', description: 'The zone as written.' },
  },
} as const;

/** Reads `2024-10-22`, `Oct. 22, 2024`, `11:30 p.m.`, `2016`, `June 26-28`, or EDTF; null when it is no date. */
export function parse(text: string): DateValue | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200) return null;
  if (/^[\d[\-TX]/.test(trimmed) && parseEdtf(trimmed) !== null && !/^\d{1,3}$/.test(trimmed)) return { edtf: trimmed, approx: null };
  return findAlone(scan(trimmed));
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** The value in words: `about 22 October 2024, 23:30 ET`. */
export function show(value: DateValue): string {
  const words: string[] = [];
  if (value.approx !== null) words.push(value.approx);
  const before = value.part !== undefined && /^(early|late|mid)$/.test(value.part);
  if (before) words.push(value.part!);
  const time = value.edtf?.startsWith('T') || value.edtf?.startsWith('[T');
  if (value.edtf === null) words.push(value.relative ?? 'an unknown date');
  else words.push(showEdtf(value.edtf), ...(time && value.relative !== undefined ? [value.relative] : []));
  if (value.part !== undefined && !before) words.push(value.part);
  if (value.zone !== undefined) words.push(value.zone);
  return words.join(' ');
}

function showEdtf(edtf: string): string {
  if (edtf.startsWith('[')) return edtf.slice(1, -1).split(',').map(showEdtf).join(' or ');
  const cut = edtf.indexOf('/');
  if (cut >= 0) return `${showPoint(edtf.slice(0, cut))} to ${showPoint(edtf.slice(cut + 1))}`;
  return showPoint(edtf);
}

/** The date of a point in words, its time left out. */
export function showPointDate({ year, month, season, day }: Point): string {
  if (season !== null) return `${SEASONS[season]} ${showYear(year!)}`;
  if (month === null) return showYear(year!);
  return [day, MONTHS[month - 1], showYear(year!)].filter(Boolean).join(' ');
}

function showPoint(text: string): string {
  if (text.endsWith('~')) return `about ${showPoint(text.slice(0, -1))}`;
  const cut = text.indexOf('T');
  if (cut === 0) return text.slice(1);
  if (cut > 0) return `${showPoint(text.slice(0, cut))}, ${text.slice(cut + 1)}`;
  const m = /^(-?[\dX]{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (m === null) return text;
  const year = showYear(m[1]);
  if (m[2] === undefined) return year;
  const name = SEASONS[m[2]] ?? MONTHS[Number(m[2]) - 1];
  return [m[3] === undefined ? '' : String(Number(m[3])), name, year].filter(Boolean).join(' ');
}

function showYear(year: string): string {
  if (year === 'XXXX') return '';
  if (year.endsWith('XX')) return `the ${Number(year.slice(0, 2)) * 100}s`;
  if (year.endsWith('X')) return `the ${year.slice(0, 3)}0s`;
  const number = Number(year);
  return number > 0 ? String(number) : `${1 - number} BC`;
}
