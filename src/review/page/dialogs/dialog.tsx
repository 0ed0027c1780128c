/** What all dialogs share: the box, its form, and texts that outlive both. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../hooks.js';

/** A text that outlives the dialog, and the page. */
export function useDraft(name: string, initial = ''): [string, (text: string) => void, () => void] {
  const key = `factdiff-draft-${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? initial);
  const set = (next: string): void => {
    setText(next);
    if (next === initial) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, set, () => sessionStorage.removeItem(key)];
}

/** Fields of a form as one kept text. */
export function useForm<Form extends object>(name: string, initial: Form): [Form, (part: Partial<Form>) => void, () => void] {
  const [kept, keep, forget] = useDraft(name, JSON.stringify(initial));
  const form = JSON.parse(kept) as Form;
  return [form, (part) => keep(JSON.stringify({ ...form, ...part })), forget];
}

function Dialog({
  title,
  children,
  wide = false,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
}) {
  const store = useStore();
  const box = useRef<HTMLDialogElement>(null);
  // Before anything else may be typed: what is typed right after the key belongs into the dialog.
  useLayoutEffect(() => {
    const dialog = box.current!;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={wide ? 'wide' : ''}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        store.open(null);
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}

/** A dialog that decides something: fields, a button that does it, and one that does not. */
export function DialogForm({
  title,
  label,
  submit,
  disabled = false,
  wide = false,
  canCancel = true,
  children,
}: {
  readonly title: string;
  /** What the button that decides says. */
  readonly label: string;
  readonly submit: () => void;
  readonly disabled?: boolean;
  readonly wide?: boolean;
  readonly canCancel?: boolean;
  readonly children: ComponentChildren;
}) {
  const store = useStore();
  return (
    <Dialog title={title} wide={wide}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
        <div class="buttons">
          <button type="submit" class="main" disabled={disabled}>
            {label}
          </button>
          {canCancel && (
            <button type="button" onClick={() => store.open(null)}>
              Cancel
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
