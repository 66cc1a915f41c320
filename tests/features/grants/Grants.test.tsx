import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EditionKind } from '../../../src/core/edition/edition.ts';
import { rowAt } from '../../../src/core/table/grantTable.ts';
import { type Action, defaultView, listColumns, reduce } from '../../../src/core/view/viewState.ts';
import { Grants } from '../../../src/features/grants/Grants.tsx';
import { inLanguage, plain, reference, spoken, tableOf } from '../../support/chartSubject.tsx';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(340);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  window.history.replaceState(null, '');
});

const full = {
  amount: 12_345_650,
  counted: 6_172_825,
  grantId: 'G-1',
  recipientName: 'Association A',
  recipientNameAr: 'جمعية أ',
  recipient: 'aaaaaaaaaa',
  funder: 'bailleur-1',
  funderName: 'Bailleur 1',
  purpose: '<b>fête</b>',
  year: '2019',
  yearBasis: 'inferred',
  region: '09',
  sector: 'sport',
  status: 'paid',
  overlap: 'yes',
  basis: 'seat',
  share: '0.5',
  amountPeriod: 'per_year',
  sourceUrl: 'https://example.org/liste',
  sourcePublisher: 'Bulletin',
  sourceTitle: 'Liste 2019',
  sourceDate: '2019-03-07',
  sourceKind: 'publisher',
  file: 'a.csv',
};
const bare = { amount: 100, status: '', file: 'b.csv', sourceUrl: 'javascript:alert(1)', sourcePublisher: 'Nul' };
const table = tableOf([full, bare, { amount: 500, region: 'abroad', file: 'c.csv' }]);
const rows = [0, 1, 2].map((row) => rowAt(table, row));

function grants(
  language: (typeof spoken)[number],
  actions: readonly Action[] = [],
  total = 3,
  printing = false,
  editionKind: EditionKind = 'published',
) {
  const dispatch = vi.fn();
  const show = vi.fn();
  const list = { total, show, rowAt: (index: number) => rows[index] };
  const view = actions.reduce(reduce, defaultView);
  const props = { view, total, list, printing, reference, editionKind, dispatch };
  return { dispatch, show, element: inLanguage(language, <Grants {...props} />) };
}

function shown(...args: Parameters<typeof grants>) {
  const { element, ...spies } = grants(...args);
  render(element);
  return spies;
}

const cellsOf = (row: number) =>
  within(screen.getAllByRole('row')[row] as HTMLElement)
    .queryAllByRole('cell')
    .map((cell) => plain(cell.textContent ?? ''));
const allColumns: Action = { type: 'columns', columns: listColumns };

test.each(spoken)('stands on the server with its first rows and no style attribute, %s', (language) => {
  const html = renderToString(grants(language).element);
  expect(html).not.toContain('style=');
  expect(html).toContain('https://example.org/liste');
  expect(html).not.toContain('<b>fête');
});

describe('a row', () => {
  test('French: every column as published, what is empty named as such', () => {
    shown('fr', [allColumns]);
    expect(cellsOf(1)).toEqual([
      '61 728,25',
      'Association A',
      '<b>fête</b>',
      'Bailleur 1',
      '',
      '2019 ≈',
      'Région 09',
      'lieu non renseigné',
      'Sport',
      'versée',
      'siège du bénéficiaire',
      'Bulletin ↗ (page de la source, nouvel onglet)',
      'Fiche',
    ]);
    expect(cellsOf(2).slice(0, 3)).toEqual(['1', 'Nom absent ou masqué', 'non renseigné']);
    expect(cellsOf(2).slice(5)).toEqual([
      'sans année',
      'lieu non renseigné',
      'lieu non renseigné',
      'non renseigné',
      'statut non renseigné',
      'base non renseignée',
      'Nul',
      'Fiche',
    ]);
    expect(cellsOf(3)[6]).toBe('à l’étranger');
  });

  test('Arabic: names in Arabic where published, words in Arabic', () => {
    shown('ar', [allColumns]);
    expect(cellsOf(1)[1]).toBe('جمعية أ');
    expect(cellsOf(1)[9]).toBe('مصروفة');
    expect(cellsOf(3)[6]).toBe('خارج المغرب');
  });

  test('only a web address is a link, and it opens apart', () => {
    shown('fr');
    const links = screen.getAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('/'));
    expect(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]),
    ).toEqual([['https://example.org/liste', 'noopener noreferrer', '_blank']]);
    expect(document.body.innerHTML).not.toContain('href="javascript');
  });

  test('only rows in sight exist, and which they are is said', async () => {
    const printed = renderToString(grants('fr', [], 5000).element);
    expect(printed.match(/<tr/g)).toHaveLength(1 + 14);
    const { show } = shown('fr', [], 5000);
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(15));
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    const [first, last] = show.mock.lastCall ?? [];
    expect(first).toBe(0);
    expect(last).toBeGreaterThan(9);
    expect(last).toBeLessThan(40);
  });
});

