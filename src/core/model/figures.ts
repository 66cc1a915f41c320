/** Charts that the explore page and profiles share. */
export const chartIds = ['map', 'trends', 'sectors', 'funders', 'recipients', 'distribution', 'matrix'] as const;
export type ChartId = (typeof chartIds)[number];

/** Figures that can leave the site alone: drawn in another page, or saved as a picture. */
export const figureIds = [...chartIds] as const;
export type FigureId = (typeof figureIds)[number];
