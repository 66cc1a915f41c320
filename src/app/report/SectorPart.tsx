import { none } from '../../core/model/codelists.ts';
import { useLocale } from '../../i18n/react.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import { listedAt, type PartProps } from './partProps.ts';
import { type Column, ReportTable } from './ReportTable.tsx';
import { Section } from './Section.tsx';
import { type SectorLine, sectorLines } from './sectorLines.ts';

/** What the money is for: a bar for each sector, the country's share as a tick, and the gap between the two. */
export function SectorPart({ exploration: { result }, view, reference, wide, cut }: PartProps) {
  const voice = useLocale();
  const { t } = voice;
  const { region = [], province = [] } = view.filter.clauses;
  const compared = region.length + province.length > 0;
  const lines = sectorLines(result, reference, compared, listedAt(cut), voice);
  const longest = Math.max(...lines.flatMap(({ here, there }) => [here, there ?? 0]), Number.MIN_VALUE);
  const { n, sum } = result.total;
  const columns = columnsOf({ wide, compared }, result.currency, voice);
  const cellsOf = (line: Said, bar = <></>) => columns.map(({ key }) => (key === 'bar' ? bar : said[key](line, voice)));
  return (
    <Section
      title={t('report.sectors')}
      note={t(compared ? 'report.sectorsNote' : 'report.sectorsAlone', {
        unit: amountHeading(result.currency, voice),
      })}
    >
      <ReportTable
        columns={columns}
        rows={lines.map((line) => ({ key: line.key, cells: cellsOf(line, <SectorBar {...{ line, longest }} />) }))}
        total={cellsOf({ name: t('charts.total'), n, sum, here: sum === 0 ? 0 : 1, there: null })}
      />
    </Section>
  );
}

function SectorBar({ line, longest }: { readonly line: SectorLine; readonly longest: number }) {
  const { key, here, there } = line;
  const tick = there === null ? null : there / longest;
  return <MeasureBar length={here / longest} height={9} tone={key === none ? 'hatch' : 'money'} reference={tick} />;
}

type Said = Omit<SectorLine, 'key'>;

/** What stands in each column of figures. */
const said = {
  sector: ({ name }: Said) => name,
  grants: ({ n }: Said, { format }: Voice) => format.integer(n),
  amount: ({ sum }: Said, { format }: Voice) => format.inUnit(sum),
  share: ({ here }: Said, { format }: Voice) => format.percent(here, here === 1 ? 0 : 1),
  gap: ({ here, there }: Said, voice: Voice) => (there === null ? '' : points(here - there, voice)),
} as const;

type SectorColumn = Column & { readonly key: keyof typeof said | 'bar' };

function columnsOf(
  { wide, compared }: { readonly wide: boolean; readonly compared: boolean },
  currency: string,
  voice: Voice,
): readonly SectorColumn[] {
  const { t } = voice;
  return [
    { key: 'sector', label: t('charts.column.sector'), is: 'word' },
    ...(wide ? [{ key: 'bar', label: '', is: 'bar' } as const] : []),
    { key: 'grants', label: t('charts.column.grants'), is: 'figure' },
    { key: 'amount', label: amountHeading(currency, voice), is: 'figure' },
    { key: 'share', label: t('charts.column.share'), is: 'figure' },
    ...(compared ? [{ key: 'gap', label: t('report.gap'), is: 'figure' } as const] : []),
  ];
}

/** A gap of shares in points, its sign to the left of its figure in every language. */
function points(gap: number, { format }: Voice): string {
  return `\u200e${gap < 0 ? '−' : '+'}${format.decimal(Math.abs(gap) * 100, 1)}`;
}
