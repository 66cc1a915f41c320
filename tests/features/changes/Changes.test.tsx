import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { compareEditions, type DatedRecords } from '../../../src/core/changes/compareEditions.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { GrantTableBuilder } from '../../../src/core/table/grantTable.ts';
import { CallChanges } from '../../../src/features/changes/CallChanges.tsx';
import { ChangesSheet } from '../../../src/features/changes/ChangesSheet.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, plain, reference } from '../../support/chartSubject.tsx';

afterEach(cleanup);

interface Row {
  readonly id: string;
  readonly amount: number;
  readonly sector?: string;
}

function datedAs(date: string, rows: readonly Row[], calls: readonly Call[]): DatedRecords {
  const builder = new GrantTableBuilder();
  for (const [grant, { id, amount, sector = 'sport' }] of rows.entries()) {
    const money = { currency: 'MAD', kind: 'awarded', status: 'awarded', amount: amount * 100, counted: amount * 100 };
    const parties = { funder: 'bailleur-1', funderName: 'Bailleur 1', recipientName: `Association ${id}` };
    const place = { region: '09', year: '2025', sector, file: 'grants.csv', line: grant + 2 };
    builder.append({ grantId: id, ...parties, ...place, ...money, grant });
  }
  const edition: Edition = { name: 'published', kind: 'published', date, hash: date.padEnd(64, '0'), files: [] };
  return { edition, table: builder.build(), calls };
}

const before = datedAs(
  '2025-01-31',
  [
    { id: 'A', amount: 1000 },
    { id: 'B', amount: 500 },
  ],
  [aCall({ id: 'AP-1', closes: '2025-03-01' })],
);
const many = Array.from({ length: 14 }, (_, index) => ({ id: `N${index}`, amount: 10 + index }));
const after = datedAs(
  '2026-01-31',
  [{ id: 'A', amount: 1200, sector: 'culture' }, ...many],
  [aCall({ id: 'AP-1', closes: '2025-03-15', extendedFrom: '2025-03-01' }), aCall({ id: 'AP-2' })],
);
const changes = compareEditions(before, after);
const dates = [after, before].map(({ edition: { date, hash } }) => ({ date, hash }));
const queryAt = (date: string | null) => (date === null ? '' : `?edition=published@${date}`);
const besideQuery = (date: string) => `?edition=published&beside=published@${date}`;

function sheet(kept = { dates, changes: changes as typeof changes | null }, edition = after.edition): ReactElement {
  return <ChangesSheet {...{ edition, kept, reference, queryAt, besideQuery }} notices={null} takeAway={null} />;
}

const text = () => plain(document.body.textContent ?? '').replace(/[\u2066-\u2069\u200e]/g, '');

test('what changed can leave the site, and a first date has nothing that could', () => {
  const takeAway = <button type="button">Partager</button>;
  const shown = { edition: after.edition, reference, queryAt, besideQuery, notices: null, takeAway };
  const { unmount } = render(inLanguage('fr', <ChangesSheet {...shown} kept={{ dates, changes }} />));
  expect(screen.getByRole('button', { name: 'Partager' })).toBeTruthy();
  unmount();
  render(inLanguage('fr', <ChangesSheet {...shown} kept={{ dates: dates.slice(0, 1), changes: null }} />));
  expect(screen.queryByRole('button', { name: 'Partager' })).toBeNull();
});

