/** Comments of HTML and Markdown, where suppressions stand. */

export interface Comment {
  /** Offsets in the raw text, marks included. */
  readonly start: number;
  readonly end: number;
  /** What stands between the marks. */
  readonly text: string;
}

/** Every closed `<!-- … -->`, in order. Linear: an opening without an end hides nothing. */
export function commentsIn(raw: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = raw.indexOf('<!--'); start >= 0; ) {
    const close = raw.indexOf('-->', start + 4);
    if (close < 0) break;
    comments.push({ start, end: close + 3, text: raw.slice(start + 4, close) });
    start = raw.indexOf('<!--', close + 3);
  }
  return comments;
}
