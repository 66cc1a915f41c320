import type { Plate, PlateArea } from '../../core/geo/plate.ts';
import { seaTick } from '../../core/geo/seaNames.ts';
import { brokenName } from '../../ui/chart/brokenName.ts';
import { inkOf, inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { type Sheet, words } from '../../ui/picture/sheet.ts';
import { namePaint } from './crossPaint.ts';
import type { EquityRegion } from './equityModel.ts';
import type { EquityShown } from './equityShown.ts';

const tick = 17;
const lineHeight = 15;
/** Plate units that the key takes of the sea. */
const key = 200;

/** The names of regions with their need, money and rows; `sheet` is the plate's, read from the left whatever the language. */
export function plateNames({ model, words: said, chosen }: EquityShown, plate: Plate, sheet: Sheet): Mark[] {
  const regions = new Map(model.regions.map((region) => [region.code, region]));
  return plate.regions.flatMap((shape) => {
    const region = regions.get(shape.code);
    if (!region) return [];
    return named(shape, region, said, chosen.has(shape.code), sheet);
  });
}

function named(
  shape: PlateArea,
  region: EquityRegion,
  said: EquityShown['words'],
  chosen: boolean,
  sheet: Sheet,
): Mark[] {
  const sea = seaTick(shape);
  const [x, y] = sea ?? shape.label;
  const head = brokenName(said.name(region), sea ? sea[0] - tick - key : shape.room);
  const size = sheet.language === 'ar' ? 13 : 12.5;
  const fits = (line: string) => sea !== null || sheet.measure(line, size - 1, 400) <= shape.room;
  const figures = said.figures(region, fits);
  const lines = [...head, ...figures].filter((line) => line !== '');
  const paint = namePaint(region);
  const onPaper = sea !== null || !figures.every(fits);
  const ink = onPaper ? inks.ink : inkOf(paint.color);
  const casing = { stroke: onPaper ? inks.paper : inkOf(paint.stroke), width: 4 };
  const fill = sea && chosen ? inks.accent : ink;
  const texts = lines.map((line, index) =>
    words(sheet, line, sea ? x - tick - 5 : x, y + 12 + (index - lines.length / 2) * lineHeight, {
      type: { size: index < head.length ? size : size - 1, line: lineHeight, weight: index < head.length ? 500 : 400 },
      fill,
      align: sea ? 'end' : 'middle',
      reads: 'own',
      casing,
    }),
  );
  return sea ? [mark('path', { d: `M${x - tick} ${y}H${x}`, stroke: fill }), ...texts] : texts;
}
