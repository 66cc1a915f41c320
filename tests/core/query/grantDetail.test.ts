import { expect, test } from 'vitest';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { answer } from '../../../src/engine/answer.ts';
import { tableOf } from '../../support/chartSubject.tsx';

const peer = { funder: 'f', sector: 'sport', region: '01' };
const table = tableOf([
  { ...peer, grantId: 'G-0', grant: 0, amount: 1000 },
  { ...peer, grantId: 'G-1', grant: 1, amount: 2000 },
  { ...peer, grantId: 'G-2', grant: 2, amount: 1500 },
  { ...peer, grantId: 'G-2', grant: 2, amount: 1500, region: '02' },
  { ...peer, grantId: 'G-3', grant: 3, amount: 500, status: 'rejected' },
  { ...peer, grantId: 'G-4', grant: 4, amount: 100, funder: 'other' },
  { ...peer, grantId: 'G-5', grant: 5, amount: 2000 },
]);

test.each([
  ['G-0', 0],
  ['G-1', 1],
  ['G-5', 1],
  ['G-2', 3],
  ['G-3', 0],
  ['G-4', 0],
] as const)('%s has %i smaller peers, its parts taken together', (id, smaller) => {
  const { grant, result } = answer(table, { page: { kind: 'grant', id }, filter: defaultFilter });
  expect(grant?.smaller).toBe(smaller);
  expect(result.total).toMatchObject(id === 'G-4' ? { n: 1, sum: 100 } : { n: 4, sum: 8000 });
});
