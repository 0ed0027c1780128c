import { ACTING, isPlain } from './visible.js';

/**
 * JSON whose every acting character (controls, direction overrides, zero-width) is written as `\uXXXX`: the same value for
 * a parser, and nothing for a terminal or a page to act on.
 */
const ACTING_IN_JSON = new RegExp(`(?!\\n)(?:${ACTING.source})`, 'gu');

/** As `JSON.stringify`, escaped. Lone surrogates are escaped by `JSON.stringify` itself. */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return isPlain(text) ? text : text.replace(ACTING_IN_JSON, unitsEscaped);
}

/** JSON that can stand inside a `<script>` element: nothing in it can end the element or open a comment. */
export function jsonIsland(value: unknown): string {
  return jsonText(value).replace(/[<>&]/g, unitsEscaped);
}

function unitsEscaped(chars: string): string {
  let out = '';
  for (let i = 0; i < chars.length; i++) out += `\\u${chars.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return out;
}
