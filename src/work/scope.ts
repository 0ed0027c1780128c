/** Which sources a fact speaks of. */
import type { Fact } from '../model/fact.js';
import { globMatcher } from '../read/glob.js';
import type { Applies } from './record.js';

/** Whether a fact's scope takes a source in. */
export function scopeOf(facts: readonly Fact[]): Applies {
  const matchers = new Map(facts.filter((fact) => fact.scope.length > 0).map((fact) => [fact, fact.scope.map(globMatcher)]));
  return (fact, source) => matchers.get(fact)?.some((matches) => matches(source)) ?? true;
}
