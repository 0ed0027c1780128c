/** Ages that one article tells of two persons. */
import type { Found, QuantityValue } from '../../kinds/kind.js';
import type { Story } from '../../model/link.js';
import { isAge } from '../bearers.js';
import type { Claim } from './claims.js';

/** Which ages each article tells, and of whom: where one of two articles tells both, they are mostly of two persons. */
export class AgesTold {
  private readonly known: (readonly Told[] | undefined)[] = [];
  /** By age of somebody unnamed: the noun that says who it is. */
  private nouns: ReadonlyMap<Found, number | undefined> | undefined;

  constructor(
    private readonly story: Story,
    private readonly claims: readonly Claim[],
  ) {}

  /** Unless the article tells both of a girl, or both of a boy, in two sentences: then it is at odds with itself. */
  areTogether(a: Claim, b: Claim): boolean {
    return this.tellsOther(a, b) || this.tellsOther(b, a);
  }

  private tellsOther(one: Claim, other: Claim): boolean {
    const value = yearsIn(other.found);
    const noun = one.noun[0];
    return (
      value !== yearsIn(one.found) &&
      this.of(one.article).some((told) => told.value === value && (told.sentence === one.at || noun === undefined || told.noun !== noun))
    );
  }

  private of(article: number): readonly Told[] {
    return (this.known[article] ??= this.toldIn(article));
  }

  private toldIn(article: number): readonly Told[] {
    const { found, tokens } = this.story.articles[article];
    this.nouns ??= new Map(this.claims.filter(({ sort }) => sort === 'age').map(({ found: age, noun }) => [age, noun[0]]));
    const nouns = this.nouns;
    return found.flatMap((one) => (isAge(one) ? { value: yearsIn(one), sentence: tokens.sentence[one.first], noun: nouns.get(one) } : []));
  }
}

interface Told {
  readonly value: string | null;
  readonly sentence: number;
  /** Undefined for who is named. */
  readonly noun: number | undefined;
}

const yearsIn = ({ value }: Found): string | null => (value as QuantityValue).number;
