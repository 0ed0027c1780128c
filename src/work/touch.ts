/**
 * Which sources a change of the facts can touch, told from the distinct words of each and the kinds of value found in it. A source
 * that no changed fact can touch, neither as it was nor as it is, has the verdicts it had. Everything here errs towards touching.
 */
import { kinds as KINDS } from '../kinds/index.js';
import { blockKeys } from '../link/block.js';
import { weightOf, wordsOf } from '../link/context.js';
import { aboutOf } from '../link/facts/about.js';
import { nameWords } from '../link/forms.js';
import { weights } from '../link/weights.js';
import type { Fact } from '../model/fact.js';
import type { Extracted } from '../model/source.js';
import { lemmaOf } from '../text/lemma.js';
import { stemOf } from '../text/natural.js';
import { rarity } from '../text/rarity.js';
import { scan } from '../text/scan.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { formOf, wordOf } from '../text/words.js';

/** The distinct words of a source, and a bit for each kind of value that was found in it. */
export interface Traces {
  readonly words: Int32Array;
  readonly kinds: number;
}

const BITS = new Map<string, number>(Object.keys(KINDS).map((kind, i) => [kind, 1 << i]));

export function tracesOf(articles: readonly Extracted[]): Traces {
  const words = new Set<number>();
  let kinds = 0;
  for (const { tokens, found } of articles) {
    for (let i = 0; i < tokens.count; i++) words.add(tokens.word[i]);
    for (const one of found) kinds |= BITS.get(one.kind)!;
  }
  return { words: Int32Array.from(words), kinds };
}

/** One way in which a fact may speak of a source: it must have the kind (0 for any), and words that weigh enough together (0 for any source). */
interface Trigger {
  readonly kinds: number;
  readonly least: number;
}

/** What a word does for triggers: their numbers and what it adds to each. */
type Effect = readonly (readonly [trigger: number, weight: number])[];

const NOTHING: Effect = [];
/** What a word weighs that is enough by itself. */
const SURE = 1;
/** Sums of weights may differ in their last digits by the order of adding. */
const SLACK = 0.999;

export class Touch {
  private readonly triggers: Trigger[] = [];
  private readonly byForm = new Map<string, [number, number][]>();
  private readonly byLemma = new Map<number, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byBlock = new Map<string, number[]>();
  /** Beginnings of words, the shortest of which has this many letters. */
  private readonly byStart = new Map<string, number[]>();
  private readonly starts = new Set<number>();
  private readonly effects = new Map<number, Effect>();

  constructor(changed: readonly Fact[]) {
    for (const fact of changed) this.add(fact);
  }

  /** Whether one of the facts may speak of a source with these traces. */
  touches({ words, kinds }: Traces): boolean {
    const sums = new Float64Array(this.triggers.length);
    const reached = (number: number): boolean => {
      const trigger = this.triggers[number];
      return (trigger.kinds === 0 || (trigger.kinds & kinds) !== 0) && sums[number] >= trigger.least;
    };
    if (this.triggers.some((trigger, i) => trigger.least === 0 && reached(i))) return true;
    // Several forms of one word count each: more than they weigh, and never less.
    for (const word of words)
      for (const [trigger, weight] of this.effectOf(word)) {
        sums[trigger] += weight;
        if (reached(trigger)) return true;
      }
    return false;
  }

  private add(fact: Fact): void {
    const { expected } = fact;
    if (expected.kind === 'name') this.addForms([expected.value.full, ...fact.aliases, ...fact.except, ...fact.variants]);
    if (expected.kind === 'term') this.addForms([expected.value.form, ...fact.aliases, ...fact.except, ...fact.variants]);
    if (expected.kind === 'name') for (const name of [expected.value.full, ...fact.aliases]) this.addMisspelt(name);
    if (fact.role !== null) this.addNames(BITS.get('role')!, expected.kind === 'name' ? [expected.value.full] : []);
    if (expected.kind === 'quantity' || expected.kind === 'money' || expected.kind === 'date') this.addValue(fact);
    if (expected.kind === 'quote') this.addQuote(expected.value.words);
    if (expected.kind === 'set') this.addMembers(expected.value.members);
    if (fact.sentence !== null) this.addSentence(fact.sentence);
  }

  private trigger(kinds: number, least: number): number {
    return this.triggers.push({ kinds, least }) - 1;
  }

