import type { ExportFormat } from '../core/export/contents.ts';
import type { Extract } from '../core/export/extract.ts';
import { writeJson } from '../core/export/writeJson.ts';
import { partNames, type TwinPart } from '../core/receipt/part.ts';
import type { WorkbookWords } from '../core/receipt/words.ts';

interface TwinOf {
  readonly data: Extract;
  readonly sources: Extract;
  /** One that is no map. */
  readonly format: Exclude<ExportFormat, 'geojson'>;
  /** Of a workbook. */
  readonly words: WorkbookWords | null;
}

/** The same records once more, in the format asked for; null where that is the CSV itself. */
export async function recordsTwin({ data, sources, format, words }: TwinOf): Promise<TwinPart | null> {
  if (format === 'data' || format === 'excel') return null;
  if (format === 'json') return { name: partNames.json, write: () => writeJson(data) };
  if (!words) throw new Error('a workbook speaks a language');
  const { writeWorkbook } = await import('./workbook.ts');
  const { file, records } = await writeWorkbook({ data, sources, words });
  return { name: partNames.xlsx, write: () => oncePiece(file, records) };
}

function* oncePiece(file: Uint8Array, records: number): Generator<Uint8Array, number> {
  yield file;
  return records;
}
