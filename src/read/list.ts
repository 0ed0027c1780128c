/** From patterns to the files they list, each with its name; and those that are left out, each with its reason. */
import { createRequire } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import type ignoreFactory from 'ignore';
import type { Unread } from '../model/source.js';
import { decodeStrictly } from './decode.js';
import type { FileKind, Files } from './files.js';
import { extensionOf, NOT_TEXT } from './formats/index.js';
import { globBase, globMatcher, isGlob } from './glob.js';
import { LIMITS } from './limits.js';

const require = createRequire(import.meta.url);

export interface Listed {
  /** Absolute. */
  readonly path: string;
  /** Relative to the root, forward slashes. */
  readonly name: string;
}

export interface ListOptions {
  readonly root: string;
  readonly from?: string;
  readonly confined?: boolean;
  readonly followLinks?: boolean;
  readonly exclude?: readonly { readonly path: string; readonly rule: string }[];
  readonly files: Files;
}

const IGNORE_FILE = '.factdiffignore';
const LARGEST_IGNORE_FILE = 1024 * 1024;
/** Bytes in which a report names its maker. */
const HEAD = 1024;
const isReport = (name: string): boolean => name.startsWith('report.');
const DEEPEST_FOLDER = 100;

/** Lists what the patterns name. A pattern that lists nothing is itself an unread source: a check of nothing is no check. */
export function listSources(patterns: readonly string[], options: ListOptions): { listed: Listed[]; unread: Unread[] } {
  const lister = new Lister(options);
  for (const pattern of patterns) lister.add(pattern);
  return lister.finish();
}

/** A file below the root, whose path is made when it is asked for: of a million files the paths alone would take a hundred megabytes. */
class Below implements Listed {
  constructor(
    private readonly root: string,
    readonly name: string,
  ) {}

  get path(): string {
    return resolve(this.root, this.name);
  }
}

class Lister {
  private readonly listed = new Map<string, Listed>();
  private readonly unread = new Map<string, Unread>();
  private readonly files: Files;
  private readonly root: string;
  private readonly realRoot: string;
  private readonly ignored: (name: string) => string | null;

  constructor(private readonly options: ListOptions) {
    this.files = options.files;
    this.root = resolve(options.root);
    this.realRoot = this.files.real(this.root) ?? this.root;
    const rules = ignoreRules(this.files, this.root);
    this.ignored = rules.of;
    if (rules.trouble !== null) this.refuse(IGNORE_FILE, rules.trouble);
  }

  add(pattern: string): void {
    const from = this.options.from ?? this.root;
    const path = resolve(from, pattern);
    const kind = this.files.kind(path);
    const name = kind === null && isGlob(pattern) ? pattern : this.nameOf(path);
    const before = this.listed.size + this.unread.size;
    if (this.options.confined && !within(path, this.root)) {
      this.refuse(name, 'Unexpected path outside the folder of the facts file, expected one inside it');
    } else if (this.leadsOut(kind === null && isGlob(pattern) ? resolve(from, globBase(pattern)) : path)) {
      this.refuse(name, 'Unexpected link to outside the project, expected a file inside it');
    } else if (kind !== null) this.addExplicit(path, kind);
    else if (isGlob(pattern)) this.addGlob(from, pattern);
    else this.refuse(name, 'Unexpected nothing at this path, expected a file');
    if (this.listed.size + this.unread.size === before && !this.known(path, pattern, from))
      this.refuse(name, 'Unexpected absence of sources, expected at least one');
  }

  /** Whether a confined path lies elsewhere than it says, over a link on the way. */
  private leadsOut(path: string): boolean {
    if (this.options.confined !== true || this.options.followLinks === true) return false;
    const real = this.files.real(path);
    return real !== null && !within(real, this.realRoot);
  }

  finish(): { listed: Listed[]; unread: Unread[] } {
    const listed = [...this.listed.values()].map(({ path, name }) => {
      const below = new Below(this.root, name);
      return below.path === path ? below : { path, name };
    });
    return { listed: listed.sort((a, b) => (a.name < b.name ? -1 : 1)), unread: [...this.unread.values()] };
  }

  /** Whether an earlier pattern listed what this one lists. */
  private known(path: string, pattern: string, from: string): boolean {
    const matches =
      isGlob(pattern) && this.files.kind(path) === null ? globMatcher(slashed(resolve(from, pattern))) : (one: string) => within(one, path);
    return [...this.listed.keys(), ...[...this.unread.keys()].map((name) => resolve(this.root, name))].some((one) => matches(slashed(one)));
  }

  private addExplicit(path: string, kind: FileKind): void {
    if (kind === 'directory') this.walk(path, () => true);
    else if (kind === 'link') this.addLink(path, true);
    else this.take(path);
  }

