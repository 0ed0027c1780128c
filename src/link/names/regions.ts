/** One town in two regions of one level: *Tarn, Devon*, *Tarn, Cornwall*. */
import type { NameValue } from '../../kinds/kind.js';
import type { Mention, Slot } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { LINE_GAP } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { weights } from '../weights.js';
import { REGIONS } from './region-names.js';

interface Region {
  /** In full. */
  readonly region: string;
  readonly level: number;
}

interface Town extends Region {
  readonly text: string;
  readonly mention: Mention;
}

/** What follows a town: so many words in capitals at most, behind a comma. */
const BEHIND = [3, 2, 1].map((count) => new RegExp(`^,\\s+((?:\\p{Lu}[\\p{L}.]*\\s?){${count}})(?<!\\s)`, 'u'));
const LONGEST = 50;
let regions: ReadonlyMap<string, Region> | undefined;

export function linkRegions(articles: readonly Extracted[]): Slot[] {
  const byName = new Map<string, Town[]>();
  articles.forEach((article, index) => {
    for (const found of article.found) {
      if (found.kind !== 'name' || (found.value as NameValue).type === 'person') continue;
      if (article.tokens.text[found.end] !== ',' || !isPlaced(article, found.first)) continue;
      const behind = regionAt(article.tokens.text, found.end);
      if (behind === null || known().has(article.tokens.text.slice(found.start, found.end))) continue;
      const name = article.tokens.text.slice(found.start, found.end);
      const end = found.end + behind.length;
      const town = {
        ...behind,
        text: article.tokens.text.slice(found.start, end),
        mention: { article: index, found, start: found.start, end },
      };
      const list = byName.get(name);
      if (list) list.push(town);
      else byName.set(name, [town]);
    }
  });
  return [...byName].flatMap(([name, towns]) => slotOf(name, towns) ?? []);
}

const BEFORE = new Set('in of from at near to outside around'.split(' ').map(wordOf));

/** *In Tarn, Devon*, or where a line begins: not one of a list, *Velm, Tarn, Devon and Kelmer*. */
const isPlaced = ({ tokens: { word, gap } }: Extracted, first: number): boolean =>
  first === 0 || gap[first] >= LINE_GAP || BEFORE.has(word[first - 1]);

/** The longest region that stands behind a comma, with how far it reaches from there. */
function regionAt(text: string, at: number): (Region & { readonly length: number }) | null {
  const behind = text.slice(at, at + LONGEST);
  for (const pattern of BEHIND) {
    const [whole, told] = pattern.exec(behind) ?? ['', ''];
    const region = known().get(told.replaceAll('.', ''));
    if (region === undefined) continue;
    // A word in capitals that goes on is part of another name: *Kansas City*.
    if (!told.endsWith('.') && /^\s\p{Lu}/u.test(behind.slice(whole.length))) return null;
    return { ...region, length: whole.length - (told === `${region.region}.` ? 1 : 0) };
  }
  return null;
}

const known = (): ReadonlyMap<string, Region> => (regions ??= tableOf(REGIONS));

const tableOf = (lists: readonly string[]): ReadonlyMap<string, Region> =>
  new Map(
    lists.flatMap((list, level) =>
      list.split(',').flatMap((names) => {
        const [region, ...short] = names.split('=');
        return [region, ...short].map((name) => [name, { region, level }] as const);
      }),
    ),
  );

/** Two regions of one level for a town, and no article that has both: there are many Springfields. */
function slotOf(name: string, towns: readonly Town[]): Slot | null {
  const levels = new Set(towns.map(({ level }) => level));
  const told = [...new Set(towns.map(({ region }) => region))];
  if (levels.size !== 1 || told.length !== 2) return null;
  const sides = told.map((region) => towns.filter((town) => town.region === region));
  const articles = new Set(sides[0].map(({ mention }) => mention.article));
  if (sides[1].some(({ mention }) => articles.has(mention.article))) return null;
  return {
    kind: 'name',
    subject: name,
    readings: sides.map(([first, ...more]) => ({
      text: first.text,
      value: first.mention.found.value,
      mentions: [first, ...more].map(({ mention }) => mention),
    })),
    outcome: 'conflict',
    confidence: weights.names.region,
    message: `Articles disagree on where ${name} lies: ${sides.map(([{ text }]) => `"${text}"`).join(' or ')}`,
    because: [`${told[0]} and ${told[1]} are two places of one level`, 'no article has both'],
    evidence: [],
  };
}
