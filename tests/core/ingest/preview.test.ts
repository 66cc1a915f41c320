import { describe, expect, it, test } from 'vitest';
import { csv, readFile, rowsOf } from './readText.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what a file was taken for', () => {
  it('shows the records around the header as they were read', async () => {
    const { preview, headerRecord } = await readFile('Liste 2024\n\nassociation;montant\nA;1\nB;2\n');
    expect(headerRecord).toBe(3);
    expect(preview.records).toEqual([
      { record: 1, cells: ['Liste 2024'] },
      { record: 2, cells: [''] },
      { record: 3, cells: ['association', 'montant'] },
      { record: 4, cells: ['A', '1'] },
      { record: 5, cells: ['B', '2'] },
    ]);
    expect(preview.columns.map(({ cells }) => cells)).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ]);
  });

  it('offers the encodings that make other letters of the same bytes', async () => {
    const { preview, encoding } = await readFile(latin1('association,montant\n\u00c9t\u00e9,1\n'));
    expect(encoding).toBe('cp1252');
    expect(preview.encodings).toEqual([
      { encoding: 'cp1252', sample: 'Été,1' },
      { encoding: 'cp1256', sample: 'ةté,1' },
    ]);
    expect((await readFile('association,montant\nA,1\n')).preview.encodings).toEqual([]);
  });

  it('says how figures and dates are read, and which cell settles it', async () => {
    const { preview } = await readFile(csv('association;montant;date', 'A;1.000;03/04/2024', 'B;12,50;25/12/2024'));
    expect(preview.columns.map(({ style }) => style)).toEqual([
      null,
      { kind: 'number', decimal: ',', by: 'cell', evidence: '12,50' },
      { kind: 'date', order: 'dmy', by: 'cell', evidence: '25/12/2024' },
    ]);
    const asked = await readFile(csv('association;montant;date', 'A;1.000;03/04/2024'));
    expect(asked.preview.columns[1]?.style).toMatchObject({ decimal: null, by: 'asks' });
    expect(asked.preview.columns[2]?.style).toMatchObject({ order: null, by: 'asks' });
    const given = await readFile(csv('association;montant;date', 'A;1.000;2024-04-03'), { decimal: ',' });
    expect(given.preview.columns[1]?.style).toMatchObject({ decimal: ',', by: 'reader' });
    expect(given.preview.columns[2]?.style).toMatchObject({ order: null, by: 'nothing' });
  });

  it('stays small whatever the file', async () => {
    const wide = Array.from({ length: 5000 }, (_, i) => `c${i}`).join(',');
    const { preview } = await readFile(`association,montant,${wide}\nA,1,${'x'.repeat(100_000)}\n`);
    expect(preview.columns).toHaveLength(200);
    expect(JSON.stringify(preview).length).toBeLessThan(20_000);
  });
});

describe('what the reader says instead', () => {
  test('a delimiter that nothing in the file speaks for', async () => {
    const text = 'association;montant,1|x\nA;5\n';
    expect((await readFile(text, { delimiter: ';', mapping: { amount_awarded: 'montant,1|x' } })).amount.sum).toBe(
      '5.00',
    );
    expect((await readFile('sep=,\nassociation;montant\nA;5\n', { delimiter: ';' })).amount.sum).toBe('5.00');
  });

  test('another record for the header; one beyond the file leaves no rows', async () => {
    const text = csv('association,montant', 'bénéficiaire,montant accordé', 'A,1', 'B,2');
    expect((await readFile(text, { headerRecord: 1 })).rows.read).toBe(3);
    expect((await readFile(text, { headerRecord: 2 })).rows.read).toBe(2);
    for (const headerRecord of [-1, 0, 5, 1e9]) {
      expect((await readFile(text, { headerRecord })).issues.map(({ code }) => code)).toEqual(['F02']);
    }
  });
});

describe('labels no list knows', () => {
  const text = csv(
    'association,montant,secteur,région',
    'A,1,Sports et loisir,Fes Meknez',
    'B,2,SPORTS et loisir,Fès-Meknès',
    'C,3,xyz,',
  );

  it('are counted by column, with what they look like', async () => {
    const { preview } = await readFile(text);
    expect(preview.columns.map(({ values }) => values)).toEqual([
      null,
      null,
      {
        stated: 3,
        matched: 0,
        unknown: [
          { printed: 'Sports et loisir', rows: 2, suggestion: 'sport' },
          { printed: 'xyz', rows: 1, suggestion: null },
        ],
        unknownCount: 2,
      },
      {
        stated: 2,
        matched: 1,
        unknown: [{ printed: 'Fes Meknez', rows: 1, suggestion: '03' }],
        unknownCount: 1,
      },
    ]);
  });

  it('are not stated until the reader settles them, and stay as printed', async () => {
    const before = await readFile(text);
    expect(rowsOf(before).map(({ sector, region }) => [sector, region])).toEqual([
      ['', ''],
      ['', '03'],
      ['', ''],
    ]);
    const after = await readFile(text, {
      values: [
        { field: 'sector', printed: 'sports et loisir', code: 'sport' },
        { field: 'region', printed: 'Fes Meknez', code: '03' },
      ],
    });
    expect(rowsOf(after).map(({ sector, region }) => [sector, region])).toEqual([
      ['sport', '03'],
      ['sport', '03'],
      ['', ''],
    ]);
    expect(rowsOf(after)[0]).toMatchObject({ sectorPrinted: 'Sports et loisir', regionPrinted: 'Fes Meknez' });
    expect(after.preview.columns[2]?.values).toMatchObject({ stated: 3, matched: 2, unknownCount: 1 });
    expect(after.amount).toEqual(before.amount);
  });
});
