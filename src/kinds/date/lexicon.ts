/**
 * Words of dates and times, written for this project. Zone offsets are those of the IANA time zone database (public domain);
 * holiday rules are those of the laws and churches that keep them.
 */

/** Long name first. Those marked in {@link DOUBTFUL} need more than their spelling. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Monday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** Also verbs, first names, newspapers or other words: read as dates only next to a number or a preposition that asks for a date. */
export const DOUBTFUL = [
  'may',
  'march',
  'mar',
  'april',
  'june',
  'august',
  'jan',
  'jun',
  'jul',
  'dec',
  'oct',
  'nov',
  'apr',
  'aug',
  'feb',
  'sep',
  'sept',
  'febr',
];
/** Weekday abbreviations that are words of their own. */
export const DOUBTFUL_WEEKDAYS = ['mon', 'wed', 'fri', 'sat', 'sun', 'thu', 'tue'];

/** EDTF season codes. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

export const UNITS: Readonly<Record<string, readonly string[]>> = {
  second: ['seconds', 'second', 'secs', 'sec'],
  minute: ['minutes', 'minute', 'mins', 'min'],
  hour: ['hours', 'hour', 'hrs', 'hr'],
  day: ['days', 'day'],
  week: ['weeks', 'week'],
  fortnight: ['fortnights', 'fortnight'],
  weekend: ['weekends', 'weekend'],
  month: ['months', 'month'],
  quarter: ['quarters', 'quarter'],
  year: ['years', 'year', 'yrs', 'yr'],
  decade: ['decades', 'decade'],
  century: ['centuries', 'century'],
};

/** Parts of a day, with the hours they cover: `[from, to)`, beyond 24 for the small hours that still belong to the evening. */
export const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  dawn: [4, 8],
  sunrise: [4, 8],
  daybreak: [4, 8],
  morning: [0, 12],
  forenoon: [6, 12],
  midday: [11, 14],
  lunchtime: [11, 15],
  afternoon: [12, 18],
  dusk: [16, 22],
  sunset: [16, 22],
  evening: [16, 24],
  night: [17, 30],
  overnight: [18, 32],
};
/** Parts that one names rather loosely: `lunchtime today`, but `at sunset`. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, tmrw: 1 };

export const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** `the sixties`. Twenties to fifties are as often ages or temperatures, but those are written in figures. */
export const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties noughties'.split(' ');

/** Hours east of Greenwich; two where daylight saving is left open. `null`: known as a zone only. */
export const ZONES: Readonly<Record<string, readonly number[] | null>> = {
  et: [-5, -4],
  est: [-5],
  edt: [-4],
  ct: [-6, -5],
  cst: [-6],
  cdt: [-5],
  mt: [-7, -6],
  mst: [-7],
  mdt: [-6],
  pt: [-8, -7],
  pst: [-8],
  pdt: [-7],
  akst: [-9],
  akdt: [-8],
  hst: [-10],
  ast: [-4],
  adt: [-3],
  nst: [-3.5],
  ndt: [-2.5],
  gmt: [0],
  utc: [0],
  bst: [1],
  wet: [0],
  west: [1],
  cet: [1],
  cest: [2],
  eet: [2],
  eest: [3],
  msk: [3],
  sast: [2],
  ist: null,
  pkt: [5],
  hkt: [8],
  sgt: [8],
  jst: [9],
  kst: [9],
  awst: [8],
  acst: [9.5],
  acdt: [10.5],
  aest: [10],
  aedt: [11],
  nzst: [12],
  nzdt: [13],
};
/** Zones of countries that write the month first. */
export const MONTH_FIRST_ZONES = [
  'et',
  'est',
  'edt',
  'ct',
  'cst',
  'cdt',
  'mt',
  'mst',
  'mdt',
  'pt',
  'pst',
  'pdt',
  'akst',
  'akdt',
  'hst',
  'eastern',
  'central',
  'mountain',
  'pacific',
];
/** Zones of places that count the hours to 24 in timestamps. */
export const FULL_DAY_ZONES = ['gmt', 'utc', 'bst', 'cet', 'cest', 'eet', 'eest', 'wet', 'msk'];
/** Zones that are also words in lower case. */
export const NAMED_ZONES: Readonly<Record<string, readonly number[]>> = {
  eastern: [-5, -4],
  central: [-6, -5],
  mountain: [-7, -6],
  pacific: [-8, -7],
};

/** How a holiday is told. `at`: month and day; `nth`: month, weekday (Monday 0), which one (`plus` days); `easter`: days after Easter Sunday; `election`: the day after the first Monday of November. */
export type Rule =
  | { readonly at: readonly [number, number] }
  | { readonly nth: readonly [number, number, number]; readonly plus?: number }
  | { readonly easter: number }
  | { readonly election: true };

