import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callFilterOf, matchesCall } from '../../../src/core/calls/callFilter.ts';
import { isAnswerable } from '../../../src/core/calls/callStatus.ts';
import { instantOf } from '../../../src/core/calls/moroccoTime.ts';
import { createCallFinder } from '../../../src/core/find/callsOfRecord.ts';
import { mostFound } from '../../../src/core/find/findings.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { decodeView } from '../../../src/core/view/urlCodec.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20261122;
const now = instantOf('2026-11-22', '12:00');
const finderOf = (calls: readonly Call[]) => createCallFinder({ calls, currency: 'MAD' });
const idsFor = (calls: readonly Call[], text: string) => finderOf(calls)(text, now).first.map(({ call }) => call.id);

describe('a call is found', () => {
  const calls = [
    aCall({ id: 'ZX-a1', title: 'Soutien aux festivals', titleAr: 'دعم المهرجانات', funderName: 'Conseil Azur' }),
    aCall({
      id: 'ZX-a2',
      title: 'Bourses de lecture',
      titleAr: '',
      funderName: 'Agence Oasis',
      funderNameAr: 'وكالة الواحة',
    }),
  ];

  test('by its title in either language, folded, by an edit, and by its funder in either script', () => {
    for (const typed of ['FESTIVALS soutien', 'دعم المهرجانات', 'festivols', 'المهرجانات']) {
      expect(idsFor(calls, typed), typed).toEqual(['ZX-a1']);
    }
    expect(idsFor(calls, 'wakala')).toEqual(['ZX-a2']);
    expect(idsFor(calls, 'mahrajanat')).toEqual([]);
    for (const typed of ['oasis', 'الواحة', 'lecture']) expect(idsFor(calls, typed), typed).toEqual(['ZX-a2']);
    expect(finderOf(calls)('zzzz', now)).toMatchObject({ total: 0, first: [], listed: null });
    expect(finderOf(calls)('', now).total).toBe(0);
  });

  test('not by a short word that only nearly sounds so, nor by one word of two', () => {
    const others = [
      aCall({ id: 'E', titleAr: '', funderName: "Ministère d'État A", funderNameAr: 'وزارة الدولة أ' }),
      aCall({ id: 'W', titleAr: '', funderName: 'Agence B', funderNameAr: 'الوكالة الوطنية ب' }),
      aCall({ id: 'T', titleAr: '', funderName: 'Comité de Tata', funderNameAr: '' }),
    ];
    expect(idsFor(others, 'طاطا')).toEqual(['T']);
    expect(finderOf(others)('طاطا', now)).toMatchObject({ near: false, heard: true });
    expect(finderOf(others)('tata', now)).toMatchObject({ near: true, heard: false });
    expect(idsFor(others, 'التعاون الوطني')).toEqual([]);
    expect(idsFor(others, 'الوطني')).toEqual(['W']);
  });

  test('by its identifier or the start of it, and then alone', () => {
    expect(idsFor(calls, 'zx-A1')).toEqual(['ZX-a1']);
    expect(idsFor(calls, 'ZX-')).toEqual([]);
    expect(finderOf(calls)('ZX-a2', now)).toMatchObject({ total: 1, exact: true });
  });
});

test('what may be answered leads, then what is to come, soonest first, then the latest of the others', () => {
  const dates: readonly (readonly [string, Partial<Call>])[] = [
    ['closed-2019', { opens: '2019-01-01', closes: '2019-02-01' }],
    ['upcoming-late', { opens: '2027-09-01', closes: '2027-10-01' }],
    ['closed-2025', { opens: '2025-01-01', closes: '2025-02-01' }],
    ['permanent', { opens: '', closes: '', recurrence: 'permanent' }],
    ['upcoming-soon', { opens: '2026-12-01', closes: '2027-01-01' }],
    ['open', { opens: '2026-11-01', closes: '2026-12-31' }],
    ['closing', { opens: '2026-11-01', closes: '2026-11-25' }],
  ];
  const calls = dates.map(([id, stated]) => aCall({ id, title: 'Festival', titleAr: '', ...stated }));
  const found = finderOf(calls)('festival', now);
  expect(found.first.map(({ call }) => call.id)).toEqual([
    'closing',
    'open',
    'permanent',
    'upcoming-soon',
    'upcoming-late',
  ]);
  expect(found).toMatchObject({ total: 7, listed: 7 });
  expect(
    idsFor(
      calls.filter(({ id }) => id.startsWith('closed')),
      'festival',
    ),
  ).toEqual(['closed-2025', 'closed-2019']);
});

const someCalls = fc
  .array(
    fc.record({
      title: fc.constantFrom('Festival 1', 'Festival 2', 'Bourse', 'Atelier'),
      origin: fc.constantFrom('' as const, 'public_ma' as const, 'private' as const),
      closes: fc.constantFrom('', '2020-01-01', '2026-12-01'),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map((stated, index) => aCall({ id: `C${index}`, titleAr: '', ...stated })));

test(`the count beside the way to the list is what that list shows at first, no open call after another (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      someCalls,
      fc.constantFrom('festival', 'Festival 2', 'bourse', 'financeur', 'private'),
      (calls, text) => {
        const { total, first, listed } = finderOf(calls)(text, now);
        const { view } = decodeView(`?q=${encodeURIComponent(text)}`);
        const shown = calls.filter((call) => matchesCall(call, callFilterOf(view, 'MAD')));
        expect(first).toHaveLength(Math.min(total, mostFound));
        expect(listed).toBe(total > mostFound ? shown.length : null);
        const open = first.map(({ standing }) => isAnswerable(standing));
        expect(open.lastIndexOf(true)).toBeLessThan([...open, false].indexOf(false));
      },
    ),
    { seed },
  );
});
