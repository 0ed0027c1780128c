/** XML, read event by event: no document type, no external or home-made entity is ever looked at. */
import { Parser } from 'htmlparser2';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `cut`: the element was never closed; the document ended, or an outer element. */
  close(name: string, cut: boolean): void;
  text(data: string): void;
}

const DEEPEST = 500;

class TooDeep extends Error {}

/** Walks a document. Returns what was wrong with it, or null. Offsets of the tag at hand are in `place`. */
export function walkXml(source: string, events: XmlEvents, place: { start: number; end: number } = { start: 0, end: 0 }): string | null {
  let depth = 0;
  let elements = 0;
  let justOpened = false;
  let unclosed: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new TooDeep();
        elements++;
        justOpened = true;
        place.start = parser.startIndex;
        place.end = parser.endIndex + 1;
        events.open(name, attributes);
      },
      onclosetag(name, implied) {
        depth--;
        // The parser calls the end of `<a/>` implied, too.
        const cut = implied && !(justOpened && source[parser.endIndex - 1] === '/');
        if (cut) unclosed ??= name;
        justOpened = false;
        place.start = parser.startIndex;
        place.end = parser.endIndex + 1;
        events.close(name, cut);
      },
      ontext(data) {
        justOpened = false;
        events.text(data);
      },
    },
    { xmlMode: true },
  );
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (error instanceof TooDeep) return `Unexpected nesting deeper than ${DEEPEST} elements, expected a document`;
    throw error;
  }
  if (elements === 0) return 'Unexpected text without elements, expected XML';
  return unclosed === null ? null : `Unexpected end of \`<${(unclosed as string).slice(0, 40)}>\`, expected its closing tag`;
}

/** A name without its prefix: `w:p` → `p`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
