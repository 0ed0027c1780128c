/** Reads a kind's corpus: phrasings with their value and span, sentences with several values, and decoys. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Phrasing {
  readonly marked: string;
  readonly text: string;
  /** The text of the span that must be found. */
  readonly span: string;
  readonly value: Record<string, string | null>;
}

export interface Corpus {
  readonly phrasings: readonly Phrasing[];
  readonly several: readonly { readonly text: string; readonly values: readonly Record<string, string | null>[] }[];
  readonly decoys: readonly string[];
}

/** `fields` are those of the kind's value; one that an entry leaves out is null. */
export function readCorpus(file: URL, fields: readonly string[]): Corpus {
  const raw = parse(readFileSync(file, 'utf8')) as {
    phrasings: ({ text: string } & Record<string, string>)[];
    several?: { text: string; values: Record<string, string>[] }[];
    decoys: string[];
  };
  const whole = (given: Record<string, string>): Record<string, string | null> =>
    Object.fromEntries(fields.map((field) => [field, given[field] ?? null]));
  return {
    phrasings: raw.phrasings.map(({ text, ...given }) => {
      const span = /\[(.*)\]/.exec(text);
      if (!span) throw new Error(`no span marked in: ${text}`);
      const unknown = Object.keys(given).find((key) => !fields.includes(key));
      if (unknown) throw new Error(`unknown field ${unknown} in: ${text}`);
      return { marked: text, text: text.replace(/[[\]]/g, ''), span: span[1], value: whole(given) };
    }),
    several: (raw.several ?? []).map(({ text, values }) => ({ text, values: values.map(whole) })),
    decoys: raw.decoys,
  };
}
