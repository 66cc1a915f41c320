import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { answer } from '../../../src/engine/answer.ts';
import { PerInhabitant } from '../../../src/features/trends/PerInhabitant.tsx';
import { perInhabitantModel } from '../../../src/features/trends/perInhabitantModel.ts';
import {
  completeEdition,
  inLanguage,
  markup,
  partialEdition,
  plain,
  reference,
  tableOf,
  voiceOf,
} from '../../support/chartSubject.tsx';

afterEach(cleanup);

const row = (region: string, year: string, dirhams: number) => ({ region, year, amount: dirhams * 100 });
/** A region of 1,000 people in a country of 12,000: 100 and 300 a head against 50 and 25, a row undated. */
const table = tableOf([
  row('09', '2020', 100_000),
  row('01', '2020', 500_000),
  row('09', '2022', 300_000),
  row('09', '', 7_000),
  row('national', '2022', 900_000),
]);

function charted(edition: Edition, dispatch = vi.fn()) {
  const subject = { of: 'region', key: '09' } as const;
  const { result, about, filter } = answer(table, { page: { kind: 'profile', subject }, filter: defaultFilter });
  if (!about) throw new Error('no profile');
  return (
    <PerInhabitant
      {...{ about, result, edition, reference, dispatch }}
      view={{ ...defaultView, filter }}
      selection="Région 09"
    />
  );
}

test.each(['fr', 'ar'] as const)('the chart as the server writes it, %s', async (language) => {
  const html = markup(language, charted(completeEdition));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/perInhabitant.${language}.html`);
});

test('a partial edition is never divided by inhabitants', () => {
  const { container } = render(inLanguage('fr', charted(partialEdition)));
  expect(container.textContent).toBe('');
});

test('the table closes on the rows of the place, those without a year among them; a year can be chosen', async () => {
  const dispatch = vi.fn();
  render(inLanguage('fr', charted(completeEdition, dispatch)));
  await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
  const rows = screen.getAllByRole('row').map((line) => plain(line.textContent ?? ''));
  expect(rows.slice(1)).toEqual([
    '202010,1100,050,0',
    '202100,00,00,0',
    '202210,3300,025,0',
    'Sans année10,007',
    'Total30,4',
  ]);
  await userEvent.click(screen.getByRole('button', { name: '2022' }));
  expect(dispatch).toHaveBeenCalledWith({ type: 'keep', dimension: 'year', values: ['2022'] });
});

describe('perInhabitantModel', () => {
  const cells = (sums: readonly [string, number][]) => sums.map(([key, sum]) => ({ key, n: 1, sum }));
  const subject = {
    years: {
      here: cells([
        ['2020', 1_000_00],
        ['2021', 3_000_00],
        ['2022', 10_00],
      ]),
      placed: cells([
        ['2020', 2_000_00],
        ['2021', 2_000_00],
        ['2022', 10_00],
      ]),
    },
    population: { here: 10, country: 100 },
    place: 'Lieu',
    chosen: ['2021..'],
    currency: 'MAD',
    isWhole: (year: string) => year !== '2022',
  };

  test('a year that is not whole has no point, and is said to be hatched', () => {
    const model = perInhabitantModel(subject, voiceOf('en'));
    expect(model?.years.map(({ one, whole }) => one === null && !whole)).toEqual([false, false, true]);
    expect(model?.years.map(({ chosen }) => chosen)).toEqual([false, true, true]);
    expect(model?.ends.one.figure).toBe('300.0');
    expect(model?.notes.some((note) => note.includes('2022'))).toBe(true);
  });

  test('one whole year is no line', () => {
    expect(perInhabitantModel({ ...subject, isWhole: (year) => year === '2020' }, voiceOf('en'))).toBeNull();
  });
});
