import type { AggregateLine, AggregateTable } from '../../core/aggregates/companion.ts';
import type { Reference } from '../../core/model/reference.ts';
import { isolateFilled } from '../../i18n/isolate.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import {
  baseline,
  type Drawing,
  figure,
  moved,
  paragraph,
  type Sheet,
  stacked,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import { inTwoColumns } from '../../ui/picture/twoColumns.ts';
import {
  breakdownWords,
  checkWords,
  figureText,
  metricWords,
  partWords,
  scopeWords,
  yearsText,
} from './aggregateWords.ts';
import { firstLines, firstTables } from './shownFirst.ts';

/** Tables that others published, as many as the page shows at first, each with its publisher; how many figures are left is said. */
export function tablesPicture(
  tables: readonly AggregateTable[],
  reference: Reference,
  voice: Voice,
  sheet: Sheet,
): Figure {
  const { t, format } = voice;
  const drawn = tables.slice(0, firstTables).map((table) => ({ ...table, lines: table.lines.slice(0, firstLines) }));
  const [shown, all] = [drawn, tables].map((some) => some.reduce((sum, { lines }) => sum + lines.length, 0));
  const left = t('aggregates.pictured', { shown: format.integer(shown ?? 0), all: format.integer(all ?? 0) });
  return {
    heading: t('aggregates.title'),
    finding: '',
    notes: shown === all ? [] : [left],
    drawing: inTwoColumns((column) => drawn.map((table) => tableDrawing(table, reference, voice, column)), sheet),
  };
}

function tableDrawing(table: AggregateTable, reference: Reference, voice: Voice, sheet: Sheet): Drawing {
  const { t, format } = voice;
  const { lines, scope, publisher, title, date, allHolders } = table;
  const place = { x: 0, y: 0, width: sheet.width };
  const small = { type: typeOf(sheet, 'small'), fill: inks.ink2 };
  const name = scopeWords(table, voice);
  const breakdown = breakdownWords(lines, voice);
  const source = [publisher, title].filter((part) => part !== '').join(t('explore.tokenSeparator'));
  const said = (text: string, style: Parameters<typeof paragraph>[3] = small): Drawing =>
    text === '' ? { marks: [], height: 0 } : paragraph(sheet, text, place, style);
  return stacked([
    [0, said(name, { type: typeOf(sheet, 'strong'), reads: 'own' })],
    [0, said(name === scope ? '' : scope, { ...small, reads: 'own' })],
    [
      0,
      said(`${source}${date === '' ? '' : ` (${isolateFilled(format.date(date), voice.direction)})`}`, {
        ...small,
        reads: 'own',
      }),
    ],
    [0, said(breakdown === '' ? '' : t('aggregates.brokenDown', { breakdown }))],
    [2, said(allHolders ? t('aggregates.allHolders') : '', { type: typeOf(sheet, 'small') })],
    ...lines.map((line) => [4, lineDrawing(line, reference, voice, sheet)] as const),
    [4, said(checkWords(table, voice))],
  ]);
}

const columns = { years: 296, value: 400 } as const;

function lineDrawing(line: AggregateLine, reference: Reference, voice: Voice, sheet: Sheet): Drawing {
  const { against } = line;
  const part = partWords(line, reference, voice);
  const metric = metricWords(line.metric, voice);
  const row = rowDrawing(part === '' ? [metric] : [part, metric], line, voice, sheet);
  const other = against && rowDrawing([`${voice.t('aggregates.against')} ${against.publisher}`], against, voice, sheet);
  return stacked([[0, row], ...(other ? [[2, other] as const] : [])]);
}

type Valued = Parameters<typeof figureText>[0] & Parameters<typeof yearsText>[0];

/** What is counted, then years and value on its first line. */
function rowDrawing(named: readonly string[], valued: Valued, voice: Voice, sheet: Sheet): Drawing {
  const type = typeOf(sheet, 'small');
  const place = { x: 0, y: 0, width: columns.years - 16 };
  const at = baseline(4, 0, type);
  const [first = '', ...more] = named;
  const label = stacked([
    [0, paragraph(sheet, first, place, { type, reads: 'own' })],
    ...more.map((text) => [0, paragraph(sheet, text, place, { type, fill: inks.ink2 })] as const),
  ]);
  const years = yearsText(valued, voice) || voice.t('aggregates.noYear');
  const value = { from: columns.value, to: sheet.width };
  return {
    marks: [
      stroke(sheet, [0, 0], [sheet.width, 0], { stroke: inks.rule, 'stroke-width': 0.75 }),
      moved(label.marks, 0, 4),
      words(sheet, years, columns.years, at, { type, fill: inks.ink2, reads: /^\d+$/.test(years) ? 'own' : 'page' }),
      figure(sheet, figureText(valued, voice), value, at, { type: typeOf(sheet, 'small'), reads: 'own' }),
    ],
    height: label.height + 4,
  };
}
