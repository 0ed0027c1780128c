#!/usr/bin/env node
/**
 * What the package's `bin` names. Runs the command from one file (`bundle.cjs`) with V8's code cache beside it, because
 * finding, reading and compiling a few hundred modules costs more than a check of a few articles. The build leaves a cache
 * for its own version of Node, made by the runs it makes with `FACTDIFF_CODE_CACHE=extend`; another version makes one for
 * itself. A command that runs for the first time adds its functions. Without the bundle, or where the cache cannot be written,
 * everything runs the same and only slower.
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

/** Commands with functions of their own, each with its bit in a cache; what else can be asked needs few. */
const OF_THEIR_OWN = ['check', 'diff', 'extract', 'compare', 'explain', 'init', 'fix', 'review', 'baseline', 'test', 'replay'];
/** Characters at the end of a bundle that stand for all the others: see the build. */
const ID = 16;
/** Bytes before what V8 made: the stamp, and the bits of the commands that have run. */
const STAMP = 8 + ID;
const COMMANDS = 4;

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

/** The bit of a command in a cache, from its first argument; 0 where none is set aside for it. */
function commandBit(first: string | undefined): number {
  if (first === '--version' || first === '--help' || first === '-h') return 0;
  const at = mayBeDone(first) ? 0 : OF_THEIR_OWN.indexOf(first!);
  return at < 0 ? 0 : 1 << at;
}

/** What a bundle exports. */
function runBundle(file: string): object {
  // ASCII throughout, so that V8 keeps one byte a character; a function from its first to its last.
  const source = fs.readFileSync(file, 'latin1');
  const stamp = stampOf(source);
  const kept = readCache(file, stamp);
  const script = new vm.Script(source, {
    filename: file,
    ...(kept === null ? {} : { cachedData: kept.data }),
  });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, modules.createRequire(file), bundle, file, __dirname, (name: string) => import(name));
  const known = kept === null || script.cachedDataRejected ? null : kept.commands;
  const commands = (known ?? 0) | commandBit(process.argv[2]);
  // At the end, so that the functions this run needed are in it, and those of the runs before.
  if (commands !== known || process.env.FACTDIFF_CODE_CACHE === 'extend')
    process.once('exit', () => writeCache(file, stamp, commands, script));
  return bundle.exports;
}

/** Length of the bundle and what the build wrote at its end, made of all the rest: V8 compares no more of the source than its length. */
function stampOf(source: string): Buffer {
  const stamp = Buffer.alloc(STAMP);
  stamp.writeDoubleLE(source.length, 0);
  stamp.write(source.slice(-ID), 8, 'latin1');
  return stamp;
}

function readCache(file: string, stamp: Buffer): { readonly data: Buffer; readonly commands: number } | null {
  try {
    const bytes = fs.readFileSync(cacheOf(file));
    if (bytes.length <= STAMP + COMMANDS || !bytes.subarray(0, STAMP).equals(stamp)) return null;
    return { data: bytes.subarray(STAMP + COMMANDS), commands: bytes.readUInt32LE(STAMP) };
  } catch {
    return null;
  }
}

/** Written aside and moved into place, so that no run ever sees half a cache. A folder one may not write to costs next to nothing. */
function writeCache(file: string, stamp: Buffer, commands: number, script: vm.Script): void {
  const aside = `${cacheOf(file)}.${process.pid}`;
  try {
    fs.accessSync(path.dirname(file), fs.constants.W_OK);
    const ran = Buffer.alloc(COMMANDS);
    ran.writeUInt32LE(commands);
    fs.writeFileSync(aside, Buffer.concat([stamp, ran, script.createCachedData()]));
    fs.renameSync(aside, cacheOf(file));
  } catch {
    fs.rmSync(aside, { force: true });
  }
}
