#!/usr/bin/env node
/**
 * What the package's `bin` names. Runs the command from one file (`bundle.cjs`) with V8's code cache beside it, because
 * finding, reading and compiling a few hundred modules costs more than a check of a few articles. Without the bundle, or
 * where the cache cannot be written, everything runs the same and only slower.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');
import modules = require('node:module');

const BUNDLE = path.join(__dirname, 'bundle.cjs');
/** V8 refuses a cache of another version by itself; the name keeps several versions of Node from taking turns at one file. */
const CACHE = `${BUNDLE}.${process.version}-${process.arch}.cache`;

if (fs.existsSync(BUNDLE)) runBundle();
else import('./main.js');

function runBundle(): void {
  // ASCII throughout, so that V8 keeps one byte a character.
  const source = fs.readFileSync(BUNDLE, 'latin1');
  const stamp = stampOf(BUNDLE);
  const cachedData = readCache(stamp);
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname, __import) {${source}\n})`, {
    filename: BUNDLE,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, modules.createRequire(BUNDLE), bundle, BUNDLE, __dirname, (name: string) => import(name));
  // At the end, so that the functions this run needed are in it.
  if (cachedData === null || script.cachedDataRejected) process.once('exit', () => writeCache(stamp, script.createCachedData()));
}

/** Eight bytes of the bundle's size and eight of its time of change: V8 compares no more of the source than its length. */
function stampOf(file: string): Buffer {
  const { size, mtimeMs } = fs.statSync(file);
  const stamp = Buffer.alloc(16);
  stamp.writeDoubleLE(size, 0);
  stamp.writeDoubleLE(mtimeMs, 8);
  return stamp;
}

function readCache(stamp: Buffer): Buffer | null {
  try {
    const bytes = fs.readFileSync(CACHE);
    return bytes.length > stamp.length && bytes.subarray(0, stamp.length).equals(stamp) ? bytes.subarray(stamp.length) : null;
  } catch {
    return null;
  }
}

/** Written aside and moved into place, so that no run ever sees half a cache. A folder one may not write to costs only time. */
function writeCache(stamp: Buffer, data: Buffer): void {
  const aside = `${CACHE}.${process.pid}`;
  try {
    fs.writeFileSync(aside, Buffer.concat([stamp, data]));
    fs.renameSync(aside, CACHE);
  } catch {
    fs.rmSync(aside, { force: true });
  }
}
