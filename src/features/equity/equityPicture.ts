import type { Plate } from '../../core/geo/plate.ts';
import { waterlines } from '../../core/geo/waterlines.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inkOfPaint, inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { lookPatterns } from '../../ui/picture/patterns.ts';
import { edgeMarks, outline, seaMarks } from '../../ui/picture/plateMarks.ts';
import { type Drawing, moved, paragraph, type Sheet, words } from '../../ui/picture/sheet.ts';
import { crossPaint } from './crossPaint.ts';
import { equityKeyDrawing } from './equityKeyPicture.ts';
import type { EquityShown } from './equityShown.ts';
import { plateNames } from './plateNames.ts';
import { unplottedKeys } from './unplottedKeys.ts';

const prefix = 'equity';
const legendAt = { x: 22, y: 20, width: 200 };
const yearsAt = { x: 372, y: 690, width: 330 };

/** Need and money on one map, its key of nine classes in the sea; those chosen are outlined on both. */
export function equityPicture(shown: EquityShown, plate: Plate, voice: Voice, sheet: Sheet): Figure {
  const map = framedPlate(shown, plate, voice, sheet);
  const key = unplottedKeys(shown, prefix, voice, sheet);
  return {
    heading: shown.title.heading,
    warning: shown.reading,
    finding: shown.choice,
    notes: [voice.t('equity.method')],
    drawing: { marks: [...map.marks, moved(key.marks, 0, map.height + 14)], height: map.height + 14 + key.height },
  };
}

function framedPlate(shown: EquityShown, plate: Plate, voice: Voice, sheet: Sheet): Drawing {
  const k = sheet.width / plate.width;
  const frame = { width: plate.width, height: plate.height };
  const paper: Sheet = { ...sheet, width: plate.width, direction: 'ltr' };
  const key = equityKeyDrawing(shown, voice, { ...sheet, width: legendAt.width });
  const content = [
    lookPatterns(prefix, 1),
    mark('clipPath', { id: 'equity-frame' }, mark('rect', frame)),
    mark('g', { 'clip-path': 'url(#equity-frame)' }, ...landMarks(shown, plate)),
    ...plateNames(shown, plate, paper),
    moved(key.marks, legendAt.x, legendAt.y),
    moved(yearsMarks(shown, voice, { ...sheet, width: yearsAt.width }), yearsAt.x, plate.height - 150),
    words(paper, voice.t('map.credit'), plate.width - 8, plate.height - 9, {
      type: { size: 10, line: 14, weight: 400 },
      fill: inks.ink2,
      align: 'end',
      reads: 'own',
    }),
    mark('rect', { ...frame, fill: 'none', stroke: inks.ink, 'stroke-width': 0.8 }),
  ];
  return { marks: [mark('g', { transform: `scale(${k})` }, ...content)], height: plate.height * k };
}

function landMarks({ model, chosen }: EquityShown, plate: Plate): Mark[] {
  const regions = new Map(model.regions.map((region) => [region.code, region]));
  const areas = plate.regions.flatMap(({ code, path }) => {
    const region = regions.get(code);
    if (!region) return [];
    const ground = mark('path', { d: path, fill: inkOfPaint(crossPaint(region, prefix)) });
    return region.look === 'few' ? [ground, mark('path', { d: path, fill: `url(#${prefix}-few)` })] : [ground];
  });
  const outlined = plate.regions.filter(({ code }) => chosen.has(code));
  return [
    ...seaMarks(plate, waterlines),
    ...areas,
    ...plate.regions.map(({ code, path }) =>
      outline(path, regions.get(code)?.look === 'zero' ? inks.rule2 : inks.paper, 1.2),
    ),
    ...edgeMarks(plate),
    ...outlined.map(({ path }) => outline(path, inks.paper, 5)),
    ...outlined.map(({ path }) => outline(path, inks.accent, 2.5)),
  ];
}

/** The two times that are set against each other, at the size of a title: of the need, and of the money. */
function yearsMarks({ years, money }: EquityShown, { t }: Voice, sheet: Sheet): Mark[] {
  const high = sheet.language === 'ar' ? 20 : 16;
  const display = { size: 30, line: 36, weight: 300 } as const;
  const note = { size: 11.5, line: high, weight: 400 } as const;
  const lines = [
    { text: t('equity.plate.needYear'), type: display, fill: inks.need },
    { text: t('equity.plate.needSource'), type: note, fill: inks.need },
    { text: years.text, type: display, fill: inks.money5 },
    {
      text: [money, years.andNotStated ? t('equity.plate.notStated') : ''].filter(Boolean).join(' '),
      type: note,
      fill: inks.money5,
    },
    { text: t('equity.plate.population'), type: note, fill: inks.money5 },
  ];
  let y = 0;
  return lines.flatMap(({ text, type, fill }) => {
    const drawn = paragraph(
      sheet,
      text,
      { x: sheet.width, y, width: sheet.width },
      { type, fill, align: 'end', reads: type === display ? 'own' : 'page' },
    );
    y += drawn.height;
    return drawn.marks;
  });
}
