import type { Conflict } from '../aggregates/conflicts.ts';
import type { Contact } from '../edition/contact.ts';
import type { Resource } from '../edition/descriptor.ts';
import type { FileIngest, RowCounts } from '../ingest/fileIngest.ts';
import type { AmountKind } from '../model/codelists.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { AuditedControl, AuditedFile, AuditRecord, Fault, Institution } from './auditRecord.ts';
import { type CountedRows, compareRows } from './compareRows.ts';
import { type CountedFile, countedByFile, listKey } from './countedRows.ts';
import { rosterOf } from './roster.ts';
import type { SourceRows } from './sourceRows.ts';

/** One file as it was read, with what a second pass found in it. */
export interface FileReading extends Pick<FileIngest, 'issues' | 'setAsideRows'> {
  readonly resource: Resource;
  /** Of the bytes that were read. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: RowCounts;
  /** Null for a file without amounts. */
  readonly kind: AmountKind | null;
  /** Lines of the calls read; null for other files. */
  readonly callLines: readonly number[] | null;
  readonly source: SourceRows;
  readonly withheld: boolean;
}

/** What an audit needs besides the files. */
export interface AuditSetting {
  /** Institutions whose lists are looked for. */
  readonly institutions: readonly Institution[];
  readonly contact: Contact | null;
  readonly conflicts: readonly Conflict[];
}

const sourcesKept = 3;
const faultsKept = 20;

/** The audit of an edition: what each file prints, held against what the table of its grants counts. */
export function makeAuditRecord(
  { name, kind, date, hash, older }: AuditRecord['edition'],
  readings: readonly FileReading[],
  table: GrantTable,
  { institutions, ...setting }: AuditSetting,
): AuditRecord {
  const counted = countedByFile(table);
  const lists = readings.map(({ resource }) => ({ resource, counted: counted.get(resource.path) }));
  return {
    edition: { name, kind, date, hash, ...(older && { older }) },
    files: readings.map((reading) => auditedFile(reading, counted.get(reading.resource.path))),
    roster: rosterOf(name, institutions, lists),
    ...setting,
  };
}

function auditedFile(reading: FileReading, counted: CountedFile | undefined): AuditedFile {
  const { resource, rows, kind, source, issues, withheld, setAsideRows } = reading;
  const { path, profile, title, titleAr, publisher, licenses, sources, retrieved, hash, bytes, coverage } = resource;
  const setAside = new Set(setAsideRows.map(({ line }) => line));
  const { sums, faults } = compareRows(source, countedRowsOf(reading, counted), setAside);
  const all = [...faultsOfFile(reading), ...faults];
  return {
    ...{ path, profile, title, titleAr, coverage, bytes, rows, kind, sums, withheld },
    publisher: { fr: publisher.fr, ar: publisher.ar },
    licences: licenses.map((licence) => licence.name),
    sources: sources.slice(0, sourcesKept).map((from) => ({
      path: from.path,
      title: from.title ?? '',
      publisher: from.publisher ?? '',
      date: from.date ?? '',
    })),
    sourceCount: sources.length,
    retrieved: retrieved ?? '',
    sha256: hash.slice('sha256:'.length),
    classes: [...(counted?.classes ?? [])].sort(),
    records: source.records,
    controls: controlsOf(resource, counted),
    issues: withheld ? issues.map((issue) => ({ ...issue, first: [] })) : issues,
    faults: all.slice(0, faultsKept),
    faultCount: all.length,
  };
}

function countedRowsOf({ callLines, kind }: FileReading, counted: CountedFile | undefined): CountedRows {
  if (callLines) return new Map(callLines.map((line) => [line, null]));
  return kind === null ? new Map() : (counted?.rows ?? new Map());
}

function faultsOfFile({ resource, sha256, bytes, rows, source, setAsideRows }: FileReading): Fault[] {
  const ofFile = { line: null, printed: null, counted: null };
  const { read, accepted, setAside, blank, totals, footnotes } = rows;
  const described = resource.hash === `sha256:${sha256}` && resource.bytes === bytes;
  const added = accepted + setAside + blank + totals + footnotes;
  const rowsClose = read === added && read === source.records && setAside === setAsideRows.length;
  return [
    ...(described ? [] : [{ kind: 'file' as const, ...ofFile }]),
    ...(rowsClose ? [] : [{ kind: 'rows' as const, ...ofFile }]),
  ];
}

function controlsOf({ controlTotals }: Resource, counted: CountedFile | undefined): AuditedControl[] {
  return controlTotals.map(({ programme, session, year, total, rows }) => {
    const found = counted?.lists.get(listKey(programme, session, year)) ?? { rows: 0, total: 0 };
    const centimes = Number(total.replace('.', ''));
    return { programme, session, year, total: centimes, rows, foundTotal: found.total, foundRows: found.rows };
  });
}
