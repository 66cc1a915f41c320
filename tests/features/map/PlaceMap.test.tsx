import { TextEncoder } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { PlaceMap } from '../../../src/features/map/PlaceMap.tsx';
import { completeEdition, inLanguage, partialEdition, plain, spoken, viewed } from '../../support/chartSubject.tsx';
import { publishedTable } from '../../support/publishedTable.ts';

const reference = readReference();
let table: GrantTable;
beforeAll(async () => {
  // files and hashes are Node's, whose bytes are not those of jsdom
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
  vi.stubGlobal('TextEncoder', TextEncoder);
  table = await publishedTable();
  vi.unstubAllGlobals();
});
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', vi.fn());
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => 0, removeEventListener: () => 0 }));
  vi.stubGlobal('cancelIdleCallback', vi.fn());
});
afterEach(cleanup);

function map(dispatch: (action: Action) => void, edition = partialEdition, ...actions: readonly Action[]) {
  const baseline = explore(table, defaultFilter);
  const shown = viewed(table, ...actions);
  return (
    <PlaceMap {...shown} baseline={baseline} selection="" edition={edition} reference={reference} dispatch={dispatch} />
  );
}

const text = (element: Element | null) => plain(element?.textContent ?? '');

describe.each(spoken)('as the server writes it, %s', (language) => {
  test('the whole map stands without a script, without inline styles, and is small', () => {
    const html = renderToString(inLanguage(language, map(vi.fn())));
    expect(html).not.toContain('style=');
    expect(html.match(/role="option"/g)).toHaveLength(12);
    expect(html).toContain('© OpenStreetMap contributors, ODbL');
    expect(html.match(/ d="M[^"]{500,}"/g)?.length).toBeGreaterThanOrEqual(12);
    expect(brotliCompressSync(html).length).toBeLessThan(20_000);
  });

  test('no outline is written twice', () => {
    const html = renderToString(inLanguage(language, map(vi.fn())));
    const outlines = [...html.matchAll(/<path id="area-[^>]* d="([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(outlines).size).toBe(12);
    for (const outline of outlines) expect(html.split(`"${outline}"`)).toHaveLength(2);
  });
});

describe('what a reader meets', () => {
  test('French: figures with their rows, what is off the map, and the limits', () => {
    render(inLanguage('fr', map(vi.fn())));
    const areas = within(screen.getByRole('listbox', { name: 'Régions sur la carte' }));
    const names = areas.getAllByRole('option').map((area) => plain(area.getAttribute('aria-label') ?? ''));
    expect(names).toContain('Souss-Massa, 63,2 M MAD, 48 lignes');
    expect(names).toContain('Laâyoune-Sakia El Hamra, 3,8 M MAD, 4 lignes seulement');
    const keys = text(screen.getByRole('list', { name: 'Légende' }));
    expect(keys).toContain('Moins de 10 lignes');
    expect(keys).toContain('50 subventions, 11,9 M MAD');
    expect(text(screen.getByRole('figure'))).toContain('72 %');
  });

  test('Arabic: the same figures, rows in the plural the number asks for', () => {
    render(inLanguage('ar', map(vi.fn())));
    const names = screen.getAllByRole('option').map((area) => plain(area.getAttribute('aria-label') ?? ''));
    expect(names.find((name) => name.startsWith('سوس-ماسة'))).toContain('48 سطراً');
    expect(names.find((name) => name.startsWith('العيون'))).toContain('4 أسطر فقط');
    expect(text(screen.getByRole('list', { name: 'مفتاح الخريطة' }))).toContain('50 منحة');
  });

  test('a region whose rows are all filtered out says so, and a zero only where the edition is complete', () => {
    const religion: Action = { type: 'toggle', dimension: 'sector', value: 'religion' };
    const { unmount } = render(inLanguage('fr', map(vi.fn(), partialEdition, religion)));
    expect(screen.getAllByRole('option', { name: /aucune ligne ici/ })).toHaveLength(12);
    unmount();
    render(inLanguage('fr', map(vi.fn(), completeEdition, religion)));
    expect(screen.queryByRole('option', { name: /aucune ligne/i })).toBeNull();
    expect(screen.getAllByRole('option', { name: /: 0$/ })).toHaveLength(12);
  });
});

describe('what a reader does', () => {
  test('a click, Enter and Space choose an area; arrows move, Home and End jump; Tab stops once', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', map(dispatch)));
    const areas = screen.getAllByRole('option');
    expect(areas.filter((area) => area.getAttribute('tabindex') === '0')).toHaveLength(1);
    await userEvent.click(screen.getByRole('option', { name: /^Souss-Massa/ }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'region', value: '09' });
    const first = areas.find((area) => area.getAttribute('tabindex') === '0');
    if (!first) throw new Error('no area can be reached');
    first.focus();
    fireEvent.keyDown(first, { key: 'End' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Dakhla/);
    fireEvent.keyDown(document.activeElement ?? first, { key: ' ' });
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'region', value: '12' });
  });

  test('the area under the keyboard is told in a place that never moves', () => {
    render(inLanguage('fr', map(vi.fn())));
    fireEvent.focus(screen.getByRole('option', { name: /^Oriental/ }));
    const told = text(screen.getByRole('status'));
    expect(told).toContain('Oriental');
    expect(told).toContain('17 lignes');
    expect(told).toContain('rang 8 sur 12');
  });

  test('per inhabitant is off on a partial edition, says why, and can be shown all the same', async () => {
    HTMLDialogElement.prototype.showModal = vi.fn(function open(this: HTMLDialogElement) {
      this.open = true;
    });
    HTMLDialogElement.prototype.close = vi.fn();
    const dispatch = vi.fn();
    render(inLanguage('fr', map(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: /^Par habitant/ }));
    expect(dispatch).not.toHaveBeenCalled();
    expect(text(screen.getByRole('dialog'))).toContain('édition est partielle');
    await userEvent.click(screen.getByRole('button', { name: /quand même/ }));
    expect(dispatch).toHaveBeenCalledWith({ type: 'measure', measure: 'per_inhabitant' });
  });

  test('once shown, the reason stands in the title; on a complete edition there is none', () => {
    const shown: Action = { type: 'measure', measure: 'per_inhabitant' };
    const { unmount } = render(inLanguage('fr', map(vi.fn(), partialEdition, shown)));
    expect(text(screen.getByRole('figure'))).toContain('Édition partielle');
    unmount();
    render(inLanguage('fr', map(vi.fn(), completeEdition, shown)));
    expect(text(screen.getByRole('figure'))).not.toContain('Édition partielle');
  });

  test('“show without” keeps the amounts below those of the rows that make the colour', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', map(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: 'Afficher sans' }));
    expect(dispatch).toHaveBeenCalledWith({ type: 'amount', min: null, max: 1_099_999_900 });
  });

  test('map or table, regions or provinces', async () => {
    const dispatch = vi.fn();
    render(inLanguage('ar', map(dispatch)));
    await userEvent.click(screen.getByRole('button', { name: 'جدول' }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'form', form: 'table' });
    await userEvent.click(screen.getByRole('button', { name: /^75/ }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'level', level: 'province' });
  });
});

describe('the table twin', () => {
  const asTable: Action = { type: 'form', form: 'table' };

  test('closes on the total, with every place once', async () => {
    render(inLanguage('fr', map(vi.fn(), partialEdition, asTable)));
    const rows = (await screen.findAllByRole('row')).map(text);
    expect(rows).toHaveLength(1 + 12 + 4 + 1);
    expect(rows[1]).toMatch(/^Marrakech-Safi64,0/);
    expect(rows.at(-1)).toMatch(/^Total325,1342/);
  });

  test('an area and a place off the map can both be chosen', async () => {
    const dispatch = vi.fn();
    render(inLanguage('fr', map(dispatch, partialEdition, asTable)));
    await userEvent.click(await screen.findByRole('button', { name: 'Oriental' }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'region', value: '02' });
    await userEvent.click(screen.getByRole('button', { name: 'Lieu non renseigné' }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'region', value: 'none' });
  });
});
