/**
 * The only importer of `natural`, by deep path: loaded whole it prints on stdout, reads `.env` and takes half a second.
 * Each part is loaded on first use; a run that never compares sounds never pays for them.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The deep paths this file depends on; a test holds that they exist. */
export const NATURAL_PATHS = {
  doubleMetaphone: 'natural/lib/natural/phonetics/double_metaphone.js',
  porter: 'natural/lib/natural/stemmers/porter_stemmer.js',
  distance: 'natural/lib/natural/distance/index.js',
  inflectors: 'natural/lib/natural/inflectors/index.js',
} as const;

interface Phonetic {
  process(word: string): string[];
}
interface Stemmer {
  stem(word: string): string;
}
interface Distance {
  JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
interface Inflectors {
  NounInflector: new () => { singularize(word: string): string; pluralize(word: string): string };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const metaphone = lazy(() => {
  const found = load(NATURAL_PATHS.doubleMetaphone) as (new () => Phonetic) | { DoubleMetaphone: new () => Phonetic };
  return new (typeof found === 'function' ? found : found.DoubleMetaphone)();
});
const porter = lazy(() => load(NATURAL_PATHS.porter) as Stemmer);
const distance = lazy(() => load(NATURAL_PATHS.distance) as Distance);
const nouns = lazy(() => new (load(NATURAL_PATHS.inflectors) as Inflectors).NounInflector());

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

/** Singular of a folded English noun; the form itself when it is none. */
export const singularOf: (form: string) => string = memo((form) => nouns().singularize(form));

/** Plural of a folded English noun. */
export const pluralOf: (form: string) => string = memo((form) => nouns().pluralize(form));

/** Jaro-Winkler likeness, 0..1. */
export const jaroWinkler = (a: string, b: string): number => distance().JaroWinklerDistance(a, b);
