/** The dialogs. What is typed into them is kept until it is decided or thrown away, connection or not. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { REASONS, type Reason } from '../../decisions.js';
import type { FactsChange, NewFact } from '../facts-edit.js';
import type { ChangeAnswer, Detail, Row } from '../wire.js';
import { useRow, useStore } from './hooks.js';
import { count, number, REASON_WORDS } from './words.js';

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

/** A text that outlives the dialog, and the page. */
function useDraft(name: string, initial = ''): [string, (text: string) => void, () => void] {
  const key = `factdiff-draft-${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? initial);
  const set = (next: string): void => {
    setText(next);
    if (next === initial) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, set, () => sessionStorage.removeItem(key)];
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

const Cancel = () => {
  const store = useStore();
  return (
    <button type="button" onClick={() => store.open(null)}>
      Cancel
    </button>
  );
};

function Dismiss({ rows }: { readonly rows: readonly Row[] }) {
  const store = useStore();
  const [reason, setReason] = useState<Reason>('other-thing');
  const [note, setNote, forget] = useDraft(`dismiss-${rows[0].id}`);
  const decide = (): void => {
    forget();
    store.open(null);
    store.decide('dismiss', rows, { reason, note });
  };
  return (
    <Dialog title="Why is this no error?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          decide();
        }}
      >
        <Reasons reason={reason} choose={setReason} />
        <label class="field">
          A word about it {reason === 'other' ? '' : '(optional)'}
          <textarea
            rows={2}
            required={reason === 'other'}
            value={note}
            maxLength={4000}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="main">
            Dismiss
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
}

function Reasons({ reason, choose }: { readonly reason: Reason; readonly choose: (reason: Reason) => void }) {
  return (
    <fieldset
      onKeyDown={(event) => {
        const picked = REASONS[Number(event.key) - 1];
        if (!picked) return;
        event.preventDefault();
        choose(picked);
        document.getElementById(`reason-${picked}`)?.focus();
      }}
    >
      <legend class="hidden">Reason</legend>
      {REASONS.map((one, i) => (
        <label key={one} class="choice">
          <input id={`reason-${one}`} type="radio" name="reason" value={one} checked={reason === one} onChange={() => choose(one)} />{' '}
          {REASON_WORDS[one]}{' '}
          <span class="key" aria-hidden="true">
            {i + 1}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Comment({ row }: { readonly row: Row }) {
  const store = useStore();
  const [note, setNote, forget] = useDraft(`comment-${row.id}`);
  return (
    <Dialog title="Comment">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          forget();
          store.open(null);
          store.decide('comment', [row], { note });
        }}
      >
        <label class="field">
          What colleagues should know
          <textarea
            rows={4}
            required
            maxLength={4000}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="main">
            Comment
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
}

function Assign({ row }: { readonly row: Row }) {
  const store = useStore();
  const [name, setName] = useState(row.assignee ?? '');
  const known = [...new Set([store.name, ...[...store.rows.values()].flatMap((one) => one.assignee ?? [])])];
  return (
    <Dialog title="Who looks after it?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store.open(null);
          store.decide('assign', [row], { assignee: name });
        }}
      >
        <label class="field">
          Name
          <input list="known-names" required maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          <datalist id="known-names">
            {known.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </label>
        <div class="buttons">
          <button type="submit" class="main">
            Assign
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
}

function Bulk() {
  const store = useStore();
  const [rows] = useState(() =>
    store.shown.filter((row) => row.status === 'open' || row.status === 'accepted' || row.status === 'dismissed'),
  );
  const [kind, setKind] = useState<'accept' | 'dismiss' | 'assign' | 'reopen'>('dismiss');
  const [reason, setReason] = useState<Reason>('other-thing');
  const [name, setName] = useState('');
  const [sure, setSure] = useState(false);
  const words = { accept: 'Accept', dismiss: 'Dismiss', assign: 'Assign', reopen: 'Open again' } as const;
  return (
    <Dialog title={`Decide about ${count(rows.length, 'finding')}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store.open(null);
          store.decide(kind, rows, { reason: kind === 'dismiss' ? reason : undefined, assignee: kind === 'assign' ? name : undefined });
        }}
      >
        <fieldset>
          <legend class="hidden">Decision</legend>
          {(['dismiss', 'accept', 'assign', 'reopen'] as const).map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} /> {words[one]}
            </label>
          ))}
        </fieldset>
        {kind === 'dismiss' && <Reasons reason={reason} choose={setReason} />}
        {kind === 'assign' && (
          <label class="field">
            Name
            <input required maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
        )}
        <label class="choice confirm">
          <input type="checkbox" required checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} /> Yes, all{' '}
          {number(rows.length)} that the filters show
        </label>
        <div class="buttons">
          <button type="submit" class="main" disabled={!sure || !rows.length}>
            {words[kind]} {number(rows.length)}
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
}

