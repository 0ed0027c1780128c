/**
 * The HTML report: one file that needs nothing else. Its text lies in a JSON island and is set as text; the policy allows this style
 * sheet and this script, by their hashes, and nothing from anywhere.
 */
import { createHash } from 'node:crypto';
import type { Report, SourceEntry } from '../../model/report.js';
import { html } from '../escape/html.js';
import { counted, grouped, notedSources, openFindings, primaryPlace } from '../findings.js';
import type { RenderInput } from '../render.js';
import { pageDataPieces } from './build.js';
import { script } from './script.js';
import { STYLE } from './style.js';

/** Findings that are listed for readers without scripts. */
const PLAIN_FINDINGS = 200;

export const renderHtml = (report: Report, input: RenderInput): string => [...htmlPieces(report, input)].join('');

/** {@link renderHtml}, piece by piece. */
export function* htmlPieces(report: Report, input: RenderInput): Generator<string> {
  const code = script();
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(code)}'; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="factdiff ${html(report.tool.version)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${html(headline(report))} – factdiff</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
${masthead(report, input)}
${withoutScripts(report)}
<div id="app" hidden>
${toolbar()}
<main class="wrap">
<section id="overview" aria-labelledby="overview-title"><h2 id="overview-title">At a glance</h2><div id="charts" class="charts"></div></section>
<section id="facts" aria-labelledby="facts-title"><h2 id="facts-title">Facts and sources</h2><div id="matrix"></div>
<p class="key"><span><span class="cell a">✓</span>agrees</span><span><span class="cell c">✕</span>conflicts</span><span><span class="cell w">✕</span>conflicts, less surely</span><span><span class="cell s">≠</span>differs in scope</span><span><span class="cell n">·</span>not mentioned</span></p></section>
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${controls()}
<p id="count"></p>
<p id="none" hidden>Nothing passes these filters.</p>
<div id="list"></div></section>
<section id="articles" aria-labelledby="articles-title"><h2 id="articles-title">Articles</h2><div id="article-list"></div></section>
</main>
</div>
<footer class="end wrap">Made by factdiff ${html(report.tool.version)}. Not mentioning a fact is no conflict; a difference in scope fails nothing.</footer>
${keysDialog()}
<p id="said" class="said" role="status"></p>
<script type="application/json" id="data">`;
  yield* pageDataPieces(report, input);
  yield `</script>
<script>${code}</script>
</body>
</html>
`;
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function headline(report: Report): string {
  const { error, warning, info } = report.summary.findings;
  if (error + warning + info === 0) return report.summary.exit === 2 ? 'Not everything was checked' : 'Nothing found';
  const parts = [error && counted(error, 'error'), warning && counted(warning, 'warning'), info && counted(info, 'note')].filter(
    (part) => part !== 0,
  );
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : String(parts[0]);
}

function masthead(report: Report, input: RenderInput): string {
  const { facts, checked, exit } = report.summary;
  const unread = report.sources.filter((entry) => entry.state === 'unread');
  const listed = report.sources.filter((entry) => entry.state !== 'excluded').length;
  const settled = report.findings.length - openFindings(report).length;
  const against = facts ? `<strong>${counted(facts, 'fact')}</strong> held against` : 'Compared with one another:';
  const outcome =
    exit === 0
      ? 'Nothing here fails the build.'
      : exit === 1
        ? `${counted(input.failing.size, 'finding')} at or above the failing level.`
        : 'The check is not complete.';
  const noted = notedSources(report);
  return `<header class="mast wrap">
<p class="eyebrow">Fact check${input.factsFile === null ? '' : ` against ${html(input.factsFile)}`}</p>
<h1>${html(headline(report))}</h1>
<p class="lead">${against} <strong>${grouped(checked)} of ${counted(listed, 'source')}</strong>. ${outcome}${settled ? ` ${counted(settled, 'finding')} settled before.` : ''}</p>
${unread.length ? `<div class="trouble"><p><strong>Not checked</strong></p><ul>${rowsOf(unread)}</ul></div>` : ''}
${noted.length ? `<details class="noted"><summary>${counted(noted.length, 'source')} not compared</summary><ul>${rowsOf(noted)}</ul></details>` : ''}
</header>`;
}

/** Sources that are named of those that were not read, or not compared. */
const MOST_NAMED = 200;

function rowsOf(entries: readonly SourceEntry[]): string {
  const named = entries.slice(0, MOST_NAMED);
  const left = entries.length - named.length;
  const rows = named.map((entry) => `<li><strong>${html(entry.source)}</strong>: ${html(entry.reason ?? 'not read')}</li>`);
  return rows.join('') + (left > 0 ? `<li>and ${grouped(left)} more</li>` : '');
}

/** What a mail program or a text browser shows. */
function withoutScripts(report: Report): string {
  const open = openFindings(report);
  const items = open.slice(0, PLAIN_FINDINGS).map((finding) => {
    const place = primaryPlace(finding);
    return `<li><strong>${finding.severity}</strong> ${html(finding.message)}${place ? ` (${html(place.source)}, line ${place.line})` : ''}</li>`;
  });
  const more = open.length > items.length ? `<p>and ${grouped(open.length - items.length)} more</p>` : '';
  return `<noscript><div class="wrap"><p>Filters, articles and the map of facts need scripts. The findings in short:</p><ol>${items.join('')}</ol>${more}</div></noscript>`;
}

const toolbar = (): string => `<div class="bar-top"><div class="wrap">
<nav aria-label="Parts of the report"><a href="#facts">Facts</a><a href="#findings">Findings</a><a href="#articles">Articles</a></nav>
<button type="button" id="help">Keys</button><button type="button" id="theme">Auto</button>
</div></div>`;

const controls = (): string => `<div class="filters" role="search" aria-label="Filter the findings">
<input id="search" type="search" placeholder="Search" aria-label="Search the findings" autocomplete="off" spellcheck="false">
<select id="severity" aria-label="Severity"></select><select id="kind" aria-label="Kind"></select><select id="fact" aria-label="Fact"></select><select id="source" aria-label="Source"></select><select id="status" aria-label="Status"></select>
<button type="button" id="clear">Clear</button>
</div>`;

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'next finding'],
  ['k', 'previous finding'],
  ['w', 'why it was judged so'],
  ['a', 'show it in its article'],
  ['/', 'search'],
  ['c', 'clear the filters'],
  ['?', 'this list'],
];

const keysDialog = (): string => `<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl>${KEYS.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`).join('')}</dl>
<form method="dialog"><button>Close</button></form></dialog>`;
