/** Addresses as sources of the built command: nothing is asked without leave, private addresses never, and a kept copy is checked again offline. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

const COMMAND = process.env.FACTDIFF_COMMAND ?? join(import.meta.dirname, '../../dist/cli/launch.cjs');
const FACTS = 'version: 1\nsources: [sources/**]\nfacts:\n  - id: fine\n    money: $14,500\n    about: [Brackwell Trust, fined]\n';
const PAGE = `<!doctype html><html><head><title>Trust fined</title><meta property="article:published_time" content="2024-10-22"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Trust fined</h1><p>In spring the Brackwell Trust was fined $15,400 after a long inquiry. It paid at once, the court says.</p></article></body></html>`;

/**
 * Loaded before the command, in the tests alone: this machine's own address counts as public, so that a server can stand here. The
 * command has no such switch.
 */
const HOOK = `data:text/javascript,${encodeURIComponent("import { BlockList } from 'node:net'; BlockList.prototype.check = () => false;")}`;

let server: Server;
let port = 0;
let root = '';
let asked: string[] = [];
let page: string | null = PAGE;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (page === null) response.writeHead(503).end('closed');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
  page = PAGE;
  root = mkdtempSync(join(tmpdir(), 'factdiff-network-'));
  mkdirSync(join(root, 'sources'));
  writeFileSync(join(root, 'facts.yaml'), FACTS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => void server.close());

interface Ended {
  readonly exit: number | null;
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** Runs `check` on the page, answering in the `line` format. The server is in this process, so the command may not block it. */
function check(args: readonly string[], hooked: boolean): Promise<Ended> {
  return new Promise((resolve) => {
    const hook = hooked ? ['--import', HOOK] : [];
    const child = spawn(process.execPath, [...hook, COMMAND, 'check', '--format', 'line', '--stdout', ...args], { cwd: root });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    child.on('close', (exit) => resolve({ exit, lines: stdout.split('\n').filter(Boolean), stderr }));
  });
}

describe('a page by its address', () => {
  const address = (): string => `http://127.0.0.1:${port}/story`;

  test('is not asked for without leave', async () => {
    const { exit, lines, stderr } = await check([address()], true);
    expect(exit).toBe(2);
    expect([...lines, stderr].join('\n')).toContain('expected leave to fetch it (`--allow-network`)');
    expect(asked).toEqual([]);
  });

  test('is refused where it is private, leave or not', async () => {
    const { exit, lines, stderr } = await check(['--allow-network', address()], false);
    expect(exit).toBe(2);
    expect([...lines, stderr].join('\n')).toContain('Unexpected private address');
    expect(asked).toEqual([]);
    expect(existsSync(join(root, '.factdiff/fetched'))).toBe(false);
  });

  test('is fetched with leave, kept with its day, and checked again offline with the same findings', async () => {
    const online = await check(['--allow-network', address()], true);
    expect([online.exit, asked]).toEqual([1, ['/story']]);
    expect(online.lines.join('\n')).toMatch(/^\.factdiff\/fetched\/127\.0\.0\.1\/story-[0-9a-f]{12}\.html:2:\d+: error.*\$15,400/m);
    const kept = join(root, '.factdiff/fetched/127.0.0.1');
    expect(readFileSync(join(kept, readdirSync(kept)[0]), 'utf8')).toBe(PAGE);
    expect(JSON.parse(readFileSync(join(root, '.factdiff/fetched/index.jsonl'), 'utf8'))).toMatchObject({
      url: address(),
      fetched: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    asked = [];
    page = null;
    expect(await check([address()], false)).toEqual(online);
    expect(asked).toEqual([]);
  });

  test('may stand among the sources of the facts file', async () => {
    writeFileSync(join(root, 'facts.yaml'), FACTS.replace('sources/**', `sources/**, "${address()}"`));
    writeFileSync(join(root, 'sources/a.txt'), 'The Brackwell Trust was fined $14,500 in spring.\n');
    const { exit, lines } = await check(['--allow-network'], true);
    expect(exit).toBe(1);
    expect(lines.filter((line) => line.includes(' contradicts '))).toEqual([expect.stringContaining('fetched/127.0.0.1')]);
  });

  test('that cannot be had is unread, whatever copy there is', async () => {
    await check(['--allow-network', address()], true);
    page = null;
    const { exit, lines, stderr } = await check(['--allow-network', address()], true);
    expect(exit).toBe(2);
    expect([...lines, stderr].join('\n')).toContain('Unexpected answer 503, expected a page');
  });
});
