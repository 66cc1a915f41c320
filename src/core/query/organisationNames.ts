import type { DictColumn } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { perTable } from './perTable.ts';

/** How to print an organisation, in the two scripts its sources use; `''` where they use only one. */
export interface OrganisationName {
  readonly name: string;
  readonly nameAr: string;
}

/** The name of each funder and recipient by its code in the table's columns. */
export interface OrganisationNames {
  funder(code: number): OrganisationName;
  recipient(code: number): OrganisationName;
}

/** Names as printed: of several spellings of one organisation the most frequent, the first to get there winning a tie. */
export const organisationNames: (table: GrantTable) => OrganisationNames = perTable((table) => {
  const { funder, funderName, funderNameAr, recipient, recipientName, recipientNameAr } = table.columns;
  return {
    funder: namesBy(funder, funderName, funderNameAr),
    recipient: namesBy(recipient, recipientName, recipientNameAr),
  };
});

function namesBy(key: DictColumn, latin: DictColumn, arabic: DictColumn): (code: number) => OrganisationName {
  const name = usualSpellings(key, latin);
  const nameAr = usualSpellings(key, arabic);
  return (code) => ({ name: latin.dict[name[code] ?? 0] ?? '', nameAr: arabic.dict[nameAr[code] ?? 0] ?? '' });
}

function usualSpellings(key: DictColumn, spelling: DictColumn): Uint32Array {
  const usual = new Uint32Array(key.dict.length);
  const most = new Uint32Array(key.dict.length);
  const counts = new Map<number, number>();
  for (let row = 0; row < key.codes.length; row++) {
    const code = key.codes[row] ?? 0;
    const printed = spelling.codes[row] ?? 0;
    if (printed === 0) continue;
    const pair = code * spelling.dict.length + printed;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    if (count > (most[code] ?? 0)) {
      most[code] = count;
      usual[code] = printed;
    }
  }
  return usual;
}
