/** Character references of HTML and Markdown. The names are those of HTML 4 (W3C Recommendation, section 24), which writers use; rarer ones stay as written. */

const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const OTHERS: Readonly<Record<string, number>> = {
  quot: 34,
  amp: 38,
  lt: 60,
  gt: 62,
  apos: 39,
  OElig: 338,
  oelig: 339,
  Scaron: 352,
  scaron: 353,
  Yuml: 376,
  fnof: 402,
  circ: 710,
  tilde: 732,
  ensp: 8194,
  emsp: 8195,
  thinsp: 8201,
  zwnj: 8204,
  zwj: 8205,
  lrm: 8206,
  rlm: 8207,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  sbquo: 8218,
  ldquo: 8220,
  rdquo: 8221,
  bdquo: 8222,
  dagger: 8224,
  Dagger: 8225,
  bull: 8226,
  hellip: 8230,
  permil: 8240,
  prime: 8242,
  Prime: 8243,
  lsaquo: 8249,
  rsaquo: 8250,
  oline: 8254,
  frasl: 8260,
  euro: 8364,
  trade: 8482,
  larr: 8592,
  uarr: 8593,
  rarr: 8594,
  darr: 8595,
  harr: 8596,
  minus: 8722,
  asymp: 8776,
  ne: 8800,
  le: 8804,
  ge: 8805,
  infin: 8734,
  Alpha: 913,
  Beta: 914,
  Gamma: 915,
  Delta: 916,
  Omega: 937,
  alpha: 945,
  beta: 946,
  gamma: 947,
  delta: 948,
  mu: 956,
  pi: 960,
  sigma: 963,
  omega: 969,
  excl: 33,
  num: 35,
  dollar: 36,
  percnt: 37,
  lpar: 40,
  rpar: 41,
  ast: 42,
  plus: 43,
  comma: 44,
  period: 46,
  sol: 47,
  colon: 58,
  semi: 59,
  equals: 61,
  quest: 63,
  commat: 64,
  lsqb: 91,
  lbrack: 91,
  bsol: 92,
  rsqb: 93,
  rbrack: 93,
  lowbar: 95,
  grave: 96,
  lcub: 123,
  verbar: 124,
  vert: 124,
  rcub: 125,
  hyphen: 8208,
  dash: 8208,
  horbar: 8213,
  Tab: 9,
  NewLine: 10,
};

/** Letters with a mark over, under or through them: `&ccaron;` is `c` with a caron. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};
const STROKES: Readonly<Record<string, string>> = {
  Dstrok: 'Đ',
  dstrok: 'đ',
  Hstrok: 'Ħ',
  hstrok: 'ħ',
  Lstrok: 'Ł',
  lstrok: 'ł',
  Tstrok: 'Ŧ',
  tstrok: 'ŧ',
  imath: 'ı',
  inodot: 'ı',
  Lmidot: 'Ŀ',
  lmidot: 'ŀ',
  ENG: 'Ŋ',
  eng: 'ŋ',
  kgreen: 'ĸ',
  napos: 'ŉ',
  IJlig: 'Ĳ',
  ijlig: 'ĳ',
};

function marked(name: string): number | undefined {
  if (Object.hasOwn(STROKES, name)) return STROKES[name].codePointAt(0);
  const mark = Object.hasOwn(MARKS, name.slice(1)) ? MARKS[name.slice(1)] : null;
  if (mark === null || !/^[A-Za-z]/.test(name)) return undefined;
  const letter = (name[0] + mark).normalize('NFC');
  return letter.length === 1 ? letter.codePointAt(0) : undefined;
}

const points = new Map<string, number>([...LATIN_1.map((name, i): [string, number] => [name, 160 + i]), ...Object.entries(OTHERS)]);
/** What numbers 128 to 159 mean to every browser: the characters of Windows-1252. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const LONGEST = 34;

/** The reference that begins at an `&`, or null when none does. References end with `;`. */
export function entityAt(raw: string, at: number, end: number): { readonly text: string; readonly end: number } | null {
  const semicolon = raw.slice(at + 1, Math.min(end, at + LONGEST)).indexOf(';');
  if (semicolon < 1) return null;
  const name = raw.slice(at + 1, at + 1 + semicolon);
  const point = name[0] === '#' ? numbered(name) : (points.get(name) ?? marked(name));
  return point === undefined
    ? null
    : { text: point < 0x10000 ? String.fromCharCode(point) : String.fromCodePoint(point), end: at + semicolon + 2 };
}

function numbered(name: string): number | undefined {
  const digits = /^#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!digits) return undefined;
  const point = digits[1] !== undefined ? Number.parseInt(digits[1], 16) : Number(digits[2]);
  if (point >= 0x80 && point <= 0x9f) return WINDOWS.charCodeAt(point - 0x80);
  return point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : point;
}
