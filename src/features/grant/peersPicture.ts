import { isolateFilled } from '../../i18n/isolate.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import { box, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import type { Comparison } from './comparisonModel.ts';

const top = 40;
const foot = 300;

/** One grant among those it is compared with: how many are of each size, and where it stands. */
export function peersPicture({ heading, standing, bins, ticks, mark }: Comparison, voice: Voice, sheet: Sheet): Figure {
  const { width } = sheet;
  const small = typeOf(sheet, 'small');
  const strong = typeOf(sheet, 'strong');
  const place = mark * width;
  const onFirstHalf = mark < 0.5;
  const marks = [
    ...bins.map(({ start, width: share, height }) =>
      box(sheet, start * width, foot - height * (foot - top), share * width * 0.94, height * (foot - top), {
        fill: inks.grey,
      }),
    ),
    stroke(sheet, [0, foot], [width, foot], {}),
    ...ticks.flatMap(({ label, at }) => [
      stroke(sheet, [at * width, foot], [at * width, foot + 6], {}),
      words(sheet, isolateFilled(label, voice.direction), at * width, foot + 8 + small.line, {
        type: small,
        fill: inks.ink3,
        align: alignAt(at),
      }),
    ]),
    stroke(sheet, [place, 6], [place, foot], { stroke: inks.accent, 'stroke-width': 3 }),
    words(sheet, voice.t('record.compare.this'), place + (onFirstHalf ? 10 : -10), 20, {
      type: strong,
      fill: inks.accent,
      align: onFirstHalf ? 'start' : 'end',
    }),
  ];
  return { heading, finding: standing, notes: [], drawing: { marks, height: foot + 16 + small.line } };
}

/** Labels at the ends of the plot stay inside it. */
function alignAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.1) return 'start';
  return share > 0.9 ? 'end' : 'middle';
}
