/** How much of a date is told. */
import type { DateValue } from '../../kinds/index.js';

/** A day of a month, with its year or without. */
export const isDay = ({ edtf }: DateValue): boolean => edtf !== null && /^[\dX]{4}-\d{2}-\d{2}$/.test(edtf);
