import type { EditionKind } from '../../core/edition/edition.ts';
import type { AreaLook } from '../../core/geo/areaLook.ts';
import type { Plate, PlateArea } from '../../core/geo/plate.ts';
import { placeBases } from '../../core/model/codelists.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import { type KeyEntry, keys } from '../../ui/picture/keys.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { type Drawing, moved, type Sheet, words } from '../../ui/picture/sheet.ts';
import { areaLabels } from './labelModel.ts';
import { mapHeading } from './mapHeading.ts';
import type { MapModel } from './mapModel.ts';
import { groundOf, labelMarks, landMarks } from './mapPictureLand.ts';
import { legendDrawing } from './mapPictureLegend.ts';
import { valueText } from './measureText.ts';
import type { OutlierNote } from './outlierModel.ts';
import { mapWords } from './useMapWords.ts';

export interface MapSubject {
  readonly model: MapModel;
  readonly plate: Plate;
  /** The areas of the model's level: those of the plate, or the provinces. */
  readonly shapes: readonly PlateArea[];
  readonly kind: EditionKind;
  /** Some list of the edition is not whole. */
  readonly partial: boolean;
  /** The grounds on which grants may be placed, when the reader chose some; else none. */
  readonly bases: readonly string[];
  readonly outlier: OutlierNote | null;
}

/** Room beside the frame for its degrees, and the legend's place in it, plate units. */
const degreesRoom = 48;
const legend = { x: 22, y: 22, width: 215 };

/** The map as a picture: classes, hatch, dots, names with figures, legend, and in words what is not on it. */
export function mapPicture(subject: MapSubject, voice: Voice, sheet: Sheet): Figure {
  const { model } = subject;
  const map = framedMap(subject, voice, sheet);
  const key = keys(keyEntries(model, voice), sheet);
  return {
    heading: headingOf(subject, voice),
    warning: warningOf(subject, voice),
    finding: findingOf(model, voice),
    notes: notesOf(subject, voice),
    drawing: { marks: [...map.marks, moved(key.marks, 0, map.height + 12)], height: map.height + 12 + key.height },
  };
}

/** The measure, and whether the money was published or simulated. */
export function headingOf({ model, kind }: Pick<MapSubject, 'model' | 'kind'>, { t }: Voice): string {
  return mapHeading(model, kind, t);
}

/** Why places of a partial edition must not be compared by inhabitant. */
export function warningOf({ model, partial }: Pick<MapSubject, 'model' | 'partial'>, { t }: Voice): string {
  return partial && model.measure === 'per_inhabitant' ? t('map.partial.printed') : '';
}

function framedMap({ model, plate, shapes }: MapSubject, voice: Voice, sheet: Sheet): Drawing {
  const k = (sheet.width - degreesRoom) / plate.width;
  const marks = new Map(model.areas.map((area) => [area.code, area]));
  const labels = areaLabels(model.level, shapes, marks, mapWords(model, voice), k);
  const paper: Sheet = { ...sheet, width: plate.width, direction: 'ltr' };
  const classes = legendDrawing(model, voice, { ...sheet, width: legend.width });
  const frame = { width: plate.width, height: plate.height };
  const content = [
    mark('clipPath', { id: 'frame' }, mark('rect', frame)),
    mark('g', { 'clip-path': 'url(#frame)' }, ...landMarks(plate, shapes, marks)),
    ...labelMarks(labels, shapes, marks, paper),
    moved(classes.marks, legend.x, legend.y),
    words(paper, voice.t('map.credit'), plate.width - 8, plate.height - 9, {
      type: { size: 10, line: 14, weight: 400 },
      fill: inks.ink2,
      align: 'end',
      reads: 'own',
    }),
    mark('rect', { ...frame, fill: 'none', stroke: inks.ink, 'stroke-width': 0.8 }),
    ...degreeMarks(plate, voice, paper),
  ];
  const x = sheet.direction === 'rtl' ? degreesRoom : 0;
  return {
    marks: [mark('g', { transform: `translate(${x} 0) scale(${k})` }, ...content)],
    height: plate.height * k + 24,
  };
}

