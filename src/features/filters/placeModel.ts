import type { none } from '../../core/model/codelists.ts';
import type { AreaNames, Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { fold } from '../../core/text/fold.ts';
import { areaName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FacetRow } from '../../ui/FacetList.tsx';
import { facetRows } from './facetModel.ts';

/** The dimension whose clauses name a place. */
export function dimensionOf(code: string): 'region' | 'province' {
  return code.includes('.') ? 'province' : 'region';
}

/**
 * Every place of a selection as its reader's alphabet orders them: the regions, what is no region
 * (abroad, not stated), then the provinces. Bars share one scale.
 */
export function placeRows(
  { regions, provinces }: Pick<ExploreResult, 'regions' | 'provinces'>,
  { region = [], province = [] }: Filter['clauses'],
  reference: Pick<Reference, 'regions' | 'provinces'>,
  { t, format, language }: Voice,
): FacetRow[] {
  const names = namesByCode(reference);
  const label = (code: string) => {
    const known = names.get(code);
    return known ? areaName(known, language) : t(`codes.place.${code as typeof none}`);
  };
  const located = provinces.filter(({ key }) => names.has(key));
  const chosen = [...region, ...province.filter((code) => names.has(code))];
  return facetRows([...regions, ...located], chosen, label, { t, format }).sort(
    (a, b) => groupOf(a) - groupOf(b) || format.compare(a.label, b.label),
  );
}

/** The rows whose name, in any language and any spelling, holds the words. */
export function placesFound(rows: readonly FacetRow[], words: string, reference: Reference): readonly FacetRow[] {
  const names = namesByCode(reference);
  const sought = fold(words);
  return rows.filter(({ value, label }) =>
    fold([label, ...Object.values(names.get(value) ?? {})].join(' ')).includes(sought),
  );
}

function namesByCode({ regions, provinces }: Pick<Reference, 'regions' | 'provinces'>): ReadonlyMap<string, AreaNames> {
  return new Map([...regions, ...provinces].map((area) => [area.code, area.names]));
}

function groupOf({ value, notStated }: FacetRow): number {
  if (dimensionOf(value) === 'province') return 3;
  if (notStated) return 2;
  return /^\d/.test(value) ? 0 : 1;
}
