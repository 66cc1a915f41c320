import type { Figure } from '../../ui/picture/frame.ts';
import type { Sheet } from '../../ui/picture/sheet.ts';
import { yearPlot } from '../../ui/picture/yearPlot.ts';
import type { Inhabited } from './perInhabitantOf.ts';

/** Two lines over the years, each named at its end; a line stops before a year that is not whole, and the gap is hatched. */
export function perInhabitantPicture({ title, reading, model }: Inhabited, sheet: Sheet): Figure {
  return {
    heading: title.heading,
    finding: model?.summary ?? '',
    notes: model ? [reading, ...model.notes] : [],
    drawing: model ? yearPlot(model, 'ground', sheet) : { marks: [], height: 0 },
  };
}
