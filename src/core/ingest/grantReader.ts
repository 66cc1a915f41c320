import { centimesToDecimal } from '../model/money.ts';
import type { Reference } from '../model/reference.ts';
import type { GrantCells } from '../table/grantTable.ts';
import {
  type CodeReader,
  readBasis,
  readFunderClass,
  readRecipientKind,
  readStatus,
  readYes,
} from './codelistLabels.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { Field } from './fields.ts';
import { parseAmount } from './parseAmount.ts';
import { hasPersonalTrace } from './personalTraces.ts';
import { type PlaceReading, placeOfRow } from './placeOfRow.ts';
import type { AmountReading } from './readAmount.ts';
import { type DateReading, readDates } from './readDates.ts';
import { PartiesReader, type RecipientReading } from './readParties.ts';
import { indexesOf, type ReferenceIndexes } from './referenceIndexes.ts';
import type { RowView } from './rowView.ts';
import { columnOf, fields, type GrantField } from './schema.ts';

/** What a grant reader needs besides the row. */
export interface GrantContext {
  readonly reference: Reference;
  readonly file: string;
  readonly thisYear: number;
  readonly provinceAt?: ((lon: number, lat: number) => string | null) | undefined;
}

/** One accepted row: the cells of the table, and its parts where several regions share it. */
export interface GrantReading {
  readonly cells: GrantCells;
  readonly parts: PlaceReading['parts'];
}

const placeFields = ['region', 'region_code', 'province_code'] as const;
const freeText: readonly Field[] = ['purpose', 'note', 'place', 'programme'];

/** Turns accepted rows of one file into table cells; the cells object is reused from row to row. */
export class GrantReader {
  readonly #indexes: ReferenceIndexes;
  readonly #parties: PartiesReader;
  readonly #texts: readonly GrantField[];
  readonly #cells: GrantCells = { amount: 0, counted: 0, grant: 0, line: 0 };

  constructor(
    readonly row: RowView,
    readonly plan: ColumnPlan,
    readonly context: GrantContext,
  ) {
    this.#indexes = indexesOf(context.reference);
    this.#parties = new PartiesReader(this.#indexes.findFunder);
    this.#texts = fields.filter((field) => columnOf(field) !== null && row.has(field));
    this.#cells.file = context.file;
    this.#cells.kind = plan.kind;
  }

  /** The row the view stands on; its amount was read before. */
  read(amount: AmountReading, grant: number): GrantReading {
    const cells = this.#cells;
    for (const field of this.#texts) {
      const column = columnOf(field);
      if (column !== null) cells[column] = this.row.cell(field);
    }
    cells.grant = grant;
    cells.line = this.row.line;
    this.#setAmount(amount);
    this.#setDates(readDates(this.row, this.plan, this.context.thisYear));
    const place = this.#setPlace();
    this.#setCodes();
    this.#setParties(place.region);
    this.#checkTexts();
    return { cells, parts: place.parts };
  }

