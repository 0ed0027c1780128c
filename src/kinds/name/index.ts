/** The kind `name`: persons, bodies and places. */
import type { Kind } from '../kind.js';
import { compareNames } from './compare.js';
import { findNames } from './find.js';
import { nameSchema, parseName, showName } from './value.js';

export { type Abbreviation, abbreviations, isShortFor } from './acronym.js';
export { familyFrequency, givenFrequency, givenSex, isEveryday, type Sex } from './classes.js';
export { areHouseStyles } from './forms.js';
export { genericHeads, isGenericHead } from './heads.js';
export { PersonIndex } from './near.js';
export { areNicknames } from './nicknames.js';
export { type NameParts, partsOf } from './parts.js';
export { type PartRelation, type Relation, relatePart } from './relate.js';
export { areSaidAlike } from './said-alike.js';
export { areRomanisedAlike } from './transliteration.js';
export { plainParts } from './value.js';

export const name: Kind<'name'> = {
  name: 'name',
  find: findNames,
  compare: compareNames,
  parse: parseName,
  show: showName,
  schema: nameSchema,
};
