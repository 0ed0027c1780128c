/** Block numbers of one street: *the 5300 block of Noon Road*, *the 5000 block of Noon Road*. */
import type { QuantityValue } from '../../kinds/kind.js';
import { DIRECTIONS, STREET_HEADS } from '../../kinds/name/lexicon.js';
import type { Slot, Story } from '../../model/link.js';
import { editDistance } from '../../text/distance.js';
import { LOWER, NUMBER, PUNCT, WORD } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';

const W = weights.addresses;
const PASSED_OVER = new Set([...DIRECTIONS, ...STREET_HEADS, 'block', 'of', 'the', 'old']);
const REACH = 7;

export function linkAddresses(story: Story, claims: readonly Claim[]): Slot[] {
  const byStreet = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.sort !== 'address') continue;
    const street = streetOf(story, claim);
    if (street === null) continue;
    const list = byStreet.get(street);
    if (list) list.push(claim);
    else byStreet.set(street, [claim]);
  }
  return [...byStreet].flatMap(([street, list]) => slotOf(story, street, list) ?? []);
}

/** The street's own name after `block of`: its direction and its kind are often left out. */
function streetOf(story: Story, claim: Claim): string | null {
  const { tokens } = story.articles[claim.article];
  const words: string[] = [];
  for (let i = claim.found.last; i < Math.min(tokens.count, claim.found.last + REACH); i++) {
    if (tokens.sentence[i] !== tokens.sentence[claim.found.first]) break;
    if (tokens.type[i] === PUNCT) {
      if (words.length || tokens.text[tokens.start[i]] !== '.') break;
      continue;
    }
    const form = formOf(tokens.word[i]).replace(/\.$/, '');
    if (PASSED_OVER.has(form)) {
      if (words.length) break;
      continue;
    }
    if (tokens.type[i] === WORD && tokens.shape[i] === LOWER) {
      if (words.length || !/^(st|nd|rd|th)$/.test(form)) break;
      continue;
    }
    if (tokens.type[i] !== WORD && tokens.type[i] !== NUMBER) break;
    words.push(form);
  }
  return words.length ? words.join(' ') : null;
}

/** Whole numbers; a house in the block is the block. */
function numberOf(claim: Claim): number | null {
  const { number } = claim.found.value as QuantityValue;
  return number !== null && /^\d{2,6}$/.test(number) ? Number(number) : null;
}

function slotOf(story: Story, street: string, list: readonly Claim[]): Slot | null {
  const byNumber = new Map<number, Claim[]>();
  for (const claim of list) {
    const number = numberOf(claim);
    if (number === null) continue;
    byNumber.set(number, [...(byNumber.get(number) ?? []), claim]);
  }
  if (byNumber.size !== 2) return null;
  const [[x, a], [y, b]] = [...byNumber];
  if (Math.floor(x / 100) === Math.floor(y / 100)) return null;
  const inA = new Set(a.map((claim) => claim.article));
  const both = b.some((claim) => inA.has(claim.article));
  const slip = editDistance(String(x), String(y), 2) === 1;
  return {
    kind: 'quantity',
    subject: `block of ${street}`,
    readings: [a, b].map((claims) => ({ text: textOf(story, claims[0]), value: claims[0].found.value, mentions: claims.map(mentionOf) })),
    outcome: 'conflict',
    confidence: both ? W.both : slip ? W.slip : W.other,
    message: `Articles disagree on the block of ${street}: "${x}" or "${y}"`,
    because: [`both are blocks of ${street}`, ...(both ? [] : ['no article has both']), ...(slip ? ['one digit differs'] : [])],
    evidence: [],
  };
}
