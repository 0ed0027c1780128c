/**
 * Units of measure, written for this project. Conversion factors are exact by definition: the SI brochure (9th edition, 2019)
 * for metric units, the international yard and pound agreement of 1959 (foot 0.3048 m, pound 0.45359237 kg) and NIST Handbook 44,
 * appendix C, for customary ones, the Weights and Measures Act 1985 for imperial ones, NIST SP 811 (2008), appendix B, for those of
 * older systems (dyne, erg, gauss, torr, rem). Facts; no licence applies.
 */

import { prefixedRows } from './prefixes.js';

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'calendar'
  | 'temperature'
  | 'speed'
  | 'share'
  | 'data'
  | 'power'
  | 'energy'
  | 'pressure'
  | 'angle'
  | 'frequency'
  | 'potential'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'force'
  | 'capacitance'
  | 'inductance'
  | 'magnetic field'
  | 'dose'
  | 'equivalent dose'
  | 'activity'
  | 'amount'
  | 'other';

export interface Unit {
  /** Singular English name. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one is, as `a` or `a/b`; several where countries differ (the gallon). Empty: compared with itself alone. */
  readonly factors: readonly string[];
  /** Spellings folded to lower case, singular and plural. A full stop after one is no part of it. */
  readonly forms: readonly string[];
  /** Signs whose case matters (`MW` and `mW`). */
  readonly signs: readonly string[];
}

export type Row = readonly [name: string, dimension: Dimension, factors: string, forms: string, signs?: string];