export interface Holiday {
  /** Folded words, one form per entry; an apostrophe-s is a word of its own. */
  readonly forms: readonly string[];
  readonly rule: Rule;
  /** Named without `Day`, `Eve` or the like it is also a season, a person or a thing: it needs a preposition or a year. */
  readonly loose?: true;
  /** A church or a man unless a year follows. */
  readonly yearly?: true;
}

export const HOLIDAYS: readonly Holiday[] = [
  { forms: ["new year 's day", 'new years day', 'new year day'], rule: { at: [1, 1] } },
  { forms: ['new year'], rule: { at: [1, 1] }, loose: true },
  { forms: ["new year 's eve", 'new years eve', 'new year eve'], rule: { at: [12, 31] } },
  { forms: ['martin luther king jr . day', 'martin luther king jr day', 'martin luther king day', 'mlk day'], rule: { nth: [1, 0, 3] } },
  { forms: ['groundhog day'], rule: { at: [2, 2] } },
  { forms: ["valentine 's day", 'valentines day', "st . valentine 's day", "saint valentine 's day"], rule: { at: [2, 14] } },
  { forms: ['presidents day', "presidents ' day", "president 's day"], rule: { nth: [2, 0, 3] } },
  { forms: ["st . patrick 's day", "st patrick 's day", "saint patrick 's day", 'st . patricks day'], rule: { at: [3, 17] } },
  { forms: ["saint patrick 's", "st . patrick 's", "st patrick 's", 'saint patrick'], rule: { at: [3, 17] }, yearly: true },
  { forms: ['good friday'], rule: { easter: -2 } },
  { forms: ['ash wednesday'], rule: { easter: -46 } },
  { forms: ['mardi gras'], rule: { easter: -47 }, loose: true },
  { forms: ['palm sunday'], rule: { easter: -7 } },
  { forms: ['easter sunday', 'easter day'], rule: { easter: 0 } },
  { forms: ['easter'], rule: { easter: 0 }, loose: true },
  { forms: ['easter monday'], rule: { easter: 1 } },
  { forms: ['pentecost'], rule: { easter: 49 }, loose: true },
  { forms: ["april fool 's day", "april fools ' day", 'april fools day'], rule: { at: [4, 1] } },
  { forms: ['earth day'], rule: { at: [4, 22] } },
  { forms: ['anzac day'], rule: { at: [4, 25] } },
  { forms: ['cinco de mayo'], rule: { at: [5, 5] } },
  { forms: ['memorial day'], rule: { nth: [5, 0, -1] } },
  { forms: ["international women 's day"], rule: { at: [3, 8] } },
  { forms: ['juneteenth'], rule: { at: [6, 19] } },
  { forms: ["father 's day", 'fathers day'], rule: { nth: [6, 6, 3] } },
  { forms: ['canada day'], rule: { at: [7, 1] } },
  { forms: ['bastille day'], rule: { at: [7, 14] } },
  { forms: ['labor day', 'labour day'], rule: { nth: [9, 0, 1] } },
  { forms: ['columbus day'], rule: { nth: [10, 0, 2] } },
  { forms: ['halloween'], rule: { at: [10, 31] }, loose: true },
  { forms: ['bonfire night', 'guy fawkes night'], rule: { at: [11, 5] } },
  { forms: ['election day'], rule: { election: true } },
  { forms: ['armistice day', 'veterans day', "veterans ' day", "veteran 's day"], rule: { at: [11, 11] } },
  { forms: ['thanksgiving day'], rule: { nth: [11, 3, 4] } },
  { forms: ['thanksgiving'], rule: { nth: [11, 3, 4] }, loose: true },
  { forms: ['black friday'], rule: { nth: [11, 3, 4], plus: 1 } },
  { forms: ['christmas eve'], rule: { at: [12, 24] } },
  { forms: ['christmas day'], rule: { at: [12, 25] } },
  { forms: ['christmas'], rule: { at: [12, 25] }, loose: true },
  { forms: ['boxing day', "st . stephen 's day", "st stephen 's day"], rule: { at: [12, 26] } },
  { forms: ['cyber monday'], rule: { nth: [11, 3, 4], plus: 4 } },
  { forms: ['april fools', "april fool 's"], rule: { at: [4, 1] }, loose: true },
  { forms: ['may day'], rule: { at: [5, 1] } },
  { forms: ['flag day'], rule: { at: [6, 14] } },
  { forms: ['mothering sunday'], rule: { easter: -21 } },
  { forms: ['ascension day'], rule: { easter: 39 } },
  { forms: ['whit monday', 'pentecost monday'], rule: { easter: 50 } },
  { forms: ['maundy thursday', 'holy thursday'], rule: { easter: -3 } },
  { forms: ['shrove tuesday', 'fat tuesday', 'pancake day'], rule: { easter: -47 } },
  { forms: ['guy fawkes day'], rule: { at: [11, 5] } },
  { forms: ["all saints ' day", 'all saints day', "all saint 's day"], rule: { at: [11, 1] } },
  { forms: ["all souls ' day", 'all souls day'], rule: { at: [11, 2] } },
  { forms: ['world aids day'], rule: { at: [12, 1] } },
  { forms: ['australia day'], rule: { at: [1, 26] } },
  { forms: ['holocaust remembrance day'], rule: { at: [1, 27] } },
  { forms: ['remembrance sunday'], rule: { nth: [11, 6, 2] } },
  { forms: ["st . george 's day", "st george 's day"], rule: { at: [4, 23] } },
  { forms: ["st . andrew 's day", "st andrew 's day"], rule: { at: [11, 30] } },
  { forms: ["st . david 's day", "st david 's day"], rule: { at: [3, 1] } },
  { forms: ['easter saturday', 'holy saturday'], rule: { easter: -1 } },
  { forms: ['whit sunday', 'pentecost sunday'], rule: { easter: 49 } },
  { forms: ['trinity sunday'], rule: { easter: 56 } },
  { forms: ["patriots ' day", 'patriots day', "patriot 's day"], rule: { nth: [4, 0, 3] } },
  { forms: ['small business saturday'], rule: { nth: [11, 3, 4], plus: 2 } },
  { forms: ['giving tuesday'], rule: { nth: [11, 3, 4], plus: 5 } },
  { forms: ['inauguration day'], rule: { at: [1, 20] } },
  { forms: ['burns night'], rule: { at: [1, 25] } },
  { forms: ['waitangi day'], rule: { at: [2, 6] } },
  { forms: ['v-e day', 've day'], rule: { at: [5, 8] } },
  { forms: ['pearl harbor day', 'pearl harbor remembrance day'], rule: { at: [12, 7] } },
  { forms: ['remembrance day'], rule: { at: [11, 11] } },
  { forms: ['twelfth night'], rule: { at: [1, 5] }, loose: true },
  { forms: ['christmas night'], rule: { at: [12, 25] } },
  { forms: ['thanksgiving eve'], rule: { nth: [11, 3, 4], plus: -1 } },
  { forms: ['early may bank holiday'], rule: { nth: [5, 0, 1] } },
  { forms: ['spring bank holiday'], rule: { nth: [5, 0, -1] } },
  { forms: ['august bank holiday'], rule: { nth: [8, 0, -1] } },
  { forms: ['arbor day'], rule: { nth: [4, 4, -1] } },
  { forms: ["singles ' day", 'singles day', "single 's day"], rule: { at: [11, 11] } },
  { forms: ['epiphany'], rule: { at: [1, 6] }, yearly: true },
  { forms: ["washington 's birthday"], rule: { nth: [2, 0, 3] } },
  { forms: ["indigenous peoples ' day", 'indigenous peoples day', "indigenous people 's day"], rule: { nth: [10, 0, 2] } },
];

