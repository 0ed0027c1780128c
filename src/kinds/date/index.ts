/** Dates and times of day: found, compared, read and shown. Knows the calendar and the clock, and nothing of sources. */
import type { Kind } from '../kind.js';
import { compare } from './compare.js';
import { find } from './find.js';
import { parse, schema, show } from './value.js';

export const date: Kind<'date'> = { name: 'date', find, compare, parse, show, schema };
