import { DictBuilder, type DictColumn, NumberBuilder, textAt } from './column.ts';
import { idRepeats } from './repeatedIds.ts';

/** Columns a reader can group or filter by. Values are codes, the same in every language. */
export const dimensions = [
  'region', // 01…12, several, national, abroad
  'province', // 09.581
  'sector', // codelist
  'funder', // slug of reference/funders.csv, else of the folded name
  'recipient', // slug: first 10 hex digits of the SHA-256 of the recipient's key
  'class', // funder class
  'year', // four digits
  'status',
  'overlap', // 'yes' where the row may repeat another
  'basis', // activity, seat, printed
  'recipientKind',
  'callId', // as published, any text
  'currency', // ISO 4217
  'kind', // awarded or paid
] as const;
export type Dimension = (typeof dimensions)[number];

/** Columns kept as published, for the list, the record, search and export. */
export const texts = [
  'grantId',
  'funderName',
  'funderNameAr',
  'funderId',
  'programme',
  'session',
  'recipientName',
  'recipientNameAr',
  'recipientIce',
  'recipientRegNo',
  'purpose',
  'amountAsPrinted',
  'amountPeriod',
  'amountPaid',
  'yearBasis',
  'awardDate',
  'startDate',
  'endDate',
  'place',
  'regionPrinted',
  'regionShare',
  'communeCode',
  'sectorPrinted',
  'share',
  'agreementRef',
  'listComplete',
  'listTotalPublished',
  'sourceTitle',
  'sourcePublisher',
  'sourceKind',
  'sourceUrl',
  'sourceDate',
  'transcription',
  'note',
  'file',
] as const;
export type TextColumn = (typeof texts)[number];

export type ColumnName = Dimension | TextColumn;

/**
 * An immutable table of grants. One row is one grant in one place: a grant whose publisher prints
 * shares for several regions stands as one row a region, the rows sharing `grant`.
 */
export interface GrantTable {
  readonly length: number;
  /** Centimes as printed, in the row's own currency; the same on every row of a split grant. */
  readonly amount: Float64Array;
  /** Centimes that count in a sum, after share and split; equal to `amount` for most rows. */
  readonly counted: Float64Array;
  /** Index of the grant, ascending; rows of a split grant stand next to each other. */
  readonly grant: Float64Array;
  /** Line of the record in its file, the header's first line being 1. */
  readonly line: Float64Array;
  readonly columns: { readonly [K in ColumnName]: DictColumn };
}

/** The cells of one row; a column left out is not stated. */
export type GrantCells = Partial<Record<ColumnName, string>> & {
  amount: number;
  counted: number;
  grant: number;
  line: number;
};

export const columnNames: readonly ColumnName[] = [...dimensions, ...texts];
export const numberNames = ['amount', 'counted', 'grant', 'line'] as const;
export type NumberName = (typeof numberNames)[number];

/** Collects rows and freezes them into a {@link GrantTable}. `cells` may be reused between calls. */
export class GrantTableBuilder {
  readonly #columns = new Map(columnNames.map((name) => [name, new DictBuilder()]));
  readonly #numbers = {
    amount: new NumberBuilder(),
    counted: new NumberBuilder(),
    grant: new NumberBuilder(),
    line: new NumberBuilder(),
  };
  #length = 0;
  #nextGrant = 0;

  append(cells: GrantCells): void {
    for (const [name, builder] of this.#columns) builder.push(cells[name] ?? '');
    for (const name of numberNames) this.#numbers[name].push(cells[name]);
    this.#length += 1;
    this.#nextGrant = cells.grant + 1;
  }

  /** The index the next grant takes: one more than the last row's. */
  get nextGrant(): number {
    return this.#nextGrant;
  }

  get length(): number {
    return this.#length;
  }

  build(): GrantTable {
    const columns = Object.fromEntries([...this.#columns].map(([name, builder]) => [name, builder.build()]));
    return {
      length: this.#length,
      amount: this.#numbers.amount.build(),
      counted: this.#numbers.counted.build(),
      grant: this.#numbers.grant.build(),
      line: this.#numbers.line.build(),
      columns: columns as Record<ColumnName, DictColumn>,
    };
  }
}

/** One row as plain text, for the list and the record. */
export interface GrantRow extends Readonly<Record<ColumnName, string>> {
  readonly row: number;
  readonly amount: number;
  readonly counted: number;
  readonly line: number;
  /** True where another grant of the table bears the same id. */
  readonly idRepeats: boolean;
}

export function rowAt(table: GrantTable, row: number): GrantRow {
  const cells = Object.fromEntries(columnNames.map((name) => [name, textAt(table.columns[name], row)]));
  return {
    ...(cells as Record<ColumnName, string>),
    row,
    amount: table.amount[row] ?? 0,
    counted: table.counted[row] ?? 0,
    line: table.line[row] ?? 0,
    idRepeats: idRepeats(table, row),
  };
}
