/** What holds for every source, whatever it was read from. */
import type { Source } from '../../src/model/source.js';

/** Throws where a source breaks law 1: a map out of order, a literal run that is not what stands there, a block outside the text. */
export function lawful(source: Pick<Source, 'text' | 'raw' | 'map' | 'blocks'>): void {
  const { text, raw, map, blocks } = source;
  if (map === null) {
    if (text !== raw) throw new Error('without a map text and raw must be one');
  } else {
    if (map.at.length > 0 && map.at[0] !== 0) throw new Error('the first run does not begin the text');
    for (let k = 0; k < map.at.length; k++) {
      const end = k + 1 < map.at.length ? map.at[k + 1] : text.length;
      const [from, to] = [map.raw[k], map.rawEnd[k]];
      if (!(map.at[k] <= end && from <= to && to <= raw.length && (k === 0 || from >= map.rawEnd[k - 1])))
        throw new Error(`run ${k} is out of order`);
      // A run as long as what it stands for is literal, but for white space made plain.
      if (to - from === end - map.at[k] && raw.slice(from, to).replace(/\s/g, ' ') !== text.slice(map.at[k], end).replace(/\s/g, ' '))
        throw new Error(`run ${k} is not what stands there`);
    }
  }
  blocks.forEach((block, i) => {
    if (!(block.start < block.end && block.end <= text.length && (i === 0 || block.start >= blocks[i - 1].end)))
      throw new Error(`block ${i} is out of order`);
  });
}
