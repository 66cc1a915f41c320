import type { Plate } from '../../core/geo/plate.ts';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inkOf, inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { scaleRow } from '../../ui/picture/scale.ts';
import { across, baseline, moved, paragraph, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import { type SmallMaps, smallMaps } from './yearsDrawing.ts';
import type { PanelView, YearsModel } from './yearsModel.ts';

const columns = 6;
const gap = 20;

/** One small map a year on one scale, the rows without a year last; the chosen years are framed. */
export function yearsPicture(model: YearsModel, plate: Plate, voice: Voice, sheet: Sheet): Figure {
  const { t } = voice;
  const width = (sheet.width - (columns - 1) * gap) / columns;
  const maps = smallMaps(plate, width - 24);
  const label = typeOf(sheet, 'label');
  const { borders } = model;
  const row = scaleRow(moneyTones.slice(0, borders.length + 1).map(inkOf), borders, sheet);
  const top = label.line + row.height + 14;
  const panels = [...model.years, ...(model.undated ? [model.undated] : [])];
  const height = panelHeight(maps, sheet) + gap;
  const marks = panels.flatMap((panel, index) => {
    const [x, y] = [(index % columns) * (width + gap), top + Math.floor(index / columns) * height];
    return panelMarks(panel, panel !== model.undated, { x, y, width }, maps, voice, sheet);
  });
  return {
    heading: model.title.heading,
    warning: model.warning,
    finding: model.summary,
    notes: model.notes.filter((note) => note !== t('explore.partialPhrase')),
    drawing: {
      marks: [
        maps.shared,
        words(sheet, t('years.scale', { unit: model.unit }), 0, baseline(0, 0, label), { type: label }),
        moved(row.marks, 0, label.line + 4),
        ...marks,
      ],
      height: top + Math.ceil(panels.length / columns) * height,
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function panelHeight({ height }: SmallMaps, sheet: Sheet): number {
  return typeOf(sheet, 'strong').line * 2 + 8 + height + 2 * typeOf(sheet, 'small').line;
}

function panelMarks(
  panel: PanelView,
  dated: boolean,
  { x, y, width }: Place,
  maps: SmallMaps,
  { t }: Voice,
  sheet: Sheet,
): Mark[] {
  const [strong, small] = [typeOf(sheet, 'strong'), typeOf(sheet, 'small')];
  const mapTop = y + strong.line + 6;
  const foot = mapTop + maps.height;
  const fill = panel.chosen ? inks.accent : inks.ink;
  const figures = panel.empty ? [t('years.noRow')] : [panel.grants, panel.institutions];
  const amountLine = panel.empty ? 0 : strong.line;
  const note = (text: string, top: number) =>
    paragraph(sheet, text, { x, y: top, width }, { type: small, fill: inks.ink2 });
  return [
    stroke(sheet, [x, y], [x + width, y], { stroke: fill, 'stroke-width': panel.chosen ? 2.5 : 1 }),
    words(sheet, panel.name, x, baseline(y + 2, 0, strong), { type: strong, fill, reads: 'own' }),
    ...(dated
      ? [maps.at(panel.areas, Math.min(across(sheet, x), across(sheet, x + width)) + 12, mapTop)]
      : note(t('years.mapless'), mapTop + 8).marks),
    ...(panel.empty ? [] : [words(sheet, panel.amount, x, baseline(foot, 0, strong), { type: strong })]),
    ...figures.map((text, index) =>
      words(sheet, text, x, baseline(foot + amountLine, index, small), { type: small, fill: inks.ink2 }),
    ),
  ];
}
