import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import { verdictOf } from '../../core/ingest/fileIngest.ts';
import { ingestFile } from '../../core/ingest/ingestFile.ts';
import { type FileReport, fileReport, type ReadOptions } from '../../core/report/fileReport.ts';
import { lazyProvinceAt, readReference } from '../checkout.ts';
import { csvFiles } from '../edition/describeEdition.ts';
import { readTyped, typedPath } from '../typedFile.ts';
import { UsageError } from '../usage.ts';

/** A file to report on: how it is named, and how it is read. */
interface Reported {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  /** Rows that its publisher knows cannot be counted. */
  readonly setAside: number;
}

/** The report of a file, and whether something in it still waits for its publisher. */
export interface KnownReport {
  readonly report: FileReport;
  readonly exitCode: 0 | 1 | 3;
}

/**
 * Reads a file, or every file of a folder of grants or calls, and reports on each.
 * @throws UsageError where there is nothing to read; EditionError for a descriptor that is none.
 */
export async function readReports(typed: string, answers: ReadOptions): Promise<readonly KnownReport[]> {
  const reference = readReference();
  const reports: KnownReport[] = [];
  for (const { name, bytes, options, setAside } of filesOf(typed, answers)) {
    const read = { ...options, ...answers, mapping: { ...options.mapping, ...answers.mapping } };
    const ingest = await ingestFile(bytes, { ...read, file: name, reference, provinceAt: lazyProvinceAt() });
    const report = fileReport(ingest);
    reports.push({ report, exitCode: exitCodeOf(report, setAside) });
  }
  return reports;
}

function exitCodeOf(report: FileReport, setAside: number): KnownReport['exitCode'] {
  const verdict = verdictOf(report);
  if (verdict === 'asks') return 3;
  if (verdict === 'blocked') return 1;
  return report.rows.setAside === setAside ? 0 : 1;
}

function filesOf(typed: string, options: ReadOptions): Reported[] {
  const path = typedPath(typed);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    return [{ name: typed, bytes: readTyped(typed), options, setAside: 0 }];
  }
  const files = resourcesIn(path).map(({ path: file, ...resource }) => ({
    name: join(typed, file).replaceAll('\\', '/'),
    bytes: readFileSync(join(path, file)),
    ...resource,
  }));
  if (files.length === 0) throw new UsageError(`there is no file of grants or calls in ${typed}`);
  return files;
}

function resourcesIn(
  dir: string,
): { readonly path: string; readonly options: ReadOptions; readonly setAside: number }[] {
  const descriptor = join(dir, 'datapackage.json');
  if (!existsSync(descriptor)) return csvFiles(dir).map((path) => ({ path, options: {}, setAside: 0 }));
  return parseDescriptor(readFileSync(descriptor, 'utf8'))
    .resources.filter(isRead)
    .map((resource) => ({ path: resource.path, options: resourceReading(resource), setAside: resource.setAside }));
}

function isRead({ profile }: Resource): boolean {
  return profile === 'kharita-grants-1' || profile === 'kharita-calls-1';
}
