/** Roles: the post that a person holds, written on either side of the name. */
import type { Kind } from '../kind.js';
import { compare } from './compare.js';
import { find } from './find.js';
import { parse, schema, show } from './value.js';

export { areOfOtherBodies, sameRoleOtherWords } from './compare.js';
export { findHeld, type HeldRole } from './find.js';

export const role: Kind<'role'> = { name: 'role', find, compare, parse, show, schema };
