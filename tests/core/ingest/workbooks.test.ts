import { describe, expect, it, test } from 'vitest';
import { IngestCancelled } from '../../../src/core/ingest/openFile.ts';
import { writeWorkbook } from '../../../src/engine/workbook.ts';
import { rawWorkbook, row } from '../../support/workbooks.ts';
import { codesOf, readFile, rowsOf } from './readText.ts';

const header = row(1, 'association', 'montant', 'date', 'ICE');
const book = (rows: string, more: Parameters<typeof rawWorkbook>[0] = {}) =>
  rawWorkbook({ sheets: { Feuil1: header + rows }, ...more });

describe('the cells of a sheet', () => {
  it('are read as they are shown: shared and formatted texts, formulas by their result, days as ISO', async () => {
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>SUM(1,2)</f><v>3</v></c><c r="C2" s="1"><v>45000</v></c><c r="D2" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="str"><f>A2</f><v>B &amp; C</v></c><c r="B3"><v>1234.5600000000001</v></c><c r="C3" s="2"><v>45000.5</v></c><c r="D3"><v>1.23456789012345E+17</v></c></row>';
    const reading = await readFile(
      book(rows, {
        formats: ['dd\\/mm\\/yyyy', 'd mmm yyyy hh:mm'],
        shared:
          '<si><r><t>Associ</t></r><r><t xml:space="preserve">ation </t></r><rPh><t>x</t></rPh></si><si><t>001234567000012</t></si>',
      }),
    );
    expect(reading).toMatchObject({ encoding: '', delimiter: '', headerRecord: 1, amount: { sum: '1237.56' } });
    expect(rowsOf(reading).map((grant) => [grant.recipientName, grant.awardDate, grant.recipientIce])).toEqual([
      ['Association', '2023-03-15', '001234567000012'],
      ['B & C', '2023-03-15', '1.23456789012345E+17'],
    ]);
    expect(codesOf(reading)).toContain('I01');
    expect(reading.preview.records[2]?.cells[2]).toBe('2023-03-15T12:00');
  });

  it('count from 1904 where the workbook says so, and know the day that never was', async () => {
    const day = (serial: number) =>
      `<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><v>1</v></c><c r="C2" s="1"><v>${serial}</v></c></row>`;
    const read = async (serial: number, properties = '') => {
      const reading = await readFile(book(day(serial), { formats: ['yyyy-mm-dd'], properties }));
      return reading.preview.records[1]?.cells[2];
    };
    expect(await read(45_000)).toBe('2023-03-15');
    expect(await read(43_538, '<workbookPr date1904="1"/>')).toBe('2023-03-15');
    expect(await read(59)).toBe('1900-02-28');
    expect(await read(61)).toBe('1900-03-01');
    expect(await read(0.75)).toBe('18:00');
  });

  it('keep leading zeros that a format shows, and fifteen digits', async () => {
    const rows =
      '<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><v>0.30000000000000004</v></c><c r="D2" s="1"><v>1234567000012</v></c></row>';
    const reading = await readFile(book(rows, { formats: ['000000000000000'] }));
    expect(rowsOf(reading)[0]).toMatchObject({ recipientIce: '001234567000012', amount: 30 });
    expect(codesOf(reading)).not.toContain('I03');
  });

  it('need no decimal sign: a number of the sheet stays one beside texts that are asked about', async () => {
    const reading = await readFile(book(row(2, 'A', 12.345) + row(3, 'B', '1.500')));
    expect(reading.questions.map(({ code }) => code)).toEqual(['A03']);
    const settled = await readFile(book(row(2, 'A', 12.345) + row(3, 'B', '1.500')), { decimal: ',' });
    expect(settled.amount).toMatchObject({ sum: '1512.35', n: 2 });
    expect((await readFile(book(row(2, 'A', 1.234) + row(3, 'B', 5.678)))).questions).toEqual([]);
  });

  it('of a formula without a stored result are blank, and told', async () => {
    const reading = await readFile(
      book(`<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><f>1+1</f></c></row>${row(3, 'B', 5)}`),
    );
    expect(reading.issues.find(({ code }) => code === 'F19')).toMatchObject({ count: 1, first: [{ row: 2 }] });
    expect(reading.rows).toMatchObject({ accepted: 1, setAside: 1 });
  });

  it('that are errors are no numbers, truth is TRUE, escaped letters are letters', async () => {
    const reading = await readFile(
      book(
        '<row r="2"><c r="A2" t="str"><v>a_x000A_b</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c></row>',
      ),
    );
    expect(reading.setAsideRows[0]).toMatchObject({ reasons: ['A02'], cells: ['a\nb', '#REF!', 'TRUE', ''] });
  });
});

