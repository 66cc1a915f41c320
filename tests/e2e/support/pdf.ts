/** How often a name stands in a PDF, outside its compressed parts. */
export const countOf = (pdf: Buffer, name: RegExp): number => pdf.toString('latin1').match(name)?.length ?? 0;

/** How many pages a PDF has. */
export const pagesOf = (pdf: Buffer): number => countOf(pdf, /\/Type\s*\/Page\b/g);

/** A picture made of pixels. */
export const rasterImage = /\/Subtype\s*\/Image\b/g;
