import { TextEncoder } from 'node:util';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { Equity } from '../../../src/features/equity/Equity.tsx';
import { completeEdition, inLanguage, partialEdition, plain, viewed } from '../../support/chartSubject.tsx';
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
afterEach(cleanup);

function equity(language: 'fr' | 'ar', edition: Edition = partialEdition, ...actions: readonly Action[]) {
  const { view, result } = viewed(table, ...actions);
  const exploration = { result, edition };
  return render(inLanguage(language, <Equity {...{ exploration, view, reference }} selection="" />));
}

const text = (element: Element | null) => plain(element?.textContent ?? '');
const onMap = () => within(screen.getByRole('listbox', { name: 'Régions par besoin et par argent' }));

describe('on a partial edition', () => {
  test.each([
    ['fr', 'Afficher quand même', 'Édition partielle'],
    ['ar', 'عرضه رغم ذلك', 'إصدار جزئي'],
  ] as const)(
    'it is off, says why, and can be switched on: the reason then stays (%s)',
    async (language, show, reason) => {
      equity(language);
      expect(screen.queryByRole('figure')).toBeNull();
      await userEvent.click(within(screen.getByRole('region')).getByRole('button'));
      expect(text(screen.getByRole('figure'))).toContain(reason);
      expect(screen.queryByRole('button', { name: show })).toBeNull();
    },
  );
});

describe('what a reader meets', () => {
  test('a simulated edition says so; a complete one is on at once', () => {
    equity('fr', { ...completeEdition, kind: 'simulated' });
    expect(text(screen.getByRole('figure'))).toContain('Données simulées');
  });

  test('French: map, plot and tables say the same of a region, with its rows', () => {
    equity('fr', completeEdition);
    const spoken = 'Béni Mellal-Khénifra, pauvreté 13,4 %, 8,9 MAD par habitant, 24 lignes';
    const options = screen.getAllByRole('option', { name: (name) => plain(name) === spoken });
    expect(options).toHaveLength(2);
    for (const option of options) expect(option.getAttribute('aria-selected')).toBe('true');
    expect(text(screen.getByRole('status'))).toMatch(/^Béni Mellal-Khénifra et Drâa-Tafilalet, ensemble : 4,2 M/);
    expect(text(screen.getByRole('row', { name: /Béni Mellal/ }))).toContain('8,9');
    expect(text(screen.getByRole('figure'))).toMatch(/2014.*2009–2025/);
    expect(text(screen.getByText('75 provinces'))).toBe('75 provinces');
  });

  test('Arabic: no dash for a range, the same figures', () => {
    equity('ar', completeEdition);
    expect(text(screen.getByRole('figure'))).toContain('من 2009 إلى 2025');
    const name = plain(screen.getAllByRole('option')[0]?.getAttribute('aria-label') ?? '');
    expect(name).toMatch(/الفقر .*درهم للفرد/);
  });

  test('choosing cells, by pointer and by keyboard, changes the map, the plot and the sentence', async () => {
    equity('fr', completeEdition);
    const key = within(screen.getByRole('group', { name: /^Besoin et argent/ }));
    expect(key.getAllByRole('button')).toHaveLength(9);
    const entry = key.getByRole('button', { name: /^pauvreté forte, argent faible/ });
    entry.focus();
    await userEvent.keyboard(' {ArrowRight} ');
    expect(text(screen.getByRole('status'))).toBe('Aucune région dans les cases choisies.');
    expect(onMap().queryAllByRole('option', { selected: true })).toHaveLength(0);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onMap().getAllByRole('option', { selected: true })).toHaveLength(1);
    expect(text(screen.getByRole('status'))).toContain('Marrakech-Safi');
  });

  test('the table twin closes on the total, and says where rows are too few to compare', async () => {
    equity('fr', completeEdition);
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
    const table = within(screen.getByRole('figure')).getByRole('table');
    expect(text(within(table).getByRole('row', { name: /^Total/ }))).toContain('325,1342');
    expect(text(within(table).getByRole('row', { name: /^Guelmim/ }))).toContain('moins de 10 lignes');
    await userEvent.click(within(table).getByRole('button', { name: 'Béni Mellal-Khénifra' }));
    expect(within(table).getByRole('button', { name: 'Béni Mellal-Khénifra' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
  });

  test('a region on the map chooses its cell, and arrows move between regions', async () => {
    equity('fr', completeEdition);
    await userEvent.click(onMap().getByRole('option', { name: /^Casablanca/ }));
    expect(
      onMap()
        .getByRole('option', { name: /^Rabat/ })
        .getAttribute('aria-selected'),
    ).toBe('true');
    onMap()
      .getByRole('option', { name: /^Tanger/ })
      .focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).not.toMatch(/^Tanger/);
  });

  test('with too little to compare, nothing is drawn and the reason is said', () => {
    equity('fr', partialEdition, { type: 'toggle', dimension: 'sector', value: 'religion' });
    expect(screen.getByRole('button', { name: 'Afficher quand même' })).toBeTruthy();
    cleanup();
    equity('ar', { ...partialEdition, files: [] }, { type: 'toggle', dimension: 'sector', value: 'religion' });
    expect(screen.queryAllByRole('option')).toHaveLength(0);
  });

  test('where a place is chosen and no year is, no years are claimed for the whole map', () => {
    equity('fr', completeEdition, { type: 'toggle', dimension: 'region', value: '09' });
    expect(text(screen.getByRole('figure'))).toContain('toutes années');
  });
});
