/**
 * Fetches a page by its address, under limits. Names are resolved once and the connection goes to the very address that was judged;
 * every redirect is judged anew.
 */
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublic } from './addresses.js';
import { megabytes } from './files.js';
import { bodyOf } from './formats/warc.js';

export interface Fetched {
  readonly bytes: Uint8Array;
  /** As the server named it: `text/html; charset=utf-8`. */
  readonly type: string;
  /** Address after redirects. */
  readonly url: string;
}

/** What fetching asks of the network, so that tests can bring one of their own. */
export interface Network {
  /** Addresses of a host, numeric. */
  resolve(host: string): Promise<readonly string[]>;
  /** Whether an address may be connected to. */
  allows(address: string): boolean;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map((one) => one.address),
  allows: isPublic,
};

const MOST_REDIRECTS = 5;
const MOST_BYTES = 16 * 1024 * 1024;
const SECONDS = 20;

type Answer = { readonly fetched: Fetched } | { readonly trouble: string };

/** Fetches one address. Never throws. */
export async function fetchPage(address: string, network: Network = internet): Promise<Answer> {
  let url = parsed(address, null);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if ('trouble' in url) return url;
    const answer = await once(url.url, network);
    if ('trouble' in answer || 'fetched' in answer) return answer;
    url = parsed(answer.location, url.url);
  }
  return { trouble: `Unexpected redirect after ${MOST_REDIRECTS} others, expected a page` };
}

function parsed(address: string, from: URL | null): { url: URL } | { trouble: string } {
  let url: URL;
  try {
    url = new URL(address, from ?? undefined);
  } catch {
    return { trouble: `Unexpected address \`${address.slice(0, 80)}\`, expected one like \`https://example.org/page\`` };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { trouble: `Unexpected protocol \`${url.protocol.slice(0, 20)}\`, expected \`https:\`` };
  if (from?.protocol === 'https:' && url.protocol === 'http:')
    return { trouble: 'Unexpected redirect from `https:` to `http:`, expected none that gives up protection' };
  if (url.username !== '' || url.password !== '') return { trouble: 'Unexpected name and password in the address, expected a public page' };
  return { url };
}

async function once(url: URL, network: Network): Promise<Answer | { readonly location: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  let addresses: readonly string[];
  try {
    addresses = isIP(host) ? [host] : await network.resolve(host);
  } catch {
    return { trouble: `Unexpected silence about \`${host.slice(0, 80)}\`, expected a host that has an address` };
  }
  // One private address among public ones is a trap, not a spare.
  const bad = addresses.find((one) => !network.allows(one));
  if (bad !== undefined || addresses.length === 0)
    return { trouble: `Unexpected private address for \`${host.slice(0, 80)}\`, expected one of the public internet` };
  return receive(url, addresses[0]);
}

function receive(url: URL, address: string): Promise<Answer | { readonly location: string }> {
  return new Promise((resolve) => {
    const pinned = ((_host: string, options: { all?: boolean }, done: (error: null, found: unknown, family?: number) => void) => {
      const family = isIP(address);
      if (options.all) done(null, [{ address, family }]);
      else done(null, address, family);
    }) as unknown as LookupFunction;
    const options: RequestOptions = {
      method: 'GET',
      lookup: pinned,
      agent: false,
      headers: {
        'user-agent': 'factdiff',
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-encoding': 'gzip, br',
      },
    };
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const sent = send(url, options, (response) => {
      collect(response, url).then((answer) => {
        clearTimeout(timer);
        resolve(answer);
        sent.destroy();
      });
    });
    const timer = setTimeout(() => {
      resolve({ trouble: `Unexpected silence of the server, expected its page within ${SECONDS} seconds` });
      sent.destroy();
    }, SECONDS * 1000);
    sent.on('error', (error) => {
      clearTimeout(timer);
      resolve({
        trouble: `Unexpected end of the connection (${((error as NodeJS.ErrnoException).code ?? error.message).slice(0, 60)}), expected a page`,
      });
    });
    sent.end();
  });
}

async function collect(response: IncomingMessage, url: URL): Promise<Answer | { readonly location: string }> {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (status >= 300 && status < 400 && location !== undefined) return { location };
  if (status !== 200) return { trouble: `Unexpected answer ${status}, expected a page` };
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      size += (part as Buffer).length;
      if (size > MOST_BYTES) return { trouble: `Unexpected page of more than ${megabytes(MOST_BYTES)} MB, expected at most that` };
      parts.push(part as Buffer);
    }
  } catch (error) {
    return { trouble: `Unexpected end of the page (${(error as Error).message.slice(0, 60)}), expected the whole of it` };
  }
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  headers.delete('transfer-encoding'); // undone by Node already
  const body = bodyOf(Buffer.concat(parts), headers, MOST_BYTES);
  if ('trouble' in body) return body;
  return { fetched: { bytes: body.bytes, type: response.headers['content-type'] ?? 'text/html', url: url.href } };
}
