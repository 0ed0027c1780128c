/** Compressed files: what comes out is read by the format of the inner name, and counted while it comes. */
import { gunzipSync } from 'node:zlib';
import { megabytes } from '../files.js';
import type { Format, Refused } from './format.js';

export const gzip: Format = {
  name: 'gzip',
  async read(input) {
    const expanded = gunzip(input.bytes, input.limits.expanded);
    if ('trouble' in expanded) return expanded;
    const name = input.name.replace(/\.gz$/i, '');
    if (/\.gz$/i.test(name)) return { trouble: 'Unexpected archive inside an archive, expected a text' };
    const format = await input.formatFor(name, expanded.bytes, null);
    return format.read({ ...input, name, bytes: expanded.bytes });
  },
};

/** Expands one or several gzip members. */
export function gunzip(bytes: Uint8Array, limit: number): { bytes: Uint8Array } | Refused {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    return { trouble: expansionTrouble(error, limit) };
  }
}

export function expansionTrouble(error: unknown, limit: number): string {
  const code = (error as { code?: string }).code;
  if (code === 'ERR_BUFFER_TOO_LARGE') return `Unexpected archive that expands to more than ${megabytes(limit)} MB, expected at most that`;
  return 'Unexpected damage in compressed data, expected a whole archive';
}
