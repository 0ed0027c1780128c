/** What a check hands to the review page, small enough to keep: the check itself runs in a process of its own, whose memory goes with it. */
import type { Fact } from '../model/fact.js';
import type { Finding, Report, SourceEntry } from '../model/report.js';
import type { Block, Source } from '../model/source.js';
import { fromRaw } from '../text/offsets.js';

export interface CheckedArticle {
  readonly name: string;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly headings: readonly Block[];
}

/** A finding, and where its spans stand in the articles' text (markup gone): by reading, by span, start and end; -1 where nothing was extracted. */
export interface CheckedFinding {
  readonly finding: Finding;
  readonly at: readonly (readonly number[])[];
}

export interface Checked {
  readonly findings: readonly CheckedFinding[];
  readonly articles: readonly CheckedArticle[];
  readonly sources: readonly SourceEntry[];
  readonly facts: readonly Fact[];
  /** How often outlets agree and differ. */
  readonly outlets: Outlets;
}

export interface Outlets {
  readonly names: readonly string[];
  readonly agree: readonly (readonly number[])[];
  readonly differ: readonly (readonly number[])[];
  /** Outlets beyond those named. */
  readonly left: number;
}

/** Everything went well, or what is wrong with the project, a line each. */
export type CheckResult =
  | { readonly checked: Checked; readonly problems: readonly string[] }
  | { readonly checked: null; readonly problems: readonly string[] };

export function checkedOf(report: Report, sources: readonly Source[], facts: readonly Fact[]): Checked {
  const byName = new Map(sources.map((source) => [source.name, source]));
  return {
    findings: report.findings.map((finding) => ({
      finding,
      at: finding.readings.map((reading) =>
        reading.spans.flatMap((span) => {
          const source = byName.get(span.source);
          const at = source ? fromRaw(source, span.start, span.end) : null;
          return at ? [at.start, at.end] : [-1, -1];
        }),
      ),
    })),
    articles: sources.map(({ name, text, title, date, author, url, blocks }) => ({
      name,
      text,
      title,
      date,
      author: author ?? null,
      url: url ?? null,
      headings: blocks.filter((block) => block.kind === 'heading'),
    })),
    sources: report.sources,
    facts,
    outlets: outletsOf(report, sources),
  };
}

const MOST_OUTLETS = 24;

/** Who agrees with whom: two outlets agree where they share a reading or a verdict on a fact, and differ where they do not. */
function outletsOf(report: Pick<Report, 'findings' | 'verdicts'>, sources: readonly Pick<Source, 'name' | 'url'>[]): Outlets {
  const outlet = new Map(sources.map((source) => [source.name, outletOf(source)]));
  const camps: { readonly sides: readonly ReadonlySet<string>[] }[] = [];
  const side = (names: Iterable<string>): Set<string> => new Set([...names].flatMap((name) => outlet.get(name) ?? []));
  for (const finding of report.findings)
    if (finding.rule === 'disagrees' && finding.outcome !== 'scope')
      camps.push({ sides: finding.readings.map((reading) => side(reading.spans.map((span) => span.source))) });
  const facts = new Map<string, { agrees: Set<string>; conflicts: Set<string> }>();
  for (const { fact, source, verdict } of report.verdicts) {
    if (verdict !== 'agrees' && verdict !== 'conflicts') continue;
    let sides = facts.get(fact);
    if (!sides) facts.set(fact, (sides = { agrees: new Set(), conflicts: new Set() }));
    sides[verdict].add(source);
  }
  for (const { agrees, conflicts } of facts.values()) camps.push({ sides: [side(agrees), side(conflicts)] });
  const weight = new Map<string, number>();
  for (const { sides } of camps) for (const one of sides) for (const name of one) weight.set(name, (weight.get(name) ?? 0) + 1);
  const all = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const names = all.slice(0, MOST_OUTLETS).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const agree = names.map(() => names.map(() => 0));
  const differ = names.map(() => names.map(() => 0));
  for (const { sides } of camps) {
    const rows = sides.map((one) => [...one].flatMap((name) => index.get(name) ?? []));
    rows.forEach((row, s) => {
      for (const a of row) {
        for (const b of row) if (a !== b) agree[a][b]++;
        for (const [t, other] of rows.entries()) if (t !== s) for (const b of other) if (a !== b && !row.includes(b)) differ[a][b]++;
      }
    });
  }
  return { names, agree, differ, left: all.length - names.length };
}

/** The site an article came from, else its folder of articles or its file's name without the numbers. */
function outletOf({ name, url }: Pick<Source, 'name' | 'url'>): string {
  if (url) {
    try {
      return new URL(url).hostname.replace(/^www\./, '');
    } catch {
      // No address after all: the name will do.
    }
  }
  const file = name.slice(name.lastIndexOf('/') + 1);
  const stem = file.replace(/#.*$/, '').replace(/\.[A-Za-z0-9]+$/, '');
  return stem.replace(/[-_ ]?\d[\d-_]*$/, '') || stem || name;
}
