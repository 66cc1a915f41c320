/** Figures of the explore page that can leave it alone: drawn in another page, or saved as a picture. */
export const figureIds = ['map', 'trends', 'sectors', 'funders', 'recipients', 'distribution', 'matrix'] as const;
export type FigureId = (typeof figureIds)[number];