  #setAmount(amount: AmountReading): void {
    const cells = this.#cells;
    const printed = this.row.cell(this.plan.amountField);
    cells.amount = amount.centimes;
    cells.counted = amount.counted;
    cells.currency = amount.currency;
    cells.share = amount.share;
    cells.amountPaid = this.#amountPaid();
    if (!this.row.has('amount_as_printed')) cells.amountAsPrinted = /^-?\d+(?:\.\d\d?)?$/.test(printed) ? '' : printed;
    if (amount.centimes < 0 && readStatus(this.row.cell('status')) !== 'recovered')
      this.row.report('A04', this.plan.amountField);
  }

  /** A paid amount beside an awarded one: exact where it can be read, else as printed. */
  #amountPaid(): string {
    const printed = this.row.cell('amount_paid');
    const decimal = this.row.signOf('amount_paid', this.plan.paidDecimal);
    const parsed = parseAmount(printed, decimal, this.plan.kind === 'paid' ? this.plan.exponent : 0);
    return parsed.ok ? centimesToDecimal(parsed.centimes) : printed;
  }

  #setDates({ awardDate, startDate, endDate, year }: DateReading): void {
    Object.assign(this.#cells, { awardDate, startDate, endDate, year });
  }

  #setPlace(): PlaceReading {
    const { row } = this;
    const located = row.has('region') || row.has('region_code') || row.has('province_code') || row.has('commune_code');
    const reading = placeOfRow(
      {
        regionCode: row.label('region_code'),
        region: row.label('region'),
        regionShare: row.cell('region_share'),
        province: row.label('province_code'),
        commune: row.cell('commune_code'),
        place: located ? '' : row.cell('place'),
        point: this.#provinceOfPoint(),
        formerCodes: this.plan.formerCodes,
      },
      this.#indexes.locator,
    );
    for (const field of placeFields) {
      const unknown = reading.issues.some((issue) => issue.code === 'G01' && issue.field === field);
      row.values.add(field, row.cell(field), !unknown);
    }
    for (const { code, field } of reading.issues) row.report(code, row.has(field) ? field : 'region_code');
    if (reading.region === '' && reading.issues.length === 0)
      row.report('G02', row.has('region') ? 'region' : 'region_code');
    if (this.#isOldBareCode(reading)) row.report('G04', 'region_code');
    const several = reading.region === 'several' ? row.cell('region_code') : '';
    Object.assign(this.#cells, {
      region: reading.region,
      province: reading.province,
      regionPrinted: row.cell('region') || several,
    });
    return reading;
  }

  /** Before 2015 the same numbers named other regions: a bare one is taken for today's, and told. */
  #isOldBareCode({ province, issues }: PlaceReading): boolean {
    const { row } = this;
    const year = this.#cells.year ?? '';
    const bare = /^\d/.test(row.cell('region_code')) && row.cell('region') === '' && province === '';
    return bare && issues.length === 0 && year !== '' && year < '2015';
  }

  #provinceOfPoint(): string {
    const { row, context } = this;
    if (!context.provinceAt || row.cell('longitude') === '' || row.cell('latitude') === '') return '';
    const [lon, lat] = [row.cell('longitude'), row.cell('latitude')].map((cell) => Number(cell.replace(',', '.')));
    return context.provinceAt(lon ?? Number.NaN, lat ?? Number.NaN) ?? '';
  }

  #setCodes(): void {
    const cells = this.#cells;
    cells.status = this.#code('status', readStatus);
    cells.recipientKind = this.#code('recipient_kind', readRecipientKind);
    cells.basis = this.#code('region_basis', readBasis);
    cells.overlap = readYes(this.row.cell('possible_overlap')) ?? '';
    cells.class = this.#code('funder_class', readFunderClass);
    cells.sector = this.#code('sector', this.#indexes.readSector);
    const settled = this.row.label('sector') !== this.row.cell('sector');
    if (!this.row.has('sector_printed'))
      cells.sectorPrinted = cells.sector === '' || settled ? this.row.cell('sector') : '';
  }

  /** A label no codelist knows is told as S01, the code for unknown labels, and counts as not stated. */
  #code(field: Field, read: CodeReader): string {
    const code = read(this.row.label(field));
    this.row.values.add(field, this.row.cell(field), code !== null);
    if (code === null) this.row.report('S01', field);
    return code ?? '';
  }

  #setParties(region: string): void {
    const cells = this.#cells;
    const funder = this.#parties.funder(this.row);
    cells.funder = funder.slug;
    if (cells.class === '') cells.class = funder.class;
    const recipient: RecipientReading = this.#parties.recipient(this.row, cells.recipientKind ?? '', region);
    cells.recipientName = recipient.name;
    cells.recipientNameAr = recipient.nameAr;
    cells.recipientIce = recipient.ice;
    cells.recipientRegNo = recipient.registration;
    cells.recipient = recipient.slug;
  }

  #checkTexts(): void {
    for (const field of freeText) {
      if (hasPersonalTrace(this.row.cell(field))) this.row.reportCell('P01', field, '…');
    }
  }
}
