/** What the page tells the editor: messages that stand for a while, and what a screen reader says. */

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly bad: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 8000;
/** Of messages of trouble, which stay until they are closed. */
const MOST_BAD = 2;

export class Notices {
  list: readonly Notice[] = [];
  said = '';
  private next = 1;

  constructor(private readonly changed: () => void) {}

  show(text: string, action?: Notice['action'], bad = false): void {
    const id = this.next++;
    this.list = [...this.list.filter((notice) => notice.bad).slice(-MOST_BAD), { id, text, bad, action }];
    this.said = text;
    if (!bad) setTimeout(() => this.close(id), SHOWN_MS);
    this.changed();
  }

  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
    this.changed();
  }

  say(text: string): void {
    this.said = text;
    this.changed();
  }
}
