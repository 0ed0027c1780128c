/** The page's memory: the queue, the filters, what is chosen, what waits to be sent. Views read it and call its methods. */
import type { Reason } from '../../decisions.js';
import type { ChangeAnswer, DecisionAnswer, DecisionRequest, Detail, FactsRequest, FixRequest, Live, Queue, Row } from '../wire.js';
import { conflictInWords, eventId, foreseen, wordsOf } from './decision.js';
import { type Filters, NO_FILTERS, Sieve } from './filters.js';
import { History } from './history.js';
import { listen } from './live.js';
import { Notices } from './notices.js';
import { type Answered, Outbox } from './outbox.js';
import { Server } from './server.js';
import { keepTheme, readTheme, showTheme, type Theme, themeAfter } from './theme.js';
import { count, STATUS_WORDS } from './words.js';

export type DialogName = 'dismiss' | 'comment' | 'assign' | 'accept' | 'fact' | 'correct' | 'fix' | 'bulk' | 'help' | 'name' | null;

export class Store {
  queue: Queue | null = null;
  readonly rows = new Map<string, Row>();
  filters: Filters = { ...NO_FILTERS };
  selected: string | null = null;
  detail: Detail | null = null;
  detailGone = false;
  dialog: DialogName = null;
  view: 'queue' | 'overview' = 'queue';
  /** On narrow screens one thing is in view at a time. */
  reading = false;
  online = true;
  /** Why nothing can be asked any more: the session has ended. */
  shut: string | null = null;
  readonly notices = new Notices(() => this.changed());
  author = localStorage.getItem('factdiff-author') ?? '';
  theme: Theme = readTheme();
  private readonly history = new History();
  private readonly sieve = new Sieve();
  readonly server = new Server({
    shutOut: () => this.shutOut(),
    letIn: () => {
      if (this.shut) this.shut = null;
    },
    lost: () => {
      this.online = false;
      this.changed();
    },
  });
  readonly outbox = new Outbox(this.server, {
    isShut: () => this.shut !== null,
    reached: (is) => {
      this.online = is;
      this.changed();
    },
    answered: (request, status, body) => this.answered(request, status, body),
  });
  private place = 0;
  private listeners = new Set<() => void>();
  private loading: Promise<void> | null = null;
  /** A report came while an older one was on its way. */
  private outdated = false;
  private stale = false;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private frame = 0;
  changed(): void {
    if (this.frame) return;
    this.frame = 1;
    queueMicrotask(() => {
      this.frame = 0;
      for (const listener of this.listeners) listener();
    });
  }

  start(): void {
    showTheme(this.theme);
    this.fromAddress();
    addEventListener('hashchange', () => this.fromAddress());
    addEventListener('online', () => void this.outbox.flush());
    void this.load();
    listen(
      (live) => this.heard(live),
      (is) => {
        this.online = is;
        this.changed();
        if (is) void this.outbox.flush();
      },
    );
    void this.outbox.flush();
  }

  private fromAddress(): void {
    const hash = location.hash.slice(1);
    if (hash === 'overview') this.view = 'overview';
    else {
      this.view = 'queue';
      if (/^[0-9a-f]{16}$/.test(hash) && hash !== this.selected) {
        this.reading = true;
        this.select(hash, false);
      }
    }
    this.changed();
  }

  private heard(live: Live): void {
    if (live.type === 'hello') {
      // While the first queue is on its way nobody knows yet which it will be.
      if (this.loading || (this.queue && (live.version !== this.queue.version || this.stale))) void this.load();
      this.stale = true;
    } else if (live.type === 'report') void this.load();
    else if (live.type === 'checking') this.queue = this.queue && { ...this.queue, checking: live.on };
    else {
      const waiting = this.outbox.findings();
      for (const { id, status, assignee, base } of live.rows) {
        const row = this.rows.get(id);
        // What this editor decided and the server does not know yet stays in view until it is answered.
        if (row && !waiting.has(id)) this.patch(id, { ...row, status, assignee, base });
      }
      const [only] = live.rows;
      if (live.by !== this.name && only)
        this.notices.say(
          `${live.by}: ${live.rows.length === 1 ? (STATUS_WORDS[only.status] ?? only.status) : count(live.rows.length, 'finding')}`,
        );
      if (live.rows.some(({ id }) => id === this.selected)) void this.loadDetail();
    }
    this.changed();
  }

