/** A segmented source into mentions. Sees text, kinds and model; nothing of other stages. */
import { findAll } from '../kinds/index.js';
import type { Extracted, Segmented } from '../model/source.js';

/** Finds every value in a source. Never fails; what stands in page furniture is left out. */
export function extract(segmented: Segmented): Extracted {
  const { tokens, zones, date } = segmented;
  const all = findAll({ tokens, date, names: [] });
  const found = zones.includes('boilerplate') ? all.filter((one) => zones[tokens.sentence[one.first]] !== 'boilerplate') : all;
  return { ...segmented, found };
}
