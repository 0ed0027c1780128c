/** What part of an article each sentence belongs to. */
import type { Block, BlockKind, Source, Zone } from '../model/source.js';
import { LINE_GAP, type Tokens } from '../text/tokens.js';

/** One zone per sentence. What a format knew (its blocks) wins over what the words suggest. */
export function zonesOf(source: Source, tokens: Tokens): Zone[] {
  const count = tokens.sentences.length - 1;
  const zones: Zone[] = new Array(count);
  let block = 0;
  for (let s = 0; s < count; s++) {
    const first = tokens.sentences[s];
    const start = tokens.start[first];
    while (block < source.blocks.length && source.blocks[block].end <= start) block++;
    const known = covering(source.blocks[block], start);
    zones[s] = known !== null && known !== 'prose' ? zoneOfBlock(known) : zoneOfWords(tokens, s);
  }
  return zones;
}

const covering = (block: Block | undefined, at: number): BlockKind | null =>
  block && block.start <= at && at < block.end ? block.kind : null;

const zoneOfBlock = (kind: BlockKind): Zone => (kind === 'quotation' ? 'prose' : kind);

function zoneOfWords(tokens: Tokens, s: number): Zone {
  const first = tokens.sentences[s];
  const last = tokens.sentences[s + 1];
  const wholeLine = tokens.gap[first] >= LINE_GAP && (last >= tokens.count || tokens.gap[last] >= LINE_GAP);
  const open = !'.!?…”"'.includes(tokens.text[tokens.end[last - 1] - 1]);
  if (wholeLine && open && s === 0 && last - first <= 30) return 'heading';
  return 'prose';
}
