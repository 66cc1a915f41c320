import { TextEncoder } from 'node:util';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { decodeView, encodeView } from '../../../src/core/view/urlCodec.ts';
import { type Action, reduce } from '../../../src/core/view/viewState.ts';
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
  return render(inLanguage(language, <Reader edition={edition} actions={actions} />));
}

interface ReaderProps {
  readonly edition: Edition;
  readonly actions: readonly Action[];
}

/** The view as the page has it: what is done goes to the address and comes back from it. */
function Reader({ edition, actions }: ReaderProps) {
  const [search, setSearch] = useState(() => encodeView(viewed(table, ...actions).view));
  const { view } = decodeView(search);
  const result = explore(table, view.filter);
  const dispatch = (action: Action) => setSearch((now) => encodeView(reduce(decodeView(now).view, action)));
  return (
    <>
      <output aria-label="address">{search}</output>
      <div id="map" tabIndex={-1}>
        <Equity {...{ exploration: { result, edition }, view, reference, dispatch }} selection="" />
      </div>
    </>
  );
}

const address = () => screen.getByRole('status', { name: 'address' }).textContent;
const sentence = () => screen.getAllByRole('status')[1] ?? null;

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
      expect(address()).toBe('?shown=partial');
      expect(document.activeElement?.id).toBe('map');
      expect(text(screen.getByRole('heading', { level: 2 }))).toContain(reason.toLowerCase());
    },
  );

  test('a link that was made with it on opens it on, with the reason', () => {
    equity('fr', partialEdition, { type: 'choose', choice: 'shown', value: 'partial' });
    expect(text(screen.getByRole('figure'))).toContain('Édition partielle : la comparaison ne porte que');
  });
});

test.each([
  ['fr', 'Toutes les régions sont montrées'],
  ['ar', 'كل الجهات معروضة'],
] as const)('%s: a chosen place is said not to narrow the figure', (language, said) => {
  equity(language, completeEdition);
  expect(screen.queryByText(new RegExp(said))).toBeNull();
  cleanup();
  equity(language, completeEdition, { type: 'toggle', dimension: 'region', value: '09' });
  expect(screen.getAllByText(new RegExp(said)).length).toBeGreaterThan(0);
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
    expect(text(sentence())).toMatch(/^Béni Mellal-Khénifra et Drâa-Tafilalet, ensemble : 4,2 M/);
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
    expect(text(sentence())).toBe('Aucune région dans les cases choisies.');
    expect(onMap().queryAllByRole('option', { selected: true })).toHaveLength(0);
    expect(address()).toBe('?cells=none');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onMap().getAllByRole('option', { selected: true })).toHaveLength(1);
    expect(text(sentence())).toContain('Marrakech-Safi');
  });

  test('a link opens the classes it names, and those to see first are not written', async () => {
    equity('fr', completeEdition, { type: 'choose', choice: 'cells', value: 'low-low,high-low' });
    expect(onMap().getAllByRole('option', { selected: true }).length).toBeGreaterThan(0);
    const key = within(screen.getByRole('group', { name: /^Besoin et argent/ }));
    expect(key.getAllByRole('button', { pressed: true })).toHaveLength(2);
    await userEvent.click(key.getByRole('button', { name: /^pauvreté faible, argent faible/ }));
    expect(address()).toBe('?cells=high-low');
    await userEvent.click(key.getByRole('button', { name: /^pauvreté forte, argent moyen/ }));
    expect(address()).toBe('');
  });

  test.each([
    ['fr', 'Régions du nuage'],
    ['ar', 'جهات مخطط النقط'],
  ] as const)(
    'a rectangle drawn over the plot chooses the cells of its regions; a click draws none (%s)',
    (language, name) => {
      equity(language, completeEdition);
      const plot = screen.getByRole('listbox', { name }).closest('svg') as SVGSVGElement;
      const draw = (to: number, pointerType = 'mouse') => {
        fireEvent.pointerDown(plot, { clientX: 0, clientY: 0, pointerType, button: 0 });
        fireEvent.pointerMove(plot, { clientX: to, clientY: to, pointerType });
        fireEvent.pointerUp(plot, { clientX: to, clientY: to, pointerType });
      };
      draw(3);
      draw(900, 'touch');
      expect(address()).toBe('');
      draw(900);
      expect(screen.getAllByRole('option', { selected: true }).length).toBe(24);
    },
  );

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
