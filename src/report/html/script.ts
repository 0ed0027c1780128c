/**
 * The page's script: the functions of `client/`, as they are, in one text. They name each other and nothing else of this
 * program; types are gone by then.
 */
import * as articles from './client/articles.js';
import * as card from './client/card.js';
import * as charts from './client/charts.js';
import * as filter from './client/filter.js';
import * as filters from './client/filters.js';
import * as keys from './client/keys.js';
import * as list from './client/list.js';
import * as matrix from './client/matrix.js';
import * as page from './client/page.js';
import * as route from './client/route.js';
import * as start from './client/start.js';
import * as theme from './client/theme.js';

const PARTS = [page, filter, card, list, charts, matrix, articles, filters, route, keys, theme, start];

export function script(): string {
  const functions = PARTS.flatMap((part) => Object.values(part as Readonly<Record<string, unknown>>)).filter(
    (one) => typeof one === 'function',
  );
  return `'use strict';(() => {\n${functions.map(String).join('\n')}\nstart(document, window);\n})();\n`;
}
