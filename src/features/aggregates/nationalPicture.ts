import { type NationalTotal, wholeOf } from '../../core/aggregates/nationalTotals.ts';
import { isolateFilled } from '../../i18n/isolate.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import {
  baseline,
  box,
  type Drawing,
  moved,
  paragraph,
  type Sheet,
  stacked,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import { inTwoColumns } from '../../ui/picture/twoColumns.ts';
import type { NationalSpan } from './nationalModel.ts';
import { doubts, inHandWords, totalWords } from './nationalWords.ts';

/** What has been published of the whole country, by the years it speaks of, contradictions side by side. */
export function nationalPicture(spans: readonly NationalSpan[], voice: Voice, sheet: Sheet): Figure {
  const end = Math.max(1, ...spans.flatMap(({ published }) => published.map(wholeOf)));
  const { size, weight } = typeOf(sheet, 'strong');
  const years = spans.map(({ from, to }) => sheet.measure(voice.format.range(from, to), size, weight));
  const indent = Math.max(90, ...years) + 18;
  return {
    heading: voice.t('explore.national'),
    finding: '',
    notes: [],
    drawing: inTwoColumns((column) => spans.map((span) => spanDrawing(span, { end, indent }, voice, column)), sheet),
  };
}

/** Dirhams at the end of the axis, and where bars and what stands under them begin, pixels. */
interface Axis {
  readonly end: number;
  readonly indent: number;
}

function spanDrawing(span: NationalSpan, axis: Axis, voice: Voice, sheet: Sheet): Drawing {
  const { from, to, published } = span;
  const { indent } = axis;
  const strong = typeOf(sheet, 'strong');
  const small = { type: typeOf(sheet, 'small'), fill: inks.ink2 };
  const place = { x: indent, y: 0, width: sheet.width - indent };
  const said = [...doubts(span, voice), inHandWords(span, voice)].join(' ');
  const body = stacked([
    ...published.map((total) => [8, totalDrawing(total, axis, voice, sheet)] as const),
    [4, paragraph(sheet, said, place, small)],
  ]);
  return {
    marks: [
      stroke(sheet, [0, 0], [sheet.width, 0], { stroke: inks.rule }),
      words(sheet, voice.format.range(from, to), 0, baseline(8, 0, strong), {
        type: strong,
        reads: from === to ? 'own' : 'page',
      }),
      moved(body.marks, 0, 8),
    ],
    height: body.height + 8,
  };
}

function totalDrawing(total: NationalTotal, { end, indent }: Axis, voice: Voice, sheet: Sheet): Drawing {
  const { publisher, date, note } = total;
  const width = sheet.width - indent;
  const place = { x: indent, y: 0, width };
  const source = date === '' ? publisher : `${publisher} (${isolateFilled(voice.format.date(date), voice.direction)})`;
  const outline = { fill: 'none', stroke: inks.ink };
  const outlined: Drawing = {
    marks: [box(sheet, indent + 0.5, 0.5, Math.max(1, (width - 1) * (wholeOf(total) / end)), 10, outline)],
    height: 11,
  };
  return stacked([
    [0, outlined],
    [2, paragraph(sheet, totalWords(total, voice), place, { type: typeOf(sheet, 'strong') })],
    [0, paragraph(sheet, source, place, { type: typeOf(sheet, 'small'), fill: inks.ink2, reads: 'own' })],
    ...(note === ''
      ? []
      : [[0, paragraph(sheet, note, place, { type: typeOf(sheet, 'small'), fill: inks.ink3, reads: 'own' })] as const]),
  ]);
}
