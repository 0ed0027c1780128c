/** A quotation, by its marks' tokens. */
export interface Quotation {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark, or one past the last token inside where it was never closed. */
  readonly close: number;
  readonly closed: boolean;
  /** 0 outermost. */
  readonly depth: number;
  /** Opened by a single mark. */
  readonly single: boolean;
}
