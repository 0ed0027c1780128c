/** Days of pictures: what is under one tells what it shows, as if it were now, and when it was taken. */
import type { DateValue } from '../../kinds/index.js';
import type { Found } from '../../kinds/kind.js';
import { lemmaOf } from '../../text/lemma.js';
import type { Tokens } from '../../text/tokens.js';
import { isAuxiliary, isVerbAt } from '../../text/usage.js';
import { formOf } from '../../text/words.js';

const FULL_DAY = /^\d{4}-\d\d-\d\d/;

/** *Boats leave the harbour of Tarn, Oct. 21, 2018.*: the day stands behind a comma and closes the sentence, of which the first verb is in the present, or that has none. */
export function isOfPicture(tokens: Tokens, { first, last, value }: Found): boolean {
  const sign = (i: number): string => tokens.text[tokens.start[i]];
  if (!FULL_DAY.test((value as DateValue).edtf ?? '') || first < 1 || sign(first - 1) !== ',') return false;
  const [from, to] = [tokens.sentences[tokens.sentence[first]], tokens.sentences[tokens.sentence[first] + 1]];
  if (last < to && sign(last) !== '.' && sign(last) !== '(') return false;
  for (let i = from; i < first; i++) if (isVerbAt(tokens, i)) return isPresent(tokens.word[i]);
  return true;
}

/** *leave*, *leaves*; not *left*, *is seen*, *was*. */
function isPresent(word: number): boolean {
  const form = formOf(word);
  return !isAuxiliary(word) && (form.endsWith('s') || lemmaOf(word, 'verb') === word);
}
