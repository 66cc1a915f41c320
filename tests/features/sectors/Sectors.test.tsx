import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Sectors } from '../../../src/features/sectors/Sectors.tsx';
import { sectorsModel } from '../../../src/features/sectors/sectorsModel.ts';
import { chartTable, inLanguage, markup, reference, viewed, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

afterEach(cleanup);

const seed = 20_261_124;
const here: Action = { type: 'toggle', dimension: 'region', value: '09' };

function sectors(dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  return <Sectors {...viewed(chartTable, ...actions)} reference={reference} selection="2016" dispatch={dispatch} />;
}

test.each(['fr', 'ar'] as const)('the chart as the server writes it, %s', async (language) => {
  const html = markup(language, sectors(vi.fn(), here));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/sectors.${language}.html`);
});

test('a click toggles the sector, and says the country’s share when a place is chosen', async () => {
  const dispatch = vi.fn();
  render(inLanguage('fr', sectors(dispatch, here)));
  await userEvent.click(screen.getByRole('button', { name: /^Sport\s: 1 subvention.*soit.*Maroc/ }));
  expect(dispatch).toHaveBeenCalledWith({ type: 'toggle', dimension: 'sector', value: 'sport' });
});

describe('sectorsModel', () => {
  test('the whole country is not compared with itself', () => {
    const { result, view } = viewed(chartTable);
    const model = sectorsModel({ result, filter: view.filter, reference, selection: '' }, voiceOf('fr'));
    expect(model.compared).toBe(false);
    expect(model.rows.every((row) => row.reference === null)).toBe(true);
    expect(model.rows.at(-1)).toMatchObject({ value: 'none', notStated: true });
  });

  test(`bars and ticks share one axis and never leave it; the table closes on the selection (seed ${seed})`, () => {
    const voice = voiceOf('en');
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const result = explore(table, filter);
        const model = sectorsModel({ result, filter, reference, selection: '' }, voice);
        const lengths = model.rows.flatMap((row) => [row.length, row.reference ?? 0]);
        for (const length of lengths) expect(length >= 0 && length <= 1).toBe(true);
        if (model.rows.length > 0 && result.total.sum > 0) expect(Math.max(...lengths)).toBe(1);
        expect(model.table.total?.[2]).toBe(voice.format.inUnit(result.total.sum));
        expect(result.sectorsOfSelection.reduce((sum, cell) => sum + cell.sum, 0)).toBe(result.total.sum);
      }),
      { seed },
    );
  });
});
