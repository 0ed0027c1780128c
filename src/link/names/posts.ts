/** What somebody is called right before the name: *director Ann Marlow*, *the Kelmer harbour master Tom Corral*. */
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { isPerson } from '../../text/senses.js';
import { LOWER, NO_GAP, SPACE_GAP } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Form } from '../forms.js';
import type { Alignment } from './alignment.js';

/** Of whom a story has several: they tell nobody apart, and make nobody one. */
const MANY = new Set(
  'man woman boy girl child teenager teen youth victim suspect student pupil brother sister twin cousin son daughter father mother parent wife husband officer deputy soldier resident witness neighbour neighbor friend people person'
    .split(' ')
    .map(wordOf),
);

/** Whether both are called by one post, of which a story has one holder, in every article that gives them one. */
export function haveOnePost({ formsA, formsB }: Alignment, articles: readonly Extracted[]): boolean {
  const [a, b] = [postsOf(formsA, articles), postsOf(formsB, articles)];
  return a.size === 1 && b.size === 1 && [...a].every((post) => b.has(post));
}

function postsOf(forms: readonly Form[], articles: readonly Extracted[]): ReadonlySet<number> {
  const posts = new Set<number>();
  for (const { mentions } of forms)
    for (const { article, found } of mentions) {
      const { word, shape, gap } = articles[article].tokens;
      const at = found.first - 1;
      if (at < 0 || shape[at] !== LOWER || gap[found.first] > SPACE_GAP || gap[found.first] === NO_GAP) continue;
      const noun = lemmaOf(word[at], 'noun');
      if (noun === word[at] && isPerson(noun)) posts.add(noun);
    }
  for (const noun of posts) if (MANY.has(noun)) return new Set();
  return posts;
}
