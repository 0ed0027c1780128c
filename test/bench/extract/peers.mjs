// The readers that are compared. Each is loaded if it is installed and gives `read(text)`: a list of { start, end, kind, number?, low?, high?, day? }.
// `number` is what the reader says the value is; a reader that only marks a span gives none. None of them is a dependency of the project:
//   npm install --no-save compromise@14 wink-nlp wink-eng-lite-web-model @microsoft/recognizers-text-suite chrono-node natural
// or install them in another folder and pass it as --peers.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const REFERENCE = new Date('2016-06-15T12:00:00Z');

/** The finders of numbers, sums and dates alone: what the peers do, without names, quotations and roles. */
export async function factdiffValues(dist) {
  const load = (file) => import(pathToFileURL(join(dist, file)).href);
  const { scan } = await load('text/scan.js');
  const { kinds } = await load('kinds/index.js');
  return {
    name: 'factdiff, values alone',
    read: (text) => {
      const passage = { tokens: scan(text), date: '2016-06-15', names: [] };
      const found = [...kinds.money.find(passage), ...kinds.date.find(passage), ...kinds.quantity.find(passage)];
      return found.map(({ kind, start, end, value }) =>
        kind === 'date'
          ? { start, end, kind, day: value.edtf, number: null }
          : { start, end, kind, number: value.number, low: value.low, high: value.high },
      );
    },
  };
}

/** This project's reader whole, from its build: names, quotations and roles as well. */
export async function factdiff(dist) {
  const load = (file) => import(pathToFileURL(join(dist, file)).href);
  const { segment } = await load('segment/index.js');
  const { extract } = await load('extract/index.js');
  const source = (text) => ({
    name: 'bench',
    sha256: '',
    raw: text,
    text,
    map: null,
    title: null,
    date: '2016-06-15',
    blocks: [],
    comments: [],
  });
  return {
    name: 'factdiff',
    read: (text) =>
      extract(segment(source(text))).found.flatMap(({ kind, start, end, value }) => {
        if (kind === 'date') return [{ start, end, kind, day: value.edtf, number: null }];
        return kind === 'quantity' || kind === 'money'
          ? [{ start, end, kind, number: value.number, low: value.low, high: value.high }]
          : [];
      }),
  };
}

async function compromise(load) {
  const { default: nlp } = await load('compromise');
  const spans = (view, kind, number) =>
    view
      .json({ offset: true })
      .map((one) => ({ start: one.offset.start, end: one.offset.start + one.offset.length, kind, number: number(one) }));
  return (text) => {
    const doc = nlp(text);
    return [...spans(doc.numbers(), 'quantity', (one) => one.number?.num ?? null), ...spans(doc.match('#Date+'), 'date', () => null)];
  };
}

async function wink(load) {
  const { default: winkNLP } = await load('wink-nlp');
  const { default: model } = await load('wink-eng-lite-web-model');
  const nlp = winkNLP(model);
  const { its } = nlp;
  const KINDS = { CARDINAL: 'quantity', PERCENT: 'quantity', MONEY: 'money', DURATION: 'quantity', DATE: 'date', TIME: 'date' };
  return (text) => {
    const doc = nlp.readDoc(text);
    const starts = [];
    let at = 0;
    doc.tokens().each((token) => {
      at += token.out(its.precedingSpaces).length;
      starts.push(at);
      at += token.out().length;
      starts.push(at);
    });
    const found = [];
    doc.entities().each((entity) => {
      const kind = KINDS[entity.out(its.type)];
      const [first, last] = entity.out(its.span);
      // The value is only ever the text: what a caller can make of it with Number().
      if (kind)
        found.push({
          start: starts[2 * first],
          end: starts[2 * last + 1],
          kind,
          number: entity
            .out()
            .replace(/[$£€,%]|percent|year(?:s)?|old|-/g, '')
            .trim(),
        });
    });
    return found;
  };
}

async function recognizers(load) {
  const suite = await load('@microsoft/recognizers-text-suite');
  const Recognizers = suite.default ?? suite;
  const culture = 'en-us';
  const numeric = [
    'recognizeNumber',
    'recognizePercentage',
    'recognizeAge',
    'recognizeCurrency',
    'recognizeDimension',
    'recognizeTemperature',
  ];
  return (text) => {
    const found = [];
    for (const name of numeric) {
      const kind = name === 'recognizeCurrency' ? 'money' : 'quantity';
      for (const one of Recognizers[name](text, culture))
        found.push({ start: one.start, end: one.end + 1, kind, number: String(one.resolution?.value ?? '').replace('%', '') || null });
    }
    for (const one of Recognizers.recognizeDateTime(text, culture, undefined, REFERENCE)) {
      const value = one.resolution?.values?.[0];
      found.push({ start: one.start, end: one.end + 1, kind: 'date', day: value?.timex ?? null, number: null });
    }
    return found;
  };
}

async function chrono(load) {
  const { default: main, parse } = await load('chrono-node');
  const read = parse ?? main.parse;
  return (text) =>
    read(text, REFERENCE).map((one) => {
      const known = (part) => one.start.isCertain(part);
      const date = `${one.start.get('year')}-${String(one.start.get('month')).padStart(2, '0')}-${String(one.start.get('day')).padStart(2, '0')}`;
      const day = known('day') || known('weekday') ? date : known('month') ? date.slice(0, 7) : date.slice(0, 4);
      return { start: one.index, end: one.index + one.text.length, kind: 'date', day, number: null };
    });
}

async function natural(load) {
  // The package's tokenizers alone; its front door prints and reads .env. It reads no values: what is a number in the caller's hands counts.
  const tokenizers = await load('natural/lib/natural/tokenizers/index.js');
  const { WordPunctTokenizer } = tokenizers.default ?? tokenizers;
  const tokenizer = new WordPunctTokenizer();
  return (text) => {
    const found = [];
    let at = 0;
    for (const token of tokenizer.tokenize(text)) {
      const start = text.indexOf(token, at);
      if (start < 0) continue;
      at = start + token.length;
      if (/^\d/.test(token)) found.push({ start, end: at, kind: 'quantity', number: token });
    }
    return found;
  };
}

const MAKERS = { compromise, 'wink-nlp': wink, 'recognizers-text': recognizers, 'chrono-node': chrono, natural };
export const PEERS = Object.keys(MAKERS);

/** Loads a peer from a folder of packages; null where it is not installed there. */
export async function loadPeer(name, folder) {
  const require = createRequire(join(folder, 'package.json'));
  const load = (path) => import(pathToFileURL(require.resolve(path)).href);
  try {
    return { name, read: await MAKERS[name](load) };
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED')
      throw error;
    return null;
  }
}
