/** GitHub-flavoured Markdown: text from outside as plain text, and text in fences. */
import { visible } from './visible.js';

/**
 * Plain text, on one line: every ASCII punctuation mark that could be markup where it stands is escaped. An empty comment after `@` and `#`
 * keeps hosts from calling people and linking issues that an article happens to name.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[!$&*<>[\\\]^_`{|}~]|[.:](?=\S)|^[+\-=]|(?<=^\d+)[.)]/g, '\\$&')
    .replace(/[@#]/g, '\\$&<!-- -->');
}

/** A code span that shows the text as it is. */
export function markdownCode(text: string): string {
  const shown = visible(text).replaceAll('|', '¦');
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block of lines that have been made visible. */
export function markdownFence(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines, fence].join('\n');
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
