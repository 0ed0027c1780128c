/** The built command as a module: the launcher where the build made a bundle, and the command's own modules where it did not. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('./launch.cjs', import.meta.url));

if (existsSync(fileURLToPath(new URL('./bundle.cjs', import.meta.url)))) createRequire(launcher)(launcher);
else await import('./command.js');
