import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newToken, SessionStore } from '../../src/review/session.js';

const root = mkdtempSync(join(tmpdir(), 'factdiff-session-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a session is kept until it is too old, and a folder that cannot be written to only forgets it', () => {
  const now = Date.now();
  const session = { token: newToken(), port: 4711, pid: process.pid, started: now };
  const store = new SessionStore(root);
  store.keep(session);
  expect(new SessionStore(root).last(now + 1)).toEqual(session);
  expect(new SessionStore(root).last(now + 13 * 60 * 60 * 1000)).toBeNull();
  writeFileSync(join(root, 'file'), '');
  const barred = new SessionStore(join(root, 'file'));
  barred.keep(session);
  barred.keepRuns([]);
  expect(barred.last(now)).toBeNull();
  expect(barred.runs()).toEqual([]);
});
