/**
 * Where numbers stand in a text, before anyone asks what they measure. Shared by quantities and sums, and read once per text.
 * Bare figures are read wherever they stand: whether they count anything is for `decoys.ts` to say.
 */
import { NUMBER, OF_NUMBER, type Tokens, tokenOfStart, WORD } from '../../text/tokens.js';
import { shift } from '../decimal.js';
import { startsOf } from '../starts.js';
import { takeExponent, takeMagnitude, takeMixed, takeOrdinalEnding, withFraction } from './extend.js';
import { readFigures } from './figures.js';
import { readParts, readSlashed, readVulgar } from './fractions.js';
import { has, isNumber, rawOf, sameLine, tight, unitAt } from './glance.js';
import { isPointBefore, joinSpaced, leadWithPoint, POINT } from './joined.js';
import { draftOf, finish, type NumberRun, runOf, standsAlone } from './run.js';
import { readSpelled } from './spelled.js';
import { bitsOf, denominatorOf, IS } from './vocabulary.js';
import { isPointWord, readWords } from './wording.js';

export type { Form, NumberRun } from './run.js';

let lastTokens: Tokens | null = null;
let lastRuns: readonly NumberRun[] = [];

/** Every number in a text, in order, never overlapping. The last text's are kept: quantities and sums ask for the same. */
export function numbersOf(t: Tokens): readonly NumberRun[] {
  if (t !== lastTokens) {
    lastRuns = readAll(t);
    lastTokens = t;
  }
  return lastRuns;
}

function readAll(t: Tokens): NumberRun[] {
  const runs: NumberRun[] = [];
  const starts = startsOf(t);
  let floor = 0;
  for (let k = 0; k < starts.length; k++) {
    const i = tokenOfStart(starts[k]);
    if ((starts[k] & OF_NUMBER) === 0 || i < floor) continue;
    const kind = t.type[i];
    const run = kind === NUMBER ? readNumber(t, i, floor) : kind === WORD ? readWord(t, i, floor) : readSymbol(t, i);
    if (run === null) continue;
    if (Array.isArray(run)) runs.push(...run);
    else runs.push(withFiguresBehind(t, run));
    floor = runs[runs.length - 1].last;
  }
  return runs;
}

/** `thirty (30) days`: the same number once more, as contracts give it. */
function withFiguresBehind(t: Tokens, run: NumberRun): NumberRun {
  const { last } = run;
  if (run.form === 'figures' || unitAt(t, last) !== OPENING || !sameLine(t, last) || !tight(t, last + 1)) return run;
  if (!isNumber(t, last + 1) || unitAt(t, last + 2) !== CLOSING || !tight(t, last + 2) || readFigures(rawOf(t, last + 1)) !== run.value)
    return run;
  return runOf(run.first, last + 3, run.start, t.end[last + 2], run.value, run.form, run.scaled, run.core);
}
const OPENING = 0x28;
const CLOSING = 0x29;

/** Figures beyond this are no number but a barcode, a key, or an attack. */
const LONGEST = 60;

const readWord = (t: Tokens, i: number, floor: number): NumberRun | null =>
  bitsOf(t.word[i]) & IS.START ? readWords(t, i, floor) : readCoded(t, i);

const CODED =
  /^(?:[A-Z]{3}|rmb|usd|eur|gbp|inr|aud|cad|chf|jpy|cny|[Rr]s|RM?|Rp|[KTU]?[Ss]h|Tk|LE|[SFB]?[Ff]r|FCFA|TL|SR|Dhs?|[SND]?[Kk]r|DM|Bt|[KBJ]D|QR|RO|Ph[Pp]|N|P|Y|W)(?=\d+(?:[mbk]n?|tn|[MBK])?$)/;
