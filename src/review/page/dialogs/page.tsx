/** Dialogs about the page itself: who decides on it, and its keys. */
import { useState } from 'preact/hooks';
import { useStore } from '../hooks.js';
import { DialogForm } from './dialog.js';

export function Name() {
  const store = useStore();
  const [name, setName] = useState(store.name);
  const keep = (): void => {
    store.setAuthor(name);
    store.open(null);
  };
  return (
    <DialogForm title="Who decides here?" label="Keep" submit={keep}>
      <label class="field">
        Your name, as the log shall have it
        <input required maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
    </DialogForm>
  );
}

const SHORTCUTS: readonly (readonly [string, string])[] = [
  ['j', 'next finding'],
  ['k', 'previous finding'],
  ['a', 'accept: it is an error'],
  ['d', 'dismiss, with a reason (1 to 5)'],
  ['f', 'make it a fact, or correct the fact'],
  ['x', 'fix it in the article'],
  ['c', 'comment'],
  ['s', 'assign'],
  ['u', 'undo'],
  ['/', 'search'],
  ['o', 'overview and back'],
  ['?', 'this list'],
];

export function Help() {
  const store = useStore();
  return (
    <DialogForm title="Keys" label="Close" submit={() => store.open(null)} canCancel={false}>
      <dl class="keys">
        {SHORTCUTS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </DialogForm>
  );
}
