/** OpenDocument texts. Deletions that are kept for tracking are left out; notes and annotations are zones. The raw text is the text as it was written. */
import type { BlockKind } from '../../model/source.js';
import { Composer } from './composer.js';
import { dayOf } from './dates.js';
import { xmlOf } from './docx.js';
import type { Article, Format } from './format.js';
import { TableHeads } from './table-heads.js';
import { localName, walkXml } from './xml.js';
import { Zip } from './zip.js';

export const odt: Format = {
  name: 'odt',
  read({ bytes, limits }) {
    const zip = Zip.open(bytes, limits.expanded);
    if ('trouble' in zip) return zip;
    const body = xmlOf(zip, 'content.xml');
    if ('trouble' in body) return body;
    const composer = new Composer();
    const wrong = readBody(composer, body.text);
    return wrong === null ? composer.article(properties(zip)) : { trouble: wrong };
  },
};

const LEFT_OUT = new Set([
  'tracked-changes',
  'note-citation',
  'creator',
  'date',
  'date-string',
  'creator-initials',
  'sender-initials',
  'sequence-decls',
  'forms',
  'automatic-styles',
  'scripts',
  'font-face-decls',
  'desc',
  'title',
]);
const MOST_SPACES = 1000;

interface Paragraph {
  text: string;
  readonly kind: BlockKind;
}

function readBody(composer: Composer, xml: string): string | null {
  const open: Paragraph[] = [];
  const zones: BlockKind[] = [];
  const later: Paragraph[] = [];
  const tables = new TableHeads();
  let hidden = 0;
  const finish = (paragraph: Paragraph): void => {
    const cell = tables.text(paragraph.text.trim());
    if (cell !== null && paragraph.kind !== 'footnote') composer.add(paragraph.text, 'table', cell);
    else composer.add(paragraph.text, paragraph.kind);
  };
  const wrong = walkXml(xml, {
    open(full, attributes) {
      const name = localName(full);
      if (hidden > 0 || LEFT_OUT.has(name)) {
        hidden++;
        return;
      }
      const paragraph = open.at(-1);
      if (name === 'p' || name === 'h') open.push({ text: '', kind: zones.at(-1) ?? kindOf(name, attributes['text:style-name'] ?? '') });
      else if (name === 'list-item') zones.push('list');
      else if (name === 'note') zones.push('footnote');
      else if (name === 'annotation') zones.push('boilerplate');
      else if (name === 'table') tables.enter();
      else if (name === 'table-row') tables.row();
      else if (name === 'table-header-rows') tables.headRow();
      else if (name === 'table-cell') tables.cell();
      else if (paragraph !== undefined) {
        if (name === 's') paragraph.text += ' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c'] ?? 1) || 1));
        else if (name === 'tab') paragraph.text += '\t';
        else if (name === 'line-break') paragraph.text += '\n';
      }
    },
    close(full) {
      const name = localName(full);
      if (hidden > 0) hidden--;
      else if (name === 'p' || name === 'h') {
        const paragraph = open.pop();
        if (paragraph === undefined) return;
        // Notes stand inside the paragraph that they belong to; they follow it.
        if (open.length > 0) later.push(paragraph);
        else {
          finish(paragraph);
          for (const note of later.splice(0)) composer.add(note.text, note.kind);
        }
      } else if (name === 'list-item' || name === 'note' || name === 'annotation') zones.pop();
      else if (name === 'table') tables.leave();
    },
    text(data) {
      if (hidden === 0 && open.length > 0) open[open.length - 1].text += data.replace(/\s+/g, ' ');
    },
  });
  return wrong;
}

function kindOf(name: string, style: string): BlockKind {
  if (name === 'h' || /^(?:title|subtitle|heading)/i.test(style)) return 'heading';
  if (/caption|illustration|figure/i.test(style)) return 'caption';
  return /quot/i.test(style) ? 'quotation' : 'prose';
}

function properties(zip: Zip): Partial<Article> {
  const meta = zip.has('meta.xml') ? xmlOf(zip, 'meta.xml') : null;
  if (meta === null || 'trouble' in meta) return {};
  const known = new Map<string, string>();
  let element = '';
  walkXml(meta.text, {
    open: (name) => void (element = name),
    close: () => void (element = ''),
    text: (data) => void (element !== '' && known.set(element, (known.get(element) ?? '') + data)),
  });
  return {
    title: known.get('dc:title')?.trim() || null,
    author: known.get('dc:creator')?.trim() || null,
    modified: dayOf(known.get('dc:date') ?? ''),
  };
}
