/** Quotations: what was said, word for word, and by whom. */
import type { Kind } from '../kind.js';
import { compare } from './compare.js';
import { find } from './find.js';
import { parse, schema, show } from './value.js';

export { QuoteIndex } from './blocking.js';
export { commonShare, mayBeAlike } from './compare.js';

export const quote: Kind<'quote'> = { name: 'quote', find, compare, parse, show, schema };
