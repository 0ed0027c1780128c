import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { isPublic } from '../../src/read/addresses.js';
import { fetchPage, internet, type Network } from '../../src/read/fetch.js';
import { readSources } from '../../src/read/sources.js';
import { writeWhole } from '../../src/write.js';

const PAGE = '<p>Ten people were hurt when a circus tent fell on Tuesday, the fire service said, at the café.</p>';
let server: Server;
let port = 0;
let root = '';
let asked: string[] = [];

const answers: Record<string, (response: ServerResponse) => void> = {
  '/page': (response) => void response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(PAGE, 'latin1')),
  '/gzip': (response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
      .end(brotliCompressSync(Buffer.alloc(64 * 1024 * 1024))),
  '/large': (response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(20 * 1024 * 1024, 'x')),
  '/away': (response) => void response.writeHead(302, { location: '/page' }).end(),
  '/round': (response) => void response.writeHead(302, { location: '/round' }).end(),
  '/file': (response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inside': (response) => void response.writeHead(302, { location: 'http://inside.example/secret' }).end(),
  '/gone': (response) => void response.writeHead(404).end('gone'),
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('<p>Ten');
    setTimeout(() => response.destroy(), 10);
  },
  '/picture': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('89504e470d0a1a0a00', 'hex')),
};

/** Names of the tests' own, all on this machine; what is private is decided by name. */
const network: Network = {
  resolve: async (host) => {
    if (host === 'nowhere.example') throw new Error('ENOTFOUND');
    return host === 'inside.example' ? ['10.0.0.1'] : host === 'both.example' ? ['127.0.0.1', '10.0.0.1'] : ['127.0.0.1'];
  },
  allows: (address) => address === '127.0.0.1',
};
const at = (path: string, host = 'news.example'): string => `http://${host}:${port}${path}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    (answers[request.url ?? ''] ?? answers['/gone'])(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
  root = mkdtempSync(join(tmpdir(), 'factdiff-fetch-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => {
  server.close();
});

const trouble = async (url: string, net = network): Promise<string> => {
  const answer = await fetchPage(url, net);
  return 'trouble' in answer ? answer.trouble : 'fetched';
};

describe('addresses', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '2606:4700::1111', '2a00:1450:4009::200e'])('%s is public', (address) =>
    expect(isPublic(address)).toBe(true),
  );
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.5',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'localhost',
    '',
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false));
});

describe('fetching', () => {
  test('a page, plain and compressed, after a redirect', async () => {
    for (const path of ['/page', '/gzip', '/away']) expect(await trouble(at(path))).toBe('fetched');
  });

  test.each([
    ['/large', 'Unexpected page of more than 16 MB, expected at most that'],
    ['/bomb', 'Unexpected archive that expands to more than 16 MB, expected at most that'],
    ['/round', 'Unexpected redirect after 5 others, expected a page'],
    ['/file', 'Unexpected protocol `file:`, expected `https:`'],
    ['/gone', 'Unexpected answer 404, expected a page'],
    ['/cut', 'Unexpected end of the page (aborted), expected the whole of it'],
    ['/inside', 'Unexpected private address for `inside.example`, expected one of the public internet'],
  ])('%s', async (path, message) => {
    expect(await trouble(at(path))).toBe(message);
  });

  test('names without an address, with a private one among public ones, and with a password', async () => {
    expect(await trouble(at('/page', 'nowhere.example'))).toBe(
      'Unexpected silence about `nowhere.example`, expected a host that has an address',
    );
    expect(await trouble(at('/page', 'both.example'))).toBe(
      'Unexpected private address for `both.example`, expected one of the public internet',
    );
    expect(await trouble(`http://me:secret@news.example:${port}/page`)).toBe(
      'Unexpected name and password in the address, expected a public page',
    );
    expect(asked).toEqual([]);
  });

  test('nothing on this machine is ever asked, however it is written', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433', '0177.0.0.1', '127.1'])
      expect(await trouble(at('/page', host), internet)).toMatch(/^Unexpected (?:private address|silence)/);
    expect(asked).toEqual([]);
  });

  test('a name is resolved once: a second answer cannot lead elsewhere', async () => {
    let count = 0;
    const rebinding: Network = { ...network, resolve: async () => (count++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']) };
    expect(await trouble(at('/page'), rebinding)).toBe('fetched');
    expect(count).toBe(1);
  });

  test('a server that is not there', async () => {
    expect(await trouble('http://news.example:1/')).toBe('Unexpected end of the connection (ECONNREFUSED), expected a page');
  });
});

describe('addresses as sources', () => {
  const read = (url: string, allowNetwork: boolean) =>
    readSources([url], { root, ...(allowNetwork ? { fetching: { network, write: writeWhole } } : {}) });

  test('without leave nothing is asked', async () => {
    const { sources, unread } = await read(at('/page'), false);
    expect([sources, unread[0].reason]).toEqual([
      [],
      'Unexpected address without a kept copy, expected leave to fetch it (`--allow-network`)',
    ]);
    expect(asked).toEqual([]);
  });

  test('what was fetched is kept and read again offline, the same', async () => {
    const first = await read(at('/page'), true);
    expect(first.unread).toEqual([]);
    expect(first.sources[0].text).toContain('at the café.');
    expect(first.sources[0].name).toMatch(/^\.factdiff\/fetched\/news\.example\/page-[0-9a-f]{12}\.html$/);
    expect(first.sources[0].date).toBe(new Date().toISOString().slice(0, 10));
    asked = [];
    const second = await read(at('/page'), false);
    expect(second).toEqual(first);
    expect(asked).toEqual([]);
    expect(readFileSync(join(root, first.sources[0].name), 'latin1')).toBe(PAGE);
  });

  test('a forged index leads nowhere', async () => {
    mkdirSync(join(root, '.factdiff/fetched'), { recursive: true });
    writeFileSync(
      join(root, '.factdiff/fetched/index.jsonl'),
      `${JSON.stringify({ url: at('/page'), file: '../../../../etc/passwd', type: 'text/plain', fetched: '2024', sha256: '' })}\n{"url`,
    );
    expect((await read(at('/page'), false)).unread[0].reason).toContain('without a kept copy');
  });

  test('a link in the place of the folder is not followed', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'factdiff-elsewhere-'));
    symlinkSync(elsewhere, join(root, '.factdiff'));
    const { unread } = await read(at('/page'), true);
    expect(unread[0].reason).toContain('is a link to outside the project');
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  test('a picture that calls itself a page', async () => {
    expect((await read(at('/picture'), true)).unread[0].reason).toBe('Unexpected PNG image, expected text');
  });
});
