/** One person whose given and family name are both spelled otherwise: *Nuhad Mashrik* and *Nouhad Machrique*. Neither word has the other's rest to go by. */
import { areHouseStyles, areRomanisedAlike } from '../../kinds/name/index.js';
import type { Slot, SlotReading } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { rarity } from '../../text/rarity.js';
import { wordOf } from '../../text/words.js';
import { Ledger } from '../bits.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import { addLikeness, type Slip, slipOf } from './slips.js';
import { haveOtherAges } from './together.js';

const W = weights.names;

/** Persons of two articles, neither of which has both, whose names are alike in both of their ends and the same in neither. */
export function linkTwofold(forms: readonly Form[], articles: readonly Extracted[]): Slot[] {
  const byInitials = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.type !== 'person' || form.words.length < 2) continue;
    const key = `${form.words[0][0]} ${familyOf(form)[0]}`;
    const list = byInitials.get(key);
    if (list) list.push(form);
    else byInitials.set(key, [form]);
  }
  const slots: Slot[] = [];
  for (const list of byInitials.values())
    for (let i = 0; i < list.length; i++)
      for (let k = i + 1; k < list.length; k++) {
        const slot = slotOf(list[i], list[k], forms, articles);
        if (slot) slots.push(slot);
      }
  return slots;
}

const familyOf = (form: Form): string => form.words[form.words.length - 1];
/** A given name is no initial, and no family name is as short. */
const SHORTEST = 3;

function slotOf(a: Form, b: Form, forms: readonly Form[], articles: readonly Extracted[]): Slot | null {
  const [givenA, givenB, familyA, familyB] = [a.words[0], b.words[0], familyOf(a), familyOf(b)];
  if (givenA === givenB || familyA === familyB || Math.min(...[givenA, givenB, familyA, familyB].map(({ length }) => length)) < SHORTEST)
    return null;
  if ([...a.articles.keys()].some((article) => b.articles.has(article))) return null;
  const given = likenessOf(givenA, givenB);
  const family = given && likenessOf(familyA, familyB);
  if (!given || !family) return null;
  const [formsA, formsB] = [a, b].map((form) => withLone(form, forms));
  if (formsA.some((form) => formsB.some((other) => [...form.articles.keys()].some((article) => other.articles.has(article))))) return null;
  const ledger = new Ledger().weigh('prior', W, 'prior');
  addLikeness(ledger, givenA, givenB, given);
  addLikeness(ledger, familyA, familyB, family);
  if ([familyA, familyB].every((word) => rarity(wordOf(word)) >= W.unknown))
    ledger.weigh('both family names are unknown words', W, 'bothUnknown');
  if (haveOtherAges({ rest: [], restBits: 0, position: 'whole', isByInitial: false, formsA, formsB }, articles))
    ledger.weigh('they are of other ages', W, 'otherAges');
  if (ledger.probability < W.leastTwofold) return null;
  const readings = [formsA, formsB].map(
    (list): SlotReading => ({ text: list[0].text, value: list[0].value, mentions: list.flatMap(({ mentions }) => mentions) }),
  );
  return {
    kind: 'name',
    subject: a.text,
    readings,
    outcome: 'conflict',
    confidence: Math.min(areHouseStyles(familyA, familyB) ? W.houseStyle : W.mostTwofold, ledger.probability),
    message: `Articles disagree on a name: "${a.text}" or "${b.text}"`,
    because: [`"${givenA}" and "${givenB}": ${given.because}`, `"${familyA}" and "${familyB}": ${family.because}`, 'no article uses both'],
    evidence: ledger.sorted(),
  };
}

function likenessOf(a: string, b: string): Slip | null {
  const slip = slipOf(a, b, 'person');
  if (slip) return slip.soundOnly || slip.far ? null : slip;
  if (!areRomanisedAlike(a, b)) return null;
  return { distance: 0, sound: true, transliteration: true, soundOnly: false, because: 'two ways to write one name in Latin letters' };
}

/** The form, and the family name alone where its articles have it so. */
const withLone = (form: Form, forms: readonly Form[]): Form[] => [
  form,
  ...forms.filter(
    (other) =>
      other.words.length === 1 &&
      other.words[0] === familyOf(form) &&
      [...other.articles.keys()].every((article) => form.articles.has(article)),
  ),
];
