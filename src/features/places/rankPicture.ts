import type { Voice } from '../../ui/chart/voice.ts';
import { bar } from '../../ui/picture/bars.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { baseline, box, figure, paragraph, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import type { RankedPlace } from './rankModel.ts';
import type { Rank } from './rankOf.ts';

const barHeight = 16;
const gap = 10;

/** The places in their order, first one on top, each with its rank, its figure and its rows; a tick for the median. */
export function rankPicture({ title, words: said, model }: Rank, voice: Voice, sheet: Sheet): Figure {
  const small = typeOf(sheet, 'small');
  const columns = columnsOf(sheet);
  const marks: Mark[] = [
    figure(sheet, said.unit, columns.figure, baseline(0, 0, small), { type: small, fill: inks.ink3, reads: 'own' }),
  ];
  let y = small.line + 4;
  for (const place of [...model.ranked].reverse()) {
    const drawn = drawRow(place, model.middle?.at ?? null, y, sheet);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return {
    heading: title.heading,
    finding: model.summary,
    notes: [voice.t('pictures.rank', { unit: said.unit }), ...model.notes],
    drawing: { marks, height: y },
  };
}

function columnsOf({ width }: Sheet) {
  return {
    rank: 0,
    name: { from: 92, to: 380 },
    bar: { from: 396, to: width - 290 },
    figure: { from: width - 280, to: width - 180 },
    rows: width - 166,
  };
}

function drawRow(place: RankedPlace, middle: number | null, y: number, sheet: Sheet) {
  const { mark, name, rank, rows } = place;
  const columns = columnsOf(sheet);
  const fill = mark.current ? inks.accent : inks.ink;
  const type = typeOf(sheet, mark.current ? 'strong' : 'label');
  const note = typeOf(sheet, 'note');
  const width = columns.name.to - columns.name.from;
  const named = paragraph(sheet, name, { x: columns.name.from, y: y + gap / 2, width }, { type, fill });
  const centre = y + gap / 2 + named.height / 2;
  const at = centre + type.size * 0.36;
  const axis = { x: columns.bar.from, y: centre - barHeight / 2, width: columns.bar.to - columns.bar.from };
  const tone = mark.current ? 'accent' : 'money';
  const hollow = { fill: inks.paper, stroke: mark.current ? inks.accent : inks.money4, 'stroke-width': 1.5 };
  return {
    marks: [
      stroke(sheet, [0, y], [sheet.width, y], { stroke: inks.rule, 'stroke-width': 0.75 }),
      words(sheet, rank, columns.rank, at, { type: note, fill: inks.ink2 }),
      ...named.marks,
      ...bar(sheet, { ...axis, height: barHeight, length: place.at, tone, reference: middle }),
      ...(mark.look === 'few'
        ? [box(sheet, axis.x + 0.75, axis.y + 0.75, Math.max(0, axis.width * place.at - 1.5), barHeight - 1.5, hollow)]
        : []),
      figure(sheet, place.figure, columns.figure, at, { type: typeOf(sheet, 'strong'), reads: 'own', fill }),
      words(sheet, rows, columns.rows, at, { type: note, fill: inks.ink2 }),
    ],
    height: named.height + gap,
  };
}
