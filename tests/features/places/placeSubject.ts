import { readReference } from '../../../src/cli/checkout.ts';
import type { Subject } from '../../../src/core/model/subject.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { answer } from '../../../src/engine/answer.ts';
import { partialEdition, tableOf } from '../../support/chartSubject.tsx';

export const reference = readReference();

const row = (province: string, dirhams: number, year: string, funder: string) => ({
  region: province === '' ? '09' : province.slice(0, 2),
  province,
  year,
  funder,
  funderName: `Bailleur ${funder.slice(-1)}`,
  funderNameAr: `جهة ${funder.slice(-1)}`,
  amount: dirhams * 100,
});

/** Twelve rows in one province of region 09, one in another, one in none; one elsewhere. */
export const placeTable = tableOf([
  ...Array.from({ length: 12 }, () => row('09.001', 100_000, '2019', 'bailleur-1')),
  row('09.541', 50_000, '2021', 'bailleur-2'),
  row('', 30_000, '', 'bailleur-2'),
  row('07.351', 900_000, '2019', 'bailleur-1'),
]);

/** What the charts of a place are given for a table. */
export function placeChart(
  table: GrantTable,
  subject: Subject,
  edition = partialEdition,
  chosen: Filter = defaultFilter,
) {
  const { result, about, filter } = answer(table, { page: { kind: 'profile', subject }, filter: chosen });
  if (!about?.place) throw new Error(`${subject.of} is no place`);
  const overview = explore(table, defaultFilter);
  return { about, place: about.place, subject, result, overview, edition, reference, filter, selection: '' };
}
