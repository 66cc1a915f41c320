import type { CallRecord } from '../core/calls/callRecord.ts';
import { makeCallRecord } from '../core/calls/makeCallRecord.ts';
import type { Edition, EditionFile } from '../core/edition/edition.ts';
import { editionHash } from '../core/edition/editionHash.ts';
import { type CallsIngest, type GrantsIngest, verdictOf } from '../core/ingest/fileIngest.ts';
import { ingestFile } from '../core/ingest/ingestFile.ts';
import { IngestCancelled } from '../core/ingest/openFile.ts';
import { type FileReport, fileReport } from '../core/report/fileReport.ts';
import { type GrantTable, GrantTableBuilder } from '../core/table/grantTable.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SourceError } from './loadPack.ts';
import type { FilesSource, OwnFile, Progress } from './protocol.ts';

export interface ReadFiles {
  readonly edition: Edition;
  readonly table: GrantTable;
  /** Their calls; none of them is known to be on a funder's own site. */
  readonly calls: CallRecord;
  readonly reports: readonly FileReport[];
  /** False while a file is blocked or waits for an answer: its rows are not on screen. */
  readonly settled: boolean;
}

/**
 * Reads the reader's own files: grants into one table, and calls beside them.
 * @throws SourceError `cancelled`, or `unreadable` when a file cannot be read from the disk.
 */
export async function readFiles(
  source: FilesSource,
  gazetteer: Gazetteer,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const builder = new GrantTableBuilder();
  const ingests: (GrantsIngest | CallsIngest)[] = [];
  const files: EditionFile[] = [];
  for (const own of source.files) {
    const { name, content } = own;
    const ingest = await read(own, gazetteer, builder, onProgress, signal);
    ingests.push(ingest);
    files.push({
      path: name,
      profile: ingest.profile,
      sha256: ingest.sha256,
      bytes: content.size,
      rows: ingest.rows.accepted,
      coverage: 'partial',
      funder: '*',
      year: '*',
    });
  }
  const edition: Edition = {
    name: 'own',
    kind: 'own',
    date: new Date().toISOString().slice(0, 10),
    hash: editionHash(files),
    files,
  };
  const settled = ingests.every((ingest) => ['clean', 'setAside'].includes(verdictOf(ingest)));
  const table = builder.build();
  const published = ingests.flatMap((ingest) => (ingest.profile === 'kharita-calls-1' ? ingest.calls : []));
  return {
    edition,
    table,
    calls: makeCallRecord(published, table, [], edition),
    reports: ingests.map(fileReport),
    settled,
  };
}

/**
 * Reads one file for what it tells, and keeps none of its rows.
 * @throws SourceError as {@link readFiles} does.
 */
export async function checkFile(
  file: OwnFile,
  gazetteer: Gazetteer,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<FileReport> {
  return fileReport(await read(file, gazetteer, null, onProgress, signal));
}

/** @throws SourceError `unreadable` where the file is gone from the disk. */
async function* piecesOf({ name, content }: OwnFile): AsyncGenerator<Uint8Array> {
  const reader = content.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new SourceError('unreadable', name);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function read(
  file: OwnFile,
  gazetteer: Gazetteer,
  builder: GrantTableBuilder | null,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<GrantsIngest | CallsIngest> {
  const { name, options } = file;
  try {
    return await ingestFile(piecesOf(file), {
      ...options,
      file: name,
      ...gazetteer,
      ...(builder && { builder }),
      onProgress: (done, total) => onProgress({ file: name, read: done, total }),
      cancelled: () => signal.aborted,
    });
  } catch (error) {
    if (error instanceof IngestCancelled) throw new SourceError('cancelled', name);
    throw error;
  }
}