/** A diff, what is wrong with it, and the button that writes it. */
function Preview({ answer, trouble }: { readonly answer: ChangeAnswer | null; readonly trouble: string }) {
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
          {answer.diff.split('\n').map((line, i) => {
            const sign =
              line.startsWith('+++') || line.startsWith('---')
                ? 'name'
                : line[0] === '+'
                  ? 'plus'
                  : line[0] === '-'
                    ? 'minus'
                    : line[0] === '@'
                      ? 'name'
                      : '';
            return (
              <div key={i} class={sign}>
                {line || ' '}
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}

/** Look first, write then: the same for facts and for fixes. */
function useChange(ask: (write: boolean, key: string, base: string | null) => Promise<ChangeAnswer>) {
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

function Fix({ row }: { readonly row: Row }) {
  const store = useStore();
  const change = useChange((write, key, base) => store.change('/api/fixes', { key, finding: row.id, write, base }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once, when the dialog opens
  useEffect(() => {
    void change.run(false);
  }, []);
  return (
    <Dialog title="Fix it in the article" wide>
      <Preview answer={change.answer} trouble={change.trouble} />
      <div class="buttons">
        <button type="button" class="main" disabled={!change.ready || change.busy} onClick={() => void change.run(true)}>
          Write it
        </button>
        <Cancel />
      </div>
    </Dialog>
  );
}

const KEYS = ['name', 'term', 'quantity', 'money', 'date', 'quote', 'set'] as const;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function MakeFact({ row, detail }: { readonly row: Row; readonly detail: Detail }) {
  const store = useStore();
  const { draft } = detail;
  const [kept, keep, forget] = useDraft(
    `fact-${row.id}`,
    JSON.stringify({
      reading: 0,
      id: draft.id,
      key: draft.key,
      value: detail.readings[0]?.written ?? '',
      about: draft.about.join('\n'),
      evidence: draft.evidence.join('\n'),
      speaker: draft.speaker ?? '',
      owner: store.name,
      note: '',
    }),
  );
  const form = JSON.parse(kept) as Record<'id' | 'key' | 'value' | 'about' | 'evidence' | 'speaker' | 'owner' | 'note', string> & {
    reading: number;
  };
  const set = (part: Partial<typeof form>): void => {
    keep(JSON.stringify({ ...form, ...part }));
    change.reset();
  };
  const fact = (): NewFact => ({
    id: form.id,
    key: form.key as NewFact['key'],
    value: form.value,
    speaker: form.key === 'quote' && form.speaker ? form.speaker : undefined,
    about: ['name', 'term'].includes(form.key) ? [] : lines(form.about),
    evidence: lines(form.evidence),
    owner: form.owner || undefined,
    note: form.note || undefined,
  });
  const change = useChange((write, key, base) =>
    store.change('/api/facts', { key, change: { op: 'add', fact: fact() }, finding: row.id, write, base }),
  );
  const field = (name: 'id' | 'value' | 'about' | 'evidence' | 'speaker' | 'owner' | 'note', label: string, required = false, rows = 0) => {
    const id = `fact-${name}`;
    return (
      <label class="field" for={id}>
        {label}
        {rows ? (
          <textarea id={id} rows={rows} value={form[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} />
        ) : (
          <input id={id} required={required} value={form[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} />
        )}
      </label>
    );
  };
  return (
    <Dialog title="Make this a fact" wide>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void change.run(change.ready).then((written) => written && forget());
        }}
      >
        <fieldset>
          <legend>Which is right?</legend>
          {detail.readings.map((reading, r) => (
            <label key={r} class="choice">
              <input
                type="radio"
                name="reading"
                checked={form.reading === r}
                onChange={() => set({ reading: r, value: reading.written })}
              />{' '}
              {reading.text}
              <span class="note"> {count(reading.lineages, 'lineage')}</span>
            </label>
          ))}
        </fieldset>
        <div class="grid">
          {field('value', 'Value, as facts.yaml has it', true)}
          <label class="field">
            Kind
            <select value={form.key} onChange={(event) => set({ key: event.currentTarget.value })}>
              {KEYS.map((key) => (
                <option key={key} value={key}>
                  {key}
                </option>
              ))}
            </select>
          </label>
          {field('id', 'Id', true)}
          {field('owner', 'Owner')}
          {form.key === 'quote' && field('speaker', 'Who said it')}
          {!['name', 'term'].includes(form.key) && field('about', 'Words that place it, one a line', false, 2)}
          {field('evidence', 'Evidence: addresses, one a line', false, 2)}
          {field('note', 'Note')}
        </div>
        <Preview answer={change.answer} trouble={change.trouble} />
        <div class="buttons">
          <button type="submit" class="main" disabled={change.busy}>
            {change.ready ? 'Write it into the facts' : 'Show what will be written'}
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
}

function Correct({ row, detail }: { readonly row: Row; readonly detail: Detail }) {
  const store = useStore();
  const fact = detail.factData!;
  const found = detail.readings[0]?.text ?? '';
  const forms = fact.kind === 'name' || fact.kind === 'term';
  const choices: readonly (readonly [string, string, string])[] = [
    ...(forms
      ? ([
          ['aliases', 'This form is right too (alias)', found],
          ['variants', 'This form is always wrong (variant)', found],
          ['except', 'Right in this phrase (exception)', found],
        ] as const)
      : []),
    ['value', 'The fact itself is wrong', detail.readings[0]?.written ?? ''],
    ...(fact.sentence === null ? [] : ([['sentence', 'Its sentence is wrong', fact.sentence]] as const)),
    ['evidence', 'Add evidence', ''],
    ['owner', 'Name an owner', fact.owner ?? store.name],
    ['note', 'Add a note', fact.note ?? ''],
  ];
  const [kept, keep, forget] = useDraft(`correct-${row.id}`, JSON.stringify({ what: choices[0][0], value: choices[0][2] }));
  const form = JSON.parse(kept) as { what: string; value: string };
  const set = (part: Partial<typeof form>): void => {
    keep(JSON.stringify({ ...form, ...part }));
    change.reset();
  };
  const asked = (): FactsChange => {
    const { what, value } = form;
    if (what === 'value' || what === 'sentence') return { op: what, id: fact.id, value };
    if (what === 'owner' || what === 'note') return { op: 'field', id: fact.id, key: what, value };
    return { op: 'list', id: fact.id, key: what as 'aliases', value };
  };
  const change = useChange((write, key, base) => store.change('/api/facts', { key, change: asked(), finding: row.id, write, base }));
  return (
    <Dialog title={`Correct the fact ${fact.id}`} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void change.run(change.ready).then((written) => written && forget());
        }}
      >
        <fieldset>
          <legend class="hidden">What to change</legend>
          {choices.map(([what, label, value]) => (
            <label key={what} class="choice">
              <input type="radio" name="what" checked={form.what === what} onChange={() => set({ what, value })} /> {label}
            </label>
          ))}
        </fieldset>
        <label class="field">
          {choices.find(([what]) => what === form.what)?.[1] ?? 'Value'}
          <input required value={form.value} maxLength={4000} onInput={(event) => set({ value: event.currentTarget.value })} />
        </label>
        <Preview answer={change.answer} trouble={change.trouble} />
        <div class="buttons">
          <button type="submit" class="main" disabled={change.busy}>
            {change.ready ? 'Write it into the facts' : 'Show what will be written'}
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
}

function Name() {
  const store = useStore();
  const [name, setName] = useState(store.name);
  return (
    <Dialog title="Who decides here?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store.setAuthor(name);
          store.open(null);
        }}
      >
        <label class="field">
          Your name, as the log shall have it
          <input required maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <div class="buttons">
          <button type="submit" class="main">
            Keep
          </button>
          <Cancel />
        </div>
      </form>
    </Dialog>
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

function Help() {
  const store = useStore();
  return (
    <Dialog title="Keys">
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
      <div class="buttons">
        <button type="button" class="main" onClick={() => store.open(null)}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
