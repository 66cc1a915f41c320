import type { FileContent } from './collectBytes.ts';
import type { CallsIngest, GrantsIngest } from './fileIngest.ts';
import { readGrants } from './ingest.ts';
import { readCalls } from './ingestCalls.ts';
import { type IngestOptions, openFile } from './openFile.ts';

/** Reads a published file of grants or of calls, whichever its headings speak for (`profileOf`). */
export async function ingestFile(content: FileContent, options: IngestOptions): Promise<GrantsIngest | CallsIngest> {
  const opened = await openFile(content, options);
  const read = opened.profile === 'kharita-calls-1' ? readCalls : readGrants;
  return read(opened, options);
}
