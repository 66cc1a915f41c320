import { slugify } from '../text/fold.ts';

export const figureUnits = ['MAD', 'count', '%'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** What a published figure measures; each has its words in the messages. */
export const metricCodes = [
  'actions',
  'agency-contribution',
  'allocation',
  'amount',
  'amount-approved',
  'amount-awarded',
  'amount-granted',
  'amount-paid',
  'amount-per-bus',
  'amount-per-club',
  'amount-planned',
  'amount-proposed',
  'amount-transferred',
  'amount-voted',
  'applications',
  'associations',
  'associations-and-cooperatives',
  'associations-created',
  'associations-proposed',
  'associations-selected',
  'associations-supported',
  'associations-supported-by-the-ministry-of-the-interior',
  'beneficiaries',
  'boarding-houses',
  'budget',
  'children',
  'classes',
  'conventions',
  'declarations',
  'envelope',
  'festivals-supported',
  'financed-part',
  'indh-contribution',
  'investment',
  'largest-grant',
  'learners',
  'learners-forecast',
  'partner-organisations',
  'partners-contribution',
  'preschool-classes',
  'preschool-units',
  'projects',
  'projects-carried-out',
  'projects-completed',
  'projects-supported',
  'public-share',
  'public-utility-associations',
  'public-utility-recognitions-granted',
  'remaining-envelope',
  'requests',
  'share-of-amount',
  'share-of-associations',
  'smallest-grant',
  'yearly-average',
  'yearly-envelope',
] as const;
export type MetricCode = (typeof metricCodes)[number];

/** By what a published figure is broken down; each has its words in the messages. */
export const dimensionCodes = [
  'amount-per-association',
  'area',
  'batch',
  'call',
  'channel',
  'division',
  'field',
  'funder',
  'funder-class',
  'level',
  'operator',
  'phase',
  'programme',
  'programme-and-place',
  'province',
  'reach',
  'region',
  'region-old-map',
  'sector',
  'session',
  'state',
  'strand',
  'tier',
  'type',
] as const;
export type DimensionCode = (typeof dimensionCodes)[number];

/** The code of a measure or a breakdown as the file names it; the text itself where there is no such code. */
export function codeOf(text: string, codes: readonly string[]): string {
  const code = slugify(text);
  return codes.includes(code) ? code : text;
}