/** Approximators, longest first where one ends another. `sense`: which side of the named point the real one lies on. */
export const APPROXIMATORS: readonly { readonly words: string; readonly sense: 'around' | 'before' | 'after' | 'by' | 'from' }[] = [
  { words: 'just before', sense: 'before' },
  { words: 'shortly before', sense: 'before' },
  { words: 'right before', sense: 'before' },
  { words: 'a little before', sense: 'before' },
  { words: 'a bit before', sense: 'before' },
  { words: 'slightly before', sense: 'before' },
  { words: 'some time before', sense: 'before' },
  { words: 'sometime before', sense: 'before' },
  { words: 'a few minutes before', sense: 'before' },
  { words: 'minutes before', sense: 'before' },
  { words: 'moments before', sense: 'before' },
  { words: 'before', sense: 'before' },
  { words: 'just after', sense: 'after' },
  { words: 'shortly after', sense: 'after' },
  { words: 'soon after', sense: 'after' },
  { words: 'right after', sense: 'after' },
  { words: 'a little after', sense: 'after' },
  { words: 'a bit after', sense: 'after' },
  { words: 'slightly after', sense: 'after' },
  { words: 'some time after', sense: 'after' },
  { words: 'sometime after', sense: 'after' },
  { words: 'a few minutes after', sense: 'after' },
  { words: 'minutes after', sense: 'after' },
  { words: 'moments after', sense: 'after' },
  { words: 'a little past', sense: 'after' },
  { words: 'shortly past', sense: 'after' },
  { words: 'just past', sense: 'after' },
  { words: 'after', sense: 'after' },
  { words: 'past', sense: 'after' },
  { words: 'some time around', sense: 'around' },
  { words: 'sometime around', sense: 'around' },
  { words: 'about', sense: 'around' },
  { words: 'around', sense: 'around' },
  { words: 'approximately', sense: 'around' },
  { words: 'roughly', sense: 'around' },
  { words: 'circa', sense: 'around' },
  { words: 'close to', sense: 'around' },
  { words: 'nearly', sense: 'before' },
  { words: 'almost', sense: 'before' },
  { words: 'no later than', sense: 'by' },
  { words: 'as late as', sense: 'around' },
  { words: 'as early as', sense: 'from' },
  { words: 'no earlier than', sense: 'from' },
  { words: 'by', sense: 'by' },
];
