import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Distribution } from '../../../src/features/distribution/Distribution.tsx';
import { chartTable, inLanguage, markup, viewed } from '../../support/chartSubject.tsx';

afterEach(cleanup);

function distribution(dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  return <Distribution {...viewed(chartTable, ...actions)} selection="toutes régions" dispatch={dispatch} />;
}

test.each(['fr', 'ar'] as const)('the chart as the server writes it, %s', async (language) => {
  const html = markup(language, distribution(vi.fn()));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/distribution.${language}.html`);
});

describe('choosing', () => {
  const chosen = { type: 'amount', min: 10_000_000, max: 19_999_999 } as const;

  test('a band of amounts keeps it', async () => {
    const dispatch = vi.fn();
    render(inLanguage('ar', distribution(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: /^من 100\s000/ }));
    expect(dispatch).toHaveBeenCalledWith(chosen);
  });

  test('the band that is chosen is let go, the others stay to be compared', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', distribution(dispatch, chosen)));
    const bands = screen.getAllByRole('button', { name: /subvention/ });
    expect(bands.length).toBeGreaterThan(3);
    await userEvent.click(screen.getByRole('button', { pressed: true }));
    expect(dispatch).toHaveBeenCalledWith({ type: 'amount', min: null, max: null });
  });
});
