/** Given names said alike that no rule of spelling brings together. Data, written for this project; a line is one sound. */
const GROUPS =
  'sean shaun shawn shon|stephen steven stephan stevan|catherine katherine kathryn|geoff jeff|geoffrey jeffrey|yvonne evonne|xavier zavier|phoebe feebe|hugh hue|lori laurie lorie lorri lorrie|gail gale gayle|leigh lee|neil neal niall|dwayne duane dwain|claire clare clair|haley hailey hayley haylee hailee|caitlin kaitlyn katelyn caitlyn kaitlin katelynn|madeline madeleine madelyn|michaela mikayla makayla mckayla|deborah debra|antoine antwan antwon antwone|reid reed|lewis louis|kerry keri kerri|carrie kari|sherry sheri cheri cherie|jeremiah jeramiah|jaime jamie';

const groupOf = new Map(GROUPS.split('|').flatMap((line) => line.split(' ').map((form) => [form, line] as const)));

/** Whether two folded given names stand in one line of the list. */
export const areSaidAlike = (a: string, b: string): boolean => {
  const group = groupOf.get(a);
  return group !== undefined && group === groupOf.get(b);
};
