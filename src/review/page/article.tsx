/** A whole article with its findings highlighted in place. Its text is only ever set as text. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleView, Row } from '../wire.js';
import { useStore } from './hooks.js';
import { isAddress, shortName } from './words.js';

interface Props {
  readonly source: number;
  readonly finding: string;
  readonly close: () => void;
}

export function Article({ source, finding, close }: Props) {
  const store = useStore();
  const [view, setView] = useState<ArticleView | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const version = store.queue?.version;
  useEffect(() => {
    void store.server.ask<ArticleView>(`/api/articles/${source}`).then((got) => got && setView(got));
  }, [source, version]);
  useEffect(() => {
    const box = text.current;
    const mark = box?.querySelector('mark.current');
    if (box && mark instanceof HTMLElement) box.scrollTop = Math.max(0, mark.offsetTop - box.clientHeight / 3);
  }, [view, finding]);
  // It opens below the passages, which may be below the window's edge.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [view === null, source]);
  if (!view) return <p class="loading">One moment…</p>;
  const rows = view.findings.map((id) => store.rows.get(id));
  const about = [
    view.author && `by ${view.author}`,
    view.date && `of ${view.date}`,
    view.story && `story ${view.story}`,
    view.lineage && `lineage ${view.lineage}`,
  ].filter(Boolean);
  return (
    <section class="whole" ref={section} aria-label={`Article ${view.name}`}>
      <header>
        <h4>{view.title ?? shortName(view.name)}</h4>
        <button type="button" class="quiet" aria-label={`Close ${shortName(view.name)}`} onClick={close}>
          ✕
        </button>
        <p class="note">
          {view.name}
          {about.length > 0 && ` · ${about.join(' · ')}`}
          {view.url && isAddress(view.url) && (
            <>
              {' · '}
              <a href={view.url} target="_blank" rel="noopener noreferrer">
                where it stands
              </a>
            </>
          )}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable with the keyboard */}
      <div class="text" ref={text} tabIndex={0} role="region" aria-label={`Text of ${shortName(view.name)}`}>
        {view.paragraphs.map((paragraph, p) => (
          <p key={p} class={paragraph.heading ? 'heading' : ''}>
            {paragraph.pieces.map((piece, i) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <Marked key={i} text={piece[0]} rows={piece[1].flatMap((index) => rows[index] ?? [])} current={finding} />
              ),
            )}
          </p>
        ))}
      </div>
    </section>
  );
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function Marked({ text, rows, current }: { readonly text: string; readonly rows: readonly Row[]; readonly current: string }) {
  if (!rows.length) return <>{text}</>;
  const here = rows.some((row) => row.id === current);
  const [gravest] = [...rows].sort(
    (a, b) => Number(b.status === 'open') - Number(a.status === 'open') || RANK[a.severity] - RANK[b.severity],
  );
  const looks = gravest.status === 'open' ? gravest.severity : 'settled';
  const title = rows.map((row) => row.message).join('\n');
  const other = rows.find((row) => row.id !== current);
  if (here || !other)
    return (
      <mark class={`${looks} current`} title={title}>
        {text}
      </mark>
    );
  return (
    <a class="mark" title={title} href={`#${other.id}`}>
      <mark class={looks}>{text}</mark>
    </a>
  );
}
