/**
 * Quotations that several articles give in different words. Utterances that share rare words are aligned word by word;
 * where the words around agree and some differ, each wording is a reading. A quotation is never compared with a
 * paraphrase. Sees text, kinds and model; says nothing of severity.
 */
import type { Slot, Story } from '../model/link.js';
import { candidates } from './quotes/blocking.js';
import { type Difference, type Meeting, meet } from './quotes/likenesses.js';
import { looseDifferences } from './quotes/loose.js';
import { Rivals } from './quotes/rivals.js';
import { slotsOf } from './quotes/slots.js';
import { Topic } from './quotes/topic.js';
import { utterancesOf } from './quotes/utterances.js';

const LEAST_CONFIDENCE = 0.4;

/** The utterances on whose words the articles of a story disagree, in order of their first mention. */
export const linkQuotes = (story: Story): Slot[] => slotsOf(story, differencesOf(story, LEAST_CONFIDENCE));

/** Stretches in which two utterances differ, as likely as `least` or more to be one utterance, and not nearer to another. */
export function differencesOf(story: Story, least: number): Difference[] {
  const utterances = utterancesOf(story);
  const meetings: Meeting[] = [];
  const differences: Difference[] = [];
  const topic = new Topic(story);
  for (const [i, j] of candidates(utterances)) {
    const met = meet(utterances[i], utterances[j], topic, least);
    meetings.push(...met.meetings);
    differences.push(...met.differences);
  }
  const rivals = new Rivals(meetings);
  differences.push(...looseDifferences(story, utterances, rivals));
  return differences.filter((one) => !rivals.outdo(one));
}
