/** Decisions on their way to the server: kept in the browser until they are answered, and sent one after the other. */
import type { DecisionAnswer, DecisionRequest } from '../wire.js';
import type { Server } from './server.js';

const KEY = 'factdiff-outbox';
const RETRY_MS = [500, 1000, 2000, 4000];

export type Answered = DecisionAnswer & { readonly error?: string };

/** What the page wants to hear of. */
export interface Recipient {
  /** Whether nothing can be asked any more. */
  isShut(): boolean;
  /** Whether the server could be reached. */
  reached(is: boolean): void;
  answered(request: DecisionRequest, status: number, body: Answered): void;
}

export class Outbox {
  private readonly requests: DecisionRequest[] = readKept();
  private sending = false;
  private tries = 0;

  constructor(
    private readonly server: Server,
    private readonly recipient: Recipient,
  ) {}

  get waiting(): readonly DecisionRequest[] {
    return this.requests;
  }

  add(request: DecisionRequest): void {
    this.requests.push(request);
    this.keep();
  }

  /** Findings about which the server has not heard yet. */
  findings(): ReadonlySet<string> {
    return new Set(this.requests.flatMap((request) => request.items.map(({ finding }) => finding)));
  }

  /** Sends what waits, in order; what cannot be sent now waits and is sent later. */
  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    while (this.requests.length && !this.recipient.isShut()) {
      const request = this.requests[0];
      const answer = await this.server.send('/api/decisions', request);
      if (answer === null) {
        this.recipient.reached(false);
        const wait = RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, wait));
        continue;
      }
      this.tries = 0;
      this.requests.shift();
      this.keep();
      this.recipient.reached(true);
      this.recipient.answered(request, answer.status, answer.body as Answered);
    }
    this.sending = false;
  }

  private keep(): void {
    localStorage.setItem(KEY, JSON.stringify(this.requests));
  }
}

function readKept(): DecisionRequest[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as DecisionRequest[]) : [];
  } catch {
    return []; // nothing of ours
  }
}
