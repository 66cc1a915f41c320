import type { ReactNode } from 'react';
import type { Peers, PlaceMark, RegionParts } from '../../features/places/placesModel.ts';
import type { PlaceWords } from '../../features/places/placeWords.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { amountHeading } from '../../ui/chart/voice.ts';
import { ReportTable } from './ReportTable.tsx';

interface ProvinceLinesProps {
  readonly peers: Peers;
  readonly parts: RegionParts;
  readonly words: PlaceWords;
  readonly regionName: string;
  readonly population: number;
  readonly currency: string;
}

/** Every province with its figures, then the money of none, closed by the region. */
export function ProvinceLines({ peers, parts, words, regionName, population, currency }: ProvinceLinesProps) {
  const voice = useLocale();
  const { t, format } = voice;
  const byInhabitant = peers.measure === 'per_inhabitant';
  const { provinces, unplaced, whole } = parts;
  const cells = (
    name: string,
    { n, sum, median }: Pick<PlaceMark, 'n' | 'sum' | 'median'>,
    people: number | null,
    inhabitant: string,
    bar: ReactNode = '',
  ) => [
    name,
    bar,
    ...(byInhabitant ? [inhabitant] : []),
    format.inUnit(sum),
    format.integer(n),
    whole.sum > 0 ? format.percent(sum / whole.sum, sum === whole.sum ? 0 : 1) : '',
    median === null ? '' : format.integer(median / 100),
    people === null ? '' : format.integer(people),
  ];
  const largest = Math.max(0, ...provinces.map(({ value }) => value ?? 0));
  const barOf = ({ value, class: tone }: PlaceMark) => (
    <Bar share={(value ?? 0) / largest} height={9} fill={moneyTones[tone] ?? 'none'} />
  );
  const average = population > 0 ? words.number(whole.sum / 100 / population) : '';
  return (
    <ReportTable
      columns={[
        { label: t('map.table.area.province'), is: 'word' },
        { label: '', is: 'bar' },
        ...(byInhabitant ? [{ label: words.unit, is: 'figure' as const }] : []),
        { label: amountHeading(currency, voice), is: 'figure' },
        { label: t('map.table.n'), is: 'figure' },
        { label: t('map.table.share'), is: 'figure' },
        { label: t('places.median'), is: 'figure' },
        { label: t('places.population'), is: 'figure' },
      ]}
      rows={[
        ...provinces.map((mark) => ({
          key: mark.subject.key,
          cells: cells(words.name(mark), mark, mark.population, words.figure(mark), barOf(mark)),
          absent: mark.value === null ? t(mark.look === 'noList' ? 'map.table.noList' : 'map.noRow') : undefined,
          current: mark.current,
        })),
        ...(unplaced.n > 0
          ? [{ key: 'unplaced', cells: cells(t('places.unplaced'), { ...unplaced, median: null }, null, '') }]
          : []),
      ]}
      total={cells(regionName, whole, population, average)}
    />
  );
}
