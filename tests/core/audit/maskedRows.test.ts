import { expect, test } from 'vitest';
import { maskedRows, setsAsidePerson } from '../../../src/core/audit/maskedRows.ts';
import { csv, readFile } from '../ingest/readText.ts';

const headings = 'grant_id,recipient_name,recipient_reg_no,recipient_kind,purpose,amount_awarded';

test('a row set aside names no natural person, and what says who received goes with the name', async () => {
  const read = await readFile(
    csv(
      headings,
      '1,Association A,,association,P,10',
      '2,Mme Fatima Essai,12/2024 Fatima,unknown,P,',
      '3,Club B,9,club,P,',
    ),
  );
  expect(setsAsidePerson(read)).toBe(true);
  expect(maskedRows(read).map(({ line, cells }) => [line, cells])).toEqual([
    [3, ['2', '…', '…', 'unknown', 'P', '']],
    [4, ['3', 'Club B', '9', 'club', 'P', '']],
  ]);
});

test('where cells cannot be placed, none is shown beside a name', async () => {
  const read = await readFile(csv(headings, '1,Association A,,association,P,10', '2,x,Mme Fatima Essai,,unknown,P,10'));
  expect(maskedRows(read).map(({ cells }) => cells)).toEqual([['…', '…', '…', '…', '…', '…', '…']]);
  const plain = await readFile(csv(headings, '1,Association A,,association,P,10', '2,x,Club B,,club,P,10'));
  expect([setsAsidePerson(plain), maskedRows(plain)]).toEqual([false, plain.setAsideRows]);
});
