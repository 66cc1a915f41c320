import { expect, it } from 'vitest';
import { lazyProvinceAt } from '../../../src/cli/checkout.ts';
import { csv, readFile, rowsOf, seen } from './readText.ts';

const places = (reading: Awaited<ReturnType<typeof readFile>>) =>
  rowsOf(reading).map((row) => `${row.region}/${row.province}`);

it('places rows by code, by name, by both, off the map or not at all', async () => {
  const reading = await readFile(
    csv(
      'association,montant,code région,région,province',
      'A,1,09,,',
      'B,1,,جهة الشرق,',
      'C,1,,,Tata',
      'D,1,,Fès-Meknès,03.231',
      'E,1,,National,',
      'F,1,,Abroad,',
      'G,1,,,',
      'H,1,,Atlantide,',
      'I,1,,Tiznit,',
    ),
  );
  expect(places(reading)).toEqual([
    '09/',
    '02/',
    '09/09.551',
    '03/03.231',
    'national/',
    'abroad/',
    '/',
    '/',
    '09/09.581',
  ]);
  expect(seen(reading, 'G01')).toEqual(['9 région']);
  expect(seen(reading, 'G02')).toEqual(['8 région']);
});

it('believes the name where code and name disagree', async () => {
  const reading = await readFile(
    csv('association,montant,code région,région,province', 'A,1,04,Oriental,', 'B,1,,Oriental,09.551'),
  );
  expect(places(reading)).toEqual(['02/', '02/']);
  expect(seen(reading, 'G03')).toEqual(['2 région', '3 province']);
});

it('maps former regions only where nothing was divided, and reads old codes as old', async () => {
  const names = await readFile(csv('association,montant,région', 'A,1,Tadla-Azilal', 'B,1,Souss-Massa-Drâa'));
  expect(places(names)).toEqual(['05/', '/']);
  expect(seen(names, 'G04')).toEqual(['2 région', '3 région']);
  const codes = await readFile(csv('association,montant,code région', 'A,1,MA-04', 'B,1,MA-13'));
  expect(places(codes)).toEqual(['02/', '/']);
});

it('tells a bare region code of a year before 2015, whose numbers named other regions', async () => {
  const reading = await readFile(
    csv('association,montant,code région,province,année', 'A,1,04,,2012', 'B,1,04,,2018', 'C,1,04,Rabat,2012'),
  );
  expect(places(reading)).toEqual(['04/', '04/', '04/04.421']);
  expect(seen(reading, 'G04')).toEqual(['2 code région']);
});

it('splits by published shares to the centime, else keeps several', async () => {
  const reading = await readFile(
    csv(
      'association,montant,région,region_share',
      'A,100.01,01|02|03,0.333333|0.333333|0.333334',
      'B,10,Oriental|Souss-Massa,',
      'C,10,01|02,0.5|0.6',
      'D,-1,01|02,50%|50%',
    ),
  );
  expect(rowsOf(reading).map((row) => [row.region, row.amount, row.counted])).toEqual([
    ['01', 10001, 3334],
    ['02', 10001, 3333],
    ['03', 10001, 3334],
    ['several', 1000, 1000],
    ['several', 1000, 1000],
    ['01', -100, -50],
    ['02', -100, -50],
  ]);
  expect([...reading.table.grant]).toEqual([0, 0, 0, 1, 2, 3, 3]);
  expect(seen(reading, 'G05')).toHaveLength(4);
  expect(reading.amount.sum).toBe('119.01');
});

it('places rows by coordinates, and by free text only where no other column says where', async () => {
  const points = await readFile(csv('association,montant,longitude,latitude', 'A,1,-7.589,33.573', 'B,1,2.3,48.8'), {
    provinceAt: lazyProvinceAt(),
  });
  expect(places(points)).toEqual(['06/06.141', '/']);
  expect(places(await readFile(csv('association,montant,ville', 'A,1,الناظور')))).toEqual(['02/02.381']);
  expect(places(await readFile(csv('association,montant,ville,région', 'A,1,الناظور,')))).toEqual(['/']);
});
