/** A file system in memory: the twin of the disk for tests and for embedding. */
import { type FileKind, type Files, KINDS, type Trouble, tooLarge } from './files.js';

/** What stands at a path: bytes, text (as UTF-8), a link to another path, or something that is no file. */
export type MemoryEntry = string | Uint8Array | { readonly link: string } | { readonly kind: FileKind } | Trouble;

/** Absolute paths with forward slashes. Directories come into being with what is in them. */
export function memoryFiles(entries: Readonly<Record<string, MemoryEntry>>): Files {
  const at = new Map(Object.entries(entries));
  const directories = new Set<string>(['/']);
  for (const path of at.keys())
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) directories.add(path.slice(0, cut));

  const kind = (path: string): FileKind | null => {
    const entry = at.get(path);
    if (entry === undefined) return directories.has(path) ? 'directory' : null;
    if (typeof entry === 'string' || entry instanceof Uint8Array || 'trouble' in entry) return 'file';
    return 'link' in entry ? 'link' : entry.kind;
  };
  const real = (path: string, hops = 0): string | null => {
    const entry = at.get(path);
    if (entry !== undefined && typeof entry === 'object' && 'link' in entry) return hops > 40 ? null : real(entry.link, hops + 1);
    return kind(path) === null ? null : path;
  };
  return {
    kind,
    real,
    read(path, limit) {
      const target = real(path);
      const found = target === null ? null : kind(target);
      if (target === null || found === null) return { trouble: 'Unexpected nothing at this path, expected a file' };
      if (found !== 'file') return { trouble: `Unexpected ${KINDS[found]}, expected a file` };
      const entry = at.get(target)!;
      if (typeof entry === 'object' && 'trouble' in entry) return entry;
      const bytes = typeof entry === 'string' ? Buffer.from(entry) : (entry as Uint8Array);
      return bytes.length > limit ? { trouble: tooLarge(bytes.length, limit) } : { bytes };
    },
    list(path) {
      if (!directories.has(path)) return { trouble: 'Unexpected nothing at this path, expected a directory' };
      const prefix = path === '/' ? '/' : `${path}/`;
      const names = new Set<string>();
      for (const one of [...at.keys(), ...directories])
        if (one.startsWith(prefix) && one !== path) names.add(one.slice(prefix.length).split('/')[0]);
      names.delete('');
      return [...names].map((name) => ({ name, kind: kind(prefix + name)! }));
    },
  };
}
