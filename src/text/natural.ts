/**
 * The only importer of `natural`, by deep path: loaded whole it prints on stdout, reads `.env` and takes half a second.
 * Each part is loaded on first use; a run that never compares sounds never pays for them.
 */
import { createRequire } from 'node:module';

// Plain names, so that the build finds them and bundles them.
const require = createRequire(import.meta.url);

interface Phonetic {
  process(word: string): string[];
}
interface Stemmer {
  stem(word: string): string;
}
interface Nouns {
  pluralize(word: string): string;
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const metaphone = lazy(() => {
  const found = require('natural/lib/natural/phonetics/double_metaphone.js') as
    | (new () => Phonetic)
    | { DoubleMetaphone: new () => Phonetic };
  return new (typeof found === 'function' ? found : found.DoubleMetaphone)();
});
const porter = lazy(() => require('natural/lib/natural/stemmers/porter_stemmer.js') as Stemmer);
const nouns = lazy(() => new (require('natural/lib/natural/inflectors/noun_inflector.js') as new () => Nouns)());

const KEPT = 1 << 17;

function memo<T>(of: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>();
  return (form) => {
    let value = known.get(form);
    if (value === undefined) {
      if (known.size >= KEPT) known.clear();
      known.set(form, (value = of(form)));
    }
    return value;
  };
}

/** The two Double Metaphone codes of a word (Philips 2000), primary first; they may be equal. */
export const soundsOf: (form: string) => readonly string[] = memo((form) => metaphone().process(form));

/** Porter's stem of a folded English word. Normalise spelling first: the stemmer parts *organis* from *organiz*. */
export const stemOf: (form: string) => string = memo((form) => porter().stem(form));

/** Plural of a folded English noun. */
export const pluralOf: (form: string) => string = memo((form) =>
  /[a-z]child$/.test(form) ? `${form}ren` : NO_MAN.test(form) ? `${form}s` : UNCHANGED.has(form) ? form : nouns().pluralize(form),
);

/** Counted as they are: *120 staff*. */
const UNCHANGED = new Set([
  'staff',
  'personnel',
  'police',
  'clergy',
  'cattle',
  'poultry',
  'livestock',
  'offspring',
  'aircraft',
  'spacecraft',
]);

/** *Germans*, *humans*: words that end in *man* and are not made of it, which the inflector takes for such. */
const NO_MAN = /^(?:ger|hu|ro|nor|sha|otto|talis|cai|cay|mussul|brah)man$/;
