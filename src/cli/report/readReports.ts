import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import { verdictOf } from '../../core/ingest/fileIngest.ts';
import { ingestFile } from '../../core/ingest/ingestFile.ts';
import type { NoticeKind } from '../../core/report/fileNotice.ts';
import { type FileReport, fileReport, type ReadOptions } from '../../core/report/fileReport.ts';
import { lazyProvinceAt, readReference } from '../checkout.ts';
import { isChanged, isTable } from '../edition/changedFiles.ts';
import { csvFiles } from '../edition/describeEdition.ts';
import { readTyped, typedPath } from '../typedFile.ts';
import { UsageError } from '../usage.ts';

/** A file to report on: how it is named, and how it is read. */
interface Reported {
  /** Its own, or its path below the folder: a report is sent, and the folders of whoever made it stay where they are. */
  readonly name: string;
  /** As typed, or below the folder typed. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  /** Its entry in a descriptor; null where the folder has none, undefined where that does not name it. */
  readonly resource: Resource | null | undefined;
}

/** The report of a file, and whether something in it still waits for its publisher. */
export interface KnownReport {
  readonly report: FileReport;
  /** Where the file is, as typed or below the folder typed. */
  readonly path: string;
  /** What keeps its folder from being an edition, though the file may be read well. */
  readonly notice: Notice | null;
  readonly exitCode: 0 | 1 | 3;
}

/** Of a file that is in no descriptor, is not the one described, or has other rows set aside than described. */
export type Notice =
  | { readonly code: Exclude<NoticeKind, 'otherSetAside'> }
  | { readonly code: Extract<NoticeKind, 'otherSetAside'>; readonly count: number; readonly described: number };

/**
 * Reads a file, or every file of a folder of grants or calls, and reports on each.
 * @throws UsageError where there is nothing to read; EditionError for a descriptor that is none.
 */
export async function readReports(typed: string, answers: ReadOptions): Promise<readonly KnownReport[]> {
  const reference = readReference();
  const reports: KnownReport[] = [];
  for (const reported of filesOf(typed, answers)) {
    const { name, path, bytes, options } = reported;
    const read = { ...options, ...answers, mapping: { ...options.mapping, ...answers.mapping } };
    const ingest = await ingestFile(bytes, { ...read, file: name, reference, provinceAt: lazyProvinceAt() });
    const report = fileReport(ingest);
    const notice = noticeOf(reported, report);
    reports.push({ report, path, notice, exitCode: exitCodeOf(report, reported, notice) });
  }
  return reports;
}

function noticeOf({ bytes, resource }: Reported, { rows }: FileReport): Notice | null {
  if (resource === null) return null;
  if (resource === undefined) return { code: 'notDescribed' };
  if (isChanged(resource, bytes)) return { code: 'notAsDescribed' };
  const { setAside: described } = resource;
  return rows.setAside === described ? null : { code: 'otherSetAside', count: rows.setAside, described };
}

function exitCodeOf(report: FileReport, { resource }: Reported, notice: Notice | null): KnownReport['exitCode'] {
  const verdict = verdictOf(report);
  if (verdict === 'asks') return 3;
  if (verdict === 'blocked' || notice !== null) return 1;
  return report.rows.setAside === (resource?.setAside ?? 0) ? 0 : 1;
}

function filesOf(typed: string, options: ReadOptions): Reported[] {
  const path = typedPath(typed);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    return [{ name: basename(path), path: typed, bytes: readTyped(typed), options, resource: null }];
  }
  const files = tablesIn(path).map(({ path: file, resource }) => ({
    name: file,
    path: join(typed, file).replaceAll('\\', '/'),
    bytes: readFileSync(join(path, file)),
    options: resource ? resourceReading(resource) : {},
    resource,
  }));
  if (files.length === 0) throw new UsageError('nothingIn', { folder: typed });
  return files;
}

/** The files of grants or calls that a folder describes, then the CSV files that it does not. */
function tablesIn(dir: string): (Pick<Reported, 'resource'> & { readonly path: string })[] {
  const descriptor = join(dir, 'datapackage.json');
  if (!existsSync(descriptor)) return csvFiles(dir).map((path) => ({ path, resource: null }));
  const { resources } = parseDescriptor(readFileSync(descriptor, 'utf8'));
  const described = new Set(resources.map(({ path }) => path));
  const others = csvFiles(dir).filter((path) => !described.has(path));
  return [
    ...resources.filter(isTable).map((resource) => ({ path: resource.path, resource })),
    ...others.map((path) => ({ path, resource: undefined })),
  ];
}