/** `$US500`: the country behind the sign. */
const AFTER_SIGN = /^(?:US|A|AU|AUD|NZ|C|CA|CAN|HK|S|NT)(?=\d+(?:[mbk]n?|tn|[MBK])?$)/;
/** `USD115.5`, `Rs20`: the scanner makes one word of letters and the figures behind them. */
function readCoded(t: Tokens, i: number): NumberRun | null {
  const signed = tight(t, i) && unitAt(t, i - 1) === 0x24;
  const code = (signed ? AFTER_SIGN : CODED).exec(rawOf(t, i))?.[0];
  if (!code) return null;
  let text = rawOf(t, i).slice(code.length);
  let last = i + 1;
  const letters = /[a-z]+$/i.exec(text)?.[0];
  if (letters) return scaledCode(t, i, code, text.slice(0, -letters.length), letters.toLowerCase());
  if ((unitAt(t, last) === POINT || unitAt(t, last) === 0x2c) && tight(t, last) && isNumber(t, last + 1) && tight(t, last + 1)) {
    const whole = readFigures(`${text}${t.text[t.start[last]]}${rawOf(t, last + 1)}`);
    if (whole === null) return null;
    text = whole;
    last += 2;
  }
  return coded(finish(t, takeMagnitude(t, draftOf(i, i, last, 'figures', null, text))), t.start[i] + code.length);
}

/** `R500m`, `USD3bn`. */
function scaledCode(t: Tokens, i: number, code: string, figures: string, letters: string): NumberRun {
  const places = letters.startsWith('k') ? 3 : letters.startsWith('m') ? 6 : letters.startsWith('b') ? 9 : 12;
  return coded(finish(t, draftOf(i, i, i + 1, 'figures', null, shift(figures, places), true)), t.start[i] + code.length);
}

const coded = ({ first, last, end, value, scaled, core }: NumberRun, start: number): NumberRun =>
  runOf(first, last, start, end, value, 'coded', scaled, core);

function readSymbol(t: Tokens, i: number): NumberRun | null {
  const vulgar = readVulgar(t, i);
  return vulgar ? finish(t, takeMagnitude(t, draftOf(i, i, vulgar.last, 'fraction', vulgar.value))) : null;
}

function readNumber(t: Tokens, i: number, floor: number): NumberRun | NumberRun[] | null {
  if (t.end[i] - t.start[i] > LONGEST) return null;
  const raw = rawOf(t, i);
  const slashed = standsAlone(t, i + 1) ? null : readSlashed(t, i);
  if (slashed) return finish(t, takeMagnitude(t, draftOf(i, i, slashed.last, 'fraction', slashed.value)));
  const value = readFigures(raw);
  if (value === null) return readList(t, i, raw);
  if (isPointWord(t, i - 1, floor) && /^\d+$/.test(raw)) return finish(t, draftOf(i - 1, i, i + 1, 'figures', null, `0.${raw}`));
  if (standsAlone(t, i + 1) && !(tight(t, i) && unitAt(t, i - 1) === POINT)) return finish(t, draftOf(i, i, i + 1, 'figures', null, value));
  const draft = draftOf(i, i, i + 1, 'figures', null, value);
  if (isPointBefore(t, i, floor)) leadWithPoint(draft, raw);
  else joinSpaced(t, draft);
  if (takeOrdinalEnding(t, draft)) return finish(t, draft);
  const parts = has(t, i + 1, IS.PARTS) && denominatorOf(t.word[i + 1]) > 4 ? readParts(t, i) : null; // 3 tenths
  if (parts) return finish(t, draftOf(i, i, parts.last, 'fraction', parts.value));
  const spelled = has(t, draft.last, IS.MAGNITUDE) && sameLine(t, draft.last) ? readSpelled(t, i) : null;
  if (spelled && spelled.last > i + 2) {
    draft.last = spelled.last;
    draft.text = String(spelled.value);
    draft.scaled = true;
    return finish(t, withFraction(t, draft));
  }
  takeExponent(t, draft);
  return finish(t, withFraction(t, takeMagnitude(t, takeMixed(t, draft))));
}

/** `22,24,26`: one token, several numbers. */
function readList(t: Tokens, i: number, raw: string): NumberRun[] | null {
  if (!/^\d{1,3}(?:,\d{1,3})+$/.test(raw)) return null;
  const runs: NumberRun[] = [];
  let at = t.start[i];
  for (const part of raw.split(',')) {
    runs.push(runOf(i, i + 1, at, at + part.length, readFigures(part)!, 'figures', false, i));
    at += part.length + 1;
  }
  return runs;
}
