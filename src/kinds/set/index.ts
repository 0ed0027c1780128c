/** Sets: lists of like things, whose order does not matter. */
import type { Kind } from '../kind.js';
import { compare } from './compare.js';
import { find } from './find.js';
import { parse, schema, show } from './value.js';

export { memberKey } from './value.js';

export const set: Kind<'set'> = { name: 'set', find, compare, parse, show, schema };
