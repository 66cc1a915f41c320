import { describe, expect, it } from 'vitest';
import { codesOf, csv, readFile, rowsOf, seen } from './readText.ts';

describe('rows that belong to no sum', () => {
  it('counts blanks, totals and footnotes apart, and checks the printed total', async () => {
    const reading = await readFile(
      csv(
        'n°,association,montant',
        '1,Association A,100',
        '2,Association B,250',
        ',TOTAL GÉNÉRAL,350',
        ',,',
        'Source : rapport annuel,,',
        '(1) Montants bruts,,',
        ',,',
      ),
    );
    expect(reading.rows).toEqual({ read: 7, accepted: 2, setAside: 0, blank: 2, totals: 1, footnotes: 2 });
    expect(reading.amount.sum).toBe('350.00');
    expect(reading.issues.find((i) => i.code === 'R03')).toMatchObject({ level: 'informs', count: 1 });
  });

  it('warns with the difference when a printed total does not close', async () => {
    const reading = await readFile(csv('association,montant', 'Association A,100', 'المجموع,120'));
    expect(reading.issues.find((i) => i.code === 'R03')).toMatchObject({
      level: 'warns',
      params: { difference: '20.00' },
    });
  });

  it('closes subtotals on the rows since the last one', async () => {
    const reading = await readFile(
      csv('association,montant', 'A,100', 'Sous-total,100', 'B,50', 'Sous-total,50', 'Total,150'),
    );
    expect(reading.rows).toMatchObject({ accepted: 2, totals: 3 });
    expect(reading.issues.filter((i) => i.code === 'R03').map((i) => i.level)).toEqual(['informs']);
  });

  it('does not take an organisation whose name begins with Total for a total', async () => {
    const reading = await readFile(csv('association,montant', 'Total Sport Association,100', 'Somme des arts,50'));
    expect(reading.rows).toMatchObject({ accepted: 2, totals: 0 });
  });
});

describe('rows set aside', () => {
  it('keeps the record, its line and its reason', async () => {
    const reading = await readFile(
      csv('association,montant', '"Association\nsur deux lignes",100', 'Association B,', 'Association C,NC', 'D,5,6,7'),
    );
    expect(reading.setAsideRows).toEqual([
      { line: 4, reasons: ['A01'], field: 'amount_awarded', cells: ['Association B', ''] },
      { line: 5, reasons: ['A02'], field: 'amount_awarded', cells: ['Association C', 'NC'] },
      { line: 6, reasons: ['R01'], field: null, cells: ['D', '5', '6', '7'] },
    ]);
    expect(reading.amount).toMatchObject({ n: 1, sum: '100.00' });
  });

  it('sets aside an id repeated with other content, keeps exact repeats', async () => {
    const reading = await readFile(
      csv('identifiant,financeur,association,montant', '1,F,A,100', '1,F,A,100', '1,F,A,120', '1,G,A,120'),
    );
    expect(seen(reading, 'R05')).toEqual(['3 association']);
    expect(seen(reading, 'R06')).toEqual(['4 identifiant']);
    expect(reading.rows).toMatchObject({ accepted: 3, setAside: 1 });
  });

  it('counts a short row whose amount is in place, and blank cells past the header', async () => {
    const reading = await readFile(csv('association,montant,objet', 'A,100', 'B,200,x,,'));
    expect(reading.rows).toMatchObject({ accepted: 2, setAside: 0 });
    expect(reading.issues.find((i) => i.code === 'R01')).toMatchObject({ level: 'warns', count: 1 });
  });
});

