/** The days of an article with the events that they date, and what the clause of each says of it. */
import type { DateValue, NameValue, QuantityValue } from '../../kinds/index.js';
import type { Found } from '../../kinds/kind.js';
import type { Story } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { breaksAt, isConjunction, isRelative } from '../../text/clause.js';
import { type Dated, datedBy } from '../../text/dated.js';
import { deedOf } from '../../text/deeds.js';
import { lemmaOf } from '../../text/lemma.js';
import { modalityOf } from '../../text/modality.js';
import { isStop } from '../../text/rarity.js';
import { WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { surroundings, type Words, weightOf } from '../context.js';
import { isByOtherClock } from './clocks.js';
import { isOfPicture } from './pictures.js';

/** What the clause of an event says. */
export interface Said {
  /** Content words of the clause without the event's own, and of the sentence. */
  readonly clause: Words;
  readonly sentence: Words;
  /** Last words of the names in the clause, places left out. */
  readonly names: ReadonlySet<number>;
  /** Last words of the places in the clause. */
  readonly places: ReadonlySet<number>;
  /** Numbers of what is counted in the clause. */
  readonly counts: ReadonlySet<string>;
  /** *Another*, *again*, *the second*: one of several such events. */
  readonly isOneOfSeveral: boolean;
  /** *Overnight*: it may have been on either of two days. */
  readonly isOvernight: boolean;
  /** Planned, denied or conditional: it may never have come about. */
  readonly isOpen: boolean;
}

/** An event and its day. What is said of it is worked out when it is first asked for: most events meet none that fits. */
export class Event {
  private saidKnown: Said | undefined;

  constructor(
    /** Index of the article in its story. */
    readonly article: number,
    readonly found: Found<'date'>,
    readonly dated: Dated,
    /** The deed that came about, or null where none is known. */
    readonly deed: string | null,
    private readonly within: Extracted,
    private readonly beside: readonly Found[],
  ) {}

  /** Which sentence of the article, from 0. */
  get at(): number {
    return this.within.tokens.sentence[this.found.first];
  }

  get said(): Said {
    return (this.saidKnown ??= saidOf(this.within, this.found, this.dated, this.beside));
  }
}

/** The events of a story whose day, month or year is told in words or figures: not *last week*, *by Friday* or *yesterday*. */
export const eventsOf = (story: Story): Event[] =>
  story.articles.flatMap((article, index) => {
    const bySentence = new Map<number, Found[]>();
    for (const found of article.found) {
      const s = article.tokens.sentence[found.first];
      const list = bySentence.get(s);
      if (list) list.push(found);
      else bySentence.set(s, [found]);
    }
    return article.found.flatMap((found) =>
      found.kind === 'date' && isDay(found.value as DateValue)
        ? (eventAt(article, index, found as Found<'date'>, bySentence.get(article.tokens.sentence[found.first])!) ?? [])
        : [],
    );
  });

const DATE = /^(?:\d{4}|\d{4}-\d\d|XXXX-\d\d|(?:\d{4}|XXXX)-\d\d-\d\d)(?:$|T)/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const YEAR = /^\d{4}$/;
const IN = wordSet(['in', 'during']);
const TIME = /^T\d\d:\d\d$/;

/** A weekday, a day, a month, a year or a time of day. */
const isDay = ({ edtf, relative, approx }: DateValue): boolean =>
  (approx === null || (edtf ?? '').includes('T')) &&
  (relative === undefined
    ? edtf !== null && (DATE.test(edtf) || TIME.test(edtf))
    : WEEKDAY.test(relative) ||
      (((/\d/.test(relative) && !/ago/.test(relative)) || MONTH.test(relative)) && edtf !== null && DATE.test(edtf)));

/** The date alone, as `2024-10-22`, `XXXX-10-22`, `2024-10`, `2024` or `friday`; empty for a bare time of day. */
export const dayOf = ({ found: { value } }: Event): string =>
  value.relative !== undefined && WEEKDAY.test(value.relative) ? value.relative : (value.edtf ?? '').split('T')[0];

const TOLD = new Set(['prose', 'list', 'caption']);
/** Words before an event that may say it is planned, or did not come about. */
const BEFORE = 5;
const SEVERAL = wordSet(
  'another more also again second third fourth fifth sixth seventh eighth ninth tenth separate separately further previous previously'.split(
    ' ',
  ),
);

/** *A Sept. 1 call*: there are calls of other days. */
const INDEFINITE = wordSet(['a', 'an']);
const THAN = wordOf('than');
const OVERNIGHT = wordOf('overnight');

function eventAt(article: Extracted, index: number, found: Found<'date'>, beside: readonly Found[]): Event | null {
  const { tokens, zones } = article;
  if (!TOLD.has(zones[tokens.sentence[found.first]]) || isByOtherClock(tokens.text, found.start)) return null;
  if (beside.some((other) => other.kind === 'date' && (isJoined(article, other, found) || isJoined(article, found, other)))) return null;
  const dated = datedBy(tokens, found.first, found.last);
  // *a 2020 candidate*
  if (dated?.by === 'verb' && YEAR.test(found.value.edtf ?? '') && (found.first === 0 || !IN.has(tokens.word[found.first - 1])))
    return null;
  if (dated === null || isOfPicture(tokens, found)) return null;
  return new Event(index, found, dated, deedAt(article, dated), article, beside);
}

function saidOf(article: Extracted, found: Found<'date'>, dated: Dated, beside: readonly Found[]): Said {
  const { tokens } = article;
  const [from, to] = clauseOf(article, found, dated, beside);
  const { planned, negated, conditional } = modalityOf(tokens, Math.max(from, dated.at - BEFORE), dated.at + 1);
  const clause = new Map<number, number>();
  let isOneOfSeveral = dated.by === 'noun' && found.first > 0 && INDEFINITE.has(tokens.word[found.first - 1]);
  let isOvernight = false;
  for (let i = from; i < to; i++) {
    if (i === dated.at || (i >= found.first && i < found.last) || tokens.type[i] !== WORD) continue;
    isOvernight ||= tokens.word[i] === OVERNIGHT;
    isOneOfSeveral ||= SEVERAL.has(tokens.word[i]) && tokens.word[i + 1] !== THAN;
    const weight = isStop(tokens.word[i]) ? 0 : weightOf(tokens.word[i]);
    if (weight > 0) clause.set(lemmaOf(tokens.word[i]), weight);
  }
  const inside = beside.filter((other) => other.first >= from && other.last <= to);
  const named = inside.filter(({ kind }) => kind === 'name');
  const isPlace = ({ value }: Found): boolean => (value as NameValue).type === 'place';
  const lastWord = ({ last }: Found): number => tokens.word[last - 1];
  const counts = inside.flatMap(({ kind, value }) => (kind === 'quantity' ? ((value as QuantityValue).number ?? []) : []));
  return {
    clause,
    sentence: surroundings(article, found).sentence,
    names: new Set(named.filter((name) => !isPlace(name)).map(lastWord)),
    places: new Set(named.filter(isPlace).map(lastWord)),
    counts: new Set(counts),
    isOneOfSeveral,
    isOvernight,
    isOpen: planned || negated || conditional,
  };
}

const JOINERS = wordSet(['and', 'or', 'to', 'through', 'until']);

/** *On Friday and Sunday*, *between March and May*: the event has not one date. */
const isJoined = ({ tokens }: Extracted, a: Found, b: Found): boolean =>
  a.last < b.first && b.first - a.last <= 2 && JOINERS.has(tokens.word[a.last]);

/** Who is found dead died before. */
const FINDING = new Set(['find', 'discover', 'recover', 'locate', 'pronounce', 'declare'].map(wordOf));

/** Deeds that say nothing of what came about. */
const FAINT = new Set('HAVE CONTAIN TOTAL FAMILY SEE REPORT SPEAK LIVE MEASURE LAST WORK FOLLOW HAPPEN'.split(' '));

function deedAt({ tokens }: Extracted, { subject, deed, lemma }: Dated): string | null {
  if (FINDING.has(lemma)) return 'FIND';
  const came = subject >= 0 ? (deedOf(tokens, subject, subject + 1)[0]?.deed ?? deed) : deed;
  return came === null || FAINT.has(came) ? null : came;
}

/** Words of whom a relative clause tells: *Ann Cole, who died on Friday*. */
const ANTECEDENT = 9;

/** Tokens of the clause around a date and its event, up to the next date on either side. */
function clauseOf({ tokens }: Extracted, found: Found, dated: Dated, beside: readonly Found[]): [number, number] {
  const s = tokens.sentence[found.first];
  const [first, last] = [Math.min(dated.at, found.first), Math.max(dated.at + 1, found.last)];
  let [least, most] = [tokens.sentences[s], tokens.sentences[s + 1]];
  for (const other of beside) {
    if (other.kind !== 'date' || other === found) continue;
    if (other.last <= first) least = Math.max(least, other.last);
    else if (other.first >= last) most = Math.min(most, other.first);
  }
  let from = first;
  while (from > least && !opens(from - 1)) from--;
  if (from > least && isRelative(tokens.word[from - 1]))
    for (let i = 0; i < ANTECEDENT && from > least && !breaksAt(tokens, from - 1); i++) from--;
  let to = last;
  // *signed Cole on Tuesday and Hale on Friday*
  const isShared = most < tokens.sentences[s + 1];
  while (to < most && !opens(to) && !(isShared && isConjunction(tokens.word[to]))) to++;
  return [from, to];

  function opens(i: number): boolean {
    return breaksAt(tokens, i) || isRelative(tokens.word[i]);
  }
}