describe('rows and headings', () => {
  it('are numbered as in the sheet, rows never written counted as blank', async () => {
    const reading = await readFile(
      rawWorkbook({ sheets: { S: row(3, 'association', 'montant') + row(4, 'A', 1) + row(9, 'B', 'NC') } }),
    );
    expect(reading).toMatchObject({ headerRecord: 3, rows: { read: 6, accepted: 1, setAside: 1, blank: 4 } });
    expect(reading.setAsideRows[0]?.line).toBe(9);
  });

  it('end where cells end: a blank tail is no missing cell, a lone note is a note', async () => {
    const reading = await readFile(
      rawWorkbook({
        sheets: {
          S:
            row(1, 'association', 'montant', 'objet') +
            row(2, 'A', 1) +
            row(3, 'Total', 1) +
            row(4, null, null, 'Note'),
        },
      }),
    );
    expect(reading.rows).toMatchObject({ accepted: 1, totals: 1, footnotes: 1 });
    expect(codesOf(reading)).not.toContain('R01');
  });

  it('merged over two rows are one header', async () => {
    const reading = await readFile(
      rawWorkbook({
        sheets: { S: row(1, 'association', 'montant') + row(2, null, 'accordé', 'versé') + row(3, 'A', 10, 7) },
        after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
      }),
    );
    expect(reading.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['association', 'recipient_name'],
      ['montant accordé', 'amount_awarded'],
      ['montant versé', 'amount_paid'],
    ]);
    expect(reading).toMatchObject({ headerRecord: 2, amount: { sum: '10.00' }, rows: { read: 1 } });
  });

  it.each([undefined, 3, 4])('merged over two rows are one header, whichever of them is named: %s', async (named) => {
    const reading = await readFile(
      rawWorkbook({
        sheets: {
          S:
            row(1, 'Commune 1 : liste') +
            row(3, 'association', 'montant', null, 'date') +
            row(4, null, 'accordé', 'versé') +
            row(5, 'Association A', 10.5, 7, '2024-01-02'),
        },
        after:
          '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:D4"/></mergeCells>',
      }),
      named === undefined ? {} : { headerRecord: named },
    );
    expect(reading.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['association', 'recipient_name'],
      ['montant accordé', 'amount_awarded'],
      ['montant versé', 'amount_paid'],
      ['date', 'award_date'],
    ]);
    expect(reading).toMatchObject({ headerRecord: 4, amount: { sum: '10.50' }, rows: { read: 1, accepted: 1 } });
    expect(reading.issues.find(({ code }) => code === 'F07')?.first).toEqual([
      { row: 1, heading: '', cell: 'Commune 1 : liste' },
    ]);
  });

  const grouped = (title: string, over: string) =>
    rawWorkbook({
      sheets: {
        S:
          row(1, title) +
          row(2, null, over) +
          row(3, 'association', 'accordé', 'versé', 'date', 'N°') +
          row(4, 'Association A', 10.5, 7, '2024-01-02', 1),
      },
      after: '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="B2:C2"/></mergeCells>',
    });

  it.each([undefined, 2, 3])(
    'merged over what they group alone go before it, whichever row is named: %s',
    async (named) => {
      const reading = await readFile(
        grouped('Commune 1', 'Montant'),
        named === undefined ? {} : { headerRecord: named },
      );
      expect(reading.columns.map(({ heading, field }) => [heading, field])).toEqual([
        ['association', 'recipient_name'],
        ['Montant accordé', 'amount_awarded'],
        ['Montant versé', 'amount_paid'],
        ['date', 'award_date'],
        ['N°', null],
      ]);
      expect(reading).toMatchObject({ headerRecord: 3, amount: { sum: '10.50' }, rows: { read: 1, accepted: 1 } });
      expect(reading.issues.find(({ code }) => code === 'F07')?.first).toEqual([
        { row: 1, heading: '', cell: 'Commune 1' },
      ]);
    },
  );

  it('are not made of a title above them, merged over some columns or all', async () => {
    const reading = await readFile(grouped('Commune 1', 'Liste de 2024'));
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['association', 'accordé', 'versé', 'date', 'N°']);
    expect(reading.issues.find(({ code }) => code === 'F07')?.count).toBe(2);
  });

  it('without row or cell numbers follow each other', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `<row>${cell('association')}${cell('montant')}</row><row>${cell('A')}<c><v>5</v></c></row>`;
    expect((await readFile(rawWorkbook({ sheets: { S: rows } }))).amount.sum).toBe('5.00');
  });

  it('of prefixed and commented parts are the same', async () => {
    const bytes = rawWorkbook({
      files: {
        'xl/worksheets/sheet1.xml':
          '\ufeff<?xml version="1.0"?><!-- a > b --><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>association</x:t></x:is></x:c><x:c r="B1" t="str"><x:v><![CDATA[montant]]></x:v></x:c></x:row><x:row r=\'2\'><x:c r=\'A2\' t=\'str\'><x:v>A</x:v></x:c><x:c r=\'B2\'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect((await readFile(bytes)).amount.sum).toBe('2.00');
  });
});

test('rows that the sheet does not show count, and are told', async () => {
  const hidden = row(3, 'B', 2).replace('<row ', '<row hidden="1" ');
  const reading = await readFile(book(row(2, 'A', 1) + hidden));
  expect(reading.amount.sum).toBe('3.00');
  expect(reading.issues.find(({ code }) => code === 'F22')).toMatchObject({ count: 1, first: [{ row: 3 }] });
});

test('cells that take from other workbooks give what was saved, and are told; a column named as a year is no workbook', async () => {
  const cell = (formula: string) =>
    `<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><f>${formula}</f><v>7</v></c></row>`;
  const told = async (formula: string) => {
    const { amount, issues } = await readFile(book(cell(formula)));
    expect(amount.sum).toBe('7.00');
    return issues.find(({ code }) => code === 'F23');
  };
  expect(await told('SUM([1]Budget!$A$1:$A$9)')).toMatchObject({ count: 1, first: [{ row: 2 }] });
  expect(await told("'[12]L''an 2024'!B2")).toMatchObject({ count: 1 });
  expect(await told('SUM(Tableau1[2024])')).toBeUndefined();
});

test('a workbook behind a password is told from an old one', async () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3];
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(codesOf(await readFile(Uint8Array.from([...old, ...name])))).toEqual(['F21']);
  expect(codesOf(await readFile(Uint8Array.from(old)))).toEqual(['F01']);
});

