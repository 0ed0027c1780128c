/** Whether a passage says that a thing was done, or that it was not, is planned, possible, alleged or conditional. */
import { MODALITY, NO_MODALITY } from './data/modality.js';
import { lemmaOf } from './lemma.js';
import { compilePhrase, matchFrom, type Step } from './phrase.js';
import { NUMBER, PUNCT, TITLE, type Tokens, UPPER } from './tokens.js';
import { isVerbAt } from './usage.js';
import { wordOf } from './words.js';

export interface Modality {
  readonly negated: boolean;
  readonly planned: boolean;
  readonly possible: boolean;
  readonly alleged: boolean;
  readonly conditional: boolean;
  /** Tokens of the words that say so, in order. */
  readonly marks: readonly number[];
}

type Mode = Exclude<keyof Modality, 'marks'>;

interface Marker {
  /** Null for phrases that only look like a marker. */
  readonly mode: Mode | null;
  readonly steps: readonly Step[];
  /** Whether its first word counts as a verb alone: *dispute~*, *suspect~*. */
  readonly asVerb: boolean;
}

interface Markers {
  readonly forms: Map<number, Marker[]>;
  readonly verbs: Map<number, Marker[]>;
  readonly nouns: Map<number, Marker[]>;
}

let markers: Markers | undefined;
const memo: (readonly Marker[] | undefined)[] = [];
const NONE: readonly Marker[] = [];
const MAY = wordOf('may');
const WILL = wordOf('will');
const NO = wordOf('no');

function open(): Markers {
  if (markers) return markers;
  const made: Markers = { forms: new Map(), verbs: new Map(), nouns: new Map() };
  const put = (text: string, mode: Mode | null): void => {
    for (const phrase of text.split('; ')) {
      const steps = compilePhrase(phrase);
      for (const { by, word } of steps[0].choices) {
        const map = by === 'verb' ? made.verbs : by === 'noun' ? made.nouns : made.forms;
        map.set(word, [...(map.get(word) ?? []), { mode, steps, asVerb: by === 'verb' }]);
      }
    }
  };
  for (const mode of Object.keys(MODALITY) as Mode[]) put(MODALITY[mode], mode);
  put(NO_MODALITY, null);
  markers = made;
  return made;
}

function markersOf(word: number): readonly Marker[] {
  const known = memo[word];
  if (known) return known;
  // Without holes: an array with many is a table of hashes.
  while (memo.length <= word) memo.push(undefined);
  const { forms, verbs, nouns } = open();
  const found = [...(forms.get(word) ?? []), ...(verbs.get(lemmaOf(word, 'verb')) ?? []), ...(nouns.get(lemmaOf(word, 'noun')) ?? [])];
  found.sort((a, b) => b.steps.length - a.steps.length);
  return (memo[word] = found.length ? found : NONE);
}

/** Reads tokens `first` to `last` (half-open), best one clause. All false for a plain statement of what was done. */
export function modalityOf(tokens: Tokens, first: number, last: number): Modality {
  const found = { negated: false, planned: false, possible: false, alleged: false, conditional: false };
  const marks: number[] = [];
  for (let i = first; i < last; i++) {
    if (tokens.type[i] > NUMBER) continue;
    const candidates = markersOf(tokens.word[i]);
    if (candidates === NONE || isOther(tokens, i)) continue;
    let longest = 0;
    let past = i + 1;
    for (const { mode, steps, asVerb } of candidates) {
      if (steps.length < longest) break;
      if (asVerb && !isVerbAt(tokens, i)) continue;
      const hits = matchFrom(tokens, i, last, steps);
      if (hits === null) continue;
      longest = steps.length;
      past = hits[hits.length - 1] + 1;
      if (mode === null) break;
      found[mode] = true;
      if (marks.at(-1) !== i) marks.push(i);
    }
    if (longest > 1) i = past - 1;
  }
  return { ...found, marks };
}

/** The month, the name, the number sign. */
function isOther(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (word === NO)
    return (
      tokens.type[i + 1] === NUMBER || (tokens.text[tokens.end[i]] === '.' && tokens.type[i + 2] === NUMBER && tokens.type[i + 1] === PUNCT)
    );
  if (tokens.shape[i] !== TITLE || (word !== MAY && word !== WILL)) return false;
  const startsSentence = i === 0 || tokens.sentence[i - 1] !== tokens.sentence[i];
  const next = i + 1 < tokens.count ? tokens.shape[i + 1] : 0;
  return !startsSentence || tokens.type[i + 1] === NUMBER || next === TITLE || next === UPPER;
}
