/**
 * Which blocks of a page are its article. The mass of its paragraphs says where it is: the smallest element that holds nearly all
 * of the weight that is not in navigation, asides, related links or discussions. What templates put between paragraphs is left out.
 */

import type { Page, TextBlock } from './page.js';
import { ARTICLE, ASIDE, BODY, FOREIGN, FURNITURE, NEVER, TEXTUAL } from './signs.js';

/** Share of the weight that an element must hold for the article to be looked for inside it alone. */
const NEARLY_ALL = 0.85;
const SHORTEST_PARAGRAPH = 40;

/** The article's blocks, in order. */
export function articleBlocks(page: Page): TextBlock[] {
  const weights = page.blocks.map(weightOf);
  const aside = markAsides(page, weights);
  const root = findRoot(page, weights, aside);
  const inside = insideOf(page, root);
  const chosen = page.blocks.filter((block) => {
    const node = block.node;
    return node < 0 ? root < 0 : inside[node] === 1 && aside[node] === 0;
  });
  const kept = chosen.filter((block) => isText(page, block));
  return withHeadline(page, kept, aside);
}

/** How much a block speaks for an article: its length, less what is linked. */
function weightOf(block: TextBlock): number {
  if (block.length < SHORTEST_PARAGRAPH || block.level > 0) return 0;
  return block.linked * 2 > block.length ? 0 : block.length - block.linked;
}

/** Sums over each element and everything in it. Elements are in document order, so children come after their parents. */
function sums(page: Page, of: readonly number[], skip: Uint8Array | null): Float64Array {
  const total = new Float64Array(page.parents.length);
  page.blocks.forEach((block, i) => {
    if (block.node >= 0 && (skip === null || skip[block.node] === 0)) total[block.node] += of[i];
  });
  for (let node = page.parents.length - 1; node > 0; node--) if (page.parents[node] >= 0) total[page.parents[node]] += total[node];
  return total;
}

/** 1 for elements in a part of the page that is not the article. A part named like an aside that holds most of the text is none. */
function markAsides(page: Page, weights: readonly number[]): Uint8Array {
  const { parents, bits } = page;
  const aside = new Uint8Array(parents.length);
  const total = sums(page, weights, null);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const body = heaviest(page, total, BODY);
  const holdsBody = ancestorsOf(page, body >= 0 && total[body] >= all * 0.25 ? body : -1);
  for (let node = 0; node < parents.length; node++) {
    const parent = parents[node];
    if (parent >= 0 && aside[parent] === 1) aside[node] = 1;
    else if ((bits[node] & ASIDE) !== 0 && !(total[node] >= all * mostOf(bits[node]) && holdsBody(node))) aside[node] = 1;
  }
  // Where that leaves nothing, the names mislead; unless a body is declared, which is then a short one.
  const left = page.blocks.reduce((sum, block, i) => sum + (block.node < 0 || aside[block.node] === 0 ? weights[i] : 0), 0);
  return all === 0 || left >= all * 0.05 || shortBody(page, aside) >= 0 ? aside : new Uint8Array(parents.length);
}

/** The share of a page's text that proves an element's name wrong. */
const mostOf = (bits: number): number => ((bits & NEVER) !== 0 ? 2 : (bits & FOREIGN) !== 0 ? 0.6 : 0.5);

/** Tells the elements around a declared body and inside it; all of them where none is declared. */
function ancestorsOf(page: Page, body: number): (node: number) => boolean {
  if (body < 0) return () => true;
  const around = new Set<number>();
  for (let node = body; node >= 0; node = page.parents[node]) around.add(node);
  const inside = insideOf(page, body);
  return (node) => around.has(node) || inside[node] === 1;
}

/** The declared body, or else article, with the most text of any length. */
function shortBody(page: Page, aside: Uint8Array): number {
  const lengths = sums(
    page,
    page.blocks.map((block) => block.length - block.linked),
    aside,
  );
  const body = heaviest(page, lengths, BODY);
  const best = body >= 0 && lengths[body] > 0 ? body : heaviest(page, lengths, ARTICLE);
  return best >= 0 && lengths[best] > 0 ? best : -1;
}

function findRoot(page: Page, weights: readonly number[], aside: Uint8Array): number {
  const total = sums(page, weights, aside);
  const all = page.parents.reduce((sum, parent, node) => sum + (parent < 0 ? total[node] : 0), 0);
  if (all === 0) return shortBody(page, aside);
  const declared = heaviest(page, total, BODY);
  // A declared body that holds half of the text is taken at its word, and the article around it gives headline and corrections.
  const start = declared >= 0 && total[declared] >= all * 0.5 ? declared : -1;
  const body = start >= 0 ? start : descend(page, total, all);
  return outward(page, total, body);
}

function heaviest(page: Page, total: Float64Array, bit: number): number {
  let best = -1;
  for (let node = 0; node < page.parents.length; node++)
    if ((page.bits[node] & bit) !== 0 && (best < 0 || total[node] > total[best])) best = node;
  return best;
}

/** From the outermost element inward, as long as one child holds nearly all that its parent holds. */
function descend(page: Page, total: Float64Array, all: number): number {
  let deepest = -1;
  for (let node = 0; node < page.parents.length; node++)
    if (page.parents[node] === deepest && (page.bits[node] & TEXTUAL) === 0 && total[node] >= all * NEARLY_ALL) deepest = node;
  return deepest;
}

/** The article element around the body, when it adds little that weighs: headline, standfirst, captions, corrections. */
function outward(page: Page, total: Float64Array, body: number): number {
  let best = body;
  for (let node = body >= 0 ? page.parents[body] : -1; node >= 0; node = page.parents[node])
    if ((page.bits[node] & ARTICLE) !== 0 && total[node] <= total[body] * 1.5) best = node;
  return best;
}

function insideOf(page: Page, root: number): Uint8Array {
  const inside = new Uint8Array(page.parents.length);
  if (root < 0) return inside.fill(1);
  inside[root] = 1;
  for (let node = root + 1; node < page.parents.length; node++)
    if (page.parents[node] >= 0 && inside[page.parents[node]] === 1) inside[node] = 1;
  return inside;
}

/** Whether a block is text of the article and not a line of the template: lists of links, buttons, calls to subscribe. */
function isText(page: Page, block: TextBlock): boolean {
  if (block.linked > 0 && block.linked * 10 >= block.length * 8 && block.level !== 1 && block.length < 200) return false;
  if (block.length > 80 || block.level > 0 || block.kind === 'table') return true;
  return !FURNITURE.test(textOf(page, block).trim());
}

/** The headline is often outside the body: the last top-level heading before it belongs to the article. */
function withHeadline(page: Page, kept: TextBlock[], aside: Uint8Array): TextBlock[] {
  if (kept.length === 0 || kept.some((block) => block.level === 1)) return kept;
  const first = kept[0].first;
  const headline = page.blocks.findLast((block) => block.level === 1 && block.first < first && (block.node < 0 || aside[block.node] === 0));
  return headline ? [headline, ...kept] : kept;
}

/** A block's text as it will be read. */
export function textOf(page: Page, block: TextBlock): string {
  let text = '';
  for (let i = block.first; i < block.last; i++) text += page.texts[i] ?? page.source.slice(page.starts[i], page.ends[i]);
  return text;
}
