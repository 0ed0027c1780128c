/**
 * Word documents. Deleted text is left out and inserted text is in; footnotes and comments follow the body in zones of their own;
 * cells of tables keep their headings. The raw text of such a source is the text as it was written, a paragraph a line.
 */
import type { BlockKind } from '../../model/source.js';
import { declaredIn, decodeBytes } from '../encodings.js';
import { Composer } from './composer.js';
import { dayOf } from './dates.js';
import type { Article, Format, Refused } from './format.js';
import { TableHeads } from './table-heads.js';
import { localName, walkXml } from './xml.js';
import { Zip } from './zip.js';

export const docx: Format = {
  name: 'docx',
  read({ bytes, limits }) {
    const zip = Zip.open(bytes, limits.expanded);
    if ('trouble' in zip) return zip;
    const main = mainPart(zip);
    const body = xmlOf(zip, main);
    if ('trouble' in body) return body;
    const composer = new Composer();
    const wrong = readPart(composer, body.text, null);
    if (wrong !== null) return { trouble: wrong };
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    for (const [part, kind] of PARTS) {
      if (!zip.has(folder + part)) continue;
      const notes = xmlOf(zip, folder + part);
      if ('trouble' in notes) return notes;
      const fault = readPart(composer, notes.text, kind);
      if (fault !== null) return { trouble: fault };
    }
    return composer.article(properties(zip));
  },
};

const PARTS: readonly (readonly [string, BlockKind])[] = [
  ['footnotes.xml', 'footnote'],
  ['endnotes.xml', 'footnote'],
  ['comments.xml', 'boilerplate'],
];

/** The body's part, as the package names it; never looked for outside the archive. */
function mainPart(zip: Zip): string {
  const rels = zip.has('_rels/.rels') ? xmlOf(zip, '_rels/.rels') : null;
  let target = 'word/document.xml';
  if (rels !== null && 'text' in rels)
    walkXml(rels.text, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument') && attributes.TargetMode !== 'External')
          target = (attributes.Target ?? target).replace(/^\//, '');
      },
      close() {},
      text() {},
    });
  return target;
}

export function xmlOf(zip: Zip, name: string): { text: string } | Refused {
  const member = zip.read(name);
  return 'trouble' in member ? member : decodeBytes(member.bytes, declaredIn(member.bytes));
}

/** Elements whose text is none: deleted, moved away, instructions to fields, the fallback of what was read already. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'Fallback',
  'rPr',
  'sectPr',
  'tblPr',
  'pict',
  'footnoteRef',
  'annotationRef',
]);

interface Paragraph {
  text: string;
  style: string;
  list: boolean;
}

/** Reads the paragraphs of a part; `notes` is the kind of everything in it. Returns what was wrong, or null. */
function readPart(composer: Composer, xml: string, notes: BlockKind | null): string | null {
  const open: Paragraph[] = [];
  const tables = new TableHeads();
  let hidden = 0;
  let inText = false;
  let separator = false;
  return walkXml(xml, {
    open(full, attributes) {
      const name = localName(full);
      if (hidden > 0 || LEFT_OUT.has(name)) {
        hidden++;
        return;
      }
      const value = attributes['w:val'] ?? attributes.val ?? '';
      const paragraph = open.at(-1);
      if (name === 'p') open.push({ text: '', style: '', list: false });
      else if (name === 'tbl') tables.enter();
      else if (name === 'tr') tables.row();
      else if (name === 'tc') tables.cell();
      else if (name === 'tblHeader') tables.headRow();
      else if (name === 'gridSpan') tables.span(Number(value));
      else if (name === 'footnote' || name === 'endnote') separator = (attributes['w:type'] ?? '') !== '';
      else if (paragraph !== undefined) {
        if (name === 't') inText = true;
        else if (name === 'pStyle') paragraph.style = value;
        else if (name === 'numPr') paragraph.list = true;
        else if (name === 'tab') paragraph.text += '\t';
        else if (name === 'br' || name === 'cr') paragraph.text += '\n';
        else if (name === 'noBreakHyphen') paragraph.text += '\u2011';
      }
    },
    close(full) {
      const name = localName(full);
      if (hidden > 0) hidden--;
      else if (name === 't') inText = false;
      else if (name === 'p') {
        const paragraph = open.pop();
        if (paragraph !== undefined && !separator) add(composer, paragraph, notes, tables);
      } else if (name === 'tbl') tables.leave();
    },
    text(data) {
      if (hidden === 0 && inText) open[open.length - 1].text += data;
    },
  });
}

function add(composer: Composer, paragraph: Paragraph, notes: BlockKind | null, tables: TableHeads): void {
  const cell = tables.text(paragraph.text.trim());
  if (notes !== null) composer.add(paragraph.text, notes);
  else if (cell !== null) composer.add(paragraph.text, 'table', cell);
  else composer.add(paragraph.text, kindOf(paragraph));
}

function kindOf({ style, list }: Paragraph): BlockKind {
  if (/^(?:heading|title|subtitle|berschrift|titre|titolo|t[ií]tulo)/i.test(style)) return 'heading';
  if (/caption/i.test(style)) return 'caption';
  if (/quote/i.test(style)) return 'quotation';
  if (/footnote|endnote/i.test(style)) return 'footnote';
  return list || /^list/i.test(style) ? 'list' : 'prose';
}

function properties(zip: Zip): Partial<Article> {
  const core = zip.has('docProps/core.xml') ? xmlOf(zip, 'docProps/core.xml') : null;
  if (core === null || 'trouble' in core) return {};
  const known = new Map<string, string>();
  let element = '';
  walkXml(core.text, {
    open: (name) => void (element = localName(name)),
    close: () => void (element = ''),
    text: (data) => void (element !== '' && known.set(element, (known.get(element) ?? '') + data)),
  });
  return {
    title: known.get('title')?.trim() || null,
    author: known.get('creator')?.trim() || null,
    modified: dayOf(known.get('modified') ?? ''),
  };
}
