import type { Severity } from '../model/report.js';

/** What `error` and `warning` ask of confidence: nine in ten right, and better than even. */
const SURE = 0.9;
export const LIKELY = 0.6;

/** A severity lowered to what the confidence can carry. */
export function lowered(severity: Severity, confidence: number): Severity {
  if (confidence < LIKELY) return 'info';
  if (confidence < SURE && severity === 'error') return 'warning';
  return severity;
}
