import { centimesToDecimal } from '../../core/model/money.ts';
import { type GrantFilePlan, grantHeadings } from './grants.ts';

type Row = readonly string[];

/** What stands in publishers' files beside rows that count. The first four are set aside when the file is read. */
type Aside = 'missing' | 'unreadable' | 'repeated' | 'spills' | 'blank' | 'total' | 'footnote';

const setAside: readonly Aside[] = ['missing', 'unreadable', 'repeated', 'spills'];

/** The files that hold any, by class and year, as they stand after the last grant. */
const asides: Readonly<Record<string, readonly Aside[]>> = {
  'ministry 2018': ['total', 'blank', 'missing', 'missing', 'repeated'],
  'public_body 2020': ['missing', 'spills', 'blank', 'footnote'],
  'local_government 2021': ['unreadable', 'unreadable', 'unreadable', 'repeated', 'missing', 'blank', 'blank'],
  'indh 2023': ['total', 'footnote'],
};

/** A file of fewer grants is too short for any. */
const fewest = 10;

/** How many rows of a file are there to be set aside. */
export function setAsideIn(plan: GrantFilePlan): number {
  return asidesOf(plan).filter((aside) => setAside.includes(aside)).length;
}

/**
 * The rows of a file, and after them what stands beside rows that count: none of it changes what the rows before sum
 * to, and a printed total is theirs. The same rows give the same.
 */
export function* withAsides(rows: Iterable<Row>, plan: GrantFilePlan): Generator<Row> {
  let sum = 0;
  let first: Row | undefined;
  let last: Row = [];
  for (const row of rows) {
    first ??= row;
    last = row;
    sum += Math.round(Number(row[at('amount_awarded')]) * 100);
    yield row;
  }
  if (!first) return;
  for (const [index, aside] of asidesOf(plan).entries()) yield asideRow(aside, { first, last, sum, index });
}

function asidesOf(plan: GrantFilePlan): readonly Aside[] {
  return plan.rows < fewest ? [] : (asides[`${plan.class} ${plan.year}`] ?? []);
}

interface Beside {
  readonly first: Row;
  readonly last: Row;
  /** Centimes of the rows before. */
  readonly sum: number;
  readonly index: number;
}

function asideRow(aside: Aside, { first, last, sum, index }: Beside): Row {
  const another = { grant_id: `${last[at('grant_id')]}-${index + 1}`, amount_paid: '' };
  switch (aside) {
    case 'missing':
      return changed(last, { ...another, amount_awarded: '' });
    case 'unreadable':
      return changed(last, { ...another, amount_awarded: 'à préciser' });
    case 'repeated':
      return changed(first, {
        purpose: `${first[at('purpose')]}, avenant`,
        amount_awarded: '25000.00',
        amount_paid: '',
      });
    case 'spills':
      return [...changed(last, another), 'suite'];
    case 'total':
      return changed(blank, { grant_id: 'Total', amount_awarded: centimesToDecimal(sum) });
    case 'footnote':
      return changed(blank, { grant_id: '(*) Données simulées, montants provisoires' });
    case 'blank':
      return blank;
  }
}

const blank: Row = grantHeadings.map(() => '');

function at(heading: (typeof grantHeadings)[number]): number {
  return grantHeadings.indexOf(heading);
}

function changed(row: Row, cells: Partial<Record<(typeof grantHeadings)[number], string>>): Row {
  return grantHeadings.map((heading, index) => cells[heading] ?? row[index] ?? '');
}
