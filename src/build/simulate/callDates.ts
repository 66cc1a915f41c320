import { callSeries, otherSeries } from './calibration.ts';

/** The dates of one call; `''` is not published. */
export interface CallDates {
  readonly open: string;
  readonly close: string;
  readonly extendedFrom: string;
}

export const permanentSeries = 1;
const noDeadlineSeries = 2;
const dayLength = 86_400_000;
/** Days a call stays open, and how often one in so many is extended by how many days. */
const openFor = 45;
const extendedOneIn = 9;
const extendedBy = 14;

/** The dates of a series in a year, whatever the seed. */
export function callDates(number: number, year: number): CallDates {
  const closes = Date.UTC(year, 0, 1) + Math.floor(365 * placeInYear(number)) * dayLength;
  const open = isoDay(closes - openFor * dayLength);
  if (number === permanentSeries) return { open: isoDay(Date.UTC(year, 0, 1)), close: '', extendedFrom: '' };
  if (number === noDeadlineSeries) return { open, close: '', extendedFrom: '' };
  if (otherSeries[number - callSeries - 1]?.closesInMonth)
    return { open: open.slice(0, 7), close: isoDay(closes).slice(0, 7), extendedFrom: '' };
  const isExtended = (number + year) % extendedOneIn === 0;
  return { open, close: isoDay(closes), extendedFrom: isExtended ? isoDay(closes - extendedBy * dayLength) : '' };
}

/** Where in the year a series closes, 0 to 1: evenly spread, those that grants answer to and the others apart. */
function placeInYear(number: number): number {
  if (number > callSeries) return (number - callSeries) / (otherSeries.length + 1);
  return (number - noDeadlineSeries) / (callSeries - noDeadlineSeries);
}

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
