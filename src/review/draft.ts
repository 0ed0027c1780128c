/** What a fact made of a finding starts as. Pure. */
import type { KindName } from '../kinds/kind.js';
import type { Finding, Reading } from '../model/report.js';
import type { Draft } from './wire.js';

/** A reading as facts.yaml writes a value of its kind. */
export function written(kind: KindName, reading: Pick<Reading, 'text' | 'value'>): string {
  const { value, text } = reading;
  if (kind === 'date' && 'edtf' in value && value.edtf) return value.edtf;
  if (kind === 'set' && 'members' in value) return value.members.join(', ');
  if (kind === 'quote' && 'words' in value) return stripped(text);
  if (kind === 'role' && 'holder' in value && value.holder) return value.holder;
  if (kind === 'name' && 'full' in value) return value.full;
  return text;
}

const stripped = (text: string): string => text.replace(/^["“”‘'«\s]+|["“”’'»\s]+$/g, '').replace(/,$/, '.');

export function draftOf(finding: Finding, urls: readonly string[], taken: readonly string[]): Draft {
  const first = finding.readings[0];
  const words = `${(finding.subject ?? '').replace(/^(the|a) /, '')} ${finding.subject === null ? (first?.text ?? finding.kind) : finding.kind}`;
  const speaker = first && 'speaker' in first.value ? first.value.speaker : null;
  return {
    id: unused(kebab(words) || 'fact', taken),
    key: finding.kind === 'role' ? 'name' : finding.kind,
    about: finding.kind === 'name' ? [] : (finding.about ?? (finding.subject === null ? [] : [finding.subject])),
    speaker,
    evidence: urls,
  };
}

function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .split('-')
    .slice(0, 5)
    .join('-');
}

function unused(base: string, taken: readonly string[]): string {
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
}
