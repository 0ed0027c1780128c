/** Code hosts, and how each tells where the top of the repository lies. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** By format, the variable that its host sets: formats whose readers look for files from there. */
export const TOP_TOLD_IN: Readonly<Record<string, string>> = {
  github: 'GITHUB_WORKSPACE',
  sarif: 'GITHUB_WORKSPACE',
  gitlab: 'CI_PROJECT_DIR',
};

/** The repository that a folder is in; null outside of any. */
export function topOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
