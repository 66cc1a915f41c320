import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Filters } from '../../../src/features/filters/Filters.tsx';
import { chartTable, inLanguage, plain, reference, spoken, tableOf, viewed } from '../../support/chartSubject.tsx';

afterEach(cleanup);

function filters(language: (typeof spoken)[number], actions: readonly Action[] = [], table = chartTable) {
  const { view, result } = viewed(table, ...actions);
  const dispatch = vi.fn();
  const props = { result, filter: view.filter, reference, dispatch };
  return { dispatch, element: inLanguage(language, <Filters {...props} />) };
}

function shown(...args: Parameters<typeof filters>) {
  const { dispatch, element } = filters(...args);
  render(element);
  return dispatch;
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const buttons = (name: string) =>
  section(name)
    .getAllByRole('button')
    .map((button) => plain(button.textContent ?? ''));
const years = (values: readonly string[] | null): Action => ({ type: 'years', values });
const keep = (dimension: 'sector' | 'funder' | 'status', values: readonly string[] | null): Action => ({
  type: 'keep',
  dimension,
  values,
});

/** What the button that clears a filter is called; French puts a narrow space before the colon. */
const clearing = (filter: string) => `Effacer le filtre\u202F: ${filter}`;

test.each(spoken)('stand on the server without style attributes, %s', (language) => {
  expect(renderToString(filters(language).element)).not.toContain('style=');
});

describe('a list of values', () => {
  test('French: each with its grants and its millions, largest first, not stated last', () => {
    shown('fr');
    expect(buttons('Secteur')).toEqual(['Culture312,1', 'Sport31,5', 'Santé21,0', 'Secteur non renseigné10,1']);
    expect(buttons('Catégorie de financeur').at(-1)).toMatch(/^Catégorie non renseignée/);
  });

  test('Arabic: the same values in its words', () => {
    shown('ar');
    expect(buttons('القطاع').map((text) => text.replace(/[\d,]+$/, ''))).toEqual([
      'الثقافة',
      'الرياضة',
      'الصحة',
      'القطاع غير مصرح به',
    ]);
  });

  test('a value toggles; Enter and Space do too; a chosen one says so', async () => {
    const dispatch = shown('fr', [{ type: 'toggle', dimension: 'sector', value: 'sport' }]);
    const sport = section('Secteur').getByRole('button', { name: /^Sport/ });
    expect(sport.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(sport);
    const health = section('Secteur').getByRole('button', { name: /^Santé/ });
    health.focus();
    await userEvent.keyboard('{Enter} ');
    const toggled = (value: string): Action => ({ type: 'toggle', dimension: 'sector', value });
    expect(dispatch.mock.calls.flat()).toEqual([toggled('sport'), toggled('health'), toggled('health')]);
  });

  test('is cleared by its own name; a list that stands by default goes back to the default', async () => {
    const dispatch = shown('fr', [keep('sector', ['sport']), keep('status', ['paid'])]);
    await userEvent.click(screen.getByRole('button', { name: clearing('Secteur') }));
    expect(dispatch).toHaveBeenLastCalledWith(keep('sector', null));
    await userEvent.click(screen.getByRole('button', { name: clearing('Statut') }));
    expect(dispatch).toHaveBeenLastCalledWith(keep('status', ['paid', 'awarded', 'approved', 'recovered', 'none']));
    expect(screen.queryByRole('button', { name: clearing('Base du lieu') })).toBeNull();
  });

  test('possible repeats are offered only where there are some', () => {
    shown('fr');
    expect(screen.queryByRole('region', { name: 'Répétition possible' })).toBeNull();
    cleanup();
    shown('fr', [], tableOf([{ amount: 100 }, { amount: 100, overlap: 'yes' }]));
    expect(screen.getByRole('region', { name: 'Répétition possible' })).toBeDefined();
  });
});

describe('funders', () => {
  const table = tableOf(
    Array.from({ length: 9 }, (_, index) => ({
      amount: (9 - index) * 1e8,
      funder: `bailleur-${index}`,
      funderName: `Région ${index}`,
      funderNameAr: `الجهة ${index}`,
    })),
  );

  test('six at first, the rest on demand', async () => {
    shown('fr', [], table);
    expect(buttons('Financeur')).toHaveLength(7);
    const more = section('Financeur').getByRole('button', { name: '3 autres' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(buttons('Financeur')).toHaveLength(10);
    await userEvent.click(section('Financeur').getByRole('button', { name: 'Réduire la liste' }));
    expect(buttons('Financeur')).toHaveLength(7);
  });

  test.each([
    ['region 8', 'Région 811,0'],
    ['جهه 8', 'Région 811,0'],
  ])('are found by any spelling of either name: %s', async (words, found) => {
    shown('fr', [], table);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher un financeur' }), words);
    expect(buttons('Financeur')).toEqual([found]);
    expect(section('Financeur').getByRole('status').textContent).toBe('1 trouvé');
  });

  test('one that is chosen keeps its figures while another is sought', async () => {
    shown('fr', [keep('funder', ['bailleur-0'])], table);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher un financeur' }), 'Région 8');
    expect(buttons('Financeur')).toEqual(['Effacer ×', 'Région 019,0', 'Région 811,0']);
    expect(section('Financeur').getByRole('status').textContent).toBe('1 trouvé');
  });

  test('Arabic readers read the Arabic names', () => {
    shown('ar', [], table);
    expect(buttons('الجهة المانحة')[0]).toBe('الجهة 019,0');
  });
});

describe('places', () => {
  const toggled = (value: string): Action => ({ type: 'toggle', dimension: 'region', value });

  test('are chosen by keyboard, and all let go at once', async () => {
    const dispatch = shown(
      'fr',
      [toggled('03')],
      tableOf([
        { amount: 100, region: '03' },
        { amount: 100, region: '09' },
      ]),
    );
    const nine = section('Lieu').getByRole('button', { name: /^Région 09/ });
    nine.focus();
    await userEvent.keyboard('{Enter}');
    expect(dispatch).toHaveBeenLastCalledWith(toggled('09'));
    await userEvent.click(screen.getByRole('button', { name: clearing('Lieu') }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'everywhere' });
  });

  test('are found by their name in another language; one that is chosen stays', async () => {
    const table = tableOf(['03', '08', '09'].map((region) => ({ amount: 1e8, region })));
    shown('fr', [toggled('03')], table);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher une région ou une province' }), 'الجهة 09');
    expect(buttons('Lieu')).toEqual(['Effacer ×', 'Région 0311,0', 'Région 0911,0']);
    expect(section('Lieu').getByRole('status').textContent).toBe('1 trouvé');
  });
});

describe('years', () => {
  const handles = () => screen.getAllByRole('slider').slice(0, 2);

  test('each handle says its year, its rows and its amount', () => {
    shown('fr');
    expect(handles().map((handle) => [handle.ariaLabel, plain(handle.ariaValueText ?? '')])).toEqual([
      ['Première année', '2016 : 2 lignes, 420 000 MAD'],
      ['Dernière année', '2020 : 2 lignes, 925 000 MAD'],
    ]);
    cleanup();
    shown('ar');
    expect(plain(handles()[0]?.ariaValueText ?? '')).toBe('2016: سطران، 420 000 درهم');
  });

  test('moving a handle keeps the range; at both ends nothing is kept', () => {
    const dispatch = shown('fr');
    fireEvent.change(handles()[0] as Element, { target: { value: '1' } });
    expect(dispatch).toHaveBeenLastCalledWith(years(['2017..2020']));
    cleanup();
    const again = shown('fr', [years(['2017..2020'])]);
    fireEvent.change(handles()[0] as Element, { target: { value: '0' } });
    expect(again).toHaveBeenLastCalledWith(years(null));
    cleanup();
    const beside = shown('fr', [years(['2017..2020', 'none'])]);
    fireEvent.change(handles()[1] as Element, { target: { value: '3' } });
    expect(beside).toHaveBeenLastCalledWith(years(['2017..2019', 'none']));
  });

  test('rows without a year stand beside, and join or leave the range', async () => {
    const dispatch = shown('fr', [years(['2019'])]);
    expect(plain(section('Années').getByText(/^Hachuré/).textContent ?? '')).toBe(
      'Hachuré : 1 ligne sans année, 700 000 MAD',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Sans année\s: 1\sligne/ }));
    expect(dispatch).toHaveBeenLastCalledWith(years(['2019', 'none']));
    await userEvent.click(screen.getByRole('button', { name: clearing('Années') }));
    expect(dispatch).toHaveBeenLastCalledWith(years(null));
  });
});

describe('amounts', () => {
  const handles = () => screen.getAllByRole('slider').slice(2);

  test('each handle says what its bar holds', () => {
    shown('fr');
    const [smallest, largest] = handles();
    expect(smallest?.ariaLabel).toBe('Montant le plus petit');
    expect(plain(smallest?.ariaValueText ?? '')).toBe('de 20 000 MAD à 50 000 MAD : 1 ligne');
    expect(largest?.ariaLabel).toBe('Montant le plus grand');
  });

  test('a handle keeps whole bars, both bounds inclusive; clearing lifts both', async () => {
    const { result } = viewed(chartTable);
    const dispatch = shown('fr');
    fireEvent.change(handles()[0] as Element, { target: { value: '2' } });
    const last = result.histogram.at(-1);
    const kept: Action = { type: 'amount', min: result.histogram[2]?.from ?? 0, max: (last?.to ?? 0) - 1 };
    expect(dispatch).toHaveBeenLastCalledWith(kept);
    cleanup();
    const again = shown('fr', [kept]);
    expect(handles().map((handle) => handle.getAttribute('value'))).toEqual(['2', String(result.histogram.length - 1)]);
    await userEvent.click(screen.getByRole('button', { name: clearing('Montant d’une subvention') }));
    expect(again).toHaveBeenLastCalledWith({ type: 'amount', min: null, max: null });
  });
});

test('an edition without rows still draws its filters', () => {
  shown('fr', [], tableOf([]));
  expect(screen.getByRole('region', { name: 'Années' })).toBeDefined();
  expect(screen.queryByRole('slider')).toBeNull();
});
