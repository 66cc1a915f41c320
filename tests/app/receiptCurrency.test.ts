import { expect, test } from 'vitest';
import { receiptWords } from '../../src/app/receiptWords.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { partialEdition, plain, reference, tableOf } from '../support/chartSubject.tsx';

const table = tableOf([{ amount: 1_871_295_68, region: '09', currency: 'GBP' }]);

test.each([
  ['fr', '1,9 M GBP'],
  ['en', 'GBP 1.9 m'],
  ['ar', '1,9 مليون GBP'],
])('a receipt tells amounts in the currency of its selection (%s)', async (language, amount) => {
  const told = {
    ...{ figures: explore(table, defaultFilter), filter: defaultFilter, edition: partialEdition, language },
    ...({ address: `/${language}/`, content: 'grant', format: 'xlsx' } as const),
  };
  const { sentence, caveats, readme, workbook } = await receiptWords(told, reference);
  expect(plain(sentence)).toContain(amount);
  const said = [sentence, ...caveats, readme, JSON.stringify(workbook)].join('\n');
  expect(said).not.toMatch(/MAD|درهم/);
});