describe('amounts', () => {
  it('tells negatives, zeros and rounding', async () => {
    const reading = await readFile(
      csv('association,montant,statut', 'A,-5,', 'B,-7,recovered', 'C,0,', 'D,1.0050,', 'E,2.0010,'),
    );
    expect(seen(reading, 'A04')).toEqual(['2 montant']);
    expect(seen(reading, 'A05')).toEqual(['4 montant']);
    expect(reading.issues.find((i) => i.code === 'A06')).toMatchObject({ count: 2, params: { difference: '0.004' } });
    expect(reading.amount).toMatchObject({ sum: '-8.99', negatives: 2, n: 5 });
  });

  it('never adds currencies', async () => {
    const reading = await readFile(csv('association,montant,devise', 'A,5,MAD', 'B,7,EUR', 'C,1,MAD', 'D,9,'));
    expect(reading.amount).toMatchObject({ sum: '6.00', currency: 'MAD', n: 2 });
    expect(reading.issues.find((i) => i.code === 'A07')?.count).toBe(2);
    expect(rowsOf(reading).map((row) => row.currency)).toEqual(['MAD', 'EUR', 'MAD', '']);
  });

  it.each([
    ['association,montant (DH)', 'A,5', 'MAD'],
    ['association,montant', 'A,5 DH', 'MAD'],
    ['association,المبلغ بالدرهم', 'A,5', 'MAD'],
    ['association,المبلغ الممنوح (درهم)', 'A,5', 'MAD'],
    ['association,المبلغ الممنوح بالدرهم المغربي', 'A,5', 'MAD'],
    ['association,مبلغ المنحة (د.م)', 'A,5', 'MAD'],
    ['association,مبلغ الدعم (د.م.)', 'A,5', 'MAD'],
    ['association,المبلغ الممنوح', 'A,5', null],
    ['association,montant', 'A,5 €', 'EUR'],
    ['association,montant', 'A,5', null],
  ])('%s / %s: currency %s, stated or null', async (headings, row, currency) => {
    expect((await readFile(csv(headings, row))).amount.currency).toBe(currency);
  });

  it('takes the given currency only where nothing states one', async () => {
    expect((await readFile(csv('association,montant', 'A,5'), { currency: 'MAD' })).amount.currency).toBe('MAD');
    expect((await readFile(csv('association,montant', 'A,5 €'), { currency: 'MAD' })).amount.currency).toBe('EUR');
  });

  it('reads a file whose only amount is a paid one as paid, and keeps both facts where there are two', async () => {
    expect((await readFile(csv('association,montant versé', 'A,5'))).amount.kind).toBe('paid');
    const both = await readFile(csv('association,montant,montant versé', 'A,5,3'));
    expect(both.amount).toMatchObject({ kind: 'awarded', sum: '5.00' });
    expect(rowsOf(both)[0]).toMatchObject({ amountPaid: '3.00', kind: 'awarded' });
  });

  it('asks about an amount far from those of its funder and programme', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `F,P,A${i},${1000 + i}`);
    const reading = await readFile(csv('financeur,programme,association,montant', ...rows, 'F,P,A99,2000000'));
    expect(seen(reading, 'A08')).toEqual(['14 montant']);
  });
});

describe('headings and columns', () => {
  it('blocks a file with a column for each year', async () => {
    const reading = await readFile(csv('association,2019,2020,2021', 'A,1,2,3'));
    expect(codesOf(reading)).toContain('F11');
    expect(reading.amount.sum).toBeNull();
  });

  it('finds the header under a preamble and a sep line, on wrapped and Arabic headings', async () => {
    const text = 'sep=;\nRapport annuel;;\n;;\n"اسم\nالجمعية";"مبلغ الدّعم";السنة\nجمعية أ;٥٠٠;٢٠٢١\n';
    const reading = await readFile(text);
    expect(reading).toMatchObject({
      headerRecord: 4,
      delimiter: ';',
      amount: { sum: '500.00' },
      byYear: { 2021: { n: 1, sum: '500.00' } },
    });
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['F06', 'F07']));
    expect(rowsOf(reading)[0]).toMatchObject({ recipientName: 'جمعية أ', line: 6 });
  });

  it('tells repeated and unknown headings, and matches by alias', async () => {
    const reading = await readFile(csv('association,montant,x,x', 'A,5,1,2'));
    expect(seen(reading, 'H02')).toEqual(['1 x']);
    expect(seen(reading, 'H04')).toEqual(['1 x', '1 x']);
    expect(seen(reading, 'H05')).toEqual(['1 association', '1 montant']);
    expect(reading.columns.map((c) => [c.field, c.by])).toEqual([
      ['recipient_name', 'alias'],
      ['amount_awarded', 'alias'],
      [null, null],
      [null, null],
    ]);
  });

  it('removes the apostrophe that keeps spreadsheets from running a cell', async () => {
    const reading = await readFile(csv('association,montant', "'=SUM(A1),5", "'Tis,6"));
    expect(rowsOf(reading).map((row) => row.recipientName)).toEqual(['=SUM(A1)', "'Tis"]);
  });
});

