import { mapModel } from '../../features/map/mapModel.ts';
import { type PlaceTable, placeTable } from '../../features/map/placeTableModel.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import { choosesPlace, ofCountry } from '../figures/everyPlace.ts';
import { LineTable } from './LineTable.tsx';
import { cutLines, type ReportLine } from './lines.ts';
import { listedAt, type PartProps } from './partProps.ts';
import { Section } from './Section.tsx';

/** The regions with rows, then the money of no region: together all of the map's selection. */
export function RegionPart({ exploration, view, reference, cut }: PartProps) {
  const voice = useLocale();
  const { t } = voice;
  const { result, edition, overview } = exploration;
  const regional = { ...view, level: 'region' as const, measure: 'amount' as const };
  const model = mapModel({ result, baseline: overview, view: regional, edition, reference });
  const table = placeTable(model, result);
  const title = t('report.regions');
  const regions = cutLines(regionLines(table, voice), listedAt(cut), (count) => t('report.otherRegions', { count }));
  const everyPlace = choosesPlace(view.filter) ? t('everyPlace.report', ofCountry(result, voice)) : undefined;
  return (
    <Section title={model.recovered ? t('map.titleRecovered', { title }) : title} note={everyPlace}>
      <LineTable
        heading={t('map.table.area.region')}
        lines={[...regions, ...offMapLines(table, voice)]}
        total={table.total}
        currency={result.currency}
      />
    </Section>
  );
}

function regionLines({ areas }: PlaceTable, { language }: Voice): ReportLine[] {
  return areas
    .filter(({ n }) => n > 0)
    .map(({ code, names, n, sum }) => ({ key: code, name: areaName(names, language), n, sum }));
}

function offMapLines({ offMap }: PlaceTable, { t }: Voice): ReportLine[] {
  return offMap
    .filter(({ n }) => n > 0)
    .map(({ place, n, sum }) => ({
      key: place,
      name: place === 'notStated' ? t('map.table.notStated.region') : t(`map.table.${place}`),
      n,
      sum,
    }));
}