test('reading a workbook tells how far it is, and stops when it is told to', async () => {
  const rows = Array.from({ length: 11_000 }, (_, i) => row(i + 2, `Association ${i}`, 1)).join('');
  const done: number[] = [];
  const onProgress = (read: number) => void done.push(read);
  await expect(readFile(book(rows), { onProgress, cancelled: () => done.length > 1 })).rejects.toThrow(IngestCancelled);
  expect(done).toHaveLength(2);
  expect((await readFile(book(rows), { onProgress })).amount.n).toBe(11_000);
  expect(done.slice(2)).toEqual(done.slice(2).sort((a, b) => a - b));
});

describe('sheets', () => {
  const sheets = {
    Notes: row(1, 'Lisez-moi') + row(2, 'Voir la suite'),
    'Données 2024': row(1, 'association', 'montant') + row(2, 'A', 7),
    Cachée: row(1, 'association', 'montant') + row(2, 'B', 8),
  };
  const bytes = rawWorkbook({ sheets, states: { Cachée: 'state="veryHidden"' } });

  it('the first with known headings is read, the others are told, hidden ones apart', async () => {
    const reading = await readFile(bytes);
    expect(reading.amount.sum).toBe('7.00');
    expect(reading.preview).toMatchObject({
      sheet: 'Données 2024',
      sheets: [
        { name: 'Notes', hidden: false },
        { name: 'Données 2024', hidden: false },
        { name: 'Cachée', hidden: true },
      ],
    });
    expect(reading.issues.filter(({ code }) => code === 'F17' || code === 'F18')).toEqual([
      { code: 'F18', level: 'warns', count: 1, first: [], params: { sheet: 'Données 2024', sheets: 'Cachée' } },
      { code: 'F17', level: 'informs', count: 1, first: [], params: { sheet: 'Données 2024', sheets: 'Notes' } },
    ]);
  });

  it('the one the reader names is read, even hidden; a name of none changes nothing', async () => {
    expect((await readFile(bytes, { sheet: 'Cachée' })).amount.sum).toBe('8.00');
    expect((await readFile(bytes, { sheet: 'Absente' })).amount.sum).toBe('7.00');
  });
});

test('what this site writes as a workbook comes back, right to left and with its titles', async () => {
  const columns = [
    { heading: 'recipient_name', kind: 'text' as const },
    { heading: 'amount_awarded', kind: 'number' as const },
    { heading: 'award_date', kind: 'date' as const },
  ];
  const data = {
    columns,
    *records() {
      yield ['=1+1', '1234.50', '2024-03-07'];
      yield ['جمعية', '-889465.00', ''];
    },
  };
  const words = {
    rightToLeft: true,
    sheets: { data: 'المنح', sources: 'المصادر', about: 'حول' },
    titles: {},
    about: [],
  };
  const { file } = await writeWorkbook({ data, sources: { columns: [], *records() {} }, words });
  const reading = await readFile(file);
  expect(rowsOf(reading).map(({ recipientName, amount, awardDate }) => [recipientName, amount, awardDate])).toEqual([
    ['=1+1', 123450, '2024-03-07'],
    ['جمعية', -88946500, ''],
  ]);
  expect(reading.preview.sheet).toBe('المنح');
});
