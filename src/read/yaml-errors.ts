/** The YAML parser's complaints in our words: what was found, what was expected, and the way out of the usual traps. */
import type { YAMLError } from 'yaml';

export interface Described {
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

const QUOTE_IT = 'put the whole text in quotes';

export function describeYamlError(error: YAMLError, text: string): Described {
  const [from, to] = error.pos;
  const offset = Math.min(from, text.length);
  const found = shown(text.slice(from, Math.max(to, from + 1)));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { offset, message: 'Unexpected tab in the indentation, expected spaces' };
    case 'DUPLICATE_KEY':
      return { offset, message: `Unexpected second key ${shown(keyAt(text, offset))}, expected each key once` };
    case 'MULTIPLE_DOCS':
      return { offset, message: 'Unexpected second document after `---`, expected one document' };
    case 'BLOCK_IN_FLOW':
    case 'BAD_INDENT':
      return unclosed(text, offset) ?? { offset, message: 'Unexpected indentation, expected the same columns as the lines it belongs to' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { offset, message: 'Unexpected `: ` inside a text, expected a text without it or in quotes', hint: QUOTE_IT };
    case 'BAD_SCALAR_START':
      return startsBadly(text, offset);
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: `Unexpected escape ${found} in double quotes, expected a known one such as \`\\n\``,
        hint: 'use single quotes, in which nothing is escaped',
      };
    case 'TAG_RESOLVE_FAILED':
      return { offset, message: `Unexpected tag ${found}, expected a plain value`, hint: 'put a text that starts with `!` in quotes' };
    case 'RESOURCE_EXHAUSTION':
      return { offset, message: 'Unexpected nesting, expected a flat list of facts' };
    case 'MULTILINE_IMPLICIT_KEY':
      return { offset, message: `Unexpected ${shown(firstLine(text, offset))} where a key should stand, expected \`key: value\`` };
    case 'KEY_OVER_1024_CHARS':
      return { offset, message: 'Unexpected key of more than 1024 characters, expected a word', hint: QUOTE_IT };
    case 'MISSING_CHAR':
      return missing(error, text, offset);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text, offset);
    default:
      return { offset, message: `Unexpected ${found}, expected valid YAML (${lowerFirst(error.message)})` };
  }
}

/** Characters before a place in which an open bracket is looked for. */
const FURTHEST_BACK = 1 << 14;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The innermost bracket that is still open before a place: what comes after it only looks ill laid out. */
export function unclosed(text: string, end: number): Described | null {
  const start = end > FURTHEST_BACK ? text.lastIndexOf('\n', end - FURTHEST_BACK) + 1 : 0;
  const open: number[] = [];
  let quote = '';
  for (let i = start; i < end; i++) {
    const sign = text[i];
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && /[\s:[,{-]/.test(text[i - 1] ?? ' ')) quote = sign;
    else if (sign === '#' && /\s/.test(text[i - 1] ?? ' ')) i = (text.indexOf('\n', i) + 1 || end) - 1;
    else if (sign in CLOSING && (open.length > 0 || /[\s:-]/.test(text[i - 1] ?? ' '))) open.push(i);
    else if (open.length > 0 && sign === CLOSING[text[open[open.length - 1]]]) open.pop();
  }
  const offset = open.at(-1);
  if (offset === undefined) return null;
  return {
    offset,
    message: `Unexpected ${shown(text[offset])} without its partner, expected \`${CLOSING[text[offset]]}\` at the end of the list`,
  };
}

const startsBadly = (text: string, offset: number): Described => ({
  offset,
  message: `Unexpected ${shown(text[offset] ?? '')} at the start of a text, expected a letter, a digit or a quotation mark`,
  hint: QUOTE_IT,
});

function missing(error: YAMLError, text: string, offset: number): Described {
  const quote = /^Missing closing (['"])quote$/.exec(error.message)?.[1];
  if (quote) {
    const opened = lastOpening(text, offset, quote);
    return {
      offset: opened,
      message: `Unexpected ${quote === '"' ? 'double' : 'single'} quotation mark without its partner, expected a closing one`,
    };
  }
  if (error.message === 'Implicit map keys need to be followed by map values')
    return { offset, message: `Unexpected ${shown(firstLine(text, offset))} among keys, expected \`key: value\`` };
  if (error.message === 'Sequence item without - indicator')
    return { offset, message: `Unexpected ${shown(firstLine(text, offset))} in a list, expected \`- \` before it` };
  const between = /^Missing (, or :|,) between flow (map|sequence) items$/.exec(error.message);
  if (between)
    return { offset, message: `Unexpected ${shown(firstLine(text, offset))} inside brackets, expected \`,\` before it`, hint: QUOTE_IT };
  if (/Flow (map|sequence)/.test(error.message))
    return { offset, message: `Unexpected end of a bracketed list, expected \`${error.message.includes('map') ? '}' : ']'}\`` };
  return { offset, message: `Unexpected ${shown(firstLine(text, offset))}, expected valid YAML (${lowerFirst(error.message)})` };
}

function unexpected(error: YAMLError, text: string, offset: number): Described {
  if (error.message.startsWith('Block scalar header')) {
    const mark = Math.max(text.lastIndexOf('>', offset), text.lastIndexOf('|', offset));
    return startsBadly(text, Math.max(0, mark));
  }
  const before = text
    .slice(Math.max(0, offset - 2), offset)
    .trimEnd()
    .at(-1);
  if (error.message.endsWith('at node end') && (before === '"' || before === "'"))
    return {
      offset,
      message: `Unexpected ${shown(firstLine(text, offset))} after a closing quotation mark, expected the end of the value`,
      hint: QUOTE_IT,
    };
  return { offset, message: `Unexpected ${shown(firstLine(text, offset))} here, expected a key or a list item in line with the others` };
}

/** Where the quotation mark stands that was never closed: the parser tells only where the text ended. */
function lastOpening(text: string, end: number, quote: string): number {
  let at = text.lastIndexOf(quote, end);
  for (let before = at; before > 0; before = text.lastIndexOf(quote, before - 1)) {
    if (/[\s:[,{-]/.test(text[before - 1])) return before;
    at = before;
  }
  return Math.max(0, at);
}

const keyAt = (text: string, offset: number): string =>
  firstLine(text, offset)
    .split(/:(?:\s|$)/)[0]
    .trim();

function firstLine(text: string, offset: number): string {
  const feed = text.indexOf('\n', offset);
  return text.slice(offset, feed < 0 ? text.length : feed).trim();
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A piece of the file inside backticks, short enough for a message. */
export function shown(text: string): string {
  const line = text.split('\n')[0].trim();
  if (line === '') return 'nothing';
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}
