import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Matrix } from '../../../src/features/matrix/Matrix.tsx';
import { chartTable, inLanguage, markup, partialEdition, reference, viewed } from '../../support/chartSubject.tsx';

afterEach(cleanup);

function matrix(dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  const props = { ...viewed(chartTable, ...actions), edition: partialEdition, reference, selection: '2016' };
  return <Matrix {...props} dispatch={dispatch} />;
}

test.each(['fr', 'ar'] as const)('the chart as the server writes it, %s', async (language) => {
  const html = markup(language, matrix(vi.fn()));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/matrix.${language}.html`);
});

describe('choosing', () => {
  test('a row head toggles the region, a column head the sector, a square both', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', matrix(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: 'Région 09' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sport' }));
    await userEvent.click(screen.getByRole('button', { name: /^Région 01, Santé/ }));
    expect(dispatch.mock.calls.map(([action]) => action)).toEqual([
      { type: 'toggle', dimension: 'region', value: '09' },
      { type: 'toggle', dimension: 'sector', value: 'sport' },
      { type: 'toggleCell', region: '01', sector: 'health' },
    ]);
  });

  test('a region without a list says so in Arabic and cannot be chosen; an off-map place can', async () => {
    const dispatch = vi.fn();
    render(inLanguage('ar', matrix(dispatch)));
    expect(screen.queryByRole('button', { name: 'الجهة 02' })).toBeNull();
    expect(screen.getByRole('row', { name: /الجهة 02.*لا توجد لائحة في هذا الإصدار/ })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'خارج المغرب' }));
    expect(dispatch).toHaveBeenCalledWith({ type: 'toggle', dimension: 'region', value: 'abroad' });
  });

  test('the squares are not stops for the keyboard; the region that scrolls is', () => {
    render(inLanguage('fr', matrix(vi.fn())));
    expect(screen.getByRole('button', { name: /^Région 01, Santé/ })).toHaveProperty('tabIndex', -1);
    expect(screen.getByRole('region', { name: /à faire défiler/ })).toHaveProperty('tabIndex', 0);
  });
});
