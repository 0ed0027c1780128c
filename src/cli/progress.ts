/** How far a long run is, on one line of a terminal's standard error that is written over, and gone when the run is done. */
import type { Progress } from '../work/engine.js';

/** Milliseconds before anything is shown: most runs are done sooner. */
const QUIET = 1000;
const EVERY = 200;
const WIDEST = 100;

export interface Ticker {
  tell(progress: Progress): void;
  /** Takes the line away. */
  end(): void;
}

/** `columns` of the terminal; `now` in milliseconds. */
export function ticker(write: (text: string) => void, columns: number, now: () => number): Ticker {
  const began = now();
  let shown = 0;
  let last = began + QUIET - EVERY;
  return {
    tell(progress) {
      const at = now();
      if (at - last < EVERY) return;
      last = at;
      const line = inWords(progress, (at - began) / 1000).slice(0, Math.min(columns, WIDEST) - 1);
      write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    end() {
      if (shown) write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

/** `seconds` since the run began. */
export function inWords({ phase, done, total, bytes, totalBytes, findings }: Progress, seconds: number): string {
  const found = `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
  if (phase === 'looks') return `${done} of ${total} files sorted into stories`;
  if (phase === 'stories') return `${done} of ${total} stories compared, ${found}`;
  const rate = bytes / Math.max(seconds, 0.001);
  const left = rate > 0 ? `, ${clock((totalBytes - bytes) / rate)} left` : '';
  return `${done} of ${total} files, ${(rate / 1e6).toFixed(1)} MB/s${left}, ${found}`;
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours, minutes, rest] = parts;
  if (hours) return `${hours} h ${minutes} min`;
  return minutes ? `${minutes} min ${rest} s` : `${rest} s`;
}
