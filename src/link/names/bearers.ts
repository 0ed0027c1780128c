/** Who bears a given or a family name in a story. */
import { relatePart } from '../../kinds/name/index.js';
import { positionOf, sameOrInitial, type Word } from './alignment.js';

interface Bearer {
  readonly position: 'given' | 'family';
  /** The word at the other end of the name. */
  readonly other: string;
}

/** The persons of the story whose given or family name is the word. */
export function bearersOf(word: Word): Bearer[] {
  return word.at.flatMap(({ form, position }): Bearer[] => {
    const at = positionOf(form, position);
    if (at !== 'given' && at !== 'family') return [];
    return [{ position: at, other: at === 'given' ? form.words[form.words.length - 1] : form.words[0] }];
  });
}

/** *Lisa Holland* and *Francois Hollande*; a *Barak* by family name and a *Barack* by given name: nobody who bears the one can bear the other. */
export function areOthers(a: readonly Bearer[], b: readonly Bearer[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const mayBeOne = (x: Bearer, y: Bearer): boolean =>
    x.position === y.position && (sameOrInitial(x.other, y.other) || relatePart(x.other, y.other).relation !== 'different');
  return !a.some((x) => b.some((y) => mayBeOne(x, y)));
}

/** *Harn* where *Harn Holdings* stands too, and *Otto Horn*: a name that leads those of bodies and that nobody bears, and a family name. */
export function isOfBody(a: Word, b: Word): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([body, person]) =>
      bearersOf(body).length === 0 && leadsBodies(body) && bearersOf(person).some(({ position }) => position === 'family'),
  );
}

const leadsBodies = ({ at }: Word): boolean =>
  at.some(({ form, position }) => position === 0 && form.words.length > 1 && form.type !== 'person');
