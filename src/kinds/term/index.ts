/** Terms: exact forms of a house style. Which forms matter is for facts to say, so nothing is found without them; see `forms.ts`. */
import type { Kind } from '../kind.js';
import { compare, parse, schema, show } from './value.js';

export { type Form, FormIndex, findForms, inCompound, type Occurrence } from './forms.js';

export const term: Kind<'term'> = { name: 'term', find: () => [], compare, parse, show, schema };
