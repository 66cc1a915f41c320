import { expect, it } from 'vitest';
import { csv, readFile, rowsOf, seen } from '../core/ingest/readText.ts';

/** Small made-up twins of the traps in the real files, so that each is tested where those files are absent. */

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it('one-byte accents, semicolons, spaced thousands, quotes in names and a long blank tail', async () => {
  const rows =
    'Département;2017-12-21;"Association ""Éveil""";40 000,00\r\nDépartement;2017-12-29;L\'été;260\u00a0000,50\r\n';
  const reading = await readFile(
    latin1(`NomAttribuant;dateConvention;nomBeneficiaire;montant\r\n${rows}${';;;\r\n'.repeat(21)}`),
  );
  expect(reading).toMatchObject({ encoding: 'cp1252', delimiter: ';', amount: { sum: '300000.50' } });
  expect(reading.rows).toMatchObject({ read: 23, accepted: 2, blank: 21 });
  expect(rowsOf(reading)[0]?.recipientName).toBe('Association "Éveil"');
});

it('words in the amount column are not numbers, and a blank is not zero', async () => {
  const reading = await readFile(
    csv(
      'COLL_NOM,ACTE_DATE,ATTRIB_NOM,SUB_OBJET,SUB_MONTANT',
      'D,2016-01-01,A,x,17 833',
      'D,2016-01-01,B,x,NC',
      'D,2016-01-01,C,x,SEM',
      'D,2016-01-01,E,x,',
    ),
  );
  expect(reading.rows).toMatchObject({ accepted: 1, setAside: 3 });
  expect([seen(reading, 'A02'), seen(reading, 'A01')]).toEqual([['3 SUB_MONTANT', '4 SUB_MONTANT'], ['5 SUB_MONTANT']]);
});

it('a UTF-8 mark before a one-byte body, semicolons inside quotes and dates with slashes', async () => {
  const text =
    '\u00ef\u00bb\u00bfnomBeneficiaire;dateConvention;montant;conditions\r\nÉté;2017/09/08;26 956,00;"un; deux à trois"\r\n';
  const reading = await readFile(latin1(text));
  expect(reading).toMatchObject({ encoding: 'cp1252', byYear: { 2017: { n: 1, sum: '26956.00' } } });
  expect(seen(reading, 'F04')).toEqual([]);
  expect(reading.issues.map((issue) => issue.code)).toContain('F04');
});

it('padded headings and amounts, month names beside numeric dates', async () => {
  const reading = await readFile(
    csv(
      'Entity,Date,Supplier, Amount ',
      'E,01/11/2010,S,"47,715.95"',
      'E,03-NOV-2010,S," 30,930.12 "',
      'E,24/11/2010,S,"111,737.00"',
      ',,,',
    ),
    { mapping: { amount_awarded: 'amount', recipient_name: 'SUPPLIER', funder_name: 'Entity' } },
  );
  expect(reading.amount.sum).toBe('190383.07');
  expect(rowsOf(reading).map((row) => row.awardDate)).toEqual(['2010-11-01', '2010-11-03', '2010-11-24']);
});

it('a preamble, a first attempt at a header, then the header; negative amounts subtract', async () => {
  const text = latin1(
    ',,\r\nPayments over \u00a3 1000,,\r\n,,\r\nSupplier,Description,Amount\r\n\r\nSupplier Name,Code,Amount Paid\r\nA,x,"7,296.75"\r\nB,y,-12.88\r\n',
  );
  const reading = await readFile(text, { mapping: { amount_awarded: 'Amount Paid', recipient_name: 'Supplier Name' } });
  expect(reading).toMatchObject({ headerRecord: 6, amount: { sum: '7283.87', negatives: 1, n: 2 }, rows: { read: 2 } });
  expect(seen(reading, 'A04')).toEqual(['8 Amount Paid']);
});

it('a heading no alias can know is asked, then mapped whatever its case and accents', async () => {
  const text = csv("Fonction,Bénéficiaire,Budget de l'année", 'Culture,A,202587');
  expect((await readFile(text)).questions).toMatchObject([{ code: 'H01', choices: ["Budget de l'année", 'Fonction'] }]);
  expect((await readFile(text, { mapping: { amount_awarded: 'budget de l’ANNEE' } })).amount.sum).toBe('202587.00');
});
