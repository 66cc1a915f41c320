import type { GrantRow } from '../../core/table/grantTable.ts';

/** What a record can lack that its funder can be asked for, in the order of a letter. */
const askable = ['recipient', 'year', 'place', 'paid'] as const;
export type Askable = (typeof askable)[number];

/** What the row does not state and the law lets one ask for. */
export function missingIn(row: GrantRow): Askable[] {
  const lacks: Readonly<Record<Askable, boolean>> = {
    recipient: row.recipientName === '' && row.recipientNameAr === '',
    year: row.year === '',
    place: row.region === '' && row.province === '',
    paid: row.amountPaid === '' && row.kind !== 'paid',
  };
  return askable.filter((what) => lacks[what]);
}
