/** What the editor did on this visit and can undo, the last first. */
import type { DecisionRequest } from '../wire.js';

type Items = DecisionRequest['items'];

export class History {
  private done: Items[] = [];

  /** `items`: the findings, each with the event that is to be undone. */
  add(items: Items): void {
    this.done.push(items);
  }

  /** Takes out what was done last. */
  pop(): Items | undefined {
    return this.done.pop();
  }

  /** Takes out findings about which others decided first. */
  forget(findings: readonly string[]): void {
    this.done = this.done.map((items) => items.filter(({ finding }) => !findings.includes(finding))).filter((items) => items.length);
  }

  /** Takes out what the server refused. */
  forgetEvent(event: string): void {
    this.done = this.done.filter((items) => !items.some(({ base }) => base === event));
  }
}
