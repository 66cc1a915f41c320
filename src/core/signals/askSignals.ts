import type { RowFilter } from '../query/compileFilter.ts';
import type { Filter } from '../query/filter.ts';
import { organisationNames } from '../query/organisationNames.ts';
import { textAt } from '../table/column.ts';
import { type GrantRow, type GrantTable, rowAt } from '../table/grantTable.ts';
import { belowLine } from './belowLine.ts';
import { concentration } from './concentration.ts';
import { type Questioned, questioned, sumOf } from './countedGrants.ts';
import { firstYear } from './firstYear.ts';
import { type Opened, opened } from './opened.ts';
import { outlier } from './outlier.ts';
import { sameProject } from './sameProject.ts';
import {
  type Finding,
  type FindingNumber,
  type Findings,
  type NamedOrganisation,
  type SignalId,
  signalIds,
} from './signal.ts';
import { spelling } from './spelling.ts';
import { splitAgreement } from './splitAgreement.ts';

const questions: Readonly<Record<SignalId, (asked: Questioned) => Findings>> = {
  sameProject,
  belowLine,
  splitAgreement,
  concentration,
  firstYear,
  outlier,
  spelling,
};

/** Findings sent to a page, those of most money first; the others are counted. */
const mostFindings = 60;
/** Grants shown under a finding; the others are counted. */
const mostCited = 6;

/** A grant as a finding cites it. */
export interface CitedGrant {
  /** What `recordKey` makes its address of. */
  readonly record: Pick<GrantRow, 'grantId' | 'idRepeats' | 'file' | 'line'>;
  readonly sum: number;
  readonly year: string;
  readonly funder: NamedOrganisation;
  readonly recipient: NamedOrganisation;
  readonly purpose: string;
}

/** What two bodies of one name are told apart by, as far as the record says. */
export interface ToldRecipient extends NamedOrganisation {
  /** The official identifier its grants print; `''` where they print none. */
  readonly ice: string;
  /** Codes of the regions its grants are of, `''` where one states none. */
  readonly regions: readonly string[];
}

export interface ToldFinding {
  readonly n: number;
  /** Centimes that count. */
  readonly sum: number;
  readonly funder: NamedOrganisation | null;
  readonly recipients: readonly ToldRecipient[];
  readonly year: string;
  readonly label: string;
  readonly numbers: { readonly [N in FindingNumber]?: number };
  readonly cited: readonly CitedGrant[];
  /** What its link opens; null where it names no body. */
  readonly opens: Opened | null;
}

/** What one question came to over a selection. */
export interface SignalCount {
  readonly id: SignalId;
  readonly tested: number;
  /** Fewer tested than this and its findings say little. */
  readonly fewest: number;
  readonly findings: number;
  /** Grants touched, each once, and what they sum to. */
  readonly grants: number;
  readonly sum: number;
}

export interface SignalsAnswer {
  readonly counts: readonly SignalCount[];
  /** Grants to staff-welfare bodies: no question is asked of them. */
  readonly staffWelfare: { readonly n: number; readonly sum: number };
  /** The findings of the one question asked for; null where none was. */
  readonly told: readonly ToldFinding[] | null;
}

/** Asks all questions of the rows of a filter, or the one named, whose findings are told. */
export function askSignals(table: GrantTable, rows: RowFilter, only: SignalId | null, filter: Filter): SignalsAnswer {
  const asked = questioned(table, rows);
  const sums = new Map(asked.grants.map(({ row, sum }) => [row, sum]));
  const ids = only ? [only] : signalIds;
  const answers = ids.map((id) => ({ id, findings: questions[id](asked) }));
  const [first] = answers;
  return {
    counts: answers.map(({ id, findings }) => countOf(id, findings, sums)),
    staffWelfare: asked.staffWelfare,
    told: only && first ? tell(table, first.findings.found, sums, filter) : null,
  };
}

type Sums = ReadonlyMap<number, number>;

function countOf(id: SignalId, { tested, fewest, found }: Findings, sums: Sums): SignalCount {
  const touched = new Set(found.flatMap(({ rows }) => rows));
  return { id, tested, fewest, findings: found.length, grants: touched.size, sum: countedOf([...touched], sums) };
}

function countedOf(rows: readonly number[], sums: Sums): number {
  return sumOf(rows.map((row) => ({ sum: sums.get(row) ?? 0 })));
}

function tell(table: GrantTable, found: readonly Finding[], sums: Sums, filter: Filter): ToldFinding[] {
  return found
    .map((finding) => ({ finding, sum: countedOf(finding.rows, sums) }))
    .sort((a, b) => b.sum - a.sum || (a.finding.rows[0] ?? 0) - (b.finding.rows[0] ?? 0))
    .slice(0, mostFindings)
    .map(({ finding, sum }) => ({ ...toldOf(table, finding, sums), sum, opens: opened(table, finding, sum, filter) }));
}

function toldOf(table: GrantTable, { rows, funder, recipients, ...finding }: Finding, sums: Sums) {
  return {
    ...finding,
    n: rows.length,
    funder: funder > 0 ? named(table, 'funder', funder) : null,
    recipients: recipients.slice(0, mostCited).map((code) => recipientOf(table, rows, code)),
    cited: [...rows]
      .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || a - b)
      .slice(0, mostCited)
      .map((row) => cite(table, row, sums)),
  };
}

function named(table: GrantTable, of: 'funder' | 'recipient', code: number): NamedOrganisation {
  return { key: table.columns[of].dict[code] ?? '', ...organisationNames(table)[of](code) };
}

function recipientOf(table: GrantTable, rows: readonly number[], code: number): ToldRecipient {
  const { recipient, recipientIce, region } = table.columns;
  const own = rows.filter((row) => recipient.codes[row] === code).flatMap((row) => partsOf(table, row));
  return {
    ...named(table, 'recipient', code),
    ice: own.map((row) => textAt(recipientIce, row)).find((ice) => ice !== '') ?? '',
    regions: [...new Set(own.map((row) => textAt(region, row)))].sort(),
  };
}

/** The rows of a grant from its first selected one on: one a region where its publisher prints shares. */
function partsOf({ grant, length }: GrantTable, first: number): number[] {
  const parts = [first];
  for (let row = first + 1; row < length && grant[row] === grant[first]; row++) parts.push(row);
  return parts;
}

function cite(table: GrantTable, row: number, sums: Sums): CitedGrant {
  const { funder, recipient, year, purpose } = table.columns;
  const { grantId, idRepeats, file, line } = rowAt(table, row);
  return {
    record: { grantId, idRepeats, file, line },
    sum: sums.get(row) ?? 0,
    year: textAt(year, row),
    funder: named(table, 'funder', funder.codes[row] ?? 0),
    recipient: named(table, 'recipient', recipient.codes[row] ?? 0),
    purpose: textAt(purpose, row),
  };
}
