import type { Subject } from '../model/subject.ts';
import type { DictColumn } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { type AboutPlace, aboutPlace } from './aboutPlace.ts';
import { aggregate } from './aggregate.ts';
import { alikeRecipients } from './alikeRecipients.ts';
import type { RowFilter } from './compileFilter.ts';
import { type Concentration, concentrationOf } from './concentration.ts';
import type { Cell, NamedCell } from './explore.ts';
import { type OrganisationName, organisationNames } from './organisationNames.ts';
import { cellsByKey } from './sortedCells.ts';

/** A text as sources print it, and the rows that print it so. */
export interface Spelling {
  readonly text: string;
  readonly n: number;
}

/** What an edition says of one subject beyond the figures of its selection. */
export interface About {
  readonly subject: Subject;
  /** Rows of the edition that name it, whatever their status, currency or kind of amount. */
  readonly n: number;
  /** Blank for places and sectors, whose names are in the reference tables. */
  readonly names: OrganisationName;
  /** Funder classes or kinds of recipient stated of it, in every row that names it. */
  readonly kinds: readonly string[];
  /** Official identifiers printed beside its name. */
  readonly identifiers: readonly string[];
  /** How sources write its name, most frequent first; empty for places and sectors. */
  readonly spellings: readonly Spelling[];
  /**
   * In the selection, largest sum first: the programmes of a funder or of a recipient, or the publishers' own labels
   * of a sector. They sum to the selection.
   */
  readonly labels: readonly Cell[];
  /** What a recipient's grants are for, as published, equal wordings together; they too sum to the selection. */
  readonly purposes: readonly Cell[];
  /** How the selection's money is shared among recipients; null on a recipient, and under ten recipients. */
  readonly concentration: Concentration | null;
  /** Recipients whose name is nearly the same: perhaps one body, never merged. */
  readonly alike: readonly NamedCell[];
  /** Of a region or a province; null on the others. */
  readonly place: AboutPlace | null;
}

/** What `table` says of `subject`; `rows` is the selection held to it. */
export function about(table: GrantTable, rows: RowFilter, subject: Subject): About {
  const column = table.columns[subject.of];
  const code = column.dict.indexOf(subject.key);
  const naming = code < 0 ? [] : rowsNaming(column, code);
  const { of } = subject;
  const { sectorPrinted, programme, purpose } = table.columns;
  const bySum = (by: DictColumn) => cellsByKey(aggregate(table, rows, { by: [by] })).sort((a, b) => b.sum - a.sum);
  const organised = of === 'funder' || of === 'recipient';
  return {
    subject,
    n: naming.length,
    names: code > 0 && organised ? organisationNames(table)[of](code) : unnamed,
    kinds: kindsOf(table, subject, naming),
    identifiers: of === 'recipient' ? textsOf([table.columns.recipientIce], naming).map(({ text }) => text) : [],
    spellings: textsOf(spellingColumns(table, subject), naming),
    labels: [...(of === 'sector' ? bySum(sectorPrinted) : []), ...(organised ? bySum(programme) : [])],
    purposes: of === 'recipient' ? bySum(purpose) : [],
    concentration: of === 'recipient' ? null : concentrationOf(table, rows),
    alike: of === 'recipient' && code > 0 ? alikeRecipients(table, code) : [],
    place: aboutPlace(table, rows, subject),
  };
}

const unnamed: OrganisationName = { name: '', nameAr: '' };

function rowsNaming(column: DictColumn, code: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.codes.length; row++) if (column.codes[row] === code) rows.push(row);
  return rows;
}

function kindsOf({ columns }: GrantTable, { of }: Subject, rows: readonly number[]): string[] {
  if (of !== 'funder' && of !== 'recipient') return [];
  return textsOf([of === 'funder' ? columns.class : columns.recipientKind], rows).map(({ text }) => text);
}

function spellingColumns({ columns }: GrantTable, { of }: Subject): readonly DictColumn[] {
  if (of === 'funder') return [columns.funderName, columns.funderNameAr];
  return of === 'recipient' ? [columns.recipientName, columns.recipientNameAr] : [];
}

/** The stated texts of some rows, most frequent first. */
function textsOf(columns: readonly DictColumn[], rows: readonly number[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const { codes, dict } of columns) {
    for (const row of rows) {
      const text = dict[codes[row] ?? 0] ?? '';
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].map(([text, n]) => ({ text, n })).sort((a, b) => b.n - a.n);
}
