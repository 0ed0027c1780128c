/** Of what a stretch of capitals is the name, once the whole text is known; null where it is no name. */
import { INITIAL, type Tokens, UPPER } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { NameValue } from '../kind.js';
import { COMMON, classesOf, GIVEN, hasFigure, OFFICE, PLACE, SAYING, STARTER, STATE, SURNAME } from './classes.js';
import type { Evidence } from './evidence.js';
import { isCharge, isPairOfLetters, isPartOfFeast, isPluralOfLetters, isShouted, isShouting } from './no-names.js';
import type { ProseNames } from './prose-names.js';
import { isNeverLone, type Piece } from './split.js';
import { isBrand } from './type.js';
import { isFollowedByState } from './type-around.js';

type Type = NameValue['type'];

const OF = wordOf('of');

/** Of what a name of several words is the name. */
export function typeOfFull(tokens: Tokens, prose: ProseNames, piece: Piece, type: Type | null): Type | null {
  if (isShouted(tokens, piece) || isPairOfLetters(tokens, piece)) return null;
  if (type !== null && type !== 'other') return type;
  if (prose.isReferredTo(piece)) {
    prose.explain(piece);
    return 'person';
  }
  if (piece.doubtful && classesOf(tokens.word[piece.first]) & COMMON) return null;
  return isCharge(tokens, piece) ? null : 'other';
}

/** Whether a lone word is a name at all, and of what. */
export function typeOfLone(tokens: Tokens, evidence: Evidence, prose: ProseNames, piece: Piece, type: Type | null): Type | null {
  const word = tokens.word[piece.first];
  const classes = classesOf(word);
  const explained = prose.persons.get(word);
  if (piece.titled) return 'person';
  if (explained === undefined && (prose.isPluralOfPerson(word) || isPartOfFeast(tokens, piece.first))) return null;
  if (tokens.shape[piece.first] === UPPER && classes & STARTER) return type ?? 'organisation';
  if (classes & PLACE && explained !== 'family' && (type === 'place' || prose.settled.get(word) === 'place')) return 'place';
  if (explained !== undefined && !(type === 'place' && classes & PLACE && isFollowedByState(tokens, piece.last))) {
    if (!piece.doubtful || explained === 'family' || !(classes & COMMON)) return 'person';
  }
  if (tokens.shape[piece.first] === INITIAL || isPluralOfLetters(tokens, piece.first)) return null;
  if (isNeverLone(classes) && !(classes & PLACE)) {
    return classes & STATE && tokens.text[tokens.end[piece.last - 1] - 1] === '.' ? 'place' : null;
  }
  if (piece.doubtful) {
    if (evidence.isSmall(word) || (classes & COMMON && !prose.settled.has(word))) return null;
    if (!evidence.isNamed(word) && !(classes & (GIVEN | SURNAME | PLACE))) {
      const next = piece.last < tokens.count ? classesOf(tokens.word[piece.last]) : 0;
      if (!(next & SAYING)) return null;
    }
  }
  if (explained === undefined && hasFigure(word)) return 'other';
  if (isBrand(word) && !piece.doubtful && !evidence.isSmall(word)) return 'organisation';
  if (classes & COMMON && (evidence.isSmall(word) || !(classes & (GIVEN | SURNAME | PLACE) || evidence.isNamedTwice(word)))) return null;
  if (classes & COMMON && piece.first > 1 && tokens.word[piece.first - 1] === OF && classesOf(tokens.word[piece.first - 2]) & OFFICE)
    return null;
  if (tokens.shape[piece.first] === UPPER && isShouting(tokens, piece.first)) return null;
  return (
    type ?? prose.settled.get(word) ?? (classes & PLACE ? 'place' : classes & (GIVEN | SURNAME) && !(classes & COMMON) ? 'person' : 'other')
  );
}
