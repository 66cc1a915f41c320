/** Charts that the explore page and profiles share. */
export const chartIds = ['map', 'trends', 'sectors', 'funders', 'recipients', 'distribution', 'matrix'] as const;
export type ChartId = (typeof chartIds)[number];

/** The other ways to lay a selection out over the country. */
const laidOutIds = ['tiles', 'equity', 'scatter', 'years', 'difference', 'flows'] as const;

/** Figures of one region or province, which the selection must name. */
export const placeFigureIds = ['provinces', 'rank', 'coverage', 'sectorGaps', 'perInhabitant'] as const;

/** Figures of one funder, which the selection must name. */
export const funderFigureIds = ['yearByYear'] as const;

/** Figures of two selections held against each other: the address names the second as `against`. */
export const pairFigureIds = [
  'compareMaps',
  'compareSectors',
  'compareSizes',
  'compareMeasures',
  'compareFunders',
  'compareYears',
] as const;
export type PairFigureId = (typeof pairFigureIds)[number];

/** Figures that others published: of one place or funder, which the selection must name, and of the whole country. */
export const publishedFigureIds = ['publishedFigures', 'nationalTotals'] as const;
export type PublishedFigureId = (typeof publishedFigureIds)[number];

/** True for a figure of what others published, which no selection of grants changes. */
export function isPublishedFigure(id: FigureId): id is PublishedFigureId {
  return publishedFigureIds.some((published) => published === id);
}

/** Figures of one grant, which the address names as `grant`. */
const grantFigureIds = ['grantPeers'] as const;
type GrantFigureId = (typeof grantFigureIds)[number];

/** Figures that can leave the site alone: drawn in another page, or saved as a picture. */
export const figureIds = [
  ...chartIds,
  ...laidOutIds,
  ...placeFigureIds,
  ...funderFigureIds,
  ...publishedFigureIds,
  ...grantFigureIds,
  ...pairFigureIds,
] as const;
export type FigureId = (typeof figureIds)[number];

/** Figures of a selection of grants, or of what others published: every one but those of a single grant. */
export type SelectionFigureId = Exclude<FigureId, GrantFigureId>;

/**
 * The same figure where it is of more than one grant.
 * @throws Error for a figure of one grant.
 */
export function ofSelection(id: FigureId): SelectionFigureId {
  if (id === 'grantPeers') throw new Error(`${id} is of one grant`);
  return id;
}
