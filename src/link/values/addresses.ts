/** Numbers of blocks and houses on one street: *the 5300 block of Noon Road*, *the 5000 block of Noon Road*, *5012 Noon Road*. */
import type { Found, NameValue, QuantityValue } from '../../kinds/kind.js';
import { DIRECTIONS, STREET_HEADS } from '../../kinds/name/lexicon.js';
import type { Mention, Slot, Story } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { editDistance } from '../../text/distance.js';
import { LOWER, NUMBER, PUNCT, WORD } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { nameWords } from '../forms.js';
import { weights } from '../weights.js';
import { type Claim, mentionOf, textOf } from './claims.js';

const W = weights.addresses;
const PASSED_OVER = new Set([...DIRECTIONS, ...STREET_HEADS, 'block', 'of', 'the', 'old']);
const REACH = 7;

/** A number on a street. */
interface Numbered {
  readonly street: string;
  readonly number: number;
  readonly isHouse: boolean;
  readonly text: string;
  readonly mention: Mention;
}

export function linkAddresses(story: Story, claims: readonly Claim[]): Slot[] {
  const blocks = claims.flatMap((claim) => (claim.sort === 'address' ? (blockOf(story, claim) ?? []) : []));
  const houses = story.articles.flatMap(housesOf);
  const byStreet = new Map<string, Numbered[]>();
  for (const one of [...blocks, ...houses]) {
    const list = byStreet.get(one.street);
    if (list) list.push(one);
    else byStreet.set(one.street, [one]);
  }
  return [...byStreet].flatMap(([street, list]) => slotOf(street, list) ?? []);
}

function blockOf(story: Story, claim: Claim): Numbered | null {
  const street = streetOf(story, claim);
  const number = numberOf(claim);
  if (street === null || number === null) return null;
  return { street, number, isHouse: false, text: textOf(story, claim), mention: mentionOf(claim) };
}

const HEADS = new Set(STREET_HEADS);
const HOUSE = /^[1-9]\d{1,4}$/;
/** Words of a street that say nothing of which it is. */
const isOwn = (word: string): boolean => !PASSED_OVER.has(word) && !/^[nsew]{1,2}$/.test(word);

/** *14458 Noon Road*: the number right before the name of a street. */
function housesOf({ tokens, found }: Extracted, article: number): Numbered[] {
  return found.flatMap((name): Numbered[] => {
    if (name.kind !== 'name' || name.first === 0 || tokens.sentence[name.first - 1] !== tokens.sentence[name.first]) return [];
    const at = name.first - 1;
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (tokens.type[at] !== NUMBER || !HOUSE.test(text)) return [];
    const words = nameWords((name.value as NameValue).full);
    const own = words.filter(isOwn);
    if (!HEADS.has(words[words.length - 1]) || own.length === 0) return [];
    const value: QuantityValue = { number: text, low: null, high: null, approx: null, unit: null, noun: null };
    const house: Found<'quantity'> = { kind: 'quantity', value, first: at, last: name.first, start: tokens.start[at], end: tokens.end[at] };
    return [
      {
        street: own.join(' '),
        number: Number(text),
        isHouse: true,
        text,
        mention: { article, found: house, start: house.start, end: house.end },
      },
    ];
  });
}

/** *County Road 20*, *WCR 20*, *Hwy. 20*: what has a number behind it for its name. */
const isRoad = (form: string): boolean => HEADS.has(form) || ROAD.test(form);
const ROAD = /^(?:[a-z]{0,2}cr|sr|fm|us|u\.s)$/;

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
    if (isRoad(form) && tokens.type[i + 1] === NUMBER && tokens.sentence[i + 1] === tokens.sentence[i])
      return `road ${formOf(tokens.word[i + 1])}`;
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

function slotOf(street: string, list: readonly Numbered[]): Slot | null {
  const byNumber = new Map<number, Numbered[]>();
  for (const one of list) byNumber.set(one.number, [...(byNumber.get(one.number) ?? []), one]);
  if (byNumber.size !== 2) return null;
  const [[x, a], [y, b]] = [...byNumber];
  if (Math.floor(x / 100) === Math.floor(y / 100)) return null;
  const inA = new Set(a.map(({ mention }) => mention.article));
  const both = b.some(({ mention }) => inA.has(mention.article));
  const slip = editDistance(String(x), String(y), 2) === 1;
  const houses = [...a, ...b].some(({ isHouse }) => isHouse);
  // Two houses of one street may stand in one story.
  if (both && houses) return null;
  return {
    kind: 'quantity',
    subject: `${houses ? 'number' : 'block'} of ${street}`,
    readings: [a, b].map((told) => ({
      text: told[0].text,
      value: told[0].mention.found.value,
      mentions: told.map(({ mention }) => mention),
    })),
    outcome: 'conflict',
    confidence: both ? W.both : houses ? (slip ? W.houseSlip : W.house) : slip ? W.slip : W.other,
    message: `Articles disagree on the ${houses ? 'number' : 'block'} of ${street}: "${x}" or "${y}"`,
    because: [
      houses ? `both are numbers on ${street}` : `both are blocks of ${street}`,
      ...(both ? [] : ['no article has both']),
      ...(slip ? ['one digit differs'] : []),
    ],
    evidence: [],
  };
}
