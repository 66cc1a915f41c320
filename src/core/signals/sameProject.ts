import { textAt } from '../table/column.ts';
import { fold } from '../text/fold.ts';
import { type CountedGrant, groupBy, type Questioned } from './countedGrants.ts';
import { fewestWords } from './rules.ts';
import type { Findings } from './signal.ts';

const fewestTested = 50;

/** One recipient, one purpose, one year, and more than one funder. Tested: grants that state all three. */
export function sameProject({ table, grants }: Questioned): Findings {
  const purposes = table.columns.purpose.dict.map(purposeKey);
  const keyOf = (grant: CountedGrant) => {
    const purpose = purposes[table.columns.purpose.codes[grant.row] ?? 0] ?? '';
    return grant.recipient > 0 && grant.year !== '' && purpose !== ''
      ? `${grant.recipient} ${grant.year} ${purpose}`
      : null;
  };
  const groups = groupBy(grants, keyOf);
  return {
    tested: groups.reduce((n, group) => n + group.length, 0),
    fewest: fewestTested,
    found: groups.flatMap((group) => {
      const [first] = group;
      const funders = new Set(group.map(({ funder }) => funder)).size;
      if (!first || funders < 2) return [];
      return [
        {
          rows: group.map(({ row }) => row),
          funder: 0,
          recipients: [first.recipient],
          year: first.year,
          label: textAt(table.columns.purpose, first.row),
          numbers: { funders },
        },
      ];
    }),
  };
}

/** What two spellings of a purpose share; blank for one of too few words. */
function purposeKey(purpose: string): string {
  const words = fold(purpose)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length < fewestWords ? '' : words.join(' ');
}
