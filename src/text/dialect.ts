/** Whether two accepted spellings differ only as British and American spelling regularly do, so that neither is a slip. */

/** Endings and middles that the two regularly write in two ways. */
const REGULAR: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/(?<=[bcdgtv])re(?=s?$|d$)/g, 'er'],
  [/is(?=e|ing|ation|ed|er)/g, 'iz'],
  [/ys(?=e|ing|ed|er)/g, 'yz'],
  [/ence/g, 'ense'],
  [/ogue/g, 'og'],
  [/ae|oe/g, 'e'],
  [/ll(?=ed|ing|er|ery)/g, 'l'],
  [/mme(?=s?$)/g, 'm'],
];

const regular = (form: string): string => REGULAR.reduce((made, [pattern, by]) => made.replace(pattern, by), form);

/** Takes folded forms. *theatre/theater* and *defence/defense* are regular; *adviser/advisor* is a matter of house style. */
export const isDialect = (a: string, b: string): boolean => regular(a) === regular(b);
