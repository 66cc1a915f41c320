import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Trends } from '../../../src/features/trends/Trends.tsx';
import { chartTable, inLanguage, markup, partialEdition, viewed } from '../../support/chartSubject.tsx';

afterEach(cleanup);

function trends(dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  const props = { ...viewed(chartTable, ...actions), edition: partialEdition, selection: 'toutes régions' };
  return <Trends {...props} dispatch={dispatch} />;
}

test.each(['fr', 'ar'] as const)('the chart as the server writes it, %s', async (language) => {
  const html = markup(language, trends(vi.fn()));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/trends.${language}.html`);
});

describe('choosing', () => {
  test('a year keeps it; again, it is let go', async () => {
    const dispatch = vi.fn();
    const { rerender } = render(inLanguage('fr', trends(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: /^2017\s: 2 subventions/ }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'keep', dimension: 'year', values: ['2017'] });
    rerender(inLanguage('fr', trends(dispatch, { type: 'keep', dimension: 'year', values: ['2017'] })));
    await userEvent.click(screen.getByRole('button', { name: /^2017/, pressed: true }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'keep', dimension: 'year', values: null });
  });

  test('the column without a year keeps the rows without a year', async () => {
    const dispatch = vi.fn();
    render(inLanguage('ar', trends(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: /^دون سنة/ }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'keep', dimension: 'year', values: ['none'] });
  });

  test('a tone of the key sets the classes it stands for', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', trends(dispatch, { type: 'toggle', dimension: 'class', value: 'ministry' })));
    await userEvent.click(screen.getByRole('button', { name: /^Tout le reste/ }));
    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'keep',
      dimension: 'class',
      values: ['ministry', 'special_account', 'indh', 'none'],
    });
    await userEvent.click(screen.getByRole('button', { name: /^Ministères/, pressed: true }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'keep', dimension: 'class', values: [] });
  });

  test('a year without rows cannot be chosen', () => {
    render(inLanguage('fr', trends(vi.fn())));
    const empty = screen.getByRole('button', { name: /^2018/ });
    expect(empty).toHaveProperty('disabled', true);
  });
});
