import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/core/ingest/decodeBytes.ts';
import { normaliseLineEnds, parseSample } from '../../src/core/ingest/parseCsv.ts';
import { readFile, rowsOf } from '../core/ingest/readText.ts';
import { workbookOf } from '../support/workbooks.ts';
import { answers, folder, present } from './answers.ts';

/** The records of a file as a spreadsheet keeps them once it has opened it. */
async function asWorkbook(bytes: Uint8Array, delimiter: string) {
  const decoded = decodeBytes(bytes);
  const text = decoded.ok ? normaliseLineEnds(decoded.text) : '';
  const records = parseSample(text, delimiter === ';' ? ';' : ',');
  return workbookOf(records.map(({ cells }) => cells.map((cell) => (cell === '' ? null : numberOr(cell)))));
}

/** Plain numbers become numbers of the sheet; others stay as typed. */
function numberOr(cell: string) {
  return /^-?[1-9]\d{0,14}(?:\.\d+)?$/.test(cell)
    ? { value: Number(cell), type: Number }
    : { value: cell, type: String };
}

describe.skipIf(!present)('files of real publishers saved as workbooks have the same answers', () => {
  it.each(answers)('$file', async ({ file, mapping, delimiter }) => {
    const bytes = readFileSync(join(folder, file));
    const text = await readFile(bytes, { file, mapping: mapping ?? {} });
    const sheet = await readFile(await asWorkbook(bytes, delimiter), { file, mapping: mapping ?? {} });
    const told = ({ amount, byYear, columns, headerRecord, questions }: typeof text) => ({
      amount,
      byYear,
      columns,
      headerRecord,
      questions,
    });
    expect(told(sheet)).toEqual(told(text));
    expect({ ...sheet.rows, read: 0, blank: 0 }).toEqual({ ...text.rows, read: 0, blank: 0 });
    const grants = (reading: typeof text) =>
      rowsOf(reading).map(({ amount, recipientName, year, region, sector }) => ({
        amount,
        // The writer leaves out control characters, which XML cannot hold.
        recipientName: recipientName.replace(/\p{Cc}/gu, ''),
        year,
        region,
        sector,
      }));
    expect(grants(sheet)).toEqual(grants(text));
  });
});
