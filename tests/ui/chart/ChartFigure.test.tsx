import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ChartFigure } from '../../../src/ui/chart/ChartFigure.tsx';
import { inLanguage, markup } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const table = {
  columns: [
    { key: 'a', label: 'Secteur', numeric: false },
    { key: 'b', label: 'M MAD', numeric: true },
  ],
  rows: [
    { key: 'sport', cells: ['Sport', '2,0'], choosable: true, chosen: true },
    { key: 'others', cells: ['Autres', '1,0'], choosable: false, chosen: false },
  ],
  total: ['Total', '3,0'],
};

function figure(onChoose = vi.fn(), nothing?: string) {
  return (
    <ChartFigure
      title={{ heading: 'Montant par secteur', subtitle: 'Sport' }}
      summary="Le sport d’abord."
      table={table}
      nothing={nothing}
      notes={['Une note.']}
      onChoose={onChoose}
    >
      <p>dessin</p>
    </ChartFigure>
  );
}

test('a chart is named by its title, said in one sentence and equalled by a table', async () => {
  const choose = vi.fn();
  render(inLanguage('fr', figure(choose)));
  const chart = screen.getByRole('figure', { name: 'Montant par secteur', description: '' });
  expect(within(chart).getAllByText('Le sport d’abord.')).toHaveLength(1);
  expect(within(chart).getByText('dessin')).toBeDefined();
  await userEvent.click(within(chart).getByRole('button', { name: 'Tableau' }));
  expect(within(chart).queryByText('dessin')).toBeNull();
  expect(
    within(chart)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['SecteurM MAD', 'Sport2,0', 'Autres1,0', 'Total3,0']);
  const sport = within(chart).getByRole('button', { name: 'Sport', pressed: true });
  await userEvent.click(sport);
  expect(choose).toHaveBeenCalledWith('sport');
  expect(within(chart).queryByRole('button', { name: 'Autres' })).toBeNull();
});

test('the toggle speaks Arabic in Arabic', async () => {
  render(inLanguage('ar', figure()));
  await userEvent.click(screen.getByRole('button', { name: 'جدول' }));
  expect(screen.getByRole('button', { name: 'رسم' })).toBeDefined();
});

test('with nothing to show neither chart nor table nor note is offered', () => {
  render(inLanguage('fr', figure(vi.fn(), 'Aucune subvention.')));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText('dessin')).toBeNull();
  expect(screen.queryByText('Une note.')).toBeNull();
});

test('what the server writes holds no style attribute', () => {
  expect(markup('fr', figure())).not.toContain('style=');
});
