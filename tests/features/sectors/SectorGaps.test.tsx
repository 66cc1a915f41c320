import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { SectorGaps } from '../../../src/features/sectors/SectorGaps.tsx';
import { sectorGapsModel } from '../../../src/features/sectors/sectorGapsModel.ts';
import {
  chartTable,
  completeEdition,
  inLanguage,
  markup,
  partialEdition,
  plain,
  reference,
  viewed,
  voiceOf,
} from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

afterEach(cleanup);

const seed = 20_261_131;
const here: Action = { type: 'toggle', dimension: 'region', value: '09' };

function gaps(edition: typeof partialEdition, dispatch: (action: Action) => void = vi.fn()) {
  return <SectorGaps {...viewed(chartTable, here)} {...{ edition, reference, dispatch }} selection="2016" />;
}

test.each(['fr', 'ar'] as const)('the chart as the server writes it, %s', async (language) => {
  const html = markup(language, gaps(completeEdition));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/sectorGaps.${language}.html`);
});

test('a click toggles the sector; its caption says both shares and the difference', async () => {
  const dispatch = vi.fn();
  render(inLanguage('fr', gaps(completeEdition, dispatch)));
  const sport = screen.getByRole('button', { name: /^Sport\s: 1 subvention.*soit.*Maroc.*écart\s: −/ });
  await userEvent.click(sport);
  expect(dispatch).toHaveBeenCalledWith({ type: 'toggle', dimension: 'sector', value: 'sport' });
});

test('a handful of rows of a partial edition is not compared sector by sector', () => {
  render(inLanguage('ar', gaps(partialEdition)));
  expect(screen.queryByText('أقل من البلاد')).toBeNull();
  expect(screen.getByRole('button', { name: /^الرياضة/ })).toBeTruthy();
});

describe('sectorGapsModel', () => {
  const voice = voiceOf('en');

  test('a sector without rows is nought on a complete edition, and only named on a partial one', () => {
    const { result, view } = viewed(chartTable, here);
    const subject = { result, filter: view.filter, reference, selection: '' };
    const whole = sectorGapsModel({ ...subject, complete: true }, voice);
    expect(whole.gaps.find(({ value }) => value === 'health')).toMatchObject({ grants: '0', share: '0.0%' });
    const part = sectorGapsModel({ ...subject, complete: false }, voice);
    expect(part.gaps.some(({ value }) => value === 'health')).toBe(false);
    expect(part.notes.map(plain)[1]).toBe('No row here, so no difference: Santé.');
  });

  test(`differences of a complete edition sum to nought, bars stay inside (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const result = explore(table, filter);
        const model = sectorGapsModel({ result, filter, reference, selection: '', complete: true }, voice);
        const comparable = result.total.sum > 0 && result.sectorsOfCountry.reduce((sum, cell) => sum + cell.sum, 0) > 0;
        if (comparable) expect(model.gaps.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(0, 6);
        for (const { from, to } of model.gaps) expect(from >= 0 && from <= to && to <= 1).toBe(true);
        expect(model.table.total?.[2]).toBe(voice.format.inUnit(result.total.sum));
      }),
      { seed },
    );
  });
});
