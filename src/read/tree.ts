/** A YAML text as a small tree whose every node knows its place and its written source. */

/** 1-based line and column (UTF-16 units). */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface Scalar extends Spot {
  readonly type: 'scalar';
  /** As written for plain scalars (`3.50`, `010`), unescaped for quoted ones. */
  readonly source: string;
  readonly value: string | number | boolean | null;
}

export interface List extends Spot {
  readonly type: 'list';
  readonly items: readonly Node[];
}

export interface Entry extends Spot {
  readonly key: string;
  readonly value: Node;
}

export interface Mapping extends Spot {
  readonly type: 'map';
  readonly entries: readonly Entry[];
}

export type Node = Scalar | List | Mapping;

export const entryOf = (node: Node | undefined, key: string): Entry | undefined =>
  node?.type === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;

export const under = (node: Node | undefined, key: string): Node | undefined => entryOf(node, key)?.value;

/** The tree as plain data, for a schema. Maps have no prototype, so that no key is special. */
export function plain(node: Node): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  const map: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) map[key] = plain(value);
  return map;
}

/** The node that a JSON Pointer leads to, and the entry it hangs on where it hangs on one; null when the pointer leads nowhere. */
export function nodeAt(root: Node, pointer: string): { node: Node; path: string[] } | null {
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  let node: Node | undefined = root;
  for (const step of path) {
    node = node.type === 'list' ? node.items[Number(step)] : under(node, step);
    if (node === undefined) return null;
  }
  return { node, path };
}
