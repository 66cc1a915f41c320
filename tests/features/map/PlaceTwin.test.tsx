import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { PlaceTwin } from '../../../src/features/map/PlaceTwin.tsx';
import { completeEdition, inLanguage, plain, spoken, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const reference = readReference();

const table = tableOf([
  { province: '09.551', region: '09', amount: 100_000_00 },
  { province: '06.141', region: '06', amount: 300_000_00 },
  { province: '', region: '06', amount: 50_000_00 },
]);

test.each(spoken)('%s: every province, what names none, and the total it closes on', async (language) => {
  const { t, format } = voiceOf(language);
  const shown = viewed(table, { type: 'level', level: 'province' });
  const dispatch = vi.fn();
  const { result } = shown;
  render(
    inLanguage(
      language,
      <PlaceTwin {...shown} {...{ reference, dispatch }} baseline={result} edition={completeEdition} />,
    ),
  );
  const twin = screen.getByRole('region', { name: t('map.twin', { count: reference.provinces.length }) });
  const rows = within(twin).getAllByRole('row');
  expect(rows).toHaveLength(1 + reference.provinces.length + 1 + 1);
  expect(plain(rows.at(-1)?.textContent ?? '')).toContain(plain(format.inUnit(result.total.sum)));
  await userEvent.click(within(rows[1] as HTMLElement).getByRole('button'));
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'toggle', dimension: 'province', value: '06.141' });
});
