import { useLocale } from '../../i18n/react.tsx';
import { amountHeading } from '../../ui/chart/voice.ts';
import type { ReportLine } from './lines.ts';
import { ReportTable } from './ReportTable.tsx';

interface LineTableProps {
  /** What a line is. */
  readonly heading: string;
  readonly lines: readonly ReportLine[];
  readonly total: { readonly n: number; readonly sum: number };
  readonly currency: string;
}

/** Lines with their grants, amount and share, closed by their total. */
export function LineTable({ heading, lines, total, currency }: LineTableProps) {
  const voice = useLocale();
  const { t, format } = voice;
  const figures = (name: string, { n, sum }: LineTableProps['total']) => [
    name,
    format.integer(n),
    format.inUnit(sum, 2),
    total.sum > 0 ? format.percent(sum / total.sum, sum === total.sum ? 0 : 1) : '',
  ];
  return (
    <ReportTable
      columns={[
        { label: heading, is: 'word' },
        { label: t('charts.column.grants'), is: 'figure' },
        { label: amountHeading(currency, voice), is: 'figure' },
        { label: t('charts.column.share'), is: 'figure' },
      ]}
      rows={lines.map((line) => ({ key: line.key, cells: figures(line.name, line) }))}
      total={figures(t('charts.total'), total)}
    />
  );
}
