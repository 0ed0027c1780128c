/** V8 copies pieces of strings that are shorter, and lets longer ones point into the whole. */
const SHORTEST_SLICE = 13;

/** The same characters in a string of their own: a piece of a text that outlives it would keep all of it in memory. */
export const detached = (text: string): string => (text.length < SHORTEST_SLICE ? text : (JSON.parse(JSON.stringify(text)) as string));
