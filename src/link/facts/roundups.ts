/** Figures over several happenings, and of those besides one who is named: more, or fewer, than a fact about one counts. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { areSeveral } from '../../text/several.js';
import { formOf, wordOf } from '../../text/words.js';
import { aboutOf } from './about.js';

/** *Ten people were killed in separate shootings*: counted over several of what the fact speaks of one. */
export function isOfSeveral(fact: Fact, { tokens }: Extracted, { kind, first }: Found): boolean {
  if ((kind !== 'quantity' && kind !== 'money') || aboutOf(fact).wholeSentence) return false;
  const s = tokens.sentence[first];
  return areSeveral(tokens, tokens.sentences[s], tokens.sentences[s + 1]) && !isOfSeveralItself(fact);
}

const known = new WeakMap<Fact, boolean>();

function isOfSeveralItself(fact: Fact): boolean {
  let several = known.get(fact);
  if (several === undefined)
    known.set(
      fact,
      (several = fact.about.some((phrase) => {
        const { word, count } = scan(phrase);
        return count > 0 && lemmaOf(word[count - 1], 'noun') !== word[count - 1] && formOf(word[count - 1]).endsWith('s');
      })),
    );
  return several;
}

const OTHERS = wordOf('others');
const BESIDE = new Set(['and', 'with', 'plus'].map(wordOf));

/** *Varne and seven others were hurt*: eight were, with the one who is named. */
export function isBesideOne(fact: Fact, { tokens, found: all }: Extracted, { kind, first, last, value }: Found): boolean {
  if (kind !== 'quantity' || fact.expected.kind !== 'quantity' || last >= tokens.count || first < 2) return false;
  if (tokens.word[last] !== OTHERS || !BESIDE.has(tokens.word[first - 1])) return false;
  if (Number((value as QuantityValue).number) + 1 !== Number(fact.expected.value.number)) return false;
  return all.some((name) => name.kind === 'name' && name.last === first - 1);
}