  /** A form stands nowhere without the rarest of its words, in the singular or the plural. */
  private addForms(forms: readonly string[]): void {
    for (const form of forms) {
      const parts = partsOf(form).sort((a, b) => rarity(wordOf(b)) - rarity(wordOf(a)));
      const trigger = this.trigger(0, parts.length ? 1 : 0);
      if (parts.length) this.addStart(parts[0].length > 3 ? parts[0].slice(0, -1) : parts[0], trigger);
    }
  }

  private addStart(start: string, trigger: number): void {
    this.starts.add(start.length);
    push(this.byStart, start, trigger);
  }

  /** A name is known again by any of its words: of two the one may be far from what it was. */
  private addMisspelt(name: string): void {
    this.addNames(BITS.get('name')!, [name]);
  }

  /** A name is misspelt in one of its words or given otherwise in one: another is nearly as it was. */
  private addNames(kinds: number, names: readonly string[]): void {
    const words = new Set(names.flatMap((name) => [...nameWords(name), ...partsOf(name)]));
    const trigger = this.trigger(kinds, words.size ? 1 : 0);
    for (const word of words) {
      push(this.byForm, word, [trigger, SURE]);
      for (const key of blockKeys(word)) push(this.byBlock, key, trigger);
    }
  }

  private addValue(fact: Fact): void {
    const { words, total } = aboutOf(fact);
    const trigger = this.trigger(BITS.get(fact.expected.kind)!, total === 0 ? 0 : total * weights.factValues.leastShareOfArticle * SLACK);
    for (const lemma of words.keys()) push(this.byLemma, lemma, trigger);
  }

  private addSentence(sentence: string): void {
    const words = wordsOf(scan(sentence));
    let bits = 0;
    for (const weight of words.values()) bits += weight;
    const trigger = this.trigger(0, bits * weights.factSentences.share * SLACK);
    for (const lemma of words.keys()) push(this.byLemma, lemma, trigger);
  }

  /** Nothing is held to be the same utterance that shares none of its content words, not even by its stem. */
  private addQuote(said: string): void {
    this.addForms([said]);
    const words = [...wordsOf(scan(said)).keys()].map(formOf);
    const trigger = this.trigger(BITS.get('quote')!, words.length < FEW ? 0 : 1);
    for (const word of words) {
      push(this.byForm, word, [trigger, SURE]);
      push(this.byStem, stemOf(word), trigger);
      for (const key of blockKeys(word)) push(this.byBlock, key, trigger);
    }
  }

  private addMembers(members: readonly string[]): void {
    const words = members.flatMap((member) => partsOf(member)).filter((word) => weightOf(wordOf(word)) > 0);
    const trigger = this.trigger(BITS.get('set')!, words.length < FEW ? 0 : 1);
    for (const word of words) {
      push(this.byForm, word, [trigger, SURE]);
      push(this.byStem, stemOf(word), trigger);
      for (const key of blockKeys(word)) push(this.byBlock, key, trigger);
    }
  }

  /** What a word does; asked once for each distinct word of all sources. */
  private effectOf(word: number): Effect {
    let effect = this.effects.get(word);
    if (effect === undefined) this.effects.set(word, (effect = this.look(word)));
    return effect;
  }

  private look(word: number): Effect {
    const form = formOf(word);
    const effect = new Map<number, number>();
    const add = (trigger: number, weight: number): void => {
      effect.set(trigger, Math.max(effect.get(trigger) ?? 0, weight));
    };
    for (const trigger of this.byLemma.get(lemmaOf(word)) ?? []) add(trigger, weightOf(word));
    for (const part of new Set([form, ...form.split(PARTING)])) {
      for (const [trigger, weight] of this.byForm.get(part) ?? []) add(trigger, weight);
      if (this.byStem.size) for (const trigger of this.byStem.get(stemOf(part)) ?? []) add(trigger, SURE);
      if (this.byBlock.size) for (const key of blockKeys(part)) for (const trigger of this.byBlock.get(key) ?? []) add(trigger, SURE);
      for (const length of this.starts) for (const trigger of this.byStart.get(part.slice(0, length)) ?? []) add(trigger, SURE);
    }
    return effect.size ? [...effect] : NOTHING;
  }
}

/** Facts of fewer words than this may speak of any source. */
const FEW = 3;
const PARTING = /['’‐-―-]/u;

/** The words of a form, also those within hyphens and before apostrophes. */
function partsOf(form: string): string[] {
  const tokens = scan(form);
  const parts: string[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (tokens.type[i] === WORD || tokens.type[i] === NUMBER)
      parts.push(
        ...formOf(tokens.word[i])
          .split(PARTING)
          .filter((part) => part !== ''),
      );
  return parts;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
