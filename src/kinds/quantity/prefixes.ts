/**
 * Metric prefixes on the units that take them, for what the table of units does not name by itself: *terajoule*, *microfarad*, *nT*.
 * Powers of ten after the SI brochure (9th edition, 2019). Facts; no licence applies.
 */
import type { Dimension, Row } from './units.js';

/** Prefix, sign, power of ten. */
const PREFIXES: readonly (readonly [name: string, sign: string, power: number])[] = [
  ['atto', 'a', -18],
  ['femto', 'f', -15],
  ['pico', 'p', -12],
  ['nano', 'n', -9],
  ['micro', 'μ', -6],
  ['milli', 'm', -3],
  ['kilo', 'k', 3],
  ['mega', 'M', 6],
  ['giga', 'G', 9],
  ['tera', 'T', 12],
  ['peta', 'P', 15],
  ['exa', 'E', 18],
];

interface Taker {
  readonly name: string;
  readonly dimension: Dimension;
  /** One in the dimension's base unit. Empty: compared with itself alone. */
  readonly factor: string;
  /** Forms by itself (a trailing `+` adds the plural) and signs by itself. */
  readonly alone: string;
  readonly sign: string;
  /** What the prefixes stand before, and those prefixed signs that are no other word or sign. */
  readonly stems: string;
  readonly signs: string;
}

const taker = (name: string, dimension: Dimension, factor: string, alone: string, sign: string, stems: string, signs: string): Taker => ({
  name,
  dimension,
  factor,
  alone,
  sign,
  stems,
  signs,
});

const TAKERS: readonly Taker[] = [
  taker('gram', 'mass', '0.001', '', '', 'gram+ gramme+', 'pg'),
  taker('second', 'time', '1', '', '', 'second+', ''),
  taker('litre', 'volume', '1', '', '', 'litre+ liter+', 'nl nL ML GL'),
  taker('watt', 'power', '1', '', '', 'watt+', 'nW μW'),
  taker('joule', 'energy', '1', '', '', 'joule+', 'mJ GJ TJ PJ'),
  taker('electronvolt', 'energy', '', 'electronvolt+', 'eV', 'electronvolt+', 'keV MeV GeV TeV PeV'),
  taker('volt', 'potential', '1', 'volt+', 'V', 'volt+', 'μV mV kV MV'),
  taker('ampere', 'current', '1', 'ampere+ amp+', 'A', 'ampere+ amp+', 'μA mA kA'),
  taker('ampere hour', 'charge', '3600', 'ampere_hour+ amp_hour+', 'Ah', 'ampere_hour+ amp_hour+', 'mAh'),
  taker('ohm', 'resistance', '1', 'ohm+', 'Ω', 'ohm+', 'mΩ kΩ MΩ'),
  taker('hertz', 'frequency', '1', '', '', 'hertz', 'mHz THz'),
  taker('pascal', 'pressure', '1', '', '', 'pascal+', 'GPa mPa'),
  taker('parsec', 'length', '', 'parsec+', '', 'parsec+', 'kpc Mpc Gpc'),
  taker('newton', 'force', '1', 'newton+', 'N', 'newton+', 'mN kN MN'),
  taker('farad', 'capacitance', '1', 'farad+', '', 'farad+', 'pF nF μF mF'),
  taker('coulomb', 'charge', '1', 'coulomb+', '', 'coulomb+', 'nC μC mC'),
  taker('henry', 'inductance', '1', 'henries', '', 'henry henries', 'nH μH mH'),
  taker('tesla', 'magnetic field', '1', 'tesla teslas', '', 'tesla+', 'nT μT mT'),
  taker('gray', 'dose', '1', '', 'Gy', 'gray+', 'μGy mGy'),
  taker('sievert', 'equivalent dose', '1', 'sievert+', 'Sv', 'sievert+', 'nSv μSv mSv'),
  taker('becquerel', 'activity', '1', 'becquerel+', 'Bq', 'becquerel+', 'kBq MBq GBq TBq PBq'),
  taker('mole', 'amount', '1', '', 'mol', 'mole+', 'nmol μmol mmol'),
  taker('bit', 'data', '0.125', '', '', 'bit+', 'kbit Pbit'),
];

/** Prefixes that lose their vowel before another: *kilohm*. */
const clipped = (form: string): string => form.replace(/^(kil|meg)[oa](?=ohm)/, '$1');

/** Rows as in the table of units, for every unit and every prefixed unit that is not in `known`. */
export function prefixedRows(known: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  for (const { name, dimension, factor, alone, sign, stems, signs } of TAKERS) {
    if (!known.has(name)) rows.push([name, dimension, factor, alone, sign]);
    for (const [prefix, letter, power] of PREFIXES) {
      const whole = clipped(prefix + name);
      if (known.has(whole)) continue;
      const forms = stems.split(' ').map((stem) => clipped(prefix + stem));
      const taken = signs.split(' ').filter((one) => one.startsWith(letter));
      rows.push([whole, dimension, factor && scaled(factor, power), forms.join(' '), taken.flatMap(bothMus).join(' ')]);
    }
  }
  return rows;
}

/** With the Greek letter and with the micro sign. */
const bothMus = (sign: string): string[] => (sign.startsWith('μ') ? [sign, sign.replace('μ', 'µ')] : [sign]);

/** A decimal moved by powers of ten: `0.001`, -3 → `0.000001`. */
function scaled(factor: string, power: number): string {
  const [whole, part = ''] = factor.split('.');
  const digits = whole + part;
  const point = whole.length + power;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  const all = digits.padEnd(point, '0');
  return all.slice(0, point).replace(/^0+(?=\d)/, '') + (all.length > point ? `.${all.slice(point)}` : '');
}
