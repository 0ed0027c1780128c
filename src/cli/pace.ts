/**
 * When V8's optimising compiler takes up a function. The launcher makes it wait, for in a check of a few articles it takes as long as
 * the check; in one of thousands what is never optimised costs more than it.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of sources from which a run is long: compiling early pays after about as many. */
const LONG = 8_000_000;
/** The budget that V8 has by itself, in the version of Node that the launcher paces. */
const OWN_PACE = process.version.startsWith('v20.') ? '--interrupt-budget=67584' : null;

/** Lets functions be optimised as soon as V8 would by itself, in all threads, where that many bytes are to be read. */
export function paceFor(bytes: number): void {
  if (OWN_PACE !== null && bytes >= LONG) setFlagsFromString(OWN_PACE);
}
