/** The dialogs. What is typed into them is kept until it is decided or thrown away, connection or not. */
import { useRow, useStore } from '../hooks.js';
import { Fix } from './change.js';
import { Correct } from './correct-fact.js';
import { Assign, Bulk, Comment, Dismiss } from './decide.js';
import { MakeFact } from './make-fact.js';
import { Help, Name } from './page.js';

export function Dialogs() {
  const store = useStore();
  const row = useRow(store);
  const detail = store.detail?.id === store.selected ? store.detail : null;
  if (store.dialog === 'help') return <Help />;
  if (store.dialog === 'name') return <Name />;
  if (store.dialog === 'bulk') return <Bulk />;
  if (!row) return null;
  if (store.dialog === 'dismiss') return <Dismiss rows={[row]} />;
  if (store.dialog === 'comment') return <Comment row={row} />;
  if (store.dialog === 'assign') return <Assign row={row} />;
  if (store.dialog === 'fix') return <Fix row={row} />;
  if (store.dialog === 'fact' && detail) return <MakeFact row={row} detail={detail} />;
  if (store.dialog === 'correct' && detail) return <Correct row={row} detail={detail} />;
  return null;
}
