import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { YearLines } from '../../ui/chart/YearLines.tsx';
import type { YearPair } from './yearPair.ts';

interface YearPairLinesProps {
  readonly pair: YearPair;
  readonly names: readonly [string, string];
  readonly summary: string;
}

/** Two selections over the years of an edition whose lists are complete: A with discs, B with rings. */
export function YearPairLines({ pair, names: [a, b], summary }: YearPairLinesProps) {
  const { t } = useLocale();
  const table = {
    columns: [
      { key: 'year', label: t('charts.column.year'), numeric: false },
      { key: 'a', label: a, numeric: true },
      { key: 'b', label: b, numeric: true },
    ],
    rows: pair.table.map((line) => ({ ...line, choosable: false, chosen: false })),
    total: null,
  };
  const heading = t(pair.perInhabitant ? 'compare.yearsPerInhabitant' : 'compare.years');
  return (
    <ChartFigure
      title={{ heading, subtitle: t('compare.lines', { unit: pair.unit }) }}
      summary={summary}
      table={table}
      notes={[...(pair.perInhabitant ? [t('compare.population')] : []), ...pair.notes]}
    >
      <YearLines model={pair} as="pair" />
    </ChartFigure>
  );
}
