/** Names of one story that are one name in two spellings. A file per way in which spellings differ. */
import type { Slot, Story } from '../../model/link.js';
import { formsOf } from '../forms.js';
import { linkLayouts } from './layouts.js';
import { linkSpellings } from './spellings.js';
import { linkStreets } from './streets.js';

export function linkNames(story: Story): Slot[] {
  const forms = formsOf(story.articles);
  return [...linkSpellings(forms, story.articles), ...linkLayouts(forms), ...linkStreets(forms)];
}
