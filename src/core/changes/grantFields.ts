import { centimesToDecimal } from '../model/money.ts';
import { textAt } from '../table/column.ts';
import { type ColumnName, columnNames, type GrantTable } from '../table/grantTable.ts';
import type { FieldChange } from './editionChanges.ts';

/** The rows of one grant: from inclusive, to exclusive. */
export interface GrantSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a record stands, and what is made of its other fields, is no change of it. */
const derived: readonly ColumnName[] = ['file', 'funder', 'recipient'];
const compared = columnNames.filter((column) => !derived.includes(column));

/** Columns whose field in `kharita-grants-1` is not their own name. */
const renamed: { readonly [C in ColumnName]?: string } = {
  class: 'funder_class',
  year: 'fiscal_year',
  region: 'region_code',
  regionPrinted: 'region',
  province: 'province_code',
  basis: 'region_basis',
  overlap: 'possible_overlap',
  kind: 'amount_kind',
};

const fieldNames = compared.map(
  (column) => renamed[column] ?? column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

/** The grants of a table, in its order. */
export function grantSpans({ grant, length }: Pick<GrantTable, 'grant' | 'length'>): readonly GrantSpan[] {
  const spans: GrantSpan[] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && grant[to] === grant[from]) to += 1;
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

/**
 * The fields in which two grants differ. Of one that regions share, a field holds the texts of all its rows, and
 * `amount_counted` what counts in each.
 */
export function changedFields(
  before: GrantTable,
  earlier: GrantSpan,
  after: GrantTable,
  later: GrantSpan,
): readonly FieldChange[] {
  const alone = earlier.to - earlier.from === 1 && later.to - later.from === 1;
  const changes: FieldChange[] = [];
  const compare = (field: string, was: string, is: string) => {
    if (was !== is) changes.push({ field, before: was, after: is });
  };
  compare('amount_awarded', amountOf(before, earlier), amountOf(after, later));
  compare('amount_counted', countedOf(before, earlier), countedOf(after, later));
  compared.forEach((column, index) => {
    const textOf = alone ? firstText : texts;
    compare(fieldNames[index] ?? column, textOf(before, column, earlier), textOf(after, column, later));
  });
  return changes;
}

/** All that a grant says, as one text. */
export function grantContent(table: GrantTable, span: GrantSpan): string {
  const fields = compared.map((column) => texts(table, column, span));
  return JSON.stringify([amountOf(table, span), countedOf(table, span), ...fields]);
}

function firstText(table: GrantTable, column: ColumnName, { from }: GrantSpan): string {
  return textAt(table.columns[column], from);
}

function texts(table: GrantTable, column: ColumnName, { from, to }: GrantSpan): string {
  if (to - from === 1) return textAt(table.columns[column], from);
  const found = Array.from({ length: to - from }, (_, row) => textAt(table.columns[column], from + row));
  return found.every((text) => text === found[0]) ? (found[0] ?? '') : found.join(' | ');
}

function amountOf({ amount }: GrantTable, { from }: GrantSpan): string {
  return centimesToDecimal(amount[from] ?? 0);
}

/** Empty where the amount counts whole, in one place. */
function countedOf({ amount, counted }: GrantTable, { from, to }: GrantSpan): string {
  if (to - from === 1 && counted[from] === amount[from]) return '';
  return Array.from({ length: to - from }, (_, row) => centimesToDecimal(counted[from + row] ?? 0)).join(' | ');
}