  private addGlob(from: string, pattern: string): void {
    const base = resolve(from, globBase(pattern));
    const matches = globMatcher(slashed(relative(base, resolve(from, pattern))));
    if (this.files.kind(base) === 'directory') this.walk(base, (path) => matches(slashed(relative(base, path))));
  }

  /** Everything below a folder, hidden folders and installed packages apart; links are named and left alone. */
  private walk(folder: string, wanted: (path: string) => boolean): void {
    const open: [string, number][] = [[folder, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [path, depth] = next;
      const entries = this.files.list(path);
      if ('trouble' in entries) {
        this.refuse(this.nameOf(path), entries.trouble.replace('expected a file', 'expected a directory'));
        continue;
      }
      let hasReports: boolean | undefined;
      for (const { name, kind } of entries) {
        const below = `${path.endsWith(sep) ? path : path + sep}${name}`;
        if (name.startsWith('.') || name === 'node_modules') continue;
        if (kind === 'directory') {
          if (depth < DEEPEST_FOLDER) open.push([below, depth + 1]);
          else this.refuse(this.nameOf(below), `Unexpected folder more than ${DEEPEST_FOLDER} levels down, expected fewer`);
        } else if (!wanted(below)) continue;
        else if (kind === 'link') this.addLink(below, false);
        else if (NOT_TEXT.has(extensionOf(name))) this.exclude(below, `\`${extensionOf(name)}\` holds no articles`);
        else if (isReport(name) && (hasReports ??= entries.some((one) => isReport(one.name) && this.isOwnReport(resolve(path, one.name)))))
          this.exclude(below, 'a report of factdiff');
        else this.take(below);
      }
    }
  }

  /** Whether an earlier run wrote a file: most forms of the report say in their head who made them, and the rest lie beside those. */
  private isOwnReport(path: string): boolean {
    const read = this.files.read(path, LIMITS.file);
    return 'bytes' in read && Buffer.from(read.bytes.subarray(0, HEAD)).includes('factdiff');
  }

  /** A link that was named is followed inside the root; one that was only come across is left alone unless told otherwise. */
  private addLink(path: string, explicit: boolean): void {
    const target = this.files.real(path);
    const follow = this.options.followLinks === true;
    if (target === null) this.refuse(this.nameOf(path), 'Unexpected link that leads nowhere, expected a file');
    else if (!follow && !within(target, this.realRoot))
      this.refuse(this.nameOf(path), 'Unexpected link to outside the project, expected a file inside it');
    else if (!follow && !explicit) this.exclude(path, 'links are not followed');
    else if (this.files.kind(target) === 'directory') this.exclude(path, 'links to folders are not followed');
    else this.take(path);
  }

  private take(path: string): void {
    const name = this.nameOf(path);
    const rule = this.options.exclude?.find((one) => within(path, one.path))?.rule ?? this.ignored(name);
    if (rule !== null) this.exclude(path, rule);
    else this.listed.set(path, { path, name });
  }

  private exclude(path: string, rule: string): void {
    const name = this.nameOf(path);
    if (!this.listed.has(path)) this.unread.set(name, { name, sha256: null, state: 'excluded', reason: rule });
  }

  private refuse(name: string, reason: string): void {
    this.unread.set(name, { name, sha256: null, state: 'unread', reason });
  }

  private nameOf(path: string): string {
    return slashed(relative(this.root, path)) || '.';
  }
}

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

interface IgnoreRules {
  /** The rule that leaves a name out, or null. */
  of(name: string): string | null;
  /** Why the file cannot be read, or null. */
  readonly trouble: string | null;
}

/** The rules of the ignore file. The package is loaded only where there is such a file. */
function ignoreRules(files: Files, root: string): IgnoreRules {
  const path = resolve(root, IGNORE_FILE);
  if (files.kind(path) === null) return { of: () => null, trouble: null };
  const opened = files.read(path, LARGEST_IGNORE_FILE);
  const decoded = 'trouble' in opened ? opened : decodeStrictly(opened.bytes);
  // Rules that cannot be read leave out nothing: reading too much is seen, reading too little is not.
  if ('trouble' in decoded) return { of: () => null, trouble: decoded.trouble };
  const ignore = (require('ignore') as { default: typeof ignoreFactory }).default;
  const rules = ignore({ ignorecase: false }).add(decoded.text);
  const of = (name: string): string | null => {
    if (name.startsWith('../') || name === '.') return null;
    const { ignored, rule } = rules.test(name);
    return ignored ? `${IGNORE_FILE}: ${rule?.pattern ?? 'ignored'}` : null;
  };
  return { of, trouble: null };
}
