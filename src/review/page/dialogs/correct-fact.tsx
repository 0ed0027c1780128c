/** The fact is what is wrong, or wants something: one change of it. */
import type { FactsChange } from '../../facts-edit.js';
import type { Detail, FactData, Row } from '../../wire.js';
import { useStore } from '../hooks.js';
import { Preview, useChange } from './change.js';
import { DialogForm, useForm } from './dialog.js';

interface Choice {
  readonly what: string;
  readonly label: string;
  /** What the field begins with. */
  readonly value: string;
}

export function Correct({ row, detail }: { readonly row: Row; readonly detail: Detail }) {
  const store = useStore();
  const fact = detail.factData!;
  const choices = choicesFor(fact, detail, store.name);
  const [form, keep, forget] = useForm(`correct-${row.id}`, { what: choices[0].what, value: choices[0].value });
  const change = useChange((write, key, base) =>
    store.change('/api/facts', { key, change: changeOf(fact.id, form), finding: row.id, write, base }),
  );
  const set = (part: Partial<typeof form>): void => {
    keep(part);
    change.reset();
  };
  return (
    <DialogForm
      title={`Correct the fact ${fact.id}`}
      label={change.ready ? 'Write it into the facts' : 'Show what will be written'}
      submit={() => void change.run(change.ready).then((written) => written && forget())}
      disabled={change.busy}
      wide
    >
      <fieldset>
        <legend class="hidden">What to change</legend>
        {choices.map(({ what, label, value }) => (
          <label key={what} class="choice">
            <input type="radio" name="what" checked={form.what === what} onChange={() => set({ what, value })} /> {label}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {choices.find(({ what }) => what === form.what)?.label ?? 'Value'}
        <input required value={form.value} maxLength={4000} onInput={(event) => set({ value: event.currentTarget.value })} />
      </label>
      <Preview answer={change.answer} trouble={change.trouble} />
    </DialogForm>
  );
}

function choicesFor(fact: FactData, { readings }: Detail, editor: string): readonly Choice[] {
  const found = readings[0]?.text ?? '';
  const forms: readonly Choice[] = [
    { what: 'aliases', label: 'This form is right too (alias)', value: found },
    { what: 'variants', label: 'This form is always wrong (variant)', value: found },
    { what: 'except', label: 'Right in this phrase (exception)', value: found },
  ];
  return [
    ...(fact.kind === 'name' || fact.kind === 'term' ? forms : []),
    { what: 'value', label: 'The fact itself is wrong', value: readings[0]?.written ?? '' },
    ...(fact.sentence === null ? [] : [{ what: 'sentence', label: 'Its sentence is wrong', value: fact.sentence }]),
    { what: 'evidence', label: 'Add evidence', value: '' },
    { what: 'owner', label: 'Name an owner', value: fact.owner ?? editor },
    { what: 'note', label: 'Add a note', value: fact.note ?? '' },
  ];
}

function changeOf(id: string, { what, value }: Pick<Choice, 'what' | 'value'>): FactsChange {
  if (what === 'value' || what === 'sentence') return { op: what, id, value };
  if (what === 'owner' || what === 'note') return { op: 'field', id, key: what, value };
  return { op: 'list', id, key: what as 'aliases', value };
}