// Forms of more than one word are joined with `_`. A trailing `+` adds the plural in -s.
const ROWS: readonly Row[] = [
  ['metre', 'length', '1', 'metre+ meter+ metres', 'm'],
  ['kilometre', 'length', '1000', 'kilometre+ kilometer+ km kms klick+', 'km'],
  ['centimetre', 'length', '0.01', 'centimetre+ centimeter+ cm cms', 'cm'],
  ['millimetre', 'length', '0.001', 'millimetre+ millimeter+ mm', 'mm'],
  ['decimetre', 'length', '0.1', 'decimetre+ decimeter+', 'dm'],
  ['micrometre', 'length', '0.000001', 'micrometre+ micrometer+ micron+', 'μm µm um'],
  ['nanometre', 'length', '0.000000001', 'nanometre+ nanometer+', 'nm'],
  ['picometre', 'length', '0.000000000001', 'picometre+ picometer+'],
  ['inch', 'length', '0.0254', 'inch inches', 'in'],
  ['foot', 'length', '0.3048', 'foot feet ft', 'ft'],
  ['yard', 'length', '0.9144', 'yard+ yd yds'],
  ['mile', 'length', '1609.344', 'mile+ mi', 'mi'],
  ['nautical mile', 'length', '1852', 'nautical_mile+ sea_mile+ nmi', 'nmi'],
  ['furlong', 'length', '201.168', 'furlong+'],
  ['fathom', 'length', '1.8288', 'fathom+'],
  ['hand', 'length', '0.1016', 'hands_high'],
  ['angstrom', 'length', '0.0000000001', 'angstrom+ ångström+ ångstrom+', 'Å'],
  ['femtometre', 'length', '0.000000000000001', 'femtometre+ femtometer+'],
  ['light year', 'length', '9460730472580800', 'light_year+ lightyear+ light-year+', 'ly'],
  ['square metre', 'area', '1', 'square_metre+ square_meter+ sq_m sq_metre+ sq_meter+ sqm', 'm2 m² sqm'],
  ['square kilometre', 'area', '1000000', 'square_kilometre+ square_kilometer+ sq_km sq_kilometre+ sq_kilometer+ sqkm', 'km2 km²'],
  ['square centimetre', 'area', '0.0001', 'square_centimetre+ square_centimeter+', 'cm2 cm²'],
  ['square mile', 'area', '2589988.110336', 'square_mile+ sq_mi sq_mile+'],
  ['square foot', 'area', '0.09290304', 'square_foot square_feet sq_ft sq_foot sq_feet sqft', 'ft2 ft²'],
  ['square yard', 'area', '0.83612736', 'square_yard+ sq_yd sq_yard+'],
  ['square inch', 'area', '0.00064516', 'square_inch square_inches sq_in sq_inch sq_inches'],
  ['acre', 'area', '4046.8564224', 'acre+'],
  ['hectare', 'area', '10000', 'hectare+', 'ha'],
  ['litre', 'volume', '1', 'litre+ liter+ ltr ltrs', 'l L'],
  ['millilitre', 'volume', '0.001', 'millilitre+ milliliter+ ml mls', 'ml mL'],
  ['centilitre', 'volume', '0.01', 'centilitre+ centiliter+ cl', 'cl'],
  ['decilitre', 'volume', '0.1', 'decilitre+ deciliter+', 'dl dL'],
  ['hectolitre', 'volume', '100', 'hectolitre+ hectoliter+'],
  ['megalitre', 'volume', '1000000', 'megalitre+ megaliter+'],
  ['gigalitre', 'volume', '1000000000', 'gigalitre+ gigaliter+'],
  ['cubic metre', 'volume', '1000', 'cubic_metre+ cubic_meter+ cu_m', 'm3 m³'],
  ['cubic kilometre', 'volume', '1000000000000', 'cubic_kilometre+ cubic_kilometer+', 'km3 km³'],
  ['cubic centimetre', 'volume', '0.001', 'cubic_centimetre+ cubic_centimeter+', 'cc cm3 cm³'],
  ['cubic foot', 'volume', '28.316846592', 'cubic_foot cubic_feet cu_ft'],
  ['cubic yard', 'volume', '764.554857984', 'cubic_yard+ cu_yd'],
  ['cubic inch', 'volume', '0.016387064', 'cubic_inch cubic_inches cu_in'],
  ['acre-foot', 'volume', '1233481.83754752', 'acre_foot acre_feet'],
  ['gallon', 'volume', '3.785411784 4.54609', 'gallon+ gal gals'],
  ['quart', 'volume', '0.946352946 1.1365225', 'quart+ qt qts'],
  ['pint', 'volume', '0.473176473 0.56826125', 'pint+'],
  ['fluid ounce', 'volume', '0.0295735295625 0.0284130625', 'fluid_ounce+ fl_oz'],
  ['cup', 'volume', '0.2365882365 0.25', 'cup+'],
  ['tablespoon', 'volume', '0.01478676478125 0.015', 'tablespoon+ tbsp tbsps'],
  ['teaspoon', 'volume', '0.00492892159375 0.005', 'teaspoon+ tsp tsps'],
  ['barrel', 'volume', '158.987294928', 'barrel+ bbl bbls'],
  ['barrel per day', 'other', '', 'bpd'],
  ['bushel', 'volume', '35.23907016688 36.36872', 'bushel+'],
  ['firkin', 'volume', '40.91481', 'firkin+'],
  ['hogshead', 'volume', '', 'hogshead+'],
  ['kilogram', 'mass', '1', 'kilogram+ kilogramme+ kilo+ kg kgs k.g.', 'kg'],
  ['gram', 'mass', '0.001', 'gram+ gramme+ gm gms gs', 'g'],
  ['milligram', 'mass', '0.000001', 'milligram+ milligramme+ mg', 'mg'],
  ['microgram', 'mass', '0.000000001', 'microgram+ microgramme+ mcg', 'μg µg ug'],
  ['tonne', 'mass', '1000', 'tonne+ metric_ton+ metric_tonne+', 't'],
  ['ton', 'mass', '907.18474 1016.0469088 1000', 'ton+'],
  ['short ton', 'mass', '907.18474', 'short_ton+'],
  ['long ton', 'mass', '1016.0469088', 'long_ton+'],
  ['kiloton', 'mass', '1000000', 'kiloton+ kilotonne+', 'kt'],
  ['megaton', 'mass', '1000000000', 'megaton+ megatonne+', 'Mt'],
  ['pound', 'mass', '0.45359237', 'pound+ lb lbs'],
  ['ounce', 'mass', '0.028349523125', 'ounce+ oz'],
  ['stone', 'mass', '6.35029318', 'stone', 'st'],
  ['carat', 'mass', '0.0002', 'carat+'],
  ['drachm', 'mass', '', 'drachm+ drachma+ dram+'],
  ['grain', 'mass', '0.00006479891', 'grain+', 'gr'],
  ['quintal', 'mass', '100', 'quintal+'],
  ['second', 'time', '1', 'second+ sec secs', 's'],
  ['millisecond', 'time', '0.001', 'millisecond+ msec msecs', 'ms'],
  ['microsecond', 'time', '0.000001', 'microsecond+ μsec μsecs usec', 'μs µs'],
  ['nanosecond', 'time', '0.000000001', 'nanosecond+', 'ns'],
  ['minute', 'time', '60', 'minute+ min mins'],
  ['hour', 'time', '3600', 'hour+ hr hrs', 'h'],
  ['day', 'time', '86400', 'day+'],
  ['week', 'time', '604800', 'week+ wk wks'],
  ['fortnight', 'time', '1209600', 'fortnight+'],
  ['month', 'calendar', '1', 'month+ mth mths mos'],
  ['year', 'calendar', '12', 'year+ yr yrs'],
  ['decade', 'calendar', '120', 'decade+'],
  ['century', 'calendar', '1200', 'century centuries'],
  ['millennium', 'calendar', '12000', 'millennium millennia millenniums'],
  ['megayear', 'calendar', '12000000', '', 'Myr'],
  ['gigayear', 'calendar', '12000000000', '', 'Gyr'],
  [
    'degree Celsius',
    'temperature',
    '1',
    'degree_celsius degrees_celsius degree_centigrade degrees_centigrade deg_c degc degrees_c celsius celcius centigrade centigrate',
    'C ℃ ºC',
  ],
  ['degree Fahrenheit', 'temperature', '5/9', 'degree_fahrenheit degrees_fahrenheit deg_f degf degrees_f fahrenheit farenheit', 'F ℉ ºF'],
  ['kelvin', 'temperature', '1', 'kelvin+', 'K'],
  ['degree', 'temperature', '', 'degree+ deg', '°'],
  ['radian', 'angle', '', 'radian+ rad'],
  ['turn', 'angle', '', 'turn+'],
  ['arcminute', 'angle', '', 'arcminute+ arc_minute+ arcmin'],
  ['arcsecond', 'angle', '', 'arcsecond+ arc_second+ arcsec'],
  ['mile per hour', 'speed', '0.44704', 'mph'],
  ['kilometre per hour', 'speed', '5/18', 'kph kmph kmh'],
  ['knot', 'speed', '463/900', 'knot+ kt kts kn'],
  ['percent', 'share', '1', 'percent per_cent pct percents p.c p.c.', '% pc'],
  ['per mille', 'share', '0.1', 'per_mille per_mil per_thousand part+_per_thousand', '‰'],
  ['percentage point', 'other', '1', 'percentage_point+ percent_point+ per_cent_point+', 'pp'],
  ['basis point', 'other', '0.01', 'basis_point+ bps'],
  ['bit', 'data', '0.125', 'bit+'],
  ['byte', 'data', '1', 'byte+', 'B'],
  ['kilobyte', 'data', '1000', 'kilobyte+', 'kB KB kb'],
  ['megabyte', 'data', '1000000', 'megabyte+', 'MB'],
  ['gigabyte', 'data', '1000000000', 'gigabyte+', 'GB'],
  ['terabyte', 'data', '1000000000000', 'terabyte+', 'TB'],
  ['petabyte', 'data', '1000000000000000', 'petabyte+', 'PB'],
  ['kibibyte', 'data', '1024', 'kibibyte+', 'KiB'],
  ['mebibyte', 'data', '1048576', 'mebibyte+', 'MiB'],
  ['gibibyte', 'data', '1073741824', 'gibibyte+', 'GiB'],
  ['megabit', 'data', '125000', 'megabit+', 'Mb Mbit'],
  ['gigabit', 'data', '125000000', 'gigabit+', 'Gb Gbit'],
  ['megabit per second', 'other', '', 'mbps', 'Mbps Mbit/s'],
  ['gigabit per second', 'other', '', 'gbps', 'Gbps'],
  ['watt', 'power', '1', 'watt+', 'W'],
  ['milliwatt', 'power', '0.001', 'milliwatt+', 'mW'],
  ['kilowatt', 'power', '1000', 'kilowatt+ kw', 'kW'],
  ['megawatt', 'power', '1000000', 'megawatt+', 'MW'],
  ['gigawatt', 'power', '1000000000', 'gigawatt+ gw', 'GW'],
  ['terawatt', 'power', '1000000000000', 'terawatt+', 'TW'],
  ['horsepower', 'power', '745.69987158227022', 'horsepower bhp hp'],
  ['metric horsepower', 'power', '735.49875', 'metric_horsepower', 'PS'],
  ['joule', 'energy', '1', 'joule+', 'J'],
  ['kilojoule', 'energy', '1000', 'kilojoule+', 'kJ'],
  ['megajoule', 'energy', '1000000', 'megajoule+', 'MJ'],
  ['calorie', 'energy', '4184', 'calorie+ kcal kilocalorie+', 'kcal'],
  ['watt hour', 'energy', '3600', 'watt_hour+ watt-hour+', 'Wh'],
  ['kilowatt hour', 'energy', '3600000', 'kilowatt_hour+ kilowatt-hour+ kwh', 'kWh'],
  ['megawatt hour', 'energy', '3600000000', 'megawatt_hour+ megawatt-hour+ mwh', 'MWh'],
  ['gigawatt hour', 'energy', '3600000000000', 'gigawatt_hour+ gigawatt-hour+ gwh', 'GWh'],
  ['terawatt hour', 'energy', '3600000000000000', 'terawatt_hour+ terawatt-hour+ twh', 'TWh'],
  ['pascal', 'pressure', '1', 'pascal+', 'Pa'],
  ['hectopascal', 'pressure', '100', 'hectopascal+ millibar+', 'hPa mb mbar'],
  ['kilopascal', 'pressure', '1000', 'kilopascal+', 'kPa'],
  ['megapascal', 'pressure', '1000000', 'megapascal+', 'MPa'],
  ['pound per square inch', 'pressure', '', 'psi'],
  ['hertz', 'frequency', '1', 'hertz', 'Hz'],
  ['kilohertz', 'frequency', '1000', 'kilohertz', 'kHz'],
  ['megahertz', 'frequency', '1000000', 'megahertz', 'MHz'],
  ['gigahertz', 'frequency', '1000000000', 'gigahertz', 'GHz'],
  ['decibel', 'other', '', 'decibel+', 'dB dBA'],
  ['candela', 'other', '', 'candela+', 'cd'],
  ['lumen', 'other', '', 'lumen+', 'lm'],
  ['barn', 'other', '', '', 'b'],
  ['joule second', 'other', '', '', 'Js'],
  ['candela second', 'other', '', '', 'cds'],
  ['inverse second', 'frequency', '1', '', 's-1'],
  ['ton per day', 'other', '', 'tpd'],
  ['revolution per minute', 'other', '', 'rpm rpms revolution+_per_minute'],
  ['beat per minute', 'other', '', 'bpm beat+_per_minute'],
  ['word per minute', 'other', '', 'wpm word+_per_minute'],
  ['frame per second', 'other', '', 'fps frame+_per_second'],
  ['dot per inch', 'other', '', 'dpi'],
  ['pixel per inch', 'other', '', 'ppi'],
  ['mile per gallon', 'other', '', 'mpg'],
  ['gallon per minute', 'other', '', 'gpm'],
  ['cubic foot per second', 'other', '', 'cfs'],
  ['part per million', 'other', '1', 'ppm part+_per_million'],
  ['part per billion', 'other', '0.001', 'ppb part+_per_billion'],
  ['part per trillion', 'other', '0.000001', 'ppt part+_per_trillion'],
  ['British thermal unit', 'energy', '', 'btu btus british_thermal_unit+'],
  ['million British thermal units', 'energy', '', 'mmbtu mbtu'],
  ['therm', 'energy', '', 'therm+'],
  [
    'foot-pound',
    'other',
    '',
    'foot-pound+ foot_pound+ foot-lb+ foot_lb+ ft-lb+ ft_lb+ pound-foot pound-feet pound_foot pound_feet lb-ft lb_ft lbs_ft',
  ],
  ['newton metre', 'other', '', 'newton_metre+ newton_meter+ newton-metre+ newton-meter+', 'Nm'],
  ['lux', 'other', '', 'lux'],
  ['nit', 'other', '', 'nit+'],
  ['volt-ampere', 'other', '1', 'volt_ampere+ volt-ampere+'],
  ['kilovolt-ampere', 'other', '', 'kilovolt_ampere+ kilovolt-ampere+', 'kVA'],
  ['megavolt-ampere', 'other', '', 'megavolt_ampere+ megavolt-ampere+', 'MVA'],
  ['weber', 'other', '', 'weber+', 'Wb'],
  ['gauss', 'magnetic field', '0.0001', 'gauss'],
  ['rem', 'equivalent dose', '0.01', '', 'rem rems'],
  ['millirem', 'equivalent dose', '0.00001', 'millirem+', 'mrem'],
  ['centipoise', 'other', '', 'centipoise', 'cP'],
  ['dyne', 'force', '0.00001', 'dyne+', 'dyn'],
  ['kilogram-force', 'force', '9.80665', 'kilogram-force', 'kgf'],
  ['pound-force', 'force', '4.4482216152605', 'pound-force', 'lbf'],
  ['erg', 'energy', '0.0000001', 'erg+'],
  ['torr', 'pressure', '101325/760', 'torr'],
  ['baud', 'other', '', 'baud'],
  ['teraflop', 'other', '', 'teraflop+', 'TFLOPS TFLOP'],
  ['gigaflop', 'other', '', 'gigaflop+', 'GFLOPS GFLOP'],
  ['petaflop', 'other', '', 'petaflop+', 'PFLOPS PFLOP'],
  ['exaflop', 'other', '', 'exaflop+', 'EFLOPS'],
  ['tonne-kilometre', 'other', '', 'tonne-kilometre+ tonne_kilometre+ ton-kilometre+ ton_kilometer+ ton-mile+ ton_mile+'],
  ['twenty-foot equivalent unit', 'other', '', 'twenty-foot_equivalent_unit+', 'TEU TEUs'],
  ['diopter', 'other', '', 'dioptre+ diopter+'],
  ['troy pound', 'mass', '0.3732417216', 'troy_pound+'],
  ['international unit', 'other', '', 'international_unit+', 'IU'],
  ['curie', 'other', '', 'curie+ millicurie+'],
  ['atmosphere', 'pressure', '101325', '', 'atm'],
  ['bar', 'pressure', '100000', '', 'bar bars'],
  ['millimetre of mercury', 'pressure', '133.322387415', '', 'mmHg'],
  ['kilobit per second', 'other', '', 'kbps', 'kbps kbit/s'],
  ['terabit', 'data', '125000000000', 'terabit+', 'Tb Tbit'],
  ['exabyte', 'data', '1000000000000000000', 'exabyte+', 'EB'],
  ['zettabyte', 'data', '1000000000000000000000', 'zettabyte+', 'ZB'],
  ['tebibyte', 'data', '1099511627776', 'tebibyte+', 'TiB'],
  ['astronomical unit', 'length', '149597870700', 'astronomical_unit+', 'AU'],
  ['hundredweight', 'mass', '50.80234544 45.359237', 'hundredweight+ cwt'],
  ['troy ounce', 'mass', '0.0311034768', 'troy_ounce+'],
  ['nanogram', 'mass', '0.000000000001', 'nanogram+', 'ng'],
  ['gigaton', 'mass', '1000000000000', 'gigaton+ gigatonne+', 'Gt'],
  ['board foot', 'volume', '2.359737216', 'board_foot board_feet'],
  ['microlitre', 'volume', '0.000001', 'microlitre+ microliter+', 'μl μL µl µL'],
  ['kilolitre', 'volume', '1000', 'kilolitre+ kiloliter+', 'kl kL'],
  ['megapixel', 'other', '', 'megapixel+', 'MP Mpx'],
  ['pixel', 'other', '', 'pixel+'],
  ['calibre', 'other', '', 'caliber calibre'],
  ['gauge', 'other', '', 'gauge'],
];

