import type { Edition, EditionFile } from '../core/edition/edition.ts';
import { editionHash } from '../core/edition/editionHash.ts';
import { type FileIngest, verdictOf } from '../core/ingest/fileIngest.ts';
import { IngestCancelled, ingestGrants } from '../core/ingest/ingest.ts';
import { type FileReport, fileReport } from '../core/report/fileReport.ts';
import { type GrantTable, GrantTableBuilder } from '../core/table/grantTable.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SourceError } from './loadPack.ts';
import type { FilesSource, Progress } from './protocol.ts';

export interface ReadFiles {
  readonly edition: Edition;
  readonly table: GrantTable;
  readonly reports: readonly FileReport[];
  /** False while a file is blocked or waits for an answer: its rows are not on screen. */
  readonly settled: boolean;
}

/**
 * Reads the reader's own files into one table.
 * @throws SourceError `cancelled`, or `unreadable` when a file cannot be read from the disk.
 */
export async function readFiles(
  source: FilesSource,
  gazetteer: Gazetteer,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const builder = new GrantTableBuilder();
  const ingests: FileIngest[] = [];
  const files: EditionFile[] = [];
  for (const { name, content } of source.files) {
    const bytes = await bytesOf(content, name);
    const ingest = await read(bytes, name, source, gazetteer, builder, onProgress, signal);
    ingests.push(ingest);
    files.push({
      path: name,
      profile: 'kharita-grants-1',
      sha256: ingest.sha256,
      bytes: bytes.length,
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
  return { edition, table: builder.build(), reports: ingests.map(fileReport), settled };
}

async function bytesOf(content: Blob, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    throw new SourceError('unreadable', name);
  }
}

async function read(
  bytes: Uint8Array,
  name: string,
  { options }: FilesSource,
  gazetteer: Gazetteer,
  builder: GrantTableBuilder,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<FileIngest> {
  try {
    return await ingestGrants(bytes, {
      ...options,
      file: name,
      ...gazetteer,
      builder,
      onProgress: (done, total) => onProgress({ file: name, read: done, total }),
      cancelled: () => signal.aborted,
    });
  } catch (error) {
    if (error instanceof IngestCancelled) throw new SourceError('cancelled', name);
    throw error;
  }
}
