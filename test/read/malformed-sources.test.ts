import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSources } from '../../src/read/sources.js';

let root = '';
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(root, name), content);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factdiff-sources-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What became of one named source, on a real disk. */
async function fate(pattern: string): Promise<string[]> {
  const { sources, unread } = await readSources([pattern], { root });
  return [...sources.map((source) => `${source.name}: read`), ...unread.map((one) => `${one.name}: ${one.state}: ${one.reason}`)];
}

describe('malformed sources', () => {
  test('a picture with the name of a text', async () => {
    put('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    expect(await fate('picture.txt')).toEqual(['picture.txt: unread: Unexpected PNG image, expected text']);
  });

  test('UTF-16 without a mark', async () => {
    put('wide.txt', Buffer.from('Ten people were hurt.', 'utf16le'));
    expect(await fate('wide.txt')).toEqual([
      'wide.txt: unread: Unexpected NUL in every other byte, expected UTF-8, or UTF-16 with its mark',
    ]);
  });

  test('UTF-16 with a mark is read', async () => {
    put('marked.txt', Buffer.from('\ufeffTen people were hurt.', 'utf16le'));
    const { sources } = await readSources(['marked.txt'], { root });
    expect(sources[0].text).toBe('Ten people were hurt.');
    expect(sources[0].raw).toBe('\ufeffTen people were hurt.');
  });

  test('UTF-16 with an odd number of bytes', async () => {
    put('odd.txt', Buffer.concat([Buffer.from('\ufeffTen', 'utf16le'), Buffer.from('x')]));
    expect(await fate('odd.txt')).toEqual(['odd.txt: unread: Unexpected odd number of bytes, expected UTF-16 as its mark says']);
  });

  test('half of a surrogate pair', async () => {
    put('half.txt', Buffer.from('\ufeffTen \ud83d people', 'utf16le'));
    expect(await fate('half.txt')).toEqual(['half.txt: unread: Unexpected half of a surrogate pair at character 6, expected UTF-16']);
  });

  test('invalid UTF-8', async () => {
    put('broken.txt', Buffer.concat([Buffer.from('Zoë said so.\nAnd caf'), Buffer.from([0xc3, 0x28])]));
    expect(await fate('broken.txt')).toEqual(['broken.txt: unread: Unexpected byte 0xC3 on line 2 (byte 22), expected UTF-8']);
  });

  test('a NUL among the text', async () => {
    put('nul.txt', 'Ten people\0 were hurt.');
    expect(await fate('nul.txt')).toEqual(['nul.txt: unread: Unexpected NUL at byte 11, expected text']);
  });

  test('nothing in it', async () => {
    put('empty.txt', '');
    expect(await fate('empty.txt')).toEqual(['empty.txt: unread: Unexpected empty file, expected text']);
  });

  test('nothing but blanks', async () => {
    put('blank.txt', ' \n\t\n');
    expect(await fate('blank.txt')).toEqual(['blank.txt: unread: Unexpected file without any words, expected text']);
  });

  test('RTF, which is no text though it is ASCII', async () => {
    put('old.rtf', "{\\rtf1\\ansi Zo\\'eb was fined $5,000.}");
    expect(await fate('old.rtf')).toEqual(['old.rtf: unread: Unexpected RTF, expected text (save it as DOCX, ODT or plain text)']);
  });

  test('a script whose name says nothing is a program; a text that only speaks of one is not', async () => {
    put('deploy', '#!/usr/bin/env ruby\nputs "Ten people were hurt."\n');
    put('notes', 'Scripts begin with #!/bin/sh. Ten people were hurt.\n');
    expect(await fate('deploy')).toEqual(['deploy: excluded: a program']);
    expect(await fate('notes')).toEqual(['notes: read']);
  });

  test('a tar archive', async () => {
    put('files.tar.txt', `a.txt${'\0'.repeat(252)}ustar\0`);
    expect(await fate('files.tar.txt')).toEqual(['files.tar.txt: unread: Unexpected tar archive, expected text']);
  });

  test('100 MB on one line', async () => {
    put('long.txt', 'x');
    truncateSync(join(root, 'long.txt'), 100 * 1024 * 1024);
    expect(await fate('long.txt')).toEqual(['long.txt: unread: Unexpected 100 MB, expected at most 64 MB']);
  });

  test('a file that may not be read', async () => {
    put('secret.txt', 'Ten people were hurt.');
    chmodSync(join(root, 'secret.txt'), 0);
    // The superuser may read anything: then there is nothing to refuse.
    const expected =
      process.getuid?.() === 0 ? 'secret.txt: read' : 'secret.txt: unread: Unexpected lack of permission, expected a file that may be read';
    expect(await fate('secret.txt')).toEqual([expected]);
  });

  test('a folder without a single source', async () => {
    mkdirSync(join(root, 'folder'));
    expect(await fate('folder')).toEqual(['folder: unread: Unexpected absence of sources, expected at least one']);
  });

  test('a link that leads nowhere', async () => {
    symlinkSync('nowhere.txt', join(root, 'dangling.txt'));
    expect(await fate('dangling.txt')).toEqual(['dangling.txt: unread: Unexpected link that leads nowhere, expected a file']);
  });

  test('a link to outside the project', async () => {
    symlinkSync('/etc/hostname', join(root, 'outside.txt'));
    expect(await fate('outside.txt')).toEqual(['outside.txt: unread: Unexpected link to outside the project, expected a file inside it']);
  });

  test('a FIFO that nobody writes to, without waiting for a writer', async () => {
    spawnSync('mkfifo', [join(root, 'pipe.txt')]);
    expect(await fate('pipe.txt')).toEqual(['pipe.txt: unread: Unexpected FIFO, expected a file']);
    expect(await fate('*pipe*')).toEqual(['pipe.txt: unread: Unexpected FIFO, expected a file']);
  });

  test('a device', async () => {
    const { unread } = await readSources(['/dev/zero'], { root });
    expect(unread.map((one) => one.reason)).toEqual(['Unexpected device, expected a file']);
  });

  test('nothing at the path', async () => {
    expect(await fate('absent.txt')).toEqual(['absent.txt: unread: Unexpected nothing at this path, expected a file']);
  });

  test('a glob that matches nothing', async () => {
    expect(await fate('absent/*.txt')).toEqual(['absent/*.txt: unread: Unexpected absence of sources, expected at least one']);
  });

  test('a file where a folder should be', async () => {
    put('file.txt', 'Ten people were hurt.');
    expect(await fate('file.txt/inside.txt')).toEqual(['file.txt/inside.txt: unread: Unexpected nothing at this path, expected a file']);
  });
});
