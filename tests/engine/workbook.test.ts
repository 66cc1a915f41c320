import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { Extract } from '../../src/core/export/extract.ts';
import type { WorkbookWords } from '../../src/core/receipt/words.ts';
import { writeWorkbook } from '../../src/engine/workbook.ts';

const words: WorkbookWords = {
  rightToLeft: true,
  sheets: { data: 'المعطيات', sources: 'المصادر', about: 'للعلم' },
  titles: { recipient_name: 'المستفيد' },
  about: [['الاختيار', '=CMD()|منحة']],
};
const data: Extract = {
  columns: [
    { heading: 'recipient_name', kind: 'text' },
    { heading: 'amount', kind: 'number' },
    { heading: 'award_date', kind: 'date' },
  ],
  records: () => [
    ['=1+1', '-889465.00', '2021-03-04'],
    ['جمعية & <b>', '12.5 %', '2021'],
    ['', '', ''],
  ],
};
const sources: Extract = { columns: [{ heading: 'file', kind: 'text' }], records: () => [['a.csv']] };

async function read(rightToLeft: boolean) {
  const { file, records } = await writeWorkbook({ data, sources, words: { ...words, rightToLeft } });
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(
    ([, text]) => text,
  );
  const rowsOf = (sheet: number) =>
    [...part(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inner = '']) => {
        expect(inner).not.toContain('<f>');
        const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
        return attributes.includes('t="s"') ? shared[Number(value)] : Number(value);
      }),
    );
  return { part, rowsOf, records };
}

test('three sheets in the reader’s words, right to left in Arabic, and nothing a spreadsheet would run', async () => {
  const { part, rowsOf, records } = await read(true);
  expect(records).toBe(3);
  for (const name of Object.values(words.sheets)) expect(part('xl/workbook.xml')).toContain(`name="${name}"`);
  for (const sheet of [1, 2, 3]) expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain('rightToLeft="1"');
  const [header, first, second] = rowsOf(1);
  expect(header).toEqual(['المستفيد', 'amount', 'award_date']);
  expect(first).toEqual(['=1+1', -889_465, 44_259]);
  expect(second).toEqual(['جمعية &amp; &lt;b&gt;', '12.5 %', '2021']);
  expect(rowsOf(2)).toEqual([['file'], ['a.csv']]);
  expect(rowsOf(3)).toEqual([['الاختيار', '=CMD()|منحة']]);
});

test('left to right in French', async () => {
  const { part } = await read(false);
  expect(part('xl/worksheets/sheet1.xml')).not.toContain('rightToLeft="1"');
});

test('more records than a sheet holds are refused, not cut', async () => {
  const endless: Extract = {
    columns: [{ heading: 'file', kind: 'text' }],
    *records() {
      for (let record = 0; record < 1_048_576; record++) yield [''];
    },
  };
  await expect(writeWorkbook({ data: endless, sources, words })).rejects.toThrow(RangeError);
});

test('the same records and words give the same bytes, whenever they are written', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T12:00:00Z') });
  const { file } = await writeWorkbook({ data, sources, words });
  vi.setSystemTime(new Date('2027-08-09T23:59:59Z'));
  expect((await writeWorkbook({ data, sources, words })).file).toEqual(file);
  vi.useRealTimers();
});
