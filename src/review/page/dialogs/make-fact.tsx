/** A finding becomes a fact: which reading is right, and what else facts.yaml shall know of it. */
import type { NewFact } from '../../facts-edit.js';
import type { Detail, Row } from '../../wire.js';
import { useStore } from '../hooks.js';
import { count } from '../words.js';
import { Preview, useChange } from './change.js';
import { DialogForm, useForm } from './dialog.js';

const KEYS = ['name', 'term', 'quantity', 'money', 'date', 'quote', 'set'] as const;

/** What is typed, as typed. */
interface Form {
  readonly reading: number;
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly about: string;
  readonly evidence: string;
  readonly speaker: string;
  readonly owner: string;
  readonly note: string;
}
type Text = Exclude<keyof Form, 'reading' | 'key'>;
type Change = (part: Partial<Form>) => void;

const emptyForm = ({ draft, readings }: Detail, owner: string): Form => ({
  reading: 0,
  id: draft.id,
  key: draft.key,
  value: readings[0]?.written ?? '',
  about: draft.about.join('\n'),
  evidence: draft.evidence.join('\n'),
  speaker: draft.speaker ?? '',
  owner,
  note: '',
});

/** Names and terms are found wherever they stand. */
const isPlaced = ({ key }: Form): boolean => key !== 'name' && key !== 'term';

const factOf = (form: Form): NewFact => ({
  id: form.id,
  key: form.key as NewFact['key'],
  value: form.value,
  speaker: form.key === 'quote' && form.speaker ? form.speaker : undefined,
  about: isPlaced(form) ? lines(form.about) : [],
  evidence: lines(form.evidence),
  owner: form.owner || undefined,
  note: form.note || undefined,
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function MakeFact({ row, detail }: { readonly row: Row; readonly detail: Detail }) {
  const store = useStore();
  const [form, keep, forget] = useForm(`fact-${row.id}`, emptyForm(detail, store.name));
  const change = useChange((write, key, base) =>
    store.change('/api/facts', { key, change: { op: 'add', fact: factOf(form) }, finding: row.id, write, base }),
  );
  const set: Change = (part) => {
    keep(part);
    change.reset();
  };
  return (
    <DialogForm
      title="Make this a fact"
      label={change.ready ? 'Write it into the facts' : 'Show what will be written'}
      submit={() => void change.run(change.ready).then((written) => written && forget())}
      disabled={change.busy}
      wide
    >
      <Readings detail={detail} form={form} set={set} />
      <Fields form={form} set={set} />
      <Preview answer={change.answer} trouble={change.trouble} />
    </DialogForm>
  );
}

function Readings({ detail, form, set }: { readonly detail: Detail; readonly form: Form; readonly set: Change }) {
  return (
    <fieldset>
      <legend>Which is right?</legend>
      {detail.readings.map((reading, r) => (
        <label key={r} class="choice">
          <input type="radio" name="reading" checked={form.reading === r} onChange={() => set({ reading: r, value: reading.written })} />{' '}
          {reading.text}
          <span class="note"> {count(reading.lineages, 'lineage')}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Fields({ form, set }: { readonly form: Form; readonly set: Change }) {
  const field = { form, set };
  return (
    <div class="grid">
      <Field {...field} name="value" label="Value, as facts.yaml has it" required />
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
      <Field {...field} name="id" label="Id" required />
      <Field {...field} name="owner" label="Owner" />
      {form.key === 'quote' && <Field {...field} name="speaker" label="Who said it" />}
      {isPlaced(form) && <Field {...field} name="about" label="Words that place it, one a line" rows={2} />}
      <Field {...field} name="evidence" label="Evidence: addresses, one a line" rows={2} />
      <Field {...field} name="note" label="Note" />
    </div>
  );
}

function Field({
  form,
  set,
  name,
  label,
  required = false,
  rows = 0,
}: {
  readonly form: Form;
  readonly set: Change;
  readonly name: Text;
  readonly label: string;
  readonly required?: boolean;
  /** Lines of a text of several; 0 for one line. */
  readonly rows?: number;
}) {
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
}