describe('in French', () => {
  test('leads to a comparison with the date before, from the sentence and from the list of dates', () => {
    render(inLanguage('fr', sheet()));
    const links = screen.getAllByRole('link', { name: /^Comparer à celle du/ });
    expect(links.map((link) => [plain(link.textContent ?? ''), link.getAttribute('href')?.split('?')[1]])).toEqual([
      ['Comparer à celle du 31 janvier 2025', 'edition=published&beside=published@2025-01-31'],
      ['Comparer à celle du 31 janvier 2026', 'edition=published&beside=published@2025-01-31'],
    ]);
  });

  test('the sentence says from which date to which, and by how much the total moved', () => {
    render(inLanguage('fr', sheet()));
    expect(text()).toContain(
      'De l’édition du 31 janvier 2025 à celle du 31 janvier 2026, le total passe de 1 500 MAD à 1 431 MAD, soit 69 MAD de moins.',
    );
    expect(text()).toContain('Ce qui a pu être sourcé, pas tout ce qui a été versé');
  });

  test('a figure stands before, moved and after; the total closes every breakdown', () => {
    render(inLanguage('fr', sheet()));
    const sectors = screen.getByRole('table', { name: 'Par secteur' });
    const lines = within(sectors)
      .getAllByRole('row')
      .map((row) => plain(row.textContent ?? '').replace(/\u200e/g, ''));
    expect(lines.slice(1)).toEqual([
      'Sport1 500 2−1 269 +12231 14',
      'Culture0 0+1 200 +11 200 1',
      'Total1 500 2−69 +131 431 15',
    ]);
  });

  test('a record leads to its page at the date it stands in, with what changed in it', () => {
    render(inLanguage('fr', sheet()));
    const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href(/1.200.MAD · Association A/)).toBe('/fr/grant/A');
    expect(href(/500.MAD · Association B/)).toBe('/fr/grant/B?edition=published@2025-01-31');
    expect(text()).toContain('Montant accordé : avant 1 000 MAD, après 1 200 MAD');
    expect(text()).toContain('Secteur : avant Sport, après Culture');
    expect(text()).toContain('Le total gagne 200 MAD.');
    expect(text()).toContain('Clôture : avant 1er mars 2025, après 15 mars 2025');
    expect(text()).toContain('Clôture avant prolongation : avant non renseigné, après 1er mars 2025');
  });

  test('a long list is shown in part until it is asked for whole', async () => {
    render(inLanguage('fr', sheet()));
    const added = screen.getByRole('region', { name: 'Subventions ajoutées (14)' });
    expect(within(added).getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(within(added).getByRole('button', { name: 'Tout afficher (14)' }));
    expect(within(added).getAllByRole('listitem')).toHaveLength(14);
  });

  test('every date leads to its figures, and all rows that changed to one file', () => {
    render(inLanguage('fr', sheet()));
    const kept = screen.getByRole('region', { name: 'Dates gardées' });
    const links = within(kept).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/fr/',
      '/fr/?edition=published@2025-01-31',
      '/fr/compare?edition=published&beside=published@2025-01-31',
    ]);
    const file = screen.getByRole('link', { name: /Télécharger toutes les lignes/ });
    expect(file.getAttribute('href')).toBe('/editions/changes/published-2025-01-31-2026-01-31.csv');
  });
});

describe('in Arabic', () => {
  test('the same is said, names in Arabic where there are any', () => {
    render(inLanguage('ar', sheet()));
    expect(text()).toContain('أي بنقص 69 درهم.');
    expect(text()).toContain('المبلغ الممنوح: قبل 1 000 درهم، بعد 1 200 درهم');
    expect(text()).toContain('القطاع: قبل الرياضة، بعد الثقافة');
    expect(screen.getByRole('table', { name: 'حسب الجهة' })).toBeDefined();
  });

  test('the first date kept says what the next one will bring', () => {
    render(inLanguage('ar', sheet({ dates: dates.slice(1), changes: null }, before.edition)));
    expect(text()).toContain('إصدار 31 يناير 2025 هو أول إصدار محفوظ هنا.');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('simulated data is marked as such, and no style stands in the markup', () => {
  const simulated = { ...after.edition, kind: 'simulated' } as const;
  const markup = renderToString(inLanguage('fr', sheet({ dates, changes }, simulated)));
  expect(markup).toContain('Données simulées');
  expect(markup).not.toContain('style=');
});

describe('a call since the date before', () => {
  const told = { since: '2025-01-31', calls: { 'AP-1': changes.callRows[0]?.fields ?? [], 'AP-2': [] } };
  const of = (id: string) =>
    render(inLanguage('fr', <CallChanges call={aCall({ id })} changes={told} reference={reference} />));

  test.each([
    ['AP-1', 'Clôture : avant 1er mars 2025, après 15 mars 2025'],
    ['AP-2', 'Cet appel n’était pas dans l’édition du 31 janvier 2025.'],
    ['AP-3', 'Rien n’a changé dans cet appel depuis l’édition du 31 janvier 2025.'],
  ])('%s', (id, says) => {
    of(id);
    expect(text()).toContain(says);
  });
});
