/** Text in, tokens out: the one place where text is tokenised. */
import type { Quotation } from './quotation.js';
import { findQuotations } from './quotations.js';
import { Scanner } from './scanner.js';
import { findSentences } from './sentences.js';
import { type ScannedTokens, startAt, type Tokens, tokenOfStart, whatStarts } from './tokens.js';

/** Scans a text. Never fails: what is neither word nor number is punctuation or a symbol, one character each. */
export function scan(text: string): Tokens {
  const scanned = new Scanner(text).tokens();
  return new ScannedText(scanned, findSentences(scanned));
}

/** Quotations are found when they are first asked for: who reads nothing but values seldom does. */
class ScannedText implements Tokens {
  readonly text: Tokens['text'];
  readonly count: Tokens['count'];
  readonly start: Tokens['start'];
  readonly end: Tokens['end'];
  readonly word: Tokens['word'];
  readonly unit: Tokens['unit'];
  readonly type: Tokens['type'];
  readonly shape: Tokens['shape'];
  readonly gap: Tokens['gap'];
  readonly starts: Tokens['starts'];
  readonly sentence: Tokens['sentence'];
  private readonly marked: Tokens['quoted'];
  private found: readonly Quotation[] | null = null;

  constructor(
    scanned: Omit<ScannedTokens, 'dotted' | 'breaks' | 'breakCount'>,
    readonly sentences: Tokens['sentences'],
  ) {
    this.text = scanned.text;
    this.count = scanned.count;
    this.start = scanned.start;
    this.end = scanned.end;
    this.word = scanned.word;
    this.unit = scanned.unit;
    this.type = scanned.type;
    this.shape = scanned.shape;
    this.gap = scanned.gap;
    this.starts = scanned.starts;
    this.sentence = scanned.sentence;
    this.marked = scanned.quoted;
  }

  get quotations(): readonly Quotation[] {
    this.found ??= findQuotations(this, this.marked);
    return this.found;
  }

  get quoted(): Uint8Array {
    this.found ??= findQuotations(this, this.marked);
    return this.marked;
  }
}

/** The tokens `[first, last)` of a text with their sentences, numbered from the stretch's first; quotations are those within it. */
export function windowOf(tokens: Tokens, first: number, last: number): Tokens {
  const cut = <A extends Int32Array | Uint16Array | Uint8Array>(array: A): A => array.subarray(first, last) as A;
  const from = tokens.sentence[first];
  const sentences = tokens.sentences
    .slice(from, tokens.sentence[last - 1] + 2)
    .map((at) => Math.min(Math.max(at - first, 0), last - first));
  const within = {
    text: tokens.text,
    count: last - first,
    start: cut(tokens.start),
    end: cut(tokens.end),
    word: cut(tokens.word),
    unit: cut(tokens.unit),
    type: cut(tokens.type),
    shape: cut(tokens.shape),
    gap: cut(tokens.gap),
    starts: startsWithin(tokens.starts, first, last),
    sentence: tokens.sentence.slice(first, last).map((s) => s - from),
    quoted: new Uint8Array(last - first),
  };
  return new ScannedText(within, sentences);
}

const startsWithin = (starts: Int32Array, first: number, last: number): Int32Array =>
  starts
    .filter((start) => tokenOfStart(start) >= first && tokenOfStart(start) < last)
    .map((start) => startAt(tokenOfStart(start) - first, whatStarts(start)));
