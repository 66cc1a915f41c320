import { none, offMapPlaces } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult, NamedCell } from '../../core/query/explore.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FlowNode } from './flow.ts';
import { others } from './leadingFunders.ts';

interface Naming {
  readonly reference: Pick<Reference, 'regions' | 'sectors'>;
  readonly result: Pick<ExploreResult, 'facets'>;
}

/** The name of a node; `together` is how many funders stand below the leading ones. */
export function nodeName(
  { column, value }: FlowNode,
  together: number,
  { reference, result }: Naming,
  voice: Voice,
): string {
  const { t, language } = voice;
  if (column === 'funder') return funderName(value, together, result.facets.funder, voice);
  if (column === 'sector') {
    const sector = reference.sectors.find(({ code }) => code === value);
    return sector ? sectorName(sector, language) : notStatedOr(value, t('charts.sectors.notStated'));
  }
  if (column === 'class') return t(`codes.class.${isClass(value) ? value : none}`);
  const region = reference.regions.find(({ code }) => code === value);
  if (region) return areaName(region.names, language);
  const place = offMapPlaces.find((known) => known === value);
  return place ? t(`map.table.${place}`) : t('map.table.notStated.region');
}

function funderName(slug: string, together: number, named: readonly NamedCell[], { t, language }: Voice): string {
  if (slug === others) return t('charts.ranking.otherFunders', { count: together });
  if (slug === none) return t('charts.ranking.fundersNotNamed');
  const found = named.find(({ key }) => key === slug);
  return found ? pickName(found.name, found.nameAr, language) : slug;
}

const classes = ['ministry', 'public_body', 'local_government', 'special_account', 'indh'] as const;

function isClass(value: string): value is (typeof classes)[number] {
  return classes.some((known) => known === value);
}

function notStatedOr(value: string, notStated: string): string {
  return value === none ? notStated : value;
}
