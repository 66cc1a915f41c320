import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { standingCallFilter } from '../../../src/core/calls/callFilter.ts';
import { makeCallRecord } from '../../../src/core/calls/makeCallRecord.ts';
import { CallsByRegion } from '../../../src/features/calls/CallsByRegion.tsx';
import { aCall } from '../../support/calls.ts';
import { chartTable, inLanguage, markup, reference, voiceOf } from '../../support/chartSubject.tsx';
import { now, read } from './callParts.ts';

const calls = [
  aCall({ id: 'A', regions: ['09'] }),
  aCall({ id: 'B', regions: ['09', '04'] }),
  aCall({ id: 'C', regions: ['national'] }),
  aCall({ id: 'D', regions: ['12'], opens: '2025-01-01', closes: '2025-02-01' }),
];
const record = makeCallRecord(calls, chartTable, []);

function chart(complete = false, at = now) {
  const onToggle = vi.fn();
  const filter = { ...standingCallFilter, clauses: { ...standingCallFilter.clauses, region: ['09'] } };
  const view = (
    <CallsByRegion
      {...{ record, filter, reference, complete, onToggle }}
      silence={complete ? 'zero' : 'noList'}
      now={at}
      notes={['note']}
    />
  );
  return { onToggle, view };
}

afterEach(cleanup);

describe.each(['fr', 'ar'] as const)('calls by region, %s', (language) => {
  const { t, format } = voiceOf(language);
  const named = (place: string, count: number, money: string) => (name: string) =>
    read(name) === read(t('calls.map.row', { place, count, money }));

  test('as the server writes them', async () => {
    const html = markup(language, chart().view);
    expect(html).not.toContain('style=');
    await expect(html).toMatchFileSnapshot(`../../golden/charts/callsByRegion.${language}.html`);
  });

  test('stand beside past money, no list named as such, and a region can be kept', async () => {
    const { onToggle, view } = chart();
    render(inLanguage(language, view));
    const money = (key: string) => format.amountShort(record.regions.find((cell) => cell.key === key)?.sum ?? 0);
    const region = (code: string) => (language === 'ar' ? `الجهة ${code}` : `Région ${code}`);
    const kept = screen.getByRole('button', { name: named(region('09'), 2, money('09')) });
    expect(kept.getAttribute('aria-pressed')).toBe('true');
    expect(kept.querySelectorAll('svg rect').length).toBeGreaterThanOrEqual(2);
    const unknown = screen.getByRole('button', { name: named(region('04'), 1, t('map.table.noList')) });
    await userEvent.click(unknown);
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('04');
    expect(screen.getByText(read(t('calls.map.national.open', { count: 1 })))).toBeTruthy();
    expect(screen.getByText('note')).toBeTruthy();
  });

  test('the table has every place once, and all the money', async () => {
    render(inLanguage(language, chart().view));
    await userEvent.click(screen.getByRole('button', { name: t('charts.showTable') }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const told = rows.map((row) => read(row.textContent));
    for (const cell of record.regions)
      expect(told.filter((row) => row.includes(read(format.amountShort(cell.sum))))).not.toEqual([]);
    expect(rows).toHaveLength(12 + 4);
  });

  test('by inhabitant on a complete edition; all calls where none is open', () => {
    const { container } = render(inLanguage(language, chart(true, Date.parse('2027-06-01T12:00:00Z')).view));
    const text = read(container.textContent);
    const cell = record.regions.find(({ key }) => key === '09');
    const amount = format.decimal((cell?.sum ?? 0) / 100 / 1000, 0);
    expect(text).toContain(read(t('calls.map.perInhabitant', { amount })));
    expect(text).toContain(read(t('calls.map.title.all')));
    expect(text).not.toContain(read(t('map.table.noList')));
  });

  test('the map comes after, a region each', async () => {
    render(inLanguage(language, chart().view));
    const map = await screen.findByRole('img');
    expect(map.querySelectorAll('title')).toHaveLength(12);
  });
});
