/** Lemmas: the dictionary form of a word, so that *women* and *woman*, *fled* and *flee* meet. */
import { Dictionary } from './data/dictionary.js';
import { NOUN_FORMS, VERB_FORMS, VERBS_FIRST } from './data/lemmas.js';
import { baseByRule, singularByRule } from './inflection.js';
import { formOf, wordOf } from './words.js';

export type PartOfSpeech = 'noun' | 'verb';

const UNASKED = -1;

/** Answers by word id, and the table they were looked up in. */
class Memo {
  private known = new Int32Array(0);
  constructor(private readonly lemma: (form: string) => string) {}

  of(word: number): number {
    if (word >= this.known.length) this.grow(word);
    const known = this.known[word];
    if (known !== UNASKED) return known;
    const form = formOf(word);
    const lemma = this.lemma(form);
    return (this.known[word] = lemma === form ? word : wordOf(lemma));
  }

  private grow(word: number): void {
    const wider = new Int32Array(Math.max(word + 1, this.known.length * 2, 1 << 12)).fill(UNASKED);
    wider.set(this.known);
    this.known = wider;
  }
}

let tables: { nouns: Dictionary; verbs: Dictionary; verbsFirst: Dictionary } | undefined;
const open = () =>
  (tables ??= { nouns: new Dictionary(NOUN_FORMS), verbs: new Dictionary(VERB_FORMS), verbsFirst: new Dictionary(VERBS_FIRST) });

const nouns = new Memo((form) => unpack(form, open().nouns.get(form)) ?? singularByRule(form));
const verbs = new Memo((form) => unpack(form, open().verbs.get(form)) ?? baseByRule(form));
const either = new Memo((form) => {
  if (open().verbsFirst.get(form) !== null) return formOf(verbs.of(wordOf(form)));
  const singular = formOf(nouns.of(wordOf(form)));
  if (singular !== form || open().nouns.get(form) !== null) return singular;
  return /(?:ed|ing)$/.test(form) || open().verbs.get(form) !== null ? formOf(verbs.of(wordOf(form))) : form;
});

/**
 * The lemma of a word, as a word id: of `women` as a noun `woman`, of `shot` as a verb `shoot`. Without a part of speech the
 * commoner reading: `shot` is `shoot`, `shots` is `shot`. A word that is nobody's inflection, or unknown and without an ending, is its own.
 */
export function lemmaOf(word: number, pos?: PartOfSpeech): number {
  return (pos === 'noun' ? nouns : pos === 'verb' ? verbs : either).of(word);
}

function unpack(form: string, value: string | null): string | null {
  return value === null ? null : form.slice(0, value.charCodeAt(0) - 48) + value.slice(1);
}
