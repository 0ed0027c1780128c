/**
 * Facts as they were read once: parsing and checking a large facts file costs as much as checking a hundred articles. Known again by
 * the bytes of its text and the program that read it.
 */
import type { FactsFile } from '../model/fact.js';
import { keepBody, recallBody, type Shelf } from './proven.js';

export interface FactsCache {
  readonly folder: string;
  /** The program that reads. */
  readonly tool: string;
}

const shelfOf = ({ folder }: FactsCache): Shelf => ({ folder, ending: 'facts', most: 4 });

/** The facts of a text that was read before, its examples run and found to hold; null for one that is not known. */
export function recallFacts(cache: FactsCache, path: string, text: string): FactsFile | null {
  const body = recallBody(shelfOf(cache), [cache.tool, path, text]);
  if (body === null) return null;
  const facts = JSON.parse(body) as FactsFile & { stories: [string, string[]][] };
  return { ...facts, path, text, stories: new Map(facts.stories) };
}

/** Keeps facts that were read and whose examples hold. Never throws: a folder one may not write to costs only time. */
export function keepFacts(cache: FactsCache, facts: FactsFile): void {
  const body = JSON.stringify({ ...facts, text: '', stories: [...facts.stories] });
  keepBody(shelfOf(cache), [cache.tool, facts.path, facts.text], body);
}
