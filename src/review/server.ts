/** The review server: an exact list of routes over the loopback interface. Every request passes the guard before anything else looks at it. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Conflict } from './desk.js';
import { type Asked, buysCookie, cookieHeader, type Gatekeeper, refuse, SECURITY_HEADERS } from './guard.js';
import { LivePages } from './live.js';
import { BadRequest, decisionRequest, factsRequest, fixRequest } from './requests.js';
import { Review, type ReviewOptions } from './review.js';

export interface ServerOptions extends ReviewOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly token: string;
}

export interface Running {
  readonly port: number;
  /** With the token: for the person at this machine. */
  readonly address: string;
  readonly review: Review;
  close(): Promise<void>;
}

const LARGEST_BODY = 4 * 1024 * 1024;
const ASSETS: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

/** Listens, watches and starts the first check. @throws when the port is taken */
export async function startReview(options: ServerOptions): Promise<Running> {
  const pages = new LivePages();
  const review = new Review(options, pages);
  let keeper: Gatekeeper = { port: options.port, token: options.token };
  const server = createServer((request, response) => void answer(request, response, { review, pages, keeper }));
  server.keepAliveTimeout = 60_000;
  await review.watch();
  try {
    await listen(server, options.port);
  } catch (error) {
    await review.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  keeper = { port, token: options.token };
  void review.check();
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${options.token}`,
    review,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await review.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface Context {
  readonly review: Review;
  readonly pages: LivePages;
  readonly keeper: Gatekeeper;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const asked: Asked = { method: request.method ?? '', url: request.url ?? '', headers: request.headers };
  try {
    if (buysCookie(asked, context.keeper)) {
      response.writeHead(303, { location: '/', 'set-cookie': cookieHeader(context.keeper) }).end();
      return;
    }
    const refusal = refuse(asked, context.keeper);
    if (refusal) json(response, refusal.status, { error: refusal.message });
    else if (asked.method === 'POST') await post(request, response, context);
    else get(asked.url, response, context);
  } catch (error) {
    failed(response, error);
  }
  // What was not read of a refused request must not be taken for the next one.
  if (!request.complete) response.once('finish', () => request.destroy());
}

function get(url: string, response: ServerResponse, { review, pages }: Context): void {
  const path = url.split('?')[0];
  const finding = /^\/api\/findings\/([0-9a-f]{16})$/.exec(path);
  const article = /^\/api\/articles\/(\d{1,7})$/.exec(path);
  if (Object.hasOwn(ASSETS, path)) asset(response, ASSETS[path]);
  else if (path === '/api/queue') text(response, review.queue());
  // Nobody could end what is sent to one who asks for the head alone.
  else if (path === '/api/live' && response.req.method === 'HEAD') response.writeHead(200).end();
  else if (path === '/api/live') pages.add(response, { type: 'hello', version: review.current });
  else if (path === '/api/overview') found(response, review.overview());
  else if (finding) found(response, review.detail(finding[1]));
  else if (article) found(response, review.article(Number(article[1])));
  else json(response, 404, { error: 'There is nothing at this address.' });
}

async function post(request: IncomingMessage, response: ServerResponse, { review }: Context): Promise<void> {
  if (review.options.readOnly) return json(response, 403, { error: 'This review is read-only.' });
  const path = request.url ?? '';
  if (!['/api/decisions', '/api/facts', '/api/fixes', '/api/check'].includes(path))
    return json(response, 404, { error: 'There is nothing at this address.' });
  const body = await bodyOf(request);
  if (path === '/api/check') {
    review.checkSoon();
    return json(response, 202, {});
  }
  // Right after a start there is nothing yet to decide about; the page asks again.
  if (!review.ready) return json(response.setHeader('retry-after', '1'), 503, { error: 'The first check is still running.' });
  if (path === '/api/decisions') {
    const asked = decisionRequest(body);
    const answered = await review.desk.decide(asked);
    review.decided(answered.events);
    if (answered.events.some((event) => event.kind === 'undo')) review.checkSoon();
    return json(response, answered.conflicts.length && asked.items.length === 1 ? 409 : 200, answered);
  }
  const answered = path === '/api/facts' ? await review.desk.changeFacts(factsRequest(body)) : await review.desk.fix(fixRequest(body));
  if (answered.event) review.decided([answered.event]);
  if (answered.written) review.checkSoon();
  json(response, 200, answered);
}

function bodyOf(request: IncomingMessage): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LARGEST_BODY) reject(new BadRequest(`Unexpected request of more than ${LARGEST_BODY} bytes, expected a smaller one.`));
      else chunks.push(chunk);
    });
    request.on('error', reject);
    request.on('aborted', () => reject(new BadRequest('Unexpected end of the request, expected all of it.')));
    request.on('end', () => {
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      } catch {
        reject(new BadRequest('Unexpected body, expected JSON.'));
      }
    });
  });
}

function asset(response: ServerResponse, { file, type }: { readonly file: string; readonly type: string }): void {
  const bytes = readFileSync(new URL(`./page/${file}`, import.meta.url));
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
}

function found(response: ServerResponse, value: object | null): void {
  if (value === null) json(response, 404, { error: 'It is gone: the articles or the facts have changed.' });
  else json(response, 200, value);
}

function json(response: ServerResponse, status: number, value: object): void {
  text(response, JSON.stringify(value), status);
}

function text(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
}

function failed(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BadRequest) json(response, 400, { error: message });
  else if (error instanceof Conflict) json(response, 409, { error: message });
  else json(response, 500, { error: `It could not be done: ${message}` });
}
