import type { CallsIngest } from '../../../src/core/ingest/fileIngest.ts';
import { ingestCalls } from '../../../src/core/ingest/ingestCalls.ts';
import type { IngestOptions } from '../../../src/core/ingest/openFile.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { reference } from './readText.ts';

export const callsNow = Date.parse('2026-11-22T12:00:00Z');

/** Ingests a text as one file of calls, read on 22 November 2026. */
export function readCallsOf(text: string, options: Partial<IngestOptions> = {}): Promise<CallsIngest> {
  const bytes = new TextEncoder().encode(text);
  return ingestCalls(bytes, { file: 'calls.csv', reference, now: callsNow, ...options });
}

/** The one call of a file with these cells, by heading, and the codes of its issues. */
export async function readCallOf(
  cells: Readonly<Record<string, string>>,
): Promise<{ readonly call: Call; readonly codes: readonly string[] }> {
  const quoted = (texts: readonly string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
  const { calls, issues } = await readCallsOf(`${quoted(Object.keys(cells))}\n${quoted(Object.values(cells))}\n`);
  const [call] = calls;
  if (!call || calls.length > 1) throw new Error(`${calls.length} calls`);
  return { call, codes: issues.map(({ code }) => code).filter((code) => !silent.includes(code)) };
}

/** Told of nearly every small file. */
const silent: readonly string[] = ['H04', 'H05', 'G02'];
