import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf, csv, readFile } from './readText.ts';

const seed = 20261123;

test('rows that share a hash are told apart, and repeats of each are known', async () => {
  // Both texts have the same 32 bits under FNV-1a.
  const twins = ['costarring', 'liquid'];
  const reading = await readFile(csv('association,montant', ...[...twins, ...twins].map((name) => `${name},1`)));
  expect(reading.issues.find(({ code }) => code === 'R05')).toMatchObject({ count: 2 });
  expect(reading.amount.n).toBe(4);
});

test('one id within one funder is one grant; within another it is another', async () => {
  const text = csv('identifiant,attribuant,association,montant', '1,F,A,1', '1,G,A,2', '1,F,A,3', '1,F,A,1');
  const reading = await readFile(text);
  expect(reading.rows).toMatchObject({ accepted: 3, setAside: 1 });
  expect(codesOf(reading)).toEqual(expect.arrayContaining(['R05', 'R06']));
});

test(`repeats are exactly the rows met before (seed ${seed})`, async () => {
  const row = fc.tuple(
    fc.constantFrom('a', 'b', 'ab', ''),
    fc.constantFrom('a', 'b', 'ab', ''),
    fc.constantFrom('1', '2'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
      const lines = rows.map(([name, purpose, amount]) => `${name},${purpose},${amount}`);
      const repeats = lines.length - new Set(lines).size;
      const reading = await readFile(csv('association,objet,montant', ...lines, 'z,z,9'));
      expect(reading.issues.find(({ code }) => code === 'R05')?.count ?? 0).toBe(repeats);
    }),
    { seed, numRuns: 200 },
  );
});
