/**
 * Names in a text: capitalised runs, told from capitals that only start a sentence or fill a headline.
 * First what stands in running prose; then lone words and headlines, read by what the prose has named.
 */
import { NO_GAP, TITLE, type Tokens, WORD } from '../../text/tokens.js';
import type { Found, NameValue, Passage } from '../kind.js';
import { isCapital } from './capital.js';
import { classesOf, HEAD, STARTER } from './classes.js';
import { Evidence, PROSE, SHOUTED } from './evidence.js';
import { listedAt } from './headlines.js';
import { isNameless, isPronoun } from './no-names.js';
import { isCounted, isNamedStarter, mayBeMeant } from './part-tests.js';
import { ProseNames } from './prose-names.js';
import { runFrom } from './run.js';
import { type Piece, Splitter } from './split.js';
import { isAddress, wordCount } from './stretch.js';
import { typeOf } from './type.js';
import { isFollowedByAge } from './type-around.js';
import { typeOfFull, typeOfLone } from './type-in-text.js';
import { nameAt } from './value.js';

type Type = NameValue['type'];

/** Every name of a passage, in order, never overlapping. */
export function findNames({ tokens }: Passage): Found<'name'>[] {
  const finder = new Finder(tokens);
  return finder.find();
}

interface Sorted {
  readonly piece: Piece;
  type: Type | null;
  /** Lone word: decided at the end. */
  readonly lone: boolean;
}

class Finder {
  private readonly evidence: Evidence;
  private readonly splitter: Splitter;
  private readonly sorted: Sorted[] = [];
  private readonly prose: ProseNames;

  constructor(private readonly tokens: Tokens) {
    this.evidence = new Evidence(tokens);
    this.splitter = new Splitter(tokens, this.evidence);
    this.prose = new ProseNames(tokens);
  }

  find(): Found<'name'>[] {
    const headings: number[] = [];
    const { style } = this.evidence;
    for (let s = 0; s < style.length; s++) if (style[s] !== PROSE) headings.push(s);
    this.walk();
    for (const s of headings) this.heading(s);
    if (headings.length > 0) this.sorted.sort((a, b) => a.piece.first - b.piece.first);
    return this.decide();
  }

  private walk(): void {
    const { tokens, splitter, evidence } = this;
    const { capitals, capitalCount } = evidence;
    let next = 0;
    for (let c = 0; c < capitalCount; c++) {
      const i = capitals[c];
      if (i < next || !isCapital(tokens, i) || this.isStarter(i)) continue;
      const run = runFrom(tokens, evidence, i);
      for (const piece of splitter.split(run)) this.sort(piece);
      next = run.last;
    }
  }

  /** A word that only starts a sentence: a name may begin after it, and never with it. */
  private isStarter(i: number): boolean {
    const { tokens } = this;
    if (isPronoun(tokens, i)) return true;
    if (tokens.shape[i] !== TITLE) return false;
    const classes = classesOf(tokens.word[i]);
    if (!(classes & STARTER) || classes & HEAD || isNamedStarter(tokens.word[i]) || mayBeMeant(tokens, i)) return false;
    if (isCounted(tokens, i, Math.min(tokens.count, i + 5))) return false;
    return i + 1 < tokens.count && tokens.type[i + 1] === WORD && tokens.gap[i + 1] !== NO_GAP;
  }

  private sort(piece: Piece): void {
    const { tokens } = this;
    if (isNameless(tokens, piece)) return;
    const lone = wordCount(tokens, piece) === 1;
    const type = isFollowedByAge(tokens, piece.last) ? 'person' : typeOf(tokens, piece);
    this.sorted.push({ piece, type, lone });
    if (lone) this.prose.addLone(piece, type);
    else this.prose.add(piece, type);
  }

  /** A headline or a shouted line: only what the prose names, or what the tables of names know, is read in it. */
  private heading(sentence: number): void {
    const { tokens } = this;
    const end = tokens.sentences[sentence + 1];
    const shouted = this.evidence.style[sentence] === SHOUTED;
    for (let i = tokens.sentences[sentence]; i < end; i++) {
      if (tokens.type[i] !== WORD || !isCapital(tokens, i)) continue;
      const known = this.prose.knownAt(i, end);
      const last = known > 0 ? known : listedAt(tokens, this.evidence, this.prose, i, end, shouted);
      if (last <= i) continue;
      const piece = { first: i, last, titled: false, doubtful: false };
      this.sorted.push({ piece, type: typeOf(tokens, piece), lone: wordCount(tokens, piece) === 1 });
      i = last - 1;
    }
  }

  private decide(): Found<'name'>[] {
    const { tokens } = this;
    const found: Found<'name'>[] = [];
    let end = 0;
    for (const { piece, type, lone } of this.sorted) {
      if (piece.first < end) continue;
      const inner = lone ? null : this.prose.personInside(piece);
      if (inner) {
        const before = { first: piece.first, last: inner.first, titled: false, doubtful: piece.doubtful };
        const kept = before.last > before.first ? typeOf(tokens, before) : null;
        if (kept === 'organisation' || kept === 'place') found.push(this.make(before, kept));
        found.push(this.make(inner, 'person'));
        end = inner.last;
        continue;
      }
      if (isAddress(tokens, piece)) continue;
      const settled = lone ? typeOfLone(tokens, this.evidence, this.prose, piece, type) : typeOfFull(tokens, this.prose, piece, type);
      if (settled === null) continue;
      found.push(this.make(piece, settled));
      end = piece.last;
    }
    return found;
  }

  private make(piece: Piece, type: Type): Found<'name'> {
    const { tokens } = this;
    const start = tokens.start[piece.first];
    const end = tokens.end[piece.last - 1];
    const lone = piece.last - piece.first === 1;
    const given = type === 'person' && lone && this.prose.persons.get(tokens.word[piece.first]) === 'given';
    return { kind: 'name', value: nameAt(tokens, piece.first, piece.last, type, given), first: piece.first, last: piece.last, start, end };
  }
}
