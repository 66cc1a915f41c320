import { none } from '../../core/model/codelists.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import { type Counted, otherClasses, tones, type YearStack } from './stack.ts';
import { toneName } from './trendsWords.ts';

/** Years inside the selection as rows, classes as columns, those of the last tone one by one. */
export function trendsTable(
  stacks: readonly YearStack[],
  whole: Counted,
  chosen: readonly string[],
  currency: string,
  voice: Voice,
): ChartTableModel {
  const { t, format } = voice;
  const inside = stacks.filter((stack) => stack.inside);
  const groups = [
    ...tones.flatMap(({ key }) =>
      key === 'else' ? [] : [{ key, name: toneName(key, voice), of: (stack: YearStack) => stack.tones[key] }],
    ),
    ...otherClasses.map((key) => ({ key, name: t(`codes.class.${key}`), of: (stack: YearStack) => stack.others[key] })),
  ].filter(({ of }) => inside.some((stack) => of(stack).n > 0));
  const sumOf = (of: (stack: YearStack) => Counted) => inside.reduce((sum, stack) => sum + of(stack).sum, 0);
  return {
    columns: [
      { key: 'year', label: t('charts.column.year'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: amountHeading(currency, voice), numeric: true },
      ...groups.map(({ key, name }) => ({ key, label: name, numeric: true })),
    ],
    rows: inside.map((stack) => ({
      key: stack.year,
      cells: [
        stack.year === none ? t('charts.trends.notStated') : stack.year,
        format.integer(stack.n),
        format.inUnit(stack.sum),
        ...groups.map(({ of }) => (of(stack).n === 0 ? '' : format.inUnit(of(stack).sum))),
      ],
      choosable: stack.n > 0,
      chosen: chosen.length > 0,
    })),
    total: [
      t('charts.total'),
      format.integer(whole.n),
      format.inUnit(whole.sum),
      ...groups.map(({ of }) => format.inUnit(sumOf(of))),
    ],
  };
}
