/**
 * Log-likelihood ratios in bits, per field of evidence. Data, not code.
 */
import { ageWeights } from './data/age-weights.js';
import { nameWeights } from './data/name-weights.js';
import { quoteWeights } from './data/quote-weights.js';
import { valueWeights } from './data/value-weights.js';

export const weights = {
  names: {
    evidence: nameWeights,
    ...nameWeights,
    least: 0.3,
    mostBeside: 12,
    everyday: 12,
    unknown: 19.5,
    restFloor: 9,
    restBase: 1.5,
    restPerBit: 0.45,
    restMost: 6,
    onceBesideFull: 3.5,
    onePost: 2.5,
    twoKnown: -2,
    sameLetters: 3.5,
    region: 0.7,
    layoutPerson: 0.7,
    layoutBody: 0.75,
    layoutBothInOne: 0.5,
    street: 0.75,
    streetInPart: 0.65,
    otherForm: 0.75,
    likeBeginning: 0.7,
    shortForm: 0.75,
    shortFormSwapped: 0.9,
    houseStyle: 0.5,
    /** *Cumbria Police*, *Cumbrian Police*. */
    mostDemonym: 0.85,
    /** *Harlan* and *Harlow* may be brothers. */
    mostFar: 0.85,
    leastTwofold: 0.6,
    mostTwofold: 0.88,
  },
  factNames: {
    least: 0.5,
    prior: -2,
    alsoInFull: 1,
    rare: 2,
    common: -2.5,
    inflection: -1,
    shortGiven: -7.5,
    sideBySide: -4,
    sameRole: 4,
    otherRole: -4,
  },
  factSentences: { fewestWords: 3, share: 0.75, aligned: 0.7, confidence: 0.94 },
  factValues: {
    leastShareOfArticle: 0.22,
    leastPhrases: 0.5,
    leastPhrasesSameDay: 0.25,
    leastPhrasesOther: 0.6,
    placedDate: 0.05,
    cover: 1,
    noun: { same: 0.5, kin: 0.25, other: -0.1, none: 0.15 },
    leastFitSameNoun: 0.6,
    leastFitAnyone: 0.8,
    leastFit: 0.55,
    tellingFigure: 10,
    rareFigure: 1000,
    leastSlip: 100,
    leastFitSameFigure: 0.1,
    /** Two figures of a long one have changed places. */
    leastFitTransposed: 0.35,
    leastFitSameDay: 0.35,
    /** One thing of a list right beside a slip of the fact's value. */
    leastFitLeaning: 0.35,
    /** What allows for more than the fact does. */
    bounded: 0.77,
    nearlyAsGood: 0.2,
    worseThanAgreeing: 0.1,
    betterThanAgreeing: 0.1,
    asGood: 0.05,
    mostBesideRival: 0.75,
    /** Times that a figure of the same noun can be another told wrong. */
    furthestCounted: 10,
    /** Likewise where nothing but a name and the noun is said. */
    furthestOfName: 3,
    leastOfOneWord: 0.5,
    /** Of a list of what a fact is about, so much at least: for units and sums, and for what is counted by the fact's noun. */
    leastOfList: 0.6,
    leastOfListCounted: 0.55,
    furtherName: 0.5,
    /** What each thing of a list counts for beyond the two that a passage has most of. */
    furtherThing: 1 / 3,
    /** Of a fact, so much behind *18 of which are …* makes the part what it tells of. */
    leastOfPart: 0.34,
    /** The same figure of something else, of which the passage says less than that. */
    otherNoun: 0.55,
    /** So much of a fact is said of it, whatever word is not there. */
    wellSaid: 0.65,
    /** Of what a sentence says of a name, so much makes it surely the fact's. */
    leastSaid: 0.5,
    /** A day of another deed. */
    otherDeed: 0.55,
    sameBreath: 14,
    agePerson: 1.5,
    ageSentence: 0.55,
    shareWhenUnplaced: 0.3,
    base: { same: 0.7, kin: 0.55, none: 0.5 },
    fullShareSentence: 0.6,
    fullShareCounted: 0.5,
    fullShareWords: 0.8,
    /** A unit says nothing of what is measured. */
    fullShareMeasured: 1,
    fullPhrases: 3,
    reach: 0.97,
    /** Of what a fact is about, so much that hardly anything else can be meant. */
    wellCovered: 0.8,
    /** The same sentence but for its value, and so many words at least of it. */
    wholly: 0.95,
    leastWords: 3,
    leastOfOtherDeed: 0.5,
    leastOfOtherDeedCounted: 0.34,
    /** An age of somebody unnamed is never an error. */
    unnamedAge: 0.85,
  },
  /**
   * `near`: days within which one is the other told wrong, whatever its parts; `ahead`: so long after an article it cannot have been told;
   * `longAhead`: nor, beside a day as long before it, foretold.
   */
  factDays: { near: 14, ahead: 3, longAhead: 120, wellCovered: 0.8 },
  ages: ageWeights,
  /**
   * Ages of one who need not be named, set by hand, in bits; `farthest`: years between them, `fewestNames`: that both articles have, `most`:
   * never an error, nor where the one article has one word of the name.
   */
  loneAges: {
    sole: 0,
    sameSex: 0.7,
    bothDied: 0.7,
    neitherNamed: -0.5,
    farthest: 3,
    fewestNames: 1,
    least: 0.4,
    most: 0.88,
  },
  quotes: quoteWeights,
  /** Set by hand: too few headings quote what their article has to estimate it from, too few sentences go on apart. */
  quoteGuards: { cutToFit: -7, apart: -4.5 },
  values: {
    link: valueWeights.link,
    sameValueBetter: 2.5,
    temper: 0.7,
    oneTextShare: 0.75,
    copiedShare: 0.6,
    mostPlain: 0.88,
    /** Confidence at most where the articles are so long apart that a figure may have changed: a note. */
    later: 0.5,
    crowded: 4,
    fullestBucket: 150,
    leastLink: 0.15,
    leastGroup: 0.6,
    cutShort: 1.03,
    least: 0.3,
    tie: 0.5,
    /** Confidence of an error, of a warning and of the rest: what is told together must be as sure. */
    bands: [0.9, 0.6, 0],
  },
  /** `ofSeveral`, `otherSpan`, `otherHolder`, `oneSentence`, `bare`, `otherFate`, `growing`, `moving`, `roundPrice`: set by hand, bits. */
  guards: {
    fitted: valueWeights.guards,
    mostRivals: 5,
    ofSeveral: -6,
    otherSpan: -6,
    otherHolder: -15,
    oneSentence: -12,
    bare: -8,
    otherFate: -15,
    growing: -15,
    moving: -15,
    roundPrice: -12,
  },
  telephones: { slip: 0.92, otherFigure: 0.5 },
  terms: {
    named: 0.68,
    houseStyle: 0.62,
    dialect: 0.5,
    slip: 0.66,
    fewestAlone: 2,
    fewestForDialect: 2,
    shortestSlip: 7,
    unknown: 20,
    known: 19,
  },
  addresses: { both: 0.5, slip: 0.92, other: 0.82, houseSlip: 0.82, house: 0.64 },
  /** It happened on one day, in two parts of it. */
  dayParts: 0.72,
  /** Something as far from a place, on another side of it. */
  bearings: 0.85,
  /** `soonest`, `latest`: minutes by which somebody may not be called before it happened; `most`: confidence of what is told of other deeds; `mostTimes`: of a story, above which each is compared once. */
  moments: {
    soonest: 15,
    latest: 90,
    loose: 30,
    mostTimes: 400,
    /** Of sentences that are nearly one: the share that both have, and their least bits. */
    likeSentence: 0.8,
    leastSentence: 20,
    order: 0.8,
    deed: 3,
    most: 0.88,
    prior: -2.6,
    happening: 1.5,
    around: 0,
    rival: -1.5,
    sole: 0.7,
    elsewhere: -4,
    call: 1,
    sameDay: 0.7,
    otherDay: -4,
    words: 0.035,
    wordsMost: 3.5,
    close: 1,
    far: -1.5,
    halfDay: 2.5,
    otherZone: -4,
    knowsBoth: -5.5,
    planned: -3,
    copied: 2,
    least: 0.3,
  },
  /**
   * `ownNews`: days between a date and its article within which it is that article's news; `most`: never an error. Of one sentence but for
   * the date: the share that both have, its least bits, and the values it may hold.
   */
  days: { slip: 2.5, fewYears: 3, least: 0.4, ownNews: 60, most: 0.88, alike: 24, oneSentence: 0.9, leastSentence: 20, crowd: 4 },
  /** `nearDays`, `nearMonths`, `nearYears`, `nearYear`: days between two days, months, years, or a year and a day beyond which they are seldom of one event; `mayBeOne`: bits. */
  occurrences: {
    fullest: 150,
    nearDays: 10,
    nearSlip: 32,
    nearMonths: 100,
    nearYears: 1100,
    nearYear: 370,
    mayBeOne: -1,
    leastMinutes: 10,
    least: 0.5,
    most: 0.88,
    link: {
      prior: -3.2,
      words: 0.06,
      share: 2.5,
      within: 0.9,
      sentence: 0.8,
      sameWord: 1,
      otherWord: -0.5,
      opposite: -3,
      sameDeed: 2.5,
      repeated: -1.5,
      sameNames: 0.3,
      otherNames: -1.5,
      otherPlaces: -1.5,
      sameCount: 1.5,
      otherCount: -5,
      several: -4.5,
      bothSeveral: -1.5,
      lead: 0.9,
      samePart: 1,
      otherPart: -1.8,
    },
    guards: { prior: -2.3, knowsBoth: -6, unheardOf: -3.5, far: -3, otherWay: -1.5, copied: 2 },
  },
  /** `shared`: bits that two sentences have in common at least; `ofOtherDeeds`: where they tell of other deeds, or of other sides of one. */
  scopes: { least: 10, shared: 12, ofOtherDeeds: 24, confidence: 0.64 },
};