/** The degrees of the graticule, outside the frame on the side where reading ends. */
function degreeMarks(plate: Plate, { t, direction }: Voice, paper: Sheet): Mark[] {
  const style = { type: { size: 9, line: 12, weight: 400 }, fill: inks.ink3, reads: 'own' } as const;
  const rtl = direction === 'rtl';
  return [
    ...plate.meridians.map(({ degrees, at }) =>
      words(paper, t('map.degrees.west', { degrees: -degrees }), at, plate.height + 13, { ...style, align: 'middle' }),
    ),
    ...plate.parallels.map(({ degrees, at }) =>
      words(paper, t('map.degrees.north', { degrees }), rtl ? -4 : plate.width + 4, at + 3, {
        ...style,
        align: rtl ? 'end' : 'start',
      }),
    ),
  ];
}

/** The looks met on a map that are no classes, and what is not on it. */
export function keyEntries(model: MapModel, { t, format }: Voice): KeyEntry[] {
  const count = (look: AreaLook) => model.areas.filter((area) => area.look === look).length;
  const few = model.areas.find((area) => area.look === 'few' && area.class >= 0);
  const negative = model.areas.filter((area) => area.class < 0).length;
  const { n, sum } = model.offMap;
  const offMap = t('map.key.offMap', { grants: t('map.grants', { count: n }), amount: format.amountShort(sum) });
  return [
    ...(few ? [{ fill: groundOf(few), over: paints.few, text: t('map.key.few') }] : []),
    ...(count('noList') > 0 ? [{ fill: paints.noList, text: t('map.key.noList', { areas: count('noList') }) }] : []),
    ...(count('noRow') > 0 ? [{ fill: inks.grey2, text: t('map.key.noRow', { areas: count('noRow') }) }] : []),
    ...(count('zero') > 0 ? [{ fill: inks.paper, text: t('map.key.zero') }] : []),
    ...(negative > 0 ? [{ fill: inks.paper, text: t('map.key.negative', { areas: negative }) }] : []),
    { fill: inks.grey, text: offMap },
  ];
}

/** The largest value, and how many areas have one. */
export function findingOf(model: MapModel, voice: Voice): string {
  const { t } = voice;
  const words = mapWords(model, voice);
  const first = model.areas.find(({ rank }) => rank === 1);
  if (!first) return t('map.summaryEmpty');
  return t('map.summary', {
    area: words.name(first),
    value: words.full(first).replace(/[.]$/, ''),
    shown: model.areas.filter(({ n }) => n > 0).length,
    all: model.areas.length,
    few: model.areas.filter(({ look }) => look === 'few').length,
  });
}

/** What was chosen, the mean, the outlier and the ground of places: whatever way the areas are drawn. */
export function notesOf(
  { model, bases, outlier }: Pick<MapSubject, 'model' | 'bases' | 'outlier'>,
  voice: Voice,
): string[] {
  const { t, format } = voice;
  const known = bases.map((basis) => t(`codes.basis.${placeBases.find((code) => code === basis) ?? 'none'}`));
  const chosen = model.areas.filter(({ selected }) => selected).map((area) => mapWords(model, voice).name(area));
  const mean = model.mean === null ? null : valueText({ value: model.mean, sum: 0 }, model.measure, format);
  return [
    ...(chosen.length > 0 ? [t('picture.outlined', { areas: format.list(chosen) })] : []),
    ...(mean === null ? [] : [t('map.key.meanLong', { mean })]),
    ...(outlier ? [outlierWords(outlier, model, voice)] : []),
    ...(known.length > 0 ? [t('map.basis', { bases: format.list(known) })] : []),
  ];
}

function outlierWords(note: OutlierNote, model: MapModel, voice: Voice): string {
  const { t, format } = voice;
  const body = t('map.outlier.body', {
    count: note.n,
    others: note.n - 1,
    subject: note.subject,
    share: format.percent(note.share),
    region: mapWords(model, voice).name(note.area),
    years: note.years.length > 0 ? t('map.outlier.years', { years: format.list(note.years) }) : '',
  });
  const title = t('map.outlier.title', { count: note.n });
  return `${t('picture.outlier', { title })} ${body.replace('<sum/>', format.amountShort(note.sum))}`;
}