  private patch(id: string, row: Row): void {
    this.rows.set(id, row);
    this.sieve.changed();
  }

  load(): Promise<void> {
    if (this.loading) this.outdated = true;
    this.loading ??= this.loadNow().finally(() => {
      this.loading = null;
      if (!this.outdated) return;
      this.outdated = false;
      void this.load();
    });
    return this.loading;
  }

  private async loadNow(): Promise<void> {
    const queue = await this.server.ask<Queue>('/api/queue');
    if (!queue) return;
    this.queue = queue;
    if (!this.author) this.author = queue.author;
    this.rows.clear();
    this.sieve.emptied();
    for (const row of queue.rows) this.rows.set(row.id, row);
    for (const request of this.outbox.waiting) this.foresee(request);
    if (this.selected !== null) void this.loadDetail();
    else if (!this.isNarrow && this.shown.length) this.select(this.shown[0].id, false);
    this.changed();
  }

  get isNarrow(): boolean {
    return matchMedia('(max-width: 62rem)').matches;
  }

  get name(): string {
    return this.author.trim() || this.queue?.author || 'editor';
  }

  /** The rows that pass the filters, in the order of the queue. */
  get shown(): Row[] {
    return this.sieve.passing(this.rows.values(), this.filters, this.queue?.sources ?? []);
  }

  setFilters(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.sieve.changed();
    this.place = 0;
    this.notices.say(count(this.shown.length, 'finding'));
    this.changed();
  }

  select(id: string, byHand = true): void {
    this.selected = id;
    const at = this.shown.findIndex((row) => row.id === id);
    if (at >= 0) this.place = at;
    if (byHand) this.reading = true;
    if (this.detail?.id !== id) this.detailGone = false;
    history.replaceState(null, '', `#${id}`);
    void this.loadDetail();
    this.changed();
  }

  /** To the next finding or the one before; where the chosen one has left the list, to what stands in its place. */
  move(by: 1 | -1): void {
    const rows = this.shown;
    if (!rows.length) {
      this.notices.say('There is nothing in this list.');
      return;
    }
    const at = rows.findIndex((row) => row.id === this.selected);
    const next = at >= 0 ? at + by : by > 0 ? this.place : this.place - 1;
    const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
    if (row.id === this.selected) {
      this.notices.say(by > 0 ? 'This is the last one.' : 'This is the first one.');
      return;
    }
    this.select(row.id);
    this.notices.say(`${row.message}. ${row.severity}, ${STATUS_WORDS[row.status] ?? row.status}`);
  }

  private async loadDetail(): Promise<void> {
    const id = this.selected;
    if (id === null) return;
    const detail = await this.server.ask<Detail>(`/api/findings/${id}`, true);
    if (this.selected !== id) return;
    if (detail === 'gone') this.detailGone = this.queue?.ready === true;
    else if (detail) {
      this.detail = detail;
      this.detailGone = false;
    }
    this.changed();
  }

  /** Decides about findings; the page shows it at once, and sends it as soon as it can. */
  decide(kind: DecisionRequest['kind'], rows: readonly Row[], more: { reason?: Reason; note?: string; assignee?: string } = {}): void {
    if (!rows.length || this.queue?.readOnly) return;
    const request: DecisionRequest = {
      key: crypto.randomUUID(),
      kind,
      items: rows.map(({ id, base }) => ({ finding: id, base })),
      author: this.name,
      reason: more.reason ?? null,
      note: more.note?.trim() || null,
      assignee: more.assignee?.trim() || null,
    };
    const moves = kind === 'accept' || kind === 'dismiss';
    const next = moves && rows.length === 1 && rows[0].id === this.selected ? this.after(rows[0].id) : null;
    this.post(request);
    if (next) this.select(next, !this.isNarrow || this.reading);
  }

  private after(id: string): string | null {
    const rows = this.shown;
    const at = rows.findIndex((row) => row.id === id);
    return at < 0 || this.filters.status !== 'open' ? null : (rows[at + 1]?.id ?? rows[at - 1]?.id ?? null);
  }

