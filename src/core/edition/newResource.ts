import type { CallsIngest, GrantsIngest } from '../ingest/fileIngest.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { Coverage } from './edition.ts';
import type { ResourceReading } from './resourceReading.ts';

/** What a publisher says of a file beside its rows; undefined is not said. */
export interface Statements {
  readonly institution?: string;
  readonly year?: string;
  readonly coverage?: Coverage;
  readonly publisher?: string;
  readonly publisherAr?: string;
  readonly source?: string;
  readonly sourceTitle?: string;
  readonly license?: string;
  readonly retrieved?: string;
}

/** A file that was read to be put in an edition. */
export interface TakenFile {
  /** Below the edition's folder. */
  readonly path: string;
  readonly title: string;
  readonly ingest: GrantsIngest | CallsIngest;
  /** Its grants; empty for a file of calls. */
  readonly table: GrantTable;
  /** The workbook it was a sheet of; null for a file that is as published. */
  readonly convertedFrom: Workbook | null;
  /** How it was read where that cannot be inferred. */
  readonly reading: ResourceReading;
}

/** What of a file counts: rows, and the sum of grants as a decimal string. */
export interface Counted {
  readonly rows: number;
  readonly sum: string | null;
  readonly currency: string | null;
}

/** What of a file counts as it was read; calls have no sum. */
export function countedOf(ingest: GrantsIngest | CallsIngest): Counted {
  const { accepted } = ingest.rows;
  if (ingest.profile !== 'kharita-grants-1') return { rows: accepted, sum: null, currency: null };
  return { rows: accepted, sum: ingest.amount.sum, currency: ingest.amount.currency };
}

/** A workbook that a file was made of. */
export interface Workbook {
  readonly name: string;
  readonly sheet: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

const ianaNames = { cp1252: 'windows-1252', cp1256: 'windows-1256' } as const;

/**
 * The descriptor's entry of a file, but for what is measured of its bytes. Institution, year and publisher that are not
 * said are those of all its rows where they agree; coverage is partial until the publisher says otherwise, because only
 * a publisher knows that a list is whole.
 */
export function newResource(
  { path, title, ingest, table, convertedFrom, reading: { mapping, sheet: _, ...answers } }: TakenFile,
  said: Statements,
): Readonly<Record<string, unknown>> {
  const { encoding, delimiter, headerRecord, profile, rows } = ingest;
  const printed = soleText(table, 'funderName') ?? '';
  return {
    name: resourceName(path),
    path,
    title,
    profile,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: encoding === 'cp1252' || encoding === 'cp1256' ? ianaNames[encoding] : encoding,
    dialect: { delimiter, headerRows: [headerRecord] },
    publisher: { fr: said.publisher ?? printed, ar: said.publisherAr ?? soleText(table, 'funderNameAr') ?? '' },
    coverage: {
      level: said.coverage ?? 'partial',
      institution: said.institution ?? (soleText(table, 'funder') || '*'),
      year: said.year ?? yearOf(table),
    },
    ...termsOf(said),
    ...(Object.keys(mapping).length === 0 ? {} : { mapping }),
    ...(Object.keys(answers).length === 0 ? {} : { reading: answers }),
    ...(convertedFrom === null ? {} : { convertedFrom }),
    counted: countedOf(ingest),
    ...(rows.setAside === 0 ? {} : { setAside: rows.setAside }),
  };
}

/** A name for a file in a descriptor and in addresses: lower-case letters, digits, hyphens and dots. */
export function resourceName(path: string): string {
  return path
    .replace(/\.csv$/, '')
    .replaceAll(/[/_]/g, '-')
    .toLowerCase();
}

/** When and where a file was had, and its terms, as far as they are said. */
function termsOf(said: Statements) {
  return {
    ...(said.retrieved === undefined ? {} : { retrieved: said.retrieved }),
    ...(said.license === undefined ? {} : { licenses: [{ name: said.license }] }),
    ...(said.source === undefined ? {} : { sources: [sourceOf(said.source, said)] }),
  };
}

function sourceOf(path: string, { sourceTitle, publisher }: Statements) {
  return {
    path,
    ...(sourceTitle === undefined ? {} : { title: sourceTitle }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function yearOf(table: GrantTable): string {
  const year = soleText(table, 'year');
  return year === '' ? 'none' : (year ?? '*');
}

/** The text that every row has in a column; null where they differ, or where there is no row. */
function soleText({ columns }: GrantTable, name: 'funder' | 'funderName' | 'funderNameAr' | 'year'): string | null {
  const { codes, dict } = columns[name];
  const met = new Set(codes);
  const [code] = met;
  return met.size === 1 && code !== undefined ? (dict[code] ?? '') : null;
}
