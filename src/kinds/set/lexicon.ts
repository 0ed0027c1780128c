/** Words that hold the items of a list together. Written for this project. */

/** Before the last item. */
export const LAST_LINK = ['and', 'or', '&'];
/** Inside an item (`Department of Labor`). */
export const INNER = 'of de del la le du van von der den bin al the and & for'.split(' ');
/** May stand before an item without being of it. */
export const ARTICLES = ['the', 'a', 'an'];
/** Capitalised words that begin a sentence and no item. */
export const STARTERS =
  'in on at by for from with as but and or if when while after before since although however the a an he she it they we you i this that these those there his her their our my its among including like both to of'.split(
    ' ',
  );
