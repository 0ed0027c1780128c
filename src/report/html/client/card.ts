/** One finding on the page. */
import type { FindingData, PlaceData, ReadingData } from '../data.js';
import type { El } from './dom-types.js';
import { make, makeButton, makeSvg, type Page, plural, severityWord, shortName, stillStands } from './page.js';

/** @param again whether it says what the one above says, of another place: then it says it only to screen readers */
export function findingCard(page: Page, index: number, again: boolean): El {
  const finding = page.data.findings[index];
  const card = make(page, 'article', `finding ${finding.severity}${stillStands(finding) ? '' : ' settled'}${again ? ' again' : ''}`);
  card.id = `f-${finding.id}`;
  card.dataset.index = String(index);
  card.tabIndex = -1;
  card.setAttribute('aria-label', `${severityWord(finding)}: ${finding.message}`);
  card.append(cardHead(page, finding));
  card.append(finding.rule === 'disagrees' ? collationTable(page, finding) : passageList(page, finding));
  card.append(cardFoot(page, finding));
  return card;
}

export function cardHead(page: Page, finding: FindingData): El {
  const head = make(page, 'header', 'finding-head', make(page, 'span', `badge ${finding.severity}`, severityWord(finding)));
  if (finding.status !== 'open') head.append(make(page, 'span', 'badge status', finding.status));
  head.append(make(page, 'h4', '', finding.message));
  return head;
}

/** For a fact: every passage, what is wrong in it marked, what was expected beneath. */
export function passageList(page: Page, finding: FindingData): El {
  const box = make(page, 'div', 'passages');
  for (const reading of finding.readings) {
    for (const place of reading.places) {
      const text = make(page, 'p', 'passage', place.before, make(page, 'mark', finding.severity, place.span), place.after);
      box.append(make(page, 'div', 'place', sourceLink(page, place), text));
    }
    if (reading.more > 0) box.append(make(page, 'p', 'more', `and ${plural(reading.more, 'more place', 'more places')}`));
  }
  if (finding.expected !== null) {
    const expected = make(page, 'p', 'expected', make(page, 'span', 'label', 'expected'), make(page, 'strong', '', finding.expected));
    if (finding.fix && finding.fix.text !== finding.expected)
      expected.append(make(page, 'span', 'label', 'fix'), make(page, 'strong', '', finding.fix.text));
    if (finding.fix && !finding.fix.safe) expected.append(make(page, 'span', 'label', '(look before you change it)'));
    box.append(expected);
  }
  return box;
}

/** For a disagreement: a row a reading, best supported first, the words that differ marked. */
export function collationTable(page: Page, finding: FindingData): El {
  const short = finding.readings.every((reading) => reading.words.map(([text]) => text).join('').length <= 24);
  const table = make(page, 'table', short ? 'collation short' : 'collation');
  const head = make(page, 'tr', '');
  for (const title of ['Reading', 'Support', 'In its sentence']) {
    const cell = make(page, 'th', '', title);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  table.append(make(page, 'thead', '', head));
  const body = make(page, 'tbody', '');
  finding.readings.forEach((reading, r) => {
    body.append(collationRow(page, finding, reading, r));
  });
  table.append(body);
  return table;
}

export function collationRow(page: Page, finding: FindingData, reading: ReadingData, r: number): El {
  const words = make(page, 'th', 'reading', make(page, 'span', 'siglum', String.fromCharCode(65 + (r % 26))));
  words.setAttribute('scope', 'row');
  for (const [text, differs] of reading.words) words.append(differs ? make(page, 'mark', finding.severity, text) : text);
  const sources = new Set(reading.places.map((place) => place.source)).size + reading.more;
  const support = make(
    page,
    'td',
    'support',
    make(page, 'strong', '', plural(reading.lineages, 'lineage', 'lineages')),
    make(page, 'span', '', plural(sources, 'place', 'places')),
  );
  const sentences = make(page, 'td', 'sentences');
  for (const place of reading.places.slice(0, 3)) {
    const text = make(page, 'p', 'passage', place.before, make(page, 'span', 'span', place.span), place.after);
    sentences.append(make(page, 'div', 'place', sourceLink(page, place), text));
  }
  const left = reading.places.length - 3 + reading.more;
  if (left > 0) sentences.append(make(page, 'p', 'more', `and ${plural(left, 'more place', 'more places')}`));
  return make(page, 'tr', '', words, support, sentences);
}

export function sourceLink(page: Page, place: PlaceData): El {
  const source = page.data.sources[place.source];
  if (!source) return make(page, 'span', 'where', '');
  const label = `${shortName(source.name)}:${place.line}`;
  if (!page.data.articles[place.source]) return make(page, 'span', 'where', label);
  return makeButton(page, 'where', label, `${source.name}, line ${place.line}: show in the article`, () =>
    page.openArticle(place.source, place.line),
  );
}

export function cardFoot(page: Page, finding: FindingData): El {
  const facts = [`${finding.rule} · ${finding.kind}`, `confidence ${Math.round(finding.confidence * 100)}%`];
  if (finding.story) facts.push(`story ${finding.story}`);
  const foot = make(page, 'footer', 'finding-foot', make(page, 'span', '', facts.join(' · ')));
  const link = make(page, 'a', 'permalink', finding.id);
  link.setAttribute('href', `#${finding.id}`);
  link.setAttribute('aria-label', `Link to finding ${finding.id}`);
  foot.append(link);
  if (!finding.because.length && !finding.bits.length) return foot;
  const reasons = make(page, 'ul', 'reasons');
  for (const reason of finding.because) reasons.append(make(page, 'li', '', reason));
  const why = make(page, 'details', 'why', make(page, 'summary', '', 'Why'), reasons);
  if (finding.bits.length) why.append(bitsTable(page, finding));
  return make(page, 'div', 'under', why, foot);
}

/** Evidence in bits: what spoke for one thing and what against. */
export function bitsTable(page: Page, finding: FindingData): El {
  const most = Math.max(...finding.bits.map(([, bits]) => Math.abs(bits)), 1);
  const table = make(page, 'table', 'bits', make(page, 'caption', '', 'Evidence that one thing is meant, in bits'));
  const body = make(page, 'tbody', '');
  for (const [label, bits] of finding.bits) {
    const svg = makeSvg(page, 'svg', { width: 120, height: 8, 'aria-hidden': 'true' });
    const width = (Math.abs(bits) / most) * 58;
    svg.append(makeSvg(page, 'rect', { x: bits < 0 ? 60 - width : 60, y: 1, width, height: 6, class: bits < 0 ? 'against' : 'for' }));
    const head = make(page, 'th', '', label);
    head.setAttribute('scope', 'row');
    body.append(
      make(
        page,
        'tr',
        '',
        head,
        make(page, 'td', 'number', `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`),
        make(page, 'td', 'gauge', svg),
      ),
    );
  }
  table.append(body);
  return table;
}
