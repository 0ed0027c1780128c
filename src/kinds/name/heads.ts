/** Generic words that end names of bodies and places. */
import { wordOf } from '../../text/words.js';
import { classesOf, HEAD } from './classes.js';
import { BODY_HEADS, FACILITY_HEADS, PLACE_HEADS, SHORT_FORMS, STREET_HEADS } from './lexicon.js';

/** Folded generic words, short forms among them. */
export const genericHeads: ReadonlySet<string> = new Set([
  ...BODY_HEADS,
  ...FACILITY_HEADS,
  ...PLACE_HEADS,
  ...STREET_HEADS,
  ...Object.keys(SHORT_FORMS),
]);

/** Whether a folded form is a generic word of bodies and places (`hospital`, `street`, `party`). */
export const isGenericHead = (form: string): boolean => (classesOf(wordOf(form)) & HEAD) !== 0;
