#!/usr/bin/env node
/**
 * What the package's `bin` names. Runs the command from one file (`bundle.cjs`) with V8's code cache beside it, because
 * finding, reading and compiling a few hundred modules costs more than a check of a few articles. The build leaves a cache
 * for its own version of Node, made by the runs it makes with `FACTDIFF_CODE_CACHE=extend`; another version makes one for
 * itself. Without the bundle, or where the cache cannot be written, everything runs the same and only slower.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');
import v8 = require('node:v8');
import modules = require('node:module');

const BUNDLE = path.join(__dirname, 'bundle.cjs');
/** The part that answers a check which has nothing to do (`quick.ts`). */
const QUICK = path.join(__dirname, 'quick.cjs');
/** V8 refuses a cache of another version by itself; the name keeps several versions of Node from taking turns at one file. */
const cacheOf = (bundle: string): string => `${bundle}.${process.version}-${process.arch}.cache`;

/**
 * A function is optimised once it has run about eight times as long as V8 would wait, and young objects get room at once: in a check of a few
 * articles the optimising compiler takes as long as the check, and in one of many it is in time all the same. Part of what the
 * code cache is made for, so they are set first. Later versions of V8 call these flags otherwise, and write an error for each that
 * they do not know. Old objects are swept before they have grown by half: that costs next to nothing, and a long run needs half the room.
 * Functions take in a third of what V8 would put into one: what reads and links is hundreds of functions, none of them run for long, and
 * compiling large ones costs more than calls do.
 */
const PACE = process.version.startsWith('v20.')
  ? '--interrupt-budget=1000000 --max-inlined-bytecode-size-cumulative=300 --semi-space-growth-factor=16 --heap-growing-percent=50'
  : null;

if (!fs.existsSync(BUNDLE)) import('./command.js');
else {
  if (PACE !== null) v8.setFlagsFromString(PACE);
  if (mayBeDone(process.argv[2]) && fs.existsSync(QUICK)) {
    const { quick } = runBundle(QUICK) as { quick(argv: readonly string[]): Promise<number | null> };
    quick(process.argv.slice(2)).then(finish, () => runBundle(BUNDLE));
  } else runBundle(BUNDLE);
}

/** A check: without a command, or with options alone, it is one too. */
function mayBeDone(first: string | undefined): boolean {
  return first === undefined || first === 'check' || first.startsWith('-');
}

function finish(exit: number | null): void {
  if (exit === null) runBundle(BUNDLE);
  else process.exitCode = exit;
}

/** What a bundle exports. */
function runBundle(file: string): object {
  // ASCII throughout, so that V8 keeps one byte a character; a function from its first to its last.
  const source = fs.readFileSync(file, 'latin1');
  const stamp = stampOf(file);
  const cachedData = readCache(file, stamp);
  const script = new vm.Script(source, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, modules.createRequire(file), bundle, file, __dirname, (name: string) => import(name));
  // At the end, so that the functions this run needed are in it, and those of the run that left the one before.
  if (cachedData === null || script.cachedDataRejected || process.env.FACTDIFF_CODE_CACHE === 'extend')
    process.once('exit', () => writeCache(file, stamp, script.createCachedData()));
  return bundle.exports;
}

/** Eight bytes of the bundle's size and eight of its time of change: V8 compares no more of the source than its length. */
function stampOf(file: string): Buffer {
  const { size, mtimeMs } = fs.statSync(file);
  const stamp = Buffer.alloc(16);
  stamp.writeDoubleLE(size, 0);
  stamp.writeDoubleLE(mtimeMs, 8);
  return stamp;
}

function readCache(file: string, stamp: Buffer): Buffer | null {
  try {
    const bytes = fs.readFileSync(cacheOf(file));
    return bytes.length > stamp.length && bytes.subarray(0, stamp.length).equals(stamp) ? bytes.subarray(stamp.length) : null;
  } catch {
    return null;
  }
}

/** Written aside and moved into place, so that no run ever sees half a cache. A folder one may not write to costs only time. */
function writeCache(file: string, stamp: Buffer, data: Buffer): void {
  const aside = `${cacheOf(file)}.${process.pid}`;
  try {
    fs.writeFileSync(aside, Buffer.concat([stamp, data]));
    fs.renameSync(aside, cacheOf(file));
  } catch {
    fs.rmSync(aside, { force: true });
  }
}
