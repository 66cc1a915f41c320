import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { RankingChart } from '../../../src/features/ranking/RankingChart.tsx';
import { type Ranked, rankingModel } from '../../../src/features/ranking/rankingModel.ts';
import { chartTable, inLanguage, markup, plain, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

afterEach(cleanup);

const seed = 20_261_125;

function ranking(of: Ranked, dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  return <RankingChart of={of} {...viewed(chartTable, ...actions)} selection="toutes régions" dispatch={dispatch} />;
}

test.each([
  ['fr', 'funder'],
  ['fr', 'recipient'],
  ['ar', 'funder'],
  ['ar', 'recipient'],
] as const)('the chart as the server writes it, %s, %s', async (language, of) => {
  const html = markup(language, ranking(of, vi.fn()));
  expect(html).not.toContain('style=');
  await expect(html).toMatchFileSnapshot(`../../golden/charts/ranking.${of}.${language}.html`);
});

describe('choosing', () => {
  test('a funder toggles its clause', async () => {
    const dispatch = vi.fn();
    render(inLanguage('ar', ranking('funder', dispatch)));
    await userEvent.click(screen.getByRole('button', { name: /^جهة 3/ }));
    expect(dispatch).toHaveBeenCalledWith({ type: 'toggle', dimension: 'funder', value: 'bailleur-3' });
  });

  test('rows whose source names nobody are one choice', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', ranking('recipient', dispatch)));
    await userEvent.click(screen.getByRole('button', { name: /^Bénéficiaire au nom absent ou masqué/ }));
    expect(dispatch).toHaveBeenCalledWith({ type: 'toggle', dimension: 'recipient', value: 'none' });
  });
});

describe('rankingModel', () => {
  test('sets staff-welfare bodies apart and says that one spelling is not one body', () => {
    const { result } = viewed(chartTable);
    const model = rankingModel({ of: 'recipient', result, filter: { clauses: {} }, selection: '' }, voiceOf('fr'));
    expect(model.apart.map((row) => row.name)).toEqual(['Association e']);
    expect(model.rows.map((row) => row.name)).not.toContain('Association e');
    expect(plain(model.notes[0] ?? '')).toContain('compte plusieurs fois');
  });

  test.each(['fr', 'ar'] as const)('of grants that name nobody says what they come to, in %s', (language) => {
    const voice = voiceOf(language);
    const { result } = viewed(tableOf([{ amount: 1000 }, { amount: 2000 }]));
    const { summary, rows } = rankingModel({ of: 'funder', result, filter: { clauses: {} }, selection: '' }, voice);
    expect(summary).not.toBe(voice.t('charts.nothing'));
    expect(rows.map(({ kind }) => kind)).toEqual(['notNamed']);
    expect(plain(summary)).toContain(plain(voice.t('charts.ranking.fundersNotNamed')));
    expect(plain(summary)).toContain(plain(voice.t('charts.grants', { count: 2 })));
  });

  test('puts those below the list in one row without a bar', () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ funder: `f-${i}`, funderName: `F ${i}`, amount: 1000 + i }));
    const { result } = viewed(tableOf(many));
    const others = rankingModel(
      { of: 'funder', result, filter: { clauses: {} }, selection: '' },
      voiceOf('en'),
    ).rows.at(-1);
    expect(others).toMatchObject({ kind: 'others', name: '3 other funders', grants: '3', length: null });
  });

  test(`all rows together are the whole selection (seed ${seed})`, () => {
    const voice = voiceOf('en');
    fc.assert(
      fc.property(grantTables, filters, fc.constantFrom<Ranked>('funder', 'recipient'), (table, filter, of) => {
        const result = explore(table, filter);
        const exact = { ...voice, format: { ...voice.format, inUnit: String } };
        const { rows, apart } = rankingModel({ of, result, filter: { clauses: {} }, selection: '' }, exact);
        expect([...rows, ...apart].reduce((sum, row) => sum + Number(row.amount), 0)).toBe(result.total.sum);
        expect(rows.filter((row) => row.cut).length).toBeLessThanOrEqual(1);
      }),
      { seed },
    );
  });
});
