/** What befell those who are counted: the dead are not the injured, and those who were shot are both. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { claimAround } from '../../text/claim.js';
import { deedOf, deedRelation } from '../../text/deeds.js';
import { scan } from '../../text/scan.js';
import { formOf } from '../../text/words.js';

/** Deeds of which one person suffers mostly one. */
const FATES = ['DIE', 'INJURE', 'VANISH', 'ARREST'] as const;
type Fate = (typeof FATES)[number];
/** Deeds that leave open which. */
const OPEN = new Set(['SHOOT', 'STAB', 'HIT', 'BEAT', 'ATTACK']);

const fateOf = (deed: string): Fate | null => FATES.find((fate) => ['same', 'kind-of'].includes(deedRelation(deed, fate))) ?? null;

const isGerund = (word: number): boolean => formOf(word).endsWith('ing');

interface Known {
  readonly fates: ReadonlySet<Fate>;
  /** A shooting is where it happened, and says of nobody that he was shot. */
  readonly verbs: ReadonlySet<string>;
}
const known = new WeakMap<Fact, Known>();

/** What a fact says of fates, in all its words. */
function knownOf(fact: Fact): Known {
  let mine = known.get(fact);
  if (mine === undefined) {
    const deeds = [fact.sentence ?? '', fact.expected.text, ...fact.about, ...fact.also].flatMap((text) => {
      const tokens = scan(text);
      return deedOf(tokens, 0, tokens.count).map(({ deed, by, last }) => ({
        deed,
        isNoun: by === 'noun' || isGerund(tokens.word[last - 1]),
      }));
    });
    const verbs = new Set(deeds.filter(({ isNoun }) => !isNoun).map(({ deed }) => deed));
    known.set(fact, (mine = { verbs, fates: new Set(deeds.flatMap(({ deed }) => fateOf(deed) ?? [])) }));
  }
  return mine;
}

function fatesIn(noun: string): Fate[] {
  const tokens = scan(noun);
  return deedOf(tokens, 0, tokens.count).flatMap(({ deed }) => fateOf(deed) ?? []);
}

/** Whether those whom an article counts suffered something else than those whom the fact counts. */
export function isOfOtherFate(fact: Fact, { tokens }: Extracted, { kind, value, first, last }: Found): boolean {
  if (kind !== 'quantity' || fact.expected.kind !== 'quantity') return false;
  const mine = knownOf(fact);
  if (mine.fates.size === 0) return false;
  // *Nine injured*: counted by what befell them.
  const counted = fatesIn((value as QuantityValue).noun ?? '');
  if (counted.length > 0) return !counted.some((fate) => mine.fates.has(fate));
  for (const { deed, by, last: end } of claimAround(tokens, first, last).deeds) {
    const fate = fateOf(deed);
    if (fate !== null) return !mine.fates.has(fate);
    if (by !== 'noun' && !isGerund(tokens.word[end - 1]) && OPEN.has(deed) && !mine.verbs.has(deed)) return true;
  }
  return false;
}