describe('dates, ids, codes, privacy', () => {
  it('tells impossible, far, inverted and serial dates', async () => {
    const reading = await readFile(
      csv(
        'association,montant,date,date début,date fin',
        'A,1,31/02/2020,,',
        'B,1,43000,,',
        'C,1,1850-01-01,,',
        'D,1,2020-01-02,2020-05-01,2020-04-01',
      ),
    );
    expect(seen(reading, 'D02')).toEqual(['2 date']);
    expect(seen(reading, 'D04')).toEqual(['3 date']);
    expect(seen(reading, 'D05')).toEqual(['4 date']);
    expect(seen(reading, 'D06')).toEqual(['5 date fin']);
    expect(codesOf(reading)).not.toContain('D01');
  });

  it('tells of one cell either that its year is impossible or that it is missing, never both', async () => {
    const lines = ['A,1,20x4,', 'B,1,,', 'C,1,,31/02/2020', 'D,1,20x4,2020-01-02'];
    const reading = await readFile(csv('association,montant,exercice,date', ...lines));
    expect(seen(reading, 'D02')).toEqual(['2 exercice', '4 date', '5 exercice']);
    expect(seen(reading, 'D01')).toEqual(['3 exercice', '4 exercice']);
    expect(reading.byYear).toEqual({ notStated: { n: 3, sum: '3.00' }, 2020: { n: 1, sum: '1.00' } });
  });

  it('tells of no missing year while it asks how dates are to be read', async () => {
    const reading = await readFile(csv('association,montant,date', 'A,1,03/04/2024', 'B,1,'));
    expect(codesOf(reading)).toContain('D03');
    expect(seen(reading, 'D01')).toEqual(['3 date']);
  });

  it('tells that no column names the funder, and not that it does', async () => {
    const codes = async (heading: string) => codesOf(await readFile(csv(`association,montant,${heading}`, 'A,1,B')));
    expect(await codes('remarque')).toContain('H08');
    expect(await codes('financeur')).not.toContain('H08');
  });

  it('takes the fiscal year before the date', async () => {
    const reading = await readFile(
      csv('association,montant,exercice,date', 'A,1,2019,2020-01-02', 'B,1,,2020-01-02', 'C,1,,'),
    );
    expect(rowsOf(reading).map((row) => row.year)).toEqual(['2019', '2020', '']);
  });

  it('names ids eaten by a spreadsheet and never joins on them', async () => {
    const reading = await readFile(
      csv(
        'association,montant,ICE',
        'A,1,"2,43E+13"',
        'B,1,45032466000000.0',
        'C,1,123',
        'D,1,001234567000089',
        'D bis,1,001234567000089',
        'D,1,001234567000099',
      ),
    );
    expect([seen(reading, 'I01'), seen(reading, 'I02'), seen(reading, 'I03')]).toEqual([
      ['2 ICE'],
      ['3 ICE'],
      ['4 ICE'],
    ]);
    expect([seen(reading, 'I05'), seen(reading, 'I04')]).toEqual([['6 association'], ['7 ICE']]);
    const slugs = rowsOf(reading).map((row) => row.recipient);
    expect(slugs[3]).toBe(slugs[4]);
    expect(new Set(slugs).size).toBe(5);
  });

  it('reads sectors by their usual Arabic names, whatever their spelling, and guesses at no other', async () => {
    const printed = [
      'ثقافة',
      'رياضه',
      'صِحّة',
      'اجتماعي',
      'تنمية قروية',
      'التعليم',
      'البيئة',
      'تنمية',
      'الأعمال الاجتماعية',
    ];
    const reading = await readFile(
      csv('الجمعية,المبلغ,القطاع', ...printed.map((sector, i) => `A${i},${i + 1},${sector}`)),
    );
    expect(rowsOf(reading).map((row) => row.sector)).toEqual([
      ...['culture', 'sport', 'health', 'social', 'development', 'education', 'environment'],
      ...['', ''],
    ]);
  });

  it('reads sectors by label in three languages and tells the rest', async () => {
    const reading = await readFile(
      csv('association,montant,secteur', 'A,1,Santé', 'B,1,الثقافة والفنون', 'C,1,sport', 'D,1,Astrologie', 'E,1,'),
    );
    expect(rowsOf(reading).map((row) => row.sector)).toEqual(['health', 'culture', 'sport', '', '']);
    expect(rowsOf(reading)[3]).toMatchObject({ sectorPrinted: 'Astrologie' });
    expect(seen(reading, 'S01')).toEqual(['5 secteur']);
  });

  it('masks natural persons and warns of personal traces without repeating them', async () => {
    const reading = await readFile(
      csv(
        'association,montant,objet',
        'M. Untel Quelconque,5,Aide',
        'Association B,6,écrire à x@y.ma ou 06 12 34 56 78',
        'Association C,7,CIN AB123456',
      ),
    );
    expect(rowsOf(reading)[0]).toMatchObject({ recipientName: '', recipient: '' });
    expect(seen(reading, 'P01')).toEqual(['3 objet', '4 objet']);
    expect(JSON.stringify(reading.issues)).not.toMatch(/Untel|x@y|AB123456/);
  });
});

it('Arabic headings of a funder, a purpose and a grant are read as they are printed', async () => {
  const text = csv('معرف المنحة;المانح;اسم الجمعية;الغرض;مبلغ المنحة', 'G-1;جماعة أ;جمعية أ;معدات;100');
  const { columns } = await readFile(text);
  expect(columns.map(({ field }) => field)).toEqual([
    ...['grant_id', 'funder_name', 'recipient_name', 'purpose', 'amount_awarded'],
  ]);
});

it('a currency that nothing states is told once, with its rows, and not where one is said or stated (A10)', async () => {
  const told = async (text: string, options = {}) =>
    (await readFile(text, options)).issues.filter(({ code }) => code === 'A10').map(({ count }) => count);
  const text = csv('association;montant', 'A;100', 'B;200');
  expect(await told(text)).toEqual([2]);
  expect(await told(text, { currency: 'MAD' })).toEqual([]);
  expect(await told(text.replace('montant', 'montant (DH)'))).toEqual([]);
});
