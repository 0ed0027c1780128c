/**
 * The part of the DOM that the page's script uses. Declared here, so that the rest of the program is compiled without the browser's
 * globals and cannot use one by mistake. Types only.
 */

export interface Style {
  setProperty(name: string, value: string): void;
}

export interface ClassList {
  toggle(name: string, on?: boolean): boolean;
  add(name: string): void;
  remove(name: string): void;
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
}

export interface El {
  id: string;
  className: string;
  textContent: string | null;
  hidden: boolean;
  tabIndex: number;
  open: boolean;
  value: string;
  readonly tagName: string;
  readonly isContentEditable: boolean;
  readonly classList: ClassList;
  readonly style: Style;
  readonly dataset: Record<string, string | undefined>;
  readonly firstElementChild: El | null;
  readonly parentElement: El | null;
  append(...children: (El | string)[]): void;
  replaceChildren(...children: (El | string)[]): void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  addEventListener(type: string, listener: (event: Happening) => void): void;
  querySelector(selector: string): El | null;
  querySelectorAll(selector: string): Iterable<El>;
  closest(selector: string): El | null;
  contains(other: El | null): boolean;
  getBoundingClientRect(): Box;
  scrollIntoView(options?: { block?: 'start' | 'center' | 'nearest' }): void;
  focus(options?: { preventScroll?: boolean }): void;
  select(): void;
  click(): void;
  showModal(): void;
  close(): void;
}

export interface Happening {
  readonly key: string;
  readonly target: El | null;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}

export interface Doc {
  readonly body: El;
  readonly documentElement: El;
  readonly activeElement: El | null;
  createElement(tag: string): El;
  createElementNS(namespace: string, tag: string): El;
  getElementById(id: string): El | null;
  querySelector(selector: string): El | null;
  querySelectorAll(selector: string): Iterable<El>;
  addEventListener(type: string, listener: (event: Happening) => void): void;
}

export interface Observer {
  observe(target: El): void;
  unobserve(target: El): void;
  disconnect(): void;
}

export interface Win {
  readonly location: { hash: string };
  readonly history: { replaceState(state: null, unused: string, url: string): void };
  readonly localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  readonly innerHeight: number;
  matchMedia(query: string): { readonly matches: boolean };
  addEventListener(type: string, listener: () => void): void;
  IntersectionObserver: new (
    callback: (entries: readonly { readonly target: El; readonly isIntersecting: boolean }[]) => void,
    options: { rootMargin: string },
  ) => Observer;
}
