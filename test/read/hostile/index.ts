/** Files made to bring a reader down: a name and how to make it. */
import { containers } from './containers.js';
import { markup } from './markup.js';
import { texts } from './texts.js';

export type Hostile = readonly [name: string, make: () => string | Uint8Array];

export const hostile: readonly Hostile[] = [...texts, ...markup, ...containers];
