import { tileGrid } from '../../core/geo/tileGrid.ts';
import type { PlacesResult } from '../../core/query/explore.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks, moneyInk } from '../../ui/picture/inks.ts';
import { keys } from '../../ui/picture/keys.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { box, moved, type Sheet, typeOf, words } from '../../ui/picture/sheet.ts';
import { wrapped } from '../../ui/picture/typeset.ts';
import type { AreaMark } from './mapModel.ts';
import { findingOf, headingOf, keyEntries, type MapSubject, notesOf, warningOf } from './mapPicture.ts';
import { groundOf } from './mapPictureLand.ts';
import { legendDrawing } from './mapPictureLegend.ts';
import { type OffMapRow, placeTable } from './placeTableModel.ts';
import { type MapWords, mapWords } from './useMapWords.ts';

const gap = 6;
const height = 132;
const columns = Math.max(...tileGrid.map(({ column }) => column)) + 1;
const rows = Math.max(...tileGrid.map(({ row }) => row)) + 1;
/** Rows and columns from which the grid leaves room for the legend. */
const free = { row: 3, column: 1 };

type TilesSubject = Omit<MapSubject, 'plate' | 'shapes'>;

/** The regions as tiles of one size, the legend in the room they leave; what no tile stands for is said under them. */
export function tilesPicture(subject: TilesSubject, result: PlacesResult, voice: Voice, sheet: Sheet): Figure {
  const { model } = subject;
  const { t } = voice;
  const said = mapWords(model, voice);
  const width = (sheet.width - (columns - 1) * gap) / columns;
  const paper: Sheet = { ...sheet, direction: 'ltr' };
  const tiles = tileGrid.flatMap(({ code, row, column }) => {
    const area = model.areas.find((other) => other.code === code);
    const at = { x: column * (width + gap), y: row * (height + gap), width };
    return area ? tileMarks(area, at, said, paper) : [];
  });
  const room = { x: free.column * (width + gap) + 60, y: free.row * (height + gap) + 40 };
  const legend = legendDrawing(model, voice, { ...sheet, width: 215 });
  const key = keys(keyEntries(model, voice), sheet);
  const foot = rows * (height + gap) + 14;
  return {
    heading: headingOf(subject, voice),
    warning: warningOf(subject, voice),
    finding: findingOf(model, voice),
    notes: [t('tiles.summary'), offTiles(subject, result, voice), ...notesOf(subject, voice)],
    drawing: {
      marks: [...tiles, scaled(legend.marks, room, 1.6), moved(key.marks, 0, foot)],
      height: foot + key.height,
    },
  };
}

function scaled(marks: readonly Mark[], { x, y }: { readonly x: number; readonly y: number }, by: number): Mark {
  return { name: 'g', attributes: { transform: `translate(${x} ${y}) scale(${by})` }, children: marks };
}

interface TilePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function tileMarks(area: AreaMark, { x, y, width }: TilePlace, said: MapWords, paper: Sheet): Mark[] {
  const edge = area.value === null ? { stroke: inks.rule2, 'stroke-width': 1 } : {};
  const type = typeOf(paper, 'label');
  const under = area.value === null ? { fill: inks.paper, text: inks.ink } : moneyInk(area.class);
  const casing = area.look === 'shaded' ? {} : { casing: { stroke: under.fill, width: 6 } };
  const style = { fill: under.text, align: 'middle', reads: 'own', ...casing } as const;
  const lines = [
    ...wrapped(said.name(area), width - 24, { ...type, weight: 500 }, paper.measure).map((text) => ({
      text,
      type: typeOf(paper, 'strong'),
    })),
    { text: said.value(area), type: { ...type, size: 22, line: 30, weight: 500 as const } },
    { text: said.rows(area), type: typeOf(paper, 'small') },
  ].filter(({ text }) => text !== '');
  let at = y + (height - lines.reduce((sum, { type: { line } }) => sum + line, 0)) / 2;
  const written = lines.map(({ text, type: set }) => {
    at += set.line;
    return words(paper, text, x + width / 2, at - set.line / 2 + set.size * 0.36, { ...style, type: set });
  });
  return [
    box(paper, x, y, width, height, { fill: groundOf(area), ...edge }),
    ...(area.look === 'few' ? [box(paper, x, y, width, height, { fill: paints.few })] : []),
    ...written,
    ...(area.selected
      ? [box(paper, x + 1.5, y + 1.5, width - 3, height - 3, { fill: 'none', stroke: inks.accent, 'stroke-width': 3 })]
      : []),
  ];
}

/** What belongs to no region, one after the other, closed by the sum of tiles and these. */
function offTiles({ model }: TilesSubject, result: PlacesResult, { t, format }: Voice): string {
  const { offMap, total } = placeTable(model, result);
  const figures = ({ n, sum }: { readonly n: number; readonly sum: number }) => ({
    grants: t('map.grants', { count: n }),
    amount: format.amountShort(sum),
  });
  const name = (place: OffMapRow) =>
    place === 'notStated' ? t('map.table.notStated.region') : t(`map.table.${place}`);
  const parts = offMap
    .filter(({ n }) => n > 0)
    .map((place) => t('charts.counted', { name: name(place.place), ...figures(place) }));
  return [...(parts.length > 0 ? [format.list(parts)] : []), t('tiles.total', figures(total))].join('. ');
}
