import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/core/model/subject.ts';
import { about } from '../../../src/core/query/about.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { defaultFilter, heldTo } from '../../../src/core/query/filter.ts';
import { tableOf } from '../../support/chartSubject.tsx';

const table = tableOf([
  ...Array.from({ length: 11 }, (_, index) => ({
    ...{ amount: (index + 1) * 100, region: '09', recipient: `r${index}`, recipientName: `Amis du lac ${index}` },
    ...{ funder: 'f', funderName: 'Bailleur', funderNameAr: 'مانح', class: 'ministry' },
  })),
  { amount: 900, region: '08', recipient: 'a', recipientName: 'Association Lumière du Sud', status: 'paid' },
  { amount: 700, region: '07', recipient: 'b', recipientName: 'Ass. Lumiere du sud', status: 'paid' },
  { amount: 5000, region: '07', recipient: 'b', recipientName: 'Lumiere du sud', status: 'proposed' },
  { amount: 400, region: '06', recipient: 'c', recipientName: 'Association Autre' },
]);
const ask = (subject: Subject) => about(table, compileFilter(table, heldTo(defaultFilter, subject)), subject);

describe('what an edition says of a subject', () => {
  test('the largest tenth of at least ten named recipients, rounded up, over all of them', () => {
    expect(ask({ of: 'region', key: '09' }).concentration).toEqual({ recipients: 11, top: 2, topSum: 2100, sum: 6600 });
    expect(ask({ of: 'region', key: '08' }).concentration).toBeNull();
    expect(ask({ of: 'recipient', key: 'a' }).concentration).toBeNull();
  });

  test('names nearly the same are told, never merged, with the grants that count by default', () => {
    const { alike } = ask({ of: 'recipient', key: 'a' });
    expect(alike.map(({ key, n, sum }) => [key, n, sum])).toEqual([['b', 1, 700]]);
    expect(ask({ of: 'recipient', key: 'c' }).alike).toEqual([]);
  });

  test('every spelling of every row, whatever its status, and what rows say it is', () => {
    expect(ask({ of: 'recipient', key: 'b' })).toMatchObject({
      n: 2,
      spellings: [
        { text: 'Ass. Lumiere du sud', n: 1 },
        { text: 'Lumiere du sud', n: 1 },
      ],
    });
    expect(ask({ of: 'funder', key: 'f' })).toMatchObject({
      ...{ n: 11, kinds: ['ministry'], names: { name: 'Bailleur', nameAr: 'مانح' } },
    });
    expect(ask({ of: 'funder', key: 'nobody' })).toMatchObject({ n: 0, names: { name: '', nameAr: '' } });
  });

  test('equal purposes of a recipient stand together, largest first, those not stated among them', () => {
    const granted = tableOf([
      { amount: 100, recipient: 'a', purpose: 'Festival', programme: 'Culture' },
      { amount: 300, recipient: 'a', purpose: '', programme: 'Culture' },
      { amount: 250, recipient: 'a', purpose: 'Festival', programme: '' },
      { amount: 900, recipient: 'b', purpose: 'Festival' },
    ]);
    const subject = { of: 'recipient', key: 'a' } as const;
    const { purposes, labels } = about(granted, compileFilter(granted, heldTo(defaultFilter, subject)), subject);
    expect(purposes.map(({ key, n, sum }) => [key, n, sum])).toEqual([
      ['Festival', 2, 350],
      ['', 1, 300],
    ]);
    expect(labels.map(({ key, sum }) => [key, sum])).toEqual([
      ['Culture', 400],
      ['', 250],
    ]);
    expect(ask({ of: 'funder', key: 'f' }).purposes).toEqual([]);
  });
});
