/** Server-sent events: what happens goes to every open page at once. */
import type { ServerResponse } from 'node:http';
import type { Live } from './wire.js';

const HEARTBEAT_MS = 15_000;
/** A page that does not read is let go before it fills the memory; it comes back by itself. */
const MOST_WAITING = 4 * 1024 * 1024;

export class LivePages {
  private readonly pages = new Set<ServerResponse>();
  private readonly beat = setInterval(() => this.write(': still here\n\n'), HEARTBEAT_MS);

  constructor() {
    this.beat.unref();
  }

  add(response: ServerResponse, hello: Live): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(`retry: 1000\n\n${message(hello)}`);
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
  }

  tell(live: Live): void {
    this.write(message(live));
  }

  close(): void {
    clearInterval(this.beat);
    for (const page of this.pages) page.end();
    this.pages.clear();
  }

  private write(text: string): void {
    for (const page of this.pages) {
      page.write(text);
      if (page.writableLength > MOST_WAITING) page.destroy();
    }
  }
}

/** JSON has no line breaks of its own, so a message is one `data:` line. */
const message = (live: Live): string => `data: ${JSON.stringify(live)}\n\n`;
