import type { ReactNode } from 'react';
import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Format } from '../../i18n/format.ts';
import { sectorName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import { millionsHeading } from '../../ui/chart/voice.ts';
import { cutLines } from './lines.ts';
import { ReportTable } from './ReportTable.tsx';

interface SectorTableProps {
  readonly result: ExploreResult;
  readonly reference: Pick<Reference, 'sectors'>;
  /** Whether the selection is a part of the country, whose share of each sector is then shown. */
  readonly compared: boolean;
  /** Whether there is room for bars. */
  readonly wide: boolean;
  /** Lines before the others are put together. */
  readonly keep: number;
}

/** What the money is for: a bar for each sector, the country's share as a tick, and the gap in words. */
export function SectorTable({ result, reference, compared, wide, keep }: SectorTableProps) {
  const voice = useLocale();
  const { t, format, language } = voice;
  const whole = sumOf(result.sectorsOfSelection);
  const country = sumOf(result.sectorsOfCountry);
  const nameOf = (key: string) => {
    const sector = reference.sectors.find(({ code }) => code === key);
    return sector ? sectorName(sector, language) : t('charts.sectors.notStated');
  };
  const named = result.sectorsOfSelection
    .filter(({ n }) => n > 0)
    .map(({ key, n, sum }) => ({ key: key || none, name: nameOf(key), n, sum }))
    .sort((a, b) => Number(a.key === none) - Number(b.key === none) || b.sum - a.sum);
  const lines = cutLines(named, keep, (count) => t('report.otherSectors', { count })).map((line) => {
    const elsewhere = result.sectorsOfCountry.find(({ key }) => (key || none) === line.key)?.sum ?? null;
    const here = whole > 0 ? line.sum / whole : 0;
    return { ...line, here, there: compared && elsewhere !== null && country > 0 ? elsewhere / country : null };
  });
  const longest = Math.max(...lines.flatMap(({ here, there }) => [here, there ?? 0]), Number.MIN_VALUE);
  const cellsOf = (name: string, n: number, sum: number, bar: ReactNode, gap: string) => [
    name,
    ...(wide ? [bar] : []),
    format.integer(n),
    format.millions(sum),
    whole > 0 ? format.percent(sum / whole, sum === whole ? 0 : 1) : '',
    ...(compared ? [gap] : []),
  ];
  return (
    <ReportTable
      columns={[
        { label: t('charts.column.sector'), is: 'word' },
        ...(wide ? [{ label: '', is: 'bar' as const }] : []),
        { label: t('charts.column.grants'), is: 'figure' },
        { label: millionsHeading(result.currency, voice), is: 'figure' },
        { label: t('charts.column.share'), is: 'figure' },
        ...(compared ? [{ label: t('report.gap'), is: 'figure' as const }] : []),
      ]}
      rows={lines.map(({ key, name, n, sum, here, there }) => {
        const tone = key === none ? 'hatch' : 'money';
        const tick = there === null ? null : there / longest;
        const bar = <MeasureBar key={key} length={here / longest} height={9} tone={tone} reference={tick} />;
        return { key, cells: cellsOf(name, n, sum, bar, there === null ? '' : points(here - there, format)) };
      })}
      total={cellsOf(t('charts.total'), result.total.n, result.total.sum, '', '')}
    />
  );
}

function sumOf(cells: readonly { readonly sum: number }[]): number {
  return cells.reduce((sum, cell) => sum + cell.sum, 0);
}

/** A gap of shares in points, its sign to the left of its figure in every language. */
function points(gap: number, { decimal }: Format): string {
  return `\u200e${gap < 0 ? '−' : '+'}${decimal(Math.abs(gap) * 100, 1)}`;
}