  private post(request: DecisionRequest): void {
    this.outbox.add(request);
    this.foresee(request);
    if (request.kind !== 'undo') this.history.add(request.items.map(({ finding }, i) => ({ finding, base: eventId(request, i) })));
    this.notices.show(wordsOf(request), request.kind === 'undo' ? undefined : { label: 'Undo', run: () => this.undo() });
    this.changed();
    void this.outbox.flush();
  }

  /** Shows what a request will come to when all goes well. */
  private foresee(request: DecisionRequest): void {
    request.items.forEach(({ finding }, i) => {
      const row = this.rows.get(finding);
      if (row) this.patch(finding, foreseen(row, request, i));
    });
  }

  undo(): void {
    const items = this.history.pop();
    if (!items || this.queue?.readOnly) {
      this.notices.say('There is nothing to undo.');
      return;
    }
    this.post({ key: crypto.randomUUID(), kind: 'undo', items, author: this.name, reason: null, note: null, assignee: null });
    if (items.length === 1 && this.rows.has(items[0].finding)) this.select(items[0].finding);
  }

  private answered(request: DecisionRequest, status: number, body: Answered): void {
    if (body.conflicts?.length) this.showConflicts(request, body.conflicts);
    else if (status >= 400) this.notices.show(body.error ?? `The server answered ${status}.`, undefined, true);
    if (status >= 400 || body.conflicts?.length || request.kind === 'undo') void this.load();
    else void this.loadDetail();
    if (status >= 400 && request.kind !== 'undo') this.history.forgetEvent(eventId(request, 0));
    this.changed();
  }

  private showConflicts(request: DecisionRequest, conflicts: DecisionAnswer['conflicts']): void {
    const [first] = conflicts;
    this.history.forget(conflicts.map(({ finding }) => finding));
    const again =
      request.kind === 'undo' || this.rows.get(first.finding) === undefined
        ? undefined
        : {
            label: 'Decide all the same',
            run: () =>
              this.post({
                ...request,
                key: crypto.randomUUID(),
                items: conflicts.map((c) => ({ finding: c.finding, base: c.current?.id ?? null })),
              }),
          };
    this.notices.show(conflictInWords(conflicts), again, true);
  }

  /** Shows or makes a change of a file. Rejects with a sentence for the editor. */
  async change(
    path: '/api/facts' | '/api/fixes',
    request: Omit<FactsRequest, 'author'> | Omit<FixRequest, 'author'>,
  ): Promise<ChangeAnswer> {
    const answer = await this.server.send(path, { ...request, author: this.name });
    if (answer === null) throw new Error('The server cannot be reached. What you wrote stays here; try again in a moment.');
    if (answer.status >= 400) throw new Error((answer.body as { error?: string }).error ?? `The server answered ${answer.status}.`);
    const done = answer.body as ChangeAnswer;
    if (done.event) {
      this.history.add([{ finding: done.event.finding, base: done.event.id }]);
      this.notices.show(path === '/api/facts' ? 'Written into the facts' : 'Fixed in the article', {
        label: 'Undo',
        run: () => this.undo(),
      });
    }
    return done;
  }

  private shutOut(): void {
    this.shut =
      'This visit has ended. Open the address that factdiff review printed; what you decided meanwhile is kept here and will be sent then.';
    this.changed();
  }

  open(dialog: DialogName): void {
    this.dialog = dialog;
    this.changed();
  }

  /** Makes the finding on show a fact, or corrects the fact it speaks of; says why where there is no file to write in. */
  openFact(detail: Detail): void {
    if (this.queue?.factsName === null)
      this.notices.show('There is no facts file here. `factdiff init` writes one; then start the review again.');
    else this.open(detail.factData ? 'correct' : 'fact');
  }

  setAuthor(name: string): void {
    this.author = name.trim();
    localStorage.setItem('factdiff-author', this.author);
    this.changed();
  }

  nextTheme(): void {
    this.theme = themeAfter(this.theme);
    keepTheme(this.theme);
    this.changed();
  }
}
