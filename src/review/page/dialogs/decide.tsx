/** Dialogs in which editors decide: alone or about many findings at once. */
import { useState } from 'preact/hooks';
import { REASONS, type Reason } from '../../../decisions.js';
import type { Row } from '../../wire.js';
import { useStore } from '../hooks.js';
import { count, number, REASON_WORDS } from '../words.js';
import { DialogForm, useDraft } from './dialog.js';

export function Dismiss({ rows }: { readonly rows: readonly Row[] }) {
  const store = useStore();
  const [reason, setReason] = useState<Reason>('other-thing');
  const [note, setNote, forget] = useDraft(`dismiss-${rows[0].id}`);
  const decide = (): void => {
    forget();
    store.open(null);
    store.decide('dismiss', rows, { reason, note });
  };
  return (
    <DialogForm title="Why is this no error?" label="Dismiss" submit={decide}>
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
    </DialogForm>
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

export function Comment({ row }: { readonly row: Row }) {
  const store = useStore();
  const [note, setNote, forget] = useDraft(`comment-${row.id}`);
  const decide = (): void => {
    forget();
    store.open(null);
    store.decide('comment', [row], { note });
  };
  return (
    <DialogForm title="Comment" label="Comment" submit={decide}>
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
    </DialogForm>
  );
}

export function Assign({ row }: { readonly row: Row }) {
  const store = useStore();
  const [name, setName] = useState(row.assignee ?? '');
  const known = [...new Set([store.name, ...[...store.rows.values()].flatMap((one) => one.assignee ?? [])])];
  const decide = (): void => {
    store.open(null);
    store.decide('assign', [row], { assignee: name });
  };
  return (
    <DialogForm title="Who looks after it?" label="Assign" submit={decide}>
      <label class="field">
        Name
        <input list="known-names" required maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <datalist id="known-names">
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
    </DialogForm>
  );
}

const BULK = { dismiss: 'Dismiss', accept: 'Accept', assign: 'Assign', reopen: 'Open again' } as const;
type BulkKind = keyof typeof BULK;

export function Bulk() {
  const store = useStore();
  const [rows] = useState(() =>
    store.shown.filter((row) => row.status === 'open' || row.status === 'accepted' || row.status === 'dismissed'),
  );
  const [kind, setKind] = useState<BulkKind>('dismiss');
  const [reason, setReason] = useState<Reason>('other-thing');
  const [name, setName] = useState('');
  const [sure, setSure] = useState(false);
  const decide = (): void => {
    store.open(null);
    store.decide(kind, rows, { reason: kind === 'dismiss' ? reason : undefined, assignee: kind === 'assign' ? name : undefined });
  };
  return (
    <DialogForm
      title={`Decide about ${count(rows.length, 'finding')}`}
      label={`${BULK[kind]} ${number(rows.length)}`}
      submit={decide}
      disabled={!sure || !rows.length}
    >
      <fieldset>
        <legend class="hidden">Decision</legend>
        {(Object.keys(BULK) as BulkKind[]).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} /> {BULK[one]}
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
    </DialogForm>
  );
}
