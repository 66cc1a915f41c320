import { TextEncoder } from 'node:util';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { TilesView } from '../../src/app/TilesView.tsx';
import { readReference } from '../../src/cli/checkout.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import type { Action } from '../../src/core/view/viewState.ts';
import { completeEdition, inLanguage, partialEdition, plain, viewed } from '../support/chartSubject.tsx';
import { publishedTable } from '../support/publishedTable.ts';

const reference = readReference();
let table: GrantTable;
beforeAll(async () => {
  // files and hashes are Node's, whose bytes are not those of jsdom
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
  vi.stubGlobal('TextEncoder', TextEncoder);
  table = await publishedTable();
  vi.unstubAllGlobals();
});
afterEach(cleanup);

function tiles(
  language: 'fr' | 'ar',
  dispatch: (action: Action) => void,
  edition = partialEdition,
  ...actions: Action[]
) {
  const { view, result } = viewed(table, ...actions);
  const exploration = { result, edition, overview: explore(table, defaultFilter) };
  const props = { exploration, view, reference, selection: '', dispatch };
  return render(inLanguage(language, <TilesView {...props} />));
}

const names = () => screen.getAllByRole('option').map((tile) => plain(tile.getAttribute('aria-label') ?? ''));
const text = (element: Element | null) => plain(element?.textContent ?? '');

describe('regions as tiles', () => {
  test('French: named as on the map; tiles and the places beneath sum to the whole', () => {
    tiles('fr', vi.fn());
    expect(names()).toContain('Souss-Massa, 63,2 M MAD, 48 lignes');
    expect(names()).toContain('Laâyoune-Sakia El Hamra, 3,8 M MAD, 4 lignes seulement');
    const off = within(screen.getByRole('list', { name: 'Hors des cases' }))
      .getAllByRole('button')
      .map(text);
    expect(off).toEqual([
      'Plusieurs régions0 subvention, 0 MAD',
      'Échelle nationale0 subvention, 0 MAD',
      'À l’étranger6 subventions, 7,2 M MAD',
      'Lieu non renseigné44 subventions, 4,7 M MAD',
    ]);
    const rows = names().map((name) => Number(/(\d+) lignes/.exec(name)?.[1]));
    expect(rows.reduce((sum, n) => sum + n, 6 + 44)).toBe(342);
    expect(text(screen.getByRole('figure'))).toContain('342 subventions, 325,1 M MAD');
  });

  test('Arabic: the same tiles in the same places', () => {
    tiles('ar', vi.fn());
    expect(names().find((name) => name.startsWith('سوس-ماسة'))).toContain('48 سطراً');
    expect(screen.getAllByRole('option').map((tile) => tile.getAttribute('data-tile'))).toEqual(
      '01 06 04 03 02 07 05 08 09 10 11 12'.split(' '),
    );
    expect(screen.getByRole('listbox').closest('[dir]')?.getAttribute('dir')).toBe('ltr');
  });

  test('a click, Enter and a place beneath toggle the filter of regions; right is east in Arabic too', async () => {
    const dispatch = vi.fn();
    tiles('ar', dispatch);
    await userEvent.click(screen.getByRole('option', { name: /^فاس-مكناس/ }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await userEvent.click(
      within(screen.getByRole('list', { name: 'خارج المربعات' })).getAllByRole('button')[2] as HTMLElement,
    );
    expect(dispatch.mock.calls.map(([action]) => action.value)).toEqual(['03', '02', 'abroad']);
    expect(dispatch.mock.calls.every(([{ type, dimension }]) => type === 'toggle' && dimension === 'region')).toBe(
      true,
    );
  });

  test('where all rows are filtered out: grey and said so, zero only on a complete edition', () => {
    const religion: Action = { type: 'toggle', dimension: 'sector', value: 'religion' };
    tiles('fr', vi.fn(), partialEdition, religion);
    expect(screen.getAllByRole('option', { name: /aucune ligne ici/ })).toHaveLength(12);
    cleanup();
    tiles('fr', vi.fn(), completeEdition, religion);
    expect(screen.getAllByRole('option', { name: /: 0$/ })).toHaveLength(12);
  });

  test('the table says the same, and a level of provinces does not empty the tiles', async () => {
    tiles('fr', vi.fn(), partialEdition, { type: 'level', level: 'province' });
    expect(screen.getAllByRole('option')).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
    expect(text(screen.getByRole('row', { name: /Total/ }))).toContain('342');
    await userEvent.click(screen.getByRole('button', { name: 'Cases' }));
    expect(screen.getAllByRole('option')).toHaveLength(12);
  });
});
