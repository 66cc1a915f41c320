import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDateOrder, parseDate } from '../../../src/core/ingest/dateFormat.ts';

const seed = 20260104;

describe('a column decides its date order', () => {
  it.each<[string[], string | null]>([
    [['05/12/2016'], null],
    [['05/12/2016', '13/01/2017'], 'dmy'],
    [['05/12/2016', '01/13/2017'], 'mdy'],
    [['13/01/2017', '01/13/2017', '05/06/2017'], null],
    [['2016-12-05'], null],
  ])('%j → %s', (cells, order) => expect(decideDateOrder(cells).order).toBe(order));
});

describe('dates', () => {
  it.each([
    ['2024/01/07', '2024-01-07'],
    ['2024-01-07T00:00:00Z', '2024-01-07'],
    ['2024-03', '2024-03'],
    ['2019', '2019'],
    ['20170908', '2017-09-08'],
    ['25/12/2016', '2016-12-25'],
    ['05/05/2016', '2016-05-05'],
    ['25.12.16', '2016-12-25'],
    ['03-NOV-2010', '2010-11-03'],
    ['1er août 2023', '2023-08-01'],
    ['12 novembre 2024', '2024-11-12'],
    ['November 3, 2010', '2010-11-03'],
    ['18 غشت 2019', '2019-08-18'],
    ['7 يوليوز 2020', '2020-07-07'],
    ['3 شتنبر ٢٠٢١', '2021-09-03'],
    ['نونبر 2022', '2022-11'],
    ['31 دجنبر 2022', '2022-12-31'],
  ])('%s is %s', (cell, iso) => expect(parseDate(cell, null)).toEqual({ kind: 'date', iso, serial: false }));

  it('reads spreadsheet serials and says so', () => {
    expect(parseDate('43000', null)).toEqual({ kind: 'date', iso: '2017-09-22', serial: true });
  });

  it.each(['31/02/2020', '2017-30-05', '2020-00-10', '45/45/2020', 'hier', '30 فبراير 2020'])(
    '%s is impossible',
    (cell) => expect(parseDate(cell, 'dmy').kind).toBe('impossible'),
  );

  it('does not choose between day and month', () => {
    expect(parseDate('05/12/2016', null).kind).toBe('undecidable');
    expect(parseDate('05/12/2016', 'dmy')).toMatchObject({ iso: '2016-12-05' });
    expect(parseDate('05/12/2016', 'mdy')).toMatchObject({ iso: '2016-05-12' });
    expect(parseDate('16-05-12', 'ymd')).toMatchObject({ iso: '2016-05-12' });
  });

  it(`reads back every day in every order (seed ${seed})`, () => {
    const days = fc.date({ min: new Date('1956-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('dmy' as const, 'mdy' as const),
        fc.constantFrom('/', '-', '.'),
        (day, order, sign) => {
          const iso = day.toISOString().slice(0, 10);
          const [y = '', m = '', d = ''] = iso.split('-');
          const cell = (order === 'dmy' ? [d, m, y] : [m, d, y]).join(sign);
          expect(parseDate(cell, order)).toMatchObject({ kind: 'date', iso });
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
