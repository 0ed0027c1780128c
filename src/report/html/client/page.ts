/** What every part of the page's script shares, and how it makes elements: text goes in as text, never as markup. */
import type { FindingData, PageData } from '../data.js';
import type { Doc, El, Observer, Win } from './dom-types.js';

export interface Filters {
  search: string;
  severity: string;
  kind: string;
  fact: string;
  source: string;
  status: string;
}

export interface Page {
  readonly doc: Doc;
  readonly win: Win;
  readonly data: PageData;
  filters: Filters;
  /** Indices of the findings that pass the filters, in the order shown. */
  shown: number[];
  /** Folded text of each finding, made on first search. */
  texts: string[] | null;
  observer: Observer | null;
  /** Index into {@link shown} of the finding the keyboard is on, or -1. */
  at: number;
  announce(text: string): void;
  /** The page's three moves; each part may ask for them without knowing the others. */
  setFilters(change: Partial<Filters>): void;
  openArticle(source: number, line: number, fact?: number): void;
  showFinding(id: string): void;
}

type Child = El | string | null | false;

/** An element with a class, attributes and children. */
export function make(page: Page, tag: string, className: string, ...children: Child[]): El {
  const element = page.doc.createElement(tag);
  if (className) element.className = className;
  for (const child of children) if (child !== null && child !== false) element.append(child);
  return element;
}

export function makeSvg(page: Page, tag: string, attributes: Record<string, string | number>): El {
  const element = page.doc.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, String(attributes[name]));
  return element;
}

export function makeButton(page: Page, className: string, label: string, title: string, onClick: () => void): El {
  const button = make(page, 'button', className, label);
  button.setAttribute('type', 'button');
  if (title) button.setAttribute('title', title);
  // A sign alone says nothing aloud; a button with words is called by its words.
  if (title && !/[\p{L}\p{N}]/u.test(label)) button.setAttribute('aria-label', title);
  button.addEventListener('click', onClick);
  return button;
}

export function byId(page: Page, id: string): El {
  const element = page.doc.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

export function plural(n: number, one: string, many: string): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** `12,345`. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The last part of a path, which is what people call a source. */
export function shortName(name: string): string {
  const parts = name.split('/');
  return parts[parts.length - 1] || name;
}

/** Nobody has settled it, or an editor has accepted it as an error, which stands until it is mended. */
export function stillStands({ status }: Pick<FindingData, 'status'>): boolean {
  return status === 'open' || status === 'accepted';
}

export function severityWord(finding: FindingData): string {
  return finding.severity === 'info' ? 'note' : finding.severity;
}
