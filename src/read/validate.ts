/** The facts file's schema, enforced by ajv: compiled ahead at build time, or on the spot where no build was made (tests). */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

const require = createRequire(import.meta.url);
let validate: ValidateFunction | null = null;

/** What the schema says against a facts file, all of it, as ajv puts it. */
export function schemaErrors(data: unknown): readonly ErrorObject[] {
  validate ??= isBuilt() ? (require('./facts.validator.cjs') as ValidateFunction) : compile();
  return validate(data) ? [] : (validate.errors ?? []);
}

const isBuilt = (): boolean => existsSync(fileURLToPath(new URL('./facts.validator.cjs', import.meta.url)));

function compile(): ValidateFunction {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  return new Ajv2020(AJV_OPTIONS).compile(require('./facts.schema.json'));
}

/** The build compiles with the same options. */
export const AJV_OPTIONS = { allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true } as const;