const named = new Set(ROWS.map(([name]) => name));

export const UNITS: readonly Unit[] = [...ROWS, ...prefixedRows(named)].map(([name, dimension, factors, forms, signs]) => ({
  name,
  dimension,
  factors: words(factors),
  forms: words(forms).flatMap(plurals),
  signs: words(signs ?? ''),
}));

/** `inch+` with its plural in -s; `beat+_per_minute` with that of its first word. */
function plurals(form: string): string[] {
  const at = form.indexOf('+');
  return at < 0 ? [form] : [form.replace('+', ''), form.replace('+', 's')];
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** Units of these spellings stand for themselves when written with a figure only (`12 stone`, `90 turns`): in words they are ordinary nouns. */
export const FIGURES_ONLY = words('nit nits stone turn turns grain grains cup cups bit bits knot knots gauge mi');

/** Spellings that are ordinary words or other signs unless they stand right behind the figure or end the phrase. */
export const RISKY_SIGNS = words('st in m s h g t l L b B A C F K V N W J cd pm am d p c pc atm bar bars mA AU PS Ah MP pp Mt');

/** Units of which a bare article says one: `nearly a year`, `over a mile`. */
export const AFTER_ARTICLE = words(
  'hour hr week fortnight month year decade century millennium mile kilometer kilometre km meter metre centimeter centimetre millimeter millimetre liter litre ml milliliter millilitre kilo kilogram kilogramme kg gram gramme ton tonne gallon pint inch foot hectare acre megawatt gigawatt kilowatt kilobyte kibibyte megabyte gigabyte terabyte day minute pound ounce quart cup barrel bushel teaspoon tablespoon yard carat lb oz percentage cubic square metric nautical dollar euro',
);

/** Of these, those that are money, dishes and words as well: an article says one only before what they hold (`a pound of rice`). */
export const HOLDERS = words('pound ounce quart cup barrel bushel teaspoon tablespoon yard carat');

/** Parts that a fraction is counted in: half an hour is 30 minutes, 0.5 kg (but not 1.5 kg) are 500 grams. */
export const PARTS: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
  kilogram: ['gram', 1000],
  century: ['year', 100],
  decade: ['year', 10],
};