describe('on paper', () => {
  test('every row of the selection is there', () => {
    shown('fr', [], 400, true);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(400);
    expect(screen.queryByText(/pas imprimée/)).toBeNull();
  });

  test.each([
    ['fr', 501, /^1 ligne n’est pas imprimée ici/],
    ['fr', 5000, /^4 500 lignes ne sont pas imprimées ici/],
    ['ar', 511, /^11 سطراً غير مطبوع هنا/],
    ['ar', 502, /^سطران غير مطبوعين هنا/],
  ] as const)('beyond five hundred, it says how many are not: %s, %i', (language, total, said) => {
    shown(language, [], total, true);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(500);
    const sentence = plain(document.querySelector('#grants section > p')?.textContent ?? '');
    expect(sentence).toMatch(said);
  });
});

describe('order and columns', () => {
  test('a heading sorts; amounts and years start from the largest, names from the first; again, the other way', async () => {
    const { dispatch } = shown('fr');
    expect(screen.getByRole('columnheader', { name: /^MAD/ }).getAttribute('aria-sort')).toBe('descending');
    const sorted = async (name: RegExp) => {
      await userEvent.click(screen.getByRole('button', { name }));
      return dispatch.mock.lastCall?.[0].sort;
    };
    expect(await sorted(/^MAD/)).toEqual({ column: 'amount', descending: false });
    expect(await sorted(/^Année/)).toEqual({ column: 'year', descending: true });
    expect(await sorted(/^Financeur/)).toEqual({ column: 'funder', descending: false });
  });

  test('columns are chosen one by one and keep their order', async () => {
    const { dispatch } = shown('fr');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Programme' }));
    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'columns',
      columns: ['amount', 'recipient', 'purpose', 'funder', 'programme', 'year', 'region', 'status', 'source'],
    });
    await userEvent.click(screen.getByRole('checkbox', { name: 'MAD' }));
    expect(dispatch.mock.lastCall?.[0].columns).not.toContain('amount');
  });
});

describe('the search', () => {
  test('waits for a pause in typing, then asks once', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { dispatch } = shown('ar');
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.type(screen.getByRole('searchbox', { name: 'ابحث عن اسم أو مشروع أو مكان' }), 'مهرجان');
    expect(dispatch).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(300));
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'search', text: 'مهرجان' });
  });

  test('shows what the address says', () => {
    shown('fr', [{ type: 'search', text: 'fête' }]);
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('fête');
  });

  test('that finds nothing says so instead of an empty table', () => {
    shown('fr', [{ type: 'search', text: 'zzz' }], 0);
    expect(screen.getByText('Aucune ligne à montrer pour cette sélection.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('what a row leads to', () => {
  const leads = () => within(screen.getAllByRole('row')[1] as HTMLElement).getAllByRole('link');
  const paths = () => leads().map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));

  test('its recipient, funder, region, sector, source and record', () => {
    shown('fr', [allColumns]);
    expect(paths()).toEqual([
      '/fr/recipient/aaaaaaaaaa',
      '/fr/funder/bailleur-1',
      '/fr/region/09',
      '/fr/sector/sport',
      'https://example.org/liste',
      '/fr/grant/G-1',
    ]);
    expect(screen.getByRole('link', { name: 'Ouvrir la fiche G-1' })).toBeDefined();
  });

  test('nothing that it does not name', () => {
    shown('ar', [allColumns]);
    const links = within(screen.getAllByRole('row')[2] as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/ar/grant/b.csv%3A3']);
  });

  test('a line of the reader’s own file, whatever its id', () => {
    const { element } = grants('fr', [], 3, false, 'own');
    render(element);
    expect(paths().at(-1)).toBe('/fr/grant/a.csv:2');
  });

  test('and what was followed is found again: the place of the list, and the focus', async () => {
    const { element } = grants('fr', [], 5000);
    const { unmount } = render(element);
    const list = document.querySelector('#grants section') as HTMLElement;
    const link = screen.getByRole('link', { name: 'Ouvrir la fiche G-1' });
    link.addEventListener('click', (event) => event.preventDefault());
    list.scrollTop = 60;
    await userEvent.click(link);
    unmount();
    render(element);
    await waitFor(() => expect(document.querySelector('#grants section')?.scrollTop).toBe(60));
    await waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('/fr/grant/G-1'));
  });
});
