/** How views look at the store: they draw anew when it changed. */
import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Row } from '../wire.js';
import type { Store } from './store.js';

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('a view stands outside the page');
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined as never)), [store]);
  return store;
}

export function useRow(store: Store): Row | null {
  return store.selected === null ? null : (store.rows.get(store.selected) ?? null);
}
