/** Changes of files: seen as a diff first, written then. The same for facts and for articles. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeAnswer, Row } from '../../wire.js';
import { useStore } from '../hooks.js';
import { DialogForm } from './dialog.js';

/** A diff, what is wrong with it, and the button that writes it. */
export function Preview({ answer, trouble }: { readonly answer: ChangeAnswer | null; readonly trouble: string }) {
  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      {answer && answer.problems.length > 0 && (
        <div class="trouble" role="alert">
          <p>This cannot be written:</p>
          <ul>
            {answer.problems.map((problem, i) => (
              <li key={i}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {answer?.diff && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable with the keyboard
        <div class="diff" role="region" aria-label="What will be written" tabIndex={0}>
          {answer.diff.split('\n').map((line, i) => (
            <div key={i} class={signOf(line)}>
              {line || ' '}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** The class of a line of a diff. */
function signOf(line: string): string {
  if (/^(?:\+\+\+|---|@)/.test(line)) return 'name';
  return line[0] === '+' ? 'plus' : line[0] === '-' ? 'minus' : '';
}

/** A change as the page has it: asked for without writing, then written on the state that was seen. */
export function useChange(ask: (write: boolean, key: string, base: string | null) => Promise<ChangeAnswer>) {
  const store = useStore();
  const [answer, setAnswer] = useState<ChangeAnswer | null>(null);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  // One key for one change: a second try after a dropped connection writes nothing twice.
  const key = useRef(crypto.randomUUID());
  const run = async (write: boolean): Promise<boolean> => {
    setBusy(true);
    setTrouble('');
    try {
      const got = await ask(write, key.current, answer?.base ?? null);
      setAnswer(got);
      if (got.written) store.open(null);
      return got.written;
    } catch (error) {
      setTrouble((error as Error).message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const reset = (): void => {
    setAnswer(null);
    setTrouble('');
  };
  return { answer, trouble, busy, run, reset, ready: answer !== null && answer.problems.length === 0 && answer.diff !== '' };
}

export function Fix({ row }: { readonly row: Row }) {
  const store = useStore();
  const change = useChange((write, key, base) => store.change('/api/fixes', { key, finding: row.id, write, base }));
  // Shown once, when the dialog opens.
  useEffect(() => {
    void change.run(false);
  }, []);
  return (
    <DialogForm
      title="Fix it in the article"
      label="Write it"
      submit={() => void change.run(true)}
      disabled={!change.ready || change.busy}
      wide
    >
      <Preview answer={change.answer} trouble={change.trouble} />
    </DialogForm>
  );
}
