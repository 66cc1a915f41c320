import { mapModel } from '../../features/map/mapModel.ts';
import { placeTable } from '../../features/map/placeTableModel.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { LineTable } from './LineTable.tsx';
import { cutLines } from './lines.ts';
import type { ReportProps } from './reportProps.ts';

interface RegionTableProps extends Omit<ReportProps, 'address'> {
  /** Lines before the others are put together. */
  readonly keep: number;
}

/** The regions with rows, then the money of no region: together all of the map's selection. */
export function RegionTable({ exploration, view, reference, keep }: RegionTableProps) {
  const { t, language } = useLocale();
  const { result, edition, overview } = exploration;
  const regional = { ...view, level: 'region' as const, measure: 'amount' as const };
  const model = mapModel({ result, baseline: overview, view: regional, edition, reference });
  const { areas, offMap, total } = placeTable(model, result);
  const regions = areas
    .filter(({ n }) => n > 0)
    .map(({ code, names, n, sum }) => ({ key: code, name: areaName(names, language), n, sum }));
  const elsewhere = offMap
    .filter(({ n }) => n > 0)
    .map(({ place, n, sum }) => ({
      key: place,
      name: place === 'notStated' ? t('map.table.notStated.region') : t(`map.table.${place}`),
      n,
      sum,
    }));
  return (
    <LineTable
      heading={t('map.table.area.region')}
      lines={[...cutLines(regions, keep, (count) => t('report.otherRegions', { count })), ...elsewhere]}
      total={total}
      currency={result.currency}
    />
  );
}
