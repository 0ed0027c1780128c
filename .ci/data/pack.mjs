// Writes the front-coded tables that src/text/data/dictionary.ts reads.

const PER_LINE = 16;
const LONGEST_SHARED = 25;

/** `entries`: [word, value] pairs; words of [a-z'] only, values starting outside that class and without capitals. */
export function pack(entries) {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  let out = '';
  let before = '';
  sorted.forEach(([word, value], i) => {
    if (!/^[a-z']+$/.test(word) || /^[a-z']|[A-Z`\\\n]/.test(value) || value === '') throw new Error(`cannot pack ${word} ${value}`);
    if (i % PER_LINE === 0) {
      before = '';
      if (i) out += '\n';
    }
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && shared < word.length && before[shared] === word[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared) + value;
    before = word;
  });
  return out;
}
