import type { GrantTable } from '../table/grantTable.ts';
import type { Grouping } from './aggregate.ts';
import { relabel } from './cellCodes.ts';
import { bitsOf } from './clauseBits.ts';
import { amountBins } from './histogram.ts';
import { perTable } from './perTable.ts';

const staffWelfare = 'staff_welfare';
const place = bitsOf('region', 'province');
const byDefault = bitsOf('status', 'overlap');
const figure = bitsOf('figure');

/** Columns the explore page groups by that the record does not hold as such. */
const derivedColumns = perTable((table) => ({
  named: relabel(table.columns.recipient, (recipient) => (recipient === '' ? '' : 'named')),
  staff: relabel(table.columns.recipientKind, (kind) => (kind === staffWelfare ? staffWelfare : '')),
}));

/** Every grouping the explore page needs, each under every clause but those it ignores. */
export function exploreGroupings(table: GrantTable) {
  const { named, staff } = derivedColumns(table);
  return {
    total: { by: [], measures: ['median', 'quartiles'] },
    apart: { by: ['currency', 'kind'], ignore: figure, failing: figure },
    leftOut: { by: ['status', 'overlap'], ignore: byDefault, failing: byDefault },
    year: { by: ['year'], ignore: bitsOf('year') },
    sector: { by: ['sector'], ignore: bitsOf('sector') },
    class: { by: ['class'], ignore: bitsOf('class') },
    funder: { by: ['funder'], ignore: bitsOf('funder') },
    status: { by: ['status'], ignore: bitsOf('status') },
    basis: { by: ['basis'], ignore: bitsOf('basis') },
    overlap: { by: ['overlap'], ignore: bitsOf('overlap') },
    histogram: { by: [amountBins(table).column, named], ignore: bitsOf('amount') },
    regions: { by: ['region'], ignore: place, measures: ['max', 'median'] },
    provinces: { by: ['province'], ignore: place, measures: ['max', 'median'] },
    placesOfSelection: { by: ['region'] },
    yearByClass: { by: ['year', 'class'] },
    sectorsOfSelection: { by: ['sector'] },
    sectorsOfCountry: { by: ['sector'], ignore: place },
    recipients: { by: ['recipient', staff] },
    funders: { by: ['funder'] },
    regionBySector: { by: ['region', 'sector'] },
  } as const satisfies Readonly<Record<string, Grouping>>;
}
