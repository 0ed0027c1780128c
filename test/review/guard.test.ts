import { describe, expect, test } from '@jest/globals';
import { buysCookie, cookieHeader, cookieName, cookieValue, refuse } from '../../src/review/guard.js';

const keeper = { port: 4711, token: 'x'.repeat(32) };
const cookie = `${cookieName(keeper)}=${cookieValue(keeper)}`;
const headers = { host: '127.0.0.1:4711', cookie };
const post = { ...headers, origin: 'http://127.0.0.1:4711', 'content-type': 'application/json' };
const get = (more: Record<string, string | undefined>, method = 'GET') =>
  refuse({ method, url: '/', headers: { ...headers, ...more } }, keeper)?.status ?? 200;
const send = (more: Record<string, string | undefined>) =>
  refuse({ method: 'POST', url: '/api/decisions', headers: { ...post, ...more } }, keeper)?.status ?? 200;

const HOSTS = [
  'evil.example',
  'evil.example:4711',
  '127.0.0.1',
  '127.0.0.1:4712',
  'localhost',
  'localhost.evil.example:4711',
  '127.0.0.1:4711.evil.example',
  '0.0.0.0:4711',
  '[::1]:4711',
  '2130706433:4711',
  '127.1:4711',
  'user@127.0.0.1:4711',
  '',
];
const ORIGINS = [
  'null',
  'http://evil.example',
  'http://127.0.0.1:4712',
  'http://127.0.0.1',
  'https://127.0.0.1:4711',
  'http://localhost:4711',
  'http://127.0.0.1:4711.evil.example',
  'http://127.0.0.1:4711/',
  'file://',
  '',
];

describe('the door', () => {
  test('lets the page in', () => {
    expect(get({})).toBe(200);
    expect(get({ host: 'localhost:4711' })).toBe(200);
    expect(get({ origin: 'http://127.0.0.1:4711', 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(send({})).toBe(200);
  });
  test.each(HOSTS)('not under the name %j', (host) => {
    expect(get({ host })).toBe(421);
    expect(send({ host, origin: `http://${host}` })).toBe(421);
  });
  test('not without a name', () => expect(get({ host: undefined })).toBe(421));
  test.each(ORIGINS)('not from %j', (origin) => {
    expect(get({ origin })).toBe(403);
    expect(send({ origin })).toBe(403);
  });
  test('no change without an origin', () => expect(send({ origin: undefined })).toBe(403));
  test.each(['cross-site', 'same-site'])('not from another site: %s', (site) => expect(get({ 'sec-fetch-site': site })).toBe(403));
  test.each([
    undefined,
    '',
    'factdiff-4711=',
    `factdiff-4712=${cookieValue(keeper)}`,
    `factdiff-4711=${cookieValue(keeper)}0`,
    `factdiff-4711=${keeper.token}`,
  ])('not with the cookie %j', (value) => expect(get({ cookie: value })).toBe(401));
  test('among other cookies', () => expect(get({ cookie: `a=b; ${cookie}; c=d` })).toBe(200));
  test.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
    'JSON only, not %j',
    (type) => expect(send({ 'content-type': type })).toBe(415),
  );
  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('no %s', (method) => expect(get({}, method)).toBe(405));
});

describe('the token', () => {
  const buys = (url: string, host = '127.0.0.1:4711', method = 'GET') => buysCookie({ method, url, headers: { host } }, keeper);
  test('buys a strict cookie that is not the token', () => {
    expect(buys(`/?token=${keeper.token}`)).toBe(true);
    expect(cookieHeader(keeper)).toMatch(/; HttpOnly; SameSite=Strict/);
    expect(cookieHeader(keeper)).not.toContain(keeper.token);
  });
  test.each(['/', '/?token=', `/?token=${'y'.repeat(32)}`, `/api/queue?token=${keeper.token}`, `//evil?token=${keeper.token}`])(
    'not at %s',
    (url) => expect(buys(url)).toBe(false),
  );
  test('not under another name, and not by POST', () => {
    expect(buys(`/?token=${keeper.token}`, 'evil.example:4711')).toBe(false);
    expect(buys(`/?token=${keeper.token}`, undefined, 'POST')).toBe(false);
  });
});
