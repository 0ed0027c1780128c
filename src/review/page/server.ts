/** How the page talks to its server. */

/** What the page wants to hear of besides answers. */
export interface Watcher {
  /** The session has ended: nothing can be asked any more. */
  shutOut(): void;
  /** An answer that was no refusal. */
  letIn(): void;
  /** The server could not be reached. */
  lost(): void;
}

export class Server {
  constructor(private readonly watcher: Watcher) {}

  /** Null when the server could not be reached, or is not ready. */
  async send(path: string, body: object): Promise<{ status: number; body: unknown } | null> {
    try {
      const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      if (response.status === 401) this.watcher.shutOut();
      if (response.status === 401 || response.status === 503) return null;
      return { status: response.status, body: await response.json() };
    } catch {
      return null; // dropped: it is asked again with the same key
    }
  }

  async ask<T>(path: string): Promise<T | null>;
  async ask<T>(path: string, gone: true): Promise<T | null | 'gone'>;
  async ask<T>(path: string, gone = false): Promise<T | null | 'gone'> {
    try {
      const response = await fetch(path);
      if (response.status === 401) this.watcher.shutOut();
      else this.watcher.letIn();
      if (response.status === 404 && gone) return 'gone';
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      this.watcher.lost();
      return null;
    }
  }
}
