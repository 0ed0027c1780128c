/** What reading will take on. A source over a limit is unread, and told so. */
export interface Limits {
  /** Bytes of a file. */
  readonly file: number;
  /** Bytes that come out of an archive or a compressed file, counted as they come. */
  readonly expanded: number;
  /** Records of a container. */
  readonly records: number;
  /** Milliseconds for one file, beyond those that its size earns it. */
  readonly time: number;
}

export const LIMITS: Limits = {
  file: 64 * 1024 * 1024,
  expanded: 256 * 1024 * 1024,
  records: 100_000,
  time: 3000,
};
