/**
 * Who may talk to the review server. Only this machine's browser on this very page: the Host must be ours (a rebound name is not), the
 * Origin must be ours where there is one and must be there for anything that changes, and the cookie must be the one that the token bought. Pure.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export interface Asked {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Gatekeeper {
  readonly port: number;
  readonly token: string;
}

export interface Refusal {
  readonly status: 400 | 401 | 403 | 405 | 415 | 421;
  readonly message: string;
}

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Cookies know no ports: the name tells two projects' servers apart. */
export const cookieName = ({ port }: Gatekeeper): string => `factdiff-${port}`;
export const cookieValue = ({ token }: Gatekeeper): string => createHmac('sha256', token).update('review page').digest('hex');
export const cookieHeader = (keeper: Gatekeeper): string =>
  `${cookieName(keeper)}=${cookieValue(keeper)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200`;

/** Null when the request may go on. */
export function refuse(asked: Asked, keeper: Gatekeeper): Refusal | null {
  const host = single(asked, 'host');
  if (host === null || !hostsOf(keeper.port).includes(host.toLowerCase()))
    return { status: 421, message: 'Unexpected Host, expected the address that factdiff review printed.' };
  const changes = asked.method !== 'GET' && asked.method !== 'HEAD';
  if (changes && asked.method !== 'POST') return { status: 405, message: `Unexpected method ${asked.method}, expected GET or POST.` };
  const origin = asked.headers.origin === undefined ? undefined : single(asked, 'origin');
  if (origin === undefined ? changes : origin?.toLowerCase() !== `http://${host.toLowerCase()}`)
    return { status: 403, message: 'Unexpected Origin, expected the review page itself.' };
  const site = asked.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, message: 'Unexpected request from another site, expected the review page itself.' };
  if (!hasCookie(asked, keeper)) return { status: 401, message: 'Unexpected visitor, expected the address that factdiff review printed.' };
  const type = single(asked, 'content-type') ?? '';
  if (changes && !/^application\/json(;\s*charset=utf-8)?$/i.test(type))
    return { status: 415, message: 'Unexpected content type, expected application/json.' };
  return null;
}

/** Whether the token in an address is the right one; the request's Host has to be right too. */
export function buysCookie(asked: Asked, keeper: Gatekeeper): boolean {
  if (asked.method !== 'GET') return false;
  const host = single(asked, 'host');
  if (host === null || !hostsOf(keeper.port).includes(host.toLowerCase())) return false;
  const query = asked.url.indexOf('?');
  if (query < 0 || asked.url.slice(0, query) !== '/') return false;
  const token = new URLSearchParams(asked.url.slice(query + 1)).get('token');
  return token !== null && same(token, keeper.token);
}

const hostsOf = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`, ...(port === 80 ? ['127.0.0.1', 'localhost'] : [])];

function single(asked: Asked, name: string): string | null {
  const value = asked.headers[name];
  return typeof value === 'string' ? value : null;
}

function hasCookie(asked: Asked, keeper: Gatekeeper): boolean {
  const wanted = cookieName(keeper);
  return (single(asked, 'cookie') ?? '').split(';').some((part) => {
    const at = part.indexOf('=');
    return at > 0 && part.slice(0, at).trim() === wanted && same(part.slice(at + 1).trim(), cookieValue(keeper));
  });
}

/** In a time that says nothing of where they part. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
