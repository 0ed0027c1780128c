/** What a facts file says of sources that are not there: a scope or a story of no source does nothing, and says nothing of it by itself. */
import type { Report } from '../model/report.js';
import { globMatcher } from '../read/glob.js';
import type { Project } from './project.js';

/**
 * One line for each scope and story that takes in no source of a run, as `facts.yaml:8:5: …`; for runs over all sources of the project.
 */
export function idleGlobs({ facts, factsName }: Pick<Project, 'facts' | 'factsName'>, { sources }: Pick<Report, 'sources'>): string {
  if (facts === null || factsName === null || sources.length === 0) return '';
  const isIdle = (globs: readonly string[]): boolean => {
    const matchers = globs.map(globMatcher);
    return !sources.some(({ source }) => matchers.some((matches) => matches(source)));
  };
  const scopes = facts.facts
    .filter(({ scope }) => scope.length > 0 && isIdle(scope))
    .map(({ id, scope, line, column }) => `${factsName}:${line}:${column}: the scope of "${id}" takes in no source: ${listed(scope)}`);
  const stories = [...facts.stories]
    .filter(([, globs]) => isIdle(globs))
    .map(([name, globs]) => `${factsName}: the story "${name}" takes in no source: ${listed(globs)}`);
  return [...scopes, ...stories].map((line) => `${line}\n`).join('');
}

const listed = (globs: readonly string[]): string => globs.join(', ');
