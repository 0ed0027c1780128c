/** A text that is at hand, as a source. */
import type { Source } from '../model/source.js';

/** `date` is its day, `YYYY-MM-DD`, where one is known. It has no hash: nothing of it is kept. */
export const givenSource = (name: string, text: string, date: string | null = null): Source => ({
  name,
  sha256: '',
  raw: text,
  text,
  map: null,
  title: null,
  date,
  blocks: [],
  comments: [],
});
